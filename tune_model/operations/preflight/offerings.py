"""Whether SageMaker has the instance type in the region.

No API of SageMaker's lists that, so there are three witnesses. A price in the Price List API is
proof; no price there, the table in offered.json, and EC2's DescribeInstanceTypeOfferings are hints,
for SageMaker's ml.m4.xlarge is an m4.xlarge: two of them stop, one warns.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from tune_model.operations.preflight.asking import Client, NotKnown, asked
from tune_model.operations.preflight.findings import Finding, bad_input, not_known, ok, warn
from tune_model.operations.preflight.subject import Subject, demands

_CHOOSE = "set instance_type, such as ml.m5.xlarge, or another region"


def look(subject: Subject, client: Client) -> Iterator[Finding]:
    """Say of each instance type whether the region has it."""
    types = sorted({each.instance_type for each in demands(subject.machine)})
    if not types:
        yield not_known("the definition names no instance type of its jobs")
    for each in types:
        yield _of_type(subject, client, each)


def _of_type(subject: Subject, client: Client, instance_type: str) -> Finding:
    region, priced = subject.region, subject.prices.lists(instance_type, "training")
    if priced:
        return ok(f"SageMaker has a price for {instance_type} in {region}")
    doubts = ["SageMaker's price list has no price of it"] if priced is False else []
    doubts += _tabled("absent", instance_type, region)
    offered = None
    if subject.thorough or doubts:
        offered = _by_ec2(client, instance_type)
        doubts += [f"EC2 offers no {_of_ec2(instance_type)} there"] if offered is False else []
    said = f"{instance_type} in {region}: {'; '.join(doubts)}"
    if len(doubts) > 1:
        return bad_input(said, _CHOOSE)
    if doubts:
        return warn(said, _CHOOSE)
    if short := _tabled("short", instance_type, region):
        return warn(f"{instance_type} in {region}: {short[0]}", _CHOOSE)
    known = "EC2 offers it there" if offered else "nothing is known against it"
    return ok(f"{instance_type} in {region}: {known}")


def _by_ec2(client: Client, instance_type: str) -> bool | None:
    """Ask EC2 (API DescribeInstanceTypeOfferings); None where it may not be asked."""
    wanted = {"Name": "instance-type", "Values": [_of_ec2(instance_type)]}
    try:
        answer = asked(
            lambda: client("ec2").describe_instance_type_offerings(
                LocationType="region", Filters=[wanted]
            )
        )
    except NotKnown:
        return None
    return bool(answer["InstanceTypeOfferings"])


def _of_ec2(instance_type: str) -> str:
    return instance_type.removeprefix("ml.")


def _tabled(kind: str, instance_type: str, region: str) -> list[str]:
    table, family = _table()[kind], _of_ec2(instance_type).partition(".")[0]
    if region not in table["families"].get(family, ()):
        return []
    return [f"{family} is {kind} there, by {table['said']} (table of {_table()['date']})"]


@cache
def _table() -> dict[str, Any]:
    file = files("tune_model.operations.preflight").joinpath("offered.json")
    table: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return table
