"""No exact count has come for a long time."""

from __future__ import annotations

from datetime import timedelta

from prisoncount.records import Flag

from ._view import View


def find(view: View, *, days: int = 90) -> list[Flag]:
    """Raised once for each exact count that is the newest and older than `days`."""
    points = sorted([*view.heard.points, *view.heard.borne], key=lambda one: one[1])
    if not points or (view.today - points[-1][1]).days <= days:
        return []
    key, day, value = points[-1]
    return [
        Flag(
            kind="stale",
            day=day + timedelta(days=days + 1),
            title=f"{view.place}: no exact count for more than {days} days",
            reason=f"The newest exact count by {view.primary} is {value:,} {view.on(key, day)}.",
            size=float(days),
            evidence=(key,),
            key=key,
        )
    ]
