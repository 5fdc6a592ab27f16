"""`make module`: writes `modules/tune-model`, the workflow as a module for plain HCL.

It is synthesized from the same construct as the stack, then laid out as a module is expected to be:
versions, variables, outputs and main in a file each, the functions' code, the definition and the
policies in `assets/`, the README's tables from the declarations. The result is committed; a test
proves that it is fresh.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tune_model.hcp.stack_files import without_remarks
from tune_model.infra.cdk import App
from tune_model.infra.stacks import MODULE_VARIABLES, Module
from tune_model.settings.provider_versions import APPLIED, RANGE

ROOT = Path(__file__).resolve().parents[2]
MODULE = ROOT / "modules" / "tune-model"
POLICIES = ROOT / "examples" / "ci-role" / "policies"
_FILES = {
    "versions.tf.json": ("terraform",),
    "variables.tf.json": ("variable",),
    "main.tf.json": ("check", "data", "locals", "resource"),
    "outputs.tf.json": ("output",),
}
_ASSET = re.compile(r"assets/(\w+)/[0-9A-F]{32}/")


def write(directory: Path) -> None:
    """Write the generated files of the module into a directory.

    Args:
        directory: Gets `*.tf.json`, `assets/`, `README.md`, `LICENSE`.
    """
    with tempfile.TemporaryDirectory() as out:
        app = App(outdir=out, stack_traces=False)
        Module(app, "tune-model")
        app.synth()
        stack = Path(out, "stacks", "tune-model")
        _write_assets(stack / "assets", directory / "assets")
        # The digest in an asset's path: the file says it itself.
        text = _ASSET.sub("assets/", (stack / "cdk.tf.json").read_text(encoding="utf-8"))
        content = without_remarks(json.loads(text))
    for name, keys in _FILES.items():
        part = {key: content[key] for key in keys}
        (directory / name).write_text(json.dumps(part, indent=2) + "\n", encoding="utf-8")
    (directory / "README.md").write_text(_readme(content["output"]), encoding="utf-8")
    shutil.copyfile(ROOT / "LICENSE", directory / "LICENSE")


def _write_assets(made: Path, assets: Path) -> None:
    shutil.rmtree(assets, ignore_errors=True)
    assets.mkdir(parents=True)
    for archive in sorted(made.rglob("*.zip")):
        shutil.copyfile(archive, assets / archive.name)
    (documents,) = (made / "documents").iterdir()
    shutil.copytree(documents, assets, dirs_exist_ok=True)


def _readme(outputs: dict[str, dict[str, str]]) -> str:
    text = Path(__file__).with_name("module_readme.md").read_text(encoding="utf-8")
    parts = {
        "applier": _permissions(),
        "not derived": _not_derived(),
        "inputs": _inputs(),
        "outputs": _table(outputs),
        "range": RANGE,
        "applied": APPLIED,
    }
    for name, part in parts.items():
        text = text.replace(f"<!-- {name} -->", part)
    return text


def _permissions() -> str:
    """List what a plan and an apply ask for, as `make applier-policy` wrote it."""
    plan, apply = (_statements(name) for name in ("plan.json", "apply.json"))
    lines = ["| on | a plan | an apply also |", "|---|---|---|"]
    for sid in sorted(plan | apply):
        both = [*plan.get(sid, ()), *apply.get(sid, ())]
        on = sorted({_shown(pattern) for each in both for pattern in each["Resource"]})
        listed = (
            _listed(a for s in part.get(sid, ()) for a in s["Action"]) for part in (plan, apply)
        )
        lines.append(f"| {', '.join(on)} | {' | '.join(listed)} |")
    return "\n".join(lines)


def _statements(name: str) -> dict[str, list[dict[str, list[str]]]]:
    """Return the statements of a committed policy by what they are about."""
    found: dict[str, list[dict[str, list[str]]]] = {}
    for each in json.loads((POLICIES / name).read_text(encoding="utf-8"))["Statement"]:
        found.setdefault(each["Sid"].removeprefix("Pass"), []).append(each)
    return found


def _shown(pattern: str) -> str:
    name = re.sub(r"^arn:.*(?:account_id}:|(?=s3:::))", "", pattern)
    return f"`{name.replace('${name}', 'NAME').replace('${region}', 'REGION')}`"


def _listed(actions: Iterable[str]) -> str:
    return ", ".join(f"`{action}`" for action in sorted(actions))


def _not_derived() -> str:
    lines = ["| actions | why | source |", "|---|---|---|"]
    entries = json.loads((POLICIES / "not_derived.json").read_text(encoding="utf-8"))
    lines += [f"| {_listed(e['Action'])} | {e['Why']} | {e['Source']} |" for e in entries]
    return "\n".join(lines)


def _inputs() -> str:
    lines = ["| name | type | default | description |", "|---|---|---|---|"]
    lines += [
        f"| `{v.name}` | `{v.type}` | `{json.dumps(v.default)}` | {v.description} |"
        for v in sorted(MODULE_VARIABLES, key=lambda v: v.name)
    ]
    return "\n".join(lines)


def _table(outputs: dict[str, dict[str, str]]) -> str:
    lines = ["| name | description |", "|---|---|"]
    lines += [f"| `{name}` | {output['description']} |" for name, output in outputs.items()]
    return "\n".join(lines)


def main() -> int:
    """Write the module where it belongs."""
    MODULE.mkdir(parents=True, exist_ok=True)
    write(MODULE)
    print(f"{MODULE.relative_to(ROOT)}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
