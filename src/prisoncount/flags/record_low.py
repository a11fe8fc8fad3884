"""The lowest count for a year or more."""

from __future__ import annotations

from prisoncount.records import Flag

from ._record import Extreme, extremes
from ._view import View

SPANS = True
"""Its flags tell of a stretch of the line: two that overlap and go the same way are one event."""


def find(view: View, *, years: float = 1.0, quiet_days: int = 180, percent: float = 2.0) -> list[Flag]:
    """Counts below every other for at least `years`; at most one in `quiet_days`.

    It is told when it is `percent` per cent below all of those years that is `quiet_days` old, and four counts came
    before.
    """
    return [
        Flag(
            kind="record_low",
            day=one.point[1],
            title=f"{view.place}: {one.point[2]:,} political prisoners, {_since(view, one)}",
            reason=f"Every exact count by {view.primary} after {view.when(*one.since[:2])} is higher than that of "
            f"{view.when(*one.point[:2])}.",
            size=float(one.point[2]),
            evidence=tuple(dict.fromkeys((one.before[0], one.since[0], one.point[0]))),
            key=one.point[0],
            since=one.before[1],
            before=(one.before[2], one.before[2]),
            after=(one.point[2], one.point[2]),
        )
        for points in view.ages
        for one in extremes(points, -1, borne=view.heard.borne, years=years, quiet_days=quiet_days, percent=percent)
    ]


def _since(view: View, one: Extreme) -> str:
    return f"the lowest since {view.beginning(one.point[1]) if one.first else f'{one.since[1]:%B %Y}'}"
