"""Provider mirrors on the disk: what one holds, where Terraform looks, and a bounded search.

Both layouts of https://developer.hashicorp.com/terraform/cli/config/config-file#filesystem_mirror
count: unpacked, `HOST/NAMESPACE/TYPE/VERSION/PLATFORM/`, and packed,
`HOST/NAMESPACE/TYPE/terraform-provider-TYPE_VERSION_PLATFORM.zip`.
"""

import os
import re
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tune_model.settings.provider_versions import is_taken
from tune_model.terraform.binary import Terraform
from tune_model.terraform.environment import home_directory

NAMESPACE, TYPE = "hashicorp", "aws"
_PROGRAM = f"terraform-provider-{TYPE}"
_VERSION, _PLATFORM = r"(?P<version>\d+\.\d+\.\d+)", r"(?P<platform>\w+)"
_LAYOUTS = {
    f"*/*/{_PROGRAM}*": rf"{_VERSION}/{_PLATFORM}/{_PROGRAM}([_.].*)?",
    f"{_PROGRAM}_*.zip": rf"{_PROGRAM}_{_VERSION}_{_PLATFORM}\.zip",
}
SEARCH_SECONDS = 15.0
SEARCH_DEPTH = 7  # directories below the start
# Nothing but kernel views, build output and other people's working copies is in these.
_NOT_SEARCHED = frozenset(
    {"proc", "sys", "dev", "run", "node_modules", ".git", ".terraform", "__pycache__"}
    | {"site-packages", "dist-packages", "cdktf.out", ".sandbox", ".Trash", "Trash"}
)


@dataclass(frozen=True)
class Wanted:
    """The provider to look for.

    Attributes:
        registry: Host name, the mirror's first directory level.
        platform: Terraform's name of the platform, such as `linux_amd64`.
    """

    registry: str
    platform: str

    @classmethod
    def by(cls, terraform: Terraform) -> "Wanted":
        """Want what this program can load."""
        return cls(terraform.registry, terraform.platform)

    def is_in(self, mirror: Path) -> bool:
        """Whether the mirror holds a version of hashicorp/aws in the range for this platform."""
        return any(
            platform == self.platform and is_taken(version)
            for version, platform in self.held(mirror)
        )

    def held(self, mirror: Path) -> Iterator[tuple[tuple[int, ...], str]]:
        """List the (version, platform) pairs of hashicorp/aws that the mirror holds."""
        directory = mirror / self.registry / NAMESPACE / TYPE
        for layout, pattern in _LAYOUTS.items():
            for path in directory.glob(layout):
                if found := re.fullmatch(pattern, path.relative_to(directory).as_posix()):
                    yield tuple(map(int, found["version"].split("."))), found["platform"]


def implied_mirrors(
    cwd: Path, variables: Mapping[str, str], system: str = sys.platform
) -> list[Path]:
    """List the directories that Terraform looks into by itself.

    Source: https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories

    Args:
        cwd: The directory that Terraform is started in (`-chdir` doesn't change it).
        variables: Environment variables.
        system: As `sys.platform` spells it.
    """
    home = home_directory(variables)
    common = [cwd / "terraform.d" / "plugins", home / ".terraform.d" / "plugins"]
    if system == "darwin":
        support = Path("Library", "Application Support", "io.terraform", "plugins")
        return [*common, home / support, "/" / support]
    user = variables.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    shared = variables.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    data = [user, *filter(None, shared.split(os.pathsep))]
    return [*common, *(Path(directory, "terraform", "plugins") for directory in data)]


def search(
    starts: Iterable[Path],
    wanted: Wanted,
    seconds: float = SEARCH_SECONDS,
    clock: Callable[[], float] = time.monotonic,
) -> Path | None:
    """Search the disk for a mirror that holds the wanted provider, nearest directories first.

    Each start is searched on its own file system only, so no network mount below it is
    entered, and `SEARCH_DEPTH` directories deep.

    Args:
        starts: Directories to begin at.
        wanted: The provider to look for.
        seconds: When to give up, over all starts.
        clock: Gives the time in seconds.
    """
    end = clock() + seconds
    for start in dict.fromkeys(starts):
        for directory in _directories(start):
            if clock() > end:
                return None
            if directory.name == wanted.registry and wanted.is_in(directory.parent):
                return directory.parent
    return None


def _directories(start: Path) -> Iterator[Path]:
    try:
        device = start.stat().st_dev
    except OSError:
        return
    level = deque([(start, 0)])
    while level:
        directory, depth = level.popleft()
        yield directory
        if depth < SEARCH_DEPTH:
            level.extend((child, depth + 1) for child in _children(directory, device))


def _children(directory: Path, device: int) -> Iterator[Path]:
    try:
        with os.scandir(directory) as entries:
            for entry in entries:
                if _is_searched(entry, device):
                    yield Path(entry.path)
    except OSError:  # not ours to read, or gone since
        return


def _is_searched(entry: os.DirEntry[str], device: int) -> bool:
    try:
        return (
            entry.name not in _NOT_SEARCHED
            and entry.is_dir(follow_symlinks=False)
            and entry.stat(follow_symlinks=False).st_dev == device
        )
    except OSError:
        return False
