"""The rules over the record of Belarus: every release that the counts can show is told and named."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from tests.flags.looking import belarus

from prisoncount import assess, config, superseded, why
from prisoncount.flags._supersede import successors
from prisoncount.flags._view import View
from prisoncount.records import Flag

RECORD = Path(__file__).parents[2] / "data" / "belarus"
LEAST = 14
NOT_YET = "2026-03-19"
"""The newest release: no count has followed it."""


def large_releases() -> list[tuple[str, int]]:
    with (RECORD / "events.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["kind"] == "release" and row["date"] >= "2024"]
    return [(row["date"], int(row["number"])) for row in rows if int(row["number"]) >= LEAST]


@cache
def seen() -> View:
    return belarus()


@cache
def told() -> list[Flag]:
    return assess.find(config.load("belarus"), seen())


def test_there_are_releases_to_look_for() -> None:
    assert len(large_releases()) == 14
    assert sum(number for _, number in large_releases()) == 703


TOLD_ON = {
    "2024-07": "2024-07-31",
    "2024-08-16": "2024-08-31",
    "2024-09-04": "2024-09-30",
    "2024-12": "2024-12-31",
    "2024-12-28": "2024-12-31",
    "2025-01": "2025-01-31",
    "2025-05-07": "2025-08-15",
    "2025-06-21": "2025-08-15",
    "2025-07-02": "2025-08-15",
    "2025-09-11": "2025-12-31",
    "2025-09-16": "2025-12-31",
    "2025-11-22": "2025-12-31",
    "2025-12-13": "2025-12-31",
}
"""Each release, and the first exact count after it that is lower by more than the list's own small moves."""


@pytest.mark.parametrize(("day", "number"), [one for one in large_releases() if one[0] != NOT_YET])
def test_a_release_is_told_with_the_next_count_that_shows_it_and_named(day: str, number: int) -> None:
    first = date.fromisoformat(day if len(day) == 10 else f"{day}-01")
    month = f"{first.day} {first:%B %Y}" if len(day) == 10 else f"{first:%B %Y}"
    named = [one for one in told() if one.kind == "mass_release" and f"{number} freed" in one.reason]
    named = [one for one in named if month in one.reason]
    assert [str(one.day) for one in named] == [TOLD_ON[day]], "named once, beside the count that shows it"
    before = [value for _, when, value in seen().points() if when <= first][-1]
    lower = next(when for _, when, value in seen().points() if when > first and value < before - 4)
    assert named[0].day <= lower, (
        "1,413 and 1,409 within three days are the smallest move that a release is not told of"
    )


@pytest.mark.parametrize(("day", "number"), [one for one in large_releases() if one[0] != NOT_YET])
def test_a_release_is_told_on_the_day_of_its_count_by_what_was_known_then(day: str, number: int) -> None:
    """Run on the day itself: no later statement is needed."""
    then = belarus(TOLD_ON[day])
    known = then.observations[then.observations["as_of"] <= TOLD_ON[day]]
    found = assess.find(config.load("belarus"), assess.view(config.load("belarus"), known, then.today))
    assert any(one.kind == "mass_release" and f"{number} freed" in one.reason for one in found)


def test_one_fall_is_told_once() -> None:
    falls = [one for one in told() if one.kind in ("fall", "mass_release")]
    assert [one.day for one in falls if one.day.year == 2025] == [
        date(2025, 1, 31), date(2025, 8, 15), date(2025, 12, 31),
    ]  # fmt: skip
    for kinds in (("fall", "mass_release"), ("rise",), ("record_high",)):
        spans = [(one.since, one.day) for one in told() if one.kind in kinds]
        assert all(later[0] >= earlier[1] for earlier, later in pairwise(spans)), kinds


def test_only_exact_counts_of_the_list_keeper_stand_where_one_has_followed() -> None:
    rows = seen().observations
    for one in told():
        if one.kind in ("rise", "fall", "mass_release", "record_high", "record_low", "milestone", "trend_turn"):
            by = rows.loc[list(one.evidence)]
            assert set(by["origin"]) == {"Viasna"}, one.title
            assert set(by["qualifier"]) == {"exact"}, one.title


