"""The bucket of the data set, the models and the predictions."""

from tune_model.infra.bindings.aws.s3_bucket import S3Bucket
from tune_model.infra.bindings.aws.s3_bucket_policy import S3BucketPolicy
from tune_model.infra.bindings.aws.s3_bucket_public_access_block import S3BucketPublicAccessBlock
from tune_model.infra.bindings.aws.s3_bucket_server_side_encryption_configuration import (
    S3BucketServerSideEncryptionConfiguration,
    S3BucketServerSideEncryptionConfigurationRule,
    S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefault,
)
from tune_model.infra.bindings.aws.s3_bucket_versioning import (
    S3BucketVersioning,
    S3BucketVersioningVersioningConfiguration,
)
from tune_model.infra.cdk import Construct, Fn, Token
from tune_model.infra.context import Context
from tune_model.infra.expressions import is_set, only_if


class DataBucket(Construct):
    """A private, encrypted bucket that answers over TLS only.

    Attributes:
        name: The bucket's name: the deployment's, and a suffix that makes it unique.
    """

    def __init__(self, scope: Construct, id_: str, context: Context) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._parameters = context.parameters
        self._bucket = self._build_bucket()
        self.name = self._bucket.id
        block = self._block_public_access()
        self._require_tls(block)
        self._encrypt()
        self._keep_versions()

    def _build_bucket(self) -> S3Bucket:
        return S3Bucket(
            self,
            "bucket",
            bucket_prefix=f"{self._parameters.name}-",
            force_destroy=self._parameters.force_destroy,
            tags=self._context.tags,
        )

    def _block_public_access(self) -> S3BucketPublicAccessBlock:
        return S3BucketPublicAccessBlock(
            self,
            "public_access_block",
            bucket=self.name,
            block_public_acls=True,
            block_public_policy=True,
            ignore_public_acls=True,
            restrict_public_buckets=True,
        )

    def _require_tls(self, block: S3BucketPublicAccessBlock) -> None:
        S3BucketPolicy(
            self,
            "policy",
            bucket=self.name,
            policy=self._context.render("iam/bucket.json", bucket=self.name),
            depends_on=[block],  # S3 refuses two changes of a bucket's access at a time
        )

    def _encrypt(self) -> None:
        key = self._parameters.kms_key_arn
        algorithm = Token.as_string(Fn.conditional(is_set(key), "aws:kms", "AES256"))
        default = S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefault(
            sse_algorithm=algorithm, kms_master_key_id=key
        )
        rule = S3BucketServerSideEncryptionConfigurationRule(
            apply_server_side_encryption_by_default=default,
            bucket_key_enabled=Token.as_any(is_set(key)),  # one call of KMS a key, not an object
        )
        S3BucketServerSideEncryptionConfiguration(
            self, "server_side_encryption_configuration", bucket=self.name, rule=[rule]
        )

    def _keep_versions(self) -> None:
        S3BucketVersioning(
            self,
            "versioning",
            bucket=self.name,
            versioning_configuration=S3BucketVersioningVersioningConfiguration(status="Enabled"),
            count=only_if(self._parameters.bucket_versioning),
        )
