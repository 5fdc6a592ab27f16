"""The Terraform variables for what a team brings of its own: all null, or on as in the sample."""

import json

from tune_model.variables.declaration import Check, Variable, matches

FUNCTIONS = ("generate_dataset", "extract_model_path", "extract_model_name")
ROLES = (*FUNCTIONS, "sagemaker", "state_machine", "scheduler")


def _in_place_of(switch: str) -> Check:
    allowed = f"must be set where {switch} is false, and only there."
    return Check(f"var.{switch} == (self == null)", allowed)


def _policies(role: str, whose: str) -> Variable:
    name = f"{role}_policies"
    return Variable(
        name,
        f"Further inline policies, JSON by name, for {whose}.",
        # IAM API Reference, PutRolePolicy: PolicyName.
        Check(
            'alltrue([for key, text in self : can(regex("^[A-Za-z0-9_+=,.@-]{1,128}$", key)) '
            "&& can(jsondecode(text).Statement)])",
            "must be policies as JSON with a Statement, by names of 1-128 letters, "
            "digits and _ + = , . @ -.",
        ),
        Check(
            f'length(self) == 0 || !contains(keys(var.role_arns), "{role}")',
            f"must be empty where role_arns has {role}: that role is its owner's.",
        ),
        default={},
    )


BRING_YOUR_OWN: tuple[Variable, ...] = (
    Variable(
        "definition",
        "Text of a state machine to take the documented one's place, in a module's call such as "
        'file("tune.json"); null for the documented one. It may have the placeholders of '
        "asl/tune.json, and ${region}, ${account_id}, ${partition} and ${job_name_prefix}; what "
        "the other variables say of the tuning doesn't reach it.",
        Check(
            "can(jsondecode(self).States)",
            "must be a state machine in the Amazon States Language, as JSON text.",
        ),
        default=None,
    ),
    Variable(
        "create_bucket",
        "Whether the bucket is made; bucket_name names the one to use otherwise.",
        default=True,
    ),
    Variable(
        "bucket_name",
        "Name of an existing bucket, in the region, to use with create_bucket = false. "
        "Its encryption, policy and versions stay its owner's.",
        # S3 User Guide, "General purpose bucket naming rules".
        matches(
            "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
            "must be the name of a bucket: 3-63 lower case letters, digits, hyphens and dots.",
        ),
        _in_place_of("create_bucket"),
        default=None,
    ),
    Variable(
        "create_log_groups",
        "Whether the functions and the state machine get log groups of their own; "
        "log_group_name names the one for all of them otherwise.",
        default=True,
    ),
    Variable(
        "log_group_name",
        "Name of an existing log group, to use with create_log_groups = false.",
        # CloudWatch Logs API Reference, CreateLogGroup: logGroupName.
        matches(
            "^[A-Za-z0-9._/#-]{1,512}$",
            "must be the name of a log group: 1-512 letters, digits and . _ - / #.",
        ),
        _in_place_of("create_log_groups"),
        default=None,
    ),
    Variable(
        "role_arns",
        "ARNs of existing roles to take in the place of those that would be made, by "
        "name: generate_dataset, extract_model_path, extract_model_name, sagemaker, state_machine, "
        "scheduler. They need the policies of iam/ already.",
        Check(
            f"length(setsubtract(keys(self), {json.dumps(ROLES)})) == 0",
            f"must name roles among {', '.join(ROLES)}.",
        ),
        Check(
            "alltrue([for name, arn in self : "
            'can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$", arn))])',
            "must be ARNs of IAM roles, such as arn:aws:iam::111122223333:role/sagemaker.",
        ),
        default={},
    ),
    _policies("sagemaker", "the role of the jobs and the model, such as a second bucket's"),
    _policies("state_machine", "the state machine's role, such as what a definition's states call"),
    Variable(
        "vpc_config",
        "Subnets and security groups that the functions, the training jobs and the "
        "batch transform run in; null for none. They need a way to S3, Lambda and ECR there.",
        # SageMaker API Reference, VpcConfig.
        Check(
            "try(length(self.subnet_ids) >= 1 && length(self.subnet_ids) <= 16 && "
            "length(self.security_group_ids) >= 1 && length(self.security_group_ids) <= 5, "
            "self == null)",
            "must have 1-16 subnet_ids and 1-5 security_group_ids.",
        ),
        type_="object({ subnet_ids = list(string), security_group_ids = list(string) })",
        default=None,
    ),
    Variable(
        "schedule",
        "When executions start by themselves, and with which input; null for never.",
        # EventBridge Scheduler User Guide, "Schedule types".
        Check(
            'can(regex("^(rate|cron|at)[(].+[)]$", self.expression))',
            "must have an expression, rate(...), cron(...) or at(...), such as rate(7 days).",
        ),
        Check(
            "can(keys(jsondecode(self.input)))",
            "must have an input that is a JSON object, such as {}.",
        ),
        type_='object({ expression = string, timezone = optional(string, "UTC"), '
        'input = optional(string, "{}") })',
        default=None,
    ),
    Variable(
        "failure_notification",
        "ARN of what is told of executions that fail, time out or are aborted (a "
        "topic, a queue, a function ...), and of the role that EventBridge takes for it where the "
        "target has no policy; null for nobody.",
        Check(
            'can(regex("^arn:aws[a-z-]*:[a-z0-9-]+:.+$", self.target_arn))',
            "must have the target_arn of a target of EventBridge, such as "
            "arn:aws:sns:us-west-2:111122223333:failures.",
        ),
        type_="object({ target_arn = string, role_arn = optional(string) })",
        default=None,
    ),
)
