"""Map states: inline iterations, and distributed Maps with their child executions.

moto's grammar reads the simpler half of a distributed Map's fields and runs its items inside the
parent. `fields.py` takes those fields out of a definition before moto reads it, `run.py` runs a map
run as AWS does, and `api.py` tells of it.
"""

from __future__ import annotations


def install() -> None:
    """Put AWS's Map states in the place of moto's."""
    # moto loads only in the server's process.
    from embedded_aws.maps import api, fields, inline, run  # noqa: PLC0415

    for module in (inline, fields, run, api):
        module.install()
