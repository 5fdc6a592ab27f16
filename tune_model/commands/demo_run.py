"""`make demo`: the whole sample on this machine, from nothing to predictions and back to nothing.

Each phase does the real thing and proves what it claims: the real Terraform applies the stack that
goes to AWS, a second plan must be empty, the execution must succeed, and after `destroy` neither
Terraform nor the embedded AWS may know a resource any more.

What can wait for another thing's end meanwhile, does: the embedded AWS starts while the stack is
synthesized, and the second plan, which changes nothing, is made while the execution runs.
"""

from __future__ import annotations

import contextlib
import math
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from cli_base.errors import ExecutionFailed
from cli_base.printing import Console, Text
from embedded_aws.iam import access_report
from tune_model.commands.aws_clients import Aws
from tune_model.commands.report_file import write_report
from tune_model.commands.sandbox_process import Sandbox
from tune_model.commands.true_labels import dataset_module
from tune_model.operations import executions, live, results, terminal
from tune_model.operations.advice import readable
from tune_model.operations.history import Progress
from tune_model.operations.redaction import LineRedaction
from tune_model.settings import suggestions
from tune_model.settings.suggestions import Suggestions
from tune_model.terraform.binary import PROJECT_ROOT
from tune_model.terraform.process import Care, capture
from tune_model.terraform.targets import sandbox_workspace
from tune_model.terraform.workspace import Workspace

REPORT_FILE = "demo.report.html"
_LOG_LINES = 20
_SYNTHESIS_GRACE = 5.0  # seconds


@dataclass
class Report:
    """What the demo found, as `--json` prints it."""

    begun: float = field(default_factory=time.monotonic)
    seconds: dict[str, float] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the object of `--json`: facts, and seconds for each phase and for all so far."""
        seconds = self.seconds | {"total": time.monotonic() - self.begun}
        return {**self.facts, "seconds": {name: round(took, 2) for name, took in seconds.items()}}


class Demo:
    """One run of the demo.

    Args:
        console: Where its progress goes.
        keep: Leave the embedded AWS and the deployed stack up.
        iam: `on`: the embedded AWS enforces the deployed policies; or `off`.
        root: The project's directory.
    """

    def __init__(
        self,
        console: Console,
        *,
        keep: bool = False,
        iam: str = "on",
        root: Path = PROJECT_ROOT,
    ) -> None:
        self._console = console
        self._iam = iam
        self._keep = keep
        self._root = root
        self._report = Report()

    def run(self) -> dict[str, Any]:
        """Run every phase.

        Returns:
            The report: ARN, status, states, best training job, predictions, seconds per phase.

        Raises:
            ExecutionFailed: A phase didn't come to what it must.
            EnvironmentLacks: Terraform, its provider or a package is missing.
        """
        suggestions.use(Suggestions(suggestions.SANDBOX))
        with contextlib.ExitStack() as stack:
            sandbox = Sandbox(self._root, keep=self._keep, iam=self._iam)
            stack.push(sandbox)  # before it starts: Ctrl-C may come at any moment from then on
            sandbox.start()  # it boots while the stack is synthesized
            with self._phase("synth", "synthesize the stack"):
                synthesize(self._root)
            with self._phase("boot", "start the embedded AWS"):
                sandbox.wait()
            log = Tail(self._console)
            workspace = self._apply(sandbox, log)
            arn = str(workspace.outputs()["state_machine_arn"])
            aws = Aws(_region(arn), sandbox.server)
            execution = executions.start(aws.step_functions, arn, name=None, text="{}")
            self._report.facts |= {"state_machine_arn": arn, "execution_arn": execution}
            self._plan_again(workspace, log)
            self._follow(aws, execution)
            access = access_report.fetch(sandbox.server)
            if self._keep:
                self._say_kept(sandbox)
            else:
                self._destroy(aws, workspace)
            self._say_judged(access)
        return self._report.as_json()

    def _apply(self, sandbox: Sandbox, log: Tail) -> Workspace:
        workspace = sandbox_workspace(
            sandbox.server,
            self._root,
            sandbox.work,
            variables={"force_destroy": True},  # the demo's own data go with it
            on_line=log.add,
        )
        with self._phase("apply", "terraform apply", log) as say:
            workspace.apply()
            say(f"{len(workspace.state_resources())} resources")
        return workspace

    def _plan_again(self, workspace: Workspace, log: Tail) -> None:
        title = "second terraform plan, while the state machine runs"
        with self._phase("plan", title, log) as say:
            if not workspace.plan_is_empty():
                log.show()
                raise ExecutionFailed("the second plan isn't empty: see the changes above")
            say("no changes")

    def _follow(self, aws: Aws, execution: str) -> None:
        self._console.print(Text("run the state machine", style="bold"))
        end, events = live.watch(
            self._console,
            aws.step_functions,
            execution,
            seconds=aws.poll_seconds,
            sagemaker=aws.sagemaker,
        )
        self._report.seconds["execution"] = end.seconds or 0.0
        self._report.facts |= _described(end)
        self._write_report(aws, execution)
        if end.status != "SUCCEEDED":
            raise ExecutionFailed(f"the execution {end.status}: {readable(end.cause)}")
        self._show_outcome(results.outcome(aws.sagemaker, aws.s3, events))

    def _write_report(self, aws: Aws, execution: str) -> None:
        """Write the execution's page, of a failed one too: it outlives the demo."""
        path = self._root / REPORT_FILE
        with self._phase("report", "write the execution's page") as say:
            write_report(aws, execution, path, aws.prices())
            say(f"{path} (open it in a browser)")
        self._report.facts["report"] = str(path)

    def _show_outcome(self, found: results.Outcome) -> None:
        if not (found.tuning and found.tuning.best and found.predictions):
            said = "the execution succeeded without a best model or predictions"
            raise ExecutionFailed(f"{said}: {found.doubt}" if found.doubt else said)
        best, predicted = found.tuning.best, found.predictions
        error = rmse_against_truth(predicted.values, self._root)
        terminal.show_outcome(self._console, found)
        said = f"{error:.3f}, predictions against the function that made the data"
        terminal.show_fact(self._console, "RMSE", said)
        self._report.facts |= {
            "best_training_job": best.name,
            "objective": {"metric": found.tuning.metric, "value": best.objective},
            "hyperparameters": best.hyperparameters,
            "model": found.model,
            "predictions": {
                "count": len(predicted.values),
                "bucket": predicted.bucket,
                "key": predicted.key,
                "rmse": round(error, 6),
            },
        }

    def _destroy(self, aws: Aws, workspace: Workspace) -> None:
        self._console.print()
        with self._phase("destroy", "terraform destroy") as say:
            workspace.destroy(refresh=False)  # the second plan has just read it all
            left = [*workspace.state_resources(), *left_behind(aws)]
            if left:
                raise ExecutionFailed(f"after destroy there is still: {', '.join(left)}")
            say("nothing is left")

    def _say_judged(self, access: dict[str, Any]) -> None:
        unused = {role: len(actions) for role, actions in access_report.unused(access).items()}
        totals = {key: access[key] for key in ("enforced", "judged", "denied")}
        self._report.facts["iam"] = {**totals, "unused": unused}
        terminal.show_fact(self._console, "IAM", access_report.one_line(access))

    def _say_kept(self, sandbox: Sandbox) -> None:
        say, server = partial(terminal.show_fact, self._console), sandbox.server
        say("kept", f"the embedded AWS at {server.endpoint}; stop it with: kill {server.pid}")
        make = suggestions.now().make
        say("", f"{make('plan')} and {make('run')} work on it")

    @contextlib.contextmanager
    def _phase(
        self, name: str, title: str, log: Tail | None = None
    ) -> Iterator[Callable[[str], None]]:
        """Time a phase, say that it runs, and then what it came to."""
        said: list[str] = []
        started = time.monotonic()
        with self._console.status(Text(title)):
            try:
                yield said.append
            except Exception:
                if log:
                    log.show()
                raise
        self._report.seconds[name] = time.monotonic() - started
        line = Text.assemble(("✔ ", "green"), title, *(f": {text}" for text in said))
        line.append(f"  {self._report.seconds[name]:.1f} s", style="dim")
        self._console.print(line, soft_wrap=True)  # so that a path can be copied


