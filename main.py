"""The CDK app: writes the stack `tune` for Terraform to `cdktf.out/stacks/tune/cdk.tf.json`.

`python main.py`, `cdktf synth` and `make synth` write the same bytes. What `BACKEND` chooses, and
how, is in tune_model/settings/backend_settings.py; everything else is a Terraform variable.
"""

import atexit
import os
import sys
import tempfile
from pathlib import Path

from cli_base import leftovers
from cli_base.errors import CommandError
from cli_base.shown import print_error
from tune_model.settings import PROGRAM
from tune_model.settings.backend_settings import chosen_backend

STACK = "tune"


def main() -> int:
    """Synthesize; return the exit code."""
    try:
        synthesize()
    except CommandError as error:
        print_error(str(error))
        return error.exit_code
    return 0


def synthesize() -> None:
    """Write the stack, unless the settings or the documents are wrong: then nothing is written."""
    backend = chosen_backend(os.environ, Path(__file__).parent)
    _keep_tidy()
    # Loading CDK checks which one `CDK` asks for: an error of the settings like the others.
    from tune_model.hcp.terraformignore import write_terraformignore  # noqa: PLC0415 (the same)
    from tune_model.infra.cdk import App  # noqa: PLC0415 (the reason is above)
    from tune_model.infra.stacks import RootStack  # noqa: PLC0415 (the same)

    app = App(stack_traces=False)
    RootStack(app, STACK, backend)
    app.synth()
    write_terraformignore(Path(app.outdir, "stacks", STACK))


def _keep_tidy() -> None:
    """Give jsii and its Node a directory for temporary files that goes, also if they are killed.

    Ctrl-C reaches Node too, which then leaves its own.
    """
    leftovers.sweep(PROGRAM)
    claim = leftovers.Claim.make(PROGRAM, "synth")
    atexit.register(claim.release)  # before jsii's: it is called after that has ended Node
    os.environ["TMPDIR"] = tempfile.tempdir = str(claim.path)


if __name__ == "__main__":
    sys.exit(main())
