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
from tune_model.infra.cdk import Construct
from tune_model.infra.context import Context
from tune_model.infra.expressions import (
    attribute,
    choose,
    every,
    flag,
    interpolated,
    is_set,
    only_if,
    within,
)

_LONGEST_PREFIX = 37  # of the 63 characters of a bucket's name: the provider adds 26


class DataBucket(Construct):
    """A private, encrypted bucket that answers over TLS only; or one that is there already.

    Attributes:
        name: The expression of its name: the deployment's, and a suffix that makes it unique.
    """

    def __init__(self, scope: Construct, id_: str, context: Context) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._wanted = context.parameter("create_bucket")
        given = context.parameter("bucket_name")
        made = "null" if self._wanted == "false" else self._build()
        self.name = context.local("bucket", interpolated(choose(self._wanted, made, given)))

    def _build(self) -> str:
        """Make a bucket; return the expression of its name."""
        self._made = attribute(self._build_bucket(), "id", self._wanted)
        block = self._block_public_access()
        self._require_tls(block)
        self._encrypt()
        self._keep_versions()
        return self._made

    def _build_bucket(self) -> S3Bucket:
        prefix = self._context.local("bucket_prefix", f"{self._context.argument('name')}-")
        return S3Bucket(
            self,
            "bucket",
            bucket_prefix=interpolated(within(prefix, _LONGEST_PREFIX)),
            force_destroy=flag(self._context.parameter("force_destroy")),
            tags=self._context.tags,
            count=only_if(self._wanted),
        )

    def _block_public_access(self) -> S3BucketPublicAccessBlock:
        return S3BucketPublicAccessBlock(
            self,
            "public_access_block",
            bucket=interpolated(self._made),
            block_public_acls=True,
            block_public_policy=True,
            ignore_public_acls=True,
            restrict_public_buckets=True,
            count=only_if(self._wanted),
        )

    def _require_tls(self, block: S3BucketPublicAccessBlock) -> None:
        S3BucketPolicy(
            self,
            "policy",
            bucket=interpolated(self._made),
            policy=interpolated(self._context.render("iam/bucket.json", bucket=self._made)),
            depends_on=[block],  # S3 refuses two changes of a bucket's access at a time
            count=only_if(self._wanted),
        )

    def _encrypt(self) -> None:
        key = self._context.parameter("kms_key_arn")
        default = S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefault(
            sse_algorithm=interpolated(choose(is_set(key), '"aws:kms"', '"AES256"')),
            kms_master_key_id=interpolated(key),
        )
        rule = S3BucketServerSideEncryptionConfigurationRule(
            apply_server_side_encryption_by_default=default,
            bucket_key_enabled=flag(is_set(key)),  # one call of KMS a key, not an object
        )
        S3BucketServerSideEncryptionConfiguration(
            self,
            "server_side_encryption_configuration",
            bucket=interpolated(self._made),
            rule=[rule],
            count=only_if(self._wanted),
        )

    def _keep_versions(self) -> None:
        wanted = every(self._wanted, self._context.parameter("bucket_versioning"))
        if wanted == "false":
            return
        S3BucketVersioning(
            self,
            "versioning",
            bucket=interpolated(self._made),
            versioning_configuration=S3BucketVersioningVersioningConfiguration(status="Enabled"),
            count=only_if(wanted),
        )
