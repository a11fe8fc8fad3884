"""The definition of the count changed: no change is read across that day."""

from __future__ import annotations

from bisect import bisect_left

from prisoncount.records import Flag

from ._view import View
from ._words import long_day


def find(view: View) -> list[Flag]:
    """Each `[[breaks]]` of the monitor file, from its day on."""
    points = list(view.points())
    days = [day for _, day, _ in points]
    flags = []
    for one in view.breaks:
        if one.date > view.today:
            continue
        at = bisect_left(days, one.date)
        before, after = points[max(at - 1, 0) : at], points[at : at + 1]
        flags.append(
            Flag(
                kind="definition_break",
                day=one.date,
                title=f"{view.place}: the definition of the count changed on {long_day(one.date)}",
                reason=f"{one.reason} No change is read across this day.",
                evidence=tuple(key for key, _, _ in (*before, *after)),
                key=one.reason,
                since=before[0][1] if before else None,
                before=(before[0][2], before[0][2]) if before else None,
                after=(after[0][2], after[0][2]) if after else None,
            )
        )
    return flags
