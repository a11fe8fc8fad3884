"""A rise has turned into a fall, or a fall into a rise: told once it is confirmed, with the delay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from prisoncount.records import Flag

from ._view import Point, View
from ._words import long_day


def find(view: View, *, percent: float = 5.0) -> list[Flag]:
    """Turns that the count has left by at least `percent` per cent, after it had come as far the other way.

    A turn can only be told by what follows it: the flag has the day that confirmed it and says how long that took.
    """
    return [
        _flag(view, turn, seen, rising=rising)
        for points in view.eras
        for turn, seen, rising in _turns(points, percent / 100)
    ]


def _turns(points: Sequence[Point], share: float) -> Iterator[tuple[Point, Point, bool]]:
    """Each turning point, the count that confirmed it, and whether the count rises since."""
    high = low = points[:1]
    rising: bool | None = None
    for point in points:
        high = [max(*high, point, key=lambda one: one[2])]
        low = [min(*low, point, key=lambda one: one[2])]
        if rising is not False and point[2] <= high[0][2] * (1 - share):
            if rising:
                yield high[0], point, False
            rising, low = False, [point]
        elif rising is not True and point[2] >= low[0][2] * (1 + share):
            if rising is False:
                yield low[0], point, True
            rising, high = True, [point]


def _flag(view: View, turn: Point, seen: Point, *, rising: bool) -> Flag:
    key, day, value = turn
    way = "rising" if rising else "falling"
    return Flag(
        kind="trend_turn",
        day=seen[1],
        title=f"{view.place}: the count has been {way} since {long_day(day)}",
        reason=f"{view.primary} counted {value:,} on {long_day(day)} and {seen[2]:,} on {long_day(seen[1])}. "
        f"It took {(seen[1] - day).days} days to be sure of the turn.",
        size=float(seen[2] - value),
        evidence=(key, seen[0]),
        key=f"{key} {way}",
        since=day,
        before=(value, value),
        after=(seen[2], seen[2]),
    )
