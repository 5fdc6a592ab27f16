"""Where the sample is deployed, and what every part of it needs to know."""

from collections.abc import Mapping

from tune_model.infra.bindings.aws.data_aws_caller_identity import DataAwsCallerIdentity
from tune_model.infra.bindings.aws.data_aws_partition import DataAwsPartition
from tune_model.infra.bindings.aws.data_aws_region import DataAwsRegion
from tune_model.infra.cdk import Construct, Fn, TerraformLocal, Token
from tune_model.infra.documents import load_document
from tune_model.infra.expressions import json_of
from tune_model.infra.parameters import Parameters

_JOB_NAME_PREFIX = 12  # of the 32 characters of a tuning job's name; the rest makes it unique
_CONSOLES = {
    "aws-cn": "console.amazonaws.cn",
    "aws-us-gov": "console.amazonaws-us-gov.com",
}


class Context(Construct):
    """The account, its partition and region, the parameters, and what follows from them.

    Attributes:
        parameters: As the workflow was given them.
        partition: `aws`, `aws-cn`, `aws-us-gov` ...
        dns_suffix: The partition's, such as `amazonaws.com`.
        region: The provider's region.
        account_id: Twelve digits.
        tags: The user's tags over `Application`, for everything that can carry tags.
        job_name_prefix: What every name in SageMaker begins with: 1-12 characters.
    """

    def __init__(self, scope: Construct, id_: str, parameters: Parameters) -> None:
        super().__init__(scope, id_)
        self.parameters = parameters
        partition = DataAwsPartition(self, "partition")
        self.partition = partition.partition
        self.dns_suffix = partition.dns_suffix
        # Provider 6 deprecates the attribute `name`; `id` is the region's name in 5 and 6.
        self.region = DataAwsRegion(self, "region").id
        self.account_id = DataAwsCallerIdentity(self, "caller_identity").account_id
        self.tags = self._tags()
        self.job_name_prefix = self._job_name_prefix()

    def name(self, part: str) -> str:
        """Return the name of a part, unique in the account's region."""
        return f"{self.parameters.name}-{part.replace('_', '-')}"

    def role_name(self, part: str) -> str:
        """Return the name of a part's role: with the region, for IAM is global."""
        return f"{self.parameters.name}-{self.region}-{part.replace('_', '-')}"

    @property
    def place(self) -> dict[str, str]:
        """The values by which scoped documents name this deployment's jobs and models."""
        return {
            "region": self.region,
            "account_id": self.account_id,
            "job_name_prefix": self.job_name_prefix,
        }

    def render(self, document: str, **values: str) -> str:
        """Write a policy's document with these values, for this partition."""
        return load_document(document).render({"partition": self.partition, **values}, json_of)

    def by_profile(self, name: str, documented: str, scoped: str) -> str:
        """Return the expression for the one of two texts that `iam_profile` says.

        The texts are a local: in a function's arguments CDK wouldn't escape their quotes.
        """
        texts = TerraformLocal(self, name, {"documented": documented, "scoped": scoped})
        return Token.as_string(Fn.lookup(texts.expression, self.parameters.iam_profile))

    def console_domain(self) -> str:
        """Return the domain of the partition's console."""
        return Token.as_string(Fn.lookup(_CONSOLES, self.partition, "console.aws.amazon.com"))

    def _tags(self) -> Mapping[str, str]:
        tags = Fn.merge([{"Application": self.parameters.name}, self.parameters.tags])
        return Token.as_string_map(TerraformLocal(self, "tags", tags).expression)

    def _job_name_prefix(self) -> str:
        # SageMaker's names don't end in a hyphen, and one follows the prefix.
        prefix = Fn.trim(Fn.substr(self.parameters.name, 0, _JOB_NAME_PREFIX), "-")
        return TerraformLocal(self, "job_name_prefix", prefix).as_string
