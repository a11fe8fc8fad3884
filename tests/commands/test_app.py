"""What commands have in common: the time they take for now, and how they say a number."""

from __future__ import annotations

from datetime import UTC, datetime

import click
import pytest

from prisoncount.commands._app import App, Instant


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
