"""The linear Gaussian core of the estimate: a level with a slowly changing drift, seen at irregular days.

    level[t+1] = level[t] + drift[t] + noise of variance q a day
    drift[t+1] = drift[t] + noise of variance b a day
    stated[t]  = level[t] + noise

This is the local level model with a drift, or local linear trend, of Harvey, "Forecasting, Structural Time Series
Models and the Kalman Filter" (1989), section 2.3. Filter and fixed-interval smoother are those of Durbin and Koopman,
"Time Series Analysis by State Space Methods" (2nd edition, 2012), chapter 4, in the form of Rauch, Tung and Striebel
(1965). Two things keep it fast without compiled code: only days with evidence are steps of the loop (the days
between are filled in at once afterwards), and every step works on many candidate parameters in one go.

Shapes: n days with evidence, m days asked for, k candidates. A symmetric 2 x 2 covariance is its three entries in the
first axis: level, level with drift, drift.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
REST = 365.0
"""The drift of the first day is as unknown as if it had wandered from nothing for a year."""

WANDER = 0.004
"""Movement in a day assumed before there is data, as a share of the count."""
TRUST = 2.0
"""How many counts that assumption weighs."""
MEMORY = 1000
"""The variances are learned from this many of the newest exact counts."""

OBSERVED, DRIFT = (
    part.ravel() for part in np.meshgrid(np.geomspace(0.05, 50, 13), np.geomspace(1e-6, 1e-1, 11), indexing="ij")
)
"""Candidates, in units of the level's daily variance: variance of an exact count, and daily variance of the drift."""


@dataclass(frozen=True)
class Noise:
    """Daily variances of level (`q`) and drift (`b`), one entry a candidate.

    `jumps` are days, ascending, on which the level moves more than usual, `extra` the variance of all jumps before each
    of them and, last, of all.
    """

    q: Array
    b: Array
    jumps: Array = field(default_factory=lambda: np.empty(0))
    extra: Array = field(default_factory=lambda: np.zeros(1))

    def over(self, since: Array, gap: Array) -> Array:
        """What `gap` whole days after `since` add to the covariance: the sum of the daily noises carried forward."""
        begin, end = (self.extra[np.searchsorted(self.jumps, day, side="right")] for day in (since, since + gap))
        return np.stack(
            [
                end - begin + self.q * gap + self.b * gap * (gap - 1) * (2 * gap - 1) / 6,
                self.b * gap * (gap - 1) / 2,
                self.b * gap,
            ]
        )


@dataclass(frozen=True)
class Variances:
    """The candidates that the data leave, with their weights: daily noise, and variance of an exact count (k)."""

    noise: Noise
    exact: Array
    weight: Array


def ahead(mean: Array, cov: Array, since: Array, gap: Array, noise: Noise) -> tuple[Array, Array]:
    """Mean and covariance `gap` days after the day `since` (or before it), nothing having been stated meanwhile."""
    level, drift = mean
    a, c, d = cov
    moved = np.stack([a + 2 * gap * c + gap * gap * d, c + gap * d, d])
    return np.stack([level + gap * drift, drift]), moved + noise.over(np.minimum(since, since + gap), np.abs(gap))


@dataclass(frozen=True)
class Filtered:
    """What each day's state is given everything up to that day: `mean` (2, n, k) and `cov` (3, n, k)."""

    days: Array
    noise: Noise
    mean: Array
    cov: Array


def filtered(days: Array, pull: Array, weight: Array, noise: Noise, start: tuple[float, Array]) -> Filtered:
    """Run forward. `weight` (n, k): precision of a day's evidence, 0 for none; `pull` (n, k): that times its value.

    `start` is mean and variance (k) of the level on the first day, before its evidence.
    """
    n, k = weight.shape
    out = np.empty((n, 5, k))
    gaps = np.diff(days, prepend=days[:1])
    grown = noise.over((days - gaps)[:, None], gaps[:, None])
    level, drift = np.full(k, start[0]), np.zeros(k)
    a, c, d = start[1], np.zeros(k), noise.b * REST
    for i, gap in enumerate(gaps):
        level = level + gap * drift
        further = c + gap * d
        a = a + gap * (c + further) + grown[0, i]
        c, d = further + grown[1, i], d + grown[2, i]
        # In precisions, so that a day without evidence needs no special case.
        seen = weight[i]
        left = 1 / (1 + a * seen)
        step = (pull[i] - seen * level) * left
        level, drift = level + a * step, drift + c * step
        d = d - c * c * (seen * left)
        a, c = a * left, c * left
        row = out[i]
        row[0], row[1], row[2], row[3], row[4] = level, drift, a, c, d
    return Filtered(days, noise, *np.split(out.transpose(1, 0, 2), [2]))


def innovations(run: Filtered, pull: Array, weight: Array) -> tuple[Array, Array]:
    """Each day's evidence but the first's (n - 1, k): its distance from what was expected, and the variance."""
    gaps = np.diff(run.days)[:, None]
    mean, cov = ahead(run.mean[:, :-1], run.cov[:, :-1], run.days[:-1, None], gaps, run.noise)
    return pull[1:] / weight[1:] - mean[0], cov[0] + 1 / weight[1:]


