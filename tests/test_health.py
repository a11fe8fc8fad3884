from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from prisoncount import health
from prisoncount.config import MonitorConfig, Origin, SourceConfig
from prisoncount.store import Store

from .conftest import statement

SOURCE = SourceConfig(id="test", kind="counter", unit=None, publisher="A site", verified=True)  # type: ignore[arg-type]
CONFIG = MonitorConfig(
    path=Path("x.toml"), name="belarus", country="BY", place="Belarus", primary="Viasna", definition="d",
    origins={"Viasna": Origin(name="Viasna")},
)  # fmt: skip
START = datetime(2026, 3, 1, 6, tzinfo=UTC)


def checked(
    store: Store, *outcomes: str, today: date = date(2026, 3, 20), source: SourceConfig = SOURCE
) -> health.Health:
    for i, outcome in enumerate(outcomes):
        store.add_look(source.id, START + timedelta(days=i), outcome, detail=f"look {i}")
    (one,) = health.check(replace(CONFIG, sources={source.id: source}), store, today)
    return one


@pytest.mark.parametrize(
    ("outcomes", "failures", "alarm"),
    [
        ([], 0, False),
        (["read"], 0, False),
        (["unreachable"] * 2, 2, False),
        (["unreachable"] * 3, 3, True),
        (["read", "unreachable", "unreadable", "number_not_found"], 3, True),
        (["unreachable"] * 3 + ["not_modified"], 0, False),
        (["unreachable", "not_looked", "unreachable", "not_looked", "unreachable"], 3, True),
        (["not_looked"] * 9, 0, False),
    ],
)
def test_failures_in_a_row(store: Store, outcomes: list[str], failures: int, *, alarm: bool) -> None:
    one = checked(store, *outcomes)
    assert (one.failures, one.alarm) == (failures, alarm)


def test_how_many_failures_is_for_the_monitor_to_say(store: Store) -> None:
    assert checked(store, "unreachable", source=replace(SOURCE, alarm_after=1)).alarm


def test_nothing_new_for_longer_than_the_rhythm_is_overdue(store: Store) -> None:
    store.add_observation(statement("2026-03-01", 1131, source="test", seen_at=START))
    weekly = replace(SOURCE, expect_days=7)
    assert not checked(store, "read", today=date(2026, 3, 8), source=weekly).overdue
    late = checked(store, "not_modified", today=date(2026, 3, 9), source=weekly)
    assert late.overdue
    assert late.alarm
    assert late.last_good == date(2026, 3, 1)
