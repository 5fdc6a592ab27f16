"""The base of command-line programs: errors, text, private files, child processes."""
