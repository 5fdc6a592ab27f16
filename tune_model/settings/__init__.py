"""Which target and backend a command has, and the commands that its messages suggest."""

PROGRAM = "tune-model"
"""The program's name, which its temporary directories begin with."""
