"""Record high and record low share one walk over the exact counts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ._view import Point

FEW = 4
"""A count with fewer before it is no record."""


@dataclass(frozen=True)
class Extreme:
    """A count beyond every count after `since`, the last that was as far or farther; `first`: there was none.

    `before` is the count that it is measured against.
    """

    point: Point
    since: Point
    first: bool
    before: Point


def extremes(
    points: Sequence[Point],
    sign: int,
    *,
    borne: Sequence[Point] = (),
    years: float,
    quiet_days: int,
    percent: float,
    ever: bool = False,
) -> Iterator[Extreme]:
    """Counts higher (sign 1) or lower (sign -1) than all others for at least `years`; with `ever`, than all there are.

    Such a count is news only where FEW counts came before it, those that only bore one out (`borne`) among them, and
    where it is `percent` per cent beyond those of the span that are `quiet_days` old: the extreme of a noisy plateau is
    no record. Further ones within `quiet_days` are the same news.
    """
    days = [day for _, day, _ in points]
    every = sorted([*days, *(day for _, day, _ in borne if points and day >= days[0])])
    far = [sign * value for _, _, value in points]
    unsurpassed: list[int] = []
    last = date.min
    for i, day in enumerate(days):
        while unsurpassed and far[unsurpassed[-1]] < far[i]:
            unsurpassed.pop()
        rival = unsurpassed[-1] if unsurpassed else None
        unsurpassed.append(i)
        since = points[rival or 0]
        if bisect_left(every, day) < FEW or (ever and rival is not None) or (day - since[1]).days < 365 * years:
            continue
        if (day - last).days < quiet_days:
            continue
        start = 0 if ever else bisect_left(days, day - timedelta(days=365 * years))
        start = max(start, 0 if rival is None else rival + 1)
        settled = bisect_right(days, day - timedelta(days=quiet_days))
        if start >= settled:  # nothing in those years is so old: then what came before them, since the last as far
            start = 0 if rival is None else rival + 1
        if start >= settled:
            continue
        span = range(start, settled)
        best = max(span, key=far.__getitem__)
        if far[i] - far[best] >= abs(far[best]) * percent / 100:
            last = day
            yield Extreme(points[i], since, rival is None, points[best])
