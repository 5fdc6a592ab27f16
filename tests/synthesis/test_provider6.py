"""Provider 6 has what the stack and the module use, and calls none of it deprecated."""

import json
from pathlib import Path
from typing import Any

import pytest

from cli_base.errors import EnvironmentLacks
from tests.synthesis import usage
from tools.generate import bindings, provider6
from tools.generate.provider6_deprecated import MODULES, WHOLE, read_deprecations
from tools.generate.provider6_schema import Kind, TypeSchema, read_type

ROOT = Path(__file__).parents[2]
MODULE = ROOT / "modules" / "tune-model"
EXTRACT = json.loads(provider6.EXTRACT.read_text(encoding="utf-8"))["types"]
BINDINGS_OF_5 = {
    name: bindings.TARGET / "aws" / name.removeprefix("aws_").replace("data.", "data_")
    for name in provider6.TYPES
}

Stack = dict[str, Any]


def lacking(stack: Stack, types: dict[str, Any]) -> list[usage.Use]:
    """What a stack uses and the types don't have; the keys of a map are of any name."""
    absent = [
        (kind, path)
        for kind, path in usage.arguments(stack)
        if path not in types[kind]["arguments"] and not in_map(path, types[kind]["arguments"])
    ]
    reads = usage.attributes(stack)
    return sorted(absent + [(k, name) for k, name in reads if name not in types[k]["attributes"]])


def in_map(path: str, arguments: dict[str, str]) -> bool:
    return arguments.get(path.rpartition(".")[0]) == "map"


def deprecated(stack: Stack) -> dict[usage.Use, str]:
    """What a stack uses and provider 6 calls deprecated, with its words."""
    used = usage.arguments(stack) | usage.attributes(stack) | {(name, WHOLE) for name in EXTRACT}
    words = {use: EXTRACT[use[0]]["deprecated"].get(use[1]) for use in used}
    return {use: why for use, why in words.items() if why}


@pytest.fixture(scope="module", params=["stack", "module"])
def written(request: pytest.FixtureRequest) -> Stack:
    """The synthesized stack, and the committed module."""
    if request.param == "stack":
        stack: Stack = request.getfixturevalue("stack")
        return stack
    parts = [json.loads(path.read_text(encoding="utf-8")) for path in MODULE.glob("*.tf.json")]
    return {key: value for part in parts for key, value in part.items()}


def test_provider_6_has_every_argument_that_is_set_and_every_attribute_that_is_read(
    written: Stack,
) -> None:
    assert len(usage.arguments(written)) > 50
    assert len(usage.attributes(written)) > 10
    assert lacking(written, EXTRACT) == []


def test_nothing_in_use_is_deprecated_in_provider_6(written: Stack) -> None:
    assert deprecated(written) == {}


def test_nothing_in_use_is_deprecated_in_provider_5(written: Stack) -> None:
    """The bindings of 5 are made without what is deprecated there."""
    types = {name: vars(read(module)) for name, module in BINDINGS_OF_5.items()}
    assert lacking(written, types) == []


def read(module: Path) -> TypeSchema:
    return read_type((module / "__init__.py").read_text(encoding="utf-8"))


def test_what_the_provider_lacks_or_deprecates_is_noticed() -> None:
    place = {"partition": {"here": {"nmae": "x"}}}
    stack = {
        "resource": {
            "aws_s3_bucket": {"a": {"acl": "${data.aws_partition.here.id}"}},
            "aws_lambda_function": {
                "f": {
                    "environment": {"variables": {"ANY": "${aws_s3_bucket.a[0].arn_of}"}},
                    "dynamic": {"vpc_config": {"content": {"subnets": [1]}, "for_each": []}},
                }
            },
        },
        "data": {f"aws_{name}": instances for name, instances in place.items()},
    }
    assert lacking(stack, EXTRACT) == [
        ("aws_lambda_function", "vpc_config.subnets"),
        ("aws_s3_bucket", "arn_of"),
        ("data.aws_partition", "nmae"),
    ]
    assert set(deprecated(stack)) == {("aws_s3_bucket", "acl"), ("data.aws_partition", "id")}


def test_the_extract_is_of_the_types_in_use_and_of_the_pinned_wheels() -> None:
    assert not provider6.stale(), "run make provider-six"
    assert sorted(MODULES) == sorted(provider6.TYPES)


