"""The token of HCP Terraform comes from where Terraform takes it, and is never shown."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import EnvironmentLacks, UsageError
from tune_model.hcp.credentials import Token, find_token, variable

HOST = "app.terraform.io"
LABELS = st.from_regex(r"[a-z0-9]([a-z0-9]|-(?=[a-z0-9]))*", fullmatch=True)
HOSTS = st.lists(LABELS, min_size=1, max_size=4).map(".".join)
TOKENS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)


def login(home: Path, tokens: dict[str, str]) -> None:
    """Writes what `terraform login` writes."""
    file = home / ".terraform.d" / "credentials.tfrc.json"
    file.parent.mkdir(exist_ok=True)
    blocks = {host: {"token": token} for host, token in tokens.items()}
    file.write_text(json.dumps({"credentials": blocks}))


def configure(home: Path, text: str) -> None:
    (home / ".terraformrc").write_text(text)


@given(HOSTS, TOKENS)
def test_variable_of_a_host_gives_its_token(host: str, secret: str) -> None:
    found = find_token(host, {variable(host): secret}, Path("/nowhere"))
    assert found == Token(secret, variable(host))


@pytest.mark.parametrize("name", ["TF_TOKEN_app.terraform.io", "TF_TOKEN_APP_terraform_io"])
def test_variable_may_be_spelled_as_terraform_lets_it(name: str) -> None:
    assert find_token(HOST, {name: "t"}, Path("/nowhere")).secret == "t"


def test_variable_may_name_a_port() -> None:
    found = find_token("localhost:8443", {"TF_TOKEN_localhost:8443": "t"}, Path("/nowhere"))
    assert found.secret == "t"


@given(TOKENS)
def test_token_is_in_no_representation(secret: str) -> None:
    token = Token(f"secret-{secret}", "a test")
    assert f"secret-{secret}" not in repr(token)
    assert f"secret-{secret}" not in str(token)


def test_sources_are_taken_in_terraforms_order(tmp_path: Path) -> None:
    environment = {variable(HOST): "of the variable", "TFE_TOKEN": "of the provider's"}
    steps: list[Callable[[], object]] = [
        lambda: environment.pop(variable(HOST)),
        lambda: configure(tmp_path, ""),
        lambda: login(tmp_path, {}),
        environment.clear,
    ]
    configure(tmp_path, f'credentials "{HOST}" {{\n  token = "of the block"\n}}\n')
    login(tmp_path, {HOST: "of the login"})
    found = []
    for remove in steps:
        found.append(find_token(HOST, environment, tmp_path).secret)
        remove()
    assert found == ["of the variable", "of the block", "of the login", "of the provider's"]
    with pytest.raises(EnvironmentLacks, match=r"terraform login .* TF_TOKEN_app_terraform_io"):
        find_token(HOST, environment, tmp_path)


def test_another_hosts_token_is_not_taken(tmp_path: Path) -> None:
    login(tmp_path, {"tfe.example.com": "theirs"})
    configure(tmp_path, '# credentials "app.terraform.io" { token = "of a comment" }\n')
    with pytest.raises(EnvironmentLacks):
        find_token(HOST, {variable("tfe.example.com"): "theirs"}, tmp_path)


@pytest.mark.parametrize("body", ['{"token": "t"}', '[{"token": "t"}]'])
def test_configuration_may_be_json_and_elsewhere(tmp_path: Path, body: str) -> None:
    file = tmp_path / "cli.tfrc.json"
    file.write_text(f'{{"credentials": {{"{HOST}": {body}}}}}')
    assert find_token(HOST, {"TF_CLI_CONFIG_FILE": str(file)}, tmp_path).secret == "t"


def test_broken_file_is_named_and_not_quoted(tmp_path: Path) -> None:
    configure(tmp_path, '{"credentials": {"app.terraform.io": {"token": "secret"')
    with pytest.raises(UsageError, match="terraformrc can't be read") as raised:
        find_token(HOST, {}, tmp_path)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("secret", ["a\nb", "ü", "a\x00"])
def test_token_that_no_header_takes_is_refused_without_showing_it(secret: str) -> None:
    with pytest.raises(UsageError, match="TF_TOKEN_app_terraform_io") as raised:
        find_token(HOST, {variable(HOST): secret}, Path("/nowhere"))
    assert secret not in str(raised.value)
