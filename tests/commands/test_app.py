"""What commands have in common: the time they take for now, and how they say a number."""

from __future__ import annotations

from datetime import UTC, datetime

import click
import pytest

from prisoncount.commands._app import App, Instant, amount


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2026-03-20", datetime(2026, 3, 20, tzinfo=UTC)),
        ("2026-03-20T06:00:00", datetime(2026, 3, 20, 6, tzinfo=UTC)),
        ("2026-03-20T01:00:00+05:00", datetime(2026, 3, 19, 20, tzinfo=UTC)),
    ],
)
def test_now_is_utc_whatever_clock_it_was_read_from(said: str, meant: datetime) -> None:
    now = Instant().convert(said, None, None)
    assert now.isoformat() == meant.isoformat()
    assert App(now=now).today == meant.date()


@pytest.mark.parametrize("said", ["yesterday", "2026-13-01", "0001-01-01T00:00:00+05:00"])
def test_what_is_no_time_is_said(said: str) -> None:
    with pytest.raises(click.BadParameter, match="expected an ISO date or time"):
        Instant().convert(said, None, None)


@pytest.mark.parametrize(
    ("qualifier", "value", "low", "high", "said"),
    [
        ("exact", 1100, 1100, 1100, "1,100"),
        ("approx", 420.0, 420.0, 420.0, "about 420"),
        ("more_than", 1100, 1101, None, "more than 1,100"),
        ("fewer_than", 40, float("nan"), 40, "fewer than 40"),
        ("at_most", 0, None, 0, "at most 0"),
        ("range", None, 0, 40, "0 to 40"),
        ("range", 1250, 1200, 1300, "1,200 to 1,300"),
        ("at_least", None, 300, None, "at least 300"),
        ("at_most", None, None, 300, "at most 300"),
        ("vague", None, None, None, "a vague amount"),
        ("vague", float("nan"), 0, float("nan"), "at least 0"),
    ],
)
def test_a_number_is_said_as_it_was_stated(
    qualifier: str, value: float | None, low: float | None, high: float | None, said: str
) -> None:
    assert amount({"qualifier": qualifier, "value": value, "low": low, "high": high}) == said
