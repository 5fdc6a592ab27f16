"""IAM roles with documented policies."""

from collections.abc import Mapping

from tune_model.infra.bindings.aws.iam_role import IamRole
from tune_model.infra.bindings.aws.iam_role_policy import IamRolePolicy
from tune_model.infra.cdk import Construct, TerraformCount
from tune_model.infra.context import Context
from tune_model.infra.expressions import is_set, only_if


class Role(Construct):
    """A role that one AWS service takes, with inline policies, each a file of its own.

    Attributes:
        arn: The role's ARN.
        policies: The attached policies, for `depends_on`.
    """

    def __init__(
        self, scope: Construct, id_: str, context: Context, *, part: str, service: str
    ) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._role = self._build_role(part, service)
        self.arn = self._role.arn
        self.policies: list[IamRolePolicy] = []

    def attach(
        self,
        document: str,
        values: Mapping[str, str] | None = None,
        *,
        scoped: Mapping[str, str] | None = None,
        count: TerraformCount | None = None,
    ) -> None:
        """Attach `iam/<document>.json` as an inline policy of its own.

        Args:
            document: The file's name without folder and ending; the policy's name too.
            values: For the document's placeholders.
            scoped: For those of `iam/scoped/<document>.json`, which takes its place where
                `iam_profile` is scoped; None where there is no such file.
            count: Says whether the policy exists; it does by default.
        """
        text = self._context.render(f"iam/{document}.json", **(values or {}))
        if scoped is not None:
            narrow = self._context.render(f"iam/scoped/{document}.json", **scoped)
            text = self._context.by_profile(document, text, narrow)
        policy = IamRolePolicy(
            self,
            document,
            name=document.replace("_", "-"),
            role=self._role.name,
            policy=text,
            count=count,
        )
        self.policies.append(policy)

    def attach_kms_key(self) -> None:
        """Let the role encrypt and decrypt objects where a customer's key encrypts the bucket."""
        key = self._context.parameters.kms_key_arn
        self.attach("kms_key", {"kms_key_arn": key}, count=only_if(is_set(key)))

    def _trust(self, part: str, service: str) -> str:
        account = self._context.account_id
        return self._context.by_profile(
            f"{part.replace('-', '_')}_trust",
            self._context.render("iam/trust.json", service=service),
            self._context.render("iam/scoped/trust.json", service=service, account_id=account),
        )

    def _build_role(self, part: str, service: str) -> IamRole:
        return IamRole(
            self,
            "role",
            name=self._context.role_name(part),
            assume_role_policy=self._trust(part, service),
            permissions_boundary=self._context.parameters.permissions_boundary_arn,
            tags=self._context.tags,
        )
