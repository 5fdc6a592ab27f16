"""Who sees the console: a browser on this machine that was given the token, and nobody else."""

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from tune_model.console.gate import COOKIE, POLICY, Gate, Keys

PORT = 4711
HERE = f"127.0.0.1:{PORT}"


async def secret(_: Request) -> Response:
    return PlainTextResponse("secret")


def client(keys: Keys, host: str = HERE) -> TestClient:
    app = Starlette(routes=[Route("/", secret, methods=["GET", "POST"])])
    gate = Gate(app, keys, PORT)
    return TestClient(gate, base_url=f"http://{host}", follow_redirects=False)


def known(keys: Keys) -> dict[str, str]:
    return {"Cookie": f"{COOKIE}={keys.cookie}"}


def test_the_token_works_once_and_becomes_a_cookie_of_this_site_alone() -> None:
    keys = Keys()
    token, browser = keys.token, client(keys)
    assert browser.get("/").status_code == 403
    exchanged = browser.get("/", params={"token": token})
    assert (exchanged.status_code, exchanged.headers["location"]) == (303, "/")
    attributes = exchanged.headers["set-cookie"].lower()
    assert "httponly" in attributes
    assert "samesite=strict" in attributes
    assert token not in exchanged.text + str(exchanged.headers)
    assert browser.get("/").text == "secret"
    assert client(keys).get("/", params={"token": token}).status_code == 403
    assert client(keys).get("/", params={"token": ""}).status_code == 403


@given(st.text(st.characters(codec="ascii", exclude_characters="\r\n\0"), max_size=60))
def test_no_other_cookie_and_no_other_token_opens_it(text: str) -> None:
    keys = Keys()
    if text in {keys.token, keys.cookie}:
        return
    browser = client(keys)
    assert browser.get("/", params={"token": text}).status_code == 403
    cookie = httpx2.Headers([(b"cookie", f"{COOKIE}={text}".encode())])
    assert browser.get("/", headers=cookie).status_code == 403


@pytest.mark.parametrize(
    "host",
    ["evil.example", f"evil.example:{PORT}", "127.0.0.1", f"127.0.0.2:{PORT}", f"[::1]:{PORT}"],
)
def test_it_answers_to_its_own_names_alone(host: str) -> None:
    keys = Keys()
    answer = client(keys, host).get("/", headers=known(keys))
    assert (answer.status_code, "secret" in answer.text) == (421, False)
    for own in (HERE, f"localhost:{PORT}"):
        assert client(keys, own).get("/", headers=known(keys)).text == "secret"


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", f"https://{HERE}", f"http://localhost:{PORT}"]
)
def test_a_page_of_another_origin_gets_nothing(origin: str) -> None:
    keys = Keys()
    for method in ("GET", "POST"):
        answer = client(keys).request(method, "/", headers={**known(keys), "Origin": origin})
        assert (answer.status_code, "secret" in answer.text) == (403, False)


def test_a_change_names_its_origin() -> None:
    keys = Keys()
    assert client(keys).post("/", headers=known(keys)).status_code == 403
    own = {**known(keys), "Origin": f"http://{HERE}"}
    assert client(keys).post("/", headers=own).text == "secret"


def test_every_answer_says_what_a_browser_may_do_with_it() -> None:
    keys = Keys()
    for headers in ({}, known(keys)):
        answer = client(keys).get("/", headers=headers)
        assert answer.headers["content-security-policy"] == POLICY
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
