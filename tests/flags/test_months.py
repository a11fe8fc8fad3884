"""Counts of which only the month is known: heard where no day says it better, and never more sure than they are."""

from __future__ import annotations

from datetime import date

import pytest
from tests.conftest import statement
from tests.flags.looking import CONFIG, flags, releases, view

from prisoncount import assess
from prisoncount.records import Flag, Observation

BEFORE = statement("2023-11-27", 275)
LEAP = statement("2024-08", 1780, note="day inferred: a Wednesday; read in a copy")
AFTER = statement("2024-09-16", 1834)


def titles(rule: str, *told: Observation) -> list[str]:
    return [one.title.removeprefix("Belarus: ") for one in flags(rule, view(told))]


def test_a_change_that_a_month_tells_is_told_once_and_in_its_month() -> None:
    (rise,) = flags("rise", view([BEFORE, LEAP, AFTER]))
    assert rise.title == "Belarus: 1,780 political prisoners in August 2024, 1,505 more"
    assert rise.reason == "Viasna counted 275 on 27 November 2023 and 1,780 in August 2024."
    assert (rise.day, rise.since, rise.after) == (date(2024, 8, 31), date(2023, 11, 27), (1780, 1780))
    assert titles("fall", BEFORE, LEAP, AFTER) == []


def test_records_and_milestones_hear_a_month() -> None:
    (passed,) = titles("milestone", BEFORE, LEAP, AFTER)
    assert passed == (
        "the count of political prisoners passed 1,500 between 27 November 2023 and August 2024, "
        "for the first time since the record began in November 2023"
    )
    earlier = [statement(f"2023-0{month}-27", 240 + month) for month in (5, 6, 7)]
    (high,) = flags("record_high", view([*earlier, BEFORE, LEAP, AFTER]))
    assert (high.day, high.after) == (date(2024, 8, 31), (1780, 1780))


@pytest.mark.parametrize("day", ["2024-08-03", "2024-08-31", "2024-09-05"])
def test_a_day_of_the_month_or_shortly_after_it_says_it_better(day: str) -> None:
    assert titles("rise", BEFORE, LEAP, statement(day, 1790)) == [
        f"1,790 political prisoners on {int(day[8:])} {date.fromisoformat(day):%B} 2024, 1,515 more"
    ]


def test_what_others_print_of_a_month_may_be_five_per_cent_off_and_the_origin_itself_is_believed() -> None:
    known = [statement("2024-05-31", 1000), statement("2024-06-30", 1002)]
    for value, origin_says in ((1040, 1), (960, 0), (1004, 0)):
        assert titles("rise", *known, statement("2024-09", value, publisher="A yearbook")) == []
        own = titles("rise", *known, statement("2024-09", value, publisher="Viasna"))
        assert len(own) == origin_says
    assert len(titles("fall", *known, statement("2024-09", 940, publisher="A yearbook"))) == 1


def test_a_change_is_measured_from_the_month_that_has_borne_out_the_count_before() -> None:
    told = [statement("2024-04-15", 138), statement("2024-07", 141), statement("2024-09-25", 45)]
    assert [one.reason for one in flags("fall", view(told))] == [
        "Viasna counted 141 in July 2024 and 45 on 25 September 2024."
    ]


@pytest.mark.parametrize("publisher", ["Viasna", "A paper"])
def test_a_record_of_months_alone_tells_a_change_of_three_per_cent(publisher: str) -> None:
    values = [1000, 1003, 998, 1001, 1004, 997, 1000, 1002, 999, 1001, 1031, 1033, 1030]
    told = [statement(f"2024-{1 + i:02}", n, publisher=publisher) for i, n in enumerate(values[:12])]
    told.append(statement("2025-01", values[12], publisher=publisher))
    assert titles("rise", *told) == ["1,031 political prisoners in November 2024, 30 more"]
    assert titles("fall", *told) == []


def test_an_old_number_of_a_month_is_old_too() -> None:
    own = [statement("2024-01", 1001, publisher="Viasna"), statement("2024-02", 1061, publisher="Viasna")]
    again = statement("2024-03-20", 1001)
    assert titles("fall", *own, again) == []
    assert titles("stale_number", *own, again) == ["1,001, repeated as of 20 March 2024, is the number of January 2024"]


def test_a_change_over_more_than_a_year_says_so() -> None:
    assert titles("rise", statement("2022-10-28", 502), statement("2024-10-28", 778)) == [
        "778 political prisoners on 28 October 2024, 276 more in 24 months"
    ]


def test_a_crossing_in_a_long_gap_says_between_which_counts() -> None:
    assert titles("milestone", statement("2025-02-10", 1194), statement("2025-08-07", 807)) == [
        "the count of political prisoners fell below 1,000 between 10 February 2025 and 7 August 2025"
    ]


def everything(*told: Observation, freed: tuple[tuple[str, int], ...] = ()) -> list[Flag]:
    return assess.find(CONFIG, view(told, events=releases(*freed)))


def test_what_is_noted_of_an_unsure_figure_reaches_the_reason() -> None:
    (rise,) = [one for one in everything(BEFORE, LEAP) if one.kind == "rise"]
    assert rise.reason.endswith(" Noted of 1,780 in August 2024: day inferred.")


def test_one_release_is_told_once_and_a_fall_goes_on_from_there() -> None:
    told = [statement("2024-01-10", 990), statement("2024-01-20", 978), statement("2024-02-10", 968)]
    found = [one for one in everything(*told, freed=(("2024-01-15", 12),)) if one.kind in ("fall", "mass_release")]
    assert [(one.kind, one.day) for one in found] == [("mass_release", date(2024, 1, 20))]


def test_a_bound_after_the_count_does_not_tell_its_release_again() -> None:
    told = [statement("2024-11-30", 1000), statement("2024-12-15", 960), statement("2024-12-20", 945, "at_most")]
    found = flags("mass_release", view(told, events=releases(("2024-12", 29))))
    assert [one.day for one in found] == [date(2024, 12, 15)]


def test_the_lowest_for_a_year_needs_counts_that_are_not_all_new() -> None:
    told = [BEFORE, AFTER, statement("2024-12-30", 1794), statement("2025-01-09", 1697)]
    assert titles("record_low", *told) == []
