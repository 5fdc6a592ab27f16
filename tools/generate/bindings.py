"""Regenerates `tune_model/infra/bindings`: typed Python for the provider's types in use.

Importing prebuilt bindings of the whole AWS provider takes ten seconds; these take a tenth of
one. They are the own output of `cdktf get` for a provider schema cut down to the lists below. The
fork's set is made of them when it is asked for: tune_model/infra/bindings/for_cdktn.py.

Needs npm with a Node that cdktf-cli's prebuilt terminal library knows (18-22), and
Terraform with the AWS provider, found as everywhere else.

Usage: python -m tools.generate.bindings [--check]
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from cli_base.errors import CommandError, EnvironmentLacks
from tune_model.settings.provider_versions import APPLIED
from tune_model.terraform.binary import PROJECT_ROOT, find_terraform
from tune_model.terraform.environment import terraform_environment
from tune_model.terraform.process import capture
from tune_model.terraform.provider import ProviderSource

RESOURCES = (
    "aws_cloudwatch_event_rule",
    "aws_cloudwatch_event_target",
    "aws_cloudwatch_log_group",
    "aws_iam_role",
    "aws_iam_role_policy",
    "aws_lambda_function",
    "aws_s3_bucket",
    "aws_s3_bucket_lifecycle_configuration",
    "aws_s3_bucket_policy",
    "aws_s3_bucket_public_access_block",
    "aws_s3_bucket_server_side_encryption_configuration",
    "aws_s3_bucket_versioning",
    "aws_scheduler_schedule",
    "aws_sfn_state_machine",
)
DATA_SOURCES = (
    "aws_caller_identity",
    "aws_partition",
    "aws_sagemaker_prebuilt_ecr_image",
    "aws_service_principal",
)
VERSION = APPLIED
GENERATOR = "cdktf-cli@0.21.0"
"""The npm package that generates them, in the version of cdktf in requirements.txt."""

TARGET = PROJECT_ROOT / "tune_model" / "infra" / "bindings"
RECORD = TARGET / "generated.json"
_ADDRESS = "registry.terraform.io/hashicorp/aws"

Schema = dict[str, Any]


def module_names() -> set[str]:
    """Return the names of the modules that the lists give: `iam_role`, `data_aws_region` ..."""
    resources = {name.removeprefix("aws_") for name in RESOURCES}
    return resources | {f"data_{name}" for name in DATA_SOURCES} | {"provider"}


def cut(schema: Schema) -> Schema:
    """Keep the types in the lists, without what the provider calls deprecated.

    Args:
        schema: What `terraform providers schema -json` prints.

    Returns:
        The same, in the form of cdktf's schema cache, with the provider's version in it.
    """
    (whole,) = schema["provider_schemas"].values()
    provider = whole["provider"]
    # A setting for each of AWS's services; Terraform takes endpoints from the environment too.
    provider["block"]["block_types"].pop("endpoints", None)
    kept = {
        "provider": provider,
        "resource_schemas": {name: whole["resource_schemas"][name] for name in RESOURCES},
        "data_source_schemas": {name: whole["data_source_schemas"][name] for name in DATA_SOURCES},
    }
    return {
        "format_version": schema["format_version"],
        "provider_schemas": {_ADDRESS: _without_deprecated(kept)},
        "provider_versions": {_ADDRESS: VERSION},
    }


def _without_deprecated(node: Any) -> Any:  # noqa: ANN401 (JSON)
    if isinstance(node, dict):
        return {key: _without_deprecated(v) for key, v in node.items() if not _deprecated(v)}
    return [_without_deprecated(v) for v in node] if isinstance(node, list) else node


def _deprecated(node: object) -> bool:
    if not isinstance(node, dict):
        return False
    return node.get("deprecated") is True or _deprecated(node.get("block"))


def read_schema(folder: Path) -> Schema:
    """Ask Terraform for the provider's schema; `folder` becomes its working directory."""
    requirement = {"aws": {"source": "hashicorp/aws", "version": VERSION}}
    main = {"terraform": {"required_providers": requirement}}
    (folder / "main.tf.json").write_text(json.dumps(main), encoding="utf-8")
    terraform = find_terraform()
    environment = terraform_environment()
    source = ProviderSource(terraform, environment=environment).init_arguments()
    answer = ""
    for arguments in (("init", "-input=false", *source), ("providers", "schema", "-json")):
        ended = capture([terraform.path, *arguments], environment, folder)
        if ended.code != 0:
            raise EnvironmentLacks(f"terraform {arguments[0]} failed: {ended.errors.strip()}")
        answer = ended.text
    schema: Schema = json.loads(answer)
    return schema


