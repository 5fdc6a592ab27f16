"""What was changed behind Terraform's back: found by a plan, said in plain words.

`terraform plan -refresh-only` reports more than that: right after an apply it says that each role
has changed, for it shows policies that other resources have made since. So this takes a whole
plan, in which a difference counts when something isn't as the state says *and* an apply would put
it back. Two things that no apply puts back are looked for by themselves: another function's code,
of which the provider compares only the hash that it was given, and policies added to a role.
Source: https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cli_base.shown import shown

_LONGEST = 60  # characters of a value; a person wants to recognize it, not to read it
_MOST = 6  # changes of one document that are listed


@dataclass(frozen=True)
class Difference:
    """One resource that isn't as Terraform left it.

    Attributes:
        address: Terraform's, such as `aws_lambda_function.extract_model_path`.
        name: What AWS calls it.
        kind: `deleted`, `changed` or `added`.
        details: What is different, in words.
    """

    address: str
    name: str
    kind: str
    details: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say it: a line, and one below it for each detail."""
        called = f" ({self.name})" if self.name else ""
        said = [f"{self.address}{called} was {self.kind}", *map("  {}".format, self.details)]
        return "\n".join(map(shown, said))


def differences(plan: Mapping[str, Any]) -> list[Difference]:
    """Find what was changed outside Terraform and would be put back by an apply.

    Args:
        plan: As `terraform show -json` gives a saved plan that refreshed the state.

    Returns:
        By address.
    """
    planned = {each["address"]: each["change"] for each in plan.get("resource_changes", ())}
    written = _written_attributes(plan)
    found = [
        difference
        for drifted in plan.get("resource_drift", ())
        if (difference := _difference(drifted, planned.get(drifted["address"]), written))
    ]
    state = list(_resources(plan.get("prior_state", {}).get("values", {}).get("root_module")))
    found += [*_added_policies(state), *_replaced_code(state)]
    return sorted(found, key=lambda each: each.address)


def pending(plan: Mapping[str, Any], found: Iterable[Difference]) -> list[str]:
    """List what an apply would change because the stack says so, and nobody else's doing.

    Args:
        plan: As for `differences`.
        found: What that found.
    """
    drifted = {each.address for each in found}
    return [
        each["address"]
        for each in plan.get("resource_changes", ())
        if each["mode"] == "managed"
        and each["change"]["actions"] != ["no-op"]
        and each["address"] not in drifted
    ]


def _difference(
    drifted: Mapping[str, Any],
    planned: Mapping[str, Any] | None,
    written: Mapping[str, set[str]],
) -> Difference | None:
    address, before, after = drifted["address"], *_sides(drifted["change"])
    name = str(before.get("name") or before.get("function_name") or before.get("id") or "")
    if drifted["change"]["after"] is None:
        return Difference(address, name, "deleted")
    if planned is None or planned["actions"] == ["no-op"]:
        return None
    put_back = _put_back(planned, written.get(address.partition("[")[0], set()))
    secret = _sensitive(drifted["change"])
    details = [
        detail
        for attribute in sorted(put_back & (before.keys() | after.keys()))
        if before.get(attribute) != after.get(attribute)
        for detail in (
            [f"{attribute}: is another one; its value is sensitive"]
            if attribute in secret
            else _details(attribute, before.get(attribute), after.get(attribute))
        )
    ]
    return Difference(address, name, "changed", tuple(details)) if details else None


