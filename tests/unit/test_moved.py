"""examples/cdktf/moved.py: what a construct had of its own, by its new address in the module."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "examples" / "cdktf" / "moved.py"
OLD = Path(__file__).with_name("addresses_before_the_module.txt").read_text(encoding="utf-8")
"""Every resource that a workflow `churn` could have, as it was allocated then."""
NEW = (ROOT / "tests" / "synthesis" / "addresses.txt").read_text(encoding="utf-8").split()

SINCE = {
    "aws_iam_role_policy.state_machine_kms_key",
    "aws_s3_bucket_lifecycle_configuration.data",
}
"""What no workflow could have then."""


def moved(addresses: str, *workflows: str) -> dict[str, str]:
    command = [sys.executable, str(PROGRAM), *workflows]
    ended = subprocess.run(command, input=addresses, capture_output=True, text=True, check=True)
    return {block["from"]: block["to"] for block in json.loads(ended.stdout)["moved"]}


def test_every_resource_moves_to_another_one_of_the_module() -> None:
    found = moved(OLD, "churn")
    assert list(found) == OLD.split()
    targets = {to.removeprefix("module.churn.").removesuffix("[0]") for to in found.values()}
    assert targets | SINCE == {address for address in NEW if not address.startswith("data.")}
    assert not targets & SINCE


def test_what_has_a_count_now_moves_to_its_first_instance_and_keys_stay() -> None:
    further = 'aws_iam_role_policy.churn_sagemaker_further_BFB2C9A2["a b"]'
    found = moved(f"{OLD}\n{further}\n", "churn")
    assert found[further] == 'module.churn.aws_iam_role_policy.sagemaker_further["a b"]'
    function = "aws_lambda_function.churn_generate_dataset_function_39920270"
    assert found[function] == "module.churn.aws_lambda_function.generate_dataset"
    role = "aws_iam_role.churn_sagemaker_role_0122946A"
    assert found[role] == "module.churn.aws_iam_role.sagemaker[0]"


def test_what_is_of_nobody_stays() -> None:
    assert moved("aws_s3_bucket.data\ndata.aws_partition.churn_current_01234567\n", "churn") == {}
    assert moved(OLD, "pricing") == {}
