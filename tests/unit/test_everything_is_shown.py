"""Nobody prints around `cli_base.shown` and `cli_base.printing`: the source is searched."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = [ROOT / "tune_model", *(file.parent for file in ROOT.glob("packages/*/*/__init__.py"))]
EXEMPT = {  # a file, or one thing in it
    "tune_model/commands/output.py: typer.confirm": "the question is shown as text",
    "cli_base/leash.py: os.write": "it writes to the leash's pipe",
    "cli_base/shown.py": "it is the way to the terminal",
    "cli_base/printing.py": "it is the way to the terminal",
    "embedded_aws/function_runtime.py": "a function's output is its log, in CloudWatch Logs",
    "embedded_aws/sagemaker/nursery_program.py": "its output is a file, or a container's log",
    "embedded_aws/sagemaker/rounds.py": "a container's output is its log",
    "embedded_aws/sagemaker/train.py": "a container's output is its log",
    "embedded_aws/sagemaker/transform.py": "a container's output is its log",
}
# What of rich prints nothing by itself and reads no markup.
RICH = {
    "rich.box": {"SIMPLE_HEAD"},
    "rich.console": {"Group", "RenderableType"},
    "rich.live": {"Live"},
    "rich.padding": {"Padding"},
    "rich.progress": {
        *("BarColumn", "DownloadColumn", "Progress", "TextColumn", "TransferSpeedColumn"),
    },
    "rich.spinner": {"Spinner"},
    "rich.table": {"Table"},
}
ASKING_AND_TELLING = {"confirm", "echo", "echo_via_pager", "progressbar", "prompt", "secho"}
STREAMS = {"stdout", "stderr", "__stdout__", "__stderr__"}
CHILDREN = {"run", "call", "check_call", "check_output", "Popen"}
PRINTERS = {
    "traceback": {"print_exc", "print_exception", "print_last", "print_stack", "print_tb"},
    "logging": {"StreamHandler", "lastResort", "basicConfig"},
    "os": {"write", "system", "popen"},
    "pprint": {"pprint", "pp"},
}


def around(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yields line and what is wrong, for each way to the terminal that isn't ours."""
    asked = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "isatty"
    }
    for node in ast.walk(tree):
        if id(node) in asked:
            continue
        for check in CHECKS:
            if said := check(node):
                yield getattr(node, "lineno", 0), said


def imports(node: ast.AST) -> str | None:
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
        found = [name for name in names if name.split(".")[0] in {"rich", "click", "pprint"}]
        return f"import {found[0]}" if found else None
    if not isinstance(node, ast.ImportFrom):
        return None
    module, taken = node.module or "", {alias.name for alias in node.names}
    if module.split(".")[0] == "rich" and not taken <= RICH.get(module, set()):
        return f"from {module} import {', '.join(sorted(taken))}"
    hidden = {"sys": STREAMS, "typer": ASKING_AND_TELLING, **PRINTERS}.get(module, set()) & taken
    return f"from {module} import {hidden.pop()}" if hidden else None


def attributes(node: ast.AST) -> str | None:
    if not isinstance(node, ast.Attribute):
        return None
    if node.attr in {"from_markup", "from_ansi"}:
        return f"{node.attr} reads what it shows"
    known = {"sys": STREAMS, "typer": ASKING_AND_TELLING, "click": ASKING_AND_TELLING, **PRINTERS}
    if isinstance(node.value, ast.Name) and node.attr in known.get(node.value.id, set()):
        return f"{node.value.id}.{node.attr}"
    return None


def prints(node: ast.AST) -> str | None:
    called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id
    return f"{called}()" if called in {"print", "input", "pprint"} else None


def markup(node: ast.AST) -> str | None:
    if not isinstance(node, ast.Call):
        return None
    given = {word.arg: word.value for word in node.keywords}
    for name in ("markup", "emoji", "highlight"):
        value = given.get(name)
        if value is not None and not (isinstance(value, ast.Constant) and value.value is False):
            return f"{name}= may be on"
    called = node.func.id if isinstance(node.func, ast.Name) else ""
    if called == "TextColumn" and "markup" not in given:
        return "TextColumn reads markup"
    if called == "Progress" and any(strings(argument) for argument in node.args):
        return "a string makes a column that reads markup"
    if ast.unparse(node.func) in {"typer.Typer", "Typer"}:
        mode = given.get("rich_markup_mode")
        return None if mode is not None and ast.unparse(mode) == "None" else "help reads markup"
    return None


