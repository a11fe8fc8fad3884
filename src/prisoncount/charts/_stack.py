"""The last value, its date and the newest word on it: the one thing a reader takes away, never dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ._axes import MIDDLE, Plot
from ._layout import Box, along, fill, hull
from ._marks import LAST
from ._select import Trend
from ._statements import Statement

FAR = 150
"""A dot further than this from the margin has its value at its side, if that place is free."""
SLIDE, MINUS = 72, 48
"""Px: how far the stack slides off a bar before its number, and how near to it the bar is read as a minus."""
LEVEL, LEAD = 32, 2
"""Px: a number and a mark so near are taken for one another; the width of the line that ties it to its own."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the stack; `below` is px under the baseline of the first."""

    text: str
    size: float
    weight: str
    ink: str
    below: float


def draw_stack(plot: Plot, trend: Trend) -> None:
    """Write the stack level with the last dot, in the right margin or right beside the dot."""
    lines = _lines(plot, trend)
    if not lines:
        return
    to = plot.to
    level = to.y(trend.last.count) if trend.last else (to.top + to.bottom) / 2
    base = level + MIDDLE * lines[0].size
    beside = _beside(plot, lines, trend, base)
    x, base = beside or margin(plot, lines, base)
    if trend.last and not beside:
        _lead(plot, trend.last, x, base - MIDDLE * lines[0].size)
    for line in lines:
        box = plot.canvas.text(line.text, x, base + line.below, line.size, line.weight, ink=line.ink, role="stack")
        plot.space.block(box)


def _lines(plot: Plot, trend: Trend) -> list[Line]:
    canvas, geometry, speech = plot.canvas, plot.geometry, plot.speech
    sizes, most = geometry.sizes, geometry.width - geometry.margin - geometry.stack_x - 2
    lines: list[Line] = []
    if trend.last:
        number = speech.number(trend.last.count)
        size = min(float(sizes.value), sizes.value * most / canvas.width(number, sizes.value, "Bold"))
        lines.append(Line(number, size, "Bold", "main", 0))
        lines.append(Line(speech.when(trend.last, short=True), sizes.note, "SemiBold", "main", 37))
    words = ""
    # Where no key explains the mark of the newest statement, its words do; the title tells of the silence.
    explained = geometry.key_y is not None or trend.newest is trend.last
    if trend.stale and explained:
        words = speech.no_exact(trend.age, trend.silent)
    elif trend.newest and trend.newest is not trend.last:
        words = speech.newest(trend.newest, trend.last)
    # A word that is wider than the margin is written as small as a key, and where that is too large, as it fits.
    longest = max(canvas.width(word, sizes.note) for word in words.split(" "))
    size = sizes.note if longest <= most else min(float(sizes.small), sizes.note * most / longest)
    rows = fill(words, most, lambda text: canvas.width(text, size)) if words else []
    below = 86 if lines else 0
    return lines + [Line(row, size, "Regular", "muted", below + 36 * i) for i, row in enumerate(rows)]


def _beside(plot: Plot, lines: Sequence[Line], trend: Trend, base: float) -> tuple[float, float] | None:
    """The free place right of a dot that is far from the margin, nearest to its level."""
    to = plot.to
    if trend.last is None or to.right - to.x(trend.last.day) <= FAR:
        return None
    x = to.x(trend.last.day) + 30
    for move in sorted(range(-400, 401, 8), key=abs):
        box = _box(plot, lines, x, base + move)
        if box.bottom <= to.bottom - 6 and box.top >= to.top and plot.space.free(box):
            return x, base + move
    return None


def margin(plot: Plot, lines: Sequence[Line], base: float) -> tuple[float, float]:
    """The right margin: level with the dot, slid to stay above the zero line, and off a bar that it would follow."""
    x, to = float(plot.geometry.stack_x), plot.to

    def kept(base: float) -> float:
        box = _box(plot, lines, x, base)
        return base + min(0.0, to.bottom - box.bottom) + max(0.0, to.top - box.top)

    ways = [kept(base + move) for move in sorted(range(-SLIDE, SLIDE + 1, 6), key=abs)]
    return x, next((way for way in ways if not _negative(plot, _box(plot, lines[:1], x, way))), ways[0])


def _negative(plot: Plot, number: Box) -> bool:
    """Whether the bar of a month stands before a number like a minus."""
    bars = [b for b in plot.canvas.marks if b.right - b.left > 1.5 * (b.bottom - b.top)]
    return any(
        number.left - MINUS < bar.right <= number.left and bar.bottom > number.top and bar.top < number.bottom
        for bar in bars
    )


def _lead(plot: Plot, last: Statement, x: float, level: float) -> None:
    """A thin line from the last dot to its number, where the number might be read as another mark's.

    That is where the number is not level with its dot, or a mark stands between the two. It crosses none.
    """
    to, canvas = plot.to, plot.canvas
    begin, end = (to.x(last.day) + LAST + 6, to.y(last.count)), (x - 6, level)
    between = [b for b in canvas.marks if b.left > begin[0] and b.bottom > level - LEVEL and b.top < level + LEVEL]
    if not between and abs(level - begin[1]) <= LEVEL:
        return
    line = along([begin, end])
    if begin[0] < end[0] and not any(piece.meets(mark) for piece in line for mark in canvas.marks):
        canvas.stroke([begin, end], LEAD, "muted", gid="lead", z=2)  # in its own ink it would be a line of the chart
        plot.space.block(*line)


def _box(plot: Plot, lines: Sequence[Line], x: float, base: float) -> Box:
    return hull([plot.canvas.box(line.text, x, base + line.below, line.size, line.weight) for line in lines])
