"""Bounds and roundings in the estimate: how far they move the best guess, and how much they may narrow its band."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import _kalman as kalman
from ._kalman import Array
from ._level import Evidence, Model

TAIL = 1.6449
"""Standard deviations from the middle to either end of a band of 90 %."""
BLOCK, ROUNDS = 90, 3
"""Bounds are taken in rounds, each time the most telling of every block of so many days, with what the others told."""


def open_sides(loose: pd.DataFrame) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which bounds are open upwards ("more than"), and which downwards ("fewer than")."""
    fewer = loose["qualifier"].isin(["at_most", "fewer_than"]) & (loose["least"] <= 0)
    return np.isinf(loose["most"].to_numpy()), fewer.to_numpy()


def shifted(model: Model, known: Evidence, loose: pd.DataFrame, alone: tuple[Array, Array]) -> Array:
    """The best guess of each day from the counts and from bounds that say something new, the most telling first.

    `alone` are best guess and spread from the counts alone.
    """
    day, least, most, soft = (loose[name].to_numpy() for name in ("day", "least", "most", "soft"))
    up, down = open_sides(loose)
    at, left = model.at(loose["day"]), np.ones(len(loose), dtype=bool)
    best, spread = alone
    for turn in range(ROUNDS):
        middle, around = best[at], spread[at]
        cut = np.maximum(np.where(down, -np.inf, least - middle), middle - most)
        # What has an open side moves only a guess on the other side; two ends draw it to themselves from where it is.
        new = left & (cut > np.where(up | down, 0.0, -TAIL * around))
        # An open side tells nothing where nothing is known yet: those with two ends go first.
        telling = np.flatnonzero(new & (~up | (turn > 0)))
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
    closed = loose[np.isfinite(loose["most"])]
    first, middle, last = (
        model.at(day) for day in (closed["end"] - closed["length"] + 1, closed["day"], closed["end"])
    )
    width = ((closed["most"] - closed["least"]) / 2 / TAIL) ** 2 + closed["soft"] + model.variances.exact @ weight
    unsure = np.maximum(apart[last] - apart[middle], apart[middle] - apart[first])
    told = np.full(len(model.days), np.inf)
    np.minimum.at(told, middle, width.to_numpy() + unsure)
    after = np.minimum.accumulate(told - apart) + apart
    before = np.minimum.accumulate((told + apart)[::-1])[::-1] - apart
    both: Array = np.minimum(after, before)
    return both if counted is None else np.minimum(both, counted)


def ends(model: Model, loose: pd.DataFrame, best: Array, half: Array, told: tuple[Array, Array]) -> tuple[Array, Array]:
    """Low and high of each day: `half` about the best guess, moved to the side that nought and open bounds leave.

    Bounds of the day itself, but for the doubt of who said them. The band is moved and not cut, so that no bound
    narrows it, and neither off the best guess nor off the counts of the day (`told`: the lowest, the highest). Only
    where a floor and a top leave less than its width they are its ends: together they are a range.
    """
    of_day = loose[loose["length"] == 1]
    at, doubt = model.at(of_day["day"]), TAIL * np.sqrt(of_day["soft"].to_numpy())
    up, down = open_sides(of_day)
    floor, top = np.zeros(len(best)), np.full(len(best), np.inf)
    np.maximum.at(floor, at[up], (of_day["least"].to_numpy() - doubt)[up])
    np.minimum.at(top, at[down], (of_day["most"].to_numpy() + doubt)[down])
    low, high = best - half, best + half
    shift = np.maximum(floor - low, 0.0) + np.minimum(top - high, 0.0)
    shift = shift.clip(np.maximum(best, told[1]) - high, np.minimum(best, told[0]) - low)
    between = (top - floor < high - low) & (floor <= top)
    low = np.where(between, np.minimum(floor, told[0]), low + shift)
    return low, np.where(between, np.maximum(top, told[1]), high + shift)
