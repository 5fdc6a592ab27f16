"""Which query language a state has, and what becomes of a definition that can't be read.

Source: states-language.net, *QueryLanguage*: a state's own, or the state machine's. AWS was seen to
give the states inside a Map or Parallel state the machine's language too, not the state's around
them.
"""

from __future__ import annotations

from typing import Any

from moto.stepfunctions.parser.api import ExecutionFailedEventDetails, HistoryEventType
from moto.stepfunctions.parser.asl.component.common.assign.assign_decl import AssignDecl
from moto.stepfunctions.parser.asl.component.state.exec.state_map.tolerated_failure import (
    ToleratedFailureCountStringJSONata,
)
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails
from moto.stepfunctions.parser.asl.parse.preprocessor import Preprocessor
from moto.stepfunctions.parser.backend.execution_worker import ExecutionWorker

from embedded_aws import hooks


def install() -> None:
    """Give each reading of a definition its own languages, and each execution an end."""
    make = Preprocessor.__init__

    def made(self: Any, *given: Any, **named: Any) -> None:  # noqa: ANN401 - moto's own arguments
        make(self, *given, **named)
        self._query_language_per_scope = []  # moto's is the class's: executions at once share it

    hooks.replace(Preprocessor, "__init__", made)
    for name in ("visitItem_processor_decl", "visitIterator_decl", "visitBranches_decl"):
        _read_in_machines_language(name)
    hooks.replace(Preprocessor, "visitTolerated_failure_count_string_jsonata", _count)
    _assign_in_rules()
    _end()


def _read_in_machines_language(name: str) -> None:
    visit = getattr(Preprocessor, name)

    def visited(self: Any, ctx: Any) -> Any:  # noqa: ANN401 - moto's own types
        scopes = self._query_language_per_scope
        scopes.append(scopes[0])
        try:
            return visit(self, ctx)
        finally:
            scopes.pop()

    hooks.replace(Preprocessor, name, visited)


def _count(self: Any, ctx: Any) -> Any:  # noqa: ANN401 - moto's own types
    """Read a computed ToleratedFailureCount, which moto takes for the percentage."""
    string_jsonata = self.visitString_jsonata(ctx.string_jsonata())
    return ToleratedFailureCountStringJSONata(string_jsonata=string_jsonata)


def _assign_in_rules() -> None:
    """Read a JSONPath rule's Assign, which moto leaves out."""
    visit = Preprocessor.visitChoice_rule_comparison_variable

    def visited(self: Any, ctx: Any) -> Any:  # noqa: ANN401 - moto's own types
        rule = visit(self, ctx)
        if rule.assign is None and '"Assign"' in ctx.getText():
            components = [self.visit(child) for child in ctx.children]
            rule.assign = next((c for c in components if isinstance(c, AssignDecl)), None)
        return rule

    hooks.replace(Preprocessor, "visitChoice_rule_comparison_variable", visited)


def _end() -> None:
    """Fail an execution whose definition the interpreter can't read; moto lets it run on."""
    run = ExecutionWorker._execution_logic  # noqa: SLF001 - moto's seam

    def ended(self: Any) -> None:  # noqa: ANN401 - moto's ExecutionWorker
        try:
            run(self)
        except Exception as error:  # noqa: BLE001 - whatever it is, it ends the execution
            details = ExecutionFailedEventDetails(error="States.Runtime", cause=str(error))
            self.env = self._get_evaluation_environment()
            self.env.set_error(error=details)
            self.env.event_manager.add_event(
                context=self.env.event_history_context,
                event_type=HistoryEventType.ExecutionFailed,
                event_details=EventDetails(executionFailedEventDetails=details),
            )
            self._execution_communication.terminated()

    hooks.replace(ExecutionWorker, "_execution_logic", ended)
