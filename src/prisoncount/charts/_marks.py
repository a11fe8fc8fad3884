"""The marks of statements and their small copies in the key. The shape tells how exact, the ink whose."""

from __future__ import annotations

import calendar
from collections.abc import Sequence

from ._axes import Plot
from ._canvas import Canvas
from ._layout import Box, Sparse, along
from ._select import Trend
from ._statements import Statement

LINE, ON_LINE, STRAY, LONE, LAST, RING = 5, 6, 7, 9, 13, 4
"""Px: width of the line; radii of dots on it, off it, between two gaps, of the last one; width of a ring."""
STEM, HEAD, HALF = 46, 13, 9
"""Px of a bound: its whole length, its head, half its width."""
SAMPLE = {"band": 36, "month": 36}
"""Px from the start of a key's item to its word, where that is not 30."""
ROW = 38
"""Px from the first row of a key to the second."""
Key = tuple[str, str, str]
"""Mark, ink, word."""
NEAREST = 12
"""Marks of one kind closer than this are drawn once."""


def draw_marks(plot: Plot, trend: Trend) -> list[Statement]:
    """Everything the trend shows; returns the statements that got a mark."""
    canvas, last = plot.canvas, trend.last
    for run in trend.runs:
        points = [_place(plot, one) for one in run]
        if len(run) > 1:
            canvas.stroke(points, LINE, "main", gid="line", z=3, dots=ON_LINE)
            canvas.marks += along(points)
            canvas.marks += [Box(x, y, x, y).padded(ON_LINE) for x, y in points]
        else:
            disc(canvas, *points[0], LONE, "main")
    off, strays = _thinned(plot, trend), {*trend.strays}
    for one in off:
        if one in strays:
            disc(canvas, *_place(plot, one), STRAY, "main")
        else:
            draw_one(plot, one)
    if last and last.dated:
        disc(canvas, *_place(plot, last), LAST, "main")
    return [*(one for run in trend.runs for one in run), *off]


def draw_silence(plot: Plot, trend: Trend) -> Box | None:
    """The pale band of a stale chart with a key: from the newest statement to today nobody said anything."""
    if not trend.stale or trend.newest is None or plot.geometry.key_y is None:
        return None
    to, clear = plot.to, 5 + (LAST if trend.newest is trend.last else LONE)
    band = Box(to.x(trend.newest.day) + clear, to.top + 20, to.right, to.bottom - 1)
    if band.right - band.left < 8:
        return None
    plot.canvas.rect(band, "pale_other", gid="band", z=0)
    return band


def _place(plot: Plot, one: Statement) -> tuple[float, float]:
    return plot.to.x(one.day), plot.to.y(one.count)


def _thinned(plot: Plot, trend: Trend) -> list[Statement]:
    """The marks off the line; of one kind nearer than 12 px the newest statement stays, else the first."""
    line = {one for run in trend.runs for one in run}
    kept = [trend.newest] if trend.newest and trend.newest not in line else []
    months = [one for one in trend.counts if one not in line]
    taken = Sparse(NEAREST)
    for one in kept:
        taken.add(*_place(plot, one), (one.shape, one.own))
    others = dict.fromkeys(one for one in (*trend.strays, *months, *trend.extras) if one not in kept)
    ordered = sorted(others, key=lambda s: (s.day, s.start, s.count))
    return [*kept, *(one for one in ordered if taken.add(*_place(plot, one), (one.shape, one.own)))]


def draw_one(plot: Plot, one: Statement) -> None:
    """One mark off the line."""
    canvas, to, ink = plot.canvas, plot.to, "main" if one.own else "other"
    x, y = _place(plot, one)
    match one.shape:
        case "dot":
            disc(canvas, x, y, LONE, ink)
        case "ring":
            disc(canvas, x, y, LONE, ink, hollow=RING)
        case "month" | "month_ring":
            days = calendar.monthrange(one.day.year, one.day.month)[1]
            begin = max(to.x(one.start), to.left)
            wide = max(32.0, to.x(one.day) - begin) if one.day.day == days else 32.0
            middle = (begin + to.x(one.day)) / 2
            bar(
                canvas,
                Box(middle - wide / 2, y - 6, middle + wide / 2, y + 6),
                ink,
                hollow=one.shape == "month_ring",
            )
        case "range":
            span(canvas, x, to.y(one.high or one.count), to.y(one.low or one.count), ink)
        case _:
            up = one.shape == "up"
            stem = STEM if up else min(STEM, to.bottom - y)  # nobody is fewer than none
            bound(canvas, x, y, ink, up=up, stem=stem, head=min(HEAD, stem / 2))


def disc(canvas: Canvas, x: float, y: float, radius: float, ink: str, *, hollow: float = 0) -> None:
    """A dot (exact) or a ring (approximate)."""
    canvas.disc(x, y, radius, ink, gid="mark:ring" if hollow else "mark:dot", hollow=hollow)
    canvas.marks.append(Box(x - radius, y - radius, x + radius, y + radius))


