"""The notebooks run from a clean checkout, offline, and say what they said when they were stored."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import nbformat
import pytest

from prisoncount.reconcile import PATIENCE

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


def stored(name: str) -> tuple[str, str]:
    """What a notebook tells its reader, and what its cells have said."""
    book = nbformat.read(FOLDER / f"{name}.ipynb", as_version=4)
    return "\n".join(cell.source for cell in book.cells if cell.cell_type == "markdown"), "\n".join(said(book))


def test_a_step_that_is_no_count_of_the_keeper_is_told_with_its_rule() -> None:
    told, shown = stored("02-where-every-point-comes-from")
    assert f"none has come for {PATIENCE} days" in told
    assert re.search(r"0 of \d+ steps are no exact count of a day by the keeper", shown)


def test_a_release_of_a_month_is_in_no_interval_alone_and_the_counts_are_those_of_the_flags() -> None:
    told, shown = stored("03-releases-and-recognitions")
    assert re.findall(r"(-\d+) +(\d+) +18 in 2024-07", shown) == [("-4", "0"), ("-18", "0")]
    assert re.search(r"2025-03-03 2025-08-15 +1186 +-45 +72 ", shown)
    assert "Belarus: 1,186 political prisoners on 15 August 2025, 45 fewer" in shown
    assert "1,164 on 2 July 2025" in told


def test_what_is_assumed_of_the_day_on_which_figures_were_known_stands_beside_the_table() -> None:
    told, shown = stored("04-what-we-knew-when")
    assert re.search(r"5\d of 6\d figures are taken as known on their own day", shown)
    assert "the least by which the line was late" in told
