"""Where Terraform keeps the state."""

from tune_model.infra.cdk import LocalBackend, TerraformStack


def use_local_backend(stack: TerraformStack, name: str) -> None:
    """Keep the state in `terraform.<name>.tfstate`, beside the directory of the output.

    The path is relative to the stack's own directory, `cdktf.out/stacks/<name>`: CDK's default
    is an absolute path of the machine that synthesizes.
    """
    LocalBackend(stack, path=f"../../../terraform.{name}.tfstate")
