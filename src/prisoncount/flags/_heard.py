"""Exact counts of which only the month is known: which of them the rules hear beside the day-dated ones.

A month's count is taken for that of the month's end, and only where no day-dated count of the month, or of the NEAR
days after it, says it better. What the origin itself prints of a month is its review of it: as sure as a count of a
day. What others print allows a stretch on either side of its number: UNKNOWN, as of an origin whose record nobody
knows, until half of the last counts are such months; from then on one and a half times the largest change that those
counts took back, of which either side has its half. Where the stretch reaches the count before, the month bears that
out and is no news of its own. So is a day of which outlets give two counts: only what both of them say is news.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ._disputed import reach as disputed
from ._events import between
from ._months import NEAR
from ._stale import FREED

if TYPE_CHECKING:
    from ._view import Point, View

MEMORY = 12
"""Counts from which the origin's own clashes are known."""
UNKNOWN = 0.05
"""How far a month's count may be off, as a share, where the record does not tell."""
CLASH = 0.75
"""The part of the largest change taken back that either of two months may be off."""


@dataclass(frozen=True)
class Heard:
    """`points` are the counts that the rules hear, `borne` the months that only bear one out, both in order.

    `reach` is how far a month's count or a disputed one may be off, in people, by id; what it does not name is as sure
    as can be.
    """

    points: Sequence[Point]
    borne: Sequence[Point]
    reach: Mapping[str, float]


def room(view: View, reach: Mapping[str, float], one: tuple[str, date, float], other: tuple[str, date, float]) -> float:
    """How far two counts may be apart and still share a number, each allowed its stretch, in people.

    Where the later is lower and half as many are known to be freed in between, only one of them is taken to be off.
    """
    ends = reach.get(one[0], 0.0), reach.get(other[0], 0.0)
    fewer = one[2] - other[2]
    if min(ends) > 0 and max(ends) < fewer <= sum(ends):
        freed = sum(release.number for release in between(view, one[1], other[1]))
        if freed >= max(FREED, fewer / 2):
            return max(ends)
    return sum(ends)


def heard(view: View, days: Sequence[Point], months: Sequence[Point]) -> Heard:
    """What the rules hear of day-dated counts and of those of months; both are sorted by day."""
    open_ = unsaid(months, [day for _, day, _ in days])
    reach = disputed(view)
    points: list[Point] = []
    borne: list[Point] = []
    if not open_ and not reach:
        return Heard(days, borne, reach)
    recent: deque[Point] = deque(maxlen=MEMORY + 1)
    unsure = {key for key, _, _ in open_ if not view.monthly.at[key, "own_page"]}

    def apart(one: Point, other: Point) -> bool:
        return abs(other[2] - one[2]) > room(view, reach, one, other)

    for point in sorted([*days, *open_], key=lambda one: one[1]):
        if recent and view.era(recent[-1][1]) != view.era(point[1]):
            recent.clear()
        if point[0] in unsure:
            reach[point[0]] = point[2] * _share([(one[2], one[0] in unsure) for one in recent])
        news = not recent or apart(points[-1], point) or apart(recent[-1], point)
        (points if news or point[0] not in reach else borne).append(point)
        recent.append(point)
    return Heard(points, borne, reach)


def unsaid(months: Sequence[Point], days: Sequence[date]) -> list[Point]:
    """The months in which, and in the first days after which, there is none of these days (in order)."""
    out = []
    for point in months:
        after = bisect_left(days, point[1].replace(day=1))
        if after == len(days) or days[after] > point[1] + timedelta(days=NEAR):
            out.append(point)
    return out


def clash(counts: Iterable[int]) -> float:
    """The largest change of the counts, as a share in per cent, that the next count took back."""
    values = list(counts)
    steps = zip(values, values[1:], values[2:], strict=False)
    back = (min(abs(b - a), abs(c - b)) / max(b, 1) for a, b, c in steps if (b - a) * (c - b) < 0)
    return 100 * max(back, default=0.0)


def _share(recent: Sequence[tuple[int, bool]]) -> float:
    """How far off a month's count may be, as a share, after these counts; of each: is it such a month's."""
    if sum(month for _, month in recent) < MEMORY // 2:
        return UNKNOWN
    return CLASH * clash(value for value, _ in recent) / 100
