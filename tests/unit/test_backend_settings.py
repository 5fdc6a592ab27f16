"""Which backend the settings choose: one place, one sentence for what is wrong."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import main
from cli_base.errors import UsageError
from tune_model.infra.backend import use_backend
from tune_model.infra.cdk import App, TerraformStack
from tune_model.settings.backend_settings import (
    S3,
    Backend,
    Cloud,
    Local,
    chosen_backend,
    terraform_settings,
)

ROOT = Path(__file__).parents[2]
NOWHERE = Path("no such directory")
KMS_KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
ROLE = "arn:aws:iam::123456789012:role/states"
WORD = st.from_regex(r"[a-z][a-z0-9-]{3,20}[a-z0-9]", fullmatch=True)
S3_SETTINGS = st.fixed_dictionaries(
    {"bucket": WORD},
    optional={
        "key": st.from_regex(r"[a-z][a-z/]{0,10}[a-z]", fullmatch=True),
        "region": st.sampled_from(["eu-west-1", "us-gov-east-1"]),
        "kms_key": st.just(KMS_KEY),
        "role": st.just(ROLE),
        "config": st.lists(WORD, min_size=1, max_size=3),
    },
)
CLOUD_SETTINGS = st.fixed_dictionaries(
    {},
    optional={
        "organization": WORD,
        "workspace": WORD,
        "project": WORD,
        "hostname": st.sampled_from(["tfe.example.org", "localhost:8443"]),
    },
)
SETTINGS = st.one_of(
    st.tuples(st.just("s3"), S3_SETTINGS), st.tuples(st.just("cloud"), CLOUD_SETTINGS)
)
VARIABLES = {
    "s3": {
        "bucket": "BACKEND_S3_BUCKET",
        "key": "BACKEND_S3_KEY",
        "region": "BACKEND_S3_REGION",
        "kms_key": "BACKEND_S3_KMS_KEY",
        "role": "BACKEND_S3_ROLE",
        "config": "BACKEND_CONFIG",
    },
    "cloud": {
        "organization": "TF_CLOUD_ORGANIZATION",
        "workspace": "TF_WORKSPACE",
        "project": "TF_CLOUD_PROJECT",
        "hostname": "TF_CLOUD_HOSTNAME",
        "tags": "BACKEND_CLOUD_TAGS",
    },
}
REGION = {"AWS_REGION": "eu-west-1"}


def environment(kind: str, settings: dict[str, Any]) -> dict[str, str]:
    """The environment variables for some settings."""
    texts = {n: v if isinstance(v, str) else " ".join(v) for n, v in settings.items()}
    return {"BACKEND": kind, **{VARIABLES[kind][name]: text for name, text in texts.items()}}


def project(folder: Path, block: object) -> Path:
    """A project whose cdktf.json has a block `backend`."""
    (folder / "cdktf.json").write_text(json.dumps({"context": {"backend": block}}))
    return folder


@given(SETTINGS)
def test_environment_and_cdktf_json_say_the_same(
    tmp_path_factory: pytest.TempPathFactory, chosen: tuple[str, dict[str, Any]]
) -> None:
    kind, settings = chosen
    root = project(tmp_path_factory.mktemp("root"), {"type": kind, **settings})
    by_variables = chosen_backend(REGION | environment(kind, settings), NOWHERE)
    assert by_variables == chosen_backend(REGION, root)
    assert by_variables is not None
    assert by_variables.kind == kind
    for name, value in settings.items():
        held = getattr(by_variables, name)
        assert (list(held) if isinstance(value, list) else held) == value


@given(S3_SETTINGS, WORD)
def test_variable_wins_over_cdktf_json_and_another_kind_leaves_its_block_aside(
    tmp_path_factory: pytest.TempPathFactory, settings: dict[str, Any], bucket: str
) -> None:
    root = project(tmp_path_factory.mktemp("root"), {"type": "s3", **settings})
    chosen = chosen_backend(REGION | {"BACKEND_S3_BUCKET": bucket}, root)
    assert isinstance(chosen, S3)
    assert chosen.bucket == bucket
    assert chosen_backend({"BACKEND": "local"}, root) == Local()


def test_nothing_chooses_nothing_and_terraforms_own_variables_choose_nothing(
    tmp_path: Path,
) -> None:
    own = {"TF_WORKSPACE": "w", "TF_CLOUD_ORGANIZATION": "o"}
    assert chosen_backend(own, NOWHERE) is None
    assert chosen_backend({"BACKEND": "", "BACKEND_S3_BUCKET": ""}, tmp_path) is None
    (tmp_path / "cdktf.json").write_text('{"language": "python", "context": {}}')
    assert chosen_backend({}, tmp_path) is None
    assert chosen_backend({}, ROOT) is None


@given(S3_SETTINGS)
def test_s3_is_locked_and_encrypted_and_has_what_is_said(settings: dict[str, Any]) -> None:
    chosen = chosen_backend(REGION | environment("s3", settings), NOWHERE)
    assert chosen
    block = terraform_settings(chosen)["backend"]["s3"]
    assert (block["use_lockfile"], block["encrypt"]) == (True, True)
    assert block["bucket"] == settings["bucket"]
    assert ("assume_role" in block) == ("role" in settings)
    assert block.get("kms_key_id") == settings.get("kms_key")
    assert None not in block.values()


@pytest.mark.parametrize(
    ("backend", "block"),
    [
        (Cloud(), {}),
        (Cloud("o", "w"), {"organization": "o", "workspaces": {"name": "w"}}),
        (Cloud(workspace="w", project="p"), {"workspaces": {"name": "w", "project": "p"}}),
        (
            Cloud("o", "w", tags=("a", "b")),
            {"organization": "o", "workspaces": {"tags": ["a", "b"]}},
        ),
        (Cloud(hostname="tfe.example.org"), {"hostname": "tfe.example.org"}),
    ],
)
def test_cloud_block_has_what_is_named_and_is_empty_where_nothing_is(
    backend: Backend, block: dict[str, Any]
) -> None:
    assert terraform_settings(backend) == {"cloud": block}


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"BACKEND": "gcs"}, "BACKEND=gcs: it is local, s3 or cloud."),
        (
            {"BACKEND": "s3"},
            "BACKEND=s3 needs BACKEND_S3_BUCKET, the bucket that keeps the state, ",
        ),
        ({"BACKEND": "s3", "BACKEND_S3_BUCKET": "our-states"}, "set BACKEND_S3_REGION, such as"),
        ({"BACKEND_S3_BUCKET": "our-states"}, "BACKEND_S3_BUCKET is set, but BACKEND isn't"),
        ({"BACKEND_CLOUD_TAGS": "a"}, "BACKEND_CLOUD_TAGS is set, but BACKEND isn't"),
        ({"BACKEND": "cloud", "BACKEND_CONFIG": "x"}, "BACKEND_CONFIG is for BACKEND=s3: it says"),
        ({"BACKEND": "local", "BACKEND_CONFIG": "x"}, "it says nothing to local."),
        (
            {"BACKEND": "s3", "BACKEND_S3_BUCKET": "Our"},
            "BACKEND_S3_BUCKET: 'Our' isn't 3-63 lower",
        ),
        ({"BACKEND": "s3", "BACKEND_S3_KEY": "/x"}, "BACKEND_S3_KEY: '/x' isn't 1-1024 characters"),
        ({"BACKEND": "s3", "BACKEND_S3_REGION": "eu"}, "'eu' isn't the code of an AWS region"),
        ({"BACKEND": "s3", "BACKEND_S3_KMS_KEY": "k"}, "'k' isn't the ARN of a KMS key"),
        ({"BACKEND": "s3", "BACKEND_S3_ROLE": "r"}, "'r' isn't the ARN of an IAM role"),
        ({"BACKEND": "cloud", "TF_WORKSPACE": "a b"}, "TF_WORKSPACE: 'a b' isn't 1-90 letters"),
        ({"BACKEND": "cloud", "TF_CLOUD_HOSTNAME": "https://x"}, "isn't a host name"),
        ({"BACKEND": "cloud", "BACKEND_CLOUD_TAGS": "a,"}, "BACKEND_CLOUD_TAGS: '' isn't letters"),
    ],
)
def test_wrong_missing_and_contradictory_settings_are_one_clear_sentence(
    variables: dict[str, str], said: str
) -> None:
    with pytest.raises(UsageError) as raised:
        chosen_backend(variables, NOWHERE)
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("s3", 'context.backend must be an object, not "s3".'),
        ({}, "context.backend.type must be local, s3 or cloud."),
        ({"type": "gcs"}, "context.backend.type must be local, s3 or cloud."),
        ({"type": ["s3"]}, "context.backend.type must be local, s3 or cloud."),
        ({"type": "local", "path": "x"}, "context.backend.path is unknown; there are type."),
        ({"type": "s3", "bukcet": "x"}, "context.backend.bukcet is unknown; there are bucket, "),
        ({"type": "s3", "bucket": 3}, "context.backend.bucket must be a string, not 3."),
        (
            {"type": "cloud", "tags": "a"},
            'context.backend.tags must be a list of strings, not "a".',
        ),
        ({"type": "cloud", "tags": [1]}, "must be a list of strings, not [1]."),
        ({"type": "cloud", "workspace": "w", "tags": ["a"]}, "names a workspace and tags"),
    ],
)
def test_wrong_block_of_cdktf_json_is_named_by_its_place(
    tmp_path: Path, block: object, said: str
) -> None:
    with pytest.raises(UsageError) as raised:
        chosen_backend({}, project(tmp_path, block))
    assert str(raised.value).startswith("cdktf.json: ")
    assert said in str(raised.value)


def test_cdktf_json_that_isnt_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "cdktf.json").write_text("{")
    with pytest.raises(UsageError, match=r"cdktf\.json: Expecting property name"):
        chosen_backend({}, tmp_path)


@pytest.mark.parametrize(
    "variables",
    [
        {"BACKEND": "local"},
        {"BACKEND": "s3", "BACKEND_S3_BUCKET": "our-states", "BACKEND_S3_ROLE": ROLE, **REGION},
        {"BACKEND": "s3", "BACKEND_CONFIG": "bucket=our-states"},
        {"BACKEND": "cloud"},
        {"BACKEND": "cloud", "TF_CLOUD_ORGANIZATION": "o", "BACKEND_CLOUD_TAGS": "a, b"},
    ],
)
def test_synthesized_stack_has_the_chosen_backend_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    monkeypatch.setenv("PATH", "")  # CDK's own backend for the cloud asks for terraform on it
    chosen = chosen_backend(variables, NOWHERE)
    assert chosen
    app = App(outdir=str(tmp_path), stack_traces=False)
    use_backend(TerraformStack(app, "tune"), chosen)
    app.synth()
    text = (tmp_path / "stacks/tune/cdk.tf.json").read_text(encoding="utf-8")
    assert json.loads(text)["terraform"] == terraform_settings(chosen)


def test_wrong_settings_end_synthesis_with_one_line_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BACKEND", "s3")
    monkeypatch.setenv("CDKTF_OUTDIR", str(tmp_path))
    assert main.main() == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (tmp_path / "stacks" / "tune").exists()
