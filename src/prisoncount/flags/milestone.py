"""The count passed a round number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from prisoncount.records import Flag

from ._view import Point, View
from ._words import long_day


def find(view: View, *, step: int = 500, hysteresis: float = 2.0) -> list[Flag]:
    """Multiples of `step` reached from below or left downwards.

    A number is left only when the count is more than `hysteresis` per cent below it, and reached again only when it is
    as far above: a count that hovers around 1,500 is one piece of news, not ten. Of several passed at once the farthest
    is told.
    """
    found = [
        flag
        for points in view.eras
        for mark in range(step, max((value for _, _, value in points), default=0) + 1, step)
        for flag in _crossings(view, points, mark, hysteresis)
    ]
    return list({flag.day: flag for flag in sorted(found, key=_farther)}.values())


def _farther(flag: Flag) -> tuple[date, float]:
    """By day, and on one day from the mark passed first to the one passed last."""
    mark = flag.size or 0.0
    return flag.day, -mark if "fell" in flag.key else mark


def _crossings(view: View, points: Sequence[Point], mark: int, hysteresis: float) -> Iterator[Flag]:
    slack = mark * hysteresis / 100
    above: bool | None = None
    up, before = float(mark), points[0]
    for point in points:
        key, day, value = point
        now = value >= (mark - slack if above else up)
        if above is not None and now != above:
            verb = "reached" if now else "fell below"
            yield Flag(
                kind="milestone",
                day=day,
                title=f"{view.place}: the count of political prisoners {verb} {mark:,}",
                reason=f"{view.primary} counted {before[2]:,}, then {value:,} on {long_day(day)}.",
                size=float(mark),
                evidence=(before[0], key),
                key=f"{mark} {verb}",
                since=before[1],
                before=(before[2], before[2]),
                after=(value, value),
            )
        if now:
            up = mark + slack
        above, before = now, point
