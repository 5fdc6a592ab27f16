"""Carry the user's settings of where packages come from over to the installer at hand.

uv doesn't read pip's settings, nor pip uv's (uv's documentation, *Compatibility with pip and
pip-tools*). Whoever has configured one of them means both: the index, the proxy and the certificate
are the company's. What is set for the installer itself wins. Standard library only.
"""

import ast
import contextlib
import os
import ssl
from collections.abc import Mapping
from pathlib import Path

# Of the sections of pip's configuration, those that `pip install` reads; a later one wins.
_SECTIONS = ("global", "install", ":env:")
# pip's option → uv's variable. `default-timeout` and `pypi-url` are pip's older names.
_OF_UV = {
    "client-cert": "SSL_CLIENT_CERT",
    "trusted-host": "UV_INSECURE_HOST",
    "default-timeout": "UV_HTTP_TIMEOUT",
    "timeout": "UV_HTTP_TIMEOUT",
    "retries": "UV_HTTP_RETRIES",
}
_PIP_ON = ("1", "true", "yes", "on")
# uv's variables that say where packages are, newer names first.
_INDEX_OF_UV = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX", "UV_EXTRA_INDEX_URL")
# What requests, pip's HTTP library, reads when pip itself has no `cert`.
_CERTIFICATES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def pip_options(listed: str, environment: Mapping[str, str]) -> dict[str, str]:
    """Give the options that pip takes from its files and from the environment.

    Args:
        listed: What `pip config list` prints; empty where there is no pip.
        environment: Environment variables.

    Returns:
        Values by long option, such as `index-url`.
    """
    sections: dict[str, dict[str, str]] = {name: {} for name in _SECTIONS}
    for key, _, value in (line.partition("=") for line in listed.splitlines()):
        section, _, option = key.rpartition(".")
        if section in sections:
            with contextlib.suppress(ValueError, SyntaxError):  # a line of another kind
                sections[section][option] = str(ast.literal_eval(value))
    for name, value in environment.items():
        if name.startswith("PIP_") and value:
            sections[":env:"][name[4:].lower().replace("_", "-")] = value
    return {option: value for name in _SECTIONS for option, value in sections[name].items()}


def for_uv(options: Mapping[str, str], environment: Mapping[str, str]) -> dict[str, str]:
    """Give the environment variables that make uv find packages where pip does.

    Args:
        options: As of `pip_options`.
        environment: Environment variables: what they say to uv is left as it is.
    """
    found = {_OF_UV[option]: value for option, value in options.items() if option in _OF_UV}
    found |= _certificates(options, environment) | _proxies(options)
    if not any(environment.get(name) for name in _INDEX_OF_UV):
        found |= _indexes(options)
    if links := options.get("find-links"):
        found["UV_FIND_LINKS"] = ",".join(links.split())
    if options.get("keyring-provider") == "subprocess":  # of pip's providers uv has this one
        found["UV_KEYRING_PROVIDER"] = "subprocess"
    return {name: value for name, value in found.items() if _is_pips(name, environment)}


def uv_arguments(options: Mapping[str, str]) -> list[str]:
    """Give the arguments for the one setting that uv has no variable for."""
    return ["--no-index"] if options.get("no-index", "").lower() in _PIP_ON else []


def for_pip(options: Mapping[str, str], environment: Mapping[str, str]) -> dict[str, str]:
    """Give the environment variables that make pip find packages where uv does.

    Args:
        options: As of `pip_options`: what they say is left as it is.
        environment: Environment variables.
    """
    said = {name: environment.get(name, "") for name in (*_INDEX_OF_UV, "UV_FIND_LINKS")}
    found = {}
    if not {"index-url", "pypi-url", "extra-index-url"} & options.keys():
        found["PIP_INDEX_URL"] = _url(said["UV_DEFAULT_INDEX"] or said["UV_INDEX_URL"])
        more = f"{said['UV_INDEX']} {said['UV_EXTRA_INDEX_URL']}".split()
        found["PIP_EXTRA_INDEX_URL"] = " ".join(map(_url, more))
    if "find-links" not in options:
        found["PIP_FIND_LINKS"] = said["UV_FIND_LINKS"].replace(",", " ")
    if "trusted-host" not in options:
        found["PIP_TRUSTED_HOST"] = environment.get("UV_INSECURE_HOST", "")
    if "cert" not in options and not any(environment.get(name) for name in _CERTIFICATES):
        found["PIP_CERT"] = environment.get("SSL_CERT_FILE", "")
    return {name: value for name, value in found.items() if value}


def _indexes(options: Mapping[str, str]) -> dict[str, str]:
    found = {}
    if index := options.get("index-url") or options.get("pypi-url"):
        found["UV_DEFAULT_INDEX"] = index
    if more := options.get("extra-index-url"):
        found["UV_INDEX"] = " ".join(more.split())
        # To pip all indexes are one; uv would look at the first that knows the package, and miss
        # the version that another one has. The lock's hashes say which file it may be.
        found["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    return found


def _proxies(options: Mapping[str, str]) -> dict[str, str]:
    """Give pip's proxy to both schemes: to pip the option wins over the environment."""
    if not (proxy := options.get("proxy")):
        return {}
    address = proxy if "://" in proxy else f"http://{proxy}"
    return {name: address for scheme in ("HTTP", "HTTPS") for name in _spellings(f"{scheme}_PROXY")}


def _certificates(options: Mapping[str, str], environment: Mapping[str, str]) -> dict[str, str]:
    """Name the certificate authorities that pip trusts: uv by itself trusts Mozilla's only."""
    named = [options.get("cert"), *(environment.get(name) for name in _CERTIFICATES)]
    if file := next(filter(None, named), None):
        return {"SSL_CERT_FILE": file}
    if environment.get("SSL_CERT_FILE") or environment.get("SSL_CERT_DIR") or not _has_store():
        return {}
    return {"UV_SYSTEM_CERTS": "true", "UV_NATIVE_TLS": "true"}  # the latter: its older name


def _has_store() -> bool:
    """Whether the system has certificates of its own: an empty store would trust nobody."""
    places = ssl.get_default_verify_paths()
    directory = Path(places.capath or os.devnull)
    return bool(places.cafile) or (directory.is_dir() and any(directory.iterdir()))


def _is_pips(name: str, environment: Mapping[str, str]) -> bool:
    """Whether pip's value counts: it does for what isn't uv's own, such as proxies."""
    return "PROXY" in name.upper() or not environment.get(name)


def _spellings(name: str) -> tuple[str, str]:
    return name, name.lower()


def _url(index: str) -> str:
    """Give the URL of an index, without the name that uv takes before it."""
    name, equals, url = index.partition("=")
    return url if equals and "/" not in name else index
