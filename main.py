"""The CDK app: writes the stack `tune` for Terraform to `cdktf.out/stacks/tune/cdk.tf.json`.

`python main.py`, `cdktf synth` and `make synth` write the same bytes.
"""

import sys

from tune_model.errors import TuneModelError
from tune_model.infra.cdk import App
from tune_model.infra.stacks import Deployment


def main() -> int:
    """Synthesize; return the exit code."""
    app = App(stack_traces=False)
    try:
        Deployment(app, "tune")
    except TuneModelError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    app.synth()
    return 0


if __name__ == "__main__":
    sys.exit(main())
