"""The peak, one event of the time and the gap sentence, each where it finds room without meeting anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ._axes import Plot
from ._events import Event
from ._layout import Box, hull, wraps
from ._statements import Peak

LEAD = 35
"""Px from one line of a note to the next."""
SHORT = 160
"""An event no wider than this is not set in two lines."""


def draw_peak(plot: Plot, peak: Peak, label: str) -> bool:
    """The label above the highest dot, slid sideways as far as need be; whether it found room."""
    canvas, to, size = plot.canvas, plot.to, plot.geometry.sizes.note
    y, half = to.y(peak.high) - 22, canvas.width(label, size, "SemiBold") / 2
    middle = min(max(to.x(peak.day), to.left + half), to.right - half)
    for slide in sorted(range(-240, 241, 12), key=lambda s: (abs(s), s)):
        box = canvas.box(label, middle + slide, y, size, "SemiBold", align="center")
        if box.left >= to.left and box.right <= to.right and plot.space.free(box):
            canvas.text(label, middle + slide, y, size, "SemiBold", align="center", role="peak")
            plot.space.block(box)
            return True
    return False


def draw_context(plot: Plot, event: Event) -> bool:
    """A thin stem with at most three short lines at its top, in an empty corner; whether it found room."""
    told = plot.speech.context(event)
    if told is None or not plot.to.start <= event.day <= plot.to.end:
        return False
    x = round(plot.to.x(event.day))
    for rows in _forms(plot, *told):
        for align, away in (("left", 12), ("right", -12)):
            place = _corner(plot, rows, x, x + away, align)
            if place:
                stem, boxes = place
                for row, box in zip(rows, boxes, strict=True):
                    size = plot.geometry.sizes.note
                    y = box.top + plot.canvas.measure(row, size)[1]
                    plot.canvas.text(row, x + away, y, size, align=align, role="context")
                plot.canvas.rect(replace(stem, bottom=plot.to.bottom - 1), "muted", gid="stem:context", z=2)
                plot.space.block(stem, *boxes)
                return True
    return False


def _corner(plot: Plot, rows: Sequence[str], x: float, at: float, align: str) -> tuple[Box, list[Box]] | None:
    """The stem and the boxes of the rows at the first free height: the usual, further down, or up."""
    to, size, canvas = plot.to, plot.geometry.sizes.note, plot.canvas
    high, low = round(to.top), round(to.bottom) - 20
    for top in (*range(high + 68, low - LEAD * len(rows), 8), *range(high + 36, high + 68, 4)):
        y = top + canvas.measure("", size)[1] - 2
        boxes = [canvas.box(row, at, y + LEAD * i, size, align=align) for i, row in enumerate(rows)]
        stem = Box(x - 1, top, x + 1, to.bottom - 8)
        inside = all(to.left <= box.left and box.right <= to.right for box in boxes)
        if inside and plot.space.free(stem) and all(plot.space.free(box) for box in boxes):
            return stem, boxes
    return None


def _forms(plot: Plot, when: str, what: str) -> Iterator[list[str]]:
    """Date and event in one to three lines: first with the date in a line of its own, narrow before wide."""

    def width(text: str) -> float:
        return plot.canvas.width(text, plot.geometry.sizes.note)

    words = what.split(" ")
    for count in (1, 2) if width(what) <= SHORT else (2, 1):
        yield from ([when, *rows] for rows in wraps(words, count, width)[:1])
    for lines in (3, 2):
        yield from wraps([when, *words], lines, width)


def draw_gap(plot: Plot, forms: Sequence[str], right: float) -> bool:
    """What a break in the line means, in the widest free strip left of `right`; whether it found room."""
    size = plot.geometry.sizes.small

    def width(text: str) -> float:
        return plot.canvas.width(text, size)

    for form in forms:
        for lines in (2, 3, 1):
            for rows in wraps(form.split(" "), lines, width)[:1]:
                place = _roomiest(plot, rows, right)
                if place:
                    for i, row in enumerate(rows):
                        x, y = place[0], place[1] + (LEAD - 1) * i
                        box = plot.canvas.text(row, x, y, size, ink="muted", align="right", role="gap")
                        plot.space.block(box)
                    return True
    return False


def _roomiest(plot: Plot, rows: Sequence[str], right: float) -> tuple[float, float] | None:
    """Right edge and first baseline: under the line before above it, then with most air, rightmost, highest."""
    canvas, to, size = plot.canvas, plot.to, plot.geometry.sizes.small
    best: tuple[tuple[bool, int], float, float] | None = None
    for x in range(round(right), round(to.left), -30):
        for y in range(round(to.top + size), round(to.bottom) - LEAD * len(rows), 8):
            boxes = [canvas.box(row, x, y + (LEAD - 1) * i, size, align="right") for i, row in enumerate(rows)]
            block = hull(boxes)
            if block.left < to.left + 12 or not plot.space.free(block, 8):
                continue
            under = all(m.bottom <= block.top for m in canvas.marks if m.left < block.right and block.left < m.right)
            worth = under, round(plot.space.room(block, 24))
            if best is None or worth > best[0]:
                best = worth, x, y
    return best and (best[1], best[2])
