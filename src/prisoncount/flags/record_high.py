"""The highest count since the record began."""

from __future__ import annotations

from prisoncount.records import Flag

from ._record import extremes
from ._view import View, long_day


def find(view: View, *, years: float = 0.5, quiet_days: int = 180) -> list[Flag]:
    """Counts above every earlier one, once `years` of history are there; at most one in `quiet_days`."""
    points = list(view.points())
    return [
        Flag(
            kind="record_high",
            day=one.day,
            title=f"{view.place}: {one.value:,} political prisoners, the most on record",
            reason=f"No exact count by {view.primary} since {long_day(one.since)}, the first on record, is as high.",
            size=float(one.value),
            evidence=(one.key,),
            key=one.key,
        )
        for one in extremes(points, 1, years=years, quiet_days=quiet_days, ever=True)
    ]
