from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pandas as pd
import pytest
from tests.conftest import statement
from tests.flags.looking import CONFIG, flags, view

from prisoncount import frames
from prisoncount.flags._view import View
from prisoncount.records import Observation


def seen(outcomes: dict[str, str], *told: Observation, expect_days: int = 0, today: str = "2026-03-01") -> View:
    """A view of one source, with looks on these days."""
    source = dataclasses.replace(CONFIG.sources["page"], expect_days=expect_days)
    at = pd.to_datetime([f"{day}T06:00" for day in outcomes], utc=True)
    looks = pd.DataFrame({"source": "page", "at": at, "outcome": list(outcomes.values()), "detail": "no answer"})
    monitor = dataclasses.replace(CONFIG, sources={"page": source})
    return view(told, today, log=frames.Log(looks), monitor=monitor)


def new(day: str, value: int = 1000) -> Observation:
    when = datetime.fromisoformat(day).replace(tzinfo=UTC)
    return statement(day, value, source="page", seen_at=when)


def test_a_source_that_can_be_read_again() -> None:
    failing = {f"2026-01-0{day}": "unreachable" for day in (1, 2, 3)}
    assert flags("source_recovered", seen(failing)) == []
    (one,) = flags("source_recovered", seen(failing | {"2026-01-04": "not_modified", "2026-01-05": "read"}))
    assert (one.day, one.since) == (date(2026, 1, 4), date(2026, 1, 1))
    assert "After 3 failures since 1 January 2026" in one.reason


def test_two_failures_are_no_silence_and_no_recovery() -> None:
    looks = {"2026-01-01": "unreachable", "2026-01-02": "unreachable", "2026-01-03": "read"}
    assert flags("source_recovered", seen(looks)) == []
    assert flags("source_silent", seen(looks)) == []


@pytest.mark.parametrize(
    ("today", "told"), [("2026-02-10", []), ("2026-02-11", ["2026-02-11"]), ("2026-03-01", ["2026-02-11"])]
)
def test_overdue_when_read_well_with_nothing_new(today: str, told: list[str]) -> None:
    looks = {f"2026-01-{day}": "read" for day in (10, 11, 20, 31)} | {"2026-02-11": "not_modified"}
    looks = {day: outcome for day, outcome in looks.items() if day <= today}
    found = flags("source_overdue", seen(looks, new("2026-01-10"), expect_days=31, today=today))
    assert [str(one.day) for one in found] == told


def test_not_overdue_without_a_rhythm_or_while_it_cannot_be_read() -> None:
    good = {"2026-01-10": "read", "2026-01-31": "read"}
    bad = {"2026-01-10": "read", "2026-01-31": "unreachable"}
    assert flags("source_overdue", seen(good, new("2026-01-10"))) == []
    assert flags("source_overdue", seen(bad, new("2026-01-10"), expect_days=20)) == []


LOOKS = {"2026-01-10": "read", "2026-01-31": "not_modified", "2026-02-12": "not_modified", "2026-02-20": "read"}


def test_something_new_after_a_long_wait() -> None:
    first, second = new("2026-01-10"), new("2026-02-20", 1001)
    both = seen(LOOKS, first, second, expect_days=31)
    (overdue,), (recovered,) = flags("source_overdue", both), flags("source_recovered", both)
    waiting = {day: outcome for day, outcome in LOOKS.items() if day < "2026-02-20"}
    before = seen(waiting, first, expect_days=31, today="2026-02-12")
    assert overdue.id == flags("source_overdue", before)[0].id
    assert (recovered.day, recovered.evidence) == (date(2026, 2, 20), (first.id, second.id))
    assert "after 41 days" in recovered.reason


@pytest.mark.parametrize("looks", [("2026-01-10", "2026-02-20"), ("2026-01-10", "2026-01-31", "2026-02-20")])
def test_a_source_that_answers_at_this_visit_is_recovered_and_not_overdue_as_well(looks: tuple[str, ...]) -> None:
    both = seen(dict.fromkeys(looks, "read"), new("2026-01-10"), new("2026-02-20", 1001), expect_days=31)
    assert flags("source_overdue", both) == []
    assert [one.day for one in flags("source_recovered", both)] == [date(2026, 2, 20)]


def test_no_run_tells_of_one_source_that_it_is_overdue_and_recovered() -> None:
    """Run by run, with every rhythm of looks and of news."""
    for rhythm in range(1, 60, 7):
        days = [str(day.date()) for day in pd.date_range("2026-01-01", periods=14, freq=f"{rhythm}D")]
        news = [new(day, 1000 + i) for i, day in enumerate(days) if i % 4 in (0, 1)]
        known: set[str] = set()
        for i, day in enumerate(days):
            told = [one for one in news if str(one.seen_at.date()) <= day]
            now = seen(dict.fromkeys(days[: i + 1], "read"), *told, expect_days=31, today=day)
            found = [*flags("source_overdue", now), *flags("source_recovered", now)]
            assert len({one.kind for one in found if one.id not in known}) <= 1, (rhythm, day)
            known |= {one.id for one in found}


def test_a_source_that_is_read_again_and_has_news_is_told_once() -> None:
    looks = {"2026-01-10": "read"} | {f"2026-02-0{day}": "unreachable" for day in (1, 2, 3)} | {"2026-02-20": "read"}
    (one,) = flags("source_recovered", seen(looks, new("2026-01-10"), new("2026-02-20", 1001), expect_days=31))
    assert one.title == "page (A site) can be read again"
