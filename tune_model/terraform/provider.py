"""Where `terraform init` takes the AWS provider from.

Terraform's own ways come first. Where its registry can't be reached, a mirror named by
`TF_PLUGIN_MIRROR`, or else one found on the disk, becomes `-plugin-dir`.
"""

import json
import os
import re
import threading
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path

from cli_base.errors import EnvironmentLacks
from tune_model.settings.provider_versions import RANGE
from tune_model.terraform.binary import PROJECT_ROOT, Terraform
from tune_model.terraform.environment import home_directory
from tune_model.terraform.mirror import Wanted, implied_mirrors, search

PROBE_SECONDS = 3.0
# Terraform trusts the system's certificates, which this Python may lack: let it try.
UNTRUSTED = "CERTIFICATE_VERIFY_FAILED"
REMEMBERED = Path(".venv", "provider-mirror")  # the last search's finding


@dataclass(frozen=True)
class Origin:
    """Where `terraform init` takes the provider from.

    Attributes:
        init_arguments: What it needs to find it.
        mirrors: The directories that serve; none where the registry does.
        is_configured: Whether the command line's own configuration says where: then no more is
            known.
    """

    init_arguments: tuple[str, ...] = ()
    mirrors: tuple[Path, ...] = ()
    is_configured: bool = False

    @property
    def is_registry(self) -> bool:
        """Whether it is the registry."""
        return not self.mirrors and not self.is_configured


@dataclass(frozen=True)
class ProviderSource:
    """Decides how `terraform init` gets the provider.

    Attributes:
        terraform: The program that will load it.
        root: The project's directory, which Terraform is started in.
        environment: Environment variables that Terraform will get.
        registry_url: Base address to probe; the program's own registry by default.
        starts: Directories that the search of the disk begins at; the root and the home
            directory (often another file system) by default.
    """

    terraform: Terraform
    root: Path = PROJECT_ROOT
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    registry_url: str = ""
    starts: tuple[Path, ...] = ()

    def init_arguments(self) -> list[str]:
        """Give the arguments that `terraform init` needs to find the provider.

        Raises:
            EnvironmentLacks: The registry can't be reached and no mirror holds the provider.
        """
        return list(self.origin().init_arguments)

    def origin(self) -> Origin:
        """Find where `terraform init` takes the provider from.

        Raises:
            EnvironmentLacks: The registry can't be reached and no mirror holds the provider.
        """
        wanted = Wanted.by(self.terraform)
        if named := self.environment.get("TF_PLUGIN_MIRROR"):
            return _plugin_dir(_checked(Path(named).expanduser(), wanted))
        if _configured(self.environment):
            return Origin(is_configured=True)
        implied = tuple(filter(wanted.is_in, implied_mirrors(self.root, self.environment)))
        return Origin(mirrors=implied) if implied else self._registry_or_disk(wanted)

    def _registry_or_disk(self, wanted: Wanted) -> Origin:
        url = self.registry_url or f"https://{wanted.registry}"
        unreachable = why_unreachable(url)
        if unreachable is None:
            return Origin()
        mirror = self._on_disk(wanted)
        if mirror is not None:
            return _plugin_dir(mirror)
        if UNTRUSTED in unreachable:
            return Origin()
        raise EnvironmentLacks(
            f"{url} can't be reached ({unreachable}) and no directory on this disk holds its "
            f"hashicorp/aws provider {RANGE} for {wanted.platform}: set TF_PLUGIN_MIRROR "
            "to one that `terraform providers mirror` made."
        )

    def _on_disk(self, wanted: Wanted) -> Path | None:
        note = self.root / REMEMBERED
        if note.is_file():
            remembered = Path(note.read_text(encoding="utf-8"))
            if wanted.is_in(remembered):
                return remembered
        cache = self.environment.get("TF_PLUGIN_CACHE_DIR")
        starts = self.starts or (Path("/"), home_directory(self.environment))
        found = search([*([Path(cache)] if cache else []), *starts], wanted)
        if found is not None and note.parent.is_dir():
            note.write_text(str(found), encoding="utf-8")
        return found


def why_unreachable(url: str, seconds: float = PROBE_SECONDS) -> str | None:
    """Probe a registry's service discovery document.

    Source: https://developer.hashicorp.com/terraform/internals/remote-service-discovery

    Args:
        url: The registry's base address.
        seconds: The longest the probe takes. Looking up a name knows no timeout of its own,
            so the probe runs in a thread that is left behind when it takes longer.

    Returns:
        The reason in a few words; None when it answers as a registry does.
    """
    answer = [f"no answer in {seconds:g} s"]
    probe = threading.Thread(target=_probe, args=(url, seconds, answer), daemon=True)
    probe.start()
    probe.join(seconds)
    return answer[0] or None


def _probe(url: str, seconds: float, answer: list[str]) -> None:
    try:
        with urllib.request.urlopen(  # noqa: S310 (the registry's address, or a test's)
            f"{url}/.well-known/terraform.json", timeout=seconds
        ) as response:
            services = json.load(response)
        answer[0] = "" if "providers.v1" in services else "it doesn't answer as a registry"
    except urllib.error.HTTPError as error:
        error.close()
        answer[0] = f"it answers {error.code} {error.reason}"
    except urllib.error.URLError as error:
        answer[0] = str(error.reason)
    except (OSError, HTTPException, ValueError, TypeError) as error:
        answer[0] = str(error) or type(error).__name__


def _checked(mirror: Path, wanted: Wanted) -> Path:
    if wanted.is_in(mirror):
        return mirror.absolute()
    held = [f"{'.'.join(map(str, v))} for {platform}" for v, platform in wanted.held(mirror)]
    raise EnvironmentLacks(
        f"TF_PLUGIN_MIRROR={mirror} lacks {wanted.registry}/hashicorp/aws {RANGE} for "
        f"{wanted.platform}; it holds {', '.join(sorted(held)) or 'no version of it'}."
    )


def _plugin_dir(mirror: Path) -> Origin:
    return Origin((f"-plugin-dir={mirror}",), (mirror,))


def _configured(variables: Mapping[str, str]) -> bool:
    """Whether a CLI configuration file says where providers come from."""
    home = home_directory(variables)
    named = variables.get("TF_CLI_CONFIG_FILE")
    main = [Path(named)] if named else [home / ".terraformrc", home / ".tofurc"]
    files = [*main, *sorted((home / ".terraform.d").glob("*.tfrc"))]
    return any(
        re.search(r"^\s*provider_installation\b", file.read_text(encoding="utf-8"), re.MULTILINE)
        for file in files
        if file.is_file()
    )
