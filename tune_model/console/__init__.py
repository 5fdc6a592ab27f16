"""The console: a state machine's executions in the browser, live, on one's own machine.

`app` has the pages, `gate` who may see them, `watching` what is asked of AWS meanwhile.
"""
