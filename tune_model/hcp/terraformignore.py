"""What leaves the machine with a run in HCP Terraform: the stack, and nothing beside it."""

from pathlib import Path

# What a run needs, and nothing else: no state, key, cache or note can leave the machine.
# https://developer.hashicorp.com/terraform/cli/cloud/settings#excluding-files-from-upload-with-terraformignore
_UPLOADED = """\
# Written by main.py: only what is named here is uploaded to HCP Terraform.
*
!/assets/
!/assets/**
!/cdk.tf.json
!/adopt.tf.json
!/.terraform.lock.hcl
!/terraform.tfvars
!/terraform.tfvars.json
!/*.auto.tfvars
!/*.auto.tfvars.json
"""


def write_terraformignore(stack: Path) -> None:
    """Say what a run in HCP Terraform gets of a stack's directory.

    Args:
        stack: The synthesized stack's directory.
    """
    (stack / ".terraformignore").write_text(_UPLOADED, encoding="utf-8")
