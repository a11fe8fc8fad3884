"""A list that lags, months that others print, bounds of one day: the release is named, and the change told once."""

from __future__ import annotations

from datetime import date

import pytest
from tests.conftest import statement
from tests.flags.looking import CONFIG, flags, releases, view

from prisoncount import assess
from prisoncount.records import Observation

BEFORE = [1000, 1003, 1001, 1004, 1000, 1002]


def own(day: str, value: int) -> Observation:
    return statement(day, value, publisher="Viasna")


def half_a_year() -> list[Observation]:
    ends = ("01-31", "02-29", "03-31", "04-30", "05-31", "06-30")
    return [own(f"2024-{end}", value) for end, value in zip(ends, BEFORE, strict=True)]


def test_releases_that_the_list_follows_late_are_named_as_earlier() -> None:
    late = [own("2024-07-31", 996), own("2024-08-31", 988), own("2024-09-30", 975)]
    seen = view([*half_a_year(), *late], "2024-10-05", events=releases(("2024-07-05", 20), ("2024-08-05", 52)))
    (one,) = flags("mass_release", seen)
    assert one.title == (
        "Belarus: 975 political prisoners on 30 September 2024, 13 fewer; "
        "earlier: 20 freed on 5 July 2024, 52 freed on 5 August 2024 (reported)"
    )
    assert one.reason == (
        "Viasna counted 988 on 31 August 2024 and 975 on 30 September 2024. "
        "Earlier: 20 freed on 5 July 2024, 52 freed on 5 August 2024 (reported)."
    )


def test_a_fall_names_the_release_that_a_count_between_did_not_show() -> None:
    rows = [*half_a_year(), own("2024-07-05", 1002), own("2024-07-31", 1001), own("2024-08-31", 945)]
    told = assess.find(CONFIG, view(rows, "2024-09-01", events=releases(("2024-07-05", 52), ("2024-08-10", 12))))
    (one,) = [one for one in told if one.kind in ("fall", "mass_release")]
    assert "; in the same interval: 12 freed on 10 August 2024 (reported)" in one.title
    assert one.reason.endswith(
        "In the same interval: 12 freed on 10 August 2024 (reported). Earlier: 52 freed on 5 July 2024 (reported)."
    )


def test_a_release_is_named_with_one_fall_and_only_for_a_while() -> None:
    freed = releases(("2024-07-05", 52))
    rows = [*half_a_year(), own("2024-07-31", 950), own("2024-08-31", 920)]
    told = [(one.kind, one.day) for one in assess.find(CONFIG, view(rows, "2024-09-01", events=freed))]
    assert ("mass_release", date(2024, 7, 31)) in told
    assert ("fall", date(2024, 8, 31)) in told, "it has been told"
    late = [*half_a_year(), own("2024-09-30", 1001), own("2024-10-31", 950)]
    assert flags("mass_release", view(late, "2024-11-01", events=freed)) == []


def by_months(last: int) -> list[Observation]:
    return [statement(f"2024-{month:02}", value) for month, value in enumerate([*BEFORE, last], 1)]


@pytest.mark.parametrize(
    ("last", "freed", "told"),
    [(950, 52, True), (950, 20, False), (950, 0, False), (960, 52, False), (1040, 52, False)],
)
def test_a_month_that_others_print_shows_a_release(last: int, freed: int, *, told: bool) -> None:
    events = releases(("2024-07-05", freed)) if freed else releases()
    seen = view(by_months(last), "2024-08-05", events=events)
    found = [one for one in assess.find(CONFIG, seen) if one.kind in ("rise", "fall", "mass_release")]
    assert [(one.kind, one.day) for one in found] == ([("mass_release", date(2024, 7, 31))] if told else [])


def test_two_bounds_of_one_day_are_one_rise() -> None:
    bounds = [
        statement("2024-07-20", 1060, qualifier, url=f"https://{qualifier}.example/")
        for qualifier in ("at_least", "more_than")
    ]
    assert len(flags("rise", view([*half_a_year(), *bounds], "2024-07-25"))) == 1


def test_a_change_names_the_newest_count_where_it_is_measured_from_an_older_one() -> None:
    rows = [own("2025-01-09", 1697), own("2025-01-15", 1687), own("2025-02-10", 1194)]
    (one,) = flags("fall", view(rows, "2025-02-11"))
    assert one.reason == (
        "Viasna counted 1,697 on 9 January 2025, 1,687 on 15 January 2025 and 1,194 on 10 February 2025."
    )
    assert len(one.evidence) == 3


def test_a_list_that_hovers_around_a_round_number_has_not_passed_it() -> None:
    rows = [own(f"2024-{month:02}-28", value) for month, value in enumerate([997, 1003, 999, 1004], 1)]
    assert flags("milestone", view(rows, "2024-05-01")) == []
    (one,) = flags("milestone", view([*rows, own("2024-05-28", 1011)], "2024-06-01"))
    assert one.day == date(2024, 5, 28)
    (risen,) = flags("milestone", view([own("2023-12-28", 989), *rows], "2024-05-01"))
    assert risen.title.endswith("passed 1,000 for the first time since the record began in December 2023")


@pytest.mark.parametrize(("rule", "now"), [("record_low", 970), ("record_high", 1030)])
def test_two_or_three_counts_are_no_record(rule: str, now: int) -> None:
    rows = [own(f"2023-{month:02}-28", 1000 + month) for month in range(1, 5)]
    new = own("2024-03-31", now)
    assert flags(rule, view([*rows[:3], new], "2024-04-01")) == []
    assert len(flags(rule, view([*rows, new], "2024-04-01"))) == 1
