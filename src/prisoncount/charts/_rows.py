"""Rows of statements: the day, who said it, a pale bar up to what is asserted, the mark, the words as stated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import ceil

from ._axes import MIDDLE, steps
from ._canvas import Canvas
from ._frame import fitting
from ._language import Language
from ._layout import Box
from ._marks import HALF, HEAD, LONE, RING, STEM
from ._sentences.grammar import capital
from ._statements import BOUNDS, Statement
from ._theme import Rows
from ._view import View
from ._voices import GROUPS, Origins, Voice

THICK, HALO, AFTER, AIR, GAP = 7, 3, 13, 20, 14
"""Px: half a pale bar, the air around a dot, from a mark to its words, between two words of the axis, left of it."""
FIRST, FOOT, TICK = 4, 7, 34
"""Px: from the first row up to the plot's top, from the last one up to its bottom, from there to the axis words."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Table:
    """What every row needs: where to draw, by which measures, in which language."""

    canvas: Canvas
    page: Rows
    speech: Language
    person: float

    def x(self, count: float) -> float:
        """Where a number stands."""
        return self.page.left + count * self.person


def draw_rows(canvas: Canvas, page: Rows, origins: Origins, view: View, speech: Language) -> list[str]:
    """Every group with its rows, and the axis under them; returns the names of the marks drawn."""
    if not origins.voices:
        return []
    page = replace(page, left=_left(canvas, page, origins.voices, speech))
    table = Table(canvas=canvas, page=page, speech=speech, person=_person(canvas, page, origins.voices, speech))
    y = float(page.top)
    for name in GROUPS:
        voices = origins.group(name)
        if voices:
            _heading(
                table, speech.origins_group(name, view), y + page.heading / 2, own=name == "keeper", first=y == page.top
            )
            y += page.heading
        for voice in voices:
            _row(table, voice, y + page.row / 2)
            y += page.row
    _axis(table, page.top + page.heading - FIRST, y - FOOT, _most(origins.voices))
    return [_mark(voice.said) for voice in origins.voices]


def _left(canvas: Canvas, page: Rows, voices: Sequence[Voice], speech: Language) -> int:
    """Where the bars begin: further right where a name needs it, as far as `latest`; a third form says less."""
    width = partial(canvas.width, size=page.sizes.note)
    widest = max(min(map(width, speech.origins_voice(voice)[:2])) for voice in voices)
    return min(max(page.left, ceil(page.voice_x + widest + GAP)), page.latest)


def _person(canvas: Canvas, page: Rows, voices: Sequence[Voice], speech: Language) -> float:
    """Px a person: the highest number stays left of `right`, and the words of every row inside the page."""
    room, most = page.width - page.margin - page.left, _most(voices)
    wide = [float(page.right - page.left)]
    for voice in voices:
        words = canvas.width(speech.origins_amount(voice.said), page.sizes.note, "SemiBold")
        wide.append((room - words - _reach(voice.said)) * most / max(_top(voice.said), 1))
    return min(wide) / most


def _most(voices: Sequence[Voice]) -> float:
    """The top of the axis: 8 % above the highest number, and never below 4 people."""
    return max(1.08 * max(_top(voice.said) for voice in voices), 4.6)


def _top(one: Statement) -> int:
    return max(one.count, one.high or 0)


def _mark(one: Statement) -> str:
    if one.qualifier in BOUNDS or one.qualifier == "range":
        return one.shape
    return "dot" if one.exact else "ring"


def _reach(one: Statement) -> float:
    """Px from the highest number of a statement to its words."""
    return {"up": STEM, "down": 9.0, "range": 2.0}.get(_mark(one), float(LONE)) + AFTER


def _heading(table: Table, forms: Sequence[str], y: float, *, own: bool, first: bool) -> None:
    canvas, page = table.canvas, table.page
    size, right = page.sizes.note, page.width - page.margin if first else page.left - GAP
    text = fitting(canvas, list(map(capital, forms)), right - page.margin, size, "SemiBold")
    canvas.text(text, page.margin, y + MIDDLE * size, size, "SemiBold", ink="main" if own else "other", role="group")


