"""Steps in JSONPath that read and write data sets, and that wait for a task token."""

from hypothesis import strategies as st

from tests.unit.asl_machines import Body, Chain

_READERS: list[Body] = [
    {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "MaxItems": 10},
    {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a"], "CSVDelimiter": "TAB"},
    {"InputType": "JSON", "ItemsPointer": "/items"},
    {"InputType": "MANIFEST", "ManifestType": "S3_INVENTORY"},
]


def distributed(chain: Chain) -> Body:
    """Returns a distributed Map, and draws what it reads."""
    branch = chain.inner()
    branch.variables, branch.paths = [], {"$.Items": "array"}
    branch.fill()
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    return {
        "Type": "Map",
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": chain.draw(st.sampled_from(_READERS)).copy(),
            "Parameters": {"Bucket.$": "$$.Execution.Name", "Key": "items"},
        },
        "ItemBatcher": {
            "MaxItemsPerBatch": chain.draw(st.integers(1, 1000)),
            "MaxInputBytesPerBatch": chain.draw(st.integers(1, 262_144)),
            "BatchInput": {"by.$": "$$.Execution.Name"},
        },
        "ItemProcessor": {**branch.machine(), "ProcessorConfig": config},
        "ResultWriter": {
            "Resource": "arn:aws:states:::s3:putObject",
            "Parameters": {"Bucket": "results", "Prefix": "each"},
            "WriterConfig": {"OutputType": "JSONL", "Transformation": "COMPACT"},
        },
        "Label": chain.new_name("Label").replace(" ", "-"),
        "ToleratedFailureCount": 1,
        **chain.result(None),
    }


def token(chain: Chain) -> Body:
    """Returns a task that waits for its token."""
    parameters = {"QueueUrl.$": "$$.Execution.Name"}
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Parameters": {**parameters, "MessageBody": {"token.$": "$$.Task.Token"}},
        **chain.result(None),
    }
