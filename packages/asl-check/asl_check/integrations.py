"""The optimized integrations of Step Functions: services, APIs, and the patterns of each.

From the guide's page "Integrating optimized services with Step Functions" and the pages it links
(docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html).
"""

from collections.abc import Mapping
from typing import Final

REQUEST = ""
SYNC = "sync"
SYNC_2 = "sync:2"
TOKEN = "waitForTaskToken"  # noqa: S105 -- the name of a pattern, not a secret

_R = (REQUEST,)
_RS = (REQUEST, SYNC)
_RT = (REQUEST, TOKEN)
_RST = (REQUEST, SYNC, TOKEN)

OPTIMIZED: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "apigateway": {"invoke": _RT},
    "athena": {
        "startQueryExecution": _RS,
        "stopQueryExecution": _R,
        "getQueryExecution": _R,
        "getQueryResults": _R,
    },
    "batch": {"submitJob": _RS},
    "bedrock": {"invokeModel": _R, "createModelCustomizationJob": _RS},
    "codebuild": {
        "startBuild": _RS,
        "stopBuild": _R,
        "batchDeleteBuilds": _R,
        "batchGetReports": _R,
        "startBuildBatch": _RS,
        "stopBuildBatch": _R,
        "retryBuildBatch": _RS,
        "deleteBuildBatch": _R,
    },
    "databrew": {"startJobRun": _RS},
    "dynamodb": {"getItem": _R, "putItem": _R, "updateItem": _R, "deleteItem": _R},
    "ecs": {"runTask": _RST},
    "eks": {
        "call": _R,
        "runJob": _RS,
        "createCluster": _RS,
        "deleteCluster": _RS,
        "createFargateProfile": _RS,
        "deleteFargateProfile": _RS,
        "createNodegroup": _RS,
        "deleteNodegroup": _RS,
    },
    "elasticmapreduce": {
        "createCluster": _RS,
        "terminateCluster": _RS,
        "addStep": _RS,
        "cancelStep": _R,
        "setClusterTerminationProtection": _R,
        "modifyInstanceFleetByName": _R,
        "modifyInstanceGroupByName": _R,
    },
    "emr-containers": {"createVirtualCluster": _R, "deleteVirtualCluster": _RS, "startJobRun": _RS},
    "emr-serverless": {
        "createApplication": _RS,
        "startApplication": _RS,
        "stopApplication": _RS,
        "deleteApplication": _RS,
        "startJobRun": _RS,
        "cancelJobRun": _RS,
    },
    "events": {"putEvents": _RT},
    "glue": {"startJobRun": _RS},
    "http": {"invoke": _R},
    "lambda": {"invoke": _RT},
    "mediaconvert": {"createJob": _RS},
    "sagemaker": {
        "createEndpoint": _R,
        "createEndpointConfig": _R,
        "createHyperParameterTuningJob": _RS,
        "createLabelingJob": _RS,
        "createModel": _R,
        "createProcessingJob": _RS,
        "createTrainingJob": _RS,
        "createTransformJob": _RS,
        "updateEndpoint": _R,
    },
    "sns": {"publish": _RT},
    "sqs": {"sendMessage": _RT},
    "states": {"startExecution": (REQUEST, SYNC, SYNC_2, TOKEN)},
}

# Optimized integrations whose parameters are the API's own, by botocore's name of the service.
# The others take what their API doesn't: objects for JSON texts, other members, other APIs.
MODELLED: Final[Mapping[str, str]] = {
    "athena": "athena",
    "batch": "batch",
    "codebuild": "codebuild",
    "databrew": "databrew",
    "dynamodb": "dynamodb",
    "glue": "glue",
    "sagemaker": "sagemaker",
}

# Those whose parameters are the API's own, but for objects where it takes JSON as text; what they
# return isn't documented member by member.
ADAPTED: Final[Mapping[str, str]] = {
    "events": "events",
    "lambda": "lambda",
    "sns": "sns",
    "sqs": "sqs",
    "states": "stepfunctions",
}

# What `.sync` returns: the description that it polls, by the API that starts the job.
DESCRIBED: Final[Mapping[tuple[str, str], str]] = {
    ("sagemaker", "createHyperParameterTuningJob"): "DescribeHyperParameterTuningJob",
    ("sagemaker", "createLabelingJob"): "DescribeLabelingJob",
    ("sagemaker", "createProcessingJob"): "DescribeProcessingJob",
    ("sagemaker", "createTrainingJob"): "DescribeTrainingJob",
    ("sagemaker", "createTransformJob"): "DescribeTransformJob",
}
