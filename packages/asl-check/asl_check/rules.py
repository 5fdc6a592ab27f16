"""The rules, by their stable ids: what each one holds a definition to, and who says so."""

from dataclasses import dataclass
from typing import Final, Literal

Severity = Literal["error", "warning"]

_SPEC = "https://states-language.net/spec.html"
_GUIDE = "https://docs.aws.amazon.com/step-functions/latest/dg"
_SAGEMAKER = "https://docs.aws.amazon.com/sagemaker/latest"


@dataclass(frozen=True)
class Rule:
    """A rule that a finding names.

    Attributes:
        id: Stable kebab-case id.
        summary: What the rule holds a definition to, one sentence.
        source: Address of the page that the rule is taken from.
        severity: Severity of its findings.
    """

    id: str
    summary: str
    source: str
    severity: Severity = "error"


_DOCUMENT: Final = (
    Rule("invalid-json", "The file is one JSON text.", "https://www.rfc-editor.org/rfc/rfc8259"),
    Rule(
        "duplicate-key",
        "A name occurs once in an object; a reader keeps only one of two.",
        "https://www.rfc-editor.org/rfc/rfc8259#section-4",
    ),
    Rule("placeholder-unknown", "A ${placeholder} is one that the deployment fills in.", _GUIDE),
    Rule("placeholder-unused", "Each value that the deployment resolves is used.", _GUIDE),
    Rule(
        "placeholder-unquoted",
        "A ${placeholder} stands inside a string, so that the file stays JSON.",
        "https://www.rfc-editor.org/rfc/rfc8259",
    ),
)

_LANGUAGE: Final = (
    Rule("missing-field", "Required fields are present.", f"{_SPEC}#toplevelfields"),
    Rule("unknown-field", "Fields are those of the state type.", f"{_SPEC}#state-type-table"),
    Rule("field-type", "A field's value has the field's JSON type.", f"{_SPEC}#state-type-table"),
    Rule("field-value", "A field's value is within its range.", f"{_SPEC}#state-type-table"),
    Rule("exclusive-fields", "Fields that exclude each other aren't combined.", _SPEC),
    Rule("state-name", "A state's name has 1 to 80 characters.", f"{_GUIDE}/service-quotas.html"),
    Rule(
        "duplicate-state-name",
        "A state's name is unique in the whole state machine.",
        f"{_SPEC}#states-fields",
    ),
    Rule("dangling-transition", "A transition names a state of its own scope.", f"{_SPEC}#next"),
    Rule("unreachable-state", "Every state can be reached from StartAt.", f"{_SPEC}#transitions"),
    Rule("no-end", "From every state an end can be reached.", f"{_SPEC}#transitions"),
    Rule("states-all-alone", "States.ALL is the only name in its list.", f"{_SPEC}#errors"),
    Rule("states-all-last", "The handler of States.ALL is the last one.", f"{_SPEC}#errors"),
    Rule(
        "reserved-error-name",
        "Names in States. are the language's own.",
        f"{_SPEC}#appendix-a",
        "warning",
    ),
    Rule("unreached-handler", "An error name reaches its handler.", f"{_SPEC}#errors", "warning"),
    Rule("heartbeat", "HeartbeatSeconds is less than TimeoutSeconds.", f"{_SPEC}#task-state"),
    Rule("path-syntax", "A path is a JSONPath.", f"{_SPEC}#path"),
    Rule("reference-path", "A reference path names exactly one node.", f"{_SPEC}#ref-paths"),
    Rule("path-key", "The value of a key that ends in .$ is a path.", f"{_SPEC}#payload-template"),
    Rule(
        "path-without-suffix",
        "The key of a path or an intrinsic function ends in .$, or it is sent as plain text.",
        f"{_SPEC}#payload-template",
        "warning",
    ),
    Rule("intrinsic-syntax", "An intrinsic function is called rightly.", f"{_SPEC}#appendix-b"),
    Rule("resource-arn", "A task's Resource is an ARN it can run.", f"{_GUIDE}/state-task.html"),
    Rule("unknown-service", "The service exists.", f"{_GUIDE}/integrate-services.html"),
    Rule(
        "service-retired",
        "The service is one that AWS still runs.",
        f"{_GUIDE}/supported-services-awssdk.html",
        "warning",
    ),
    Rule("unknown-api", "The service has that API.", f"{_GUIDE}/integrate-services.html"),
    Rule(
        "unsupported-pattern",
        "The API supports the integration pattern (.sync, .waitForTaskToken).",
        f"{_GUIDE}/integrate-optimized.html",
    ),
)

