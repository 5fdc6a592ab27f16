"""The embedded AWS as a program: `python -m embedded_aws ADDRESS_FILE [PORT]`.

Ends with SIGINT, SIGTERM, or, where `EMBEDDED_AWS_WITH_PARENT` is set, when standard input
closes: so a program that started it can't leave it behind, not even by being killed. `IAM=off` in
the environment switches the enforcement of policies off.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cli_base.errors import CommandError
from cli_base.shown import print_error
from embedded_aws import household, processes
from embedded_aws.server import serve


def main() -> None:
    """Serve until told to stop."""
    if os.environ.get("EMBEDDED_AWS_WITH_PARENT"):
        processes.interrupt_with_parent()
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 0  # noqa: PLR2004 - the second argument
    try:
        with household.kept():
            serve(Path(sys.argv[1]), port, iam=os.environ.get("IAM", "on") != "off")
    except CommandError as error:
        print_error(str(error))
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
