"""From observations to a series: what the monitor says the count was, day by day.

The rules, in words. Only accepted statements of the monitor's own definition count.

* A *step* is an exact, day-dated count of the primary origin; it holds until the next one.
* Of two exact counts that an origin gave for one day one is the count: that of its own page before a report of it; of
  reports the one that fits the counts around it better, then the one known last (`settled`). The other widens `low` and
  `high`.
* Where no exact count has come for PATIENCE days, an approximate or ranged statement of the primary origin, or one that
  names no origin at all, is a step too, until the next exact count. So is an exact count of the primary origin of which
  only the month is known: on the last day of its month.
* What names no origin is a step only where it is plausible after the count before, is no number of lately told again,
  and nothing that the primary origin says in the half-year after it denies it (`prisoncount.nameless`).
* An outlet's repeat of a number is no step (`repeats`): it keeps its first day.
* Everything else (bounds, other origins, years) never moves the count. It widens `low` and `high` from its day until
  the next step: they are the hull of what has been asserted since the last step.

Bounds of a single statement (`interval`): exact is itself; "about" a round number is half its rounding unit either
way, at least 2.5 % and at most 10 %; the others are as stated, an open side staying open.
"""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import folding, nameless
from .folding import Codes, codes
from .repeats import NOISE, repeats

PATIENCE = 62
"""Days without an exact count after which the line breaks and an approximate statement may step in."""

BAND = ("count", "low", "high", "reported", "n_origins", "n_pages")


def interval(qualifier: str, value: float, low: float, high: float) -> tuple[float, float]:
    """What a statement allows: lowest and highest count, infinite where it does not say."""
    if qualifier == "approx" and not math.isnan(value):
        reach = min(max(rounding_unit(value) / 2, 0.025 * value), 0.1 * value)
        return max(0.0, math.floor(value - reach)), math.ceil(value + reach)
    return (0.0 if math.isnan(low) else low), (math.inf if math.isnan(high) else high)


def rounding_unit(value: float) -> float:
    """The power of ten that a number seems rounded to: 1,300 to 100, 1,310 to 10, 1,307 to 1."""
    number, unit = int(value), 1
    while number and number % (unit * 10) == 0:
        unit *= 10
    return float(unit)


