"""No words meet other words, a mark, the line or the edge, in any situation and any theme."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from prisoncount import plugins
from prisoncount.charts import trend
from prisoncount.charts._theme import MAIL, THEMES, TREND, Page

from .histories import RELEASES, events, monthly, row, situations, view
from .looks import OTHERS
from .pages import pieces, strokes, words

SITUATIONS = situations()


@pytest.fixture(
    scope="module",
    params=[
        *((theme, preset, "en") for theme in THEMES for preset in ("newsletter", "social", "square")),
        *(("light", "newsletter", code) for code in OTHERS),
    ],
    ids="-".join,
)
def look(request: pytest.FixtureRequest) -> tuple[str, str, str]:
    """Theme, preset, language."""
    return request.param


@pytest.mark.parametrize("name", SITUATIONS)
def test_nothing_meets(name: str, look: tuple[str, str, str]) -> None:
    theme, preset, lang = look
    collide(trend.draw(SITUATIONS[name], theme=theme, preset=preset, lang=lang), preset)


@pytest.mark.parametrize("name", [name for name in plugins.names("charts") if name != "sparkline"])
def test_web_and_print_have_the_newsletters_layout(name: str) -> None:
    presets = plugins.load("charts", name).PRESETS
    for preset in ("web", "print"):
        assert replace(presets[preset], outputs=MAIL) == presets["newsletter"]


def collide(figure: Figure, preset: str, presets: Mapping[str, Page] = TREND) -> None:
    """Fail if words meet words, a mark, the line or the edge."""
    found = pieces(figure)
    texts = [piece for piece in found if piece.text]
    others = [piece for piece in found if not piece.text and piece.kind != "band"]
    clashes = [(a.text, b.text) for a, b in combinations(texts, 2) if a.meets(b)]
    clashes += [(a.text, b.kind) for a in texts for b in others if a.meets(b)]
    assert clashes == []
    width, height = figure.bbox.width, figure.bbox.height
    margin = presets[preset].margin - 4
    outside = [
        p.text
        for p in texts
        if p.box.x0 < margin or p.box.x1 > width - margin or p.box.y1 > height - 8 or p.box.y0 < 20
    ]
    assert outside == []
    assert all(p.box.x0 >= 0 and p.box.x1 <= width and p.box.y0 >= 0 and p.box.y1 <= height for p in others)


@pytest.mark.parametrize("preset", ["newsletter", "square"])
@pytest.mark.parametrize("name", SITUATIONS)
def test_band_holds_no_words(name: str, preset: str) -> None:
    found = pieces(trend.draw(SITUATIONS[name], preset=preset))
    bands = [piece for piece in found if piece.kind == "band"]
    inside = [p.text for p in found if p.text and any(p.meets(band) for band in bands)]
    assert inside == []


def lead(figure: Figure) -> list[tuple[float, float]]:
    """The ends of the line from the last dot to its number, if there is one."""
    lines = [a for a in figure.get_children() if a.get_gid() == "lead"]
    return [point for line in lines for point in zip(*line.get_data(), strict=True)]


@pytest.mark.parametrize(("preset", "near"), [("newsletter", 845), ("social", 860), ("square", 835)])
@pytest.mark.parametrize(("rival", "tied"), [(0, True), (500, False), (801, False)])
def test_a_number_that_could_be_another_marks_is_tied_to_its_dot(
    rival: int, tied: bool, preset: str, near: int
) -> None:
    """A mark beside the way from the dot to its number makes one wonder; across that way there is no room."""
    rows = [*monthly([760, 770, 780, 800]), row("2025-01-12", rival or near, origin="Other")]
    seen = view(rows, today=date(2025, 1, 13))
    figure = trend.draw(seen, preset=preset)
    ends = lead(figure)
    assert bool(ends) == tied
    if ends:
        number = next(p.box for p in pieces(figure) if p.kind == "text:stack")
        assert number.x0 - 12 < ends[1][0] < number.x0
        assert number.y0 < ends[1][1] < number.y1
    collide(figure, preset)


def test_a_number_that_slid_away_from_its_dot_is_tied_to_it() -> None:
    who = "Rival Committee of Concern"
    rows = [*monthly([1000, 1010, 1022, 1031]), row("2025-01-01", 1400, "more_than", origin=who)]
    figure = trend.draw(view(rows), preset="social")
    (x0, y0), (x1, y1) = lead(figure)
    assert y0 - y1 > 50
    assert 0 < x1 - x0 < 40
    marks = [p.box for p in pieces(figure) if p.kind.startswith("mark")]
    assert not any(box.x0 < x0 + (x1 - x0) * t / 9 < box.x1 and box.y0 < y0 + (y1 - y0) * t / 9 < box.y1
                   for box in marks for t in range(10))  # fmt: skip


@pytest.mark.parametrize(
    "name", [name for name in SITUATIONS if "point" not in name and name not in {"nothing", "inexact"}]
)
def test_last_value_axis_and_source_are_never_dropped(name: str) -> None:
    written = words(trend.draw(SITUATIONS[name]))
    last = re.search(r"[\d,]+", written["text:stack"])
    assert last
    assert last.group() in written["text:title"]
    assert "Data to" in written["text:source"]
    assert written["text:axis"].startswith("0 ")


def test_line_joins_only_counts_at_most_62_days_apart() -> None:
    rows = [row("2024-01-01", 100), row("2024-03-03", 110), row("2024-05-05", 120), row("2024-06-01", 130)]
    lines = strokes(trend.draw(view(rows)), "line")
    assert [len(line.get_xdata()) for line in lines] == [2, 2]


def test_line_avoids_what_is_not_exact_not_dated_not_ours() -> None:
    rows = [
        row("2024-10-01", 100),
        row("2024-10-10", 900, "approx"),
        row("2024-10-15", 900, "at_least"),
        row("2024-10-20", 900, origin="Somebody"),
        row("2024-10-25", 900, status="doubtful"),
        row("2024-10-26", 900, status="quarantined"),
        row("2024-10-27", 900, measure="another_definition"),
        row("2024-11-01", 110),
        row("2024-12-01", 120),
    ]
    figure = trend.draw(view(rows))
    lines = strokes(figure, "line")
    assert [len(line.get_xdata()) for line in lines] == [3]
    assert len({round(y) for y in lines[0].get_ydata()}) == 3
    assert not [p for p in pieces(figure) if p.kind.startswith("mark") and p.box.y0 > 250 and p.kind != "mark:dot"]


def test_value_axis_starts_at_zero_and_is_straight() -> None:
    figure = trend.draw(view(monthly([500, 1000, 1500])))
    line = strokes(figure, "line")[0]
    zero = TREND["newsletter"].plot[3]
    heights = [zero - y for y in line.get_ydata()]
    assert heights[1] == pytest.approx(2 * heights[0])
    assert heights[2] == pytest.approx(3 * heights[0])


def test_at_most_three_stems_largest_first_with_the_start_of_the_series() -> None:
    figure = trend.draw(view(monthly([1000] * 40), RELEASES))
    assert words(figure)["text:event"] == "Amnesty begins, May 2024 130 freed, 1 Jul 2024 210 freed, 20 Dec 2024"
    assert len([p for p in pieces(figure) if p.kind == "stem:release"]) == 3


def test_early_releases_are_mirrored() -> None:
    figure = trend.draw(view(monthly([1000] * 40), RELEASES.iloc[[1]].assign(number=90.0)))
    label = next(p for p in pieces(figure) if p.kind == "text:event")
    stem = next(p for p in pieces(figure) if p.kind == "stem:release")
    assert label.box.x0 > stem.box.x1


def test_note_without_room_is_in_the_caption() -> None:
    chart = trend.compose(SITUATIONS["releases early"])
    assert "text:event" not in words(chart.figure)
    assert "250 people were freed on 20 January 2022" in chart.words.caption


def test_key_names_only_what_is_drawn() -> None:
    plain = words(trend.draw(view(monthly([10, 20, 30]))))["text:key"]
    assert plain == "exact count"
    mixed = words(trend.draw(view([*monthly([10, 20, 30]), row("2025-01-03", 28, "more_than", origin="Wire")])))[
        "text:key"
    ]
    assert mixed == "exact count more than another source"
    stale = words(trend.draw(view(monthly([10, 20, 30]), today=date(2026, 1, 1))))["text:key"]
    assert stale == "exact count no report"


def test_stale_axis_runs_to_today_and_fresh_one_ends_with_the_newest() -> None:
    fresh, stale = (trend.draw(view(monthly([100] * 20), today=day)) for day in (date(2025, 1, 5), date(2026, 1, 5)))
    assert not [p for p in pieces(fresh) if p.kind == "band"]
    band = next(p for p in pieces(stale) if p.kind == "band")
    assert band.box.x1 == pytest.approx(TREND["newsletter"].plot[2])
    last = max(p.box.x1 for p in pieces(stale) if p.kind == "mark:dot")
    assert 0 < band.box.x0 - last < 12


def test_unknown_choices_name_the_known_ones() -> None:
    data = SITUATIONS["one point"]
    for choice, known in (
        ({"preset": "poster"}, "newsletter"),
        ({"theme": "pink"}, "light, dark"),
        ({"lang": "xx"}, "en"),
    ):
        with pytest.raises(LookupError, match=known):
            trend.draw(data, **choice)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(st.tuples(st.integers(5, 200), st.integers(-300, 300)), min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(0, 1500), st.sampled_from(["approx", "more_than", "at_most"])), max_size=8),
    st.lists(st.tuples(st.integers(0, 1500), st.integers(1, 400)), max_size=6),
    st.integers(0, 400),
)
def test_nothing_meets_in_any_history(
    steps: list[tuple[int, int]], voices: list[tuple[int, str]], freed: list[tuple[int, int]], wait: int
) -> None:
    """Like test_nothing_meets, over series that nobody thought of."""
    day, count, rows = date(2020, 3, 9), 500, []
    for days, change in steps:
        day, count = day + timedelta(days=days), abs(count + change)
        rows.append(row(day.isoformat(), count))
    for back, qualifier in voices:
        rows.append(row((day - timedelta(days=back)).isoformat(), count // 2 + back, qualifier, origin="Voice"))
    happened = [((day - timedelta(days=back)).isoformat(), "release", n, f"{n} freed") for back, n in freed]
    seen = view(
        rows, events(*happened, ("2020-02-01", "political", None, "An event")), today=day + timedelta(days=wait)
    )
    collide(trend.draw(seen), "newsletter")


@pytest.mark.parametrize("name", SITUATIONS)
def test_social_shows_only_what_needs_no_key(name: str) -> None:
    seen = SITUATIONS[name]
    figure = trend.draw(seen, preset="social")
    found = pieces(figure)
    assert not [p for p in found if p.kind.startswith(("text:key", "band", "stem"))]
    newest = trend.select(seen).newest
    strange = [p for p in found if p.kind in {"mark:ring", "mark:bound", "mark:range"}]
    if newest is None or newest.exact:
        assert strange == []
    elif strange:
        said = words(figure)["text:stack"].replace("\u00a0", " ")
        assert f"{newest.day:%Y}" in said
        assert f"{newest.count:,}" in said or newest.qualifier == "range"


def test_social_says_the_newest_statement_even_when_the_last_count_is_old() -> None:
    rows = [*monthly([100] * 9, last=date(2024, 6, 30)), row("2024-10-01", 90, "more_than", origin="Wire")]
    figure = trend.draw(view(rows), preset="social")
    assert words(figure)["text:stack"].replace("\u00a0", " ") == "100 30 Jun 2024 more than 90 by Wire on 1 Oct 2024"
    assert "No exact count for 189 days" in words(figure)["text:title"]
