"""The estimated layer: how many there probably were, day by day, with a 90 % band. It never replaces what was reported.

Every accepted statement is evidence of a hidden daily count: a level with a slowly changing drift (`_kalman`), for
lists grow by recognitions, a few a day for months on end, and shrink by releases. In words:

* An exact count of the primary origin is the count, but for a small noise that the data tell: names are added and
  struck at different times (1,496 and 1,525 within ten days). One a day, the one that the series reports; on its day
  the band reaches to it, however far off its neighbours let expect the count.
* An exact count of another origin has that noise and its origin's record: how far it was off the primary's, on average
  and in spread, shrunk to what is assumed of an origin of which nothing is known.
* Bounds and roundings say only that the count lay between two ends, which are as soft as the origin's record. Where the
  band lies between them already they say nothing new. Elsewhere they move the best guess as the normal law of the same
  mean and variance would (assumed density filtering: Opper 1998; Minka 2001, section 3.1), the most telling first.
  What has an open side ("more than") moves only a guess on the other side of its end, and the band of its own day
  (`ends`). They narrow the band only where they have two ends that are nearer to each other than those of the band,
  never below their own width, and never together, but for a floor and a top of one day: a looser report cannot make
  anything look surer (`narrowed`).
* Of n people reported freed between none and all were on the list, every share being as likely: their day lowers the
  count by n / 2 with a variance of n^2 / 12, and the next count tells more. Nothing is ever subtracted from a report.
  "More than" said on that day speaks of the day before: nobody knows whether it was said before they left or after.
* Month and year precision: the count of an unknown day, put in the middle of the period with what it may have moved.
  Where the series reports a month's count, on the last day of it, the band reaches to it as to the count of a day.
* A number that others print again within half a year is the old statement, not a new count: the band goes on widening.

The variances are no single estimate but a mixture over a grid, weighted by likelihood: not knowing them well
widens the band.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import numpy as np
import pandas as pd

from ._bounds import TAIL, ends, narrowed, shifted
from ._kalman import Array, learn
from ._level import Evidence, Model, number, releases
from .reconcile import rounding_unit, settled, statements, steps

COLUMNS = ("best", "low", "high")
REPEAT = 183
"""Days within which a number that others print again is the same statement."""
STRANGER = 0.05
"""How far an origin without a record is off, as a share of the count: the spread of its counts, and of their bias."""
TRUST = 2.0
"""How many counts of an origin weigh as much as that."""
USED = ["as_of", "precision", "qualifier", "origin", "own_page", "value", "least", "most"]


def daily(
    observations: pd.DataFrame,
    measure: str,
    primary: str,
    *,
    events: pd.DataFrame | None = None,
    breaks: Sequence[date] = (),
) -> pd.DataFrame:
    """The probable count of every day: best, low, high (float); 90 % of the counts of a day lie from low to high.

    From the first statement with a number at both ends to the newest statement; index daily, named `day`. Empty where
    there is no such statement. The same statements in any order, once or many times over, give the same frame. A bound
    that is wider than the band of its day leaves every day's band at least as wide, but where a floor and a top of one
    day are a range together. `events` are those of
    `frames.events`, of which releases count; without them the level falls on any day alike. `breaks` are the days from
    which the definition was another: every era has an estimate of its own, from nothing but its own statements. An era
    in which no statement has a number at both ends has none (NaN between two that have).
    """
    every = statements(observations, measure)[USED]
    moving = steps(every, primary)
    told = moving[(moving["origin"] == primary) & (moving["qualifier"] == "exact")]
    stated = fresh(_reported(every, primary, told))
    day, newest = number(stated["as_of"]), float(number(every["as_of"]).max(initial=-np.inf))
    eras: list[pd.DataFrame] = []
    for start, end in pairwise([-np.inf, *sorted({float(number(pd.Timestamp(one))) for one in breaks}), np.inf]):
        part = _placed(stated[(start <= day) & (day < end)], start)
        eras.append(_era(part, told, primary, events, (start if any(map(len, eras)) else None, min(end - 1, newest))))
    known = [era for era in eras if len(era)] or eras[:1]
    return pd.concat(known).asfreq("D") if len(known) > 1 else known[0]


def _era(
    stated: pd.DataFrame,
    told: pd.DataFrame,
    primary: str,
    events: pd.DataFrame | None,
    span: tuple[float | None, float],
) -> pd.DataFrame:
    """The estimate from the statements of one definition, over a span of days; without a start from the first of them.

    `told` are the primary's counts that the series reports.
    """
    start, last = span
    two_ends = (stated["least"] > 0) | stated["qualifier"].isin(["exact", "approx", "range"])
    finite = stated[np.isfinite(stated["most"]) & two_ends]
    if finite.empty:
        index = pd.DatetimeIndex([], name="day", freq="D")
        return pd.DataFrame({name: pd.Series(dtype="float64") for name in COLUMNS}, index=index)
    first = float(finite["day"].min())
    stated = stated[(stated["day"] >= first) & ((stated["least"] > 0) | np.isfinite(stated["most"]))]
    first = first if start is None else start
    begin = min(first, float((stated["end"] - stated["length"]).min()) + 1)
    model, core = _model(stated, finite, primary, (begin, last + 1), events)
    judged = _judged(model, _before(model, stated), core, primary)
    when, value = number(told["as_of"]), told["value"].to_numpy()
    within = (first <= when) & (when <= last)
    frame = _band(model, judged, when[within], value[within])
    return frame[int(first - model.days[0]) :]


def _band(model: Model, judged: pd.DataFrame, when: Array, told: Array) -> pd.DataFrame:
    """Best, low and high of the model's days; `told` are the counts that the series reports of the days `when`."""
    exact, loose = judged[judged["exact"]], judged[~judged["exact"]]
    known = Evidence(*(exact[name].to_numpy() for name in ("day", "value", "soft")))
    alone = model.probable(known)
    best = shifted(model, known, loose, alone).clip(0)
    half = TAIL * np.sqrt(narrowed(model, alone[1] ** 2 if len(exact) else None, loose))
    # A count that clashes with its neighbours was made all the same: on its day the band reaches to it.
    at = model.at(when)
    half[at] = np.maximum(half[at], np.abs(told - alone[0][at]))
    best[at] = best[at].clip(told - half[at], told + half[at])
    counted = np.full(len(best), np.inf), np.full(len(best), -np.inf)
    counted[0][at] = counted[1][at] = told
    low, high = ends(model, loose, best, half, counted)
    index = pd.date_range(pd.Timestamp(model.days[0], unit="D"), periods=len(best), freq="D", name="day", unit="s")
    return pd.DataFrame({"best": best.clip(low, high), "low": low, "high": high}, index=index)


