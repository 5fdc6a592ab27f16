"""Checkpoints: what a training job brings along from its bucket, and what it leaves there.

SageMaker keeps `/opt/ml/checkpoints` and the S3 location alike while a job runs; here the location
is read before the algorithm starts, and written when it has ended, stopped or failed. Sources: API
CheckpointConfig; SageMaker developer guide, "Checkpoints in Amazon SageMaker AI".
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from botocore.exceptions import BotoCoreError, ClientError

from embedded_aws.sagemaker import sessions
from embedded_aws.sagemaker.jobs import JobFailed
from embedded_aws.sagemaker.sessions import RoleSession

FOLDER = "checkpoints"


def download(session: RoleSession, config: Mapping[str, str], directory: Path) -> None:
    """Bring the checkpoints of an earlier job, if there are any, with the role's rights.

    Raises:
        JobFailed: The role may not, or a key can't be a file's path.
    """
    uri = f"{config['S3Uri'].rstrip('/')}/"
    bucket, prefix = sessions.split(uri)
    try:
        for key in session.keys(uri):
            session.download(bucket, key, directory / FOLDER / sessions.relative(key, prefix))
    except (ClientError, BotoCoreError, ValueError) as error:
        raise JobFailed(f"ClientError: Checkpoint download failed:{error}") from error


def upload(session: RoleSession, config: Mapping[str, str], directory: Path) -> None:
    """Write what the algorithm has left in its folder, with the role's rights.

    Raises:
        JobFailed: The role may not.
    """
    folder = directory / FOLDER
    try:
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            target = sessions.joined(config["S3Uri"], path.relative_to(folder).as_posix())
            session.upload(path, *sessions.split(target))
    except (ClientError, BotoCoreError) as error:
        raise JobFailed(f"ClientError: Checkpoint upload failed:{error}") from error
