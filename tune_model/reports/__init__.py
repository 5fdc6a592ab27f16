"""What is drawn: the page of an execution, and the graph of a state machine."""
