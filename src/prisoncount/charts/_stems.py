"""Release stems and their labels: every order and form is tried before an event is left to the caption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, permutations, product

from ._axes import Plot
from ._events import Event
from ._layout import Box, Space

ROW, LOWEST, ABOVE, AWAY = 39, 20, 22, 10
"""Px between rows, zero line to lowest baseline, baseline to its stem's top, stem to label."""


@dataclass(frozen=True, slots=True)
class Label:
    """A stem and the label beside it, not yet drawn."""

    text: str
    x: float
    y: float
    align: str
    box: Box
    stem: Box


def draw_releases(plot: Plot, events: Sequence[Event]) -> list[Event]:
    """Draw the stems that find room, oldest event first; returns those that found none."""
    for left_out in _fewest(events):
        for plan in _plans(plot, [e for e in events if e not in left_out]):
            if _holds(plot.space, plan):
                for label in plan:
                    _draw(plot, label)
                return list(left_out)
    return []


def _fewest(events: Sequence[Event]) -> Iterator[tuple[Event, ...]]:
    """What may be left out: nothing, then one, the smallest first, then two; the start of a series last."""
    small = sorted(events, key=lambda e: (e.begins, e.number or 0, e.day))
    for number in range(len(events) + 1):
        yield from combinations(small, number)


def _draw(plot: Plot, label: Label) -> None:
    size = plot.geometry.sizes.note
    plot.canvas.rect(label.stem, "accent", gid="stem:release", z=2)
    plot.canvas.text(label.text, label.x, label.y, size, align=label.align, role="event")
    plot.space.block(label.stem, label.box)


def _plans(plot: Plot, events: Sequence[Event]) -> Iterator[list[Label]]:
    """Where the labels may stand, the usual way first: long forms, the earliest lowest.

    In the left third of the plot a label stands right of its stem, so there the order turns.
    """
    third = plot.to.left + (plot.to.right - plot.to.left) / 3
    left = [e for e in events if plot.to.x(e.day) < third]
    right = [e for e in events if e not in left]
    usual = (*right, *reversed(left))
    orders = dict.fromkeys([usual, *permutations(usual)])
    for forms in sorted(product((0, -1), repeat=len(events)), key=sum, reverse=True):
        texts = {e: plot.speech.event(e)[form] for e, form in zip(events, forms, strict=True)}
        for order in orders:
            yield [_label(plot, e, texts[e], row, mirrored=e in left) for row, e in enumerate(order)]


def _label(plot: Plot, event: Event, text: str, row: int, *, mirrored: bool) -> Label:
    bottom = plot.to.bottom
    stem, y = round(plot.to.x(event.day)), bottom - LOWEST - ROW * row
    x, align = (stem + 1 + AWAY, "left") if mirrored else (stem - AWAY, "right")
    box = plot.canvas.box(text, x, y, plot.geometry.sizes.note, align=align)
    return Label(text, x, y, align, box, Box(stem - 1, y - ABOVE, stem + 2, bottom - 1))


def _holds(space: Space, plan: Sequence[Label]) -> bool:
    """Whether every stem and label is free, and no label meets another one or its stem."""
    stems = [label.stem for label in plan]
    return all(
        space.free(label.box, 4)
        and space.free(replace(label.stem, bottom=label.stem.bottom - 8), 4)
        and not any(label.box.padded(4).meets(stem) for stem in stems)
        and not any(label.box.meets(other.box) for other in plan if other is not label)
        for label in plan
    )