def bar(canvas: Canvas, box: Box, ink: str, *, hollow: bool) -> None:
    """A month: filled if exact."""
    canvas.rect(box, ink, gid="mark:month", hollow=3 if hollow else 0)
    canvas.marks.append(box)


def span(canvas: Canvas, x: float, top: float, bottom: float, ink: str) -> None:
    """A range as an I-bar."""
    for y in (top, bottom):
        canvas.rect(Box(x - HALF, y - 2, x + HALF, y + 2), ink, gid="mark:range")
    canvas.rect(Box(x - 2, top, x + 2, bottom), ink, gid="mark:range")
    canvas.marks.append(Box(x - HALF, top - 2, x + HALF, bottom + 2))


def bound(canvas: Canvas, x: float, y: float, ink: str, *, up: bool, stem: float = STEM, head: float = HEAD) -> None:
    """A bar on the number and an arrow toward where the truth may lie; its length says nothing."""
    way = -1 if up else 1
    tip, neck = y + way * stem, y + way * (stem - head)
    canvas.rect(Box(x - HALF, y - 2, x + HALF, y + 2), ink, gid="mark:bound")
    canvas.rect(Box(x - 2, min(y, neck), x + 2, max(y, neck)), ink, gid="mark:bound")
    canvas.shape([(x - HALF, neck), (x + HALF, neck), (x, tip)], ink, gid="mark:bound")
    canvas.marks.append(Box(x - HALF, min(y - 2, tip), x + HALF, max(y + 2, tip)))


def names(shown: Sequence[Statement], *, band: bool) -> list[tuple[str, str, str]]:
    """The key of what is drawn: mark, its ink, the name of its word; the usual ones first."""
    inks = {one.shape: "other" for one in shown} | {one.shape: "main" for one in shown if one.own}
    inks = {"ring": inks["month_ring"], "month": inks["month_ring"]} | inks if "month_ring" in inks else inks
    said = {one.qualifier for one in shown}
    up = "up" if "more_than" in said else "at_least"
    down = "down" if "fewer_than" in said else "at_most"
    usual = [(mark, inks[mark], word) for mark, word in (("up", up), ("down", down), ("ring", "ring")) if mark in inks]
    rare = [(mark, inks[mark], mark) for mark in ("range", "month") if mark in inks]
    exact = [("dot", "main", "exact")] if inks.get("dot") == "main" else []
    voices = [("dot", "other", "other")] if any(not one.own for one in shown) else []
    silent = [("band", "pale_other", "silent")] if band else []
    return [*exact, *usual, *voices, *silent, *rare]


def draw_key(plot: Plot, items: Sequence[Key], *, under: float | None = None) -> list[str]:
    """The key, of what fits; returns the words of marks that found no room.

    `under` is the px of the highest thing without a mark: over it, a second row may stand where nothing else does.
    """
    geometry, y = plot.geometry, plot.geometry.key_y
    if y is None:
        return []
    left = _key_row(plot, items, y)
    if left and under is not None:
        second = Box(geometry.margin, y + ROW - 26, geometry.width - geometry.margin, y + ROW + 10)
        if second.bottom < under and not any(second.meets(box) for box in (*plot.canvas.marks, *plot.canvas.texts)):
            left = _key_row(plot, left, y + ROW)
    return [word for _, _, word in left]


def _key_row(plot: Plot, items: Sequence[Key], y: float) -> list[Key]:
    """One row of the key; returns what it has no room for."""
    canvas, geometry, speech = plot.canvas, plot.geometry, plot.speech
    size, most = geometry.sizes.small, geometry.width - geometry.margin
    widths = [SAMPLE.get(mark, 30) + canvas.width(speech.key(word), size) for mark, _, word in items]
    room = most - geometry.margin - sum(widths)
    gap = next((gap for gap in (30, 24, 18) if gap * (len(items) - 1) <= room), 18)
    x, left = float(geometry.margin), []
    for item, width in zip(items, widths, strict=True):
        if x + width > most:
            left.append(item)
            continue
        mark, ink, word = item
        taken = len(canvas.marks)
        _sample(canvas, mark, x + 12, y - 10, ink)
        del canvas.marks[taken:]
        canvas.text(speech.key(word), x + SAMPLE.get(mark, 30), y, size, ink="muted", role="key")
        x += width + gap
    return left


def _sample(canvas: Canvas, mark: str, x: float, y: float, ink: str) -> None:
    """A mark of the key, its middle at x, y."""
    match mark:
        case "dot":
            disc(canvas, x, y, 8, ink)
        case "ring":
            disc(canvas, x, y, LONE, ink, hollow=RING)
        case "range":
            span(canvas, x, y - 11, y + 11, ink)
        case "month":
            bar(canvas, Box(x - 12, y - 6, x + 16, y + 6), ink, hollow=False)
        case "band":
            canvas.rect(Box(x - 12, y - 13, x + 16, y + 11), ink, gid="mark:band")
        case _:
            up = mark == "up"
            bound(canvas, x, y + 12 if up else y - 13, ink, up=up, stem=26, head=12)
