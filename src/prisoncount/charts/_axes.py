"""The scales of a trend, days and people to px, and the words along them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, pairwise

from ._canvas import Canvas
from ._language import Language
from ._layout import Space
from ._select import Trend
from ._theme import Geometry

MIDDLE = 0.345
"""Half the height of a capital or a digit, as a share of the type size: puts a text level with a mark."""
HIGHEST = 0.96
"""No number stands higher than this share of the axis: its words would meet the key."""
SPANS = ((1, 190), (3, 425))
"""Months between two ticks, for axes up to so many days; longer ones have years."""
SHORTEST, MONTH = timedelta(days=120), timedelta(days=30)
ROUND = ((3, 900), (1, 200))
"""An axis of more than so many days begins with a month of such a step."""
CLEAR = 12
"""The first mark stands at least so many px inside the plot."""


@dataclass(frozen=True, kw_only=True)
class Scale:
    """The plot: its edges in px, the days at its left and right edge, the people at its top, at most so many ticks."""

    left: float
    top: float
    right: float
    bottom: float
    start: date
    end: date
    most: float
    ticks: int = 4

    def x(self, day: date) -> float:
        """Where a day stands."""
        return self.left + (self.right - self.left) * (day - self.start).days / (self.end - self.start).days

    def y(self, count: float) -> float:
        """How high a number stands."""
        return self.bottom - (self.bottom - self.top) * count / self.most


@dataclass(frozen=True, kw_only=True, eq=False)
class Plot:
    """What everything in the plot needs: where to draw, by which measures, what is taken, which language."""

    canvas: Canvas
    geometry: Geometry
    to: Scale
    space: Space
    speech: Language


def scale(
    canvas: Canvas,
    geometry: Geometry,
    trend: Trend,
    language: Language,
    *,
    also: date | None = None,
    high: int = 0,
    until: date | None = None,
) -> Scale:
    """The scale of a trend. `also` is the day of an event just before the first mark, `high` a number to reach.

    The axis ends at the newest statement, or, where the last exact count is old, today; not before `until`.
    """
    left, top, right, bottom = geometry.plot
    shown = trend.shown
    most = upper(max([high, *(max(s.count, s.high or 0) for s in shown)])) if shown else 1.0
    labels = max(canvas.width(language.number(n), geometry.sizes.note) for n in (0, *steps(most)))
    left = max(left, round(geometry.margin + labels + 14))
    newest = trend.newest.day if trend.newest else trend.today
    end = max(trend.today if trend.stale else newest, until or date.min)
    first = min([s.start for s in shown], default=end)
    if also and also < first:
        first = also
    start = _start(min(first, end - SHORTEST), end, right - left)
    return Scale(left=left, top=top, right=right, bottom=bottom, start=start, end=end, most=most)


def _start(first: date, end: date, width: float) -> date:
    """The left edge: the first of a month or quarter, on a short axis any day, that leaves the first mark clear."""
    months = next((months for months, days in ROUND if end - first > timedelta(days=days)), 0)
    start = first.replace(day=1, month=first.month - (first.month - 1) % months) if months else first
    while (first - start) / (end - start) * width < CLEAR:
        start -= timedelta(days=1)
        start = start.replace(day=1, month=start.month - (start.month - 1) % months) if months else start
    return start


def upper(most: int) -> float:
    """The top of the value axis: 15 % above the highest mark, and never below 4 people."""
    return max(most * 1.15, 4.6)


def steps(most: float, ticks: int = 4) -> list[int]:
    """Round numbers up to the top of the axis, two to four or at most `ticks`."""
    sizes = (unit * 10**power for power in count() for unit in (1, 2, 5))
    highest = most * HIGHEST
    size = next(size for size in sizes if highest // size <= ticks)
    return [size * i for i in range(1, int(highest // size) + 1)]


def draw_values(plot: Plot) -> None:
    """The numbers at the left edge."""
    size, to = plot.geometry.sizes.note, plot.to
    for number in (0, *steps(to.most, to.ticks)):
        text = plot.speech.number(number)
        plot.canvas.text(
            text, to.left - 14, to.y(number) + MIDDLE * size, size, ink="muted", align="right", role="axis"
        )


def draw_grid(plot: Plot) -> None:
    """The lines of the round numbers, interrupted where words stand, and the darker zero line."""
    canvas, to = plot.canvas, plot.to
    for number in steps(to.most, to.ticks):
        y, x = to.y(number), to.left
        holes = sorted((b.left - 6, b.right + 6) for b in canvas.texts if b.top - 2 < y < b.bottom + 2)
        for begin, end in [*holes, (to.right, to.right)]:
            if min(begin, to.right) > x:
                canvas.stroke([(x, y), (min(begin, to.right), y)], 2, "grid", gid="grid", z=1)
            x = max(x, end)
    canvas.stroke([(to.left, to.bottom), (to.right, to.bottom)], 3, "text", gid="zero", z=5)


def draw_days(canvas: Canvas, to: Scale, speech: Language, *, size: float, base: float, reach: float = 30) -> None:
    """Ticks at the turn of years and their names in the middle of their span; so for months, up to half a year.

    In between, and where there is less room, quarters are named by their first month, under its tick. `base` is the
    baseline of the names, which go past the right end of the axis by `reach` at most.
    """
    step = next((step for step, days in SPANS if to.end - to.start <= timedelta(days=days)), 12)
    if step == 1 and canvas.width(speech.day(to.end, "month_short"), size) + 4 > to.x(to.end) - to.x(to.end - MONTH):
        step = 3  # a small plot has no room for the name of every month
    ticks = list(_firsts(to, step))
    for tick in ticks:
        canvas.stroke([(to.x(tick), to.bottom), (to.x(tick), to.bottom + 12)], 2, "text", gid="tick", z=5)
    form = "year" if step == 12 else "month_short"
    edges = [to.start, *ticks, to.end]
    places = [(to.x(a), to.x(b), a) for a, b in pairwise(edges)]
    if step == 3:
        halves = {day: canvas.width(speech.day(day, form), size) / 2 + 4 for day in ticks}
        places = [(to.x(day) - half, to.x(day) + half, day) for day, half in halves.items()]
    places = _rarer(places, canvas.width(speech.day(to.end, form), size)) if step == 12 else places
    taken = to.left - 30
    for left, right, day in places:
        name = speech.day(day, form)
        if canvas.width(name, size) + 4 <= right - left and left >= taken and right <= to.right + reach:
            canvas.text(name, (left + right) / 2, base, size, ink="muted", align="center", role="axis")
            taken = right


def _rarer(places: list[tuple[float, float, date]], wide: float) -> list[tuple[float, float, date]]:
    """Every year, or where their names would be too close, every second, fifth or tenth, with room for its name."""
    year = max((right - left for left, right, _ in places), default=wide)
    every = next((every for every in (1, 2, 5, 10, 20, 50) if every * year >= wide + 8 or year >= wide + 4), 100)
    if every == 1:
        return places
    half = wide / 2 + 4
    return [((a + b) / 2 - half, (a + b) / 2 + half, day) for a, b, day in places if day.year % every == 0]


def _firsts(to: Scale, step: int) -> Iterator[date]:
    """The first days of every so many months, after the left edge and up to the right one."""
    for year in range(to.start.year, to.end.year + 1):
        yield from (day for month in range(1, 13, step) if to.start < (day := date(year, month, 1)) <= to.end)