def test_a_count_of_nobody_is_told_until_the_list_keeper_speaks() -> None:
    """The 1,164 of 2 July 2025: more than 1,184 on 31 July denies it, 1,186 on 15 August tells the fall."""
    days = ("2025-07-10", "2025-08-01", "2025-08-16")
    monitor, whole = config.load("belarus"), seen().observations
    found = {}
    for day in days:
        known = whole[whole["as_of"] <= day]
        every = assess.find(monitor, assess.view(monitor, known, date.fromisoformat(day)))
        found[day] = [str(one.day) for one in every if one.kind == "mass_release" and one.day > date(2025, 2, 1)]
    assert found == {"2025-07-10": ["2025-07-02"], "2025-08-01": [], "2025-08-16": ["2025-08-15"]}


def test_a_release_without_a_count_after_it_is_not_told() -> None:
    assert not any("250 freed" in one.reason for one in told())


def test_a_release_is_named_and_neither_subtracted_nor_called_a_cause() -> None:
    (one,) = [one for one in told() if one.kind == "mass_release" and one.day == date(2025, 12, 31)]
    assert one.title == (
        "Belarus: 1,131 political prisoners on 31 December 2025, 55 fewer; "
        "in the same interval: 123 freed on 13 December 2025 and 3 other releases (reported)"
    )
    assert (one.before, one.after, one.since) == ((1186, 1186), (1131, 1131), date(2025, 8, 15))
    assert "52 freed on 11 September 2025, 25 freed on 16 September 2025" in one.reason
    assert not {"because", "due to", "after the release", "caused"} & set(one.title.split())


def test_running_totals_are_never_named_as_releases() -> None:
    assert not any("115 freed" in one.reason or "258 freed" in one.reason for one in told())


def test_the_number_of_july_told_in_november_is_old() -> None:
    old = [one for one in told() if one.kind == "stale_number" and one.day == date(2025, 11, 22)]
    assert [one.title for one in old] == [
        "Belarus: 1,184, repeated as of 22 November 2025, is the number of 31 July 2025"
    ]
    assert "31 July 2025" in old[0].reason
    assert "52 freed on 11 September 2025" in old[0].reason


def test_the_same_number_with_forty_four_added_does_not_add_up() -> None:
    (one,) = [one for one in told() if one.kind == "arithmetic" and one.day == date(2022, 10, 1)]
    assert "the same number as on 1 September 2022, though 44 were added" in one.title
    assert "+92" in one.reason
    assert "+44" in one.reason


def test_the_clashes_of_the_list_with_itself_are_no_falls() -> None:
    days = {one.day for one in told() if one.kind in ("rise", "fall")}
    assert not days & {date(2023, 5, 21), date(2023, 5, 31), date(2024, 1, 4), date(2021, 2, 19)}


def test_one_change_is_told_once() -> None:
    for day in {one.day for one in told()}:
        kinds = Counter(one.kind for one in told() if one.day == day)
        assert max(kinds.values()) == 1, (day, kinds)
        assert len(kinds) <= 3, (day, kinds)
        assert not {"fall", "mass_release"} <= set(kinds)


def test_every_piece_of_evidence_resolves() -> None:
    observations, monitor = seen().observations, config.load("belarus")
    for one in told():
        assert one.evidence
        for key in one.evidence:
            day = observations.loc[key, "as_of"].date()
            answer = why.explain(observations, monitor.measure, monitor.primary, day)
            known = {row.name for row, _ in answer.rivals}
            assert key in known or (answer.winner is not None and key == answer.winner.name), one.title


def test_yesterdays_flags_stand_today_or_have_a_successor() -> None:
    """Each run sees more, and finds again what the run before has found, or tells the same event better."""
    monitor, before = config.load("belarus"), {}
    whole = seen().observations
    for day in ("2022-02-01", "2022-06-01", "2023-01-31", "2024-10-31", "2025-07-10", "2025-08-15", "2026-03-20"):
        known = whole[whole["known_from"] <= day]
        now = assess.find(monitor, assess.view(monitor, known, date.fromisoformat(day)))
        gone = {key for key, one in before.items() if one.kind != "stale"} - {one.id for one in now}
        assert gone <= successors(before, now, superseded.spans()).keys(), [before[key].title for key in gone]
        before = {one.id: one for one in now}
