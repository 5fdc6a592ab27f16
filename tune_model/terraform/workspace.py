"""One directory with a synthesized stack, and what Terraform does there."""

import contextlib
import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cli_base import leftovers
from cli_base.errors import ExecutionFailed
from tune_model.settings import PROGRAM
from tune_model.settings.suggestions import Suggestions
from tune_model.terraform.binary import PROJECT_ROOT, Terraform
from tune_model.terraform.environment import terraform_environment
from tune_model.terraform.explanations import Commands, explained, plain
from tune_model.terraform.process import Care, Ended, OnLine, capture, stream
from tune_model.terraform.provider import Origin, ProviderSource
from tune_model.terraform.provider_lock import LOCK, ProviderLock
from tune_model.terraform.run_notes import Runs, who_holds
from tune_model.terraform.state_backend import (
    BackendNote,
    described,
    local_state,
    require_stack,
    shown,
    stack_backend,
)

STACK = Path("cdktf.out", "stacks", "tune")
IMPORTS = "adopt.tf.json"  # beside cdk.tf.json, while something is imported
_LOCKING = frozenset({"apply", "destroy", "plan"})
_CHANGES = 2  # -detailed-exitcode: 0 nothing changes, 1 error, 2 something would change
_INITIALIZED = "tune-model-init.sha256"
_LAID_LOCK = "tune-model-lock.sha256"
# What Terraform reads of HCP Terraform itself, where the stack leaves it out.
_OF_CLOUD = ("TF_CLOUD_ORGANIZATION", "TF_CLOUD_HOSTNAME", "TF_CLOUD_PROJECT", "TF_WORKSPACE")


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
        variable_files: Files for `-var-file`, before `variables`; later ones win.
        backend_config: What `-backend-config` gets at init.
        note: Where the state was kept last; None where that is nobody's business.
        on_line: Gets each line that init, plan, apply and destroy print, without colours;
            None lets Terraform write to this process's terminal.
        suggested: Writes the commands that messages suggest.
        care: How Terraform is run, and what becomes of it when this process is killed.

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
    backend_config: Sequence[str] = ()
    note: BackendNote | None = None
    suggested: Suggestions = field(default_factory=Suggestions)
    care: Care = field(default_factory=Care)

    def __post_init__(self) -> None:
        require_stack(self.directory)

    def init(self) -> bool:
        """Initialize the directory, unless nothing that matters has changed since.

        Returns:
            Whether `terraform init` ran.

        Raises:
            EnvironmentLacks: The AWS provider can't be had.
            UsageError: The state was kept elsewhere, and Terraform doesn't know it any more.
            ExecutionFailed: `terraform init` failed, or the state must be migrated first.
        """
        key, done = self._init_key(), self._data / _INITIALIZED
        if self._is_initialized() and done.is_file() and done.read_text(encoding="ascii") == key:
            return False
        location = described(stack_backend(self.directory), self.environment)
        if self.note and not (self._data / "terraform.tfstate").is_file():
            self.note.require(location)
        origin = self._origin()
        lock = self.directory / LOCK
        self._lock.lay(origin, self.terraform.platform, lock, self._data / _LAID_LOCK)
        self._stream("init", "-input=false", *self._init_arguments(origin))
        done.write_text(key, encoding="ascii")
        if self.note:
            self.note.write(location)
        return True

    def plan(self) -> bool:
        """Show what apply would change.

        Returns:
            Whether anything would change.

        Raises:
            ExecutionFailed: `terraform plan` failed.
        """
        self.init()
        arguments = ("-input=false", "-detailed-exitcode", *self.variable_arguments())
        return self._stream("plan", *arguments, fine=(0, _CHANGES)).code == _CHANGES

    def plan_is_empty(self) -> bool:
        """Whether what is deployed is what the stack says: apply would change nothing."""
        return not self.plan()

    def planned(self) -> dict[str, Any]:
        """Plan, and give the plan as JSON; nothing is printed.

        Source: https://developer.hashicorp.com/terraform/internals/json-format

        Raises:
            ExecutionFailed: `terraform plan` failed.
        """
        self.init()
        # A plan holds sensitive values: it is deleted at once.
        with leftovers.directory(PROGRAM, "plan") as folder:
            file = folder / "tune.tfplan"
            self._capture(
                "plan", "-no-color", "-input=false", f"-out={file}", *self.variable_arguments()
            )
            plan: dict[str, Any] = json.loads(self._capture("show", "-json", str(file)))
        return plan

    def apply(self) -> None:
        """Make what is deployed match the stack, without asking.

        Raises:
            ExecutionFailed: `terraform apply` failed.
        """
        self.init()
        self._stream("apply", "-input=false", "-auto-approve", *self.variable_arguments())

    @contextlib.contextmanager
    def importing(self, ids: Mapping[str, str]) -> Iterator[None]:
        """Let a plan or apply within also import what exists; nothing is imported by itself.

        Args:
            ids: What `terraform import` takes as the id, by the resource's address.
        """
        file = self.directory / IMPORTS
        if ids:
            file.write_text(imports(ids), encoding="utf-8")
        try:
            yield
        finally:
            file.unlink(missing_ok=True)

    def destroy(self, *, refresh: bool = True) -> None:
        """Delete all that is deployed, without asking.

        Args:
            refresh: Read first what is deployed; False believes the state, which a plan has just
                found right, and saves Terraform one of its three walks through the stack.

        Raises:
            ExecutionFailed: `terraform destroy` failed.
        """
        self.init()
        believing = [] if refresh else ["-refresh=false"]
        arguments = ("-input=false", "-auto-approve", *believing, *self.variable_arguments())
        self._stream("destroy", *arguments)
        if self.note:
            self.note.forget()

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

    def keeps_objects(self, bucket: str) -> bool:
        """Say whether a bucket of the stack's own is kept where it holds objects.

        Args:
            bucket: Its address, without an index.

        Raises:
            ExecutionFailed: `terraform state pull` failed.
        """
        self.init()
        pulled = self._capture("state", "pull", absent="No state file was found")
        resources = json.loads(pulled or "{}").get("resources", [])
        made = [each for each in resources if f"{each['type']}.{each['name']}" == bucket]
        instances = [instance for each in made for instance in each["instances"]]
        return any(not each["attributes"].get("force_destroy") for each in instances)

    def _stream(self, command: str, *arguments: str, fine: Sequence[int] = (0,)) -> Ended:
        plain_text = ["-no-color"] if self.on_line or not sys.stdout.isatty() else []
        full = self._command(command, *plain_text, *arguments)
        with self._runs.noted(command) as started:
            care = replace(self.care, started=started)
            ended = stream(full, self.environment, self.root, self.on_line, care)
        if ended.code not in fine:
            raise self._failure(command, ended.code, ended.text)
        if command in _LOCKING:
            self._runs.forget_dead()
        return ended

    def _capture(self, *command: str, absent: str = "") -> str:
        with self._runs.noted(command[0]) as started:
            care = replace(self.care, started=started)
            ended = capture(self._command(*command), self.environment, self.root, care)
        if ended.code == 0:
            return ended.text
        if absent and absent in ended.errors:
            return ""
        raise self._failure(" ".join(command), ended.code, ended.errors)

    def _failure(self, command: str, code: int, text: str) -> ExecutionFailed:
        said = f"terraform {command} failed (exit code {code})"
        if explanation := explained(text, self._commands):
            return ExecutionFailed(f"{said}: {explanation}")
        errors = [line for line in plain(text).splitlines() if line.startswith("Error:")]
        return ExecutionFailed("; ".join([said, *errors]))

    def _commands(self) -> Commands:
        """Write the commands that an explanation may name, for a person to copy."""
        init = self._init_arguments(self._origin())
        # In the same shell, Terraform would take the variable for the old backend's workspace too,
        # find that one empty, and move nothing.
        without = ["env", "-u", "TF_WORKSPACE"] if os.environ.get("TF_WORKSPACE") else []
        return Commands(
            migrate=shown(self._short("init", "-migrate-state", *init)),
            cloud=shown([*without, *self._short("init", *init)]),
            unlock=shown(self._short("force-unlock")),
            pull=shown(self._short("state", "pull")),
            make=self.suggested,
            holder=who_holds(self._runs, local_state(self.directory)),
        )

    @property
    def _runs(self) -> Runs:
        """Beside what notes the backend, where `make clean` deletes nothing, or in the copy."""
        return Runs(self.note.folder if self.note else self._data)

    def _short(self, *arguments: str) -> list[str | Path]:
        directory = self.directory.absolute()
        if directory.is_relative_to(Path.cwd()):
            directory = directory.relative_to(Path.cwd())
        return [self.terraform.path.name, f"-chdir={directory}", *arguments]

    def _origin(self) -> Origin:
        return ProviderSource(self.terraform, self.root, self.environment).origin()

    @property
    def _lock(self) -> ProviderLock:
        return ProviderLock(self.root, self.terraform.registry)

    def _init_arguments(self, origin: Origin) -> list[str]:
        return [*origin.init_arguments, *(f"-backend-config={c}" for c in self.backend_config)]

    def _command(self, *arguments: str) -> list[str | Path]:
        return [self.terraform.path, f"-chdir={self.directory.absolute()}", *arguments]

    def variable_arguments(self) -> list[str]:
        """Return the arguments that give variables their values."""
        files = [f"-var-file={file.absolute()}" for file in self.variable_files]
        return [*files, *(f"-var={name}={_text(v)}" for name, v in self.variables.items())]

    @property
    def _data(self) -> Path:
        return self.directory / (self.environment.get("TF_DATA_DIR") or ".terraform")

    def _is_initialized(self) -> bool:
        platforms = self._data.glob("providers/*/*/*/*/*/")
        return (self.directory / LOCK).is_file() and any(platforms)

    def _init_key(self) -> str:
        """Digest what init depends on: program, mirror, lock, backend, providers, modules."""
        inputs: list[object] = [str(self.terraform), self.environment.get("TF_PLUGIN_MIRROR")]
        inputs.append(self._lock.text)
        for file in sorted({*self.directory.glob("*.tf.json")} - {self.directory / IMPORTS}):
            stack = json.loads(file.read_text(encoding="utf-8"))
            inputs.append([file.name, stack.get("terraform"), stack.get("module")])
        inputs.extend(map(_content, self.backend_config))
        inputs.extend(self.environment.get(name) for name in _OF_CLOUD)
        return hashlib.sha256(json.dumps(inputs, sort_keys=True).encode()).hexdigest()


def imports(ids: Mapping[str, str]) -> str:
    """Write what `IMPORTS` says, so that a plan or apply also imports what exists.

    Args:
        ids: What `terraform import` takes as the id, by the resource's address.
    """
    blocks = [{"to": address, "id": id_} for address, id_ in ids.items()]
    return json.dumps({"import": blocks})


def _content(setting: str) -> str:
    file = Path(setting)
    return file.read_text(encoding="utf-8") if file.is_file() else setting


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)
