"""The API token, from where Terraform takes it.

Sources: https://developer.hashicorp.com/terraform/cli/config/config-file#credentials and
https://developer.hashicorp.com/terraform/cli/config/config-file#environment-variable-credentials
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cli_base.errors import EnvironmentLacks, UsageError

_VARIABLE = "TF_TOKEN_"
_PROVIDERS_VARIABLE = "TFE_TOKEN"  # of the tfe provider and of HashiCorp's client libraries
_COMMENT = re.compile(r"^\s*(#|//).*$", re.MULTILINE)
_BLOCK = re.compile(r'\bcredentials\s+"([^"]+)"\s*\{([^}]*)\}')
_TOKEN = re.compile(r'\btoken\s*=\s*"([^"]+)"')


@dataclass(frozen=True)
class Token:
    """An API token, which no log and no error message shows.

    Attributes:
        secret: What goes into the header `Authorization`.
        source: Where it was found, in a person's words.
    """

    secret: str = field(repr=False)
    source: str


def find_token(hostname: str, environment: Mapping[str, str], home: Path) -> Token:
    """Find the token of a host: the first of Terraform's sources that has one.

    They are, in Terraform's order: `TF_TOKEN_<host>`, a `credentials` block of the CLI's
    configuration (`TF_CLI_CONFIG_FILE` or `~/.terraformrc`), and what `terraform login` wrote.
    `TFE_TOKEN`, which Terraform itself doesn't read, comes last.

    Args:
        hostname: Such as `app.terraform.io`, with a port if it isn't 443.
        environment: Environment variables.
        home: The home directory.

    Raises:
        EnvironmentLacks: None of them has one.
        UsageError: A token has characters that no HTTP header may have.
    """
    wanted = _comparable(hostname)
    for source, host, secret in _sources(environment, home):
        if _comparable(host or hostname) == wanted and secret.strip():
            return _checked(Token(secret.strip(), source))
    raise EnvironmentLacks(
        f"No token for {hostname}: run terraform login {hostname}, or set {variable(hostname)}."
    )


def variable(hostname: str) -> str:
    """Name the environment variable of a host's token: no shell takes a dot or hyphen in one."""
    return _VARIABLE + hostname.replace("-", "__").replace(".", "_")


def _checked(token: Token) -> Token:
    if not (token.secret.isascii() and token.secret.isprintable()):
        raise UsageError(f"The token in {token.source} holds a character that no token has.")
    return token


def _sources(environment: Mapping[str, str], home: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (source, host or nothing for any, token) in the order of precedence."""
    for name, value in environment.items():
        if name.startswith(_VARIABLE):
            encoded = name.removeprefix(_VARIABLE)
            yield name, encoded.replace("__", "-").replace("_", "."), value
    named = environment.get("TF_CLI_CONFIG_FILE")
    kept = home / ".terraform.d"
    main = Path(named) if named else home / ".terraformrc"
    for file in (main, *sorted(kept.glob("*.tfrc")), *sorted(kept.glob("*.tfrc.json"))):
        if file.is_file():
            yield from ((str(file), *found) for found in _in_file(file))
    yield _PROVIDERS_VARIABLE, "", environment.get(_PROVIDERS_VARIABLE, "")


def _in_file(file: Path) -> Iterator[tuple[str, str]]:
    """Yield (host, token) of a CLI configuration file, which is HCL or JSON."""
    try:
        text = file.read_text(encoding="utf-8")
        if text.lstrip().startswith("{"):
            yield from _in_json(json.loads(text))
            return
    except (OSError, ValueError) as error:
        raise UsageError(f"{file} can't be read: {type(error).__name__}.") from error
    for host, body in _BLOCK.findall(_COMMENT.sub("", text)):
        if found := _TOKEN.search(body):
            yield host, found[1]


def _in_json(content: object) -> Iterator[tuple[str, str]]:
    blocks = content.get("credentials") if isinstance(content, dict) else None
    for host, body in (blocks if isinstance(blocks, dict) else {}).items():
        # Terraform's JSON syntax allows a block or a list of one.
        block = body[0] if isinstance(body, list) and body else body
        if isinstance(block, dict) and isinstance(block.get("token"), str):
            yield host, block["token"]


def _comparable(host: str) -> str:
    return host.lower().removesuffix(":443")