_JSONATA_DG: Final = f"{_GUIDE}/transforming-data.html"
_VARIABLES_DG: Final = f"{_GUIDE}/workflow-variables.html"
_FUNCTIONS: Final = "https://docs.jsonata.org/2.0.0/overview"

_JSONATA: Final = (
    Rule("jsonata-delimiters", "{% opens an expression, and %} closes it.", _JSONATA_DG),
    Rule("jsonata-syntax", "An expression is one of JSONata 2.0.6.", _FUNCTIONS),
    Rule("jsonata-function", "A call names a function that is there.", _JSONATA_DG),
    Rule("jsonata-arguments", "A function gets as many arguments as it takes.", _FUNCTIONS),
    Rule("jsonata-type", "A literal has the type that its function or operator takes.", _FUNCTIONS),
    Rule("jsonata-states", "$states has that member in that field.", _VARIABLES_DG),
    Rule(
        "jsonpath-in-jsonata",
        "A JSONata state computes between {% and %} only; paths and .$ keys are plain text.",
        _JSONATA_DG,
        "warning",
    ),
    Rule("variable-name", "A variable's name is an identifier, and not states.", _VARIABLES_DG),
    Rule(
        "variable-shadowed",
        "A variable of a branch has no name of an outer one.",
        _VARIABLES_DG,
    ),
)

_MAP_DG: Final = f"{_GUIDE}/state-map-distributed.html"
_TOKEN_DG: Final = f"{_GUIDE}/connect-to-resource.html#connect-wait-token"

_WORKFLOW: Final = (
    Rule("distributed-only", "What only a distributed Map has isn't in an inline one.", _MAP_DG),
    Rule(
        "map-label",
        "A Map's label has at most 40 characters of those allowed, and is unique.",
        f"{_MAP_DG}#map-dist-label",
    ),
    Rule(
        "token-unused",
        "A task that waits for its token sends it.",
        _TOKEN_DG,
        "warning",
    ),
    Rule(
        "token-absent",
        "Only a task that waits for its token reads it.",
        _TOKEN_DG,
        "warning",
    ),
    Rule(
        "express-workflow",
        "An Express workflow has no .sync, no .waitForTaskToken, no activity, no distributed Map.",
        f"{_GUIDE}/choosing-workflow-type.html",
    ),
)

_FLOW: Final = (
    Rule("unresolved-path", "A path resolves on every way into its state.", f"{_SPEC}#data"),
    Rule(
        "catch-result-path",
        "An error's output can be put into the input of the state that failed.",
        f"{_GUIDE}/concepts-error-handling.html",
        "warning",
    ),
    Rule("path-type", "A path gives the type that its place takes.", f"{_SPEC}#data"),
    Rule(
        "choice-type",
        "A comparison gets the type it compares; on another type it never matches.",
        f"{_SPEC}#choice-state",
        "warning",
    ),
    Rule(
        "variable-unassigned",
        "A variable is assigned on every way into the state that reads it.",
        f"{_GUIDE}/workflow-variables.html",
    ),
    Rule(
        "function-input", "A function gets the members that it reads.", f"{_GUIDE}/state-task.html"
    ),
)

