"""botocore's models of the services: loaded when first asked for, and kept."""

import gzip
import re
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Final

import botocore
from botocore.exceptions import DataNotFoundError
from botocore.loaders import ExtrasProcessor, Loader, create_loader
from botocore.model import ServiceModel

from asl_check.sdk_names import ALIASES, sdk_service

# A model's metadata stands at its beginning; the rest may be megabytes.
_HEAD: Final = 4096
_MODEL: Final = "service-2"
_SERVICE_ID = re.compile(r'"serviceId"\s*:\s*"([^"]+)"')


@lru_cache(maxsize=1)
def _loader() -> Loader:
    return create_loader()


@lru_cache(maxsize=32)
def service_model(service: str) -> ServiceModel:
    """Return a service's model.

    Args:
        service: botocore's name of the service, such as `sagemaker`.

    Returns:
        The model of its newest API version (0.1 s for SageMaker, then cached).

    Raises:
        botocore.exceptions.DataNotFoundError: There is no such service.
    """
    # A session, or load_service_model, would first list the directories of all 400 services.
    version = _loader().determine_latest_version(service, _MODEL)
    model = _loader().load_data(f"{service}/{version}/{_MODEL}")
    with suppress(DataNotFoundError):  # most services have none
        extras = _loader().load_data(f"{service}/{version}/{_MODEL}.sdk-extras")
        ExtrasProcessor().process(model, [extras])
    return ServiceModel(model, service)


@lru_cache(maxsize=1)
def sdk_services() -> dict[str, str]:
    """Return the names that AWS SDK integrations use, each with botocore's.

    The integrations are named after the SDK for Java: `cloudwatchlogs`, `sfn`, `config`.
    """
    data = Path(botocore.__file__).parent / "data"
    names = dict(ALIASES)
    for model in sorted(data.glob("*/*/service-2.json*")):
        opened = gzip.open if model.suffix == ".gz" else Path.open
        with opened(model, "rb") as file:
            found = _SERVICE_ID.search(file.read(_HEAD).decode(errors="replace"))
        if found:
            names[sdk_service(found.group(1))] = model.parts[-3]
    return names


def operation_name(api: str) -> str:
    """Return the API's name in the model: `createModel` is `CreateModel`."""
    return api[:1].upper() + api[1:]


def api_name(operation: str) -> str:
    """Return the name that an integration's ARN uses: `CreateModel` is `createModel`."""
    return operation[:1].lower() + operation[1:]
