"""Small definitions of kinds that AWS accepts, each with the warnings that it deserves.

Written for these tests; the kinds are those in which checkers of the language raise false alarms.
"""

from typing import Any

from tests.unit.asl_documents import Body, machine

SDK = "arn:aws:states:::aws-sdk:"


def task(resource: str, parameters: Any = None, **fields: Any) -> Body:
    """Returns a machine of one task that ends."""
    given = {} if parameters is None else {"Parameters": parameters}
    return machine({"A": {"Type": "Task", "Resource": resource, **given, **fields, "End": True}})


def reading(path: str) -> Body:
    """Returns a machine whose only state reads a path of the execution's input."""
    return machine({"A": {"Type": "Pass", "Parameters": {"read.$": path}, "End": True}})


def after(result: Any, state: Body, **assigned: Any) -> Body:
    """Returns a machine in which a state follows one with a known result."""
    first: Body = {"Type": "Pass", "Result": result, "Next": "B"}
    if assigned:
        first["Assign"] = assigned
    return machine({"A": first, "B": {**state, "End": True}})


def mapped(field: str, config: Body, **fields: Any) -> Body:
    inner = machine({"In": {"Type": "Pass", "End": True}})
    body = {"Type": "Map", field: {**inner, "ProcessorConfig": config}, **fields, "End": True}
    return machine({"Each": body})


_INLINE = {"Mode": "INLINE"}
_DISTRIBUTED = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
_CAUGHT = [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "C"}]
_FUNCTION = "arn:aws:lambda:us-west-2:012345678912:function:x"

PATHS = [
    "$.[0].b",
    "$.a.[0].b",
    "$.a[ 0 ]",
    "$.[?(@.year < 1999)]",
    "$.films.[?(@.year <= 1999 && @.title == 'a(b)')].title",
    "$.x.[*].['k','v']",
    "$.x.['k']",
    "$.x.[0:2]",
    "$.x.[0, 2]",
    "$..[?(@.a)]",
    "$.book.@id",
    "$$.Execution.Name ",
]

ARNS = [
    "arn:${AWS::Partition}:states:::aws-sdk:s3:listBuckets",
    "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:x",
    "arn:aws:lambda:#{AWS::Region}:#{AWS::AccountId}:function:x",
    "arn:aws:lambda:<region>:<account>:function:x",
    "arn:aws:lambda:REGION:ACCOUNT_ID:function:x:$LATEST",
    "arn:aws:lambda:{{region}}:{{account}}:function:x",
    "arn:aws:lambda:us-west-2:%ACCOUNT%:function:x",
    "arn:aws:states:${region}:${account}:activity:manual",
    "${FunctionArn}",
]

SERVICES = {
    "config:describeConfigRules": {},
    "databasemigration:describeConnections": {},
    "directory:describeDirectories": {},
    "applicationdiscovery:describeAgents": {},
    "elasticsearch:listDomainNames": {},
    "costandusagereport:describeReportDefinitions": {},
    "lexmodelbuilding:getBots": {},
    "lexruntime:postText": {"BotName": "b", "BotAlias": "a", "UserId": "me", "InputText": "hi"},
    "marketplaceentitlement:getEntitlements": {"ProductCode": "p"},
    "cloudwatchevents:listRules": {},
}

_CALLED = {"StateMachineArn": "arn:aws:states:us-west-2:012345678912:stateMachine:x"}
_CLUSTER = {"DbInstanceIdentifier": "db-1", "DbSnapshotIdentifier": "snapshot-1"}
_NOTIFIED = {"SnsTopicArn": "arn:aws:sns:us-west-2:012345678912:t", "RoleArn.$": "$.role"}
_DOCUMENT = {"S3Object": {"Bucket": "bucket", "Name": "n"}}

