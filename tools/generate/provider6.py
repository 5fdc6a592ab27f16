"""`make provider-six`: writes down what provider 6 takes and gives, for the types in use.

Applies are tested with provider 5. Of 6 there is no binary here, but there are bindings made from
its schema: CDK's have the arguments and attributes, Pulumi's say what is deprecated. Both are
wheels of dozens of megabytes, so what counts of them is committed as
`tests/synthesis/provider6.json`; a test holds the stack and the module against it.

Usage: python -m tools.generate.provider6
"""

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

from cli_base.errors import EnvironmentLacks
from tools.generate.bindings import DATA_SOURCES, RESOURCES
from tools.generate.provider6_deprecated import MODULES, read_deprecations
from tools.generate.provider6_schema import TypeSchema, read_type

ROOT = Path(__file__).resolve().parents[2]
EXTRACT = ROOT / "tests" / "synthesis" / "provider6.json"
WHEELS = ROOT / ".venv" / "provider6"
BINDINGS = "cdktn-provider-aws==25.8.1"
DEPRECATIONS = "pulumi-aws==7.51.1"
TYPES = (*RESOURCES, *(f"data.{name}" for name in DATA_SOURCES))
_DOCUMENTED = re.compile(r"registry\.terraform\.io/providers/hashicorp/aws/(6\.\d+\.\d+)/")


def extract() -> dict[str, Any]:
    """Read the types in use out of both wheels.

    Raises:
        EnvironmentLacks: A wheel isn't there, and can't be had.
        ValueError: The wheels don't say the same of a type, or are of another provider.
    """
    with zipfile.ZipFile(wheel(BINDINGS)) as cdk, zipfile.ZipFile(wheel(DEPRECATIONS)) as pulumi:
        types = {name: _type(name, cdk, pulumi) for name in TYPES}
        version = _DOCUMENTED.search(_cdk_module("aws_s3_bucket", cdk))
    if version is None:
        raise ValueError(f"{BINDINGS}: not of provider 6")
    return {"sources": [BINDINGS, DEPRECATIONS], "provider": version[1], "types": types}


def _type(name: str, cdk: zipfile.ZipFile, pulumi: zipfile.ZipFile) -> dict[str, object]:
    schema: TypeSchema = read_type(_cdk_module(name, cdk))

    def read(path: str) -> str:
        return pulumi.read(f"pulumi_aws/{path}").decode()

    return {
        "arguments": schema.arguments,
        "attributes": schema.attributes,
        "deprecated": read_deprecations(MODULES[name], schema, read),
    }


def _cdk_module(name: str, cdk: zipfile.ZipFile) -> str:
    module = name.removeprefix("aws_").replace("data.", "data_")
    return cdk.read(f"cdktn_provider_aws/{module}/__init__.py").decode()


def wheel(requirement: str) -> Path:
    """Return the file of a pinned wheel, fetched with pip the first time.

    Raises:
        EnvironmentLacks: pip can't get it.
    """
    pattern = requirement.replace("-", "_").replace("==", "-") + "-*.whl"
    if not list(WHEELS.glob(pattern)):
        fetch = ("download", "--quiet", "--no-deps", "--dest", str(WHEELS), requirement)
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *fetch]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        if ended.returncode != 0:
            raise EnvironmentLacks(f"pip can't get {requirement}: {ended.stderr.strip()[-300:]}")
    return next(WHEELS.glob(pattern))


def stale() -> bool:
    """Tell whether the committed extract is of other types or wheels than this program reads."""
    if not EXTRACT.is_file():
        return True
    committed = json.loads(EXTRACT.read_text(encoding="utf-8"))
    return (committed["sources"], list(committed["types"])) != (
        [BINDINGS, DEPRECATIONS],
        list(TYPES),
    )


def main() -> int:
    """Write the extract; return the exit code."""
    try:
        found = extract()
    except EnvironmentLacks as error:
        print(f"provider6: {error}", file=sys.stderr)
        return error.exit_code
    EXTRACT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(f"{EXTRACT.relative_to(ROOT)}: {len(found['types'])} types of {found['provider']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
