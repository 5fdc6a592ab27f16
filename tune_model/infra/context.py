"""Where the sample is deployed, and what every part of it needs to know."""

from collections.abc import Mapping

from tune_model.infra.bindings.aws.data_aws_caller_identity import DataAwsCallerIdentity
from tune_model.infra.bindings.aws.data_aws_partition import DataAwsPartition
from tune_model.infra.bindings.aws.data_aws_service_principal import DataAwsServicePrincipal
from tune_model.infra.cdk import Construct, Precondition, TerraformLocal, TerraformResourceLifecycle
from tune_model.infra.expressions import (
    address,
    choose,
    equal,
    interpolated,
    is_literal,
    literal,
    mapping,
    plain,
    strings,
    within,
)
from tune_model.infra.parameters import Parameters
from tune_model.infra.shared import Shared
from tune_model.infra.templates import Templates
from tune_model.infra.variable import preconditions
from tune_model.infra.variables import VARIABLES
from tune_model.infra.variables_own import FUNCTIONS, ROLES

Values = Mapping[str, str]
"""The expression for each placeholder of a document."""

_LONGEST_NAME = 64  # Lambda API Reference, CreateFunction; IAM API Reference, CreateRole
_JOB_NAME_PREFIX = 12  # of the 32 characters of a tuning job's name; the rest makes it unique
_CONSOLES = {
    "aws-cn": "console.amazonaws.cn",
    "aws-us-gov": "console.amazonaws-us-gov.com",
}


class Context(Construct):
    """The account, its partition and region, the parameters, and what follows from them.

    What isn't said to be an argument is an expression: HCL without the `${}` around it.

    Attributes:
        partition: `aws`, `aws-cn`, `aws-us-gov` ...
        dns_suffix: The partition's, such as `amazonaws.com`.
        region: The provider's region.
        account_id: Twelve digits.
        shared: What the stack's workflows have in common.
        tags: The user's tags over `Application`, an argument.
        job_name_prefix: What every name in SageMaker begins with: 1-12 characters.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        parameters: Parameters,
        expressions: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(scope, id_)
        self._checked: dict[str, str] = {}
        self._expressions = expressions or self._plain(parameters)
        self.shared = Shared(self)
        self._templates = Templates(self.shared)
        self._find_place(self._checks())
        self.tags = self._tags()
        self.job_name_prefix = self._job_name_prefix()
        self._names = self._fitting_names("names", FUNCTIONS, "")
        self._role_names = self._fitting_names("role_names", ROLES, f"-${{{self.region}}}")
        self._policy_folder = self._build_policy_folder()

    def parameter(self, name: str) -> str:
        """Return the expression of a parameter."""
        return self._expressions[name]

    def argument(self, name: str) -> str:
        """Return a parameter as an argument."""
        return interpolated(self._expressions[name])

    def name(self, part: str) -> str:
        """Return the name of a function as an argument, unique in the account's region."""
        return interpolated(self._names[part])

    def role_name(self, part: str) -> str:
        """Return the name of a role as an argument: with the region, for IAM is global."""
        return interpolated(self._role_names[part])

    @property
    def place(self) -> dict[str, str]:
        """The expressions by which scoped documents name this deployment's jobs and models."""
        return {
            "region": self.region,
            "account_id": self.account_id,
            "job_name_prefix": self.job_name_prefix,
        }

    def render(self, document: str, **values: str) -> str:
        """Return the expression of a document's text, with these expressions in it."""
        return self._templates.render(document, {"partition": self.partition, **values})

    def render_policy(self, name: str, documented: Values, scoped: Values | None = None) -> str:
        """Return the expression of a policy's text.

        Args:
            name: The file's name without folder and ending.
            documented: The expression for each placeholder of `iam/<name>.json`.
            scoped: For those of `iam/scoped/<name>.json`, which takes its place where
                `iam_profile` is scoped; None where there is no such file.
        """
        if scoped is None:
            return self.render(f"iam/{name}.json", **documented)
        partition = {"partition": self.partition}
        return self._templates.render_profile(
            name, self._policy_folder, partition | {**documented}, partition | {**scoped}
        )

    def console_domain(self) -> str:
        """Return the domain of the partition's console as an argument."""
        consoles = literal(_CONSOLES)
        return interpolated(f'lookup({consoles}, {self.partition}, "console.aws.amazon.com")')

    def local(self, name: str, value: object) -> str:
        """Name a value, unless it is a text or a name itself; return the expression of it."""
        return plain(value) or address(TerraformLocal(self, name, value))

    def _checks(self) -> list[Precondition]:
        """Check plain parameters as the variables check theirs."""
        given = [variable for variable in VARIABLES if variable.name in self._checked]
        everything = {**self._expressions, **self._checked}
        return preconditions(given, everything.__getitem__)

    def _find_place(self, checks: list[Precondition]) -> None:
        held = TerraformResourceLifecycle(precondition=checks) if checks else None
        partition = address(DataAwsPartition(self, "partition", lifecycle=held))
        self.partition = f"{partition}.partition"
        self.dns_suffix = f"{partition}.dns_suffix"
        # Provider 5 has no data.aws_region.region, and 6 deprecates all else that names the region
        # there; a service's principal has it in both.
        principal = self.shared.once("service_principal", _principal_of_states, address)
        self.region = f"{principal}.region"
        caller = self.shared.once("caller_identity", DataAwsCallerIdentity, address)
        self.account_id = f"{caller}.account_id"

    def _plain(self, parameters: Parameters) -> dict[str, str]:
        """Return the expressions of plain parameters; what was given is in a local, for checks."""
        given = parameters.given()
        if given:
            local = self.local("parameters", given)
            self._checked = {name: f"{local}.{name}" for name in given}
        return self._checked | parameters.known()

    def _tags(self) -> Mapping[str, str]:
        name, given = self.parameter("name"), self.parameter("tags")
        if is_literal(name) and given == "{}":
            return {"Application": interpolated(name)}
        ours = mapping({"Application": name})
        tags = interpolated(f"merge({ours}, {given})")
        return strings(self.local("tags", tags))

    def _job_name_prefix(self) -> str:
        # SageMaker's names don't end in a hyphen, and one follows the prefix.
        name = self.parameter("name")
        return self.local("job_name_prefix", interpolated(within(name, _JOB_NAME_PREFIX, 4)))

    def _fitting_names(self, local: str, parts: tuple[str, ...], middle: str) -> dict[str, str]:
        """Return the expressions of names by part, none of them too long."""
        start = f"{self.argument('name')}{middle}"
        whole = {part: f'"{start}-{part.replace("_", "-")}"' for part in parts}
        if all(map(is_literal, whole.values())):
            return {part: within(text, _LONGEST_NAME) for part, text in whole.items()}
        fitting = f"part => {within('text', _LONGEST_NAME)}"
        cut = f"{{ for part, text in {mapping(whole)} : {fitting} }}"
        names = self.local(local, interpolated(cut))
        return {part: f"{names}.{part}" for part in parts}

    def _build_policy_folder(self) -> str:
        scoped = equal(self.parameter("iam_profile"), "scoped")
        return self.local("policy_folder", interpolated(choose(scoped, '"scoped/"', '""')))


def _principal_of_states(scope: Construct, id_: str) -> DataAwsServicePrincipal:
    return DataAwsServicePrincipal(scope, id_, service_name="states")
