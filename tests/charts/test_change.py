"""The chart of changes: its bars by the rows, its words true, nothing meets."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prisoncount.charts import change, trend
from prisoncount.charts._changes import changes
from prisoncount.charts._events import events as read_events
from prisoncount.charts._language import codes, language
from prisoncount.charts._select import select
from prisoncount.charts._theme import CHANGE
from prisoncount.charts._view import View

from .histories import RELEASES, events, monthly, row, situations, view
from .looks import LOOKS
from .pages import pieces, words
from .test_trend_layout import collide

COUNTS = [
    ("2024-12-31", 1265),
    ("2025-01-31", 1244),
    ("2025-02-28", 1234),
    ("2025-03-03", 1231),
    ("2025-08-15", 1186),
    ("2025-12-31", 1131),
]
FREED = events(
    ("2025-01", "release", 23, "x"),
    ("2025-04", "release", 1, "x"),
    ("2025-06-21", "release", 290, "x"),
    ("2025-12-13", "release", 13, "x"),
    ("2026-03-19", "release", 250, "x"),
)
RICH = view([row(day, value) for day, value in COUNTS], FREED, today=date(2026, 3, 20), place="Belarus")
HARD = situations() | {
    "rich": RICH,
    "releases only": view([], RELEASES),
    "releases of months": view(
        monthly([400, 390]), events(*((f"2024-{m:02d}", "release", 5 * m, "x") for m in range(1, 13)))
    ),
    "a huge release": view(monthly([100, 110, 120]), events(("2024-12-20", "release", 48_000, "x"))),
    "tiny changes": view(monthly([1, 2, 1, 2]), events(("2024-12-20", "release", 1, "x"))),
    "a release every week": view(
        monthly([500, 480, 470]),
        events(
            *(((date(2024, 12, 30) - timedelta(days=7 * i)).isoformat(), "release", 90 + i, "x") for i in range(30))
        ),
    ),
    "jumps": view(monthly([100, 9000, 100, 9000, 100])),
    "wide and low": view([row("2022-06-01", 900), row("2023-06-01", 901), row("2024-12-30", 899)]),
}


@pytest.mark.parametrize(("theme", "lang"), LOOKS)
@pytest.mark.parametrize("name", HARD)
def test_nothing_meets(name: str, lang: str, theme: str) -> None:
    chart = change.compose(HARD[name], theme=theme, lang=lang)
    # A number stands inside an outlined bar on purpose; test_numbers_inside_stay_inside looks at those.
    inside = [a for a in chart.figure.get_children() if a.get_gid() in {"text:inside", "text:open"}]
    for artist in inside:
        artist.set_gid("")
    collide(chart.figure, "newsletter", CHANGE)
    assert 0 < len(chart.words.title) <= 90
    assert 0 < len(chart.words.alt) <= 450
    assert "None" not in f"{chart.words.title} {chart.words.subtitle} {chart.words.caption} {chart.words.alt}"


@pytest.mark.parametrize("preset", ["social", "square"])
@pytest.mark.parametrize("name", HARD)
def test_nothing_meets_on_a_page_of_fixed_size(name: str, preset: str) -> None:
    chart = change.compose(HARD[name], preset=preset)
    for artist in chart.figure.get_children():
        if artist.get_gid() in {"text:inside", "text:open"}:
            artist.set_gid("")
    collide(chart.figure, preset, CHANGE)
    assert (chart.figure.bbox.width, chart.figure.bbox.height) == (CHANGE[preset].width, CHANGE[preset].height)
    assert words(chart.figure)["text:axis"]


def test_a_low_page_tells_in_the_caption_what_it_has_no_room_for() -> None:
    wide, low = (change.compose(RICH, preset=preset) for preset in ("newsletter", "social"))
    assert "Outlined" in words(wide.figure)["text:outline"]
    assert "text:outline" not in words(low.figure)
    assert "Outlined: month only" in low.words.caption
    for label in ("290", "250"):
        assert label in f"{words(low.figure)['text:label']} {low.words.caption}"
    found = pieces(low.figure)
    bars = [max(p.box.y1 - p.box.y0 for p in found if p.kind == kind) for kind in ("mark:release", "mark:change")]
    assert bars[0] / bars[1] == pytest.approx(290 / 55, rel=0.2)  # one scale, the outline aside


def test_what_the_title_tells_is_seen_however_long_ago_it_began() -> None:
    chart = change.compose(view([row("2019-06-01", 26), row("2024-12-30", 590)]))
    assert "rose by 564" in chart.words.title
    assert words(chart.figure)["text:inside"] == "+564"


def test_a_label_stands_over_its_own_bar() -> None:
    found = pieces(change.draw(HARD["a release every week"], preset="social"))
    bars = {round(p.box.y1 - p.box.y0): p.box for p in found if p.kind == "mark:release"}
    assert bars
    for label in (p for p in found if p.kind == "text:label" and " on " in p.text):
        assert any(label.box.x0 - 12 <= (bar.x0 + bar.x1) / 2 <= label.box.x1 + 30 for bar in bars.values())


@pytest.mark.parametrize("name", HARD)
def test_numbers_inside_stay_inside(name: str) -> None:
    found = pieces(change.draw(HARD[name]))
    bars = [p.box for p in found if p.kind == "mark:change"]
    for number in (p for p in found if p.kind == "text:inside"):
        assert any(
            bar.x0 < number.box.x0 and number.box.x1 < bar.x1 and bar.y0 < number.box.y0 and number.box.y1 < bar.y1
            for bar in bars
        )
    for words_ in (p for p in found if p.kind == "text:open"):
        assert not any(words_.meets(p) for p in found if p.kind.startswith("mark"))
        assert words_.box.x1 <= CHANGE["newsletter"].right + 1


def test_the_example() -> None:
    chart = change.compose(RICH)
    said = words(chart.figure)
    assert (
        said["text:title"] == "Belarus freed over 300 people in 2025, yet the count of political prisoners fell by 134"
    )
    assert said["text:heading"] == (
        "People freed in named releases (not a full list) Net change in the count, from one report to the next"
    )
    assert (
        said["text:outline"] == "Outlined: month only, or over two months without a count. Both panels have one scale."
    )
    assert said["text:inside"] == "−55 −45"
    assert "290 on 21 Jun" in said["text:label"]
    assert "250 on 19 Mar" in said["text:label"]


def test_every_report_has_its_bar() -> None:
    seen = changes(select(RICH), read_events(RICH.events, RICH.today), RICH)
    assert [step.change for step in seen.steps] == [-21, -10, -3, -45, -55]
    assert [step.outlined for step in seen.steps] == [False, False, False, True, True]


def test_counts_too_close_for_a_bar_are_one_and_the_last_change_stands() -> None:
    days = [date(2024, 12, 31) - timedelta(days=i) for i in range(700)]
    seen = view([row(day.isoformat(), 500 + 7 * (i % 5)) for i, day in enumerate(days)])
    steps = changes(select(seen), [], seen).steps
    assert (steps[-1].before.day, steps[-1].after.day) == (date(2024, 12, 30), date(2024, 12, 31))
    assert all(one.after is two.before for one, two in itertools.pairwise(steps))
    bars = sorted((p.box for p in pieces(change.draw(seen)) if p.kind == "mark:change"), key=lambda box: box.x0)
    assert len(bars) > 250
    assert all(bar.x1 - bar.x0 >= 2 for bar in bars)
    assert all(one.x1 <= two.x0 + 1 for one, two in itertools.pairwise(bars[:-1]))


def test_what_is_no_count_of_the_list_changes_nothing() -> None:
    noise = [
        row("2025-05-01", 900, "approx"),
        row("2025-05-02", 900, "at_least"),
        row("2025-05-03", 900, origin="Somebody"),
        row("2025-05-04", 900, status="doubtful"),
        row("2025-05", 900, measure="another"),
    ]
    plain = [row(day, value) for day, value in COUNTS]
    one, two = (
        changes(select(seen), [], seen).steps
        for seen in (view(rows, today=date(2026, 3, 20)) for rows in (plain, [*plain, *noise]))
    )
    assert one == two


def test_both_panels_have_one_scale() -> None:
    found = pieces(change.draw(RICH))
    releases = {round(p.box.y1 - p.box.y0) for p in found if p.kind == "mark:release"}
    steps = {round(p.box.y1 - p.box.y0) for p in found if p.kind == "mark:change"}
    rims = 3, 4  # an outline lies inside its bar, and the artist's box is the middle of the outline
    assert {290, 250, 23 - rims[0], 13} <= releases
    assert steps == {21, 10, 4, 45 - rims[1], 55 - rims[1]}  # a bar of 3 is so tall that it is seen


def test_bars_have_a_clear_gap() -> None:
    bars = sorted(
        (p.box for p in pieces(change.draw(view(monthly([9, 8, 7, 9, 4])))) if p.kind == "mark:change"),
        key=lambda b: b.x0,
    )
    assert all(4 <= after.x0 - before.x1 <= 6 for before, after in itertools.pairwise(bars))


def test_the_open_interval_says_so() -> None:
    assert words(change.draw(view(monthly([9, 8, 7]), today=date(2025, 9, 1))))["text:open"] == "no count yet"
    assert "text:open" not in words(change.draw(view(monthly([9, 8, 7]), today=date(2025, 1, 2))))


def test_a_release_without_room_is_in_the_caption() -> None:
    chart = change.compose(HARD["a release every week"])
    named = words(chart.figure)["text:label"]
    for number in (119, 118, 117):
        assert str(number) in f"{named} {chart.words.caption}"


COUNTS_OF = st.lists(st.tuples(st.integers(1, 200), st.integers(-300, 300)), max_size=25)
FREED_OF = st.lists(st.tuples(st.integers(0, 1500), st.integers(1, 400)), max_size=8)


def made(steps: list[tuple[int, int]], freed: list[tuple[int, int]], wait: int) -> View:
    day, count, rows = date(2020, 3, 9), 500, []
    for days, moved in steps:
        day, count = day + timedelta(days=days), abs(count + moved)
        rows.append(row(day.isoformat(), count))
    happened = [((day - timedelta(days=back)).isoformat(), "release", n, "x") for back, n in freed]
    return view(rows, events(*happened), today=day + timedelta(days=wait))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(COUNTS_OF, FREED_OF, st.integers(0, 400))
def test_title_and_layout_of_any_history(steps: list[tuple[int, int]], freed: list[tuple[int, int]], wait: int) -> None:
    seen = made(steps, freed, wait)
    chart = change.compose(seen)
    title = chart.words.title.replace("\u00a0", " ")
    rows = seen.observations.sort_values("as_of")
    if len(rows) < 2:
        assert title.startswith("No two counts")
    if moved := re.search(r"(rose|fell) by ([\d,]+)", title):
        by = int(moved[2].replace(",", "")) * (1 if moved[1] == "rose" else -1)
        last = rows[rows.as_of >= rows.as_of.max() - pd.Timedelta(days=7)].value
        assert any(end - start == by for end in last for start in rows.value)
        if told := re.search(r"freed (over|at least) ([\d,]+)", title):
            assert sum(n for _, n in freed) >= int(told[2].replace(",", "")) + (told[1] == "over")
    for artist in chart.figure.get_children():
        if artist.get_gid() in {"text:inside", "text:open"}:
            artist.set_gid("")
    collide(chart.figure, "newsletter", CHANGE)


def moved(text: str, pattern: str) -> int:
    """The signed difference that a sentence tells by this pattern."""
    found = re.search(pattern, text.replace("\u00a0", " "))
    if found is None:
        return 0
    number = int(re.findall(r"[\d,]+", found[0])[-1].strip(",").replace(",", ""))
    return -number if re.search("−|fewer|fell", found[0]) else number


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.integers(1, 60), st.integers(-300, 300)), min_size=2, max_size=40), FREED_OF)
def test_all_words_tell_one_last_change(steps: list[tuple[int, int]], freed: list[tuple[int, int]]) -> None:
    """Caption, alt text and bars of the changes, and the caption of the trend; the title where it spans no more."""
    seen = made(steps, freed, 3)
    told, trended = change.compose(seen).words, trend.compose(seen).words
    drawn = changes(select(seen), read_events(seen.events, seen.today), seen)
    by = moved(told.alt, r"Last change: [+−]?[\d,]+")
    assert drawn.steps[-1].change == by
    assert moved(told.caption, r"count, [\d,]+ (more|fewer)") == by
    assert moved(trended.caption, r", [\d,]+ (more|fewer) than") == by
    assert drawn.balance
    spanned = [s.change for s in drawn.steps if s.before.day >= drawn.balance.step.before.day]
    assert moved(told.title, r"(rose|fell) by [\d,]+") == sum(spanned)
    for kind, most in (("rise", max), ("fall", min)):
        largest = most([0, *(step.change for step in drawn.steps)])
        assert abs(moved(told.caption, rf"argest {kind}[^:]*: [\d,]+")) == abs(largest)


def test_the_axis_begins_near_what_is_drawn_and_the_words_tell_its_time() -> None:
    rows = [row("2024-10-21", 102), row("2024-10-31", 101)]
    old = events(("2018-03", "release", 5, "x"), ("2024-10-05", "release", 3, "x"))
    for happened in (old, events()):
        seen = view(rows, happened, today=date(2024, 11, 15))
        bars = [p.box for p in pieces(change.draw(seen)) if p.kind == "mark:change"]
        assert bars[0].x1 - bars[0].x0 > 100
        assert "to the next, October 2024" in change.compose(seen).words.alt
    stale = view(monthly([500, 490, 480]), RELEASES, today=date(2025, 12, 20))
    assert "to December 2024" in change.compose(stale).words.alt


@pytest.mark.parametrize("freed", ["2024-12-17", "2024-12", "2024-10-20"])
def test_a_title_names_no_release_in_months_that_hold_another_one(freed: str) -> None:
    """Named by months, the time from the first count to the second takes in a release that is not between them."""
    happened = events((freed, "release", 21, "x"), ("2024-11-25", "release", 2, "x"))
    seen = view([row("2024-11-10", 140), row("2024-12-10", 100)], happened, today=date(2024, 12, 20))
    told = change.compose(seen).words.title
    assert ("freed" in told) == (freed == "2024-10-20")
    assert "fell by 40" in told


def test_a_title_names_no_release_of_more_people_than_the_list_had() -> None:
    happened = events(("2024-12-09", "release", 7, "x"))
    seen = view([row("2024-11-10", 1), row("2024-12-10", 0)], happened, today=date(2024, 12, 12))
    assert "freed" not in change.compose(seen).words.title


@pytest.mark.parametrize("preset", CHANGE)
def test_a_low_outline_is_hollow_and_a_low_bar_is_seen(preset: str) -> None:
    rows = [row("2023-01-31", 50), row("2023-12-31", 958), row("2024-10-31", 960), row("2024-11-30", 959)]
    figure = change.draw(view(rows), preset=preset)
    bars = [a for a in figure.get_children() if a.get_gid() == "mark:change"]
    bars.sort(key=lambda bar: bar.get_x())
    low, last = bars[-2:]
    assert abs(low.get_height()) - low.get_linewidth() >= 2
    assert abs(last.get_height()) >= 3.5  # the zero line covers 1.5 px of it


@pytest.mark.parametrize(
    ("freed", "word"), [(327, "over 300"), (300, "at least 300"), (190, "at least 190"), (7, "at least 7")]
)
def test_round_words_are_lower_bounds(freed: int, word: str) -> None:
    seen = view(monthly(range(500, 484, -1)), events(("2024-06-20", "release", freed, "x")))
    assert f" {word} " in change.compose(seen).words.title


@pytest.mark.parametrize(
    ("count", "word"),
    [(250, "and"), (255, "and"), (312, "and"), (313, "yet"), (500, "yet"), (520, "yet"), (100, "and")],
)
def test_yet_is_said_where_the_fall_is_not_what_one_expects(count: int, word: str) -> None:
    """250 freed of 500: three quarters of them gone from the list is what a release does."""
    seen = view([row("2024-01-31", 500), row("2024-12-31", count)], events(("2024-06-20", "release", 250, "x")))
    assert f", {word} the " in change.compose(seen).words.title


def test_days_of_one_month_are_one_date() -> None:
    rows = [row("2024-02-02", 80), row("2024-02-26", 60), row("2024-03-31", 50)]
    said = {lang: change.compose(view(rows), lang=lang).words.caption for lang in codes()}
    said = {lang: text.replace("\u00a0", " ") for lang, text in said.items()}
    ranges = {
        "en": "20, 2 to 26 February 2024.", "be": "20, 2–26 лютага 2024 года.", "ru": "20, 2–26 февраля 2024 года.",
        "uk": "20, 2–26 лютого 2024 року.", "pl": "20, 2–26 lutego 2024 roku.", "lt": "20, 2024 m. vasario 2–26 d.",
        "de": "20, 2. bis 26. Februar 2024.",
    }  # fmt: skip
    for lang, text in ranges.items():
        assert text in said[lang], said[lang]


@pytest.mark.parametrize("lang", codes())
def test_the_only_count_is_told_with_its_place(lang: str) -> None:
    words_ = change.compose(view([row("2024-12-30", 102)], place="Belarus"), lang=lang).words
    assert language(lang).in_place("Belarus") in words_.alt
    assert "102" in words_.alt


def test_never_subtracts_and_never_names_a_cause() -> None:
    text = " ".join(str(change.compose(RICH).words).split()).casefold()
    assert not re.search(r"because|due to|thanks to|as a result|only|!", text)
    assert str(23 + 1 + 290 + 13 - 134) not in text


def test_a_start_cuts_the_picture_and_not_the_words() -> None:
    cut = replace(RICH, start=date(2025, 8, 1))
    whole, part = change.compose(RICH), change.compose(cut)
    assert part.words.title == whole.words.title
    kinds = [p.kind for p in pieces(part.figure)]
    assert (kinds.count("mark:change"), kinds.count("mark:release")) == (1, 2)


def test_a_count_of_a_month_is_a_count_and_its_bars_are_outlined() -> None:
    rows = [row("2024-01-31", 100), row("2024-06", 130), row("2024-12-31", 120)]
    seen = view(rows)
    steps = changes(select(seen), [], seen).steps
    assert [(step.change, step.outlined) for step in steps] == [(30, True), (-10, True)]
    chart = change.compose(seen)
    assert words(chart.figure)["text:outline"] == "Outlined: month only, or over two months without a count."
    assert (
        "Largest rise since January 2024: 30, 31 January to June 2024; largest fall: 10, June to 31 December 2024."
        in chart.words.caption
    )
