"""Security group rules: moto forgets the description of a rule that names no range of addresses.

Terraform would plan to write it anew each time. Source: Amazon EC2 API Reference, `PrefixListId`
and `UserIdGroupPair`: each has a `Description` of its own.
"""

from __future__ import annotations

from typing import Any

from moto.ec2.models.security_groups import SecurityGroupRule

from embedded_aws import hooks

_PREFIX_LIST = 7  # its place among the arguments of moto's rule


def install() -> None:
    """Make a rule remember the description that came with its prefix list or its group."""
    make = SecurityGroupRule.__init__

    def made(self: Any, *given: Any, **named: Any) -> None:  # noqa: ANN401 - moto's own arguments
        make(self, *given, **named)
        self.prefix_list = (*given[_PREFIX_LIST:], {})[0] or {}

    hooks.replace(SecurityGroupRule, "__init__", made)
    hooks.replace(SecurityGroupRule, "description", property(_description))


def _description(rule: Any) -> str | None:  # noqa: ANN401 - moto's rule
    # A description that was changed stands with the addresses, whatever kind of rule it is.
    places = (rule.ip_range, rule.source_group, rule.prefix_list)
    return next((place["Description"] for place in places if "Description" in place), None)
