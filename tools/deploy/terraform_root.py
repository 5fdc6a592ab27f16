"""A root module of Terraform's in a directory, its provider pointed at the embedded AWS."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture
from tune_model.terraform.provider import ProviderSource
from tune_model.terraform.sandbox_copy import SandboxServer, override

_PROJECT = Path(__file__).resolve().parents[2]
_OVERRIDE = "sandbox_override.tf.json"


def provider_override(server: SandboxServer) -> dict[str, Any]:
    """Return an override file's content: where AWS is, and nothing of the backend."""
    return {"provider": override(server)["provider"]}


class Root:
    """A directory that holds a root module.

    Args:
        directory: Holds the module's files; gets a file that points the provider elsewhere.
        server: The embedded AWS.
        more: What else the override file says, such as a backend.
        variables: Values for the module's variables, for every command that takes them.
    """

    def __init__(
        self,
        directory: Path,
        server: SandboxServer,
        more: Mapping[str, Any] | None = None,
        **variables: Any,  # noqa: ANN401 - JSON
    ) -> None:
        self.directory = directory
        self._terraform = find_terraform()
        self._environment = sandbox_environment(server.endpoint)
        content = provider_override(server) | dict(more or {})
        for block in content["provider"]["aws"]:  # the keys by the environment, as CI gives them
            self.sign_with(block.pop("access_key"), block.pop("secret_key"))
            block["skip_credentials_validation"] = False  # which would ask IAM for the account
        (directory / _OVERRIDE).write_text(json.dumps(content), encoding="utf-8")
        self.set(**variables)

    def sign_with(self, key: str, secret: str, token: str = "") -> None:
        """Make further commands call AWS with these keys."""
        session = {"AWS_SESSION_TOKEN": token} if token else {}
        self._environment.pop("AWS_SESSION_TOKEN", None)
        keys = {"AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret}
        self._environment |= keys | session

    def set(self, **variables: Any) -> None:  # noqa: ANN401 - JSON
        """Give the module's variables other values; those that aren't named, their defaults."""
        given = json.dumps(variables)
        (self.directory / "given.auto.tfvars.json").write_text(given, encoding="utf-8")

    def init(self) -> None:
        """Initialize the directory.

        Raises:
            RuntimeError: Terraform fails; its text is the message.
        """
        source = ProviderSource(self._terraform, _PROJECT, self._environment)
        self.run("init", *source.init_arguments())

    def run(self, *arguments: str) -> str:
        """Run Terraform; returns what it writes to standard output.

        Raises:
            RuntimeError: It fails; its text is the message.
        """
        command = [str(self._terraform.path), *arguments, "-no-color"]
        ended = capture(command, self._environment, self.directory)
        if ended.code:
            raise RuntimeError(ended.text + ended.errors)
        return ended.text
