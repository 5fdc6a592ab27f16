"""Whether the training image's tag is in its registry.

Source: Amazon ECR API Reference, `DescribeImages`; AWS's own registries let other accounts pull,
which is `BatchGetImage`, and mostly not describe, so that is asked where the first is denied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from botocore.exceptions import ClientError

from tune_model.operations.preflight.asking import Client, NotKnown, asked, code_of
from tune_model.operations.preflight.findings import Finding, bad_input, not_known, ok
from tune_model.operations.preflight.subject import Subject

_URI = re.compile(
    r"(?P<registry>\d{12})\.dkr\.ecr\.(?P<region>[a-z0-9-]+)\.[^/]+/"
    r"(?P<repository>[^:@]+)(?::(?P<tag>[^@]+))?(?:@(?P<digest>sha256:[0-9a-f]{64}))?"
)
_NO_REPOSITORY, _NO_IMAGE = "RepositoryNotFoundException", "ImageNotFoundException"


def look(subject: Subject, client: Client) -> Iterator[Finding]:
    """Say of each image whether it is there.

    Raises:
        NotKnown: The registry can't be asked.
    """
    images = subject.images()
    if not images:
        yield ok("Terraform looks it up when it plans, and run asks whether its tag is there")
    for uri in images:
        found = _URI.fullmatch(uri)
        if found is None:
            yield not_known(f"{uri} isn't in a private registry of Amazon ECR")
        elif found["region"] != subject.region:
            yield bad_input(
                f"{uri} is in {found['region']}, and the jobs are in {subject.region}",
                "set training_image to an image of the jobs' region",
            )
        else:
            yield _of_image(client("ecr"), uri, found)


def _of_image(ecr: Any, uri: str, found: re.Match[str]) -> Finding:  # noqa: ANN401 - a boto3 client
    digest, tag = found["digest"], found["tag"] or "latest"
    where = {
        "registryId": found["registry"],
        "repositoryName": found["repository"],
        "imageIds": [{"imageDigest": digest} if digest else {"imageTag": tag}],
    }
    try:
        is_there = _described(ecr, where)
    except ClientError as error:
        if code_of(error) != _NO_REPOSITORY:
            raise
        return bad_input(f"{uri}: the registry has no such repository", _otherwise(found))
    if is_there:
        return ok(f"{uri} is there")
    return bad_input(f"{uri}: the repository has no such tag or digest", _otherwise(found))


def _described(ecr: Any, where: dict[str, Any]) -> bool:  # noqa: ANN401 - a boto3 client
    """Say whether an image is there.

    Raises:
        NotKnown: Neither call is allowed.
        ClientError: There is no such repository.
    """
    try:
        asked(lambda: ecr.describe_images(**where), {_NO_IMAGE, _NO_REPOSITORY})
    except ClientError as error:
        if code_of(error) == _NO_IMAGE:
            return False
        raise
    except NotKnown:
        answer = asked(lambda: ecr.batch_get_image(**where), {_NO_REPOSITORY})
        return bool(answer["images"])
    return True


def repository_arn(uri: str, partition: str) -> dict[str, str]:
    """Return the ARN of an image's repository as a placeholder's value; of others, none."""
    found = _URI.fullmatch(uri)
    if found is None:
        return {}
    arn = f"arn:{partition}:ecr:{found['region']}:{found['registry']}"
    return {"training_repository_arn": f"{arn}:repository/{found['repository']}"}


def _otherwise(found: re.Match[str]) -> str:
    """Say what helps: 0.72's documented tag is `1`, and `latest` its alias in the SDK."""
    if found["repository"] == "xgboost" and found["tag"] != "1":
        other = f"{found[0].partition('/')[0]}/xgboost:1"
        return f"set training_image = {other!r}, or a sagemaker-xgboost image of this region"
    return "set training_image to an image of this region"
