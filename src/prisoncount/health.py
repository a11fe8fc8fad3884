"""How each source is doing, from the log of looks. Plain Python: a quiet run never loads pandas for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .config import MonitorConfig, SourceConfig
from .store import Store

GOOD = ("read", "not_modified")


@dataclass(frozen=True)
class Health:
    """One source on one day.

    `failures` counts the looks since the last good one; a look that was never made (offline) counts for nothing.
    """

    source: SourceConfig
    looks: int
    failures: int
    last_good: date | None
    last_new: date | None
    outcome: str
    detail: str
    today: date

    @property
    def overdue(self) -> bool:
        """Read well, but with nothing new for longer than the source's rhythm."""
        return bool(
            self.source.expect_days and self.last_new and (self.today - self.last_new).days > self.source.expect_days
        )

    @property
    def alarm(self) -> bool:
        """Failed for as many looks in a row as its monitor allows, or overdue."""
        return self.failures >= self.source.alarm_after or self.overdue


def check(config: MonitorConfig, store: Store, today: date) -> list[Health]:
    """The health of every enabled source, in the order of the monitor file."""
    return [_one(source, store, today) for source in config.sources.values() if source.enabled]


def _one(source: SourceConfig, store: Store, today: date) -> Health:
    sql = "SELECT at, outcome, detail FROM looks WHERE source = ? AND outcome <> 'not_looked' ORDER BY id DESC"
    rows = store.rows(sql, source.id)
    good = next((i for i, row in enumerate(rows) if row["outcome"] in GOOD), len(rows))
    news = store.rows("SELECT max(seen_at) AS at FROM observations WHERE source = ?", source.id)[0]["at"]
    return Health(
        source=source,
        looks=len(rows),
        failures=good,
        last_good=_day(rows[good]["at"]) if good < len(rows) else None,
        last_new=_day(news) if news else None,
        outcome=rows[0]["outcome"] if rows else "never looked",
        detail=rows[0]["detail"] if rows else "",
        today=today,
    )


def _day(text: str) -> date:
    return datetime.fromisoformat(text).date()
