"""The embedded SageMaker: tuning, training and transform jobs that really search, train, predict.

`install` puts it in the place of moto's SageMaker, whose jobs complete at once with made-up
results. Everything else of moto's SageMaker (endpoints, notebooks, ...) stays as it is.
"""

from __future__ import annotations

_installed: list[str] = []


def install() -> None:
    """Replace moto's SageMaker backend and API in this process; again is a no-op.

    Call it before the server resolves SageMaker's URLs, which happens at its first request.

    Raises:
        embedded_aws.hooks.HookError: moto lacks a name that this package replaces.
    """
    if _installed:
        return
    # Here, not above: the worker programs import this package and must not load moto.
    from moto.sagemaker import urls  # noqa: PLC0415
    from moto.sagemaker.models import sagemaker_backends  # noqa: PLC0415

    from embedded_aws import hooks  # noqa: PLC0415
    from embedded_aws.sagemaker.responses import SageMakerApi  # noqa: PLC0415
    from embedded_aws.sagemaker.sagemaker_backend import SageMakerBackend  # noqa: PLC0415

    hooks.replace(urls, "url_paths", {"{0}/$": SageMakerApi.dispatch})
    hooks.replace_backend(sagemaker_backends, SageMakerBackend)
    for account in sagemaker_backends.values():
        account.backend = SageMakerBackend
        account.clear()
    _installed.append("sagemaker")


def stop_all(timeout: float = 5.0) -> None:
    """Stop every job of every account and region, and wait for their threads.

    Args:
        timeout: Seconds to wait for all of them together.
    """
    if not _installed:
        return
    from moto.sagemaker.models import sagemaker_backends  # noqa: PLC0415 - as in `install`

    from embedded_aws.sagemaker import jobs  # noqa: PLC0415

    for _account, _region, backend in list(sagemaker_backends.iter_backends()):
        backend.stop_jobs()
    jobs.join_all(timeout)
