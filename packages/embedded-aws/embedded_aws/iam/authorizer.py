"""The account's authorizer: it judges calls by the deployed policies, and logs each decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from moto.s3.models import s3_backends

from embedded_aws.iam import policies, principals
from embedded_aws.iam.decisions import DecisionLog, entry
from embedded_aws.iam.denials import Refusal, Why, not_authorized
from embedded_aws.iam.evaluation import Decision, Policies, evaluate, evaluate_trust
from embedded_aws.iam.policies import Call, Policy
from embedded_aws.iam.principals import Key, Principal

_ALWAYS_ALLOWED = "sts:GetCallerIdentity"  # STS API reference: no permission is needed, ever
# A token, not a signature, opens these sessions: `federates` judges who brings one.
_BY_TOKEN = frozenset({"sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"})


@dataclass
class Authorizer:
    """Judges who may do what.

    Attributes:
        account: The account that it guards.
        root: Access key id and secret access key of the administrator.
        log: Where decisions go.
    """

    account: str
    root: tuple[str, str]
    log: DecisionLog = field(default_factory=DecisionLog)

    def key(self, access_key_id: str) -> Key | None:
        """Return the key that signs as somebody; None for an unknown id."""
        if access_key_id == self.root[0]:
            return Key(self.root[1], principals.administrator(self.account))
        return principals.find(self.account, access_key_id)

    def judge(
        self, who: Principal, action: str, resource: str, facts: Mapping[str, tuple[str, ...]]
    ) -> Decision:
        """Judge a call and log the decision.

        Args:
            who: The caller.
            action: Such as `s3:GetObject`.
            resource: An ARN or `*`.
            facts: The call's condition keys beside the global ones, in lower case.
        """
        call = _call(who, action, resource, facts)
        decision = self._decide(who, call)
        self._note((who.role, who.arn), call, decision)
        return decision

    def require(
        self,
        who: Principal,
        action: str,
        resource: str,
        facts: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        """Judge a call, and refuse it where it isn't allowed.

        Raises:
            Refusal: It isn't.
        """
        decision = self.judge(who, action, resource, facts or {})
        if not decision.allowed:
            message = not_authorized(who.arn, action, resource, decision.reason)
            raise Refusal(Why.DENIED, message)

    def trusts(self, role_arn: str, service: str, facts: Mapping[str, tuple[str, ...]]) -> bool:
        """Judge whether a service may assume a role, and log the decision."""
        return self._trusts("sts:AssumeRole", role_arn, ("Service", service), facts)

    def federates(
        self, role_arn: str, provider_arn: str, facts: Mapping[str, tuple[str, ...]]
    ) -> bool:
        """Judge whether an identity provider's token may assume a role, and log the decision."""
        named = ("Federated", provider_arn)
        return self._trusts("sts:AssumeRoleWithWebIdentity", role_arn, named, facts)

    def _trusts(
        self,
        action: str,
        role_arn: str,
        principal: tuple[str, str],
        facts: Mapping[str, tuple[str, ...]],
    ) -> bool:
        role = principals.find_role(role_arn)
        call = Call(action, role_arn, {**moment(), **facts}, frozenset({principal}))
        refused = Decision(allowed=False, reason="because there is no such role")
        decision = evaluate_trust(call, principals.trust_of(role)) if role else refused
        self._note((role_arn, principal[1]), call, decision)
        return decision.allowed

    def _decide(self, who: Principal, call: Call) -> Decision:
        if call.action == _ALWAYS_ALLOWED:
            return Decision(allowed=True)
        if call.action in _BY_TOKEN:
            return Decision(allowed=False, reason=f"because no signature opens {call.action}")
        if call.action == "sts:AssumeRole":
            role = principals.find_role(call.resource)
            trust = principals.trust_of(role) if role else Policy("trust policy", ())
            return evaluate_trust(call, trust, who.policies)
        bucket = _bucket_policy(call)
        own = who.policies
        judged = Policies(own.identity, bucket, own.boundary, own.session) if bucket else own
        return evaluate(call, judged)

    def _note(self, who: tuple[str, str], call: Call, decision: Decision) -> None:
        passed = call.context.get("iam:passedtoservice", ("",))[0]
        self.log.add(entry(who, call.action, call.resource, decision, passed))


_serving: list[Authorizer] = []


def install(authorizer: Authorizer | None) -> None:
    """Make an authorizer this process's; None switches enforcement off."""
    _serving[:] = [authorizer] if authorizer else []


def current() -> Authorizer | None:
    """Return this process's authorizer; None where IAM isn't enforced."""
    return _serving[0] if _serving else None


def _call(who: Principal, action: str, resource: str, facts: Mapping[str, tuple[str, ...]]) -> Call:
    context = {**moment(), **who.facts, **facts}
    return Call(action, resource, context, who.names, who.accounts, who.arn)


def moment() -> dict[str, tuple[str, ...]]:
    """Return the condition keys of every call: what comes over loopback counts as TLS."""
    now = datetime.now(UTC)
    return {
        "aws:securetransport": ("true",),
        "aws:sourceip": ("127.0.0.1",),
        "aws:currenttime": (now.isoformat(timespec="seconds"),),
        "aws:epochtime": (str(int(now.timestamp())),),
    }


def _bucket_policy(call: Call) -> tuple[Policy, ...]:
    if not call.action.startswith("s3:") or call.resource == "*":
        return ()
    partition, name = call.resource.split(":")[1], call.resource.split(":", 5)[5].split("/")[0]
    for account in list(s3_backends.values()):
        bucket = account[partition].buckets.get(name)
        if bucket is not None and bucket.policy is not None:
            return (policies.read(f"bucket policy of {name}", bucket.policy),)
    return ()
