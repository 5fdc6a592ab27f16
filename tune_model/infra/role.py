"""IAM roles with documented policies."""

from tune_model.infra import hcl
from tune_model.infra.bindings.aws.iam_role import IamRole
from tune_model.infra.bindings.aws.iam_role_policy import IamRolePolicy
from tune_model.infra.cdk import Construct
from tune_model.infra.deployment import Deployment
from tune_model.infra.documents.template import Values
from tune_model.infra.hcl import Expression

# The services that say in AssumeRole for whose resource they act, by their own documentation:
# iam/README.md. Lambda's has nothing of an execution role's.
_TELLS_FOR_WHOM = tuple(f"{name}.amazonaws.com" for name in ("sagemaker", "scheduler", "states"))


class Role(Construct):
    """A role that one AWS service takes, with inline policies, each a file of its own.

    Where `role_arns` names a role for the part, that one is taken as it is.

    Args:
        id_: The role's address in the state.
        part: Its name in `role_arns`.
        service: The service that takes it, such as `lambda`.
        only: The condition on which it is needed; it is by default.

    Attributes:
        arn: The expression of the role's ARN.
        policies: The attached policies, for `depends_on`.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        deployment: Deployment,
        part: str,
        service: str,
        *,
        only: Expression | None = None,
    ) -> None:
        super().__init__(scope, id_)
        self._deployment = deployment
        absent = Expression(f'!contains(keys(var.role_arns), "{part}")')
        self._created = hcl.every(only, absent)
        self._address = Expression(id_)
        self._build(part, f"{service}.amazonaws.com")
        made = hcl.attribute(self._address, "arn")
        self.arn = Expression(f'lookup(var.role_arns, "{part}", {made})')
        self.policies: list[IamRolePolicy] = []

    def attach(
        self,
        document: str,
        values: Values | None = None,
        *,
        scoped: Values | None = None,
        name: str | None = None,
        only: Expression | None = None,
    ) -> None:
        """Attach `iam/<document>.json` as an inline policy of its own.

        Args:
            document: The file's name without folder and ending; the policy's name too.
            values: The expression for each of the document's placeholders.
            scoped: For those of `iam/scoped/<document>.json`, which takes its place where
                `iam_profile` is scoped; None where there is no such file.
            name: Its address is `aws_iam_role_policy.<name>`; the document's name by default.
            only: The condition on which the policy exists; it does by default.
        """
        policy = IamRolePolicy(
            self,
            f"aws_iam_role_policy.{name or document}",
            name=document.replace("_", "-"),
            role=hcl.argument(hcl.attribute(self._address, "name")),
            policy=hcl.argument(self._deployment.render_policy(document, values or {}, scoped)),
            count=hcl.only_if(hcl.every(self._created, only)),
        )
        self.policies.append(policy)

    def attach_kms_key(self, document: str, values: Values | None = None) -> None:
        """Attach what the role does with a customer's key, where there is one.

        Args:
            document: As in `attach`.
            values: The expression for each of its placeholders but the key and the region.
        """
        key = hcl.var("kms_key_arn")
        given = {"kms_key_arn": key, "region": self._deployment.region, **(values or {})}
        self.attach(document, given, only=hcl.is_set(key))

    def attach_all(self, policies: Expression, name: str) -> None:
        """Attach the user's own policies.

        Args:
            policies: The expression of a map of JSON by name.
            name: Their address is `aws_iam_role_policy.<name>`.
        """
        policy = IamRolePolicy(
            self,
            f"aws_iam_role_policy.{name}",
            name="${each.key}",
            role=hcl.argument(hcl.attribute(self._address, "name")),
            policy="${each.value}",
        )
        policy.add_override("for_each", hcl.argument(policies))
        self.policies.append(policy)

    def _build(self, part: str, service: str) -> None:
        documented = {"service": hcl.literal(service)}
        scoped = documented | {"account_id": self._deployment.account_id}
        told = scoped if service in _TELLS_FOR_WHOM else None
        trust = self._deployment.render_policy("trust", documented, told)
        IamRole(
            self,
            self._address,
            name=self._deployment.role_name(part),
            assume_role_policy=hcl.argument(trust),
            permissions_boundary="${var.permissions_boundary_arn}",
            tags=self._deployment.tags,
            count=hcl.only_if(self._created),
        )
