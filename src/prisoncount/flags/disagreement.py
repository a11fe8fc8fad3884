"""Two origins count the same people under the same definition, and no number fits both."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from prisoncount.records import Flag

from ._change import interval, stated
from ._view import Point, View, long_day


@dataclass(frozen=True)
class Clash:
    """What another origin says of a day, and the counts around it, the ones before and after among them.

    Between two counts the list may have had any number from the one to the other.
    """

    key: str
    day: date
    origin: str
    least: float
    most: float
    around: list[Point]

    @property
    def low(self) -> int:
        """The lowest of the primary origin's counts around that day."""
        return min(value for _, _, value in self.around)

    @property
    def high(self) -> int:
        """The highest of them."""
        return max(value for _, _, value in self.around)

    @property
    def size(self) -> float:
        """How far the other origin is above (or, negative, below) all of them; 0 where a number fits both."""
        return max(self.least - self.high, 0.0) + min(self.most - self.low, 0.0)

    @property
    def nearest(self) -> Point:
        """The count made nearest to that day."""
        return min(self.around, key=lambda one: (abs(one[1] - self.day), one[1]))


def find(view: View, *, days: int = 31, percent: float = 2.0, quiet_days: int = 180) -> list[Flag]:
    """Other origins that are `percent` per cent off all counts of the primary origin within `days` days.

    The same two origins apart in the same direction are told once in `quiet_days`.
    """
    told: dict[tuple[str, bool], date] = {}
    flags = []
    for one in _clashes(view, days):
        if abs(one.size) < max(one.high * percent / 100, 1):
            continue
        way = (one.origin, one.size > 0)
        if way not in told or (one.day - told[way]).days >= quiet_days:
            told[way] = one.day
            flags.append(_flag(view, one))
    return flags


def _clashes(view: View, days: int) -> Iterator[Clash]:
    points, reach = list(view.points()), timedelta(days=days)
    when = [day for _, day, _ in points]
    others = view.stated[~view.stated["origin"].isin([view.primary, ""]) & (view.stated["precision"] == "day")]
    columns = (others.index, others["as_of"].dt.date, others["origin"], others["least"], others["most"])
    for key, day, origin, least, most in zip(*columns, strict=True):
        first, last = bisect_left(when, day - reach), bisect_right(when, day + reach)
        if first == last:
            continue
        first, last = min(first, max(bisect_right(when, day) - 1, 0)), max(last, bisect_left(when, day) + 1)
        around = [one for one in points[first:last] if view.era(one[1]) == view.era(day)]
        if around:
            yield Clash(str(key), day, origin, least, most, around)


def _flag(view: View, one: Clash) -> Flag:
    key, day, value = one.nearest
    said = stated(one.least, one.most)
    return Flag(
        kind="disagreement",
        day=one.day,
        title=f"{view.place}: {one.origin} says {said}, {view.primary} {stated(one.low, one.high)}",
        reason=f"{one.origin} on {long_day(one.day)}: {said}. {view.primary} on {long_day(day)}: {value:,}. "
        "Both speak of the same definition, and no number fits both.",
        size=one.size,
        evidence=(key, one.key),
        key=one.key,
        since=day,
        before=interval(one.low, one.high),
        after=interval(one.least, one.most),
    )