def _model(
    stated: pd.DataFrame, finite: pd.DataFrame, primary: str, span: tuple[float, float], events: pd.DataFrame | None
) -> tuple[Model, pd.DataFrame]:
    """The model, and the counts that it has learned from: bounds have a say only where there is no count at all."""
    exact = stated[stated["exact"] & (stated["length"] == 1)]
    own = exact[exact["origin"] == primary]
    core = own if len(own) else exact.drop_duplicates("day", keep="last")
    sure = stated[stated["exact"]] if stated["exact"].any() else finite
    size = float(core["most"].mean() if len(core) else sure["most"].max())
    days = np.arange(*span)
    freed = releases(events, days[0])
    when = core["day"].to_numpy()
    variances = learn(when, core["value"].to_numpy() + freed.left(when), size)
    start = (float(sure["value"].fillna(sure["least"]).iloc[0]), (2 * max(float(sure["most"].max()), 1.0)) ** 2)
    return Model(days, variances, freed, start), core


def _reported(stated: pd.DataFrame, primary: str, told: pd.DataFrame) -> pd.DataFrame:
    """The statements with one exact count for each origin and day: of the primary's, those that the series reports."""
    exact = (stated["qualifier"] == "exact").to_numpy()
    rows = stated[exact]
    own = (rows["origin"] == primary) & (rows["precision"] == "day")
    keep = ~exact
    keep[exact] = np.where(own, rows.index.isin(told.index), settled(rows))
    return stated[keep]


def fresh(stated: pd.DataFrame) -> pd.DataFrame:
    """The statements without stale repeats: unrounded numbers said before, printed by someone who did not count."""
    copied = ~stated["own_page"].to_numpy()
    # A bound does not make a count stale, nor the other way round.
    day, value, kind = number(stated["as_of"]), stated["value"].to_numpy(), pd.factorize(stated["qualifier"])[0]
    order = np.lexsort((copied, day, kind, value))
    again = (np.diff(value[order], prepend=np.nan) == 0) & (np.diff(kind[order], prepend=-1) == 0)
    again &= np.diff(day[order], prepend=-np.inf) <= REPEAT
    stale = np.zeros(len(stated), dtype=bool)
    stale[order] = again & copied[order] & (value[order] % 10 != 0)
    return stated[~stale]


def _placed(stated: pd.DataFrame, start: float) -> pd.DataFrame:
    """With `day` (middle of the stated period) and `end` in days since 1970, and `length`, the days of the period.

    A period counts from `start` on.
    """
    end = number(stated["as_of"])
    length = stated["precision"].map({"day": 1, "year": 365}).fillna(stated["as_of"].dt.day).to_numpy("float64")
    length = np.minimum(length, end - start + 1)
    exact = (stated["qualifier"] == "exact").to_numpy()
    named = stated["value"].fillna(stated["least"].where(stated["least"] > 0, stated["most"]))
    unit = named.map({number: rounding_unit(number) for number in named.unique()})
    reach = np.minimum(unit, 0.1 * named)
    return stated.assign(day=end - length // 2, end=end, length=length, exact=exact, reach=reach)


def _before(model: Model, stated: pd.DataFrame) -> pd.DataFrame:
    """With what says "more than" on a day of releases put on the day before: it may have been said of that."""
    early = np.isinf(stated["most"]) & (stated["length"] == 1) & stated["day"].isin(model.releases.day)
    early &= stated["day"] > model.days[0]
    return stated.assign(day=stated["day"] - early, end=stated["end"] - early)


def _judged(model: Model, stated: pd.DataFrame, core: pd.DataFrame, primary: str) -> pd.DataFrame:
    """With `value` freed from the bias of its origin, and `soft`, the variance that is left."""
    best, spread = model.probable(Evidence(core["day"].to_numpy(), core["value"].to_numpy(), np.zeros(len(core))))
    middle, moved = best[model.at(stated["day"])], best[model.at(stated["end"])]
    moved = moved - best[model.at(stated["end"] - stated["length"]) + 1]
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