def _back(mean: Array, cov: Array, since: Array, gap: Array, noise: Noise) -> tuple[Array, Array, Array, Array]:
    """How a state learns from the one `gap` days later: what was expected of that, and gains on mean and covariance."""
    guess, guess_cov = ahead(mean, cov, since, gap, noise)
    a, c, d = cov
    e, f, g = guess_cov
    det = e * g - f * f
    top, low = a + gap * c, c + gap * d  # with the later level; c and d with the later drift
    j, k = (top * g - c * f) / det, (c * e - top * f) / det
    m, n = (low * g - d * f) / det, (d * e - low * f) / det
    gain = np.stack([np.stack([j, k]), np.stack([m, n])])
    rows = [[j * j, 2 * j * k, k * k], [j * m, j * n + k * m, k * n], [m * m, 2 * m * n, n * n]]
    return guess, guess_cov, gain, np.stack([np.stack(row) for row in rows])


def smoothed(run: Filtered) -> tuple[Array, Array]:
    """Mean (2, n, k) and covariance (3, n, k) of each day with evidence, given everything before and after it."""
    gaps = np.diff(run.days)[:, None]
    guess, guess_cov, gain, gain_cov = _back(run.mean[:, :-1], run.cov[:, :-1], run.days[:-1, None], gaps, run.noise)
    state = np.concatenate([run.mean, run.cov]).transpose(1, 0, 2).copy()  # (n, 5, k)
    expected = np.concatenate([guess, guess_cov]).transpose(1, 0, 2)
    mean_gain, cov_gain = (
        np.ascontiguousarray(gain.transpose(2, 0, 1, 3)),
        np.ascontiguousarray(gain_cov.transpose(2, 0, 1, 3)),
    )
    for i in range(len(gaps) - 1, -1, -1):
        news = state[i + 1] - expected[i]
        state[i, :2] += (mean_gain[i] * news[:2]).sum(axis=1)
        state[i, 2:] += (cov_gain[i] * news[2:]).sum(axis=1)
    both = state.transpose(1, 0, 2)
    return both[:2], both[2:]


def levels(run: Filtered, days: Array) -> tuple[Array, Array]:
    """Mean and variance (m, k) of the level on any days: with evidence, between, after it and before it."""
    mean, cov = smoothed(run)
    before = np.maximum(np.searchsorted(run.days, days, side="right") - 1, 0)
    gap = (days - run.days[before])[:, None]
    between = (gap[:, 0] > 0) & (before < len(run.days) - 1)
    # From the last day on, and back from the first, the smoothed state is all there is to start from.
    known, known_cov = mean[:, before], cov[:, before]
    known[:, between], known_cov[:, between] = run.mean[:, before[between]], run.cov[:, before[between]]
    level, level_cov = ahead(known, known_cov, run.days[before][:, None], gap, run.noise)
    after = before[between] + 1
    rest = (run.days[after] - days[between])[:, None]
    guess, guess_cov, gain, gain_cov = _back(
        level[:, between], level_cov[:, between], days[between][:, None], rest, run.noise
    )
    level[0, between] += (gain[0] * (mean[:, after] - guess)).sum(axis=0)
    level_cov[0, between] += (gain_cov[0] * (cov[:, after] - guess_cov)).sum(axis=0)
    return level[0], level_cov[0]


def learn(day: Array, value: Array, size: float) -> Variances:
    """What exact counts tell of the variances; `size` is how large counts are.

    The level's own variance is concentrated out of the likelihood (Harvey 1989, section 3.4.2).
    """
    day, value = day[-MEMORY:], value[-MEMORY:]
    freedom, total = TRUST, np.full(len(DRIFT), TRUST * (WANDER * max(size, 1.0)) ** 2)
    # A decade or two around what lists show: the noise of a count is about a day's movement, drifts last for months.
    fit = -0.5 * (np.log10(OBSERVED) ** 2 + (np.log10(DRIFT) + 4) ** 2)
    if len(day) > 1:
        weight = np.broadcast_to(1 / OBSERVED, (len(day), len(OBSERVED)))
        start = (float(value[0]), np.full(len(OBSERVED), 1e7))
        run = filtered(day, value[:, None] * weight, weight, Noise(np.ones_like(DRIFT), DRIFT), start)
        surprise, spread = innovations(run, value[:, None] * weight, weight)
        freedom, total = freedom + len(surprise), total + (surprise**2 / spread).sum(axis=0)
        fit -= 0.5 * np.log(spread).sum(axis=0)
    fit -= 0.5 * freedom * np.log(total)
    odds = np.exp(fit - fit.max())
    kept = odds > 0.02
    unit = total[kept] / freedom
    return Variances(Noise(unit, DRIFT[kept] * unit), OBSERVED[kept] * unit, odds[kept] / odds[kept].sum())


def truncated(least: float, most: float, soft: float, mean: float, spread: float) -> tuple[float, float]:
    """Mean and variance of a normal count between two ends that are themselves uncertain by `soft`."""
    total = math.hypot(spread, soft)
    low, high = (least - mean) / total, (most - mean) / total
    inside = (math.erfc(low / math.sqrt(2)) - math.erfc(high / math.sqrt(2))) / 2
    if inside < 1e-9:  # so far off that the near end is as good as a count
        shift, shrink = (low if low > 0 else high), 1.0
    else:
        near, far = (0.0 if math.isinf(z) else math.exp(-z * z / 2) / math.sqrt(2 * math.pi) for z in (low, high))
        shift = (near - far) / inside
        shrink = shift**2 - ((low * near if near else 0.0) - (high * far if far else 0.0)) / inside
    ratio = spread**2 / total
    return mean + ratio * shift, max(spread**2 - ratio**2 * shrink, 1e-6 * spread**2)
