"""A person's own data on their way into the bucket: checked whole first, then uploaded."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from cli_base.errors import UsageError
from cli_base.leftovers import Claim
from cli_base.printing import Console, Text
from tune_model.settings import PROGRAM

if TYPE_CHECKING:
    from tune_model.commands.deployment import Deployment


class Upload:
    """Data that are checked when it is entered, and held in a directory for a while until left.

    Args:
        data: A file with a header, or a directory of three.
        label: The label's column in a file.
        seed: Of a file's split.
        execution: The name of the execution that they are for.

    Raises:
        UsageError: Something is wrong with them.
    """

    def __init__(self, data: Path, label: str | None, seed: int, execution: str) -> None:
        self._given = (data, label, seed, execution)
        self._execution = execution

    def __enter__(self) -> Self:
        """Check the data."""
        from tune_model.operations.own_data.prepare import prepare  # noqa: PLC0415 - loads boto3

        self._claim = Claim.make(PROGRAM, "data")
        try:
            self._prepared = prepare(*self._given, self._claim.path)
        except BaseException:
            self._claim.release()
            raise
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """Delete what was written for it."""
        self._claim.release()

    def send(self, deployment: Deployment) -> None:
        """Upload to where the execution will read; shows a bar on a terminal.

        Raises:
            UsageError: The deployed definition can't take these data, or an execution of that name
                exists; nothing was uploaded.
        """
        from tune_model.operations import data_files, executions  # noqa: PLC0415
        from tune_model.operations.own_data.facts import beside  # noqa: PLC0415

        urls = self._places(deployment)
        executions.refuse_if_there(deployment.aws.step_functions, deployment.arn, self._execution)
        client, console = deployment.aws.s3, Console(stderr=True)
        with _bars(console) as bars:
            for file in self._prepared.files:
                bar = bars.add_task(f"{file.split}.csv", total=file.size)
                data_files.upload(client, file, urls[file.split], partial(bars.advance, bar))
                said = f"uploaded {file.split}.csv: {file.rows:,} rows, {file.size:,} bytes"
                console.print(Text(said), soft_wrap=True)  # above the bar, not into it
        for name, path in self._prepared.beside.items():
            client.upload_file(str(path), *beside(urls["test"], name))

    def _places(self, deployment: Deployment) -> dict[str, str]:
        """Return where each file goes, if the deployed definition takes the data."""
        from tune_model.operations import data_files, execution_cost  # noqa: PLC0415
        from tune_model.operations.machine import arguments, static_hyperparameters  # noqa: PLC0415
        from tune_model.operations.own_data.labels import check_labels  # noqa: PLC0415

        machine, files = deployment.machine, self._prepared.files
        urls = machine.data_urls(self._execution)
        if missing := {file.split for file in files} - urls.keys():
            raise UsageError(f"the state machine reads no {' and no '.join(sorted(missing))} data")
        for state in machine.calls("createTransformJob"):
            if limit := execution_cost.request_bytes(state):
                data_files.check_request(files[-1], limit)
        for state in machine.calls("createHyperParameterTuningJob"):
            given = static_hyperparameters(arguments(state))
            check_labels(self._prepared.labels, given.get("objective", ""), given.get("num_class"))
        return urls


def _bars(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description}", markup=False),
        *(BarColumn(), DownloadColumn(), TransferSpeedColumn()),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
