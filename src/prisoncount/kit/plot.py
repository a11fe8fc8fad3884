"""The chart of the page: the trend's own marks, placed so that a browser can stretch it to any width without a script.

Days are percentages of the width and counts are px from the top: type and marks keep their size on a phone, and a
script that zooms only has to set new percentages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from prisoncount.charts._statements import Statement

from .facts import Facts

HEIGHT = 340
"""Px from the highest value to the zero line."""
MOST = 500
"""Marks beyond which the chart thins them: on a screen of 1,000 px they would lie on top of each other."""
ROOM = 1.15
STEPS = (1, 2, 2.5, 5, 10)
LEAP = [date(2000, 1, 1) + timedelta(days=index) for index in range(366)]
_KEY = {
    "up": "bound",
    "down": "bound",
    "month_ring": "month",
    "dot": "dot",
    "ring": "ring",
    "range": "range",
    "month": "month",
}
Height = Callable[[float], float]


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One statement: `start` and `day` as days of the era, `y` its px, `top` and `bottom` those of its bounds.

    `shape` is dot, ring, range, up, down, month or month_ring. `id` is the observation behind it, `reading` the mark in
    words.
    """

    id: str
    shape: str
    own: bool
    start: int
    day: int
    y: float
    top: float
    bottom: float
    reading: str
    when: str
    stated: str
    origin: str
    last: bool


@dataclass(frozen=True, kw_only=True)
class Plot:
    """The marks by day, the lines between them as (day, y, day, y), ticks as (px or day, label), the ends as days.

    `thinned` is how many statements have no mark of their own; from `silent` to the end nobody has said anything.
    `months` and `days` are the labels of a zoomed axis, those of the year 2000: browsers lack some of our languages.
    """

    marks: tuple[Mark, ...]
    lines: tuple[tuple[int, float, int, float], ...]
    values: tuple[tuple[float, str], ...]
    years: tuple[tuple[int, str], ...]
    first: int
    last: int
    thinned: int
    silent: int | None
    months: tuple[str, ...]
    days: tuple[str, ...]

    @property
    def key(self) -> list[str]:
        """What needs explaining: dot, ring, range, bound, month, other, silent."""
        shapes = {_KEY[mark.shape] for mark in self.marks} | {"other" for mark in self.marks if not mark.own}
        shapes |= {"ring" for mark in self.marks if mark.shape == "month_ring"}
        shapes |= {"silent"} if self.silent else set()
        return [name for name in ("dot", "ring", "range", "bound", "month", "other", "silent") if name in shapes]

    def x(self, day: float) -> str:
        """Where a day stands, in percent of the width."""
        return f"{100 * (day - self.first) / (self.last - self.first):.2f}%"


def plot(facts: Facts) -> Plot | None:
    """The page's chart, or None where there is no number to draw. Its axis ends where the trend's does."""
    trend = facts.trend
    if not trend.shown:
        return None
    shown = _thinned(trend.shown)
    kept = set(shown)
    highest = max(max(one.count, one.high or 0) for one in shown)
    step = _step(highest)
    scale = HEIGHT / (max(highest, 1) * ROOM)
    first = min(one.start for one in shown)
    last = facts.today if trend.stale or trend.newest is None else trend.newest.day
    last = max(last, first + timedelta(days=30))

    def height(value: float) -> float:
        return round(HEIGHT - value * scale, 1)

    return Plot(
        marks=tuple(_mark(facts, one, height) for one in shown),
        lines=tuple(
            (a.day.toordinal(), height(a.count), b.day.toordinal(), height(b.count))
            for run in trend.runs
            for a, b in pairwise([one for one in run if one in kept])
        ),
        values=tuple((height(value), facts.said.whole(value)) for value in _values(step, highest)),
        years=tuple(_years(first, last)),
        first=first.toordinal(),
        last=last.toordinal(),
        thinned=len(trend.shown) - len(shown),
        silent=trend.newest.day.toordinal() if trend.stale and trend.newest else None,
        months=tuple(facts.said.moment(one, "month_short") for one in LEAP if one.day == 1),
        days=tuple(facts.said.moment(one, "day_month") for one in LEAP),
    )


def _thinned(shown: Sequence[Statement]) -> list[Statement]:
    """At most about MOST statements: of each stretch of days and each shape the first, last, lowest and highest."""
    if len(shown) <= MOST:
        return list(shown)
    start = shown[0].day
    width = ((shown[-1].day - start).days + 1) / (MOST / 4)
    stretches: dict[tuple[object, ...], list[Statement]] = {}
    for one in shown:
        stretches.setdefault((int((one.day - start).days / width), one.shape, one.own), []).append(one)
    kept: set[Statement] = set()
    for found in stretches.values():
        kept |= {found[0], found[-1], min(found, key=_count), max(found, key=_count)}
    return [one for one in shown if one in kept]


def _count(one: Statement) -> int:
    return one.count


def _mark(facts: Facts, one: Statement, height: Height) -> Mark:
    words = facts.said
    when = words.moment(one.day, one.precision)
    stated = words.spelled(one)
    return Mark(
        id=facts.id(one),
        shape=one.shape,
        own=one.own,
        start=one.start.toordinal(),
        day=one.day.toordinal(),
        y=height(one.count),
        top=height(one.high if one.high is not None else one.count),
        bottom=height(one.low if one.low is not None else one.count),
        reading=words.reading(when, stated, one.origin),
        when=when,
        stated=stated,
        origin=words.who(one.origin),
        last=one is facts.trend.last,
    )


def _step(highest: int) -> int:
    """A round step that divides the axis into two to four."""
    unit = 1
    while True:
        for factor in STEPS:
            step = unit * factor
            if step == int(step) and highest * ROOM / step < 5:
                return int(step)
        unit *= 10


def _values(step: int, highest: int) -> range:
    return range(0, int(highest * ROOM) + 1, step)


def _years(first: date, last: date) -> Iterator[tuple[int, str]]:
    """The turns of the years within the axis, at most about eight of them."""
    turns = range(first.year + 1, last.year + 1)
    every = len(turns) // 8 + 1
    for year in turns:
        if (last.year - year) % every == 0:
            yield date(year, 1, 1).toordinal(), str(year)
