"""The CDK app: writes the stack `tune` for Terraform to `cdktf.out/stacks/tune/cdk.tf.json`.

`python main.py`, `cdktf synth` and `make synth` write the same bytes. What `BACKEND` chooses, and
how, is in tune_model/backend_settings.py; everything else is a Terraform variable.
"""

import atexit
import os
import sys
import tempfile
from pathlib import Path

from tune_model import leftovers
from tune_model.backend_settings import chosen_backend
from tune_model.errors import TuneModelError
from tune_model.shown import print_error

STACK = "tune"


def main() -> int:
    """Synthesize; return the exit code."""
    try:
        synthesize()
    except TuneModelError as error:
        print_error(str(error))
        return error.exit_code
    return 0


def synthesize() -> None:
    """Write the stack, unless the settings or the documents are wrong: then nothing is written."""
    backend = chosen_backend(os.environ, Path(__file__).parent)
    _keep_tidy()
    # Loading CDK checks which one `CDK` asks for: an error of the settings like the others.
    from tune_model.infra.cdk import App  # noqa: PLC0415 (the reason is above)
    from tune_model.infra.stacks import RootStack  # noqa: PLC0415 (the same)
    from tune_model.infra.terraformignore import write_terraformignore  # noqa: PLC0415 (the same)

    app = App(stack_traces=False)
    RootStack(app, STACK, backend)
    app.synth()
    write_terraformignore(Path(app.outdir, "stacks", STACK))


def _keep_tidy() -> None:
    """Give jsii and its Node a directory for temporary files that goes, also if they are killed.

    Ctrl-C reaches Node too, which then leaves its own.
    """
    leftovers.sweep()
    claim = leftovers.Claim.make("synth")
    atexit.register(claim.release)  # before jsii's: it is called after that has ended Node
    os.environ["TMPDIR"] = tempfile.tempdir = str(claim.path)


if __name__ == "__main__":
    sys.exit(main())
