"""Which target and backend a command has, and the commands that its messages suggest."""
