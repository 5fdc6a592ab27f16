"""The programs of `make setup`: their first error is said, and all that they print is logged."""

from pathlib import Path

import pytest

from tools.setup import programs

CROSS = "\N{MULTIPLICATION SIGN}"


def run(root: Path, script: str) -> str | None:
    return programs.run(root, ["/bin/sh", "-c", script])


def test_first_error_of_a_failing_program_is_given_and_all_of_it_is_logged(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    script = "echo WARNING: noise; echo ERROR: the reason >&2; echo ERROR: more; exit 1"
    assert run(tmp_path, script) == "ERROR: the reason"
    assert run(tmp_path, "echo last; exit 1") == "last"
    assert run(tmp_path, "exit 1") == "it failed without a word"
    assert run(tmp_path, "echo ERROR: none") is None
    assert "WARNING: noise" in (tmp_path / programs.LOG).read_text()


def test_program_that_is_not_there_is_an_error_not_a_crash(tmp_path: Path) -> None:
    assert "No such file" in (programs.run(tmp_path, [str(tmp_path / "none")]) or "")
    assert programs.answer(tmp_path, [str(tmp_path / "none")]) is None
    assert programs.answer(tmp_path, ["/bin/sh", "-c", "echo all the same; exit 1"]) is None


# As uv 0.13, 0.5 and 0.5's resolver say it, and pip.
@pytest.mark.parametrize(
    ("printed", "said"),
    [
        (
            "error: It failed\n  cause: of that\n  cause: the root\n",
            "error: It failed: cause: the root",
        ),
        ("error: It failed\n  Caused by: the root", "error: It failed: Caused by: the root"),
        (f"  {CROSS} It failed:\n  ╰─▶ Because of\n      that", "It failed: Because of"),
        ("Collecting x\nERROR: the reason\nERROR: more", "ERROR: the reason"),
    ],
)
def test_a_failure_is_told_with_its_root_in_one_line(printed: str, said: str) -> None:
    assert programs.first_error(printed) == said


def test_an_error_is_no_longer_than_a_person_reads() -> None:
    assert len(programs.first_error(f"error: {'x' * 9999}\n  cause: y")) <= 300


def test_settings_that_send_packages_elsewhere_do_not_reach_the_installer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"):
        monkeypatch.setenv(name, "/elsewhere")
    for name in ("PIP_USER", "PIP_REQUIRE_VIRTUALENV"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("PIP_INDEX_URL", "kept")
    (tmp_path / ".venv").mkdir()
    assert programs.run(tmp_path, ["env"], {"ADDED": "1"}) is None
    shown = dict(
        line.split("=", 1)
        for line in (tmp_path / programs.LOG).read_text().splitlines()
        if "=" in line
    )
    assert not {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"} & shown.keys()
    expected = {
        "PIP_USER": "0",
        "PIP_REQUIRE_VIRTUALENV": "0",
        "PIP_INDEX_URL": "kept",
        "ADDED": "1",
    }
    assert shown.items() >= expected.items()
