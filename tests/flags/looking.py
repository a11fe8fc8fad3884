"""From statements to flags, without a file: what the tests of the rules share."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import pandas as pd
from tests.conftest import NOW

from prisoncount import assess, config, frames, plugins
from prisoncount.config import Break, MonitorConfig, Origin, SourceConfig
from prisoncount.corrections import Expired
from prisoncount.flags._view import View
from prisoncount.records import Flag, Observation
from prisoncount.store import Store

CONFIG = MonitorConfig(
    path=Path("x.toml"), name="belarus", country="BY", place="Belarus", primary="Viasna",
    definition="d", origins={"Viasna": Origin(name="Viasna")},
    sources={"page": SourceConfig(id="page", kind="counter", unit=None, publisher="A site")},  # type: ignore[arg-type]
)  # fmt: skip


def table(statements: Iterable[Observation]) -> pd.DataFrame:
    """Statements as the observations frame."""
    store = Store.in_memory()
    store.start_run(NOW, "test", offline=True)
    with store.transaction():
        for one in statements:
            store.add_observation(one)
    frame = frames.observations(store)
    store.close()
    return frame


def releases(*rows: tuple[str, int]) -> pd.DataFrame:
    """Releases as the frame of events: (date, number)."""
    facts = [(day, "release", float(number), "exact", pd.Period(day).start_time) for day, number in rows]
    return pd.DataFrame(facts, columns=["date", "kind", "number", "qualifier", "day"])


def view(
    statements: pd.DataFrame | Iterable[Observation],
    today: str = "2026-03-20",
    *,
    events: pd.DataFrame | None = None,
    log: frames.Log = frames.NO_LOG,
    breaks: Sequence[Break] = (),
    expired: Sequence[Expired] = (),
    monitor: MonitorConfig = CONFIG,
) -> View:
    """What the rules see."""
    frame = statements if isinstance(statements, pd.DataFrame) else table(statements)
    monitor = dataclasses.replace(monitor, breaks=tuple(breaks))
    seen = assess.view(monitor, frame, date.fromisoformat(today), log=log, expired=expired)
    return seen if events is None else dataclasses.replace(seen, events=events)


def flags(rule: str, seen: View, **options: object) -> list[Flag]:
    """What one rule finds."""
    found: list[Flag] = plugins.load("flags", rule).find(seen, **options)
    return found


def belarus(today: str = "2026-03-20") -> View:
    """The bundled monitor over its record."""
    from prisoncount import record

    monitor = config.load("belarus")
    assert monitor.record
    reports = record.read(monitor.record / "reports.csv", monitor.name, monitor.measure, NOW)
    return assess.view(monitor, table(reports), date.fromisoformat(today))
