"""What editors took amiss, in the words of the charts: whose count is missing, what a peak is, who is not named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from prisoncount import config, plugins
from prisoncount.charts import change, countries, trend
from prisoncount.charts._canvas import Ruler
from prisoncount.charts._finding import find
from prisoncount.charts._language import codes, language
from prisoncount.charts._select import select
from prisoncount.charts._view import View, Words
from prisoncount.kit import words as kit

from .histories import monthly, row, view
from .pages import words as written


def own(*pairs: tuple[str, int]) -> list[dict[str, Any]]:
    return [row(day, value) for day, value in pairs]


def told(rows: Sequence[dict[str, Any]], today: str, **facts: Any) -> Words:
    return trend.compose(view(rows, today=date.fromisoformat(today), **facts)).words


def test_a_silence_that_others_broke_is_the_keepers() -> None:
    """Title, description and last value name the keeper where somebody else gave a newer exact count, and only there."""
    rows = own(("2025-01-31", 1244), ("2025-02-28", 1234), ("2025-03-03", 1231))
    alone = told(rows, "2025-07-10")
    assert alone.title == "No exact count for 129 days: Arcadia held 1,231 political prisoners on 3 March 2025"
    assert "No exact count since 3 March 2025." in alone.alt
    beside = view([*rows, row("2025-07-02", 1164, origin="Babel")], today=date(2025, 7, 10))
    chart = trend.compose(beside)
    assert chart.words.title == "No exact count by Keeper for 129 days: 1,231 political prisoners on 3 March 2025"
    assert "No exact count by Keeper since 3 March 2025." in chart.words.alt
    assert "no exact count by Keeper for 129 days" in " ".join(written(chart.figure)["text:stack"].split())
    assert "No exact count by Keeper since" in change.compose(beside).words.caption
    about = view([*rows, row("2025-07-02", 1100, "approx", origin="Babel")], today=date(2025, 7, 10))
    assert trend.compose(about).words.title == alone.title


@pytest.mark.parametrize("lang", codes())
def test_the_flag_of_a_silence_names_the_keeper(lang: str) -> None:
    last = select(view(own(("2024-03-03", 1231)))).last
    assert last
    assert "Keeper" in kit.language(lang).silent("Arcadia", last)


def test_a_count_that_came_back_did_move() -> None:
    back = view(own(("2022-12-31", 1447), ("2023-05-31", 1496), ("2023-11-30", 1447)), today=date(2023, 12, 10))
    assert change.compose(back).words.title == (
        "Arcadia: 1,447 political prisoners in November 2023, the same as in December 2022"
    )
    still = view(own(("2022-12-31", 1447), ("2023-05-31", 1447), ("2023-11-30", 1447)), today=date(2023, 12, 10))
    assert "did not move" in change.compose(still).words.title


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("name", config.bundled())
def test_what_to_mind_fits_one_line_and_stands_alone(name: str, lang: str) -> None:
    """The whole of it under a picture, in every language."""
    whole = language(lang).minds(config.load(name).mind)[0]
    assert Ruler().width(whole, 28, "Medium") <= 1120
    assert not {"true number", "counts.", "what else"} & set(whole.split("; "))


@pytest.mark.parametrize("name", ["trend", "change", "origins", "estimate", "vintages", "countries"])
def test_the_caption_says_what_to_mind_once(name: str) -> None:
    seen = view(monthly([100, 110, 120]), mind=("house_arrest", "undercount"))
    caption = plugins.load("charts", name).compose(seen).words.caption
    assert caption.count("Includes house arrest; not every case is on the list.") == 1
    assert caption.index("Includes house arrest") < caption.index("Source: ")


def test_a_first_count_is_no_peak() -> None:
    """Nor is one before the time shown; then the title gives the count alone."""
    falling = own(("2021-05-31", 161), ("2021-09-30", 140), ("2022-02-21", 126))
    chart = trend.compose(view(falling, today=date(2022, 4, 21)))
    assert chart.words.title == "Arcadia held 126 political prisoners on 21 February 2022"
    assert "peak" not in written(chart.figure)
    rows = own(("2021-03-31", 90), *((one["as_of"].date().isoformat(), int(one["value"])) for one in falling))
    assert told(rows, "2022-04-21").title.endswith("21 February 2022, 22% below the 2021 peak")
    assert told(rows, "2022-04-21", start=date(2021, 9, 1)).title.endswith("on 21 February 2022")


def test_half_of_a_peak_is_half_the_peak() -> None:
    rows = own(("2024-01-31", 900), ("2024-06-30", 1000), ("2025-01-31", 500))
    assert told(rows, "2025-03-10").title.endswith("31 January 2025, half the 2024 peak")


def test_there_is_no_fall_within_a_disputed_peak() -> None:
    rows = own(("2023-04-30", 1480), ("2023-05-21", 1525), ("2023-05-31", 1496))
    said = told(rows, "2023-06-01").alt
    assert "1,496 to 1,525" in said
    assert "then down" not in said


def test_a_first_count_says_what_was_before_it() -> None:
    """Ranges make it the first exact one, another's exact count its keeper's; an old one is a silence."""
    ours = own(("2025-01-01", 560))
    assert told(ours, "2025-01-05").title == "First count for Arcadia: 560 political prisoners"
    ranges = [*ours, row("2024-06-30", None, "range", low=500, high=600)]
    assert told(ranges, "2025-01-05").title == "First exact count for Arcadia: 560 political prisoners"
    theirs = [*ours, row("2024-06-30", 530, origin="Babel")]
    assert told(theirs, "2025-01-05").title == "First exact count by Keeper for Arcadia: 560 political prisoners"
    assert told(ours, "2026-03-22").title.startswith("No exact count for 445 days: Arcadia held 560")


def test_lists_without_a_year_before_are_not_counted_and_none_is_left_out_in_silence() -> None:
    year = [*range(100, 220, 10)]
    lists = [([*year, 230]), ([*year[::-1], 80]), [1, 2], [3, 4]]
    views = [
        replace(view(monthly(numbers, step=31)), name=f"m{i}", place=f"A land with a rather long name {i}")
        for i, numbers in enumerate(lists)
    ]
    said = countries.compose(views).words
    assert said.title == "Of 2 lists with a count of a year before, 1 grew and 1 shrank"
    many = [replace(views[i % 4], name=f"n{i}", place=f"A land with a rather long name {i}") for i in range(12)]
    alt = countries.compose(many).words.alt
    named = alt.count("A land with")
    assert f"; {12 - named} more." in alt
    assert len(alt) <= 450
    two = countries.compose(many, preset="social").words
    assert two.alt.startswith("2 small charts")
    assert not two.title.startswith("Of 12")


def test_one_count_of_the_time_shown_is_not_the_only_one() -> None:
    rows = own(("2019-06-30", 26), ("2022-05-26", 590))
    assert "One exact count in the time shown: 590" in told(rows, "2022-06-20").alt
    assert "One exact count: 590" in told(rows[1:], "2022-06-20").alt


def test_of_several_rivals_the_title_names_the_farthest_and_the_caption_all() -> None:
    ours = own(("2024-12-15", 500), ("2024-12-31", 510))
    theirs = [row("2024-12-31", 700, origin="Near"), row("2024-12-30", 1900, origin="Far Group")]
    seen = view([*ours, *theirs], today=date(2025, 1, 5))
    said = trend.compose(seen).words
    assert said.title == "Counts differ: Keeper lists 510, the Far Group says 1,900"
    assert "Near says 700" in said.caption
    assert "The Far Group says 1,900, on 30 December 2024." in said.caption
    assert [one.origin for one in find(select(seen)).rivals] == ["Far Group", "Near"]


LONG: dict[str, Any] = {
    "place": "Azerbaijan",
    "primary": "Union for Freedom of Political Prisoners",
    "definition": config.load("azerbaijan").definition,
}


@pytest.mark.parametrize("lang", codes())
def test_the_subtitle_says_who_counts_however_long_the_name(lang: str) -> None:
    rows = [row("2022-02-21", 126, origin=LONG["primary"]), row("2021-09-30", 122, origin=LONG["primary"])]
    seen: View = view(rows, today=date(2022, 4, 21), **LONG)
    name = language(lang).name(LONG["primary"]).split()[-1].strip("«»„“”")[:-2]
    assert name in trend.compose(seen, lang=lang).words.subtitle
