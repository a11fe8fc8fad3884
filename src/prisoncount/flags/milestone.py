"""The count passed a round number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from prisoncount.records import Flag

from ._view import Point, View
from ._words import LONG

SPANS = True
"""Its flags tell of a stretch of the line: two that overlap and go the same way are one event."""


@dataclass(frozen=True)
class Crossing:
    """A mark passed: the count that settles it, the first count on this side of it, and the last on the other.

    `last` is the newest count that was on this side before; None where there was none.
    """

    mark: int
    up: bool
    point: Point
    first: Point
    other: Point
    last: Point | None


def find(view: View, *, step: int = 500, hysteresis: float = 2.0) -> list[Flag]:
    """Multiples of `step` reached from below or left downwards; above ten of them, multiples of ten.

    A number is left only when the count is more than `hysteresis` per cent below it, and reached again only when it is
    as far above: a count that hovers around 1,500 is one piece of news, not ten. For the first time it is reached by
    half as much: from so far below it, or to so far above. Of several passed at once the farthest is told.
    """
    found = [
        one
        for points in view.ages
        for mark in _marks(step, max((value for _, _, value in points), default=0))
        for one in _crossings(points, mark, hysteresis)
    ]
    farthest = {one.point[1]: one for one in sorted(found, key=_farther)}
    return [_flag(view, one) for one in farthest.values()]


def _marks(step: int, highest: int) -> list[int]:
    return [*range(step, min(highest, 10 * step) + 1, step), *range(20 * step, highest + 1, 10 * step)]


def _farther(one: Crossing) -> tuple[date, int]:
    """By day, and on one day from the mark passed first to the one passed last."""
    return one.point[1], one.mark if one.up else -one.mark


def _crossings(points: Sequence[Point], mark: int, hysteresis: float) -> Iterator[Crossing]:
    slack = mark * hysteresis / 100
    above: bool | None = None
    up = mark + slack / 2
    first = points[0]
    newest: dict[bool, Point] = {}  # the newest count below the mark (False) and at it or above (True)
    last: Point | None = None
    for before, point in zip([points[0], *points], points, strict=False):
        side = point[2] >= mark
        if side != (before[2] >= mark):
            first, last = point, newest.get(side)
        newest[side] = point
        if up < mark + slack and point[2] <= mark - slack / 2:  # never reached, and it comes from far enough below
            up = float(mark)
        now = side if above is None else point[2] >= (mark - slack if above else up)
        if above is not None and now != above:
            yield Crossing(mark, now, point, first, newest[not now], last)
        if now:
            up = mark + slack
        above = now


def _flag(view: View, one: Crossing) -> Flag:
    verb = "reached" if one.up else "fell below"
    _, day, value = one.point
    counted = {point[1]: point for point in (one.other, one.first, one.point)}
    *earlier, newest = (f"{number:,} {view.on(key, when)}" for key, when, number in counted.values())
    return Flag(
        kind="milestone",
        day=day,
        title=f"{view.place}: the count of political prisoners {_words(view, one)}",
        reason=f"{view.primary} counted {', '.join(earlier)} and {newest}.",
        size=float(one.mark),
        evidence=tuple(point[0] for point in counted.values()),
        key=f"{one.mark} {verb}",
        since=one.other[1],
        before=(one.other[2], one.other[2]),
        after=(value, value),
    )


def _words(view: View, one: Crossing) -> str:
    """Fell below 1,300; passed 1,000 for the first time since the record began in October 2020."""
    before, after = view.when(*one.other[:2]), view.when(*one.first[:2])
    long = (one.first[1] - one.other[1]).days > LONG
    if not one.up:
        settled = f", and has been below it since {after}" if one.first != one.point else ""
        return f"fell below {one.mark:,}" + (f" between {before} and {after}" if long else settled)
    verb = "reached" if one.first[2] == one.mark else "passed"
    since = view.when(*one.last[:2]) if one.last else view.beginning(one.point[1])
    where = f" between {before} and {after}," if long else ""
    return f"{verb} {one.mark:,}{where} for the first time since {since}"
