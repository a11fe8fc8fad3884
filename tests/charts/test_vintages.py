"""The chart of vintages: what it says of lateness and change is true of the record, and nothing meets."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prisoncount.charts import trend, vintages
from prisoncount.charts._encode import png
from prisoncount.charts._language import codes, language
from prisoncount.charts._pages import VINTAGES
from prisoncount.charts._select import select
from prisoncount.charts._theme import THEMES
from prisoncount.charts._view import View
from prisoncount.charts._vintages import vintages as gather

from .histories import frame, monthly, row, situations, view
from .pages import pieces, strokes, words
from .test_trend_layout import collide

SITUATIONS = situations()


def told(day: str, value: int, late: int | None, **facts: Any) -> dict[str, Any]:
    """A count that became known so many days after its day, or on a day that nobody recorded."""
    one = row(day, value, **facts)
    published = None if late is None else one["as_of"] + pd.Timedelta(days=late)
    return one | {"published": published, "known_from": published or one["as_of"]}


def recorded(*rows: dict[str, Any], today: date = date(2025, 1, 5)) -> View:
    """A view whose observations tell when they became known."""
    table = frame(rows).assign(
        published=pd.to_datetime([one.get("published") for one in rows]),
        known_from=pd.to_datetime([one.get("known_from") for one in rows]),
    )
    return replace(view([], today=today), observations=table)


def late(seen: View) -> View:
    """A situation whose every statement came some days later."""
    table = seen.observations
    if table.empty:
        return seen
    days = pd.to_timedelta([(7 * i) % 40 for i in range(len(table))], unit="D")
    return replace(seen, observations=table.assign(published=table["as_of"] + days, known_from=table["as_of"] + days))


@pytest.mark.parametrize("preset", ["newsletter", "social", "square"])
@pytest.mark.parametrize("name", SITUATIONS)
def test_nothing_meets(name: str, preset: str) -> None:
    for seen, theme in zip((SITUATIONS[name], late(SITUATIONS[name])), THEMES, strict=True):
        chart = vintages.compose(seen, preset=preset, theme=theme)
        collide(chart.figure, preset, VINTAGES)
        assert 0 < len(chart.words.title) <= 90
        assert 0 < len(chart.words.alt) <= 450
        assert "None" not in f"{chart.words.title} {chart.words.caption} {chart.words.alt}"


@pytest.mark.parametrize("preset", ["newsletter", "social", "square"])
@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("name", ["every mark", "months only", "one point", "nothing"])
def test_nothing_meets_in_any_language(name: str, lang: str, preset: str) -> None:
    chart = vintages.compose(late(SITUATIONS[name]), preset=preset, lang=lang)
    collide(chart.figure, preset, VINTAGES)
    assert "…" not in chart.words.title


def test_half_came_within_the_median_and_none_was_changed() -> None:
    counts = [
        told(f"2024-{m:02d}-01", 900 + m, days) for m, days in zip(range(1, 8), (3, 12, 5, 40, 12, 20, 9), strict=True)
    ]
    chart = vintages.compose(recorded(*counts))
    assert chart.words.title == "Of 7 counts traced for Arcadia, 5 came within 12 days; none was changed"
    assert "5 of 7 came that soon" in words(chart.figure)["text:stack"]
    assert "The slowest, of 1 April 2024, was known 40 days later." in chart.words.caption
    assert not [piece for piece in pieces(chart.figure) if piece.kind == "mark:first"]


@pytest.mark.parametrize("lang", codes())
def test_what_nobody_recorded_is_told_once(lang: str) -> None:
    """By the title where nothing is known, by a note for the marks where it found no room, else by its sentence."""
    unknown, known = told("2024-11-01", 90, None), told("2024-12-01", 95, 2)
    speech = language(lang)
    for rows in ([unknown], [unknown, known, told("2024-12-20", 99, 1)]):
        for preset in ("newsletter", "social"):
            chart = vintages.compose(recorded(*rows), preset=preset, lang=lang)
            found = gather(recorded(*rows), select(recorded(*rows)))
            ways = [speech.vintages_note(unknown=True, months=False), speech.vintages_unknown(1)]
            ways += [speech.full(speech.vintages_title(found, recorded(*rows))[0])] if len(rows) == 1 else []
            assert sum(way in chart.words.caption for way in ways) == 1, chart.words.caption


def test_a_changed_count_shows_what_was_known_first() -> None:
    counts = [told(f"2024-{m:02d}-01", 900 + m, 3) for m in range(1, 8)]
    seen = recorded(*counts, told("2024-04-01", 860, 30))
    chart = vintages.compose(seen)
    assert chart.words.title.endswith("all came within 3 days; 1 was changed, by 5%")  # 44 of 904, rounded up
    assert "first 904, now 860" in chart.words.caption
    first = next(piece for piece in pieces(chart.figure) if piece.kind == "mark:first")
    assert "a ring is what was known first" in words(chart.figure)["text:heading"]
    line = strokes(chart.figure, "line")[0]
    bottom, top = line.get_ydata()[3], (first.box.y0 + first.box.y1) / 2
    zero = VINTAGES["newsletter"].plot[3]
    assert (zero - top) / (zero - bottom) == pytest.approx(904 / 860, rel=0.01)
    assert [one.count for one in select(seen).counts if one.day == date(2024, 4, 1)] == [860]


@pytest.mark.parametrize("preset", ["newsletter", "social", "square"])
@pytest.mark.parametrize("lang", codes())
def test_a_change_is_told_in_every_title(lang: str, preset: str) -> None:
    """Also in one that has no room for how soon the counts came."""
    counts = [told(f"2024-{m:02d}-01", 900 + m, 12) for m in range(1, 12)]
    for rows in (counts, counts[:1]):
        chart = vintages.compose(recorded(*rows, told("2024-01-01", 860, 30)), preset=preset, lang=lang)
        assert "…" not in chart.words.title
        assert re.search(r"5\s?%", chart.words.title), chart.words.title


def test_the_newest_word_of_a_publisher_stands_in_every_chart() -> None:
    seen = recorded(told("2024-11-01", 90, 1), told("2024-12-30", 120, 1), told("2024-12-30", 100, 4))
    assert "100" in trend.compose(seen).words.title
    clash = recorded(told("2024-11-01", 90, 1), told("2024-12-30", 120, 1), told("2024-12-30", 100, 1))
    assert select(clash).strays


def test_two_numbers_known_on_one_day_are_a_clash_and_no_change() -> None:
    seen = recorded(
        told("2024-11-01", 90, 1), told("2024-12-01", 120, 2), told("2024-12-01", 100, 2, publisher="A paper")
    )
    assert gather(seen, select(seen)).moved == ()


def test_a_count_that_was_taken_back_is_told() -> None:
    gone = told("2024-12-02", 700, 1, status="rejected")
    seen = recorded(told("2024-11-01", 90, 1), told("2024-12-01", 100, 2), gone)
    assert gather(seen, select(seen)).moved == ()
    then = seen.observations.assign(status="accepted")
    asked: list[date] = []

    def known(day: date) -> pd.DataFrame:
        asked.append(day)
        return then[then["known_from"] <= pd.Timestamp(day)]

    chart = vintages.compose(replace(seen, known=known))
    assert asked == [date(2024, 12, 3)]
    assert "1 was taken back" in chart.words.title


def test_what_nobody_recorded_is_not_called_prompt() -> None:
    chart = vintages.compose(view(monthly([10, 20, 30])))
    assert chart.words.title == "When the counts for Arcadia became known is not on record"
    assert "text:stack" in words(chart.figure)
    assert not [piece for piece in pieces(chart.figure) if piece.kind == "mark:days"]
    mixed = vintages.compose(recorded(told("2024-11-01", 90, None), told("2024-12-01", 100, 2)))
    assert mixed.words.title == "One count traced for Arcadia, known 2 days later; it was not changed"
    assert "1 of 2" in mixed.words.subtitle
    assert words(mixed.figure)["text:note"].startswith("Grey: ")


def test_a_page_that_was_captured_is_known_from_its_capture() -> None:
    seen = recorded(told("2024-11-01", 90, 9))
    seen = replace(seen, observations=seen.observations.assign(published=pd.NaT, sha256="00"))
    assert vintages.compose(seen).words.title.startswith("One count traced for Arcadia, known 9 days later")


def test_without_a_count_nothing_is_invented() -> None:
    chart = vintages.compose(view([]))
    assert chart.words.title == "No exact count of political prisoners in Arcadia yet"
    assert not [piece for piece in pieces(chart.figure) if piece.kind.startswith("mark")]


def test_bars_begin_at_zero_and_one_count_of_a_month_is_outlined() -> None:
    seen = recorded(told("2024-09-01", 90, 10), told("2024-10-01", 95, 20), told("2024-12", 100, 4))
    assert "a flat bar spans the month" in vintages.compose(seen).words.caption
    figure = vintages.draw(seen)
    bars = sorted((p.box for p in pieces(figure) if p.kind == "mark:days"), key=lambda box: box.x0)
    assert all(abs(box.y1 - VINTAGES["newsletter"].lower[1]) <= 1 for box in bars)  # an outline lies inside
    assert bars[1].height == pytest.approx(2 * bars[0].height, abs=2)
    assert "Outlined: " in words(figure)["text:note"]


def test_equal_data_make_equal_bytes() -> None:
    first, again = (png(vintages.draw(late(SITUATIONS["every mark"])), "light") for _ in range(2))
    assert first == again
    assert len(first) < 200_000


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 2000), st.integers(0, 400)), min_size=2, max_size=12))
def test_the_title_is_true_of_any_record(history: list[tuple[int, int, int]]) -> None:
    counts = [
        told(f"{date(2023, 12, 1) - timedelta(days=30 * i + gap % 20)}", value, days)
        for i, (gap, value, days) in enumerate(history)
    ]
    chart = vintages.compose(recorded(*counts))
    collide(chart.figure, "newsletter", VINTAGES)
    lates = sorted(days for _, _, days in history)
    half = lates[math.ceil(len(lates) / 2) - 1]
    said = re.search(r"within (\d+) day", chart.words.title)
    assert (int(said.group(1)) if said else 0) == half
    assert sum(1 for days in lates if days <= half) * 2 >= len(lates)
    assert "none was changed" in chart.words.title


def test_the_axis_ends_with_the_counts_however_old_they_are() -> None:
    seen = view(monthly([500, 520, 560]), today=date(2027, 6, 1))
    figure = vintages.draw(seen)
    last = max(p.box.x1 for p in pieces(figure) if p.kind == "mark:dot")
    assert last > VINTAGES["newsletter"].plot[2] - 20
    assert "2026" not in words(figure)["text:axis"]
