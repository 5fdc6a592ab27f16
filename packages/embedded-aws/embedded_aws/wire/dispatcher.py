"""moto behind the guard: each request goes to the service that it was signed for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from flask import Flask
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from embedded_aws import hooks, model_check
from embedded_aws.wire.onward import READING
from embedded_aws.wire.operation import Reading, is_control, unknown

_BY_OPERATION = re.compile(r".*\.dispatch\d*")  # endpoints that serve what they are asked by name
_HOSTS = 512  # those of which the service is remembered
_OF_S3 = re.compile(r".*\.(?:bucket|key|ambiguous)_dispatch\d*")


class Dispatcher(DomainDispatcherApplication):  # type: ignore[misc] # moto ships no types
    """moto's dispatcher, with nothing left for it to guess."""

    def __init__(self) -> None:
        super().__init__(_application)
        # moto looks at each of its 200 folders for each request.
        self._services = lru_cache(maxsize=_HOSTS)(super().get_backend_for_host)

    def get_backend_for_host(self, host: str | None) -> Any:  # noqa: ANN401 - moto's name of a service
        """Return the service of a host; None when moto has none."""
        return self._services(host)

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Answer one HTTP request (WSGI), with moto.

        Raises:
            Refusal: moto doesn't have the service, or the request doesn't fit its API's model.
        """
        application = self._application_of(environ)
        model_check.examine(environ, environ[READING])
        answer: Iterable[bytes] = application(environ, start_response)
        return answer

    def _application_of(self, environ: dict[str, Any]) -> Flask:
        read: Reading = environ[READING]
        if read.scope.service == "s3":  # may be unsigned, where moto would guess from the path
            host = "s3control" if is_control(environ["PATH_INFO"]) else "s3"
        else:
            host = self.infer_service_region_host(environ, environ["PATH_INFO"])
        backend = self.get_backend_for_host(host)
        if not backend:
            raise unknown(f"The embedded AWS has no service {read.scope.service}")
        with self.lock:
            if backend not in self.app_instances:
                self.app_instances[backend] = self.create_app(backend)
            found: Flask = self.app_instances[backend]
            return found


def _application(backend: Any) -> Flask:  # noqa: ANN401 - moto's name of a service
    """Make a service's application, without the views that moto serves beside its operations."""
    hooks.install_for(backend)
    app: Flask = create_backend_app(backend)
    app.url_map.merge_slashes = False  # a key may have two in a row
    served = _OF_S3 if backend == "s3" else _BY_OPERATION
    for endpoint in app.view_functions:
        if not served.fullmatch(endpoint):
            app.view_functions[endpoint] = _not_served
    return app


def _not_served(*_: object, **__: object) -> tuple[str, int]:
    return "", 404
