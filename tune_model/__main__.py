"""`python -m tune_model`: the same as the console script `tune-model`."""

from tune_model.commands.cli import main

main()
