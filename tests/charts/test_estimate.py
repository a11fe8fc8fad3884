"""The chart of the estimate: the band as it was given, nothing called a count, nothing meets."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prisoncount.charts import estimate
from prisoncount.charts._band import band
from prisoncount.charts._theme import ESTIMATE
from prisoncount.charts._view import View

from .histories import monthly, row, situations, view
from .looks import LOOKS
from .pages import pieces, strokes, words
from .test_trend_layout import collide


def estimated(seen: View, spread: float = 0.1) -> View:
    """A view with a made-up estimate through its numbers."""
    frame = seen.observations.dropna(subset=["value"])
    frame = frame[frame.status == "accepted"].drop_duplicates("as_of").set_index("as_of").value.sort_index()

    def daily() -> pd.DataFrame:
        best = frame.resample("D").mean().interpolate() if len(frame) else frame
        return pd.DataFrame({"best": best, "low": (best * (1 - spread)).clip(0), "high": best * (1 + spread)})

    return replace(seen, estimate=daily)


SITUATIONS = {name: estimated(seen) for name, seen in situations().items()} | {
    "no estimate": view(monthly([10, 20, 30])),
    "a wide band": estimated(view(monthly([1000, 10, 1000, 20])), 3.0),
    "a crowd": estimated(
        view(
            [
                *monthly([900] * 30),
                *(
                    row(f"2024-{m:02d}-1{d}", 800 + 9 * d, "more_than", origin="V")
                    for m in range(1, 13)
                    for d in range(10)
                ),
            ]
        )
    ),
}


@pytest.mark.parametrize(("theme", "lang"), LOOKS)
@pytest.mark.parametrize("name", SITUATIONS)
def test_nothing_meets(name: str, lang: str, theme: str) -> None:
    chart = estimate.compose(SITUATIONS[name], theme=theme, lang=lang)
    collide(chart.figure, "newsletter", ESTIMATE)
    assert 0 < len(chart.words.title) <= 90
    assert 0 < len(chart.words.alt) <= 450
    assert "None" not in f"{chart.words.title} {chart.words.caption} {chart.words.alt}"


@pytest.mark.parametrize("preset", ["social", "square"])
@pytest.mark.parametrize("name", SITUATIONS)
def test_nothing_meets_on_a_page_of_fixed_size(name: str, preset: str) -> None:
    figure = estimate.draw(SITUATIONS[name], preset=preset)
    collide(figure, preset, ESTIMATE)
    if preset == "social":  # a mark that no key explains is not drawn
        assert {p.kind for p in pieces(figure) if p.kind.startswith("mark")} <= {"mark:dot"}


def test_the_words_are_those_of_the_last_day() -> None:
    seen = estimated(view(monthly([1000, 1010, 1020])))
    chart = estimate.compose(seen)
    assert chart.words.title.replace("\u00a0", " ") == (
        "Estimate for 31 December 2024: 918 to 1,122 political prisoners in Arcadia"
    )
    assert words(chart.figure)["text:stack"] == "1,020 31 Dec 2024 best estimate; 90% band 918–1,122"
    assert words(chart.figure)["text:key"] == "exact count 90% band"
    assert "is no report itself" in chart.words.caption


def test_nothing_later_than_today_and_ends_rounded_outward() -> None:
    days = pd.date_range("2024-12-01", "2025-03-01", name="day")
    frame = pd.DataFrame({"best": 10.4, "low": 9.7, "high": 11.2}, index=days)
    known = band(replace(view(monthly([10, 10, 10])), estimate=lambda: frame))
    assert known[-1].day == date(2025, 1, 5)
    assert {(one.low, one.best, one.high) for one in known} == {(9, 10, 12)}


def test_without_an_estimate_the_reports_stand_and_nothing_is_invented() -> None:
    chart = estimate.compose(SITUATIONS["no estimate"])
    assert chart.words.title == "No estimate of political prisoners in Arcadia yet"
    assert not [p for p in pieces(chart.figure) if p.kind in {"band", "line"}]
    assert len([p for p in pieces(chart.figure) if p.kind == "mark:dot" and p.box.y0 > 248]) == 3


def test_counts_are_not_joined_and_every_own_one_is_shown() -> None:
    figure = estimate.draw(estimated(view(monthly([500, 700, 900]))))
    best = strokes(figure, "line")[0]
    assert best.get_marker() == "None"
    dots = sorted(p.box.y0 for p in pieces(figure) if p.kind == "mark:dot" and p.box.y0 > 248)
    assert len(dots) == 3
    assert np.diff(dots) == pytest.approx([dots[1] - dots[0]] * 2)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 2500)), min_size=1, max_size=15), st.floats(0, 2))
def test_title_and_layout_of_any_estimate(history: list[tuple[int, int]], spread: float) -> None:
    start = pd.Timestamp("2022-05-17")
    rows = [row(f"{start + pd.Timedelta(days=days):%Y-%m-%d}", value) for days, value in history]
    seen = estimated(view(rows), spread)
    chart = estimate.compose(seen)
    collide(chart.figure, "newsletter", ESTIMATE)
    last = seen.estimate().iloc[-1]  # type: ignore[misc]
    ends = [int(number.replace(",", "")) for number in re.findall(r"[\d,]+", chart.words.title.split(": ")[1])]
    assert ends[0] <= last.low
    assert ends[-1] >= last.high
    assert ends[-1] - ends[0] <= last.high - last.low + 2


STALE = estimated(
    view(
        [
            *monthly([500, 520, 560]),
            row("2024-11", 545, origin="Other"),
            row("2025-02-01", 500, "more_than", origin="Other"),
        ],
        today=date(2025, 12, 1),
    )
)
MEANT = {"silent": "pale band has no report", "other": "grey is another source", "month": "flat bar spans the month"}


@pytest.mark.parametrize("preset", ["newsletter", "square"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_stale_estimate_shows_it_and_every_mark_is_explained(preset: str, theme: str) -> None:
    chart = estimate.compose(STALE, preset=preset, theme=theme)
    said = words(chart.figure)["text:key"]
    grey = [p.box for p in pieces(chart.figure) if p.kind == "band"]
    right = ESTIMATE[preset].plot[2]
    assert any(box.x1 == pytest.approx(right) and box.x1 - box.x0 > 100 for box in grey)
    assert "no report" in said
    for word, sentence in {"other": "another source", "month": "only month known"}.items():
        assert sentence in said or MEANT[word] in chart.words.caption
    for told in (chart.words.caption, chart.words.alt):
        assert "No exact count since 31 December 2024" in told
    collide(chart.figure, preset, ESTIMATE)


def test_a_fresh_estimate_has_no_silence() -> None:
    chart = estimate.compose(replace(STALE, today=date(2025, 2, 2)))
    assert "no report" not in words(chart.figure)["text:key"]
    assert "No exact count" not in f"{chart.words.caption} {chart.words.alt}"


def test_the_axis_begins_with_the_band() -> None:
    """A long silence hides the first counts of a trend; the band runs through it, and so does its axis."""
    figure = estimate.draw(estimated(view([row("2019-06-01", 26), row("2022-05-26", 590)], today=date(2022, 6, 1))))
    edges = [a for a in figure.get_children() if a.get_gid() == "edge"]
    assert min(min(edge.get_xdata()) for edge in edges) > ESTIMATE["newsletter"].plot[0] + 4
    assert "2019" in words(figure)["text:axis"]
    inked = [p for p in pieces(figure) if p.kind == "mark:dot" and p.box.y0 > ESTIMATE["newsletter"].plot[1]]
    assert len(inked) == 2
