"""The estimated layer: how many there probably were, day by day, with a 90 % band. It never replaces what was reported.

Every accepted statement is evidence of a hidden daily count: a level with a slowly changing drift (`_kalman`), for
lists grow by recognitions, a few a day for months on end, and shrink by releases. In words:

* An exact count of the primary origin is the count, but for a small noise that the data tell: names are added and
  struck at different times (1,496 and 1,525 within ten days).
* An exact count of another origin has that noise and its origin's record: how far it was off the primary's, on average
  and in spread, shrunk to what is assumed of an origin of which nothing is known.
* Bounds and roundings say only that the count lay between two ends, which are as soft as the origin's record. Where the
  band lies between them already they say nothing new. Elsewhere the normal law of the same mean and variance
  takes their place (assumed density filtering: Opper 1998; Minka 2001, section 3.1), tightest first.
* Of n people reported freed between none and all were on the list, every share being as likely: their day lowers the
  count by n / 2 with a variance of n^2 / 12, and the next count tells more. Nothing is ever subtracted from a report.
* Month and year precision: the count of an unknown day, put in the middle of the period with what it may have moved.
* A number that others print again within half a year is the old statement, not a new count.

The variances are no single estimate but a mixture over a grid, weighted by likelihood: not knowing them well
widens the band.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import _kalman as kalman
from ._kalman import Array, Variances, learn
from .reconcile import rounding_unit, statements

COLUMNS = ("best", "low", "high")
REPEAT = 183
"""Days within which a number that others print again is the same statement."""
STRANGER = 0.05
"""How far an origin without a record is off, as a share of the count: the spread of its counts, and of their bias."""
TRUST = 2.0
"""How many counts of an origin weigh as much as that."""
TAIL = 1.6449
"""Standard deviations from the middle to either end of a band of 90 %."""
BLOCKS = (365,) * 8 + (30,) * 4
"""Bounds are taken in rounds, each time the most telling of every block of so many days, with what the others told."""
USED = ["as_of", "precision", "qualifier", "origin", "publisher", "value", "least", "most"]


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


def daily(
    observations: pd.DataFrame, measure: str, primary: str, *, events: pd.DataFrame | None = None
) -> pd.DataFrame:
    """The probable count of every day: best, low, high (float); 90 % of the counts of a day lie from low to high.

    From the first statement with a number at both ends to the newest statement; index daily, named `day`. Empty where
    there is no such statement. The same statements in any order, once or many times over, give the same frame. `events`
    are those of `frames.events`, of which releases count; without them the level falls on any day alike.
    """
    stated = _placed(fresh(statements(observations, measure)[USED]))
    finite = stated[np.isfinite(stated["most"]) & (stated["exact"] | (stated["least"] > 0))]
    if finite.empty:
        index = pd.DatetimeIndex([], name="day", freq="D")
        return pd.DataFrame({name: pd.Series(dtype="float64") for name in COLUMNS}, index=index)
    stated = stated[stated["day"] >= finite["day"].min()]
    # Two exact counts of an origin for one day: the one known last is its own correction.
    old = stated["exact"] & stated.duplicated(["origin", "as_of", "length", "exact"], keep="last")
    stated = stated[~old]
    exact = stated[stated["exact"] & (stated["length"] == 1)]
    own = exact[exact["origin"] == primary]
    core = (own if len(own) else exact).drop_duplicates("day", keep="last")
    days = np.arange(stated["day"].min(), stated["end"].max() + 1)
    releases = _releases(events, days[0])
    size = float((core if len(core) else finite)["most"].mean())
    model = Model(
        days,
        learn(core["day"].to_numpy(), core["value"].to_numpy() + releases.left(core["day"].to_numpy()), size),
        releases,
        (float(finite["least"].iloc[0]), (2 * float(finite["most"].max())) ** 2),
    )
    best, spread = model.probable(_with_bounds(model, _judged(model, stated, core, primary)))
    index = pd.date_range(pd.Timestamp(model.days[0], unit="D"), periods=len(best), freq="D", name="day", unit="s")
    return pd.DataFrame({"best": best, "low": best - TAIL * spread, "high": best + TAIL * spread}, index=index).clip(0)


@dataclass(frozen=True)
class Model:
    """What evidence is put into: the days of the series, the variances, and mean and variance before any evidence."""

    days: Array
    variances: Variances
    releases: Releases
    start: tuple[float, float]

    def at(self, days: pd.Series) -> NDArray[np.intp]:
        """Positions of days in the series."""
        return np.asarray(days.to_numpy() - self.days[0], dtype=np.intp)

    def probable(self, known: Evidence) -> tuple[Array, Array]:
        """Mean and standard deviation of an exact count made on each day of the series, over all candidates."""
        variances, releases = self.variances, self.releases
        noise = replace(variances.noise, jumps=releases.day, extra=np.append(0.0, np.cumsum(releases.number**2 / 12)))
        when, at = np.unique(np.append(known.day, self.days[0]), return_inverse=True)
        weight, pull = np.zeros((2, len(when), len(variances.weight)))
        precision = 1 / (known.variance[:, None] + variances.exact)
        np.add.at(weight, at[:-1], precision)
        np.add.at(pull, at[:-1], precision * (known.value + releases.left(known.day))[:, None])
        start = (self.start[0], np.full(len(variances.weight), self.start[1]))
        level, variance = kalman.levels(kalman.filtered(when, pull, weight, noise, start), self.days)
        level -= releases.left(self.days)[:, None]
        best = level @ variances.weight
        around = variance + (level - best[:, None]) ** 2 + variances.exact
        return best, np.sqrt(around @ variances.weight)


def _releases(events: pd.DataFrame | None, first: float) -> Releases:
    """The releases after the first day of the series; those of a month are put in its middle."""
    if events is None:
        return Releases(np.empty(0), np.empty(0))
    freed = events[(events["kind"] == "release") & events["number"].notna()]
    day = (
        freed["day"].to_numpy().astype("datetime64[D]").astype("float64")
        + 15 * (freed["date"].str.len() == 7).to_numpy()
    )
    order = np.lexsort((freed["number"], day))
    order = order[day[order] > first]
    return Releases(day[order], freed["number"].to_numpy("float64")[order])


def fresh(stated: pd.DataFrame) -> pd.DataFrame:
    """The statements without stale repeats: unrounded numbers said before, printed by someone who did not count."""
    copied = (stated["publisher"] != stated["origin"]).to_numpy()
    day, value = stated["as_of"].to_numpy().astype("datetime64[D]").astype("float64"), stated["value"].to_numpy()
    order = np.lexsort((copied, day, value))
    again = (np.diff(value[order], prepend=np.nan) == 0) & (np.diff(day[order], prepend=-np.inf) <= REPEAT)
    stale = np.zeros(len(stated), dtype=bool)
    stale[order] = again & copied[order] & (value[order] % 10 != 0)
    return stated[~stale]


def _placed(stated: pd.DataFrame) -> pd.DataFrame:
    """With `day` (middle of the stated period) and `end` in days since 1970, and `length`, the days of the period."""
    end = stated["as_of"].to_numpy().astype("datetime64[D]").astype("float64")
    length = stated["precision"].map({"day": 1, "year": 365}).fillna(stated["as_of"].dt.day).to_numpy("float64")
    exact = (stated["qualifier"] == "exact").to_numpy()
    named = stated["value"].fillna(stated["least"].where(stated["least"] > 0, stated["most"]))
    unit = named.map({number: rounding_unit(number) for number in named.unique()})
    reach = np.minimum(unit, 0.1 * named)
    return stated.assign(day=end - length // 2, end=end, length=length, exact=exact, reach=reach)


def _judged(model: Model, stated: pd.DataFrame, core: pd.DataFrame, primary: str) -> pd.DataFrame:
    """With `value` freed from the bias of its origin, and `soft`, the variance that is left."""
    best, spread = model.probable(Evidence(core["day"].to_numpy(), core["value"].to_numpy(), np.zeros(len(core))))
    middle, moved = best[model.at(stated["day"])], best[model.at(stated["end"])]
    moved = moved - best[np.maximum(model.at(stated["end"] - stated["length"]) + 1, 0)]
    wander = float(model.variances.noise.q @ model.variances.weight)
    # A walk is on average a quarter of its period's variance away from its middle; a slope, a twelfth of its square.
    placing = np.where(stated["length"] > 1, stated["length"] * wander / 4 + moved**2 / 12, 0.0)
    other = (stated["origin"] != primary).to_numpy()
    known = (other & stated["exact"] & (core["origin"] == primary).any()).to_numpy()
    doubt = (placing + spread[model.at(stated["day"])] ** 2) / np.maximum(middle, 1.0) ** 2
    record = _records(
        stated["origin"][known], (stated["value"].to_numpy() / np.maximum(middle, 1.0) - 1)[known], doubt[known]
    )
    bias = stated["origin"].map(record["bias"]).fillna(0.0).to_numpy() * other
    share = stated["origin"].map(record["spread"]).fillna(STRANGER).to_numpy() * other
    end = stated["most"].where(np.isfinite(stated["most"]), stated["least"])
    return stated.assign(value=stated["value"] / (1 + bias), soft=placing + (share * end) ** 2)


def _records(origin: pd.Series, off: Array, doubt: Array) -> pd.DataFrame:
    """Bias and spread of each origin, as shares of the count, from how far its counts were `off` the primary's.

    `doubt` is the variance of `off` that is the primary's own. An origin never met is unbiased and off by STRANGER.
    """
    weight = STRANGER**2 / (STRANGER**2 + doubt)
    table = pd.DataFrame({"origin": origin.to_numpy(), "off": weight * off, "n": weight})
    sums = table.groupby("origin")[["off", "n"]].sum()
    sums["bias"] = sums["off"] / (sums["n"] + 1)
    table["square"] = weight * (off - table["origin"].map(sums["bias"]).to_numpy()) ** 2
    squares = table.groupby("origin")["square"].sum() + TRUST * STRANGER**2
    return sums.assign(spread=np.sqrt(squares / (sums["n"] + TRUST)))[["bias", "spread"]]


def _with_bounds(model: Model, judged: pd.DataFrame) -> Evidence:
    """The exact counts, and of the bounds those that say something new, the most telling first."""
    exact, loose = judged[judged["exact"]], judged[~judged["exact"]]
    known = Evidence(exact["day"].to_numpy(), exact["value"].to_numpy(), exact["soft"].to_numpy())
    for block in BLOCKS:
        best, spread = model.probable(known)
        middle, around = (part[model.at(loose["day"])] for part in (best, spread))
        cut = np.maximum(loose["least"] - middle, middle - loose["most"])
        telling = cut / np.sqrt(around**2 + loose["soft"])
        loose = loose.assign(rank=-telling, block=loose["day"] // block)[cut > -TAIL * around]
        loose = loose.sort_values(["rank", "day", "least", "most", "soft"], kind="stable")
        chosen = loose.drop_duplicates("block")
        if chosen.empty:
            break
        known += _matched(chosen, best[model.at(chosen["day"])], spread[model.at(chosen["day"])])
        loose = loose.drop(chosen.index)
    return known


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
