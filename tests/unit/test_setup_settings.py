"""Where packages come from: what is said to pip holds for uv, and the other way round."""

import string
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.repeats import at_most
from tools.setup import index_settings

# What no line of a configuration file and no shell takes for something else.
PLAIN = st.text(string.ascii_letters + string.digits + "/:.-_@?&=", min_size=1)
ADDRESSES = st.builds("https://{}/simple".format, st.text(string.ascii_lowercase, min_size=1))
SEPARATORS = st.sampled_from([" ", "\n", "\n  "])


def options(**environment: str) -> dict[str, str]:
    return index_settings.pip_options("", environment)


@given(
    levels=st.dictionaries(st.sampled_from(["global", "install", ":env:"]), PLAIN, min_size=1),
    other=PLAIN,
)
def test_the_nearest_of_pips_sections_counts(levels: dict[str, str], other: str) -> None:
    lines = [f"{section}.index-url={value!r}" for section, value in levels.items()]
    listed = "\n".join([*lines, f"download.index-url={other!r}", "a line of another kind"])
    nearest = next(levels[name] for name in (":env:", "install", "global") if name in levels)
    assert index_settings.pip_options(listed, {})["index-url"] == nearest
    assert index_settings.pip_options(listed, {"PIP_INDEX_URL": "set"})["index-url"] == "set"