def _row(table: Table, voice: Voice, y: float) -> None:
    canvas, page, one = table.canvas, table.page, voice.said
    size, base = page.sizes.note, y + MIDDLE * page.sizes.note
    canvas.text(table.speech.when(one, short=True), page.margin, base, size, "Medium", role="day")
    who = fitting(canvas, table.speech.origins_voice(voice), page.left - GAP - page.voice_x, size)
    canvas.text(who, page.voice_x, base, size, ink="muted", role="voice")
    _draw_mark(table, one, y)
    words, x = table.speech.origins_amount(one), table.x(_top(one)) + _reach(one)
    weight, ink = ("Regular", "muted") if voice.restated else ("SemiBold", "text")
    canvas.text(words, x, base, size, weight, ink=ink, role="amount")


def _draw_mark(table: Table, one: Statement, y: float) -> None:
    canvas, ink, mark, x = table.canvas, "main" if one.own else "other", _mark(one), table.x(one.count)
    least = {"down": 0, "range": one.low or 0}.get(mark, one.count)
    if least:
        pale = "pale_main" if one.own else "pale_other"
        canvas.rect(Box(table.page.left, y - THICK, table.x(least), y + THICK), pale, gid="mark:pale", z=2)
    match mark:
        case "dot" | "ring":
            canvas.disc(x, y, LONE + HALO, "ground", gid="halo", z=3)
            canvas.disc(x, y, LONE, ink, gid=f"mark:{mark}", hollow=RING if mark == "ring" else 0)
        case "range":
            low, high = table.x(one.low or 0), table.x(one.high or 0)
            for end in (low, high):
                canvas.rect(Box(end - 2, y - HALF, end + 2, y + HALF), ink, gid="mark:range")
            canvas.rect(Box(low, y - 2, high, y + 2), ink, gid="mark:range")
        case _:
            _bound(table, x, y, ink, up=mark == "up")


def _bound(table: Table, x: float, y: float, ink: str, *, up: bool) -> None:
    """A bar on the number and an arrow toward where the truth may lie; nobody is fewer than none."""
    stem = STEM if up else min(STEM, x - table.page.left)
    head, way = min(HEAD, stem / 2), 1 if up else -1
    tip, neck = x + way * stem, x + way * (stem - head)
    table.canvas.rect(Box(x - 2, y - HALF - 2, x + 2, y + HALF + 2), ink, gid="mark:bound")
    table.canvas.rect(Box(min(x, neck), y - 2, max(x, neck), y + 2), ink, gid="mark:bound")
    table.canvas.shape([(neck, y - HALF), (neck, y + HALF), (tip, y)], ink, gid="mark:bound")


def _axis(table: Table, top: float, bottom: float, most: float) -> None:
    """Round numbers, their lines interrupted where words stand, and the darker zero line."""
    canvas, page, written, size = table.canvas, table.page, table.speech.number, table.page.sizes.note
    taken = list(canvas.texts)
    numbers = steps(most)
    while len(numbers) > 1 and table.x(numbers[0]) - page.left < canvas.width(written(numbers[-1]), size) + AIR:
        numbers = numbers[1::2]
    for number in (0, *numbers):
        x, text = table.x(number), written(number)
        canvas.text(text, x, bottom + TICK, size, ink="muted", align="center", role="axis")
        begin = top
        holes = sorted((b.top - 2, b.bottom + 2) for b in taken if b.left - 6 < x < b.right + 6 and b.bottom > top)
        for end, after in [*holes, (bottom, bottom)] if number else []:
            if min(end, bottom) > begin:
                canvas.stroke([(x, begin), (x, min(end, bottom))], 2, "grid", gid="grid", z=1)
            begin = max(begin, after)
    canvas.stroke([(page.left, top), (page.left, bottom)], 3, "text", gid="zero", z=5)
