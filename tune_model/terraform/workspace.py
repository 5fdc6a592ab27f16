"""One directory with a synthesized stack, and what Terraform does there."""

import hashlib
import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tune_model.errors import EnvironmentLacks, ExecutionFailed
from tune_model.terraform.binary import PROJECT_ROOT, Terraform
from tune_model.terraform.environment import terraform_environment
from tune_model.terraform.process import Ended, OnLine, capture, stream
from tune_model.terraform.provider import ProviderSource

STACK = Path("cdktf.out", "stacks", "tune")
_CHANGES = 2  # -detailed-exitcode: 0 nothing changes, 1 error, 2 something would change
_INITIALIZED = "tune-model-init.sha256"


@dataclass(frozen=True)
class Workspace:
    """A directory with a synthesized stack, ready for Terraform.

    Every operation initializes the directory first where that is needed.

    Attributes:
        directory: Holds cdk.tf.json and its assets.
        terraform: The program to run.
        root: The project's directory, which Terraform is started in.
        environment: All environment variables that Terraform gets.
        variables: Values for Terraform variables, before all other sources of them.
        variable_files: Files for `-var-file`; later ones win.
        on_line: Gets each line that init, plan, apply and destroy print, without colours;
            None lets Terraform write to this process's terminal.

    Raises:
        EnvironmentLacks: No stack is there.
    """

    directory: Path
    terraform: Terraform
    root: Path = PROJECT_ROOT
    environment: Mapping[str, str] = field(default_factory=terraform_environment)
    variables: Mapping[str, object] = field(default_factory=dict)
    variable_files: Sequence[Path] = ()
    on_line: OnLine | None = None

    def __post_init__(self) -> None:
        if not (self.directory / "cdk.tf.json").is_file():
            raise EnvironmentLacks(f"No synthesized stack in {self.directory}: run make synth.")

    def init(self) -> bool:
        """Initialize the directory, unless nothing that matters has changed since.

        Returns:
            Whether `terraform init` ran.

        Raises:
            EnvironmentLacks: The AWS provider can't be had.
            ExecutionFailed: `terraform init` failed.
        """
        key, note = self._init_key(), self._data / _INITIALIZED
        if self._is_initialized() and note.is_file() and note.read_text(encoding="ascii") == key:
            return False
        source = ProviderSource(self.terraform, self.root, self.environment)
        self._stream("init", "-input=false", *source.init_arguments())
        note.write_text(key, encoding="ascii")
        return True

    def plan(self) -> bool:
        """Show what apply would change.

        Returns:
            Whether anything would change.

        Raises:
            ExecutionFailed: `terraform plan` failed.
        """
        self.init()
        arguments = ("-input=false", "-detailed-exitcode", *self._variable_arguments())
        return self._stream("plan", *arguments, fine=(0, _CHANGES)).code == _CHANGES

    def plan_is_empty(self) -> bool:
        """Whether what is deployed is what the stack says: apply would change nothing."""
        return not self.plan()

    def apply(self) -> None:
        """Make what is deployed match the stack, without asking.

        Raises:
            ExecutionFailed: `terraform apply` failed.
        """
        self.init()
        self._stream("apply", "-input=false", "-auto-approve", *self._variable_arguments())

    def destroy(self) -> None:
        """Delete all that is deployed, without asking.

        Raises:
            ExecutionFailed: `terraform destroy` failed.
        """
        self.init()
        self._stream("destroy", "-input=false", "-auto-approve", *self._variable_arguments())

    def outputs(self) -> dict[str, Any]:
        """Give the outputs' values by name; empty before the first apply.

        Sensitive values are included, as `terraform output -json` gives them.

        Raises:
            ExecutionFailed: `terraform output` failed.
        """
        self.init()
        described = json.loads(self._capture("output", "-json"))
        return {name: output["value"] for name, output in described.items()}

    def state_resources(self) -> list[str]:
        """List the addresses of the resources that Terraform manages; data sources aren't.

        Raises:
            ExecutionFailed: `terraform state list` failed.
        """
        self.init()
        addresses = self._capture("state", "list", absent="No state file was found").splitlines()
        return [address for address in addresses if not re.match(r"(module\..+\.)?data\.", address)]

    def _stream(self, command: str, *arguments: str, fine: Sequence[int] = (0,)) -> Ended:
        plain = self.on_line is not None or not sys.stdout.isatty()
        full = self._command(command, *(["-no-color"] if plain else []), *arguments)
        ended = stream(full, self.environment, self.root, self.on_line)
        if ended.code not in fine:
            raise ExecutionFailed(_failure(command, ended.code, ended.text))
        return ended

    def _capture(self, *command: str, absent: str = "") -> str:
        ended = capture(self._command(*command), self.environment, self.root)
        if ended.code == 0:
            return ended.text
        if absent and absent in ended.errors:
            return ""
        raise ExecutionFailed(_failure(" ".join(command), ended.code, ended.errors))

    def _command(self, *arguments: str) -> list[str | Path]:
        return [self.terraform.path, f"-chdir={self.directory.absolute()}", *arguments]

    def _variable_arguments(self) -> list[str]:
        files = [f"-var-file={file.absolute()}" for file in self.variable_files]
        return [*files, *(f"-var={name}={_text(v)}" for name, v in self.variables.items())]

    @property
    def _data(self) -> Path:
        return self.directory / (self.environment.get("TF_DATA_DIR") or ".terraform")

    def _is_initialized(self) -> bool:
        platforms = self._data.glob("providers/*/*/*/*/*/")
        return (self.directory / ".terraform.lock.hcl").is_file() and any(platforms)

    def _init_key(self) -> str:
        """Digest what `terraform init` depends on: program, mirror, backend, providers, modules."""
        described: list[object] = [str(self.terraform), self.environment.get("TF_PLUGIN_MIRROR")]
        for file in sorted(self.directory.glob("*.tf.json")):
            stack = json.loads(file.read_text(encoding="utf-8"))
            described.append([file.name, stack.get("terraform"), stack.get("module")])
        return hashlib.sha256(json.dumps(described, sort_keys=True).encode()).hexdigest()


def variable_files(root: Path) -> list[Path]:
    """List the files that Terraform would load variables from, were the root its directory.

    Source, and the order in which later ones win:
    https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence

    Args:
        root: The project's directory.
    """
    named = [root / "terraform.tfvars", root / "terraform.tfvars.json"]
    found = {*root.glob("*.auto.tfvars"), *root.glob("*.auto.tfvars.json")}
    return [file for file in (*named, *sorted(found)) if file.is_file()]


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _failure(command: str, code: int, text: str) -> str:
    errors = [line.strip(" │╷╵|") for line in text.splitlines() if "Error:" in line]
    return f"terraform {command} failed (exit code {code})" + "".join(f"; {e}" for e in errors)