def generate(schema: Schema, folder: Path) -> Path:
    """Run `cdktf get` on a schema; return the folder of what it wrote.

    Args:
        schema: In the form of its cache.
        folder: An empty working directory.

    Raises:
        EnvironmentLacks: There is no npm.
        subprocess.CalledProcessError: It failed, and said why on the terminal.
    """
    npx = shutil.which("npx")
    if npx is None:
        raise EnvironmentLacks("No npx on PATH: install npm, with Node 20 or 22.")
    cache = folder / "cache"
    cache.mkdir()
    (cache / f"aws@{VERSION}.json").write_text(json.dumps(schema), encoding="utf-8")
    provider = {"name": "aws", "source": "hashicorp/aws", "version": VERSION}
    settings = {"language": "python", "app": "true", "codeMakerOutput": "bindings"}
    settings |= {"projectId": "tune-model", "sendCrashReports": "false"}
    (folder / "cdktf.json").write_text(
        json.dumps(settings | {"terraformProviders": [provider]}), encoding="utf-8"
    )
    command = [npx, "--yes", f"--package={GENERATOR}", "cdktf", "get", "--force"]
    subprocess.run(command, cwd=folder, env=_environment(cache), check=True)
    return folder / "bindings"


def _environment(cache: Path) -> dict[str, str]:
    return terraform_environment() | {
        "CDKTF_EXPERIMENTAL_PROVIDER_SCHEMA_CACHE_PATH": str(cache),
        "CI": "1",
        "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "20",
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
    }


def install(generated: Path) -> None:
    """Put the generated package in the place of the committed one."""
    shutil.rmtree(TARGET / "aws", ignore_errors=True)
    shutil.copytree(generated / "aws", TARGET / "aws")


def record() -> dict[str, object]:
    """Say what the committed bindings are to be made from, and what their files hold."""
    digest = hashlib.sha256()
    for path in sorted(path for path in TARGET.rglob("aws/**/*") if path.is_file()):
        if "__pycache__" not in path.parts:
            name = path.relative_to(TARGET).as_posix()
            digest.update(name.encode() + b"\0" + path.read_bytes())
    return {
        "generator": GENERATOR,
        "provider": VERSION,
        "types": [*RESOURCES, *DATA_SOURCES],
        "sha256": digest.hexdigest(),
    }


def stale() -> bool:
    """Tell whether the committed bindings are others than the last run of this program wrote."""
    return not RECORD.is_file() or json.loads(RECORD.read_text(encoding="utf-8")) != record()


def regenerate() -> None:
    """Generate the bindings anew, and record it."""
    with tempfile.TemporaryDirectory(prefix="tune-model-bindings-") as name:
        schema = cut(read_schema(_folder(name, "schema")))
        install(generate(schema, _folder(name, "generated")))
    RECORD.write_text(json.dumps(record(), indent=2) + "\n", encoding="utf-8")


def _folder(*parts: str) -> Path:
    folder = Path(*parts)
    folder.mkdir()
    return folder


def main() -> int:
    """Regenerate, or only check; return the exit code."""
    parser = argparse.ArgumentParser(description="Regenerate tune_model/infra/bindings.")
    parser.add_argument("--check", action="store_true", help="only tell whether they are stale")
    if parser.parse_args().check:
        print("bindings: stale: run make bindings" if stale() else "bindings: fresh")
        return int(stale())
    try:
        regenerate()
    except CommandError as error:
        print(f"bindings: {error}", file=sys.stderr)
        return error.exit_code
    except subprocess.CalledProcessError as error:
        print(
            f"bindings: {error.cmd[-2]} get failed (exit code {error.returncode})", file=sys.stderr
        )
        return 3
    print(f"{TARGET.relative_to(PROJECT_ROOT)}: {len(module_names())} modules")
    return 0


if __name__ == "__main__":
    sys.exit(main())
