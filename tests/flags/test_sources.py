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
    looks = {f"2026-01-{day}": "read" for day in (10, 11, 20, 31)}
    found = flags("source_overdue", seen(looks, new("2026-01-10"), expect_days=31, today=today))
    assert [str(one.day) for one in found] == told


def test_not_overdue_without_a_rhythm_or_while_it_cannot_be_read() -> None:
    good = {"2026-01-10": "read", "2026-01-31": "read"}
    bad = {"2026-01-10": "read", "2026-01-31": "unreachable"}
    assert flags("source_overdue", seen(good, new("2026-01-10"))) == []
    assert flags("source_overdue", seen(bad, new("2026-01-10"), expect_days=20)) == []


def test_something_new_after_a_long_wait() -> None:
    looks = {"2026-01-10": "read", "2026-01-31": "not_modified", "2026-02-20": "read"}
    first, second = new("2026-01-10"), new("2026-02-20", 1001)
    both = seen(looks, first, second, expect_days=31)
    (overdue,), (recovered,) = flags("source_overdue", both), flags("source_recovered", both)
    assert overdue.id == flags("source_overdue", seen(looks, first, expect_days=31))[0].id
    assert (recovered.day, recovered.evidence) == (date(2026, 2, 20), (first.id, second.id))
    assert "after 41 days" in recovered.reason
