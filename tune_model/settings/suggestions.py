"""Commands that messages suggest: each goes where the command goes that says it.

A person copies what a message shows. Without `TARGET=sandbox` an answer of the embedded AWS would
send the next command to AWS, and without `BACKEND` to another state. So no message writes such a
command itself.

Every room that has messages uses it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from tune_model.settings.backend_settings import KIND, SETTINGS

AWS, SANDBOX = "aws", "sandbox"
_FURTHER_VALUES = "VAR_FILE"
_SECRET = re.compile(r"\b(access_key|secret_key|token|sse_customer_key)=[^\s'\"]+")
_COMMAND = re.compile(r"\{tune-model ([^{}]+)\}")


@dataclass(frozen=True)
class Suggestions:
    """Writes commands for one target.

    Attributes:
        target: `aws` or `sandbox`.
        settings: Make's variables that choose the state and the values, by name.
        options: Options of `tune-model` that choose the deployment, such as `--profile`.
    """

    target: str = AWS
    settings: Mapping[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()

    @classmethod
    def of(cls, target: str, environment: Mapping[str, str], *options: str) -> Self:
        """Write commands that find the state and the values that this one has.

        Args:
            target: `aws` or `sandbox`.
            environment: Environment variables, which make has its variables in.
            options: Options that choose the deployment.
        """
        # The embedded AWS has a state of its own, whatever the backend is.
        names = (*((KIND, *SETTINGS) if target == AWS else ()), _FURTHER_VALUES)
        given = {name: environment[name] for name in names if environment.get(name)}
        return cls(target, given, options)

    def make(self, goal: str, **settings: str) -> str:
        """Write a command of make's.

        Args:
            goal: Make's target, such as `apply`.
            settings: Further variables, such as `ADOPT="1"`.
        """
        target = {"TARGET": self.target} if self.target != AWS else {}
        words = {**settings, **target, **self.settings}.items()
        return " ".join(["make", goal, *(f"{name}={_quoted(value)}" for name, value in words)])

    def tune_model(self, *words: str) -> str:
        """Write a command of this program's.

        Args:
            words: Its arguments.
        """
        target = ("--target", self.target) if self.target != AWS else ()
        return " ".join(["tune-model", *words, *target, *map(_quoted, self.options)])

    def filled_in(self, text: str) -> str:
        """Write the commands in a text: `{tune-model VERB …}`."""
        return _COMMAND.sub(lambda found: self.tune_model(found[1]), text)


def _quoted(value: str) -> str:
    return shlex.quote(_SECRET.sub(r"\1=…", value))


_this_commands = [Suggestions()]


def use(suggestions: Suggestions) -> None:
    """Say, once the command line is read, where this process's command goes."""
    _this_commands[:] = [suggestions]


def now() -> Suggestions:
    """Give what writes commands that go where this process's command goes."""
    return _this_commands[0]
