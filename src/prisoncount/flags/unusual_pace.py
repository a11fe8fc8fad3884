"""The count changed in a month by more than the twelve months before let expect."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from prisoncount.records import Flag

from ._months import last_day, month_ends
from ._view import Point, View

SPANS = True
"""Its flags tell of a stretch of the line: two that overlap and go the same way are one event."""

YIELDS_TO = ("mass_release", "fall")
"""A fall is news of its own: that it was unusual goes without saying."""


@dataclass(frozen=True)
class Pace:
    """One month's net change, and what was usual: median and spread of the twelve months before."""

    month: int
    before: Point
    point: Point
    usual: float
    spread: float

    @property
    def change(self) -> int:
        """The net change of the month."""
        return self.point[2] - self.before[2]

    @property
    def score(self) -> float:
        """How many spreads the change is away from the usual."""
        return abs(self.change - self.usual) / self.spread


def find(view: View, *, score: float = 3.0, months: int = 6, floor: float = 1.0) -> list[Flag]:
    """Months whose net change is `score` spreads away from the median of the twelve before.

    The spread is the median absolute deviation, at least `floor` per cent of the count: a single odd month does not
    widen it. At least `months` of the twelve must be known, and exact counts near both ends of the month.
    """
    return [_flag(view, one) for points in view.ages for one in _paces(points, months, floor) if one.score >= score]


def _paces(points: list[Point], months: int, floor: float) -> Iterator[Pace]:
    ends = month_ends(points)
    changes: dict[int, int] = {}
    for number, point in ends.items():
        if number - 1 not in ends:
            continue
        before = ends[number - 1]
        past = [changes[one] for one in range(number - 12, number) if one in changes]
        changes[number] = point[2] - before[2]
        if len(past) >= months:
            usual = median(past)
            spread = 1.4826 * median(abs(one - usual) for one in past)
            yield Pace(number, before, point, usual, max(spread, floor / 100 * max(before[2], 1)))


def _flag(view: View, one: Pace) -> Flag:
    key, day, value = one.point
    return Flag(
        kind="unusual_pace",
        day=day,
        title=f"{view.place}: {one.change:+,} in {last_day(one.month):%B %Y}, unusual against the twelve months before",
        reason=f"{view.primary} counted {one.before[2]:,} {view.on(*one.before[:2])}, {value:,} {view.on(key, day)}. "
        f"The median before was {one.usual:+,.0f}; this is {one.score:.1f} times the spread of {one.spread:.0f} away.",
        size=float(one.change),
        evidence=(one.before[0], key),
        key=key,
        since=one.before[1],
        before=(one.before[2], one.before[2]),
        after=(value, value),
    )
