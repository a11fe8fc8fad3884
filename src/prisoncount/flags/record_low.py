"""The lowest count for a year or more."""

from __future__ import annotations

from prisoncount.records import Flag

from ._record import extremes
from ._view import View, long_day


def find(view: View, *, years: float = 1.0, quiet_days: int = 180) -> list[Flag]:
    """Counts below every other for at least `years`; at most one in `quiet_days`."""
    points = list(view.points())
    return [
        Flag(
            kind="record_low",
            day=one.day,
            title=f"{view.place}: {one.value:,} political prisoners, {_since(one.since_id, f'{one.since:%B %Y}')}",
            reason=f"Every exact count by {view.primary} after {long_day(one.since)} is higher.",
            size=float(one.value),
            evidence=(one.key, one.since_id) if one.since_id else (one.key,),
            key=one.key,
        )
        for one in extremes(points, -1, years=years, quiet_days=quiet_days)
    ]


def _since(rival: str | None, month: str) -> str:
    return f"the lowest since {month}" if rival else "the lowest on record"
