"""The backend that a synthesized stack names, and where its state was before.

Terraform notes the backend in use in `.terraform`, below the stack, and refuses another one until
the state is migrated. `make clean` deletes that note, so the project's root has a second one.
"""

import json
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cli_base.errors import EnvironmentLacks, UsageError
from tune_model.settings.backend_settings import KIND, S3, chosen_backend, terraform_settings

LOCAL_STATE = Path("terraform.tune.tfstate")
_NOTE = Path(".terraform", "backend.tune.txt")
_KINDS = ("backend", "cloud")
_SECRET = ("access_key", "secret_key", "token", "sse_customer_key")


def require_stack(directory: Path) -> None:
    """Check that a directory holds a synthesized stack.

    Raises:
        EnvironmentLacks: It doesn't.
    """
    if not (directory / "cdk.tf.json").is_file():
        raise EnvironmentLacks(f"No synthesized stack in {directory}: run make synth.")


def stack_backend(directory: Path) -> dict[str, Any]:
    """Read the backend that a stack names, override files included.

    Args:
        directory: The stack's.

    Returns:
        As the block `terraform` has it, such as `{"backend": {"s3": {…}}}` or `{"cloud": {…}}`.
    """
    found: dict[str, Any] = {"backend": {"local": {}}}
    for file in (directory / "cdk.tf.json", *sorted(directory.glob("*_override.tf.json"))):
        settings = json.loads(file.read_text(encoding="utf-8")).get("terraform", {})
        found = {kind: settings[kind] for kind in _KINDS if kind in settings} or found
    return found


def local_state(directory: Path) -> Path | None:
    """Give the file that a stack keeps its state in; None where it is elsewhere."""
    local = stack_backend(directory).get("backend", {}).get("local")
    # Terraform's own name where the stack gives none.
    return None if local is None else directory / str(local.get("path", "terraform.tfstate"))


def described(settings: Mapping[str, Any], environment: Mapping[str, str]) -> str:
    """Say in a few words where a backend keeps the state.

    Args:
        settings: As `stack_backend` gives them.
        environment: Has what Terraform reads itself where the settings leave it out.
    """
    if "cloud" in settings:
        cloud = settings["cloud"]
        spaces = cloud.get("workspaces", {})
        tags = ",".join(spaces.get("tags", ()))
        workspace = spaces.get("name") or tags or environment.get("TF_WORKSPACE")
        organization = cloud.get("organization") or environment.get("TF_CLOUD_ORGANIZATION")
        return f"cloud ({organization}/{workspace})"
    ((kind, block),) = settings["backend"].items()
    if kind == S3.kind:
        return f"s3 ({block.get('bucket', '…')}/{block.get('key', '…')})"
    return f"{kind} ({Path(block.get('path', LOCAL_STATE)).name})"


def require_stack_of(environment: Mapping[str, str], root: Path, directory: Path) -> list[str]:
    """Check that a stack has the backend that the settings choose, and that it says enough.

    Args:
        environment: Environment variables, with `BACKEND` and what belongs to it.
        root: The project's directory.
        directory: The stack's.

    Returns:
        What `-backend-config` gets at init.

    Raises:
        UsageError: The settings are wrong or missing, or the stack was synthesized with others.
    """
    chosen, has = chosen_backend(environment, root), stack_backend(directory)
    if chosen is not None and terraform_settings(chosen) != has:
        wanted = described(terraform_settings(chosen), environment)
        raise UsageError(
            f"The stack was synthesized for {described(has, environment)}, and {KIND} says "
            f"{wanted}: run make synth with the same settings first."
        )
    if "cloud" in has:
        _require_cloud(has["cloud"], environment)
    return _config(chosen.config, root) if isinstance(chosen, S3) else []


def _require_cloud(cloud: Mapping[str, Any], environment: Mapping[str, str]) -> None:
    if not (cloud.get("organization") or environment.get("TF_CLOUD_ORGANIZATION")):
        raise UsageError(f"{KIND}=cloud needs an organization: set TF_CLOUD_ORGANIZATION.")
    if not (
        cloud.get("workspaces", {}).keys() & {"name", "tags"} or environment.get("TF_WORKSPACE")
    ):
        raise UsageError(
            f"{KIND}=cloud needs a workspace: set TF_WORKSPACE, or BACKEND_CLOUD_TAGS."
        )


def _config(given: Iterable[str], root: Path) -> list[str]:
    """Make files absolute: Terraform is started elsewhere. What isn't a file is NAME=VALUE."""
    config = []
    for each in given:
        file = root / Path(each).expanduser()
        if not file.is_file() and "=" not in each:
            raise UsageError(f"BACKEND_CONFIG: {each} is neither a file nor NAME=VALUE.")
        config.append(str(file.absolute()) if file.is_file() else each)
    return config


def shown(command: Iterable[str | Path]) -> str:
    """Write a command for a person to copy, without the secrets in it."""
    words = []
    for word in map(str, command):
        setting, equals, _ = word.removeprefix("-backend-config=").partition("=")
        secret = setting in _SECRET and equals
        words.append(f"-backend-config={setting}=…" if secret else word)
    return shlex.join(words)


@dataclass(frozen=True)
class BackendNote:
    """Where a project's state was kept last, noted where `make clean` deletes nothing.

    Attributes:
        root: The project's directory.
    """

    root: Path

    def previous(self) -> str | None:
        """Say where the state was kept last, as `described` does; None where nobody knows."""
        if self._file.is_file():
            said = self._file.read_text(encoding="utf-8").strip()
            if not said.startswith("local ") or self._local_lists_resources():
                return said
            return None
        return f"local ({LOCAL_STATE})" if self._local_lists_resources() else None

    def write(self, said: str) -> None:
        """Note where the state is kept now."""
        self._file.parent.mkdir(exist_ok=True)
        self._file.write_text(said + "\n", encoding="utf-8")

    def forget(self) -> None:
        """Delete the note: everything is destroyed, so there is nothing to lose."""
        self._file.unlink(missing_ok=True)

    def require(self, now: str) -> None:
        """Refuse to begin a new state where another one lists what is deployed.

        Args:
            now: Where the stack keeps the state, as `described` says.

        Raises:
            UsageError: The state was kept elsewhere.
        """
        before = self.previous()
        if before is None or before == now:
            return
        raise UsageError(
            f"The state was last kept in {before}, and this stack keeps it in {now}: nothing was "
            f"done. Use the old backend; or move the state: make plan with the old {KIND}, make "
            f"synth with the new one, then terraform init -migrate-state (docs/backends.md). If "
            f"the old state no longer matters, delete {self._reason}."
        )

    @property
    def folder(self) -> Path:
        """The project's directory for such notes."""
        return self._file.parent

    @property
    def _file(self) -> Path:
        return self.root / _NOTE

    @property
    def _reason(self) -> Path:
        return _NOTE if self._file.is_file() else LOCAL_STATE

    def _local_lists_resources(self) -> bool:
        try:
            state = json.loads((self.root / LOCAL_STATE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return bool(state.get("resources"))
