"""IAM's and STS's own answers, where moto's would leave somebody with more than they were given.

moto drops a user's permissions boundary and a session's managed policies, deletes policies that are
in use, and keeps documents that are no policies. The judge (`embedded_aws/iam`) looks at what is
kept.
"""

from __future__ import annotations


def install() -> None:
    """Put AWS's behaviour in the place of moto's."""
    # Here, not above: moto loads only in the server's process, after its settings.
    from embedded_aws.identities import (  # noqa: PLC0415
        boundaries,
        deletions,
        managed_policies,
        policy_documents,
        role_sessions,
        simulator,
    )

    for part in (
        managed_policies,
        policy_documents,
        boundaries,
        deletions,
        role_sessions,
        simulator,
    ):
        part.install()
