"""How figures changed after they were first known: the revisions of each month, by origin."""

from __future__ import annotations

import pandas as pd

COLUMNS = ("first_value", "first_known", "last_value", "last_known", "revisions", "change", "lag_days")


def revisions(observations: pd.DataFrame, measure: str) -> pd.DataFrame:
    """What each month's figure was when first known, and what it is now.

    A month's figure of an origin is its exact, accepted count with the latest day in that month; of two of one day, the
    one known last. Index: origin, month. `revisions` counts how often the figure moved after it was first known,
    `change` is last minus first, `lag_days` the days from the day the first figure is true of to the day it was known.
    """
    exact = observations[
        (observations["status"] == "accepted")
        & (observations["measure"] == measure)
        & (observations["qualifier"] == "exact")
        & (observations["precision"] != "year")
    ]
    rows = [
        {"origin": origin, "month": str(month)} | _history(group)
        for (origin, month), group in exact.groupby(["origin", exact["as_of"].dt.to_period("M")])
    ]
    index = pd.MultiIndex.from_tuples([(row["origin"], row["month"]) for row in rows], names=["origin", "month"])
    return pd.DataFrame(rows, columns=list(COLUMNS), index=index)


def _history(group: pd.DataFrame) -> dict[str, object]:
    """One month of one origin, in the order in which it became known."""
    ordered = group.sort_values(["known_from", "as_of"], kind="stable")
    newest = ordered["as_of"].cummax() == ordered["as_of"]
    figures = ordered[newest].drop_duplicates("known_from", keep="last")
    moved = figures["value"].diff().fillna(0) != 0
    first, last = figures.iloc[0], figures[moved].iloc[-1] if moved.any() else figures.iloc[0]
    return {
        "first_value": first["value"],
        "first_known": first["known_from"],
        "last_value": last["value"],
        "last_known": last["known_from"],
        "revisions": int(moved.sum()),
        "change": last["value"] - first["value"],
        "lag_days": (first["known_from"] - first["as_of"]).days,
    }


def lags(observations: pd.DataFrame, measure: str) -> pd.Series:
    """The median days between the day a count is true of and the day it could be known, by origin.

    Only statements count whose page was captured or gives its day: of the others nobody knows when they were known.
    """
    dated = observations["published"].notna() | observations["sha256"].notna()
    mine = observations[(observations["status"] == "accepted") & (observations["measure"] == measure) & dated]
    days = (mine["known_from"] - mine["as_of"]).dt.days
    return days.groupby(mine["origin"]).median().rename("median_lag_days")