def statements(observations: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The accepted statements of one definition, with their interval as `least` and `most`, in order of day.

    One row for each statement: wire copies and repeats (same origin, day and bounds) fold into the earliest known.
    `n_pages` is how many pages tell it, `counts_as` the origin that it counts as (see `prisoncount.folding`),
    `own_page` whether one of the pages is the origin's own. What this function gave is taken as it is: who needs
    several layers of one record folds it once.
    """
    return observations if "least" in observations else told(observations, measure)[0]


def told(observations: pd.DataFrame, measure: str) -> tuple[pd.DataFrame, pd.Series]:
    """The statements, and the id of the one that stands for each accepted row, by id: its own, or the first copy's."""
    frame = _accepted(observations, measure)
    number, same = _same(frame)
    counted = folding.counts(frame, folding.stories(frame, number))
    first = ~pd.Series(same).duplicated().to_numpy()
    keys = frame.index.to_numpy(dtype=object)
    kept = pd.Series(keys[first][same], index=frame.index, dtype=object)
    own = np.zeros(len(frame), dtype=bool)
    own[same[(frame["publisher"] == frame["origin"]).to_numpy()]] = True
    return frame.assign(own_page=own[same], **{name: counted[name] for name in folding.FOLDED})[first], kept


def folded(observations: pd.DataFrame) -> pd.DataFrame:
    """All observations, each with `n_pages` and `counts_as`: over every status, for a page says what it says."""
    least, most = _intervals(observations)
    frame = observations.assign(least=least, most=most)
    number, _ = _same(frame)
    told = folding.counts(frame, folding.stories(frame, number))
    return observations.assign(**{name: told[name] for name in folding.FOLDED})


def _accepted(observations: pd.DataFrame, measure: str) -> pd.DataFrame:
    frame = observations[(observations["status"] == "accepted") & (observations["measure"] == measure)]
    least, most = _intervals(frame)
    return _ordered(frame.assign(least=least, most=most))


def _same(frame: pd.DataFrame) -> tuple[Codes, Codes]:
    """The number that each row gives, of which day; and the same with its origin."""
    number = codes(*(frame[name] for name in folding.NUMBER))
    return number, codes(number, frame["origin"])


def _intervals(frame: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """`interval` of every row: only a rounding needs more than its stated bounds."""
    least, most = frame["low"].fillna(0.0).astype("float64"), frame["high"].fillna(math.inf).astype("float64")
    about = (frame["qualifier"] == "approx") & frame["value"].notna()
    known = {value: interval("approx", value, value, value) for value in frame["value"][about].unique()}
    rounded = frame["value"].where(about)
    low, high = ({value: ends[side] for value, ends in known.items()} for side in (0, 1))
    return rounded.map(low).where(about, least), rounded.map(high).where(about, most)


def _ordered(frame: pd.DataFrame) -> pd.DataFrame:
    """In order of day, then of what was known first, then of id. The store gives this order: seeing it is cheaper."""
    day, known, name = frame["as_of"].to_numpy(), frame["known_from"].to_numpy(), frame.index.to_numpy(dtype=object)
    later = known[1:] > known[:-1]
    later |= (known[1:] == known[:-1]) & (name[1:] > name[:-1])
    later &= day[1:] == day[:-1]
    if ((day[1:] > day[:-1]) | later).all():
        return frame
    by = ["as_of", "known_from", "_id", "seen_at"]
    return frame.assign(_id=frame.index).sort_values(by, kind="stable").drop(columns="_id")


def settled(stated: pd.DataFrame) -> NDArray[np.bool_]:
    """Which statements hold, where an origin gave several exact counts of one day (month, year): one of them.

    The count of the origin's own page before a report of it. Of reports the one that fits the counts before and after
    better, then the one known last. What is not exact holds.
    """
    exact = (stated["qualifier"] == "exact").to_numpy()
    rows = stated[["origin", "precision", "as_of", "value"]][exact]
    own = stated["own_page"].to_numpy()[exact]
    series = codes(rows["origin"], rows["precision"])
    given = codes(series, rows["as_of"])
    order = np.lexsort((own, given))  # stable: what is known last comes last
    ends = np.flatnonzero(np.diff(given[order], append=-1))
    held = order[ends]
    many = (np.diff(ends, prepend=-1) > 1) & ~own[held]
    if many.any():
        rivals = [group for group, one in zip(np.split(order, ends[:-1] + 1), many, strict=True) if one]
        held[many] = _fitting(rows, series, rivals, held[~many])
    holds = ~exact
    holds[np.flatnonzero(exact)[held]] = True
    return holds


def _fitting(rows: pd.DataFrame, series: Codes, rivals: list[Codes], sure: Codes) -> list[int]:
    """Of the counts of each disputed day the last that is as near as any, but for noise, to the sure ones around it.

    The number of the count before tells nothing of the day, where another is given: it may be told again.
    """
    when = (series << 32) + rows["as_of"].to_numpy().astype("datetime64[D]").astype("int64")
    sure = sure[np.argsort(when[sure])]
    days, of, value = when[sure], series[sure], rows["value"].to_numpy()
    out = []
    for group in rivals:
        at = int(np.searchsorted(days, when[group[0]]))
        around = [sure[i] for i in (at - 1, at) if 0 <= i < len(sure) and of[i] == series[group[0]]]
        fresh = [i for i in group if not around or value[i] != value[around[0]]] or group
        off = [sum(abs(value[i] - value[one]) for one in around) for i in fresh]
        fits = [i for i, one in zip(fresh, off, strict=True) if one <= min(off) + NOISE * value[i]]
        out.append(int(fits[-1]))
    return out


def counts(stated: pd.DataFrame, primary: str) -> pd.DataFrame:
    """The exact, day-dated counts of the primary origin, one a day, in order, without repeats of old numbers.

    What the origin's own page says of a month replaces an old number as well as a count of a day does.
    """
    own = stated[(stated["qualifier"] == "exact") & (stated["origin"] == primary)]
    exact = own[(own["precision"] == "day") | ((own["precision"] == "month") & own["own_page"])]
    while True:  # an old number hides no count of the day on which it is repeated
        one = exact[settled(exact)]
        old = one.index[repeats(one)]
        if old.empty:
            return one[one["precision"] == "day"]
        exact = exact.drop(index=old)


def months(stated: pd.DataFrame, primary: str) -> pd.DataFrame:
    """The exact counts of the primary origin of which only the month is known, one a month, in order."""
    own = stated[stated["precision"] == "month"]
    own = own[(own["qualifier"] == "exact") & (own["origin"] == primary)]
    return own[settled(own)]


def steps(stated: pd.DataFrame, primary: str) -> pd.DataFrame:
    """The statements that move the count, one a day, in order: see the rules above."""
    exact = counts(stated, primary)
    unnamed = stated["origin"] == ""
    loose = stated[
        (unnamed & (stated["qualifier"] == "exact"))
        | ((unnamed | (stated["origin"] == primary)) & stated["qualifier"].isin(["approx", "range"]))
    ]
    loose = loose[(loose["precision"] == "day") & np.isfinite(loose["most"])]
    monthly = months(stated, primary)
    if len(monthly):
        loose = pd.concat([loose, monthly]).sort_values("as_of", kind="stable")
    if len(loose) and len(exact):
        before = exact["as_of"].searchsorted(loose["as_of"], side="right") - 1
        last = exact["as_of"].to_numpy()[np.maximum(before, 0)]
        waited = (loose["as_of"].to_numpy() - last) / np.timedelta64(1, "D")
        loose = loose[(before < 0) | (waited > PATIENCE)]
    if (loose["origin"] == "").any():
        own = stated[(stated["origin"] == primary) & (stated["precision"] == "day") & (stated["qualifier"] != "exact")]
        loose = loose[(loose["origin"] != "") | nameless.believed(loose, exact, own)]
    both = pd.concat([exact, loose.drop_duplicates("as_of", keep="last")]) if len(loose) else exact
    return both.sort_values("as_of", kind="stable")


def band(observations: pd.DataFrame, measure: str, primary: str) -> pd.DataFrame:
    """The daily series: count, low, high (float), reported (bool), n_origins, n_pages (int); index daily.

    It runs from the first step to the newest statement, and is empty without reports. `count` lies within `low` and
    `high` every day; `n_origins` is the number of origins that have spoken since the last step, copies and quotes
    folded into the one they repeat; `n_pages` is the number of pages that tell that step.
    """
    stated = statements(observations, measure)
    moving = steps(stated, primary)
    if moving.empty:
        empty = pd.DatetimeIndex([], name="day", freq="D")
        return pd.DataFrame({name: pd.Series(dtype="float64") for name in BAND}, index=empty).astype(
            {"reported": "bool", "n_origins": "int64", "n_pages": "int64"}
        )
    first = moving["as_of"].iloc[0]
    days = pd.date_range(first, max(stated["as_of"].max(), moving["as_of"].iloc[-1]), freq="D", name="day", unit="s")
    frame = pd.DataFrame(index=days)
    at = moving.set_index("as_of")
    value = at["value"].fillna((at["least"] + at["most"]) / 2)
    frame["count"] = value.reindex(days).ffill()
    spoken = _since_last_step(stated[stated["as_of"] >= first], moving)
    frame["low"] = np.fmin(frame["count"], _running(spoken, "below", days, "min"))
    frame["high"] = np.fmax(frame["count"], _running(spoken, "above", days, "max"))
    frame["reported"] = days.isin(moving["as_of"])
    frame["n_origins"] = _running(spoken, "nth_origin", days, "max").fillna(1).astype("int64")
    frame["n_pages"] = at["n_pages"].reindex(days).ffill().astype("int64")
    return frame[list(BAND)]


def _since_last_step(stated: pd.DataFrame, moving: pd.DataFrame) -> pd.DataFrame:
    """Each statement with its step, and how far it reaches below and above: an open side asserts its stated end."""
    frame = stated.copy()
    frame["step"] = moving["as_of"].searchsorted(frame["as_of"], side="right") - 1
    finite_most = frame["most"].where(np.isfinite(frame["most"]))
    finite_least = frame["least"].where(frame["least"] > 0)
    frame["below"] = finite_least.where(finite_most.notna(), np.nan).fillna(finite_most)
    frame["above"] = finite_most.where(finite_least.notna(), np.nan).fillna(finite_least)
    # A later step makes the exact statement of its own day the whole truth of that day.
    frame["nth_origin"] = (~frame.duplicated(["step", "counts_as"])).groupby(frame["step"]).cumsum()
    return frame


def _running(spoken: pd.DataFrame, column: str, days: pd.DatetimeIndex, how: str) -> pd.Series:
    """The running extreme of a column since each step, on every day; starts anew at each step."""
    ordered = spoken.sort_values(["step", "as_of"], kind="stable")
    grouped = ordered.groupby("step")[column]
    ordered[column] = grouped.cummin() if how == "min" else grouped.cummax()
    ordered[column] = ordered.groupby("step")[column].ffill()
    last = ordered.drop_duplicates("as_of", keep="last").set_index("as_of")[column]
    return last.reindex(days).ffill()
