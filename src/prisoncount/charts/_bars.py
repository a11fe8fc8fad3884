"""The bars of two panels: releases above, net changes from report to report below, and what is written at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from math import copysign

from ._axes import MIDDLE
from ._changes import AIR, Changes, Step
from ._events import Event
from ._layout import Box, fill
from ._sheet import Sheet, around, draw_values, heading, label, ticks

WIDE, EDGE, RIM = 14, 3, 4
"""Px: a release of one day, the outline of a month, the outline of a long interval."""
GAP, LEAST, LOW, HOLLOW = 5, 2, 4, 7
"""Px: between the bars of changes, unless half of a bar is less; how wide a bar is at least, and how tall: over the
zero line, and with an outline that shows its hollow."""
LABELS, CLEAR = 3, 6
"""Releases named by number and date; px beside a bar that the label of another one leaves free."""
INSIDE, LEAD = 42, 36
"""Px: the least height of an outlined bar with its number inside; from line to line."""


def draw_releases(on: Sheet, releases: Sequence[Event]) -> list[Event]:
    """The upper panel; returns the releases among the largest whose label found no room."""
    zero = on.at.releases
    if zero is None:
        return []
    heading(on, on.speech.change_releases(), on.page.heading_y, "accent")
    boxes = {event: _release_box(on, event, zero) for event in releases}
    on.space.block(*(replace(box, left=box.left - CLEAR, right=box.right + CLEAR) for box in boxes.values()))
    largest = sorted(releases, key=lambda e: (-(e.number or 0), -e.day.toordinal()))[:LABELS]
    left_out = [event for event in largest if not _name_release(on, event, boxes[event], zero)]
    for event, box in sorted(boxes.items(), key=lambda pair: pair[0].dated):
        on.canvas.rect(
            box, "accent", gid="mark:release", hollow=0 if event.dated else _rim(box, EDGE), z=4 if event.dated else 3
        )
    numbers = [(n, on.speech.number(n)) for n in ticks(releases, on.at, on.page.apart)]
    draw_values(on, numbers, zero, on.page.heading_y + 28)
    return sorted(left_out, key=lambda e: e.day)


def _name_release(on: Sheet, event: Event, box: Box, zero: float) -> bool:
    """Number and date, or the number alone; whether there was room for both."""
    for text in (on.speech.change_freed(event), on.speech.amount(event)):
        wide = on.canvas.width(text, on.page.sizes.note, "SemiBold")
        if label(on, text, _beside(box, wide), zero, air=4):
            return text == on.speech.change_freed(event)
    return False


def _release_box(on: Sheet, event: Event, zero: float) -> Box:
    top = zero - max((event.number or 0) * on.at.person, LOW if event.dated else HOLLOW)
    if event.dated:
        middle = round(on.x(event.day))
        return Box(middle - WIDE / 2, top, middle + WIDE / 2, zero)
    first = event.day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1)
    return Box(round(on.x(first)) + 1, top, min(round(on.x(last)) - 1, on.page.right), zero)


def _rim(box: Box, rim: int) -> float:
    """The width of an outline, thinner where it would fill the box."""
    return min(rim, max((box.bottom - box.top - 3) / 2, 0))


def _beside(box: Box, wide: float) -> list[tuple[float, float, str]]:
    """Where a label so wide may stand: left of the top of its bar, right of it, then above it, over the bar still."""
    level, middle, most = box.top + 24, (box.left + box.right) / 2, int(wide / 3)
    above = [(middle + slide, box.top - 12, "center") for slide in sorted(range(-most, most, 6), key=abs)]
    return [(box.left - 11, level, "right"), (box.right + 11, level, "left"), *above]


def draw_changes(on: Sheet, changes: Changes) -> bool:
    """The lower panel; returns whether the open interval after the last count has its words."""
    zero = on.at.changes
    heading(on, on.speech.change_net(), on.at.heading, "main")
    boxes = {step: _change_box(on, step, zero) for step in changes.steps}
    on.space.block(*boxes.values())
    for step, box in boxes.items():
        on.canvas.rect(box, "main", gid="mark:change", hollow=_rim(box, RIM) if step.outlined else 0, z=3)
    named = [step for step in (changes.rise, changes.fall) if step]
    for step in [*named, *(s for s in reversed(changes.steps) if s.outlined and s not in named)]:
        _name_step(on, step, boxes[step])
    if not changes.steps:
        label(on, on.speech.change_none(), [((on.left + on.page.right) / 2, zero + LEAD, "center")], on.at.axis)
    said = _open(on, changes, zero)
    floor = on.at.heading + 34
    draw_values(on, [(n, on.speech.signed(n)) for n in around(changes, on.at)], zero, floor)
    return said


def _change_box(on: Sheet, step: Step, zero: float) -> Box:
    begin, end = round(on.x(step.before.day)), round(on.x(step.after.day))
    gap = min(GAP, (end - begin) / 2)
    left, right = begin + gap - gap // 2, end - gap // 2
    least = (HOLLOW if step.outlined else LOW) if step.change else 0
    tall = copysign(max(abs(step.change) * on.at.person, least), step.change)
    return Box(left, zero - max(tall, 0), max(right, left + LEAST), zero - min(tall, 0))


def _name_step(on: Sheet, step: Step, box: Box) -> None:
    """The number of a change: inside a tall outlined bar, else beyond its end."""
    text, size = on.speech.signed(step.change), on.page.sizes.note
    middle = (box.left + box.right) / 2
    wide = on.canvas.width(text, size, "SemiBold")
    if step.outlined and box.bottom - box.top >= INSIDE and box.right - box.left >= wide + 16:
        level = (box.top + box.bottom) / 2 + MIDDLE * size
        on.canvas.text(text, middle, level, size, "SemiBold", align="center", role="inside")
        return
    level = box.top - 10 if step.change > 0 else box.bottom + 31
    places = [(middle + slide, level, "center") for slide in sorted(range(-36, 37, 6), key=abs)]
    label(on, text, places, on.at.axis)


def _open(on: Sheet, changes: Changes, zero: float) -> bool:
    """Words in the interval after the last count, where it is wide enough."""
    if changes.counted is None or not changes.steps or changes.end - changes.counted < AIR:
        return False
    begin, end, canvas = on.x(changes.counted) + 2, float(on.page.right), on.canvas
    middle = (begin + end) / 2
    for size in (on.page.sizes.note, on.page.sizes.small):
        rows = fill(on.speech.change_open(), end - begin, partial(canvas.width, size=size))
        boxes = [canvas.box(row, middle, zero + 38 + LEAD * i, size, align="center") for i, row in enumerate(rows)]
        fits = all(box.left >= begin and box.right <= end and on.space.free(box, 2) for box in boxes)
        if fits and len(rows) < 3:
            for row, box in zip(rows, boxes, strict=True):
                y = box.top + canvas.measure(row, size)[1]
                canvas.text(row, middle, y, size, ink="muted", align="center", role="open")
            on.space.block(*boxes)
            return True
    return False
