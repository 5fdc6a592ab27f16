"""The bucket of the data set, the models and the predictions."""

from tune_model.infra import hcl
from tune_model.infra.bindings.aws.s3_bucket import S3Bucket
from tune_model.infra.bindings.aws.s3_bucket_lifecycle_configuration import (
    S3BucketLifecycleConfiguration,
)
from tune_model.infra.bindings.aws.s3_bucket_policy import S3BucketPolicy
from tune_model.infra.bindings.aws.s3_bucket_public_access_block import S3BucketPublicAccessBlock
from tune_model.infra.bindings.aws.s3_bucket_server_side_encryption_configuration import (
    S3BucketServerSideEncryptionConfiguration,
    S3BucketServerSideEncryptionConfigurationRule,
)
from tune_model.infra.bindings.aws.s3_bucket_versioning import S3BucketVersioning
from tune_model.infra.cdk import Construct
from tune_model.infra.deployment import Deployment
from tune_model.infra.hcl import Expression

_LONGEST_PREFIX = 37  # of the 63 characters of a bucket's name: the provider adds 26
_CREATED = hcl.var("create_bucket")
_ID = hcl.attribute(Expression("aws_s3_bucket.data"), "id")


class DataBucket(Construct):
    """A private, encrypted bucket that answers over TLS only; or one that is there already.

    Attributes:
        name: The expression of its name: the deployment's, and a suffix that makes it unique.
    """

    def __init__(self, scope: Construct, id_: str, deployment: Deployment) -> None:
        super().__init__(scope, id_)
        self._deployment = deployment
        self._build_bucket()
        block = self._block_public_access()
        self._require_tls(block)
        self._encrypt()
        self._keep_versions()
        self._expire()
        chosen = hcl.choose(_CREATED, _ID, hcl.var("bucket_name"))
        self.name = deployment.local("bucket", hcl.argument(chosen))

    def _build_bucket(self) -> None:
        prefix = self._deployment.local("bucket_prefix", "${var.name}-")
        S3Bucket(
            self,
            "aws_s3_bucket.data",
            bucket_prefix=hcl.argument(hcl.within(prefix, _LONGEST_PREFIX)),
            force_destroy=hcl.flag(hcl.var("force_destroy")),
            tags=self._deployment.tags,
            count=hcl.only_if(_CREATED),
        )

    def _block_public_access(self) -> S3BucketPublicAccessBlock:
        return S3BucketPublicAccessBlock(
            self,
            "aws_s3_bucket_public_access_block.data",
            bucket=hcl.argument(_ID),
            block_public_acls=True,
            block_public_policy=True,
            ignore_public_acls=True,
            restrict_public_buckets=True,
            count=hcl.only_if(_CREATED),
        )

    def _require_tls(self, block: S3BucketPublicAccessBlock) -> None:
        S3BucketPolicy(
            self,
            "aws_s3_bucket_policy.data",
            bucket=hcl.argument(_ID),
            policy=hcl.argument(self._deployment.render("iam/bucket.json", {"bucket": _ID})),
            depends_on=[block],  # S3 refuses two changes of a bucket's access at a time
            count=hcl.only_if(_CREATED),
        )

    def _encrypt(self) -> None:
        keyed = hcl.is_set(hcl.var("kms_key_arn"))
        algorithm = hcl.choose(keyed, hcl.literal("aws:kms"), hcl.literal("AES256"))
        rule = S3BucketServerSideEncryptionConfigurationRule(
            apply_server_side_encryption_by_default={
                "sse_algorithm": hcl.argument(algorithm),
                "kms_master_key_id": "${var.kms_key_arn}",
            },
            bucket_key_enabled=hcl.flag(keyed),  # one call of KMS a key, not an object
        )
        S3BucketServerSideEncryptionConfiguration(
            self,
            "aws_s3_bucket_server_side_encryption_configuration.data",
            bucket=hcl.argument(_ID),
            rule=[rule],
            count=hcl.only_if(_CREATED),
        )

    def _keep_versions(self) -> None:
        S3BucketVersioning(
            self,
            "aws_s3_bucket_versioning.data",
            bucket=hcl.argument(_ID),
            versioning_configuration={"status": "Enabled"},
            count=hcl.only_if(hcl.every(_CREATED, hcl.var("bucket_versioning"))),
        )

    def _expire(self) -> None:
        days = hcl.var("object_expiration_days")
        lifecycle = S3BucketLifecycleConfiguration(
            self,
            "aws_s3_bucket_lifecycle_configuration.data",
            bucket=hcl.argument(_ID),
            count=hcl.only_if(hcl.every(_CREATED, hcl.is_set(days))),
        )
        age, everything = hcl.argument(days), {"status": "Enabled", "filter": {"prefix": ""}}
        old, abandoned = {"noncurrent_days": age}, {"days_after_initiation": 7}
        rules: list[dict[str, object]] = [
            {"id": "expire", "expiration": {"days": age}, "noncurrent_version_expiration": old},
            {"id": "abort-uploads", "abort_incomplete_multipart_upload": abandoned},
        ]
        # As HCL, for plain keys don't reach the blocks of the bindings.
        lifecycle.add_override("rule", [{**rule, **everything} for rule in rules])
