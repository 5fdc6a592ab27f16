"""How the stand-in answers: JSON:API documents, error objects, and a connection that drops."""

import json
from collections.abc import Iterator
from typing import Any, TypeVar

from flask import Response, request
from werkzeug.exceptions import HTTPException

from tests.hcp.records import Document

Answer = tuple[Any, int] | Response
T = TypeVar("T")


class Refusal(HTTPException):
    """An answer with JSON:API error objects."""

    def __init__(self, status: int, title: str) -> None:
        super().__init__(title)
        errors = [{"status": str(status), "title": title}]
        self.response = json_api({"errors": errors}, status)


def cut(piece: bytes) -> Iterator[bytes]:
    """Sends half of a piece, and then the connection drops."""
    yield piece[: len(piece) // 2]
    raise ConnectionAbortedError


def first_of(candidates: Iterator[T]) -> T:
    found = next(candidates, None)
    if found is None:
        raise Refusal(404, "not found")
    return found


def sent_attributes() -> Document:
    attributes: Document = request.get_json(force=True)["data"].get("attributes", {})
    return attributes


def one(document: Document, status: int = 200) -> Answer:
    return {"data": document}, status


def many(documents: list[Document]) -> Answer:
    page = {"current-page": 1, "total-pages": 1, "total-count": len(documents)}
    return {"data": documents, "meta": {"pagination": page}}, 200


def json_api(content: Document, status: int) -> Response:
    return Response(json.dumps(content), status, content_type="application/vnd.api+json")
