"""The notebooks run from a clean checkout, offline, and say what they said when they were stored."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import nbformat
import pytest

FOLDER = Path(__file__).parents[1] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def test_there_are_notebooks() -> None:
    assert NOTEBOOKS


def said(book: nbformat.NotebookNode) -> list[str]:
    """What the cells print and show as text; ids of flags and pictures aside."""
    out = []
    for cell in book.cells:
        for output in cell.get("outputs", []):
            text = output.get("text") or output.get("data", {}).get("text/plain", "")
            out.append(re.sub(r"0x[0-9a-f]+", "0x", text))
    return out


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::RuntimeWarning")
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_runs_and_its_outputs_have_not_drifted(path: Path) -> None:
    spec = importlib.util.spec_from_file_location("execute", FOLDER / "execute.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    stored = nbformat.read(path, as_version=4)
    fresh = module.execute(path)
    assert any(said(stored)), f"{path.name} is stored without outputs: run `make notebooks`"
    assert said(fresh) == said(stored)
    pictures = [o for c in fresh.cells for o in c.get("outputs", []) if "image/png" in o.get("data", {})]
    assert pictures


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_uses_public_names_only(path: Path) -> None:
    code = "\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code")
    assert not re.findall(r"\._[a-z]|from prisoncount\.|import prisoncount\.", code)
