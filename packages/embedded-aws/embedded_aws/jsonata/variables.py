"""Variables: when they change, and who sees them.

Source: Step Functions developer guide, "Passing data between states with variables": *All variable
references in Step Functions states use the values as they were on state entry*, so an assignment
counts from the next state on; a branch or an inline iteration reads the outer variables and keeps
its own.
"""

from __future__ import annotations

from typing import Any

from moto.stepfunctions.parser.asl.component.common.assign.assign_decl import AssignDecl
from moto.stepfunctions.parser.asl.component.common.catch.catch_decl import CatchDecl
from moto.stepfunctions.parser.asl.component.state.state import CommonStateField
from moto.stepfunctions.parser.asl.eval.variable_store import IllegalOuterScopeWrite, VariableStore
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str

from embedded_aws import hooks


def install() -> None:
    """Let an assignment wait for its state's end."""
    hooks.replace(VariableStore, "set", _set)
    hooks.replace(VariableStore, "get_assigned_variables", _assigned)
    for declaration in (AssignDecl, CatchDecl):
        _forget_first(declaration)
    exited = CommonStateField._get_state_exited_event_details  # noqa: SLF001 - moto's seam

    def assigned(self: Any, env: Any) -> Any:  # noqa: ANN401 - moto's own types
        _commit(env.variable_store)
        return exited(self, env)

    hooks.replace(CommonStateField, "_get_state_exited_event_details", assigned)


def _set(self: Any, variable_identifier: str, variable_value: Any) -> None:  # noqa: ANN401 - moto's VariableStore; JSON
    if variable_identifier in self._outer_scope:
        raise IllegalOuterScopeWrite(
            variable_identifier=variable_identifier, variable_value=variable_value
        )
    _pending(self)[variable_identifier] = variable_value


def _pending(store: Any) -> dict[str, Any]:  # noqa: ANN401 - moto's VariableStore
    found: dict[str, Any] = vars(store).setdefault("pending", {})
    return found


def _commit(store: Any) -> None:  # noqa: ANN401 - moto's VariableStore
    for name, value in _pending(store).items():
        store._declaration_tracing.add(name)  # noqa: SLF001 - moto has no other way to it
        store._inner_scope[name] = value  # noqa: SLF001 - the same
    _pending(store).clear()


def _assigned(self: Any) -> dict[str, str]:  # noqa: ANN401 - moto's VariableStore
    """Return what a state has assigned, as JSON; moto forgets to escape texts."""
    return {
        name: to_json_str(self.get(name), separators=(",", ":"))
        for name in sorted(self._declaration_tracing)
    }


def _forget_first(declaration: type) -> None:
    """Drop what an attempt has assigned before it failed."""
    evaluate = declaration._eval_body  # type: ignore[attr-defined]  # noqa: SLF001 - moto's seam

    def forgetting(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        _pending(env.variable_store).clear()
        evaluate(self, env)

    hooks.replace(declaration, "_eval_body", forgetting)
