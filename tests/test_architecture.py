"""The limits that keep the house in order."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "src" / "prisoncount").rglob("*.py"))
HEAVY = {
    "pandas",
    "matplotlib",
    "requests",
    "bs4",
    "numpy",
    "lxml",
    "trafilatura",
    "feedparser",
    "warcio",
    "sqlite3",
}


def test_there_are_modules_to_look_at() -> None:
    assert len(MODULES) > 40


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_and_functions_stay_small(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    lines = source.count("\n")
    assert lines <= 400, f"{path.name} has {lines} lines; split it"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            length = (node.end_lineno or 0) - body[0].lineno + 1 if body else 0
            assert length <= 40, f"{path.name}: {node.name} has {length} lines of code; split it"


def test_most_modules_are_shorter_still_and_most_functions_too() -> None:
    long_modules = [
        p.name for p in MODULES if p.read_text(encoding="utf-8").count("\n") > 250 and "languages" not in p.parts
    ]
    assert len(long_modules) <= len(MODULES) // 10, long_modules


def test_the_pipeline_only_wires() -> None:
    assert (ROOT / "src/prisoncount/pipeline.py").read_text(encoding="utf-8").count("\n") <= 150


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_module_opens_with_a_sentence(path: Path) -> None:
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert doc, f"{path.name} has no docstring"
    assert doc.splitlines()[0].strip().endswith((".", ":", "`")), doc.splitlines()[0]


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from prisoncount.cli import run\n"
        "assert run(['--help']) == 0\n"
        f"print(sorted(set(sys.modules) & {HEAVY}), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"
    assert "run" in done.stdout


def test_nothing_reads_the_clock_below_the_command_line() -> None:
    allowed = {"_app.py", "monitor.py", "demo.py"}
    for path in MODULES:
        if path.name in allowed:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                called = ast.unparse(node.func)
                assert called not in {"datetime.now", "date.today", "datetime.utcnow", "pd.Timestamp.now"}, path


def test_only_the_command_line_prints() -> None:
    for path in MODULES:
        if "commands" in path.parts or path.name == "cli.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "print", path
