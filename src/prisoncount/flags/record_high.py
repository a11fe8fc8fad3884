"""The highest count since the record began."""

from __future__ import annotations

from prisoncount.records import Flag

from ._record import extremes
from ._view import View

SPANS = True
"""Its flags tell of a stretch of the line: two that overlap and go the same way are one event."""


def find(view: View, *, years: float = 0.5, quiet_days: int = 180, percent: float = 2.0) -> list[Flag]:
    """Counts above every earlier one, once `years` of history are there; at most one in `quiet_days`.

    It is told when it is `percent` per cent above all that is `quiet_days` old, and four counts came before.
    """
    return [
        Flag(
            kind="record_high",
            day=one.point[1],
            title=f"{view.place}: {one.point[2]:,} political prisoners, the most since {view.beginning(one.point[1])}",
            reason=f"No exact count by {view.primary} since {view.when(*one.since[:2])} is as high as that of "
            f"{view.when(*one.point[:2])}. "
            f"Among those older than half a year the highest was {one.before[2]:,} {view.on(*one.before[:2])}.",
            size=float(one.point[2]),
            evidence=(one.before[0], one.point[0]),
            key=one.point[0],
            since=one.before[1],
            before=(one.before[2], one.before[2]),
            after=(one.point[2], one.point[2]),
        )
        for points in view.ages
        for one in extremes(
            points, 1, borne=view.heard.borne, years=years, quiet_days=quiet_days, percent=percent, ever=True
        )
    ]
