"""The kinds of step that a valid state machine of the sample's family is made of."""

from hypothesis import strategies as st

from tests.unit.asl_distributed_steps import distributed, token
from tests.unit.asl_machines import Body, Chain, Steps

FUNCTION_ARN = "arn:aws:lambda:us-west-2:012345678912:function:"
_LEGACY = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest"
_CURRENT = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
_ROLE = "arn:aws:iam::012345678912:role/tune-model-sagemaker"
_INSTANCES = st.sampled_from(["ml.m4.xlarge", "ml.m5.large", "ml.c5.2xlarge"])
_METRICS = [("validation:rmse", "Minimize"), ("validation:auc", "Maximize")]
_JOB_NAMES = st.from_regex(r"[a-z0-9](-?[a-z0-9]){0,15}", fullmatch=True)


def _constant(chain: Chain) -> Body:
    chain.paths = {
        "$.job": "object",
        "$.job.name": "string",
        "$.count": "integer",
        "$.items": "array",
        "$.items[1]": "string",
    }
    result = {
        "job": {"name": chain.draw(_JOB_NAMES)},
        "count": chain.draw(st.integers(1, 9)),
        "items": ["a", "b", "c"],
    }
    return {"Type": "Pass", "Result": result}


def _template(chain: Chain) -> Body:
    parameters: Body = {
        "id.$": "$$.Execution.Id",
        "text.$": "States.Format('{} of {}', $$.Execution.Name, 'x')",
        "number.$": "States.MathAdd(1, States.ArrayLength(States.Array(1, 'b', null)))",
        "list": ["$ isn't a path", {"in.$": "$$.State.Name"}],
    }
    parameters |= {f"{name}.$": f"${name}" for name in chain.variables}
    parameters |= {"copy.$": path} if (path := chain.path("string", "integer", "array")) else {}
    chain.paths = {"$.id": "string", "$.text": "string", "$.number": "integer", "$.list": "array"}
    return {"Type": "Pass", "Parameters": parameters}


def _assign(chain: Chain) -> Body:
    name = f"variable{len(chain.names)}"
    chain.variables.append(name)
    return {"Type": "Pass", "Assign": {f"{name}.$": "$$.Execution.Input"}}


def _wait(chain: Chain) -> Body:
    path = chain.path("integer")
    ways: list[Body] = [{"Seconds": 0}, {"Timestamp": "2024-01-31T12:00:00Z"}]
    ways += [{"SecondsPath": path}] if path else []
    return {"Type": "Wait", **chain.draw(st.sampled_from(ways))}


def _choice(chain: Chain) -> Body:
    path = chain.path("string")
    present = {"Variable": "$.perhaps", "IsPresent": True}
    rules: list[Body] = [
        {"And": [present, {"Variable": "$.perhaps", "IsNull": False}]},
        {"Not": {"Variable": "$$.Execution.Name", "StringMatches": "test-*"}},
    ]
    rules += [{"Variable": path, "StringGreaterThan": "m"}] if path else []
    return {"Type": "Choice", "Choices": rules, "Default": chain.fallback()}


def _function(chain: Chain) -> Body:
    arn = FUNCTION_ARN + chain.draw(st.sampled_from(["any-function", "any-function:live"]))
    timeouts = {"TimeoutSeconds": chain.draw(st.integers(61, 900)), "HeartbeatSeconds": 60}
    return {
        "Type": "Task",
        "Resource": arn,
        **chain.handlers(),
        **timeouts,
        **chain.result(None),
    }


def _dataset(chain: Chain) -> Body:
    known = {"$.statusCode": "integer", "$.body": "object", "$.body.jobName": "string"}
    resource = FUNCTION_ARN + "tune-model-generate-dataset"
    return {"Type": "Task", "Resource": resource, **chain.handlers(), **chain.result(known)}


def _invoke(chain: Chain) -> Body:
    known = {"$.name": "string"}
    parameters = {"FunctionName": "tune-model-generate-dataset", "Payload.$": "$"}
    selector = {"name.$": "$.Payload.body.jobName"}
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": parameters,
        "ResultSelector": selector,
        **chain.result(known),
    }


def _channel(name: str) -> Body:
    source = {"S3DataType": "S3Prefix", "S3Uri": f"s3://tune-model-012345678912/csv/{name}.csv"}
    return {
        "ChannelName": name,
        "ContentType": "text/csv",
        "DataSource": {"S3DataSource": {**source, "S3DataDistributionType": "FullyReplicated"}},
    }


def _training(chain: Chain) -> Body:
    image = chain.draw(st.sampled_from([_LEGACY, _CURRENT]))
    return {
        "AlgorithmSpecification": {"TrainingImage": image, "TrainingInputMode": "File"},
        "InputDataConfig": [_channel("train"), _channel("validation")],
        "OutputDataConfig": {"S3OutputPath": "s3://tune-model-012345678912/models"},
        "ResourceConfig": {
            "InstanceCount": 1,
            "InstanceType": chain.draw(_INSTANCES),
            "VolumeSizeInGB": chain.draw(st.integers(1, 100)),
        },
        "RoleArn": _ROLE,
        "StoppingCondition": {"MaxRuntimeInSeconds": chain.draw(st.integers(60, 86_400))},
    }


def _task(chain: Chain, api: str, parameters: Body, known: dict[str, str]) -> Body:
    partition = chain.draw(st.sampled_from(["aws", "aws-cn", "aws-us-gov"]))
    resource = f"arn:{partition}:states:::sagemaker:{api}"
    task: Body = {"Type": "Task", "Resource": resource, "Parameters": parameters}
    return task | chain.handlers() | chain.result(known)


