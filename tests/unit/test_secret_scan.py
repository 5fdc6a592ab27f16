"""The search for planted secrets: it finds them in archives, too."""

import zipfile
from pathlib import Path

from tests.secret_scan import everything_in


def test_what_is_packed_is_found_and_what_is_left_out_is_not(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "tune.tfplan", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("tfstate", "one " * 100)
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "log.txt").write_text("two")
    (tmp_path / "below" / "override.json").write_text("three")
    found = everything_in(tmp_path, "override.json")
    assert [word in found for word in ("one one", "two", "three")] == [True, True, False]
