"""IAM roles with documented policies."""

from tune_model.infra.bindings.aws.iam_role import IamRole
from tune_model.infra.bindings.aws.iam_role_policy import IamRolePolicy
from tune_model.infra.cdk import Construct
from tune_model.infra.context import Context, Values
from tune_model.infra.expressions import attribute, every, interpolated, is_set, only_if


class Role(Construct):
    """A role that one AWS service takes, with inline policies, each a file of its own.

    Where `role_arns` names a role for the part, that one is taken as it is.

    Attributes:
        arn: The expression of the role's ARN.
        policies: The attached policies, for `depends_on`.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        context: Context,
        *,
        part: str,
        service: str,
        wanted: str = "true",
    ) -> None:
        super().__init__(scope, id_)
        self._context = context
        given = context.parameter("role_arns")
        absent = "true" if given == "{}" else f'!contains(keys({given}), "{part}")'
        self._made = every(wanted, absent)
        self._role = self._build_role(part, service)
        made = attribute(self._role, "arn", self._made)
        self.arn = made if absent == "true" else f'lookup({given}, "{part}", {made})'
        self.policies: list[IamRolePolicy] = []

    def attach(
        self,
        document: str,
        values: Values | None = None,
        *,
        scoped: Values | None = None,
        only: str = "true",
    ) -> None:
        """Attach `iam/<document>.json` as an inline policy of its own.

        Args:
            document: The file's name without folder and ending; the policy's name too.
            values: The expression for each of the document's placeholders.
            scoped: For those of `iam/scoped/<document>.json`, which takes its place where
                `iam_profile` is scoped; None where there is no such file.
            only: The condition on which the policy exists; it does by default.
        """
        if only == "false":
            return
        text = self._context.render_policy(document, values or {}, scoped)
        policy = IamRolePolicy(
            self,
            document,
            name=document.replace("_", "-"),
            role=self._name,
            policy=interpolated(text),
            count=only_if(every(self._made, only)),
        )
        self.policies.append(policy)

    def attach_kms_key(self) -> None:
        """Let the role encrypt and decrypt objects where a customer's key encrypts the bucket."""
        key = self._context.parameter("kms_key_arn")
        self.attach("kms_key", {"kms_key_arn": key}, only=is_set(key))

    def attach_all(self, policies: str) -> None:
        """Attach the user's own policies.

        Args:
            policies: The expression of a map of JSON by name.
        """
        if policies == "{}":
            return
        policy = IamRolePolicy(
            self, "further", name="${each.key}", role=self._name, policy="${each.value}"
        )
        policy.add_override("for_each", interpolated(policies))
        self.policies.append(policy)

    @property
    def _name(self) -> str:
        return interpolated(attribute(self._role, "name", self._made))

    def _build_role(self, part: str, service: str) -> IamRole:
        text = f'"{service}"'
        scoped = {"service": text, "account_id": self._context.account_id}
        return IamRole(
            self,
            "role",
            name=self._context.role_name(part),
            assume_role_policy=interpolated(
                self._context.render_policy("trust", {"service": text}, scoped)
            ),
            permissions_boundary=self._context.argument("permissions_boundary_arn"),
            tags=self._context.tags,
            count=only_if(self._made),
        )
