"""Reads what provider 6 calls deprecated from Pulumi's Python, without importing it.

CDK's bindings leave Terraform's deprecations out. `pulumi-aws` 7 is made from the schema of
provider 6 as well, and keeps them: a decorator on a property, with the provider's own words.

What it doesn't have: a resource's own `id`, which is no property there.
"""

import ast
from collections.abc import Callable, Collection, Iterator

from tools.generate.provider6_schema import TypeSchema

WHOLE = ""
"""The path of a type that is deprecated itself."""

# Where Pulumi has a type; its own names follow no rule.
MODULES = {
    "aws_cloudwatch_event_rule": "cloudwatch/event_rule",
    "aws_cloudwatch_event_target": "cloudwatch/event_target",
    "aws_cloudwatch_log_group": "cloudwatch/log_group",
    "aws_iam_role": "iam/role",
    "aws_iam_role_policy": "iam/role_policy",
    "aws_lambda_function": "lambda_/function",
    "aws_s3_bucket": "s3/bucket",
    "aws_s3_bucket_lifecycle_configuration": "s3/bucket_lifecycle_configuration",
    "aws_s3_bucket_policy": "s3/bucket_policy",
    "aws_s3_bucket_public_access_block": "s3/bucket_public_access_block",
    "aws_s3_bucket_server_side_encryption_configuration": (
        "s3/bucket_server_side_encryption_configuration"
    ),
    "aws_s3_bucket_versioning": "s3/bucket_versioning",
    "aws_scheduler_schedule": "scheduler/schedule",
    "aws_sfn_state_machine": "sfn/state_machine",
    "data.aws_caller_identity": "get_caller_identity",
    "data.aws_partition": "get_partition",
    "data.aws_sagemaker_prebuilt_ecr_image": "sagemaker/get_prebuilt_ecr_image",
    "data.aws_service_principal": "get_service_principal",
}


def read_deprecations(
    module: str, schema: TypeSchema, read: Callable[[str], str]
) -> dict[str, str]:
    """Read the deprecations of a type.

    Args:
        module: One of `MODULES`.
        schema: The type's, for Terraform's names: Pulumi has a list's in the plural.
        read: Gives the text of a file of the package by its path below it.

    Returns:
        The provider's words by the path of the argument or attribute.

    Raises:
        ValueError: A deprecated property is none of the schema's.
    """
    tree = ast.parse(read(f"{module}.py"))
    folder = module.rpartition("/")[0]
    inputs = ast.parse(read(f"{folder}/_inputs.py")) if folder else ast.Module([], [])
    found = dict(_of_type(tree))
    for node in _classes(tree).values():
        found |= _of_class(node, _classes(inputs), schema, "")
    return found


def _classes(tree: ast.Module) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def _of_type(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and (words := _words(node)):
            yield WHOLE, words
        elif isinstance(node, ast.Expr) and ast.unparse(node).startswith("warnings.warn("):
            yield WHOLE, ast.unparse(node)


def _of_class(
    node: ast.ClassDef, blocks: dict[str, ast.ClassDef], schema: TypeSchema, above: str
) -> dict[str, str]:
    found: dict[str, str] = {}
    for getter in _getters(node):
        words, block = _words(getter), _block(getter, blocks)
        if words or block:
            path = _terraforms(above, getter.name, {*schema.arguments, *schema.attributes})
            found |= {path: words} if words else {}
            if block and schema.arguments.get(path) == "block":  # Pulumi has classes for JSON too
                found |= _of_class(block, blocks, schema, f"{path}.")
    return found


def _getters(node: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    for member in node.body:
        if isinstance(member, ast.FunctionDef) and any(
            ast.unparse(decorator).startswith("pulumi.getter")
            for decorator in member.decorator_list
        ):
            yield member


def _words(node: ast.FunctionDef) -> str:
    """Return why it is deprecated; nothing if it isn't."""
    for decorator in node.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="deprecated"), args=[ast.Constant(value=words)]):
                return str(words)
    return ""


def _block(getter: ast.FunctionDef, blocks: dict[str, ast.ClassDef]) -> ast.ClassDef | None:
    nodes = ast.walk(getter.returns) if getter.returns else iter(())
    names = (node.value for node in nodes if isinstance(node, ast.Constant))
    return next((blocks[name] for name in names if name in blocks), None)


def _terraforms(above: str, name: str, names: Collection[str]) -> str:
    """Return Terraform's name of a property, with the path above it."""
    plain = name.rstrip("_")
    candidates = [plain, plain.removesuffix("s"), plain.removesuffix("es")]
    candidates.append(plain.removesuffix("ies") + "y")
    for candidate in candidates:
        if above + candidate in names:
            return above + candidate
    raise ValueError(f"{above}{name}: the type has no such argument or attribute")