def _sides(change: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    return change["before"] or {}, change["after"] or {}


def _put_back(planned: Mapping[str, Any], written: set[str]) -> set[str]:
    """Name the attributes that an apply changes, but for those that AWS computes."""
    before, after = _sides(planned)
    unknown = planned.get("after_unknown") or {}
    names = before.keys() | after.keys()
    changed = {name for name in names if before.get(name) != after.get(name)}
    computed = {name for name in changed if unknown.get(name)} - written
    return changed - computed - {"tags_all"}  # which repeats tags


def _sensitive(change: Mapping[str, Any]) -> set[str]:
    """Name the attributes that Terraform marks, anywhere within, as not to be shown."""
    sides = (change.get(f"{side}_sensitive") for side in ("before", "after"))
    marks = (mark for side in sides if isinstance(side, dict) for mark in side.items())
    return {name for name, mark in marks if _marked(mark)}


def _marked(mark: object) -> bool:
    if isinstance(mark, dict | list):
        return any(map(_marked, mark.values() if isinstance(mark, dict) else mark))
    return mark is True


def _written_attributes(plan: Mapping[str, Any]) -> dict[str, set[str]]:
    """Name the attributes that the stack gives each resource of its root module."""
    module = plan.get("configuration", {}).get("root_module", {})
    return {
        each["address"]: set(each.get("expressions", ())) for each in module.get("resources", ())
    }


def _details(attribute: str, before: object, after: object) -> Iterator[str]:
    changes = list(_changes(attribute, _parsed(before), _parsed(after)))
    yield from changes[:_MOST]
    if len(changes) > _MOST:
        yield f"{attribute}: {len(changes) - _MOST} more differences"


def _changes(path: str, before: object, after: object) -> Iterator[str]:
    """Compare two JSON values, null being nothing; name the smallest parts that differ."""
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys([*before, *after]):
            yield from _changes(f"{path}.{key}", before.get(key), after.get(key))
    elif isinstance(before, list) and isinstance(after, list):
        yield from _changes_of_list(path, before, after)
    elif before is None:
        yield f"{path}: {_text(after)} was added"
    elif after is None:
        yield f"{path}: {_text(before)} is gone"
    else:
        yield f"{path}: was {_text(before)}, is {_text(after)}"


def _changes_of_list(path: str, before: list[Any], after: list[Any]) -> Iterator[str]:
    if len(before) == len(after):
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _changes(f"{path}[{number}]", old, new)
        return
    gone, added = ([x for x in a if x not in b] for a, b in ((before, after), (after, before)))
    yield from (f"{path}: {_text(x)} is gone" for x in gone)
    yield from (f"{path}: {_text(x)} was added" for x in added)
    if not gone and not added:
        yield f"{path}: was {_text(before)}, is {_text(after)}"


def _added_policies(state: Sequence[Mapping[str, Any]]) -> Iterator[Difference]:
    """Find inline policies of the stack's roles that aren't the stack's."""
    ours = {
        (each["values"]["role"], each["values"]["name"])
        for each in state
        if each["type"] == "aws_iam_role_policy"
    }
    for role in (each for each in state if each["type"] == "aws_iam_role"):
        name = role["values"]["name"]
        for policy in role["values"].get("inline_policy") or ():
            if policy.get("name") and (name, policy["name"]) not in ours:
                said = f"its policy {policy['name']} isn't the stack's, and no apply removes it"
                yield Difference(role["address"], name, "changed", (said,))


def _replaced_code(state: Sequence[Mapping[str, Any]]) -> Iterator[Difference]:
    """Find functions whose code hasn't the hash that the stack gave with it."""
    for function in (each for each in state if each["type"] == "aws_lambda_function"):
        values, address = function["values"], function["address"]
        given, found = values.get("source_code_hash"), values.get("code_sha256")
        if given and found and given != found:
            said = (
                f"its code was replaced: SHA-256 was {given}, is {found}; no apply sees it, "
                f"unless TF_CLI_ARGS_apply='-replace={address}'"
            )
            yield Difference(address, values["function_name"], "changed", (said,))


def _resources(module: Mapping[str, Any] | None) -> Iterator[Mapping[str, Any]]:
    if module:
        yield from (each for each in module.get("resources", ()) if each["mode"] == "managed")
        for child in module.get("child_modules", ()):
            yield from _resources(child)


def _parsed(value: object) -> object:
    """Read what is JSON in a string: policies and definitions."""
    if isinstance(value, str) and value.startswith(("{", "[")):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _text(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
