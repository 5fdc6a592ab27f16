"""Write `moved` blocks for a stack that was applied when the construct had resources of its own.

Now they are the Terraform module's. In the stack's directory, with the workflows' ids:

    terraform state list | python moved.py churn pricing > moved.tf.json

The next plan then moves what is there, and the file can go once every state was moved.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator

_ADDRESS = r'(aws_\w+)\.{id}_(\w+)_[0-9A-F]{{8}}(\[(?:\d+|"[^"]*")\])?'
"""A resource's old address: its type, the workflow's id, the path below that, a digest, a key."""

_NAMES = (
    (r"data_\w+", "data"),  # what is the bucket's
    (r"(\w+?)_role_(function_\w+|kms_key|further)", r"\1_\2"),  # policies of several roles
    (r"\w+?_role_(\w+)", r"\1"),  # the others, which name their role themselves
    (r"sagemaker_(sagemaker_\w+)", r"\1"),
    (r"failures_\w+", "failures"),
    (r"(\w+)_(role|function|log_group)", r"\1"),
)
"""What an old path becomes, the first that fits; another stays as it is."""

_WITHOUT_COUNT = ("aws_lambda_function", "aws_sfn_state_machine")


def moved(addresses: Iterable[str], workflow: str) -> Iterator[dict[str, str]]:
    """Yield a block for each resource of a workflow, given the addresses in the state."""
    old = re.compile(_ADDRESS.format(id=re.escape(workflow)))
    for address in addresses:
        if found := old.fullmatch(address):
            kind, path, key = found.groups()
            made = f"{kind}.{_name(path)}{key or ('' if kind in _WITHOUT_COUNT else '[0]')}"
            yield {"from": address, "to": f"module.{workflow}.{made}"}


def _name(path: str) -> str:
    for pattern, name in _NAMES:
        if found := re.fullmatch(pattern, path):
            return found.expand(name)
    return path


def main() -> None:
    """Read the state's addresses; print the blocks."""
    addresses = sys.stdin.read().split("\n")
    blocks = [block for workflow in sys.argv[1:] for block in moved(addresses, workflow)]
    print(json.dumps({"moved": blocks}, indent=2))


if __name__ == "__main__":
    main()
