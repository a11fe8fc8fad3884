"""Boxes and the space between them. Pixels from the top left; y grows downward."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np

SHORT = 0.3
"""The shorter line of a title that is broken after punctuation is at least such a share of the longer one."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in px: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def padded(self, pad: float) -> Box:
        """The box grown by `pad` on every side."""
        return Box(self.left - pad, self.top - pad, self.right + pad, self.bottom + pad)

    def meets(self, other: Box) -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def within(self, other: Box) -> bool:
        """Whether this box lies wholly inside the other."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


def hull(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of them; there must be one."""
    return Box(
        min(b.left for b in boxes),
        min(b.top for b in boxes),
        max(b.right for b in boxes),
        max(b.bottom for b in boxes),
    )


class Space:
    """What is already taken. Notes ask it for room, one after the other, and block what they get."""

    def __init__(self, bounds: Box) -> None:
        self.bounds = bounds
        self._taken = np.empty((0, 4))

    def block(self, *boxes: Box) -> None:
        """Nothing may be put here any more."""
        rows = [(box.left, box.top, box.right, box.bottom) for box in boxes]
        self._taken = np.vstack([self._taken, np.array(rows).reshape(-1, 4)])

    def free(self, box: Box, pad: float = 5) -> bool:
        """Whether the box lies inside the bounds and keeps `pad` px from everything taken."""
        left, top, right, bottom = self._taken.T
        meets = (
            (left < box.right + pad) & (right > box.left - pad) & (top < box.bottom + pad) & (bottom > box.top - pad)
        )
        return box.within(self.bounds) and not meets.any()

    def room(self, box: Box, most: float) -> float:
        """How far the nearest thing is, in px, at most `most`."""
        left, top, right, bottom = self._taken.T
        across = np.maximum(np.maximum(left - box.right, box.left - right), 0)
        down = np.maximum(np.maximum(top - box.bottom, box.top - bottom), 0)
        return float(np.min(np.hypot(across, down), initial=most))


class Sparse:
    """Points at least so many px apart; asked one after the other, in the time of one look each."""

    def __init__(self, apart: float) -> None:
        self._apart = apart
        self._cells: dict[tuple[object, int, int], list[tuple[float, float]]] = {}

    def add(self, x: float, y: float, kind: object = None, *, always: bool = False) -> bool:
        """Take the point if no taken one of its kind is nearer, or `always`; whether it was taken."""
        column, line = int(x // self._apart), int(y // self._apart)
        around = ((kind, column + i, line + j) for i in (-1, 0, 1) for j in (-1, 0, 1))
        near = (place for cell in around for place in self._cells.get(cell, ()))
        if not always and any((x - a) ** 2 + (y - b) ** 2 < self._apart**2 for a, b in near):
            return False
        self._cells.setdefault((kind, column, line), []).append((x, y))
        return True


def along(points: Sequence[tuple[float, float]], step: float = 6, pad: float = 5) -> Iterator[Box]:
    """A broken line as small boxes: sampled every `step` px, each with `pad` px around it."""
    for (x0, y0), (x1, y1) in pairwise(points):
        length = max(((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5, 1e-9)
        pieces = max(1, int(length / step) + 1)
        for i in range(pieces + 1):
            x, y = x0 + (x1 - x0) * i / pieces, y0 + (y1 - y0) * i / pieces
            yield Box(x - pad, y - pad, x + pad, y + pad)


def wraps(words: Sequence[str], lines: int, width: Callable[[str], float]) -> list[list[str]]:
    """Every way to set the words in exactly that many lines, the narrowest first."""
    cuts = combinations(range(1, len(words)), lines - 1)
    edges = [[0, *cut, len(words)] for cut in cuts] if len(words) >= lines else []
    ways = [[" ".join(words[a:b]) for a, b in pairwise(edge)] for edge in edges]
    return sorted(ways, key=lambda rows: max(width(row) for row in rows))


def fill(text: str, most: float, width: Callable[[str], float]) -> list[str]:
    """The text in lines of at most `most` px, each filled before the next begins."""
    rows: list[str] = []
    for word in text.split(" "):
        if rows and width(f"{rows[-1]} {word}") <= most:
            rows[-1] = f"{rows[-1]} {word}"
        else:
            rows.append(word)
    return rows


def break_title(title: str, most: float, width: Callable[[str], float], *, punctuated: bool) -> tuple[str, str] | None:
    """The title in two lines of at most `most` px, as even as can be; None if they do not fit.

    `punctuated` breaks it after punctuation only, and not after a word or two. Elsewhere a number keeps its word and a
    date its parts, if that is possible.
    """
    words = title.split(" ")
    pairs = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    if punctuated:  # asked before anything is measured: measuring is what a chart spends most time on
        pairs = [pair for pair in pairs if pair[0].endswith((",", ":", ";"))]
    wide = {pair: (width(pair[0]), width(pair[1])) for pair in pairs}
    fitting = [pair for pair in pairs if max(wide[pair]) <= most]
    if punctuated:
        fitting = [pair for pair in fitting if min(wide[pair]) >= SHORT * max(wide[pair])]
    return min(fitting, key=lambda p: (_torn(*p), abs(wide[p][0] - wide[p][1])), default=None)


def _torn(before: str, after: str) -> bool:
    """Whether a break between the two tears a number or a short word from the next one, or a date apart."""
    bound = re.search(r"(\d\.?( m\.)?|\b[^\W\d]{1,3}|—)$", before)
    return bool(bound or re.match(r"\d{4}\b(?![.,\u00a0]\d)|\d\d? d\.", after))
