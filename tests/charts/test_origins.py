"""The chart of origins: which statements get a row, that the words are true, that nothing meets."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prisoncount.charts import origins, trend
from prisoncount.charts._select import select
from prisoncount.charts._theme import ORIGINS, THEMES
from prisoncount.charts._view import View
from prisoncount.charts._voices import gather

from .histories import monthly, row, situations, view
from .looks import LOOKS
from .pages import pieces, words
from .test_trend_layout import collide

VOICES = [
    row("2025-12-31", 1131, publisher="Paper"),
    row("2025-12-31", 1131, publisher="News"),
    row("2025-11-22", 1184, "at_least", status="doubtful", reason="restated: July's figure", publisher="Late"),
    row("2025-09-26", 1184, "at_least", status="doubtful", reason="restated: July's figure", publisher="Later"),
    row("2025-08-15", 1186, publisher="Agency"),
    row("2025-08-15", 1160, "approx", publisher="Times"),
    row("2025-07-31", 1184, "more_than", publisher="Observer"),
    row("2026-03-19", 1100, "more_than", origin="Rights groups", publisher="Wire"),
    row("2025-12", 1110, "approx", origin="A. Former"),
    row("2025-07-02", 1164, origin="", publisher="Daily"),
    row("2025-09-11", 1000, "more_than", origin="Gustav President"),
    row("2025-08", 1300, "at_most", origin="Donald Longn and others"),
    row("2025-06-21", 1150, origin="Somebody Veryverylongnamed"),
    row("2025-05-01", 900, status="rejected", origin="Wrong"),
]
GROUPS = dict.fromkeys(
    ["Gustav President", "Donald Longn and others", "Somebody Veryverylongnamed"], "politicians and officials"
)
RICH = view(VOICES, today=date(2026, 3, 20), groups=GROUPS)
CASES = situations() | {
    "voices": RICH,
    "one voice": view([row("2024-12-30", 5, "approx", origin="Somebody")]),
    "at most one": view([row("2024-12-30", 1, "at_most", origin="Somebody"), row("2024-12-01", 0)]),
    "a range": view([row("2024-12-30", None, "range", low=1200, high=1300), row("2024-11-30", 9)]),
    "years": view([row("2024", 700, "approx"), row("2023", 400, origin="Somebody")]),
    "bounds of millions": view([row("2024-12-30", 9_400_000, "more_than"), row("2024-12-01", 3, "at_least")]),
    "long names everywhere": view(
        [
            row("2024-12-30", 500, origin="The Association " * 9, publisher="P" * 80),
            row("2024-12-29", 3, publisher="W" * 70),
        ],
        primary="The Assistance Association of Everybody " * 3,
    ),
}


@pytest.mark.parametrize(("theme", "lang"), LOOKS)
@pytest.mark.parametrize("name", CASES)
def test_nothing_meets(name: str, lang: str, theme: str) -> None:
    chart = origins.compose(CASES[name], theme=theme, lang=lang)
    collide(chart.figure, "newsletter", ORIGINS)
    assert 0 < len(chart.words.title) <= 90
    assert 0 < len(chart.words.alt) <= 450
    assert "None" not in f"{chart.words.title} {chart.words.subtitle} {chart.words.caption} {chart.words.alt}"


@pytest.mark.parametrize("preset", ["social", "square"])
@pytest.mark.parametrize("name", CASES)
def test_nothing_meets_on_a_page_of_fixed_size(name: str, preset: str) -> None:
    chart = origins.compose(CASES[name], preset=preset)
    collide(chart.figure, preset, ORIGINS)
    assert (chart.figure.bbox.width, chart.figure.bbox.height) == (ORIGINS[preset].width, ORIGINS[preset].height)


def test_a_low_page_has_the_keepers_row_and_tells_how_many_found_no_room() -> None:
    many = [row(f"2024-12-{d:02d}", 500 + d, "approx", origin=f"Voice {d}") for d in range(3, 29)]
    chart = origins.compose(view([row("2024-12-01", 480), *many]), preset="social")
    days = words(chart.figure)["text:day"]
    assert days.startswith("1 Dec 2024 28 Dec 2024 27 Dec 2024")
    assert words(chart.figure)["text:group"] == "Keeper, which keeps the list Other groups and media"
    shown = len([p for p in pieces(chart.figure) if p.kind == "text:day"])
    assert shown == 5
    assert f"{len(many) + 1 - shown} more statements of this time found no room" in chart.words.caption


def test_bars_move_before_a_name_is_cut() -> None:
    long = view([row("2024-12-30", 500, publisher="The Old Arcadian Times")])
    found = pieces(origins.draw(long))
    assert [p.text for p in found if p.kind == "text:voice"] == ["via The Old Arcadian Times"]
    (bar,) = (p.box for p in found if p.kind == "mark:pale")
    assert 570 < bar.x0 <= 650


def test_rows_of_the_example() -> None:
    said = words(origins.draw(RICH))
    assert said["text:title"] == "Every exact or approximate count since June 2025 is between 1,110 and 1,186".replace(
        "June ", "June\u00a0"
    )
    assert said["text:group"] == "Keeper, which keeps the list Other groups and media Politicians and officials"
    assert said["text:day"] == (
        "31 Dec 2025 22 Nov 2025 15 Aug 2025 15 Aug 2025 31 Jul 2025 19 Mar 2026 Dec 2025 2 Jul 2025 "
        "11 Sep 2025 Aug 2025 21 Jun 2025"
    )
    assert said["text:voice"] == (
        "via News and 1 more repeats July’s figure via Agency via Times via Observer Rights groups, Wire A. Former "
        "Daily, no origin given Gustav President D. Longn and others S. Veryverylongnamed"
    )
    assert said["text:amount"] == (
        "1,131 1,184 or more 1,186 about 1,160 over 1,184 over 1,100 about 1,110 1,164 over 1,000 up to 1,300 1,150"
    )


def test_a_restated_figure_is_muted_and_no_number_of_the_title() -> None:
    rows = [row("2024-12-30", 100), row("2024-12-31", 400, status="doubtful", reason="restated: an old one")]
    figure = origins.draw(view([*rows, row("2024-12-15", 110)]))
    artists = {a.get_text(): a.get_color() for a in figure.get_children() if a.get_gid() == "text:amount"}
    assert artists["400"] == THEMES["light"]["muted"]
    assert artists["100"] == THEMES["light"]["text"]
    assert "between 100 and 110" in words(figure)["text:title"]
    assert "repeats an older figure" in words(figure)["text:voice"]


def test_bars_start_at_zero_and_are_straight() -> None:
    found = [p.box for p in pieces(origins.draw(view(monthly([500, 1000, 1500])))) if p.kind == "mark:pale"]
    assert {round(box.x0) for box in found} == {570}
    lengths = sorted(box.x1 - box.x0 for box in found)
    assert lengths[1] == pytest.approx(2 * lengths[0], abs=1)
    assert lengths[2] == pytest.approx(3 * lengths[0], abs=1)


def test_nothing_is_asserted_by_at_most() -> None:
    found = pieces(origins.draw(view([row("2024-12-30", 300, "at_most")])))
    assert not [p for p in found if p.kind == "mark:pale"]
    assert [p for p in found if p.kind == "mark:bound"]


def test_twelve_rows_everybodys_newest_first_and_the_rest_is_counted() -> None:
    many = [row(f"2024-12-{d:02d}", 500 + d, "approx", publisher=f"P{d}") for d in range(1, 29)]
    chosen = gather(view([*many, row("2024-04-01", 480, origin="Lone voice"), row("2021-01-01", 90)]))
    assert len(chosen.voices) == 12
    assert {v.said.origin for v in chosen.voices} == {"Keeper", "Lone voice"}
    assert [v.said.day for v in chosen.voices] == sorted((v.said.day for v in chosen.voices), reverse=True)
    assert chosen.left_out == len(many) + 2 - 12
    assert (
        f"{chosen.left_out} more statements"
        in origins.compose(
            view([*many, row("2024-04-01", 480, origin="Lone voice"), row("2021-01-01", 90)])
        ).words.caption
    )


def test_wire_copies_are_one_row() -> None:
    copies = [row("2024-12-30", 100, publisher=p) for p in ("A", "Keeper", "B")]
    unclaimed = row("2024-12-30", 100, origin="", publisher="C")
    (voice,) = gather(view([*copies, unclaimed])).voices
    assert (voice.said.publisher, voice.copies) == ("Keeper", 2)


def test_height_grows_with_rows() -> None:
    one, three = (origins.draw(view(monthly([10] * n))).bbox.height for n in (1, 3))
    assert three - one == 2 * ORIGINS["newsletter"].row
    assert one % 2 == 0


def made(history: list[tuple[int, int, str, str, str]], wait: int) -> View:
    start = date(2020, 5, 17)
    rows = [
        row((start + timedelta(days=days)).isoformat(), value, qualifier, origin=origin, status=status)
        for days, value, qualifier, origin, status in history
    ]
    last = max((days for days, *_ in history), default=0)
    return view(rows, today=start + timedelta(days=last + wait))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 1500),
            st.integers(0, 2500),
            st.sampled_from(["exact", "approx", "more_than", "at_most"]),
            st.sampled_from(["Keeper", "Keeper", "Somebody", "Rights groups", ""]),
            st.sampled_from(["accepted", "accepted", "accepted", "doubtful"]),
        ),
        max_size=25,
    ),
    st.integers(0, 130),
)
def test_words_are_true_of_any_history(history: list[tuple[int, int, str, str, str]], wait: int) -> None:
    seen = made(history, wait)
    chart = origins.compose(seen)
    collide(chart.figure, "newsletter", ORIGINS)
    frame = seen.observations[
        (seen.observations.status == "accepted") & (seen.observations.as_of <= seen.today.isoformat())
    ]
    numbers = frame[frame.qualifier.isin(["exact", "approx"])]
    if claim := re.match(
        r"Every (.*) count since (\w+\s\d{4}) is (?:between )?([\d,]+)(?: and ([\d,]+))?$", chart.words.title
    ):
        least, most = (int((claim[i] or claim[3]).replace(",", "")) for i in (3, 4))
        since = numbers[numbers.as_of >= f"1 {claim[2]}"]
        assert set(since.qualifier) == {{"approximate": "approx"}.get(kind, kind) for kind in claim[1].split(" or ")}
        assert (since.value.min(), since.value.max()) == (least, most)
    elif only := re.match(r"One (\w+) count for Arcadia since (\w+\s\d{4}): ([\d,]+)$", chart.words.title):
        (value,) = numbers[numbers.as_of >= f"1 {only[2]}"].value.unique()
        assert value == int(only[3].replace(",", ""))
    elif frame.empty:
        assert chart.words.title.startswith("No count")
    elif chart.words.title == trend.compose(seen).words.title:  # whose truth its own tests ask for
        own = select(seen)
        assert own.few
        assert own.stale or len(numbers) == 1 or chart.words.title.startswith("Counts differ")
    else:
        assert chart.words.title.startswith(("Counts differ", "No exact or approximate")), chart.words.title
    stated = {int(v) for v in seen.observations.value.dropna()}
    told = {int(n.replace(",", "")) for n in re.findall(r"\d[\d,]*\d|\d", chart.words.alt)}
    assert told <= stated | set(range(1, 32)) | set(range(2020, 2030))


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        ([row("2024-12-30", 102)], "First count for Arcadia: 102 political prisoners"),
        ([row("2022-05-26", 590)], "No exact count for 950 days: Arcadia held 590 political prisoners on 26 May 2022"),
        (
            [row("2024-02-26", 590), row("2024-05-26", 600), row("2024-12-30", 610)],
            "Every exact count since February 2024 is between 590 and 610",
        ),
    ],
)
def test_too_few_counts_for_a_trend_have_its_title(rows: list[dict[str, Any]], title: str) -> None:
    """The picture stands for it in the newsletter: silence has to be said there too."""
    said = origins.compose(view(rows, today=date(2024, 12, 31))).words
    assert said.title.replace("\u00a0", " ") == title
    for words_of in (said.alt, said.caption):
        assert ("No exact count since 26 May 2022." in words_of) == title.startswith("No exact")


def test_a_rival_is_the_finding() -> None:
    title = origins.compose(CASES["rival"]).words.title
    assert title.startswith("Counts differ: Keeper lists ")


def test_the_ground_does_not_change_the_words() -> None:
    light, dark = (origins.compose(RICH, theme=theme) for theme in THEMES)
    assert light.words == dark.words
    assert light.data_hash == dark.data_hash


def test_a_start_leaves_earlier_statements_out() -> None:
    shown = gather(replace(RICH, start=date(2025, 9, 1))).voices
    assert min(voice.said.start for voice in shown) >= date(2025, 9, 1)
    assert len(shown) < len(gather(RICH).voices)


def test_the_numbers_of_the_title_stand_in_the_picture() -> None:
    """A small page has rows for everybody's newest word and none for June: the title speaks of a shorter time."""
    rows = [row(f"2024-{month:02d}-28", 600 if month == 6 else 500 + month) for month in range(4, 13)]
    rows += [row(f"2024-0{4 + i}-29", 504 + i, origin=origin) for i, origin in enumerate("ABDE")]
    seen = view(rows, today=date(2025, 1, 10))
    titles = {}
    for preset in ("newsletter", "social", "square"):
        chart = origins.compose(seen, preset=preset)
        titles[preset] = re.findall(r"since (\w+)\s2024 is between (\d+) and (\d+)", chart.words.title)[0]
        assert set(titles[preset][1:]) <= set(words(chart.figure)["text:amount"].split())
    assert titles["newsletter"] != titles["social"]
