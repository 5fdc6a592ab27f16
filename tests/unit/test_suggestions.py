"""A suggested command goes where the command goes that suggests it, and nobody writes one alone."""

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import UsageError
from tests.unit.command_line import run
from tests.unit.test_terraform_explanations import LOCKED
from tune_model.commands import deploy
from tune_model.operations.advice import _RULES, advice
from tune_model.settings import suggestions
from tune_model.settings.suggestions import AWS, SANDBOX, Suggestions
from tune_model.terraform.explanations import Commands, explained

PACKAGE = Path(suggestions.__file__).parents[1]
# What changes or reads a deployment. The other verbs go nowhere but to this machine.
COMMAND = re.compile(
    r"\bmake (plan|apply|destroy|drift|run|report)\b|\btune-model (plan|apply|destroy|drift|run"
    r"|executions|status|stop|logs|predictions|report|cost|sweep)\b"
)
# Said only where the deployment is on AWS, and the backend is the point.
CERTAIN = {
    "token may see: make it, with make plan BACKEND=cloud or in the browser.",
    "set it to remote, or use make apply BACKEND=cloud",
    "done. Use the old backend; or move the state: make plan with the old ",
    "stopped with tune-model stop",  # a cause, kept in the history
}
BACKEND = {"BACKEND": "s3", "BACKEND_S3_BUCKET": "our states", "VAR_FILE": "prod.tfvars"}


@pytest.fixture(autouse=True)
def default() -> Iterator[None]:
    suggestions.use(Suggestions())
    yield
    suggestions.use(Suggestions())


def strings(tree: ast.AST) -> Iterator[str]:
    """Yields the texts of a module but its docstrings and the values of placeholders."""
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in docstrings:
            continue
        if isinstance(node.value, str):
            yield node.value


def test_no_message_writes_such_a_command_itself() -> None:
    found = {
        text
        for file in PACKAGE.rglob("*.py")
        if "bindings" not in file.parts
        for text in strings(ast.parse(file.read_text(encoding="utf-8")))
        if COMMAND.search(text.replace("{tune-model", ""))
    }
    assert {text for text in found if not any(known in text for known in CERTAIN)} == set()
    assert len(found) == len(CERTAIN), "what is certain is still there"


@given(st.sampled_from(["apply", "run"]), st.sampled_from([{}, {"ADOPT": "1"}]))
def test_on_the_embedded_aws_every_command_says_so(goal: str, settings: dict[str, str]) -> None:
    made = Suggestions.of(SANDBOX, BACKEND)
    assert "TARGET=sandbox" in made.make(goal, **settings).split()
    assert made.tune_model(goal).endswith("--target sandbox")
    assert "BACKEND" not in made.make(goal), "it has a state of its own"


def test_on_aws_make_finds_the_same_state_and_values() -> None:
    words = shlex.split(Suggestions.of(AWS, BACKEND | {"OTHER": "x"}).make("apply", ADOPT="1"))
    assert words[:3] == ["make", "apply", "ADOPT=1"]
    assert dict(word.split("=", 1) for word in words[3:]) == BACKEND


def test_a_secret_setting_is_not_shown() -> None:
    said = Suggestions.of(AWS, {"BACKEND_CONFIG": "bucket=b secret_key=hidden"}).make("plan")
    assert "bucket=b" in said
    assert "hidden" not in said


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_a_name_stays_one_word(name: str) -> None:
    said = Suggestions(options=("--profile", name)).tune_model("logs")
    assert shlex.split(said) == ["tune-model", "logs", "--profile", name]


def test_every_advice_of_the_embedded_aws_stays_there() -> None:
    suggestions.use(Suggestions(SANDBOX))
    commands = 0
    for rule in _RULES:
        said = suggestions.now().filled_in(rule.advice)
        assert "{" not in said
        found = re.findall(r"tune-model [a-z]+(?: --data DIR)?", said)
        assert said.count("--target sandbox") == len(found)
        commands += len(found)
    assert commands > 5
    assert "{tune-model" not in str(advice("TIMED_OUT", None))


@pytest.mark.parametrize(
    "refusal",
    [
        "EntityAlreadyExists: Role with name x already exists.",
        "Error: deleting S3 Bucket (b): api error BucketNotEmpty: The bucket you tried",
        LOCKED,
    ],
)
@pytest.mark.parametrize("target", [AWS, SANDBOX])
def test_an_explanation_stays_at_its_target(refusal: str, target: str) -> None:
    commands = Commands("", "", "UNLOCK", "", Suggestions(target))
    said = str(explained(refusal, lambda: commands))
    assert said.count("make ") >= 1
    assert said.count("TARGET=sandbox") == (said.count("make ") if target == SANDBOX else 0)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--target", "sandbox"], "tune-model run --target sandbox starts"),
        (["--profile", "p", "--state-machine", "m"], "run --state-machine m --profile p starts"),
        ([], "tune-model run starts"),
    ],
)
def test_a_commands_own_options_are_those_of_what_it_suggests(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    def refuse(_connection: object) -> None:
        raise UsageError(f"{suggestions.now().tune_model('run')} starts one")

    monkeypatch.setattr("tune_model.commands.deployment.Deployment", refuse)
    assert run(monkeypatch, "status", *arguments) == 2
    assert said in capsys.readouterr().err


def test_terraforms_commands_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_target: object, **_: object) -> None:
        raise UsageError(suggestions.now().make("apply"))

    monkeypatch.setattr(deploy, "for_target", refuse)
    assert run(monkeypatch, "plan", "--target", "sandbox") == 2
    assert capsys.readouterr().err == "make apply TARGET=sandbox\n"
