"""The hidden count of the estimate: what is known of it (normal statements, releases), and what that makes probable."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import _kalman as kalman
from ._kalman import Array, Noise, Variances


def number(day: pd.Series | pd.Timestamp) -> Array:
    """Days since 1970."""
    return np.asarray(day, dtype="datetime64[D]").astype("float64")


@dataclass(frozen=True)
class Evidence:
    """Normal statements (n): day, value, and variance on top of that of an exact count."""

    day: Array
    value: Array
    variance: Array

    def __add__(self, other: Evidence) -> Evidence:
        return Evidence(
            *(np.concatenate([a, b]) for a, b in zip(vars(self).values(), vars(other).values(), strict=True))
        )


@dataclass(frozen=True)
class Releases:
    """People reported freed (n): day, ascending, and number."""

    day: Array
    number: Array

    def left(self, days: Array) -> Array:
        """How many are expected to have left the list by these days."""
        return np.append(0.0, np.cumsum(self.number / 2))[np.searchsorted(self.day, days, side="right")]


def releases(events: pd.DataFrame | None, first: float) -> Releases:
    """The releases after the first day of the series; those of a month in its middle, those of a year nowhere."""
    if events is None:
        return Releases(np.empty(0), np.empty(0))
    dated = events["date"].str.len() > len("2025")
    freed = events[(events["kind"] == "release") & events["number"].notna() & dated]
    day = number(freed["day"]) + 15 * (freed["date"].str.len() == len("2025-12")).to_numpy()
    order = np.lexsort((freed["number"], day))
    order = order[day[order] > first]
    return Releases(day[order], freed["number"].to_numpy("float64")[order])


@dataclass(frozen=True)
class Model:
    """What evidence is put into: the days of the series, the variances, and mean and variance before any evidence."""

    days: Array
    variances: Variances
    releases: Releases
    start: tuple[float, float]

    def at(self, days: pd.Series | Array) -> NDArray[np.intp]:
        """Positions of days in the series."""
        return np.asarray(np.asarray(days) - self.days[0], dtype=np.intp)

    @cached_property
    def noise(self) -> Noise:
        """The daily noises, those of releases included."""
        extra = np.append(0.0, np.cumsum(self.releases.number**2 / 12))
        return replace(self.variances.noise, jumps=self.releases.day, extra=extra)

    def probable(self, known: Evidence) -> tuple[Array, Array]:
        """Mean and standard deviation of an exact count made on each day of the series, over all candidates."""
        variances, releases = self.variances, self.releases
        when, at = np.unique(known.day if len(known.day) else self.days[:1], return_inverse=True)
        weight, pull = np.zeros((2, len(when), len(variances.weight)))
        precision = 1 / (known.variance[:, None] + variances.exact)
        np.add.at(weight, at[: len(known.day)], precision)
        np.add.at(pull, at[: len(known.day)], precision * (known.value + releases.left(known.day))[:, None])
        start = (self.start[0], np.full(len(variances.weight), self.start[1]))
        level, variance = kalman.levels(kalman.filtered(when, pull, weight, self.noise, start), self.days)
        level -= releases.left(self.days)[:, None]
        best = level @ variances.weight
        around = variance + (level - best[:, None]) ** 2 + variances.exact
        return best, np.sqrt(around @ variances.weight)
