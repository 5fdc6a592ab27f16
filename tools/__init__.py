"""Programs for developers, in folders by purpose: `python -m tools.FOLDER.PROGRAM`."""