class Tail:
    """Keeps the last lines that Terraform printed, to show them when it fails."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._lines: list[str] = []
        self._redaction = LineRedaction()

    def add(self, line: str) -> None:
        """Take one line."""
        self._lines = [*self._lines[-200:], self._redaction.redacted(line)]

    def show(self) -> None:
        """Print the last lines."""
        for line in self._lines[-_LOG_LINES:]:
            self._console.print(Text(line))


def synthesize(root: Path = PROJECT_ROOT) -> None:
    """Run `python main.py`, which writes `cdktf.out/`.

    Raises:
        ExecutionFailed: It failed; with its last line.
    """
    # It gets a Ctrl-C alone, not with its Node, and has its time to tidy up.
    made = capture([sys.executable, "main.py"], os.environ, root, Care(_SYNTHESIS_GRACE))
    if made.code:
        last = (made.errors or made.text).strip().splitlines()[-1:]
        raise ExecutionFailed(f"python main.py failed: {''.join(last)}")


def _described(end: Progress) -> dict[str, Any]:
    states = [
        {"name": run.name, "status": run.status, "seconds": round(run.seconds or 0, 2)}
        for run in end.states
    ]
    return {"execution_status": end.status, "states": states}


def rmse_against_truth(predicted: list[float], root: Path = PROJECT_ROOT) -> float:
    """Compare predictions with the labels, without noise, of the default data set's test rows.

    Raises:
        ExecutionFailed: There is not one prediction a row.
    """
    dataset = dataset_module(root)
    truth = list(dataset.true_labels(dataset.DatasetSpec(), "test"))
    if len(truth) != len(predicted):
        raise ExecutionFailed(f"{len(predicted)} predictions for {len(truth)} test rows")
    squares = [(a - b) ** 2 for a, b in zip(predicted, truth, strict=True)]
    return math.sqrt(sum(squares) / len(squares))


def left_behind(aws: Aws) -> list[str]:
    """List what of the stack's kinds the target still has, by its own APIs."""
    client = aws.client
    groups = client("logs").describe_log_groups()["logGroups"]
    return [
        *(f"bucket {b['Name']}" for b in client("s3").list_buckets()["Buckets"]),
        *(f"function {f['FunctionName']}" for f in client("lambda").list_functions()["Functions"]),
        *(f"role {r['RoleName']}" for r in client("iam").list_roles()["Roles"]),
        *(
            f"state machine {m['name']}"
            for m in client("stepfunctions").list_state_machines()["stateMachines"]
        ),
        *(
            f"log group {g['logGroupName']}"
            for g in groups
            if not g["logGroupName"].startswith("/aws/sagemaker/")  # SageMaker's own, kept on AWS
        ),
    ]


def _region(arn: str) -> str:
    return arn.split(":")[3]