@at_most(3)  # each runs pip
@given(index=ADDRESSES, more=st.lists(ADDRESSES, max_size=3), separator=SEPARATORS)
def test_pips_files_are_read_by_pip(
    tmp_path_factory: pytest.TempPathFactory, index: str, more: list[str], separator: str
) -> None:
    file = tmp_path_factory.mktemp("pip") / "pip.conf"
    indented = separator.join(["", *more]).replace("\n", "\n  ")
    file.write_text(f"[global]\nindex-url = {index}\n[install]\nextra-index-url = {indented}\n")
    listed = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"],
        env={"PIP_CONFIG_FILE": str(file), "HOME": str(file.parent)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found = index_settings.for_uv(index_settings.pip_options(listed, {}), {})
    assert found["UV_DEFAULT_INDEX"] == index
    assert found.get("UV_INDEX", "").split() == more


@given(index=ADDRESSES, more=st.lists(ADDRESSES), separator=SEPARATORS)
def test_uv_is_given_pips_indexes_and_looks_at_all(
    index: str, more: list[str], separator: str
) -> None:
    said = options(PIP_INDEX_URL=index, PIP_EXTRA_INDEX_URL=separator.join(more))
    found = index_settings.for_uv(said, {})
    assert found["UV_DEFAULT_INDEX"] == index
    assert found.get("UV_INDEX", "").split() == more
    assert (found.get("UV_INDEX_STRATEGY") == "unsafe-best-match") == bool(more)


@given(index=ADDRESSES, more=st.lists(ADDRESSES), named=st.booleans())
def test_pip_is_given_uvs_indexes(index: str, more: list[str], named: bool) -> None:  # noqa: FBT001
    said = [f"ours={address}" for address in more] if named else more
    for name, further in (("UV_DEFAULT_INDEX", "UV_INDEX"), ("UV_INDEX_URL", "UV_EXTRA_INDEX_URL")):
        found = index_settings.for_pip({}, {name: index, further: " ".join(said)})
        assert found["PIP_INDEX_URL"] == index
        assert found.get("PIP_EXTRA_INDEX_URL", "").split() == more


@pytest.mark.parametrize(
    "name", ["UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX", "UV_EXTRA_INDEX_URL"]
)
def test_what_is_said_to_an_installer_itself_wins(name: str) -> None:
    said = options(PIP_INDEX_URL="https://a.example", PIP_EXTRA_INDEX_URL="https://b.example")
    assert not {n for n in index_settings.for_uv(said, {name: "x"}) if "INDEX" in n}
    assert not {n for n in index_settings.for_pip(said, {name: "x"}) if "INDEX" in n}


@pytest.mark.parametrize(
    ("pips", "uvs"),
    [
        ({"PIP_FIND_LINKS": "/a /b"}, {"UV_FIND_LINKS": "/a,/b"}),
        ({"PIP_TRUSTED_HOST": "a b:80"}, {"UV_INSECURE_HOST": "a b:80"}),
        ({"PIP_CLIENT_CERT": "/c.pem"}, {"SSL_CLIENT_CERT": "/c.pem"}),
        ({"PIP_TIMEOUT": "7"}, {"UV_HTTP_TIMEOUT": "7"}),
        ({"PIP_DEFAULT_TIMEOUT": "7"}, {"UV_HTTP_TIMEOUT": "7"}),
        ({"PIP_RETRIES": "2"}, {"UV_HTTP_RETRIES": "2"}),
        ({"PIP_KEYRING_PROVIDER": "subprocess"}, {"UV_KEYRING_PROVIDER": "subprocess"}),
        ({"PIP_CERT": "/ca.pem"}, {"SSL_CERT_FILE": "/ca.pem"}),
        ({"REQUESTS_CA_BUNDLE": "/ca.pem"}, {"SSL_CERT_FILE": "/ca.pem"}),
        ({"CURL_CA_BUNDLE": "/ca.pem"}, {"SSL_CERT_FILE": "/ca.pem"}),
        ({"PIP_CERT": "/ca.pem", "CURL_CA_BUNDLE": "/b.pem"}, {"SSL_CERT_FILE": "/ca.pem"}),
    ],
)
def test_each_setting_of_pip_has_its_name_in_uv_and_yields_to_uvs_own(
    pips: dict[str, str], uvs: dict[str, str]
) -> None:
    assert index_settings.for_uv(options(**pips), pips).items() >= uvs.items()
    own = dict.fromkeys(uvs, "own")
    assert not index_settings.for_uv(options(**pips), pips | own).keys() & uvs.keys()


@pytest.mark.parametrize("proxy", ["http://user:word@proxy:3128", "proxy:3128"])
def test_pips_proxy_is_uvs_for_both_schemes_whatever_the_environment_says(proxy: str) -> None:
    environment = {"PIP_PROXY": proxy, "https_proxy": "http://other"}
    found = index_settings.for_uv(options(**environment), environment)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        assert found[name] == (proxy if "://" in proxy else f"http://{proxy}")


def test_without_pips_proxy_the_environments_stays() -> None:
    found = index_settings.for_uv({}, {"https_proxy": "http://other"})
    assert not any("proxy" in name.lower() for name in found)


@pytest.mark.parametrize(
    ("uvs", "pips"),
    [
        ({"UV_FIND_LINKS": "/a,/b"}, {"PIP_FIND_LINKS": "/a /b"}),
        ({"UV_INSECURE_HOST": "a b"}, {"PIP_TRUSTED_HOST": "a b"}),
        ({"SSL_CERT_FILE": "/ca.pem"}, {"PIP_CERT": "/ca.pem"}),
    ],
)
def test_each_setting_of_uv_has_its_name_in_pip_and_yields_to_pips_own(
    uvs: dict[str, str], pips: dict[str, str]
) -> None:
    assert index_settings.for_pip({}, uvs) == pips
    assert index_settings.for_pip(options(**dict.fromkeys(pips, "own")), uvs) == {}


@pytest.mark.parametrize(("value", "is_on"), [("1", True), ("True", True), ("0", False)])
def test_no_index_is_an_argument_for_uv_has_no_variable_for_it(value: str, *, is_on: bool) -> None:
    assert index_settings.uv_arguments(options(PIP_NO_INDEX=value)) == ["--no-index"] * is_on


def test_the_systems_certificates_count_where_there_are_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert index_settings.for_uv({}, {}) == {}
    (tmp_path / "authority.pem").touch()
    assert index_settings.for_uv({}, {})["UV_SYSTEM_CERTS"] == "true"
    assert "UV_SYSTEM_CERTS" not in index_settings.for_uv({}, {"SSL_CERT_DIR": "/own"})


def test_nothing_said_is_nothing_carried_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_settings, "_has_store", lambda: False)
    assert index_settings.for_uv({}, {}) == {}
    assert index_settings.for_pip({}, {}) == {}
    assert index_settings.for_uv(options(PIP_INDEX_URL="", PIP_PROXY=""), {}) == {}
