"""Names of the AWS SDK integrations: those of the SDK for Java 2, which Step Functions calls.

The guide's page "Learning to use AWS service SDK integrations" (docs.aws.amazon.com/step-functions/
latest/dg/supported-services-awssdk.html) lists the services; the SDK's code generator derives
services and members from the APIs' models by the rules below.
"""

import re
from functools import lru_cache
from typing import Final

# Services that Step Functions still names, and that botocore's data no longer have or soon lose.
RETIRED: Final = frozenset(
    {
        "alexaforbusiness",
        "backupstorage",
        "codestar",
        "elasticinference",
        "elastictranscoder",
        "evidently",
        "finspace",
        "finspacedata",
        "gamesparks",
        "honeycode",
        "iotanalytics",
        "iotevents",
        "iotthingsgraph",
        "iot1clickdevices",
        "iot1clickprojects",
        "iotfleethub",
        "iotroborunner",
        "lookoutmetrics",
        "lookoutvision",
        "macie",
        "mobile",
        "mobileanalytics",
        "nimble",
        "opsworks",
        "opsworkscm",
        "panorama",
        "privatenetworks",
        "qldb",
        "qldbsession",
        "robomaker",
        "simspaceweaver",
        "sms",
        "sumerian",
        "worklink",
    }
)

# A second client of one service, which botocore has but once.
ALIASES: Final = {"cloudwatchevents": "events"}

# Members of type string that hold JSON; Step Functions writes an object in their place as text.
_JSON_TEXTS: Final = frozenset(
    {
        ("stepfunctions", "Input"),
        ("stepfunctions", "Output"),
        ("events", "Detail"),
        ("sns", "Message"),
        ("sqs", "MessageBody"),
    }
)

# Each pattern and its replacement put spaces between the words of a name, in this order.
_WORDS: Final = (
    (re.compile(r"[^A-Za-z0-9]+"), " "),
    (re.compile(r"([^a-z]{2,})v([0-9]+)"), r"\1 v\2 "),
    (re.compile(r"([^A-Z]{2,})V([0-9]+)"), r"\1 V\2 "),
    (re.compile(r"(?<=[a-z])(?=[A-Z][a-zA-Z0-9])"), " "),
    (re.compile(r"([A-Z]+)([A-Z][a-z])"), r"\1 \2"),
    (re.compile(r"([0-9])([a-zA-Z])"), r"\1 \2"),
)


def sdk_service(service_id: str) -> str:
    """Return an integration's name of a service: `Config Service` is `config`."""
    name = re.sub(r"[^a-z0-9]", "", service_id.lower())
    return name.removesuffix("service") or name


@lru_cache(maxsize=4096)
def sdk_member(name: str) -> str:
    """Return an integration's name of a member: `SNSTopicArn` is `SnsTopicArn`."""
    for pattern, replacement in _WORDS:
        name = pattern.sub(replacement, name)
    return "".join(word.capitalize() for word in name.split())


def holds_json(service: str, member: str) -> bool:
    """Tell whether a service's member of type string takes an object as its JSON text."""
    return (service, member) in _JSON_TEXTS
