"""No test looks at what is on the machine beside its own: processes, temporary files."""

import os
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
MACHINE_WIDE = re.compile(
    r"gettempdir\(|process_iter|psutil\.pids\(|net_connections|['\"]/tmp|\bpgrep\b|\bpkill\b"
)


def test_no_test_looks_at_the_whole_machine() -> None:
    found = [
        f"{file.relative_to(TESTS)}:{number}"
        for file in sorted(TESTS.rglob("*.py"))
        if file != Path(__file__)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if MACHINE_WIDE.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line", ["tempfile.gettempdir()", "psutil.process_iter()", 'Path("/tmp").glob("x*")', "pkill x"]
)
def test_what_looks_at_the_whole_machine_is_found(line: str) -> None:
    assert MACHINE_WIDE.search(line)


@pytest.mark.parametrize("time", ["first", "second"])
def test_what_a_command_sets_in_the_environment_goes_with_its_test(time: str) -> None:
    assert "SET_BY_A_COMMAND" not in os.environ, time
    os.environ["SET_BY_A_COMMAND"] = time
