"""How figures changed after they were first known: each count as it was known first and as it is known now.

A *figure* is the exact count that an origin gives of one day, or of one month. It is *revised* when another number is
known of that same day or month, or when it is taken back. That a later report gives the count of a later day is no
revision, however much the count has grown in between.

What is known of a figure on a day is what `--known-at` shows then: of two numbers the origin's own page counts before a
report of it, then the one known last. Two numbers that become known on one day are a clash, and no change.

A statement of which nobody recorded when it became known (no capture, no day of publication) says nothing about order
or lateness: it has no lag, and no revision is read from it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

import pandas as pd

from .corrections import SAID

Known = Callable[[date], pd.DataFrame]
"""The observations as they were known at the end of a day."""
KEY = ["origin", "as_of", "precision"]
FIGURES = ("first_value", "first_known", "last_value", "last_known", "revisions", "lag_days")
COLUMNS = ("as_of", "first_value", "first_known", "last_value", "last_known", "revisions", "change", "lag_days")
LOOKS = 100
"""So many days at most, the newest, are asked for what was known on them."""


def figures(
    observations: pd.DataFrame, measure: str, known: Known | None = None, decided: Iterable[tuple[str, date]] = ()
) -> pd.DataFrame:
    """Each figure of a definition as it was first known and as it is known now; index origin, as_of, precision.

    `first_known` is the day from which it was known, `last_known` that of its last change (NaT where nobody recorded
    them), `last_value` is NaN where the figure was taken back. `revisions` counts the changes. `lag_days` are the days
    from the day the figure is true of, or the end of its month, until it was published, or, where its page gives no
    day, until it was first seen; 0 where it came earlier, NaN where nobody recorded it.

    `known` gives the observations as known at the end of a day: without it what was taken back is not seen. Of the days
    on which there was more than one word of a figure only the newest LOOKS are asked for.
    `decided` are the ids about which something was decided after they were known, with the day.
    """
    rows = _exact(observations, measure)
    later: dict[str, set[date]] = {}
    for key, day in decided:
        later.setdefault(key, set()).add(day)
    keys = [rows[name] for name in KEY]
    disputed = (rows["changed"] | rows.index.isin(list(later))).groupby(keys).transform("any")
    disputed |= rows["value"].groupby(keys).transform("nunique") > 1
    calm = rows[~disputed].groupby(KEY, as_index=False)
    first = calm.agg(first_value=("value", "first"), first_known=("since", "min"), came=("came", "min"))
    first = first.assign(last_value=first["first_value"], last_known=first["first_known"], revisions=0)
    then = known or (lambda day: observations[observations["known_from"] <= pd.Timestamp(day)])
    moved = _disputed(rows[disputed], later, lambda day: _exact(then(day), measure))
    out = pd.concat([one for one in (first, moved) if len(one)] or [first]).set_index(KEY).sort_index()
    lag = (out.pop("came") - out.index.get_level_values("as_of")).dt.days
    return out.assign(lag_days=lag.clip(lower=0).astype("float64"))[list(FIGURES)]


def _exact(observations: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The statements that figures are made of, with `since`, the day from which each was known, and `came`.

    An imported report without a day of publication counts from the day it is true of: that is a guess, and no day.
    """
    frame = observations[(observations["measure"] == measure) & (observations["qualifier"] == "exact")]
    frame = frame[frame["precision"] != "year"]
    guessed = frame["published"].isna() & frame["sha256"].isna() & (frame["known_from"] == frame["as_of"])
    since = frame["known_from"].mask(guessed)
    changed = (frame["status"] != "accepted") | frame["reason"].str.startswith(SAID)
    return frame.assign(since=since, came=frame["published"].fillna(since), changed=changed)