ACCEPTED: dict[str, tuple[Body, set[tuple[str, str]]]] = {
    **{f"path {path}": (reading(path), set()) for path in PATHS},
    **{f"ARN {arn}": (task(arn), set()) for arn in ARNS},
    **{f"service {name}": (task(SDK + name, given), set()) for name, given in SERVICES.items()},
    "an Iterator has a processor's configuration": (mapped("Iterator", _INLINE), set()),
    "an Iterator may be distributed": (mapped("Iterator", _DISTRIBUTED, Label="Each"), set()),
    "a constant looks like a path": (
        machine({"A": {"Type": "Pass", "Assign": {"a": "$.x"}, "End": True}}),
        {("/States/A/Assign/a", "path-without-suffix")},
    ),
    "a constant looks like a function": (
        machine({"A": {"Type": "Pass", "Parameters": {"a": "States.UUID()"}, "End": True}}),
        {("/States/A/Parameters/a", "path-without-suffix")},
    ),
    "an error of one's own in States.": (
        task(_FUNCTION, Retry=[{"ErrorEquals": ["States.MyOwn"]}]),
        {("/States/A/Retry/0/ErrorEquals", "reserved-error-name")},
    ),
    "members in the SDK's spelling": (task(SDK + "rds:createDBSnapshot", _CLUSTER), set()),
    "a nested member in the SDK's spelling": (
        task(
            SDK + "textract:startDocumentTextDetection",
            {"DocumentLocation": _DOCUMENT, "NotificationChannel": _NOTIFIED},
        ),
        set(),
    ),
    "a result in the SDK's spelling": (
        task(SDK + "rds:describeDBInstances", ResultSelector={"x.$": "$.DbInstances[0].DbName"}),
        set(),
    ),
    "an object where the SDK takes JSON text": (
        task(SDK + "sfn:startExecution", {**_CALLED, "Input": {"a": 1, "b.$": "$.b"}}),
        set(),
    ),
    "a path to an object where the SDK takes JSON text": (
        after(
            {"a": 1},
            task(SDK + "sfn:sendTaskSuccess", {"TaskToken": "t", "Output.$": "$"})["States"]["A"],
        ),
        set(),
    ),
    "an object where the optimized integration takes JSON text": (
        task("arn:aws:states:::states:startExecution", {**_CALLED, "Input": {"a": 1}}),
        set(),
    ),
    "a numeral where a path gives a number": (
        after(
            [1],
            {**mapped("ItemProcessor", _INLINE)["States"]["Each"], "MaxConcurrencyPath": "$n"},
            n="2",
        ),
        set(),
    ),
    "a boolean as text for an SDK": (
        task(SDK + "ec2:describeInstances", {"DryRun": "false"}),
        {("/States/A/Parameters/DryRun", "member-converted")},
    ),
    "a number as text for an SDK": (
        task(SDK + "ec2:describeInstances", {"MaxResults": "5"}),
        {("/States/A/Parameters/MaxResults", "member-converted")},
    ),
    "null for an optional member": (
        task(SDK + "ec2:describeInstances", {"NextToken": None}),
        {("/States/A/Parameters/NextToken", "member-converted")},
    ),
    "an array of parameters": (
        machine({"A": {"Type": "Pass", "Parameters": [{"a.$": "$.a"}, "b"], "End": True}}),
        set(),
    ),
    "an item's attributes as text": (
        task(
            "arn:aws:states:::dynamodb:putItem",
            {
                "TableName": "table",
                "Item": {"id.$": "$$.Execution.Id", "of": {"L": ["a"]}, "late": {"BOOL": "false"}},
            },
        ),
        {
            ("/States/A/Parameters/Item/id.$", "member-converted"),
            ("/States/A/Parameters/Item/of/L/0", "member-converted"),
            ("/States/A/Parameters/Item/late/BOOL", "member-converted"),
        },
    ),
    "a text that holds a pattern": (
        task(
            SDK + "fis:tagResource",
            {"ResourceArn": "arn:aws:fis:us-west-2:012345678912:x/y", "Tags": {"a": "b c"}},
        ),
        set(),
    ),
    "a retired service": (
        task(SDK + "lookoutvision:describeModel", {"ProjectName": "p", "ModelVersion": "1"}),
        {("/States/A/Resource", "service-retired")},
    ),
    "an error put where the input was replaced": (
        machine(
            {
                "A": {"Type": "Pass", "Result": "text", "Next": "B"},
                "B": {"Type": "Task", "Resource": _FUNCTION, "Catch": _CAUGHT, "Next": "C"},
                "C": {"Type": "Succeed"},
            }
        ),
        {("/States/B/Catch/0/ResultPath", "catch-result-path")},
    ),
    "an error put below a null": (
        machine(
            {
                "A": {"Type": "Pass", "Result": {"error": None}, "Next": "B"},
                "B": {
                    "Type": "Task",
                    "Resource": _FUNCTION,
                    "Catch": [{**_CAUGHT[0], "ResultPath": "$.error.last"}],
                    "Next": "C",
                },
                "C": {"Type": "Succeed"},
            }
        ),
        set(),
    ),
}
"""What is unusual, the definition, and the warnings: pointer and rule."""
