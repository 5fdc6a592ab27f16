"""Reads a type of Terraform from CDK's generated Python, without importing it.

`cdktf get` and `cdktn get` write a module for each type: a class for the resource or the data
source, whose properties are the attributes; its `…Config`, whose constructor takes the arguments;
and a class for each nested block. A prebuilt provider holds two thousand of them, so importing
costs seconds and a gigabyte; the syntax tree of one module costs neither.
"""

import ast
from dataclasses import dataclass
from typing import Literal

Kind = Literal["value", "map", "block"]
_CONSTRUCTS = {"TerraformResource", "TerraformDataSource"}
_OF_EVERY_TYPE = {  # Terraform's meta-arguments
    "connection",
    "count",
    "depends_on",
    "for_each",
    "lifecycle",
    "provider",
    "provisioners",
}


@dataclass(frozen=True)
class TypeSchema:
    """What a resource or data source takes and gives.

    Attributes:
        arguments: Kind of each argument, by its path, such as `rule.bucket_key_enabled`. A map
            takes keys of any name.
        attributes: Names of what can be read, of arguments too.
    """

    arguments: dict[str, Kind]
    attributes: list[str]


def read_type(source: str) -> TypeSchema:
    """Read a generated module.

    Args:
        source: Its text.

    Raises:
        ValueError: It has no class of a resource or data source.
    """
    classes = {node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}
    construct = next((c for c in classes.values() if _bases(c) & _CONSTRUCTS), None)
    if construct is None:
        raise ValueError("no class of a resource or data source: not a generated module of a type")
    arguments = _arguments(f"{construct.name}Config", classes)
    return TypeSchema(arguments, sorted(_attributes(construct)))


def _bases(node: ast.ClassDef) -> set[str]:
    return {base.attr for base in node.bases if isinstance(base, ast.Attribute)}


def _arguments(name: str, classes: dict[str, ast.ClassDef], above: str = "") -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for argument in _constructor(classes[name]).args.kwonlyargs:
        if not above and argument.arg in _OF_EVERY_TYPE:
            continue
        path = above + argument.arg.rstrip("_")  # Python's own words get an underscore
        names = _names(argument.annotation)
        nested = next((n for n in names if n in classes), None)
        found[path] = "block" if nested else "map" if "Mapping" in names else "value"
        if nested:
            found |= _arguments(nested, classes, f"{path}.")
    return found


def _constructor(node: ast.ClassDef) -> ast.FunctionDef:
    return next(n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == "__init__")


def _names(annotation: ast.expr | None) -> list[str]:
    """Return the names in an annotation, of classes that stand there as text too."""
    nodes = list(ast.walk(annotation)) if annotation else []
    plain = [node.id for node in nodes if isinstance(node, ast.Name)]
    dotted = [node.attr for node in nodes if isinstance(node, ast.Attribute)]
    quoted = [str(node.value) for node in nodes if isinstance(node, ast.Constant)]
    return plain + dotted + quoted


def _attributes(construct: ast.ClassDef) -> set[str]:
    properties = {
        node.name.rstrip("_")
        for node in construct.body
        if isinstance(node, ast.FunctionDef) and _is_getter(node)
    }
    # `x_input` is what was given for x.
    return {name for name in properties if name.removesuffix("_input") not in properties - {name}}


def _is_getter(node: ast.FunctionDef) -> bool:
    decorators = {ast.unparse(decorator) for decorator in node.decorator_list}
    return "builtins.property" in decorators
