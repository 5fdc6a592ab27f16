"""A definition's texts, read as JSON has them, and what moto's grammar leaves out."""

from __future__ import annotations

import json
import re
from typing import Any

from moto.stepfunctions.parser.asl.antlr.runtime.ASLLexer import ASLLexer
from moto.stepfunctions.parser.asl.antlt4utils.antlr4utils import is_terminal
from moto.stepfunctions.parser.asl.component.common.string.string_expression import (
    StringIntrinsicFunction,
)
from moto.stepfunctions.parser.asl.component.intrinsic.function.statesfunction.generic.string_format import (  # noqa: E501 - moto's path
    StringFormat,
)
from moto.stepfunctions.parser.asl.parse import preprocessor
from moto.stepfunctions.parser.asl.parse.asl_parser import AmazonStateLanguageParser

from embedded_aws import hooks

_EXPRESS = re.compile(r'("ExecutionType"\s*:\s*)"EXPRESS"')
_PERCENTAGE = re.compile(r'("ToleratedFailurePercentage"\s*:\s*\d+)(?![\d.eE])')
_PLACE = re.compile(r"\\(.)|\{\}", re.DOTALL)


def install() -> None:
    """Put AWS's reading in the place of moto's."""
    hooks.replace(preprocessor, "from_string_literal", _text)
    hooks.replace(preprocessor.Preprocessor, "_inner_string_of", staticmethod(_text_or_null))
    hooks.replace(StringFormat, "_eval_body", _format)
    hooks.replace(preprocessor.Preprocessor, "visitString_intrinsic_function", _function)
    parse = AmazonStateLanguageParser.parse

    def parsed(definition: str) -> Any:  # noqa: ANN401 - moto's own types
        # Child executions run alike here: what differs on AWS is how long they may, and the price.
        text = _EXPRESS.sub(r'\1"STANDARD"', definition)
        return parse(_PERCENTAGE.sub(r"\1.0", text))  # moto wants a decimal point

    hooks.replace(AmazonStateLanguageParser, "parse", staticmethod(parsed))


def _text_or_null(parser_rule_context: Any) -> str | None:  # noqa: ANN401 - moto's own types
    return None if is_terminal(parser_rule_context, ASLLexer.NULL) else _text(parser_rule_context)


def _text(parser_rule_context: Any) -> str:  # noqa: ANN401 - moto's own types
    """Return a text with JSON's escapes resolved, where moto keeps them or reads Python's."""
    source = str(parser_rule_context.getText())
    if len(source) > 1 and source.startswith('"') and source.endswith('"'):
        text: str = json.loads(source, strict=False)
        return text
    return source


def _function(_: object, ctx: Any) -> Any:  # noqa: ANN401 - moto's own types
    call = _text(ctx.STRINGINTRINSICFUNC())
    function, _ = preprocessor.IntrinsicParser.parse(call)
    return StringIntrinsicFunction(intrinsic_function_derivation=call, function=function)


def _format(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    r"""Fill in a template; `\{`, `\}`, `\'` and `\\` are characters of the text.

    Source: Step Functions developer guide, "Intrinsic functions for JSONPath states", *Reserved
    characters in intrinsic functions*.
    """
    self.argument_list.eval(env=env)
    template, *given = env.stack.pop()
    values = iter([self._to_str_repr(value) for value in given])
    env.stack.append(_PLACE.sub(lambda place: place[1] or next(values, "{}"), template))