def _disputed(rows: pd.DataFrame, later: Mapping[str, set[date]], ask: Known) -> pd.DataFrame:
    """The figures about which there is more than one word, by what was known on the days that may have moved them."""
    groups = dict(iter(rows.groupby(KEY)))
    days = {key: _days(group, later) for key, group in groups.items()}
    found: list[dict[str, object]] = []
    told: dict[date, dict[object, list[float]]] = {}
    for day in sorted(set().union(*days.values()), reverse=True)[:LOOKS]:
        then = ask(day)
        then = then[(then["status"] == "accepted") & then["since"].notna()]
        told[day] = {key: _words(said) for key, said in then.groupby(KEY) if key in groups}
    for key, group in groups.items():
        known = [(day, told[day].get(key, [])) for day in sorted(days[key]) if day in told]
        if history := _history(known, group[group["status"] == "accepted"]):
            since = group["since"] <= history["first_known"]
            found.append(dict(zip(KEY, key, strict=True)) | history | {"came": group["came"][since].min()})
    return pd.DataFrame(found)


def _days(group: pd.DataFrame, later: Mapping[str, set[date]]) -> set[date]:
    """The days on which what is known of a figure may have moved."""
    decided = [day for key in group.index for day in later.get(str(key), ())]
    return {*group["since"].dropna().dt.date, *decided}


def _words(rows: pd.DataFrame) -> list[float]:
    """The numbers that may stand for a figure, the one that does last: several where they became known on one day."""
    first = rows.sort_values("known_from", kind="stable").drop_duplicates("value")
    own = set(rows["value"][rows["publisher"] == rows["origin"]])
    first = first[first["value"].isin(own)] if own else first
    return list(first["value"][first["known_from"] == first["known_from"].max()])


def _history(known: Sequence[tuple[date, list[float]]], standing: pd.DataFrame) -> dict[str, Any]:
    """What was known of a figure first and what is now; empty where it was never known.

    Read backwards from what stands: a number that was known on a day beside another counts as known from then on.
    """
    now = _words(standing)[-1] if len(standing) else None
    if now is not None and standing["since"][standing["value"] == now].isna().all():
        return _row(now, pd.NaT, now, pd.NaT, 0)  # nobody knows whether this came before or after the others
    picked: list[tuple[date | None, float | None]] = [(None, now)]
    for day, words in reversed(known):
        value = picked[-1][1]
        picked.append((day, value if value in words else words[-1] if words else None))
    steps = [(day, value) for day, value in reversed(picked)]
    while steps and steps[0][1] is None:
        steps.pop(0)
    if not steps:
        return {}
    moves = [day for (_, before), (day, after) in pairwise(steps) if before != after]
    first = steps[0][0] or standing["since"].min()
    return _row(steps[0][1], first, now, moves[-1] if moves else first, len(moves))


def _row(first: float | None, known: Any, last: float | None, changed: Any, moves: int) -> dict[str, Any]:
    return {
        "first_value": first,
        "first_known": pd.Timestamp(known),
        "last_value": math.nan if last is None else last,
        "last_known": pd.Timestamp(changed),
        "revisions": moves,
    }


def revisions(figures: pd.DataFrame) -> pd.DataFrame:
    """How each month's figure changed after it was first known; index origin, month.

    The figure of a month is the count of its last reported day (`as_of`) that stands; a month of which nothing stands
    has the last that was taken back, and no `last_value`. A month that grows by a later day's count is not revised.
    `change` is last minus first; the other columns are those of `figures`.
    """
    table = figures.reset_index()
    table = table.assign(
        month=table["as_of"].dt.to_period("M").astype(str),
        change=table["last_value"] - table["first_value"],
        stands=table["last_value"].notna(),
        dated=table["precision"] == "day",
    )
    table = table.sort_values(["origin", "month", "stands", "as_of", "dated"], kind="stable")
    return table.drop_duplicates(["origin", "month"], keep="last").set_index(["origin", "month"])[list(COLUMNS)]


def lags(figures: pd.DataFrame) -> pd.DataFrame:
    """How late figures come, by origin: `median_lag_days`, of so many `dated` figures; `undated` are left out.

    The median is the least number of days within which half of them came.
    """
    days = figures["lag_days"].groupby(level="origin")
    return pd.DataFrame(
        {
            "median_lag_days": days.quantile(0.5, interpolation="lower"),
            "dated": days.count(),
            "undated": days.size() - days.count(),
        }
    )
