"""Two origins count the same people under the same definition, and no number fits both."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from prisoncount.records import Flag

from ._change import interval, stated
from ._view import Point, View
from ._words import long_day


class Clash(NamedTuple):
    """What another origin says of a day, and the counts around it with the lowest and the highest of them.

    The ones before and after are among them: between two counts the list may have had any number from one to the other.
    """

    key: str
    day: date
    origin: str
    least: float
    most: float
    low: int
    high: int
    around: Sequence[Point]

    @property
    def nearest(self) -> Point:
        """The one of them that was made nearest to the day."""
        return min(self.around, key=lambda one: (abs((one[1] - self.day).days), one[1]))

    @property
    def size(self) -> float:
        """How far the other origin is above (or, negative, below) all of them; 0 where a number fits both."""
        return max(self.least - self.high, 0.0) + min(self.most - self.low, 0.0)


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
    reach = timedelta(days=days)
    eras = [([day for _, day, _ in points], [value for _, _, value in points], points) for points in view.eras]

    @cache  # many speak of one day
    def around(day: date) -> tuple[int, int, Sequence[Point]] | None:
        when, values, points = eras[view.era(day)]
        first, last = bisect_left(when, day - reach), bisect_right(when, day + reach)
        if first == last:
            return None
        first, last = min(first, max(bisect_right(when, day) - 1, 0)), max(last, bisect_left(when, day) + 1)
        return min(values[first:last]), max(values[first:last]), points[first:last]

    others = view.stated[["as_of", "origin", "least", "most"]]
    others = others[~others["origin"].isin([view.primary, ""]) & (view.stated["precision"] == "day")]
    columns = (others[name].tolist() for name in ("origin", "least", "most"))
    for key, day, origin, least, most in zip(others.index.tolist(), others["as_of"].dt.date, *columns, strict=True):
        counts = around(day)
        if counts and (least > counts[1] or most < counts[0]):
            yield Clash(str(key), day, origin, least, most, *counts)


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
