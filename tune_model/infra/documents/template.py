"""The documents as templates beside the stack, which Terraform fills in when it plans."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from tune_model.infra import hcl
from tune_model.infra.cdk import Construct
from tune_model.infra.documents.assets import folder_asset
from tune_model.infra.documents.load import documents_root, load_document
from tune_model.infra.documents.override import changes_of
from tune_model.infra.documents.render import render
from tune_model.infra.hcl import Expression

Values = Mapping[str, Expression]
"""The expression for each placeholder of a document."""


class Templates:
    """A directory with each document of `asl` and `iam` as a file for `templatefile`.

    Args:
        partition: The expression of AWS's partition, which every document may name.
        folder: That of `scoped/`, or of nothing for the documented policies.
    """

    def __init__(self, scope: Construct, partition: Expression, folder: Expression) -> None:
        self._root = documents_root()
        self._partition = {"partition": partition}
        self._folder = hcl.argument(folder)
        contents = {f"{name}.tftpl": template(name, self._root) for name in _names(self._root)}
        files = {name: text.encode() for name, text in contents.items()}
        self._path = f"${{path.module}}/{folder_asset(scope, 'documents', files)}"

    def render(self, document: str, values: Values) -> Expression:
        """Return the expression of a document's text.

        Args:
            document: The file, relative to `documents_root()`, such as `iam/trust.json`.
            values: The expression for each of its placeholders and overrides.

        Raises:
            DocumentError: A placeholder is unknown or missing.
        """
        _check(self._root, document, frozenset(values))
        return self._templatefile(document, values)

    def render_policy(self, name: str, documented: Values, scoped: Values | None) -> Expression:
        """Return the expression of a policy's text.

        Args:
            name: The file's name without folder and ending.
            documented: The expression for each placeholder of `iam/<name>.json`.
            scoped: For those of `iam/scoped/<name>.json`, which takes its place where
                `iam_profile` is scoped; None where there is no such file.

        Raises:
            DocumentError: A placeholder is unknown or missing.
        """
        if scoped is None:
            return self.render(f"iam/{name}.json", documented)
        _check(self._root, f"iam/{name}.json", frozenset(documented))
        _check(self._root, f"iam/scoped/{name}.json", frozenset(scoped))
        return self._templatefile(f"iam/{self._folder}{name}.json", {**documented, **scoped})

    def _templatefile(self, document: str, values: Values) -> Expression:
        given = hcl.mapping({**self._partition, **values})
        return Expression(f'templatefile("{self._path}/{document}.tftpl", {given})')


def template(name: str, root: Path) -> str:
    """Write a document as a template of Terraform's, with a variable for each placeholder.

        {"Bucket": "${bucket}", "Output": "s3://${bucket}/models"}
        ->  {"Bucket": ${jsonencode(bucket)}, "Output": "s3://${bucket}/models"}

    Args:
        name: The file, relative to `root`.
        root: The folder that holds `asl` and `iam`.
    """
    document = load_document(name, root)
    variables = {each: f"${{{each}}}" for each in document.placeholders() | {"partition"}}
    return render(document, variables, _jsonencode, changes=changes_of(name))


def _jsonencode(variable: object) -> str:
    """Encode a variable, written as `${bucket}` or as `bucket`."""
    return f"${{jsonencode({str(variable).removeprefix('${').removesuffix('}')})}}"


@cache
def _check(root: Path, name: str, given: frozenset[str]) -> None:
    beside = changes_of(name).variables() | {"partition"}
    render(load_document(name, root), dict.fromkeys(given - beside, ""), str)


def _names(root: Path) -> list[str]:
    files = [*root.glob("asl/*.json"), *root.glob("iam/**/*.json")]
    return sorted(file.relative_to(root).as_posix() for file in files)
