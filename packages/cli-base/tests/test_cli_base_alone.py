"""The base of command-line programs as its README says."""

import subprocess
import sys

PROGRAM = r"""
import sys

from cli_base.errors import CommandError, UsageError
from cli_base.shown import guard_terminal, print_error, print_out

guard_terminal()
try:
    print_out("a name from elsewhere: \x1b[31m")
    raise UsageError("--count is negative: give a whole number from 0")
except CommandError as error:
    print_error(str(error))
    sys.exit(error.exit_code)
"""


def test_a_program_shows_text_as_text_and_ends_with_its_errors_exit_code() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert ended.stdout == "a name from elsewhere: \\x1b[31m\n"
    assert ended.stderr == "--count is negative: give a whole number from 0\n"
