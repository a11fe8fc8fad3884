"""Bounds and roundings in the estimate: how far they move the best guess, and how much they may narrow its band."""

from __future__ import annotations

import numpy as np
import pandas as pd

from . import _kalman as kalman
from ._kalman import Array
from ._level import Evidence, Model

TAIL = 1.6449
"""Standard deviations from the middle to either end of a band of 90 %."""
BLOCK, ROUNDS = 90, 3
"""Bounds are taken in rounds, each time the most telling of every block of so many days, with what the others told."""


def shifted(model: Model, known: Evidence, loose: pd.DataFrame, alone: tuple[Array, Array]) -> Array:
    """The best guess of each day from the counts and from bounds that say something new, the most telling first.

    `alone` are best guess and spread from the counts alone.
    """
    day, least, most, soft = (loose[name].to_numpy() for name in ("day", "least", "most", "soft"))
    at, left = model.at(loose["day"]), np.ones(len(loose), dtype=bool)
    best, spread = alone
    for turn in range(ROUNDS):
        middle, around = best[at], spread[at]
        cut = np.maximum(least - middle, middle - most)
        # An open side tells nothing where nothing is known yet: those with two ends go first.
        telling = np.flatnonzero(left & (cut > -TAIL * around) & (np.isfinite(most) | (turn > 0)))
        rank = -cut[telling] / np.sqrt(around[telling] ** 2 + soft[telling])
        telling = telling[np.lexsort([part[telling] for part in (soft, most, least, day)] + [rank])]
        chosen = telling[np.unique(day[telling] // BLOCK, return_index=True)[1]]
        if not len(chosen):
            continue
        left[chosen] = False
        known += _matched(loose.iloc[chosen], middle[chosen], around[chosen])
        best, spread = model.probable(known)
    return best


def _matched(bounds: pd.DataFrame, mean: Array, spread: Array) -> Evidence:
    """Normal statements that move a normal count of this mean and spread as the bounds would, in mean and variance."""
    least = bounds["least"].where(bounds["least"] > 0, bounds["most"] - bounds["reach"])
    most = bounds["most"].where(np.isfinite(bounds["most"]), bounds["least"] + bounds["reach"])
    rows = zip(least, most, np.sqrt(bounds["soft"]), mean, spread, strict=True)
    moved = np.array([kalman.truncated(*row) for row in rows])
    after, variance = moved.T
    precision = np.maximum(1 / variance - 1 / spread**2, 1e-12)
    value = (after / variance - mean / spread**2) / precision
    return Evidence(bounds["day"].to_numpy(), value, 1 / precision)


def narrowed(model: Model, counted: Array | None, loose: pd.DataFrame) -> Array:
    """Variance of an exact count on each day: what the counts leave (None: no counts), or less where bounds tell more.

    A bound is as good as a count of its own width, and fades as the count moves: by every day's noise and by what the
    variance beside it changes. Of all bounds only the most telling one of each day counts. So one that is wider than
    the band of its day is surpassed on every other day too, for distances add up along the days.
    """
    noise, weight = model.noise, model.variances.weight
    moves = noise.over(model.days[:-1, None], np.ones((len(model.days) - 1, 1)))[0] @ weight
    fades = BLOCK * kalman.REST * (noise.b @ weight) if counted is None else np.abs(np.diff(counted))
    apart = np.append(0.0, np.cumsum(moves + fades))
    ends = loose[np.isfinite(loose["most"])]
    first, middle, last = (model.at(day) for day in (ends["end"] - ends["length"] + 1, ends["day"], ends["end"]))
    width = ((ends["most"] - ends["least"]) / 2 / TAIL) ** 2 + ends["soft"] + model.variances.exact @ weight
    unsure = np.maximum(apart[last] - apart[middle], apart[middle] - apart[first])
    told = np.full(len(model.days), np.inf)
    np.minimum.at(told, middle, width.to_numpy() + unsure)
    after = np.minimum.accumulate(told - apart) + apart
    before = np.minimum.accumulate((told + apart)[::-1])[::-1] - apart
    both: Array = np.minimum(after, before)
    return both if counted is None else np.minimum(both, counted)
