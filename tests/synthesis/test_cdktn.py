"""cdktn, the living fork of cdktf, in its place: the same stack, module and app of one's own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.end_to_end  # whole programs, each with a Node of its own
ROOT = Path(__file__).parents[2]
VERSIONS = {"cdktf": "0.21.0", "cdktn": "0.24.0"}
STACK = "stacks/tune/cdk.tf.json"
# Both in one process: starting CDK is what takes time.
WRITE = """
import pathlib, sys, main
from tools.generate import module
code = main.main()
module.write(pathlib.Path(sys.argv[1]))
from tests.synthesis import theirs
theirs.write(pathlib.Path(sys.argv[2]), *theirs.SEVERAL)
print(code, *{"cdktf", "cdktn"} & {*sys.modules})
"""


def run(cdk: str, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    variables = os.environ | {"CDK": cdk, "PYTHONPATH": str(ROOT)} | environment
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The app's output, and the module, as each CDK writes them while the other isn't loaded."""
    folders = {cdk: tmp_path_factory.mktemp(cdk) for cdk in VERSIONS}
    for cdk, folder in folders.items():
        (folder / "module").mkdir()
        arguments = (str(folder / "module"), str(folder / "theirs"))
        ended = run(cdk, "-c", WRITE, *arguments, CDKTF_OUTDIR=str(folder / "out"))
        assert (ended.stdout, ended.stderr) == (f"0 {cdk}\n", "")
    return folders


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def without_version(text: bytes, cdk: str) -> Any:
    """The stack without the record of its maker; that names the CDK that was asked for."""
    content = json.loads(text)
    assert content["//"]["metadata"].pop("version") == VERSIONS[cdk]
    return content


def test_cdktn_writes_the_same_stack_but_for_its_version(outputs: dict[str, Path]) -> None:
    ours, theirs = (files(folder / "out") for folder in outputs.values())
    assert sorted(ours) == sorted(theirs)
    manifests = [json.loads(made.pop("manifest.json")) for made in (ours, theirs)]
    assert [manifest.pop("version") for manifest in manifests] == list(VERSIONS.values())
    assert manifests[0] == manifests[1]
    assert without_version(ours.pop(STACK), "cdktf") == without_version(theirs.pop(STACK), "cdktn")
    assert ours == theirs


def test_the_stack_has_the_same_order_of_keys(outputs: dict[str, Path]) -> None:
    texts = [
        json.dumps(without_version((folder / "out" / STACK).read_bytes(), cdk))
        for cdk, folder in outputs.items()
    ]
    assert texts[0] == texts[1]


def test_cdktn_writes_the_same_module_byte_for_byte(outputs: dict[str, Path]) -> None:
    ours, theirs = (files(folder / "module") for folder in outputs.values())
    assert "main.tf.json" in ours
    assert ours == theirs


def test_an_app_of_ones_own_is_the_same_with_either(outputs: dict[str, Path]) -> None:
    ours, theirs = (files(folder / "theirs" / "stacks") for folder in outputs.values())
    app = "theirs/cdk.tf.json"
    assert without_version(ours.pop(app), "cdktf") == without_version(theirs.pop(app), "cdktn")
    assert "theirs/assets/terraform-modules/tune-model/main.tf.json" in ours
    assert ours == theirs


def test_the_stacks_resources_have_the_modules_names(outputs: dict[str, Path]) -> None:
    """The way out to HCL: a `moved` block for each, and nothing is replaced (docs/cdktf.md)."""
    stack = json.loads((outputs["cdktf"] / "out" / STACK).read_bytes())
    module = json.loads((outputs["cdktf"] / "module" / "main.tf.json").read_bytes())
    assert {kind: sorted(made) for kind, made in stack["resource"].items()} == {
        kind: sorted(made) for kind, made in module["resource"].items()
    }


def test_an_unknown_cdk_is_one_sentence(tmp_path: Path) -> None:
    ended = run("cdk8s", "main.py", CDKTF_OUTDIR=str(tmp_path))
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "CDK=cdk8s isn't known: it is cdktf (the default) or cdktn.\n"
    assert not list(tmp_path.iterdir())


def test_without_cdktn_the_sentence_says_how_to_get_it() -> None:
    program = "import sys; sys.modules['cdktn'] = None; import main; sys.exit(main.main())"
    ended = run("cdktn", "-c", program)
    assert ended.returncode == 3
    assert ended.stderr == "CDK=cdktn: pip install 'tune-model[cdktn]' brings it.\n"


def test_what_is_given_to_make_reaches_the_app(tmp_path: Path) -> None:
    file = tmp_path / "make"
    file.write_text(f'include {ROOT / "Makefile"}\nshow:\n\t@echo "$$CDK"\n')
    command = ["make", "-f", str(file), "show", "CDK=cdktn"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said == "cdktn\n"
