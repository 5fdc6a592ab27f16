"""The Terraform variables: declared once, with the defaults that give the documented sample."""

import json

from tune_model.variables.bring_your_own import BRING_YOUR_OWN
from tune_model.variables.current import CURRENT, only_documented
from tune_model.variables.declaration import Check, Variable, matches, one_of, whole_number

# CloudWatch Logs API Reference, PutRetentionPolicy: retentionInDays.
_UP_TO_YEAR = (1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365)
RETENTION_DAYS = (*_UP_TO_YEAR, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653)
LOG_LEVELS = ("ALL", "ERROR", "FATAL", "OFF")  # Step Functions API Reference, LogLevel
IAM_PROFILES = ("documented", "scoped")

SAMPLE: tuple[Variable, ...] = (
    Variable(
        "aws_region",
        "AWS region to deploy to, such as us-west-2.",
        Check(
            'can(regex("^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", self)) && length(self) <= 16',
            "must be the code of an AWS region, such as us-west-2.",
        ),
        default="us-west-2",
    ),
    Variable(
        "name",
        "Prefix of every name: 1-64 characters. A name that its service would find too "
        "long ends in a digest instead.",
        # EventBridge Scheduler API Reference, CreateSchedule: Name, the shortest limit.
        Check(
            'can(regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", self)) && length(self) <= 64',
            "must be 1-64 lower case letters, digits and single hyphens, begin with a "
            "letter and not end with a hyphen.",
        ),
        # S3 User Guide, "General purpose bucket naming rules".
        Check(
            'alltrue([for taken in ["sthree-", "amzn-s3-demo-"] : !startswith("${self}-", taken)])',
            "must not begin with sthree- or amzn-s3-demo-: S3 reserves those prefixes.",
        ),
        default="tune-model",
    ),
    Variable(
        "tags",
        "Tags of everything that can carry tags, beside (or instead of) Application.",
        # SageMaker API Reference, Tag; 50 tags a resource, one of them ours.
        Check(
            "length(self) <= 49 && alltrue([for key, value in self : "
            "length(key) >= 1 && length(key) <= 128 && try(length(value) <= 256, false)])",
            "must be at most 49, with keys of 1-128 and values of 0-256 characters.",
        ),
        Check(
            'alltrue([for key, value in self : !startswith(lower(key), "aws:")])',
            "must not have keys that begin with aws:, which AWS reserves.",
        ),
        Check(
            "alltrue(flatten([for key, value in self : [for text in [key, value] : "
            'can(regex("^[\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+@-]*$", text))]]))',
            "must consist of letters, digits, spaces and _ . : / = + - @.",
        ),
        default={},
    ),
    Variable(
        "training_image",
        "URI of the image in Amazon ECR that trains and predicts; null is the "
        "documented xgboost:latest of the region.",
        matches(
            "^[0-9]{12}[.]dkr[.]ecr[.][a-z0-9-]+[.][a-z0-9.-]+/[a-z0-9._/-]+"
            "(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@sha256:[0-9a-f]{64})?$",
            "must be an image in Amazon ECR, such as "
            "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1.",
        ),
        Check("try(length(self) <= 255, self == null)", "must have at most 255 characters."),
        default=None,
    ),
    Variable(
        "instance_type",
        "Instance type of the training jobs and of the batch transform job.",
        matches(
            "^ml[.][a-z][a-z0-9-]*[.](medium|large|[0-9]*xlarge)$",
            "must be a SageMaker instance type, ml.<family>.<size>, such as "
            "ml.m5.xlarge, and be offered for training as well as for batch transform.",
        ),
        only_documented('"ml.m4.xlarge"', "instance_type"),
        default="ml.m4.xlarge",
    ),
    Variable(
        "max_training_jobs",
        "Training jobs that one execution runs: 1-750. Bounds the cost together with "
        "max_runtime_seconds.",
        # SageMaker Developer Guide, "Resource Limits for Automatic Model Tuning": Bayesian.
        whole_number(1, "750"),
        only_documented("2", "jobs"),
        default=2,
    ),
    Variable(
        "max_parallel_training_jobs",
        "Training jobs that run at the same time: 1-100, not above max_training_jobs. "
        "An account's quota is 10 unless it was raised.",
        # The same page: 10 by default, 100 at most.
        whole_number(
            1,
            "min(100, var.max_training_jobs)",
            "must be a whole number from 1 to 100 and not above max_training_jobs.",
        ),
        only_documented("2", "parallel"),
        default=2,
    ),
    Variable(
        "max_runtime_seconds",
        "Longest run of one training job, in seconds: 1-2419200 (28 days).",
        # SageMaker API Reference, StoppingCondition: MaxRuntimeInSeconds.
        whole_number(1, "2419200", "must be a whole number from 1 to 2419200 (28 days)."),
        only_documented("86400", "job_seconds"),
        default=86400,
    ),
    Variable(
        "volume_size_gb",
        "Storage volume of one training job, in GB: 1-16384.",
        # SageMaker API Reference, ResourceConfig: a gp2 volume; EBS's largest is 16 TiB.
        whole_number(1, "16384"),
        only_documented("30", "volume_size_gb"),
        default=30,
    ),
    Variable(
        "static_hyperparameters",
        "Hyperparameters that the tuning job doesn't search. precision_dtype is left "
        "out where the image isn't the documented one, which alone knows it.",
        # SageMaker Developer Guide, "XGBoost Hyperparameters": only num_round is required.
        Check(
            'can(regex("^[1-9][0-9]{0,8}$", self["num_round"]))',
            "must set num_round, the rounds of boosting, to a whole number of at least 1.",
        ),
        # SageMaker API Reference, HyperParameterTrainingJobDefinition: HyperParameters.
        Check(
            "length(self) <= 100 && alltrue([for key, value in self : length(key) >= 1 && "
            "length(key) <= 256 && try(length(value) >= 1 && length(value) <= 2500, false)])",
            "must be at most 100, with names of 1-256 and values of 1-2500 characters.",
        ),
        only_documented('tomap({ num_round = "2", precision_dtype = "float32" })', "static"),
        default={"num_round": "2", "precision_dtype": "float32"},
    ),
    Variable(
        "force_destroy",
        "Whether destroy deletes the bucket with the data, models and predictions in "
        "it; otherwise destroy fails while the bucket holds any.",
        default=False,
    ),
    Variable(
        "bucket_versioning",
        "Whether the bucket keeps overwritten and deleted objects.",
        default=False,
    ),
    Variable(
        "object_expiration_days",
        "Days after which data, models and predictions expire; null keeps them. Needs "
        "create_bucket, and takes Terraform a minute more: S3 spreads the rule first.",
        # S3 User Guide, "Lifecycle configuration elements": Days is a whole number above 0.
        Check(
            "try(self == floor(self) && self >= 1 && self <= 36500, self == null)",
            "must be a whole number from 1 to 36500.",
        ),
        Check(
            "self == null || var.create_bucket",
            "must be null where create_bucket is false: that bucket's rules are its owner's.",
        ),
        type_="number",
        default=None,
    ),
    Variable(
        "log_retention_days",
        "Days that CloudWatch keeps the logs of the functions and executions.",
        one_of(RETENTION_DAYS),
        default=30,
    ),
    Variable(
        "log_level",
        "Which events of an execution are logged, with their data: ALL, ERROR, FATAL or OFF.",
        one_of(LOG_LEVELS),
        default="ALL",
    ),
    Variable("tracing", "Whether AWS X-Ray traces the executions.", default=True),
    Variable(
        "permissions_boundary_arn",
        "ARN of the policy that bounds every role; null for none.",
        matches(
            "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$",
            "must be the ARN of an IAM policy, such as arn:aws:iam::111122223333:policy/boundary.",
        ),
        default=None,
    ),
    Variable(
        "kms_key_arn",
        "ARN of the KMS key that encrypts the bucket, the logs, the jobs' output and volumes, the "
        "state machine's executions and the functions' environment; null for keys that AWS owns. "
        "Its policy must allow CloudWatch Logs and log delivery to use it. SageMaker's two log "
        "groups, which are the account's, and a schedule's input stay under AWS's keys.",
        matches(
            "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$",
            "must be the ARN of a KMS key (not of an alias), such as "
            "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab.",
        ),
        default=None,
    ),
    Variable(
        "iam_profile",
        "Which policies the roles get: documented, AWS's own, or scoped, the same "
        "rights cut to this deployment's resources; null is documented for the documented "
        "workflow, scoped for the current one.",
        Check(
            f"try(contains({json.dumps(IAM_PROFILES)}, self), self == null)",
            "must be documented or scoped.",
        ),
        default=None,
    ),
    Variable(
        "state_machine_additions",
        "Whether the state machine's role gets the permissions that Step Functions "
        "has come to need since the sample was documented. Without them an execution fails, where "
        "it tags the tuning job or, after that was paid for, where it awaits the transform job.",
        default=True,
    ),
)

VARIABLES = (*SAMPLE, *CURRENT, *BRING_YOUR_OWN)