@pytest.mark.parametrize("name", ["BINDINGS", "DEPRECATIONS", "TYPES"])
def test_another_type_or_wheel_makes_the_extract_stale(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(provider6, name, (*provider6.TYPES, "aws_sns_topic"))
    assert provider6.stale()


def deprecations(name: str, schema: TypeSchema) -> dict[str, str]:
    """What is read of a resource in Pulumi's Python with one deprecated property."""
    text = f"class R:\n @pulumi.getter\n @_utilities.deprecated('old')\n def {name}(self): ..."
    return read_deprecations("r", schema, lambda _: text)


def test_a_deprecated_property_goes_by_terraforms_name_and_one_without_is_refused() -> None:
    schema = TypeSchema({"grant": "value"}, ["policy"])
    assert deprecations("grants", schema) == deprecations("grant_", schema) == {"grant": "old"}
    assert deprecations("policies", schema) == {"policy": "old"}
    with pytest.raises(ValueError, match="owner: the type has no such argument or attribute"):
        deprecations("owner", schema)


NESTED = {
    "s3/r.py": """
class RArgs:
    @pulumi.getter
    def rules(self) -> Sequence["RuleArgs"]: ...
    @pulumi.getter
    def policy(self) -> "PolicyDocumentArgs": ...
""",
    "s3/_inputs.py": """
class RuleArgs:
    @pulumi.getter(name="oldOnes")
    @_utilities.deprecated("use new_ones")
    def old_ones(self): ...
class PolicyDocumentArgs:
    @pulumi.getter
    def statements(self) -> "StatementArgs": ...
class StatementArgs: ...
""",
}


def test_a_deprecated_argument_is_found_in_its_block() -> None:
    schema = TypeSchema(
        {"rule": "block", "rule.old_ones": "value", "policy": "value"}, ["policy", "rule"]
    )
    assert read_deprecations("s3/r", schema, NESTED.__getitem__) == {
        "rule.old_ones": "use new_ones"
    }


@pytest.mark.parametrize(
    "text",
    ["warnings.warn('gone', DeprecationWarning)", "@_utilities.deprecated('gone')\ndef get(): ..."],
)
def test_a_type_that_is_deprecated_itself_is_found(text: str) -> None:
    found = read_deprecations("get_r", TypeSchema({}, []), lambda _: text)
    assert list(found) == [WHOLE]
    assert "gone" in found[WHOLE]


def test_what_is_no_generated_module_is_refused() -> None:
    with pytest.raises(ValueError, match="not a generated module of a type"):
        read_type("class Other: ...")


def test_without_its_wheels_the_tool_says_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(provider6, "WHEELS", tmp_path)
    monkeypatch.setattr(provider6, "EXTRACT", tmp_path / "extract.json")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert provider6.main() == EnvironmentLacks.exit_code
    assert f"provider6: pip can't get {provider6.BINDINGS}: " in capsys.readouterr().err
    assert not provider6.EXTRACT.exists()


@pytest.mark.long
@pytest.mark.end_to_end
def test_the_extract_is_what_the_wheels_say() -> None:
    try:
        extract = provider6.extract()
    except EnvironmentLacks as error:
        pytest.skip(str(error))  # 84 MB that are in no cache, and no registry to get them from
    assert extract == json.loads(provider6.EXTRACT.read_text(encoding="utf-8"))


@pytest.mark.long
@pytest.mark.end_to_end
def test_bindings_read_as_terraforms_own_schema(tmp_path: Path) -> None:
    """What the extract rests on: for provider 5, whose schema is at hand, nothing gets lost."""
    (whole,) = bindings.cut(bindings.read_schema(tmp_path))["provider_schemas"].values()
    for name, module in BINDINGS_OF_5.items():
        section = "data_source_schemas" if name.startswith("data.") else "resource_schemas"
        block = whole[section][name.removeprefix("data.")]["block"]
        names = {*block.get("attributes", {}), *block.get("block_types", {})}
        assert read(module) == TypeSchema(settable(block), sorted(names))


def settable(block: dict[str, Any], above: str = "") -> dict[str, Kind]:
    """Kind of each argument in a block of Terraform's schema, by its path."""
    found: dict[str, Kind] = {
        above + name: "map" if attribute["type"][0] == "map" else "value"
        for name, attribute in block.get("attributes", {}).items()
        if attribute.get("optional") or attribute.get("required")
    }
    for name, inner in block.get("block_types", {}).items():
        found[above + name] = "block"
        found |= settable(inner["block"], f"{above}{name}.")
    return found
