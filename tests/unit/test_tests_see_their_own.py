"""No test looks at what is on the machine beside its own: processes, temporary files."""

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
