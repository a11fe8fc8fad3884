"""The notebooks run from a clean checkout, offline, and say and show what they did when they were stored."""

from __future__ import annotations

import base64
import importlib.util
import io
import re
import resource
import tempfile
from collections.abc import Iterator
from pathlib import Path

import matplotlib.image
import nbformat
import numpy as np
import pytest

from prisoncount.reconcile import PATIENCE

FOLDER = Path(__file__).parents[1] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
SHOWN_BY_A_FORGE = {"text/plain", "text/html", "image/png"}
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


def read(path: Path) -> nbformat.NotebookNode:
    return nbformat.read(path, as_version=4)


def outputs(book: nbformat.NotebookNode) -> Iterator[nbformat.NotebookNode]:
    for cell in book.cells:
        yield from cell.get("outputs", [])


def said(book: nbformat.NotebookNode) -> list[str]:
    """What the cells print and show, as text and as tables; the size of a picture is told by the picture."""
    out = []
    for output in outputs(book):
        data = output.get("data", {})
        if "image/png" not in data:
            out += [output.get("text", ""), data.get("text/plain", ""), data.get("text/html", "")]
    return [text for text in out if text]


def pictures(book: nbformat.NotebookNode) -> list[np.ndarray]:
    found = [one["data"]["image/png"] for one in outputs(book) if "image/png" in one.get("data", {})]
    return [matplotlib.image.imread(io.BytesIO(base64.b64decode(one))) for one in found]


def told(book: nbformat.NotebookNode) -> str:
    return "\n".join(cell.source for cell in book.cells if cell.cell_type == "markdown")


def test_there_are_five_notebooks() -> None:
    assert [path.name[:2] for path in NOTEBOOKS] == ["01", "02", "03", "04", "05"]


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::RuntimeWarning")
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_runs_in_a_minute_and_its_outputs_have_not_drifted(path: Path) -> None:
    spec = importlib.util.spec_from_file_location("execute", FOLDER / "execute.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    stored = read(path)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    fresh = module.execute(path)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 60
    assert any(said(stored)), f"{path.name} is stored without outputs: run `make notebooks`"
    assert said(fresh) == said(stored)
    assert pictures(fresh)
    for now, then in zip(pictures(fresh), pictures(stored), strict=True):
        assert now.shape == then.shape
        # Another FreeType may soften an edge; a letter or a mark that has moved is more than that.
        assert (np.abs(now - then).max(axis=2) > 0.4).sum() <= 40, "a picture has changed: run `make notebooks`"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_what_is_stored_shows_on_a_forge_and_tells_nothing_of_a_machine(path: Path) -> None:
    book = read(path)
    for output in outputs(book):
        assert output.get("name") != "stderr", output.get("text")
        assert output["output_type"] != "error"
        assert set(output.get("data", {})) <= SHOWN_BY_A_FORGE
    text = "\n".join(said(book))
    assert not re.search(r"<script|<iframe|<object|Warning", text)
    for place in (FOLDER.parent, tempfile.gettempdir(), Path.home()):
        assert str(place) not in text
    assert path.stat().st_size < 500_000, "forges stop showing large notebooks"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_uses_public_names_only_and_its_links_lead_somewhere(path: Path) -> None:
    book = read(path)
    code = "\n".join(cell.source for cell in book.cells if cell.cell_type == "code")
    assert not re.findall(r"\._[a-z]|from prisoncount\.|import prisoncount\.", code)
    for target in re.findall(r"\]\(([^)#\s]+)", told(book)):
        assert (FOLDER / target).exists(), target


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_number_in_the_prose_is_a_number_of_the_outputs(path: Path) -> None:
    book = read(path)
    prose = re.sub(r"`[^`]*`|\[[^\]]*\]\([^)]*\)", "", told(book))
    prose = re.sub(rf"\b\d{{1,2}} (?:{MONTHS})\b|\b(?:19|20)\d\d\b", "", prose)
    known = set(re.findall(r"\d[\d,]*", "\n".join(said(book)))) | {str(PATIENCE)}
    assert set(re.findall(r"\d[\d,]*\d|\d", prose)) <= known


def shown(name: str) -> tuple[str, str]:
    """What a notebook tells its reader, and what its cells have said."""
    book = read(FOLDER / f"{name}.ipynb")
    return told(book), "\n".join(said(book))


def test_a_step_that_is_no_count_of_the_keeper_is_told_with_its_rule() -> None:
    prose, cells = shown("02-where-every-point-comes-from")
    assert f"none has come for {PATIENCE} days" in prose
    assert re.search(r"0 of \d+ steps are no exact count of a day by the keeper", cells)


def test_a_release_of_a_month_is_in_no_interval_alone_and_the_counts_are_those_of_the_flags() -> None:
    _, cells = shown("03-releases-and-recognitions")
    assert re.findall(r"(-\d+) +(\d+) +18 in 2024-07", cells) == [("-4", "0"), ("-18", "0")]
    assert re.search(r"2025-03-03 2025-08-15 +1186 +-45 +72 ", cells)
    assert "Belarus: 1,186 political prisoners on 15 August 2025, 45 fewer" in cells


def test_what_is_assumed_of_the_day_on_which_figures_were_known_stands_beside_the_table() -> None:
    prose, cells = shown("04-what-we-knew-when")
    assert re.search(r"5\d of 6\d figures are taken as known on their own day", cells)
    assert "the least by which the line was late" in prose


def test_a_new_country_is_read_from_a_saved_article() -> None:
    _, cells = shown("05-a-new-country")
    assert re.search(r"2021-04-02 +31\.0 +Tirek +Saved articles +31 political prisoners +accepted", cells)
