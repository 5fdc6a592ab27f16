"""The console's pages: the list, a new execution, an execution as it runs, a comparison."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import AsyncIterator, Callable
from importlib import resources
from typing import Any
from urllib.parse import quote

from botocore.exceptions import BotoCoreError, ClientError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from cli_base.errors import CommandError
from tune_model.console import pages
from tune_model.console.hub import Hub
from tune_model.console.start_form import FieldError, checked
from tune_model.console.watching import EXECUTIONS, Watching
from tune_model.console.workflow import Workflow
from tune_model.reports import comparison
from tune_model.reports.execution_report import render

_KINDS = {"css": "text/css", "js": "text/javascript"}
_FILES = ("console.css", "list.js", "start.js", "live.js")
_MOST_BYTES = 600_000  # an input has 256 KiB, which JSON may write twice as long
_MOST_COMPARED = 6


def application(workflow: Workflow, *, read_only: bool, seconds: float = 1.0) -> Starlette:
    """Return the console of a workflow.

    Args:
        workflow: What it shows, starts and stops.
        read_only: Whether nothing may be started or stopped.
        seconds: Between two calls of AWS for what is followed.
    """
    hub = Hub()
    views = _Views(workflow, Watching(workflow, hub, seconds), hub, read_only=read_only)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        hub.begin()
        yield

    changes = [
        Route("/executions", views.start, methods=["POST"]),
        Route("/executions/{name}/stop", views.stop, methods=["POST"]),
        Route("/before-start", views.before_start),
        Route("/start", views.start_page),
    ]
    return Starlette(
        lifespan=lifespan,
        routes=[
            Route("/", views.executions),
            Route("/executions", views.rows),
            Route("/executions/{name}", views.execution),
            Route("/executions/{name}/report", views.report),
            Route("/executions/{name}/changes", views.changes),
            Route("/compare", views.compare),
            Route("/changes", views.changes),
            Route("/static/{file}", _static),
            *([] if read_only else changes),
        ],
        exception_handlers={
            ClientError: _told,
            BotoCoreError: _told,
            CommandError: _told,
            KeyError: _unknown,
        },
    )


class _Views:
    """What answers each address."""

    def __init__(
        self, workflow: Workflow, watching: Watching, hub: Hub, *, read_only: bool
    ) -> None:
        self._workflow, self._watching, self._hub = workflow, watching, hub
        self._page: Callable[..., str] = pages.page_of(workflow, read_only=read_only)

    async def executions(self, _: Request) -> Response:
        rows = await run_in_threadpool(self._watching.rows)
        return HTMLResponse(self._page("executions.html.j2", rows=rows, current="executions"))

    async def rows(self, _: Request) -> Response:
        rows = await run_in_threadpool(self._watching.rows)
        fault = self._watching.fault
        return HTMLResponse(self._page("rows.html.j2", rows=rows, fault=fault))

    async def start_page(self, request: Request) -> Response:
        text, like = "{}", request.query_params.get("like")
        if like:
            data = await run_in_threadpool(self._watching.execution, self._arn(like))
            text = data.execution.input or "{}"
        return HTMLResponse(self._page("start.html.j2", text=text, like=like, current="start"))

    async def before_start(self, _: Request) -> Response:
        lines = await run_in_threadpool(self._workflow.before_start)
        return HTMLResponse(self._page("before_start.html.j2", lines=lines))

    async def start(self, request: Request) -> Response:
        given = await _json_of(request)
        try:
            name, text = await run_in_threadpool(checked, given, self._workflow.check_input)
        except FieldError as error:
            return JSONResponse({"field": error.field, "message": str(error)}, 422)
        try:
            arn = await run_in_threadpool(self._workflow.start, name, text)
        except CommandError as error:
            return JSONResponse({"field": "name", "message": str(error)}, 422)
        await run_in_threadpool(self._watching.soon)
        return JSONResponse({"page": f"/executions/{quote(arn.rpartition(':')[2])}"}, 201)

    async def stop(self, request: Request) -> Response:
        arn = self._arn(request.path_params["name"])
        await run_in_threadpool(self._workflow.stop, arn)
        await run_in_threadpool(self._watching.soon)
        return JSONResponse({})

    async def execution(self, request: Request) -> Response:
        arn = self._arn(request.path_params["name"])
        data = await run_in_threadpool(self._watching.execution, arn)
        fault = self._watching.fault_of(arn)
        bar = self._page("bar.html.j2", execution=data.execution, fault=fault)
        page = await run_in_threadpool(pages.live, data, bar)
        return HTMLResponse(page.text, headers={"Content-Security-Policy": page.policy})

    async def report(self, request: Request) -> Response:
        name = request.path_params["name"]
        data = await run_in_threadpool(self._watching.execution, self._arn(name))
        file = re.sub(r"[^A-Za-z0-9_.-]", "_", name)
        headers = {"Content-Disposition": f'attachment; filename="{file}.report.html"'}
        return HTMLResponse(await run_in_threadpool(render, data), headers=headers)

    async def compare(self, request: Request) -> Response:
        names = list(dict.fromkeys(request.query_params.getlist("name")))
        if not 1 < len(names) <= _MOST_COMPARED:
            text = f"Choose two to {_MOST_COMPARED} executions to compare, not {len(names)}."
            return PlainTextResponse(text, 422)
        read = [run_in_threadpool(self._watching.execution, self._arn(name)) for name in names]
        data = [await each for each in read]
        rows = [row for row in comparison.compare(data) if row.differs]
        page = pages.compared([each.execution.name for each in data], rows, data[0])
        return HTMLResponse(page.text, headers={"Content-Security-Policy": page.policy})

    async def changes(self, request: Request) -> Response:
        name = request.path_params.get("name")
        topic = self._arn(name) if name else EXECUTIONS
        events = self._hub.changes(topic, self._watching.watch)
        return StreamingResponse(events, media_type="text/event-stream")

    def _arn(self, name: str) -> str:
        start = self._workflow.arn.replace(":stateMachine:", ":execution:", 1)
        return f"{start}:{name}"


async def _static(request: Request) -> Response:
    file = request.path_params["file"]
    if file not in _FILES:
        return PlainTextResponse("There is no such file.", 404)
    text = (resources.files(__package__) / file).read_text(encoding="utf-8")
    return Response(text, media_type=_KINDS[file.rpartition(".")[2]])


async def _json_of(request: Request) -> dict[str, Any]:
    """Read a JSON object of bounded size.

    Raises:
        KeyError: It is none.
    """
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MOST_BYTES:
            raise KeyError("the body is too large")
    try:
        given = json.loads(body)
    except ValueError as error:
        raise KeyError("the body is no JSON") from error
    if not isinstance(given, dict):
        raise KeyError("the body is no JSON object")
    return given


async def _told(_: Request, error: Exception) -> Response:
    """Say what AWS, or what the command line would have said."""
    if isinstance(error, ClientError):
        code = error.response["Error"]["Code"]
        if code in {"ExecutionDoesNotExist", "InvalidArn"}:
            return PlainTextResponse("There is no such execution.", 404)
    return PlainTextResponse(str(error), 502)


async def _unknown(_: Request, error: Exception) -> Response:
    return PlainTextResponse(str(error.args[0]), 400)
