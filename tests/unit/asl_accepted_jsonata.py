"""Small definitions in JSONata of kinds that AWS accepts, each with its warnings.

Written for these tests; the kinds are those in which a checker of expressions raises false alarms.
"""

from typing import Any

from tests.unit.asl_documents import Body, machine

_END = {"Type": "Succeed"}
_FUNCTION = "arn:aws:lambda:us-west-2:012345678912:function:x"
_INVOKE = "arn:aws:states:::lambda:invoke"


def computed(states: Body) -> Body:
    """Returns a definition in JSONata."""
    return {"QueryLanguage": "JSONata", **machine(states)}


def giving(output: Any) -> Body:
    """Returns a definition that only computes an output."""
    return computed({"A": {"Type": "Pass", "Output": output, "End": True}})


EXPRESSIONS = [
    "$states.input",
    "$states.input.orders[price > 10 and status = 'open'].{'id': id, 'sum': price * count}",
    "$states.input.orders[0].lines[-1].price",
    "$states.input.orders[[0..2]]",
    "$states.input.`first name`.'last name'",
    "$states.input.**.price",
    "$states.input.*[type = 'a']",
    "$states.input.a.b.%.c",
    "$states.input.orders@$o.lines@$l[$l.id = $o.id].{'o': $o.id, 'l': $l.id}",
    "$states.input.orders#$i[$i < 2]",
    "$states.input.orders^(<price, >date)",
    "$states.input.orders{customer: $sum(price)}",
    "$states.input ~> |orders|{'seen': true}, ['secret']|",
    "($f := function($n) { $n <= 1 ? 1 : $n * $f($n - 1) }; $f(5))",
    "($twice := $map(?, function($v) { $v * 2 }); $twice([1, 2]))",
    "$reduce([1..5], function($a, $v) { $a + $v }, 0)",
    "$map($states.input.names, $uppercase)",
    "$states.input.names ~> $filter(function($v) { $contains($v, /^a/i) }) ~> $join(', ')",
    "$states.input.name.$uppercase()",
    "$states.input.items.($string(id) & '-' & name)",
    "$exists($states.input.maybe) ? $states.input.maybe : 'no'",
    "$exists($states.context.Map) ? 1 : 2",
    "$lookup($states.input, 'a key')",
    "$each($states.input, function($v, $k) { $k & '=' & $v })",
    "$toMillis('2024-01-01T00:00:00Z') + 60 * 1000",
    "$fromMillis($millis(), '[Y0001]-[M01]-[D01]')",
    "$hash('text', 'SHA-256')",
    "$random(7) < 0.5",
    "$range(0, 10, 2)",
    "$parse('[1, 2]')[0]",
    "$not($states.input.done) or $states.input.count >= 3",
    "'a' in $states.input.letters",
    "$type($states.input) = 'object' /* a comment */",
    "$states.context.Execution.RedriveTime",
    "$states.context.Execution.Input.anything.at.all",
    "-$states.input.amount",
    "[]",
    "{}",
    "1 /* the comment ends it */",
    "null",
    '"double \\"quoted\\" text"',
]

_CAUGHT = {
    "ErrorEquals": ["States.ALL"],
    "Assign": {"why": "{% $states.errorOutput.Cause %}", "inputVar": "{% $states.input %}"},
    "Output": {"error": "{% $states.errorOutput %}"},
    "Next": "C",
}
_INNER = machine({"In": {"Type": "Pass", "Assign": {"inputVar": 1}, "End": True}})
_EITHER = [{"Condition": "{% $states.input.x %}", "Next": "B"}]

ACCEPTED_JSONATA: dict[str, tuple[Body, set[tuple[str, str]]]] = {
    **{f"expression {text}": (giving(f"{{% {text} %}}"), set()) for text in EXPRESSIONS},
    "an expression without spaces": (giving("{%$states.input.x%}"), set()),
    "text around an expression": (
        giving({"a": " {% $states.input %} "}),
        {("/States/A/Output/a", "jsonpath-in-jsonata")},
    ),
    "a key that ends in .$": (
        giving({"a.$": "text"}),
        {("/States/A/Output/a.$", "jsonpath-in-jsonata")},
    ),
    "percent signs and braces in text": (giving({"a": "100% {sure} 5%"}), set()),
    "arguments as one expression": (
        computed(
            {
                "A": {
                    "Type": "Task",
                    "Resource": _INVOKE,
                    "Arguments": "{% $states.input %}",
                    "End": True,
                }
            }
        ),
        set(),
    ),
    "a caught error's variables have names of the branches'": (
        computed(
            {
                "A": {"Type": "Parallel", "Branches": [_INNER], "Catch": [_CAUGHT], "Next": "C"},
                "C": _END,
            }
        ),
        set(),
    ),
    "a distributed Map names its variables as it likes": (
        computed(
            {
                "A": {"Type": "Pass", "Assign": {"inputVar": 1}, "Next": "B"},
                "B": {
                    "Type": "Map",
                    "Items": "{% $states.input %}",
                    "ItemProcessor": {
                        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                        **_INNER,
                    },
                    "End": True,
                },
            }
        ),
        set(),
    ),
    "items of an object": (
        computed({"A": {"Type": "Map", "Items": {"a": 1}, "ItemProcessor": _INNER, "End": True}}),
        set(),
    ),
    "a variable that one of two ways changes": (
        computed(
            {
                "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "Or"},
                "Or": {"Type": "Choice", "Choices": _EITHER, "Default": "C"},
                "B": {"Type": "Pass", "Assign": {"x": "{% $x + 1 %}"}, "Next": "C"},
                "C": {"Type": "Pass", "Output": "{% $x %}", "End": True},
            }
        ),
        set(),
    ),
    "a member that the data lack, where that is asked for": (
        computed(
            {
                "A": {"Type": "Pass", "Output": {"a": 1}, "Next": "B"},
                "B": {
                    "Type": "Pass",
                    "Output": "{% $states.input.b ? 'b' : $states.input.c = 1 %}",
                    "End": True,
                },
            }
        ),
        set(),
    ),
    "a JSONata state among those in JSONPath": (
        machine(
            {
                "A": {
                    "Type": "Pass",
                    "Result": {"n": [1]},
                    "Assign": {"v.$": "$.n[0]"},
                    "Next": "B",
                },
                "B": {
                    "Type": "Task",
                    "QueryLanguage": "JSONata",
                    "Resource": _FUNCTION,
                    "Arguments": {"n": "{% $states.input.n[0] + $v %}"},
                    "Assign": {"r": "{% $states.result %}"},
                    "Next": "C",
                },
                "C": {"Type": "Pass", "Parameters": {"r.$": "$r.any"}, "End": True},
            }
        ),
        set(),
    ),
}
"""What is unusual, the definition, and the warnings: pointer and rule."""
