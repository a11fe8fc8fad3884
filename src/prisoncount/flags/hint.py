"""A hint, no more: a search for change points finds another pace or level than before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from prisoncount.records import Flag

from ._months import month_ends
from ._view import Point, View
from ._words import long_day

SPANS = True
"""Its flags tell of a stretch of the line: two that overlap and go the same way are one event."""

SIDE = 4
"""Month ends that a line is drawn through, at the least."""
LOOK, GAP = 24, 3
"""Months that are looked at together, and those that may be missing in a row."""


@dataclass(frozen=True)
class Hint:
    """Two lines fit better than one: the month end where the second begins, the one that showed it, and both paces."""

    at: Point
    seen: Point
    before: float
    after: float


def find(view: View, *, score: float = 20.0, percent: float = 1.0) -> list[Flag]:
    """Months from which two straight lines fit the month ends `score` times better (F statistic) than one.

    Their paces must differ by `percent` per cent of the count a month. Each is told when it is first seen, and never
    moved afterwards. It is a hint because nothing but the shape of the line speaks for it.
    """
    return [
        Flag(
            kind="hint",
            day=one.seen[1],
            title=f"Hint: the pace of {view.place}'s count seems to have changed around {one.at[1]:%B %Y}",
            reason=f"About {one.before:+.0f} a month before, {one.after:+.0f} after, seen with the count of "
            f"{long_day(one.seen[1])}. It comes from a search for change points alone; no report says it.",
            size=one.after - one.before,
            evidence=(one.at[0], one.seen[0]),
            key=one.at[0],
            since=one.at[1],
            before=(one.at[2], one.at[2]),
            after=(one.seen[2], one.seen[2]),
        )
        for points in view.eras
        for one in _hints(month_ends(points), score, percent / 100)
    ]


def _hints(ends: dict[int, Point], score: float, share: float) -> Iterator[Hint]:
    months, points = np.array(list(ends), dtype="float64"), list(ends.values())
    value = np.array([point[2] for point in points], dtype="float64")
    start = 0
    for i in range(1, len(points)):
        start = max(start, int(np.searchsorted(months, months[i] - LOOK)))
        if months[i] - months[i - 1] > GAP:
            start = i
        if i + 1 - start < 2 * SIDE:
            continue
        at, gain, before, after = _split(months[start : i + 1], value[start : i + 1])
        settled = at < i + 1 - start - SIDE  # a best place at the very edge still wanders with each new month
        if settled and gain >= score and abs(after - before) >= share * value[i]:
            yield Hint(points[start + at], points[i], before, after)
            start += at


def _split(t: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[int, float, float, float]:
    """The best place to begin a second line, the F statistic of doing so, and the slopes of both."""
    whole, _ = _line(t, y)
    sides = [(at, _line(t[:at], y[:at]), _line(t[at:], y[at:])) for at in range(SIDE, len(t) - SIDE + 1)]
    at, left, right = min(sides, key=lambda one: one[1][0] + one[2][0])
    # A list is never more exact than a quarter of a per cent: perfect lines in few points prove nothing.
    rest = left[0] + right[0] + len(t) * (0.0025 * float(y.mean())) ** 2
    gain = (whole - left[0] - right[0]) / 2 / (rest / max(len(t) - 4, 1))
    return at, gain, left[1], right[1]


def _line(t: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float]:
    """Sum of squares that a straight line leaves, and its slope."""
    x, z = t - t.mean(), y - y.mean()
    slope = float(x @ z / (x @ x))
    return float(z @ z - slope * (x @ z)), slope