def strings(node: ast.AST) -> bool:
    parts = [node.value] if isinstance(node, ast.Starred) else [node]
    parts = [each for part in parts for each in getattr(part, "elts", [part])]
    return any(isinstance(part, ast.JoinedStr) or "{" in str(ast_value(part)) for part in parts)


def exits(node: ast.AST) -> str | None:
    """Python prints what a process exits with, unless it is a number."""
    if not isinstance(node, ast.Call) or ast.unparse(node.func) not in {"sys.exit", "SystemExit"}:
        return None
    said = (ast.JoinedStr, ast.Call, ast.BinOp)
    texts = [a for a in node.args if isinstance(a, said) or isinstance(ast_value(a), str)]
    return "exits with a text" if texts else None


def ast_value(node: ast.AST) -> object:
    return node.value if isinstance(node, ast.Constant) else None


def children(node: ast.AST) -> str | None:
    """A child process without a pipe writes to our terminal."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    if ast.unparse(node.func.value) != "subprocess" or node.func.attr not in CHILDREN:
        return None
    given = {word.arg for word in node.keywords}
    if "capture_output" in given or {"stdout", "stderr"} <= given:
        return None
    return "a child writes to our terminal"


CHECKS: tuple[Callable[[ast.AST], str | None], ...] = (
    *(imports, attributes, prints, markup, exits, children),
)


def sources() -> Iterator[tuple[str, ast.AST]]:
    for package, file in ((each, file) for each in PACKAGES for file in each.rglob("*.py")):
        if "bindings" not in file.parts:  # generated: they print nothing
            name = file.relative_to(package.parent).as_posix()
            yield name, ast.parse(file.read_text(encoding="utf-8"))


def test_nobody_prints_around_the_helper() -> None:
    found = {
        f"{name}:{line}": said
        for name, tree in sources()
        for line, said in around(tree)
        if EXEMPT.keys().isdisjoint({name, f"{name}: {said}"})
    }
    assert found == {}


def test_every_exemption_is_needed() -> None:
    found = [(name, said) for name, tree in sources() for _, said in around(tree)]
    needed = {text for name, said in found for text in (name, f"{name}: {said}")}
    assert EXEMPT.keys() - needed == set()


@pytest.mark.parametrize(
    "source",
    [
        "print(name)",
        "import rich",
        "import click",
        "from rich import print",
        "from rich.console import Console",
        "from rich.console import Console, Group",
        "from rich.text import Text",
        "from rich.markup import escape",
        "from rich.prompt import Confirm",
        "from typer import echo",
        "from sys import stderr",
        "from traceback import print_exc",
        "typer.echo(name)",
        "typer.secho(name)",
        "typer.confirm(f'Stop {name}?')",
        "say = print if as_json else typer.echo",
        "sys.stdout.write(name)",
        "sys.stderr.buffer.write(name)",
        "out = sys.stdout",
        "sys.exit(f'{name} is wrong')",
        "sys.exit(str(error))",
        "raise SystemExit('no')",
        "Text.from_markup(name)",
        "console.print(f'[red]{name}', markup=True)",
        "console.print(name, markup=asked)",
        "Console(highlight=True)",
        "Progress('{task.description}', BarColumn())",
        "Progress(*('{task.description}', BarColumn()))",
        "TextColumn('{task.description}')",
        "typer.Typer(no_args_is_help=True)",
        "typer.Typer(rich_markup_mode='rich')",
        "traceback.print_exc()",
        "logging.StreamHandler()",
        "os.write(1, name)",
        "subprocess.run(['terraform'])",
        "subprocess.run(['terraform'], stdout=subprocess.PIPE)",
    ],
)
def test_each_way_around_is_found(source: str) -> None:
    assert list(around(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "sys.stdin.read()",
        "sys.stdout.isatty()",
        "not sys.stderr.isatty()",
        "sys.exit(known.exit_code)",
        "sys.exit(1)",
        "console.print(Text(name))",
        "console.print(name, markup=False)",
        "from rich.table import Table",
        "Progress(TextColumn('{task.description}', markup=False), BarColumn())",
        "typer.Typer(rich_markup_mode=None)",
        "subprocess.run(['terraform'], capture_output=True)",
        "print_out(name)",
    ],
)
def test_what_prints_nothing_or_through_the_helper_is_left_alone(source: str) -> None:
    assert not list(around(ast.parse(source)))
