"""The environment variables that Terraform and its providers inherit."""

import os
from collections.abc import Mapping
from pathlib import Path

_ALWAYS = {
    "CHECKPOINT_DISABLE": "1",  # no call home for newer versions
    "TF_IN_AUTOMATION": "1",  # no hints at commands that make targets replace
}
# Each start of the AWS provider builds 1,400 schemas, and Go looks for garbage again and again:
# less often is a fifth less of a plan's processor time, for 100 MB more of memory.
# Source: https://pkg.go.dev/runtime#hdr-Environment_Variables
_UNLESS_SET = {"GOGC": "300"}
# They would move the sandbox's state or working data to where AWS's are.
_OF_OTHER_WORKSPACES = frozenset({"TF_DATA_DIR", "TF_WORKSPACE"})


def terraform_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Build the environment for Terraform against AWS: the user's own, made quiet.

    `TF_CLI_CONFIG_FILE` naming a file that isn't there is a warning on every command: it is
    emptied, which Terraform takes as unset.

    Args:
        base: Environment variables; those of this process by default.
    """
    variables = _UNLESS_SET | dict(os.environ if base is None else base) | _ALWAYS
    named = variables.get("TF_CLI_CONFIG_FILE")
    if named and not Path(named).is_file():
        variables["TF_CLI_CONFIG_FILE"] = ""
    return variables


def home_directory(variables: Mapping[str, str]) -> Path:
    """Give the home directory, also where neither `HOME` nor the user database knows one."""
    return Path(variables.get("HOME") or os.path.expanduser("~"))  # noqa: PTH111 (Path's raises)


def sandbox_environment(endpoint: str, base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Build the environment for Terraform against the embedded AWS.

    Nothing of the user's AWS set-up gets in: no variable, no shared file, no instance
    metadata. `AWS_ENDPOINT_URL` catches any service that the provider's `endpoints` don't
    list, so that no call can reach AWS itself.

    Args:
        endpoint: The embedded AWS's address, such as `http://127.0.0.1:5000`.
        base: Environment variables; those of this process by default.
    """
    variables = terraform_environment(base)
    kept = {
        name: value
        for name, value in variables.items()
        if not name.startswith("AWS_") and name not in _OF_OTHER_WORKSPACES
    }
    return kept | {
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