_PAYLOAD: Final = (
    Rule("member-unknown", "A parameter's member is the API's.", f"{_SAGEMAKER}/APIReference"),
    Rule("member-missing", "Required members are present.", f"{_SAGEMAKER}/APIReference"),
    Rule("member-type", "A member has the API's type.", f"{_SAGEMAKER}/APIReference"),
    Rule("member-enum", "A member has one of the API's values.", f"{_SAGEMAKER}/APIReference"),
    Rule("member-pattern", "A string matches the API's pattern.", f"{_SAGEMAKER}/APIReference"),
    Rule("member-length", "A length is within the API's limits.", f"{_SAGEMAKER}/APIReference"),
    Rule("member-range", "A number is within the API's limits.", f"{_SAGEMAKER}/APIReference"),
    Rule(
        "member-converted",
        "An AWS SDK integration gets a member's own type; whether it converts isn't documented.",
        f"{_GUIDE}/supported-services-awssdk.html",
        "warning",
    ),
    Rule("instance-type", "The API takes that instance type.", f"{_SAGEMAKER}/APIReference"),
)

_TUNING: Final = (
    Rule("range-number", "A range's bounds are numbers in strings.", f"{_SAGEMAKER}/APIReference"),
    Rule("range-order", "MinValue is at most MaxValue.", f"{_SAGEMAKER}/APIReference"),
    Rule(
        "range-scaling",
        "Logarithmic scaling wants a range above 0, reverse logarithmic one within [0, 1).",
        f"{_SAGEMAKER}/dg/automatic-model-tuning-define-ranges.html",
    ),
    Rule(
        "job-limits",
        "A number of jobs or a time ends the search; no more jobs in parallel than in all, nor in "
        "all than the ranges have combinations.",
        f"{_SAGEMAKER}/APIReference",
    ),
    Rule(
        "strategy-config",
        "Hyperband has its resources and no other early stopping; Grid has categorical ranges.",
        f"{_SAGEMAKER}/APIReference/API_HyperbandStrategyConfig.html",
    ),
    Rule(
        "warm-start",
        "A parent of a warm start is named once.",
        f"{_SAGEMAKER}/dg/automatic-model-tuning-warm-start.html",
    ),
    Rule(
        "spot-wait",
        "A spot job may wait, and at least as long as it may run; another one may not.",
        f"{_SAGEMAKER}/APIReference/API_StoppingCondition.html",
    ),
    Rule("metric", "The algorithm emits the metric.", f"{_SAGEMAKER}/dg/xgboost-tuning.html"),
    Rule(
        "metric-direction",
        "The metric is optimized in its own direction.",
        f"{_SAGEMAKER}/dg/xgboost-tuning.html",
    ),
    Rule("channel", "The algorithm's channels are there.", f"{_SAGEMAKER}/dg/xgboost.html"),
    Rule("content-type", "The algorithm reads the content type.", f"{_SAGEMAKER}/dg/xgboost.html"),
    Rule(
        "hyperparameter-unknown",
        "The image accepts the hyperparameter.",
        f"{_SAGEMAKER}/dg/xgboost_hyperparameters.html",
    ),
    Rule(
        "hyperparameter-missing",
        "Required hyperparameters are there.",
        f"{_SAGEMAKER}/dg/xgboost_hyperparameters.html",
    ),
    Rule(
        "hyperparameter-value",
        "A hyperparameter's value, or its range, is one that the image accepts.",
        f"{_SAGEMAKER}/dg/xgboost_hyperparameters.html",
    ),
    Rule(
        "hyperparameter-tunable",
        "A tuned hyperparameter is tunable, and of the range's kind.",
        f"{_SAGEMAKER}/dg/xgboost-tuning.html",
    ),
    Rule(
        "hyperparameter-twice",
        "A hyperparameter is set once: tuned, or static.",
        f"{_SAGEMAKER}/APIReference/API_HyperParameterTrainingJobDefinition.html",
    ),
)

RULES: Final = {
    rule.id: rule
    for rule in _DOCUMENT + _LANGUAGE + _JSONATA + _WORKFLOW + _FLOW + _PAYLOAD + _TUNING
}
