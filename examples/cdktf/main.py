"""An app of your own in CDK for Terraform: the workflow, twice, beside resources of your own.

`python main.py` writes the stack to `cdktf.out/stacks/models/cdk.tf.json`.
"""

from tune_model import Parameters, TuneModelWorkflow
from tune_model.infra.bindings.aws.cloudwatch_log_group import CloudwatchLogGroup
from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.bindings.aws.s3_bucket import S3Bucket
from tune_model.infra.bindings.aws.s3_bucket_public_access_block import S3BucketPublicAccessBlock

# cdktf's own names; imported from here, they run on the Node that came with the package.
from tune_model.infra.cdk import App, Construct, LocalBackend, TerraformOutput, TerraformStack

PROVIDER_VERSIONS = ">= 5.100, < 7"  # as the workflow's module takes them
STATE = "../../../models.tfstate"  # beside this file, as Terraform runs in cdktf.out/stacks/models


class Models(TerraformStack):
    """Two workflows: one on a bucket and a log group of this app's, one that makes its own."""

    def __init__(self, scope: Construct, id_: str) -> None:
        super().__init__(scope, id_)
        LocalBackend(self, path=STATE)
        AwsProvider(self, "aws", region="us-west-2")
        # The bindings would pin the version that they were made from.
        self.add_override("terraform.required_providers.aws.version", PROVIDER_VERSIONS)
        workflows = {"churn": self._build_churn(), "pricing": self._build_pricing()}
        machines = {name: each.state_machine_arn for name, each in workflows.items()}
        buckets = {name: each.bucket for name, each in workflows.items()}
        TerraformOutput(self, "state_machine_arns", value=machines)
        TerraformOutput(self, "buckets", value=buckets)

    def _build_churn(self) -> TuneModelWorkflow:
        logs = CloudwatchLogGroup(self, "logs", name="/aws/vendedlogs/models", retention_in_days=90)
        parameters = Parameters(
            name="churn",
            max_runtime_seconds=900,  # each training job's limit; documented is a day
            iam_profile="scoped",
            create_bucket=False,
            bucket_name=self._build_bucket().id,
            create_log_groups=False,
            log_group_name=logs.name,
            tags={"Team": "retention"},
        )
        return TuneModelWorkflow(self, "churn", parameters)

    def _build_pricing(self) -> TuneModelWorkflow:
        parameters = Parameters(
            name="pricing", max_training_jobs=3, max_runtime_seconds=900, force_destroy=True
        )
        return TuneModelWorkflow(self, "pricing", parameters)

    def _build_bucket(self) -> S3Bucket:
        # The example's data may go with it: force_destroy.
        bucket = S3Bucket(self, "data", bucket_prefix="models-", force_destroy=True)
        S3BucketPublicAccessBlock(
            self,
            "data_access",
            bucket=bucket.id,
            block_public_acls=True,
            block_public_policy=True,
            ignore_public_acls=True,
            restrict_public_buckets=True,
        )
        return bucket


def main() -> None:
    """Synthesize."""
    app = App()
    Models(app, "models")
    app.synth()


if __name__ == "__main__":
    main()
