"""The sheet under two panels of bars: one scale of people, one of days, the numbers and years along them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from math import ceil, floor, log10

from ._axes import MIDDLE, Scale, draw_days
from ._canvas import Canvas, Ruler
from ._changes import AIR, Changes
from ._events import Event
from ._frame import fitting
from ._language import Language
from ._layout import Box, Space
from ._theme import Panels

NICE = (1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8)
TALLEST, AWAY, APART = 12, 24, 20
"""Px a person at most; from the heading of the releases to a bar beside it; from one label to the next in its line."""


@dataclass(frozen=True, kw_only=True)
class Heights:
    """Where the panels stand, in px. `releases` is the zero line of the upper panel, None without releases."""

    person: float
    releases: float | None
    heading: float
    changes: float
    axis: float


@dataclass(frozen=True, kw_only=True, eq=False)
class Sheet:
    """What everything in the panels needs: where to draw, by which measures, what is taken, which language."""

    canvas: Canvas
    page: Panels
    at: Heights
    space: Space
    speech: Language
    left: float
    start: date
    end: date

    def x(self, day: date) -> float:
        """Where a day stands."""
        return self.left + (self.page.right - self.left) * (day - self.start).days / (self.end - self.start).days


def heights(page: Panels, changes: Changes, speech: Language) -> Heights:
    """The panels of these changes: a person is as tall in both, and on a page that cannot grow as tall as it allows."""
    freed = _freed(page, changes, speech)
    up = changes.rise.change if changes.rise else 0
    down = -changes.fall.change if changes.fall else 0
    if page.grows:
        return _placed(page, freed, up, down, _nice(page.tall / max(max(freed) + up + down, 1)))
    least, most = 0.0, float(TALLEST)
    for _ in range(20):
        person = (least + most) / 2
        fits = _placed(page, freed, up, down, person).axis <= page.axis_y
        least, most = (person, most) if fits else (least, person)
    at = _placed(page, freed, up, down, least)
    return replace(at, changes=at.changes + (page.axis_y - at.axis) / 2, axis=page.axis_y)


def _freed(page: Panels, changes: Changes, speech: Language) -> tuple[int, int]:
    """The most freed at once: of those under the heading of the releases, and of those right of it."""
    ruler, size, days = Ruler(), page.sizes.note, (changes.end - changes.start).days
    text = fitting(ruler, speech.change_releases(), page.width - 2 * page.margin, size, "SemiBold")
    wide = page.margin + ruler.width(text, size, "SemiBold") + 2 * AWAY
    after = changes.start + timedelta(days=ceil(days * (wide - page.left) / (page.right - page.left)))
    under, beside = ([e.number or 0 for e in changes.releases if (e.first > after) is right] for right in (False, True))
    return max(under, default=0), max(beside, default=0)


def _placed(page: Panels, freed: tuple[int, int], up: int, down: int, person: float) -> Heights:
    """The panels of so many freed at once, the largest rise and the largest fall, at so many px a person."""
    title, zero, air = float(page.heading_y), None, page.air
    if any(freed):
        zero = title + 16 + max(freed[0] * person, freed[1] * person - air.beside, air.releases)
        title = zero + air.heading
    base = title + (air.rise + up * person if up else air.level)
    axis = base + max(down * person + air.fall if down else 20, air.changes)
    return Heights(person=person, releases=zero, heading=title, changes=base, axis=axis)


def _nice(most: float) -> float:
    """The largest of the nice numbers up to `most` and to TALLEST."""
    least = min(most, TALLEST)
    powers = range(floor(log10(least)) - 1, 2)
    return max(size for power in powers for unit in NICE if (size := unit * 10.0**power) <= least)


def sheet(canvas: Canvas, page: Panels, at: Heights, changes: Changes, speech: Language) -> Sheet:
    """The scale of days, to the right of the numbers of both panels."""
    size = page.sizes.note
    numbers = [speech.number(n) for n in ticks(changes.releases, at, page.apart)] + [
        speech.signed(n) for n in around(changes, at)
    ]
    left = max([float(page.left), *(page.margin + canvas.width(text, size) + 14 for text in numbers)])
    end = changes.end + AIR
    space = Space(Box(page.margin, 0, page.width - page.margin, at.axis))
    space.block(*canvas.texts)
    return Sheet(canvas=canvas, page=page, at=at, space=space, speech=speech, left=left, start=changes.start, end=end)


def heading(on: Sheet, forms: Sequence[str], y: float, ink: str) -> None:
    canvas, page, size = on.canvas, on.page, on.page.sizes.note
    text = fitting(canvas, forms, page.width - 2 * page.margin, size, "SemiBold")
    box = canvas.text(text, page.margin, y, size, "SemiBold", ink=ink, role="heading")
    on.space.block(replace(box, right=box.right + APART))


def label(on: Sheet, text: str, places: Iterable[tuple[float, float, str]], lowest: float, air: float = 3) -> bool:
    """Write at the first place with `air` px around it, inside the plot, above `lowest`; whether there was one."""
    size = on.page.sizes.note
    for x, y, align in places:
        box = on.canvas.box(text, x, y, size, "SemiBold", align=align)
        inside = box.left >= on.left + 2 and box.right <= on.page.right and box.bottom <= lowest - 1
        if inside and on.space.free(box, air):
            on.canvas.text(text, x, y, size, "SemiBold", align=align, role="label")
            on.space.block(replace(box, left=box.left - APART, right=box.right + APART))
            return True
    return False


def _step_size(person: float, least: float) -> int:
    """The smallest round number of people that is at least so many px tall."""
    sizes = (unit * int(10**power) for power in count() for unit in (1, 2, 5))
    return next(size for size in sizes if size * person >= least)


def ticks(releases: Sequence[Event], at: Heights, apart: int) -> list[int]:
    """The numbers beside the releases."""
    most = max((e.number or 0 for e in releases), default=0)
    size = _step_size(at.person, apart)
    return [size * i for i in range(most // size + 1)]


def around(changes: Changes, at: Heights) -> list[int]:
    """The numbers beside the changes, from the lowest to the highest."""
    size = _step_size(at.person, 45)
    up = changes.rise.change // size if changes.rise else 0
    down = -changes.fall.change // size if changes.fall else 0
    return [size * i for i in range(-down, up + 1)]


def draw_values(on: Sheet, numbers: Sequence[tuple[int, str]], zero: float, ceiling: float) -> None:
    """The numbers at the left edge and their lines, interrupted where words stand; the darker zero line."""
    canvas, size = on.canvas, on.page.sizes.note
    for number, text in numbers:
        y = zero - number * on.at.person
        box = canvas.box(text, on.left - 14, y + MIDDLE * size, size, align="right")
        if number and (box.top < ceiling or not on.space.free(box, 0)):
            continue
        canvas.text(text, on.left - 14, y + MIDDLE * size, size, ink="muted", align="right", role="axis")
        if number:
            _line(on, y)
    canvas.stroke([(on.left, zero), (on.page.right, zero)], 3, "text", gid="zero", z=5)


def _line(on: Sheet, y: float) -> None:
    x, right = on.left, float(on.page.right)
    holes = sorted((b.left - 6, b.right + 6) for b in on.canvas.texts if b.top - 2 < y < b.bottom + 2 and b.right > x)
    for begin, end in [*holes, (right, right)]:
        if min(begin, right) > x:
            on.canvas.stroke([(x, y), (min(begin, right), y)], 2, "grid", gid="grid", z=1)
        x = max(x, end)


def draw_time(on: Sheet) -> None:
    """The axis of days under both panels, and the turns of years through them."""
    canvas, y, right = on.canvas, on.at.axis, float(on.page.right)
    canvas.stroke([(on.left, y), (right, y)], 2, "text", gid="zero", z=5)
    to = Scale(left=on.left, top=0, right=right, bottom=y, start=on.start, end=on.end, most=1)
    draw_days(canvas, to, on.speech, size=on.page.sizes.note, base=y + 33, reach=4)
    for year in range(on.start.year + 1, on.end.year + 1):
        _upright(on, on.x(date(year, 1, 1)))


def _upright(on: Sheet, x: float) -> None:
    """The turn of a year through both panels, interrupted where words stand."""
    spans = [(on.at.heading + 40, on.at.axis)]
    if on.at.releases is not None:
        spans.insert(0, (on.page.heading_y + 28, on.at.releases))
    for top, bottom in spans:
        begin = top
        near = [b for b in on.canvas.texts if b.left - 6 < x < b.right + 6 and b.bottom > top and b.top < bottom]
        for end, after in [*sorted((b.top - 2, b.bottom + 2) for b in near), (bottom, bottom)]:
            if end > begin:
                on.canvas.stroke([(x, begin), (x, min(end, bottom))], 2, "grid", gid="grid", z=1)
            begin = max(begin, after)
