"""Where the sample is deployed, and the names that follow from the variables."""

from tune_model.infra import hcl
from tune_model.infra.bindings.aws.data_aws_caller_identity import DataAwsCallerIdentity
from tune_model.infra.bindings.aws.data_aws_partition import DataAwsPartition
from tune_model.infra.bindings.aws.data_aws_service_principal import DataAwsServicePrincipal
from tune_model.infra.cdk import Construct, TerraformLocal
from tune_model.infra.documents.template import Templates, Values
from tune_model.infra.hcl import Expression
from tune_model.variables.bring_your_own import FUNCTIONS, ROLES

_PARTITION = Expression("data.aws_partition.current")
_CALLER = Expression("data.aws_caller_identity.current")
_PRINCIPAL = Expression("data.aws_service_principal.current")

_LONGEST_NAME = 64  # Lambda API Reference, CreateFunction; IAM API Reference, CreateRole
_JOB_NAME_PREFIX = 12  # of the 32 characters of a tuning job's name; the rest makes it unique
_CONSOLES = {"aws-cn": "console.amazonaws.cn", "aws-us-gov": "console.amazonaws-us-gov.com"}


class Deployment(Construct):
    """The account, its partition and region, and what all parts of the workflow name alike.

    Attributes:
        partition: `aws`, `aws-cn`, `aws-us-gov` ...
        dns_suffix: The partition's, such as `amazonaws.com`.
        region: The provider's region.
        account_id: Twelve digits.
        location: The expressions by which scoped documents name this deployment's jobs and models.
        tag_map: The user's tags over `Application`.
        tags: The same as an argument.
        job_name_prefix: What every name in SageMaker begins with: 1-12 characters.
        is_current: Whether the workflow is the current one.
        keys: What the scoped policies put before `csv/`, `models/` and `output/` in the bucket.
    """

    partition = Expression(f"{_PARTITION}.partition")
    dns_suffix = Expression(f"{_PARTITION}.dns_suffix")
    region = Expression(f"{_PRINCIPAL}.region")
    account_id = Expression(f"{_CALLER}.account_id")
    is_current = Expression('var.workflow == "current"')
    keys = hcl.choose(is_current, hcl.literal("executions/*/"), hcl.literal(""))

    def __init__(self, scope: Construct, id_: str) -> None:
        super().__init__(scope, id_)
        self._look_up_location()
        self.tag_map = self._tag_map()
        self.tags = hcl.strings(self.tag_map)
        self.job_name_prefix = self._job_name_prefix()
        self.location: Values = {
            "region": self.region,
            "account_id": self.account_id,
            "job_name_prefix": self.job_name_prefix,
        }
        self._names = self._fitting_names("names", FUNCTIONS, "${var.name}")
        start = f"${{var.name}}-{hcl.argument(self.region)}"  # IAM's names are global
        self._role_names = self._fitting_names("role_names", ROLES, start)
        self._templates = Templates(self, self.partition, self._policy_folder())
        self.render = self._templates.render
        self.render_policy = self._templates.render_policy

    def name(self, part: str) -> str:
        """Return the name of a function as an argument, unique in the account's region."""
        return hcl.argument(Expression(f"{self._names}.{part}"))

    def role_name(self, part: str) -> str:
        """Return the name of a role as an argument, unique in the account."""
        return hcl.argument(Expression(f"{self._role_names}.{part}"))

    def console_domain(self) -> str:
        """Return the domain of the partition's console as an argument."""
        found = f'lookup({hcl.literal(_CONSOLES)}, {self.partition}, "console.aws.amazon.com")'
        return hcl.argument(Expression(found))

    def local(self, name: str, value: object) -> Expression:
        """Put an argument in a local; return the expression of it."""
        TerraformLocal(self, f"local.{name}", value)
        return Expression(f"local.{name}")

    def _look_up_location(self) -> None:
        DataAwsPartition(self, _PARTITION)
        DataAwsCallerIdentity(self, _CALLER)
        # Provider 5 has no data.aws_region.region, and 6 deprecates all else that names the region
        # there; a service's principal has it in both.
        DataAwsServicePrincipal(self, _PRINCIPAL, service_name="states")

    def _tag_map(self) -> Expression:
        ours = hcl.mapping({"Application": hcl.var("name")})
        return self.local("tags", f"${{merge({ours}, var.tags)}}")

    def _job_name_prefix(self) -> Expression:
        # SageMaker's names don't end in a hyphen, and one follows the prefix.
        prefix = hcl.within(hcl.var("name"), _JOB_NAME_PREFIX, 4)
        return self.local("job_name_prefix", hcl.argument(prefix))

    def _fitting_names(self, local: str, parts: tuple[str, ...], start: str) -> Expression:
        """Put the names of parts in a local, none of them too long; return the expression of it."""
        whole = {part: hcl.text(f"{start}-{part.replace('_', '-')}") for part in parts}
        fitting = hcl.within(Expression("text"), _LONGEST_NAME)
        cut = Expression(f"{{ for part, text in {hcl.mapping(whole)} : part => {fitting} }}")
        return self.local(local, hcl.argument(cut))

    def _policy_folder(self) -> Expression:
        """Put the folder of the chosen policies in a local; return the expression of it."""
        profile = 'coalesce(var.iam_profile, var.workflow == "current" ? "scoped" : "documented")'
        scoped = Expression(f'{profile} == "scoped"')
        folder = hcl.choose(scoped, hcl.literal("scoped/"), hcl.literal(""))
        return self.local("policy_folder", hcl.argument(folder))