def _tuning(chain: Chain) -> Body:
    total = chain.draw(st.integers(1, 30))
    metric, direction = chain.draw(st.sampled_from(_METRICS))
    lowest, highest = sorted(chain.draw(st.tuples(st.floats(0, 1000), st.floats(0, 1000))))
    depths = sorted(chain.draw(st.tuples(st.integers(0, 10), st.integers(0, 10))))
    alpha = {"Name": "alpha", "MinValue": repr(lowest), "MaxValue": repr(highest)}
    depth = {"Name": "max_depth", "MinValue": str(depths[0]), "MaxValue": str(depths[1])}
    config = {
        "Strategy": chain.draw(st.sampled_from(["Bayesian", "Random"])),
        "HyperParameterTuningJobObjective": {"MetricName": metric, "Type": direction},
        "ResourceLimits": {
            "MaxNumberOfTrainingJobs": total,
            "MaxParallelTrainingJobs": chain.draw(st.integers(1, total)),
        },
        "ParameterRanges": {
            "ContinuousParameterRanges": [{**alpha, "ScalingType": "Auto"}],
            "IntegerParameterRanges": [depth],
        },
    }
    definition = {**_training(chain), "StaticHyperParameters": {"num_round": "2", "eta": "0.3"}}
    parameters = {
        **chain.named("HyperParameterTuningJobName", chain.draw(_JOB_NAMES)),
        "HyperParameterTuningJobConfig": config,
        "TrainingJobDefinition": definition,
    }
    known = {
        "$.HyperParameterTuningJobArn": "string",
        "$.BestTrainingJob.TrainingJobName": "string",
        "$.TrainingJobStatusCounters.Completed": "integer",
    }
    return _task(chain, "createHyperParameterTuningJob.sync", parameters, known)


def _train(chain: Chain) -> Body:
    parameters = {
        **chain.named("TrainingJobName", chain.draw(_JOB_NAMES)),
        **_training(chain),
        "HyperParameters": {"num_round": "10", "objective": "reg:linear"},
    }
    known = {"$.TrainingJobName": "string", "$.ModelArtifacts.S3ModelArtifacts": "string"}
    return _task(chain, "createTrainingJob.sync", parameters, known)


def _model(chain: Chain) -> Body:
    parameters = {
        **chain.named("ModelName", chain.draw(_JOB_NAMES)),
        "ExecutionRoleArn": _ROLE,
        "PrimaryContainer": {
            "Image": _LEGACY,
            "Environment": {"LOG_LEVEL": "info"},
            "ModelDataUrl": "s3://tune-model-012345678912/models/a/output/model.tar.gz",
        },
    }
    return _task(chain, "createModel", parameters, {"$.ModelArn": "string"})


def _transform(chain: Chain) -> Body:
    source = {"S3DataType": "S3Prefix", "S3Uri": "s3://tune-model-012345678912/csv/test.csv"}
    parameters = {
        **chain.named("ModelName", chain.draw(_JOB_NAMES)),
        **chain.named("TransformJobName", chain.draw(_JOB_NAMES)),
        "TransformInput": {"ContentType": "text/csv", "DataSource": {"S3DataSource": source}},
        "TransformOutput": {"S3OutputPath": "s3://tune-model-012345678912/output"},
        "TransformResources": {"InstanceCount": 1, "InstanceType": chain.draw(_INSTANCES)},
        "DataProcessing": {"InputFilter": "$[1:]"},
    }
    return _task(chain, "createTransformJob.sync", parameters, {"$.TransformJobArn": "string"})


def _sdk(chain: Chain) -> Body:
    parameters = chain.named("TrainingJobName", chain.draw(_JOB_NAMES))
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:sagemaker:describeTrainingJob",
        "Parameters": parameters,
        **chain.result({"$.TrainingJobStatus": "string"}),
    }


def _notify(chain: Chain) -> Body:
    topic = "arn:aws:sns:us-west-2:012345678912:done"
    parameters = {"TopicArn": topic, "Message": {"id.$": "$$.Execution.Id"}}
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::sns:publish",
        "Parameters": parameters,
        **chain.result(None if chain.paths is None else {}),
    }


def parallel(chain: Chain) -> Body:
    """Draw a Parallel, whose branches are in the chain's own query language."""
    branches = []
    for _ in range(chain.draw(st.integers(1, 2))):
        branch = chain.inner()
        branch.paths = chain.paths
        branch.fill()
        branches.append(branch.machine())
    handlers = chain.handlers()
    return {"Type": "Parallel", "Branches": branches, **handlers, **chain.result({"$": "array"})}


def _map(chain: Chain) -> Body:
    items = chain.path("array") or "$$.Execution.Input.items"
    branch = chain.inner()
    selector: Body = {}
    if chain.draw(st.booleans()):
        selected = {"at.$": "$$.Map.Item.Index", "value.$": "$$.Map.Item.Value"}
        selector, branch.paths = {"ItemSelector": selected}, {"$.at": "integer"}
    elif chain.paths is not None:
        branch.paths = {"$": "anything"}
    branch.fill()
    state = {"Type": "Map", "ItemsPath": items, "ItemProcessor": branch.machine(), **selector}
    limits = {"MaxConcurrency": chain.draw(st.integers(0, 10))}
    return state | limits | chain.handlers() | chain.result({"$": "array"})


STEPS: Steps = {
    "Constant": _constant,
    "Template": _template,
    "Assign": _assign,
    "Wait": _wait,
    "Choice": _choice,
    "Function": _function,
    "Dataset": _dataset,
    "Invoke": _invoke,
    "Tuning": _tuning,
    "Training": _train,
    "Model": _model,
    "Transform": _transform,
    "Sdk": _sdk,
    "Notify": _notify,
    "Parallel": parallel,
    "Map": _map,
    "Distributed": distributed,
    "Token": token,
}
"""A builder for each kind of step; it returns the state and updates what is known of the data."""
