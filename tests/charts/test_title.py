"""The title: the ordered rules, one case each, and truth over many made-up histories."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prisoncount.charts import estimate, origins, trend
from prisoncount.charts._finding import Finding, bounds, find
from prisoncount.charts._language import codes, language
from prisoncount.charts._select import Trend, select
from prisoncount.charts._statements import Statement, statement
from prisoncount.charts._view import View
from prisoncount.charts._words import alt, caption
from prisoncount.charts.trend import compose
from prisoncount.kit import words

from .histories import events, monthly, row, situations, view
from .pages import words as written
from .test_estimate import estimated
from .test_trend_layout import collide


def titled(rows: Sequence[dict[str, Any]], today: str, place: str = "Belarus") -> str:
    """The longest form of the title."""
    seen = view(rows, today=date.fromisoformat(today), place=place, primary="Viasna")
    trend = select(seen)
    return language("en").title(find(trend), trend.newest, seen)[0]


def viasna(*pairs: tuple[str, int]) -> list[dict[str, Any]]:
    return [row(day, value, origin="Viasna", publisher="Viasna") for day, value in pairs]


TABLE = {
    "First count for Belarus: 102 political prisoners": (viasna(("2020-10-21", 102)), "2020-10-25"),
    "First count for Belarus: 102 political prisoners on 21 October 2020": (viasna(("2020-10-21", 102)), "2020-11-21"),
    "Counts differ: Viasna lists 1,430, P. Latushka says 1,609": (
        [*viasna(("2023-12-31", 1452), ("2024-01-04", 1430)), row("2024-01", 1609, origin="P. Latushka (NAM)")],
        "2024-01-30",
    ),
    "No exact count for 325 days: Belarus held 1,131 political prisoners at end-2025": (
        viasna(("2025-08-15", 1186), ("2025-12-31", 1131)),
        "2026-11-21",
    ),
    "1,474 political prisoners in Belarus, the most since 2020": (
        viasna(("2020-10-21", 102), ("2023-02-28", 1463), ("2023-03-31", 1474)),
        "2023-04-03",
    ),
    "90 political prisoners in Belarus, the fewest since 2020": (
        viasna(("2020-10-21", 102), ("2023-02-28", 1463), ("2023-03-31", 90)),
        "2023-04-03",
    ),
    "Belarus: 1,413 political prisoners, 39 more than in May": (
        viasna(("2023-05-31", 1496), ("2024-03-31", 1402), ("2024-05-21", 1374), ("2024-06-30", 1413)),
        "2024-07-02",
    ),
    "Belarus: 1,317 political prisoners, 59 fewer than in August": (
        viasna(("2022-03-31", 1110), ("2024-08-31", 1376), ("2024-09-30", 1317)),
        "2024-10-02",
    ),
    "Belarus: 1,496 political prisoners, little changed since May": (
        viasna(
            ("2023-04-29", 1530), ("2023-05-31", 1496), ("2023-06-30", 1496), ("2023-07-31", 1488), ("2023-08-31", 1496)
        ),
        "2023-09-02",
    ),
    "Belarus: 1,490 political prisoners, about as many as in June": (
        viasna(("2023-04-29", 1530), ("2023-06-30", 1494), ("2023-07-31", 1490)),
        "2023-08-02",
    ),
    "Belarus held 1,131 political prisoners at end-2025, a quarter below the 2023 peak": (
        viasna(("2022-03-31", 1110), ("2023-05-31", 1500), ("2024-12-31", 1250), ("2025-12-31", 1131)),
        "2026-03-20",
    ),
    "Belarus held 1,186 political prisoners on 15 August 2025, 21% below the 2023 peak": (
        viasna(("2022-03-31", 1110), ("2023-05-31", 1500), ("2024-12-31", 1250), ("2025-08-15", 1186)),
        "2025-10-20",
    ),
    "Belarus held 1,500 political prisoners on 31 May 2023, the most since 2020": (
        viasna(("2020-10-21", 102), ("2023-05-31", 1500)),
        "2023-07-20",
    ),
    "Belarus held 1,490 political prisoners on 30 June 2023, close to the peak of May": (
        viasna(("2022-03-31", 1110), ("2023-05-31", 1500), ("2023-06-30", 1490)),
        "2023-08-20",
    ),
    "Belarus: 1,500 political prisoners, as many as in May": (
        viasna(("2023-05-31", 1500), ("2023-06-30", 1500)),
        "2023-07-01",
    ),
    "Belarus: 1 political prisoner, 2 fewer than on 2 June": (
        viasna(("2023-06-02", 3), ("2023-06-30", 1)),
        "2023-07-01",
    ),
    "No exact count for Belarus yet: more than 300 political prisoners": (
        [row("2023-06-02", 300, "more_than")],
        "2023-07-01",
    ),
    "No count of political prisoners in Belarus yet": ([], "2023-07-01"),
}


@pytest.mark.parametrize("title", TABLE)
def test_first_rule_that_holds(title: str) -> None:
    rows, today = TABLE[title]
    assert titled(rows, today) == title


def test_disputed_peak_needs_the_fraction_at_both_ends() -> None:
    """24.4 and 25.8 %: a quarter; 22 and 25 %: no plain fraction."""
    months = [f"2023-{m:02d}-28" for m in range(1, 12)]
    for high, end in ((1525, "a quarter below the 2023 peak"), (1560, "24 to 28% below the 2023 peak")):
        rows = viasna(
            *((day, 1496) for day in months), ("2023-05-15", high), ("2024-12-31", 1250), ("2025-12-31", 1131)
        )
        said = titled(rows, "2026-03-20")
        assert said == f"Belarus held 1,131 political prisoners at end-2025, {end}"


def test_record_minds_everything_the_list_said() -> None:
    """A month-dated count or a bound of the list itself can refute "the most"."""
    rows = viasna(("2021-02-28", 831), ("2022-02-01", 1022), ("2022-03-31", 1110))
    assert titled(rows, "2022-04-02") == "1,110 political prisoners in Belarus, the most since 2021"
    for other in (row("2022-03", 1111, origin="Viasna"), row("2022-03-10", 1150, "more_than", origin="Viasna")):
        assert titled([*rows, other], "2022-04-02") == "Belarus: 1,110 political prisoners, 88 more than in February"


@pytest.mark.parametrize(("first", "since"), [("2021-02-28", True), ("2021-04-01", False), ("2021-12-31", False)])
def test_a_record_of_less_than_a_year_has_no_since(first: str, since: bool) -> None:
    """The most since 2021, said in March 2022 of a list that began in December, is no news."""
    rows = viasna((first, 831), ("2022-02-01", 1022), ("2022-03-31", 1110))
    for today in ("2022-04-02", "2022-05-30"):
        assert ("the most since 2021" in titled(rows, today)) == since
    said = [statement(view([]), row(day, count)) for day, count in ((first, 1110), ("2022-03-31", 831))]
    assert ("the fewest since" in words.language("en").lowest("Belarus", *said)) == since


RIVALS = {
    "their bound is the newest word": ("Rival Committee", "2023-12-28", "2024-01-16", "more_than"),
    "their number is older than another word": ("Rival Committee", "2024-01-02", "2024-01-01", "exact"),
    "they have no name": ("Rights groups", "2023-12-28", "2024-01-16", "more_than"),
}


@pytest.mark.parametrize("name", RIVALS)
def test_a_disputed_number_is_told_with_its_speaker(name: str) -> None:
    """In the caption, the description and under the last value of every chart that shows it."""
    who, first, then, qualifier = RIVALS[name]
    ours = viasna(("2023-11-30", 1000), ("2023-12-15", 1010), ("2023-12-31", 1022), ("2024-01-15", 1031))
    theirs = [row(first, 1609, origin=who), row(then, 1400, qualifier, origin=who)]
    seen = view([*ours, *theirs, row("2024-01-17", 1000, "more_than", origin="Wires")], today=date(2024, 1, 20))
    seen = replace(seen, place="Belarus", primary="Viasna")
    rival = find(select(seen)).disputed
    assert rival
    number = f"{rival.count:,}"
    for module in (trend, origins, estimate):
        words_ = module.compose(estimated(seen)).words
        for text in (words_.caption, words_.alt):
            assert re.search(rf"{who}[^.]*{number}", text, re.IGNORECASE), (module.__name__, text)
    drawn = written(trend.compose(replace(seen, observations=seen.observations[:-1])).figure)
    if rival.day == date(2024, 1, 16):
        assert f"by {language('en').inside(who)}" in " ".join(drawn["text:stack"].split())


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("letters", [60, 110])
def test_a_long_name_under_the_last_value_meets_nothing(letters: int, lang: str) -> None:
    name = ("Subcommittee on Arbitrary Detention and Disappearance " * 3)[:letters].strip().ljust(letters, "x")
    theirs = row("2025-01-01", 1400, "more_than", origin=name)
    seen = view([*monthly([500, 480, 560]), theirs], today=date(2025, 1, 2))
    for preset in ("newsletter", "social"):
        chart = trend.compose(seen, preset=preset, lang=lang)
        collide(chart.figure, preset, trend.PRESETS)
        assert name in chart.words.caption


def test_the_newest_word_of_somebody_else_is_not_the_lists_own() -> None:
    """Whoever says it is named, groups without a name too."""
    ours = viasna(("2025-10-31", 1100), ("2025-11-30", 1120), ("2025-12-31", 1131))
    for origin, qualifier, named in (
        ("S. Tsikhanouskaya", "more_than", "by S. Tsikhanouskaya"),
        ("Rights groups", "more_than", "by rights groups"),
        ("Democracy Council", "fewer_than", "by the Democracy Council"),
        ("", "exact", "by A paper"),
    ):
        last = row("2026-03-01", 1100, qualifier, origin=origin, publisher="A paper")
        words_ = trend.compose(view([*ours, last], today=date(2026, 3, 5), primary="Viasna")).words
        assert (named in words_.caption, named in words_.alt) == (True, True), words_


def test_date_stands_in_the_title_from_the_31st_day() -> None:
    rows = viasna(("2023-04-29", 1000), ("2023-05-31", 1100))
    assert titled(rows, "2023-06-30") == "Belarus: 1,100 political prisoners, 100 more than in April"
    assert titled(rows, "2023-07-01") == "Belarus held 1,100 political prisoners on 31 May 2023"


def test_number_on_the_way_between_two_counts_is_no_rival() -> None:
    rows = [*viasna(("2021-05-05", 360), ("2021-07-27", 586)), row("2021-07-05", 530, origin="Somebody")]
    assert titled(rows, "2021-07-30") == "Belarus: 586 political prisoners, 226 more than in May"


def test_about_and_bounds_that_allow_the_count_are_no_rivals() -> None:
    rows = viasna(("2025-08-15", 1186), ("2025-12-31", 1131))
    for one in (("approx", 1110), ("more_than", 1100), ("fewer_than", 1200)):
        with_voice = [*rows, row("2026-01-02", one[1], one[0], origin="Somebody")]
        assert "Counts differ" not in titled(with_voice, "2026-01-05")
    above = [*rows, row("2026-01-02", 1200, "more_than", origin="Rights groups")]
    assert titled(above, "2026-01-05") == "Counts differ: Viasna lists 1,131, rights groups say more than 1,200"


def test_about_is_as_wide_as_its_rounding() -> None:
    about = Statement(date(2024, 1, 1), date(2024, 1, 1), "day", "approx", 1300, 1300, 1300, "", "", False)
    low, high = bounds(about)
    assert low <= 1250
    assert high >= 1350


HISTORIES = st.lists(
    st.tuples(
        st.integers(0, 1500),
        st.integers(0, 2500),
        st.sampled_from(["exact", "exact", "exact", "approx", "more_than", "at_most"]),
        st.sampled_from(["Keeper", "Keeper", "Keeper", "Somebody"]),
        st.sampled_from(["accepted", "accepted", "accepted", "doubtful"]),
    ),
    max_size=25,
)


def made(history: list[tuple[int, int, str, str, str]], wait: int) -> View:
    start = date(2020, 5, 17)
    rows = [
        row((start + timedelta(days=days)).isoformat(), value, qualifier, origin=origin, status=status)
        for days, value, qualifier, origin, status in history
    ]
    last = max((days for days, *_ in history), default=0)
    return view(rows, today=start + timedelta(days=last + wait))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(HISTORIES, st.integers(0, 130))
def test_title_is_true_of_any_history(history: list[tuple[int, int, str, str, str]], wait: int) -> None:
    seen = made(history, wait)
    trend = select(seen)
    finding = find(trend)
    rows = seen.observations[lambda f: (f.status == "accepted") & (f.origin == "Keeper") & (f.qualifier == "exact")]
    for title in language("en").title(finding, trend.newest, seen):
        _holds(title, trend, finding, rows, seen.today)
    assert len(language("en").title(finding, trend.newest, seen)[-1]) <= 90


def _holds(title: str, trend: Trend, finding: Finding, rows: Any, today: date) -> None:
    """Every claim a title can make, checked against the rows and not against the code that made it."""
    if rows.empty:
        assert title.startswith(("No ", "Arcadia"))
        return
    newest = rows[rows.as_of == rows.as_of.max()]
    counts = [int(number.replace(",", "")) for number in re.findall(r"(?<!\d)([\d,]+) political prisoner", title)]
    for count in counts:
        assert count in set(newest.value.astype(int))
    count, day = trend.counts[-1].count, newest.as_of.iloc[0].date()
    older = rows[rows.as_of < rows.as_of.max()]
    if since := re.search(r"the (most|fewest) since (\d{4})", title):
        rivals = rows[(rows.as_of.dt.year >= int(since[2])) & (rows.as_of < rows.as_of.max())].value
        assert (rivals < count).all() if since[1] == "most" else (rivals > count).all()
        assert int(since[2]) < day.year
        assert not rivals.empty
    if change := re.search(r"([\d,]+) (more|fewer) than", title):
        by = int(change[1].replace(",", ""))
        before = {int(value) for value in older[older.as_of == trend.history[-2].day.isoformat()].value}
        assert count - by in before if change[2] == "more" else count + by in before
        assert by >= 10 or by >= (count - by) / 100
    if "little changed" in title:
        assert len([s for s in trend.history if finding.since and s.day >= finding.since.day]) >= 3
        assert all(abs(s.count - count) < 10 for s in trend.history if finding.since and s.day >= finding.since.day)
    if silent := re.search(r"No exact count for ([\d,]+) day", title):
        assert int(silent[1].replace(",", "")) == (today - day).days > 90
    if "First count" in title:
        assert older.empty
    if below := re.search(r"(a quarter|half|a third|two thirds|three quarters|\d+%) below the (\d{4}) peak", title):
        top = rows.value.max()
        share = 100 * (top - count) / top
        size = {"a quarter": 25, "half": 50, "a third": 33.3, "two thirds": 66.7, "three quarters": 75}
        assert abs(share - size.get(below[1], float(below[1].rstrip("%") if "%" in below[1] else 0))) <= 1.01
        assert int(below[2]) in set(rows[rows.value == top].as_of.dt.year)
    if "Counts differ" in title:
        assert finding.rival
        assert not finding.rival.own
        low, high = bounds(finding.rival)
        assert not low <= count <= high


@settings(max_examples=300, deadline=None, derandomize=True)
@given(HISTORIES, st.integers(0, 130))
def test_caption_and_alt_are_true_of_any_history(history: list[tuple[int, int, str, str, str]], wait: int) -> None:
    seen = made(history, wait)
    trend, speech = select(seen), language("en")
    said = " ".join(caption(trend, find(trend), seen, speech, found=[], left_out=[]))
    told = alt(trend, seen, speech)
    assert len(told) <= 450
    stated = {int(value) for value in seen.observations[seen.observations.status == "accepted"].value.dropna()}
    change = {abs(trend.history[-1].count - trend.history[-2].count)} if len(trend.history) > 1 else set()
    allowed = stated | change | set(range(1, 32)) | set(range(2020, 2030))
    for text in (said, told):
        numbers = {int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*\d|\d", text)}
        assert numbers <= allowed
    accepted = seen.observations[
        (seen.observations.status == "accepted") & (seen.observations.as_of <= seen.today.isoformat())
    ]
    if not accepted.empty:
        newest = accepted.as_of.max()
        assert f"Data to {newest.day} {newest:%B} {newest.year}." in said
    if peak := re.search(r"peak of ([\d,]+ to )?([\d,]+) in", told):
        shown = [s.count for s in (*trend.counts, *trend.strays)]
        assert int(peak[2].replace(",", "")) == max(shown)


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("name", situations())
def test_lengths(name: str, lang: str) -> None:
    words = compose(situations()[name], lang=lang).words
    assert 0 < len(words.title) <= 90
    assert 0 < len(words.alt) <= 450
    assert "None" not in f"{words.title} {words.subtitle} {words.caption} {words.alt} {words.source}"


def test_caption_of_the_example() -> None:
    rows = [*viasna(("2025-01-31", 1244), ("2025-02-28", 1234), ("2025-08-15", 1186), ("2025-12-31", 1131))]
    rows.append(row("2026-03-19", 1100, "more_than", origin="Rights groups"))
    freed = events(("2026-03-19", "release", 250, "250 freed"))
    seen = view(rows, freed, today=date(2026, 3, 20), place="Belarus", primary="Viasna", credit="Viasna (spring96.org)")
    words = compose(seen).words
    assert words.caption == (
        "Belarus: 1,131 political prisoners on 31 December 2025, by Viasna’s count, 55 fewer than on 15 August. "
        "The newest report, of 19 March 2026, by rights groups, says more than 1,100; 250 people were freed that day. "
        "The line breaks where no exact count came for two months. Source: Viasna (spring96.org). Data to 19 March 2026."
    )
    assert words.data_to == date(2026, 3, 19)


def test_release_of_one_and_clash_of_one_day() -> None:
    rows = [row("2024-11-30", 7), row("2024-12-30", 5), row("2024-12-30", 6, publisher="Wire")]
    words = compose(view(rows, events(("2024-12-30", "release", 1, "x")))).words
    assert "another report of its count that day says 6" in words.caption
    assert "1 person was freed that day." in words.caption
