"""A start leaves counts out of the picture, not out of the words: no chart denies what came before it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from prisoncount import plugins
from prisoncount.charts import origins, trend
from prisoncount.charts._marks import LONE
from prisoncount.charts._select import select
from prisoncount.charts._view import View

from .histories import monthly, row, view
from .pages import pieces, words
from .test_estimate import estimated

START = date(2025, 2, 1)
ROWS = [*monthly([700, 690, 660, 640]), row("2025-02-19", 600, "more_than", origin="Wire")]
DENIES = re.compile(r"[Nn]o (exact|count|estimate|dated)|only bounds|First count|None")


def seen(start: date | None) -> View:
    whole = estimated(view(ROWS, today=date(2025, 2, 20)))
    return replace(whole, start=start)


@pytest.mark.parametrize("name", ["trend", "change", "origins", "estimate", "vintages", "countries", "sparkline"])
def test_the_words_rest_on_the_whole_record(name: str) -> None:
    cut, whole = (plugins.load("charts", name).compose(seen(start)).words for start in (START, None))
    assert not DENIES.search(f"{cut.title} {cut.caption} {cut.alt}".replace("No two of these", ""))
    if name not in ("estimate", "vintages"):
        assert "640" in cut.caption
        assert cut.title == whole.title or name == "origins"
        assert cut.caption.split(". ")[0] == whole.caption.split(". ")[0]


def test_the_last_count_stays_in_the_picture() -> None:
    figure = trend.draw(seen(START))
    assert words(figure)["text:stack"].startswith("640 31 Dec 2024")
    assert any(piece.kind == "mark:dot" and piece.box.x1 - piece.box.x0 > 2 * LONE for piece in pieces(figure))
    assert any("640" in piece.text for piece in pieces(origins.draw(seen(START))) if piece.text)


def test_others_numbers_before_the_start_are_no_bounds() -> None:
    rows = [row("2024-11-20", 700, origin="Wire"), row("2025-02-19", 600, "more_than", origin="Wire")]
    told = origins.compose(view(rows, today=date(2025, 2, 20), start=START)).words
    assert told.title.replace("\u00a0", " ") == "One exact count for Arcadia since November 2024: 700"


def test_a_start_within_a_stretch_adds_nothing_that_the_whole_leaves_out() -> None:
    rows = [*monthly([700, 690, 660, 640]), row("2024-12-10", 655, origin="Wire")]
    cut = view(rows, start=date(2024, 12, 5))
    assert [one.count for one in select(cut).shown] == [640]
