"""Which numbers that name no origin may be the count of the primary origin: those that nothing of its own denies."""

from __future__ import annotations

import pandas as pd

from . import plausible
from .repeats import NOISE, REPEAT


def believed(said: pd.DataFrame, exact: pd.DataFrame, own: pd.DataFrame) -> pd.Series:
    """Whether each statement that names no origin (True) may be the count; False for all others.

    It must be plausible after the count before, be no number of lately told again, and stand against what the primary
    origin says in the half-year after: its bounds and roundings up to its next count, `own`, and this count. Then it
    must lie between its counts, `exact`, but for noise. All are in order of day.
    """
    held = [one["origin"] == "" and _believed(one, exact, own) for _, one in said.iterrows()]
    return pd.Series(held, index=said.index, dtype="bool")


def _believed(one: pd.Series, exact: pd.DataFrame, own: pd.DataFrame) -> bool:
    day, least, most = one["as_of"], one["least"], one["most"]
    middle, half = (least + most) / 2, pd.Timedelta(days=REPEAT)
    lately = exact[(exact["as_of"] <= day) & (exact["as_of"] >= day - half)]
    if least == most and (lately["value"] == least).any():
        return False
    before = exact[exact["as_of"] <= day].iloc[-1:]
    after = exact[(exact["as_of"] > day) & (exact["as_of"] <= day + half)].iloc[:1]
    near = [*before.itertuples(), *after.itertuples()]
    if any(plausible.odd(middle, count.value, abs((day - count.as_of).days)) for count in near):
        return False
    if len(near) > 1:  # once the origin has counted again, the number must lie between its counts, but for noise
        values = [count.value for count in near]
        if most < min(values) * (1 - NOISE) or least > max(values) * (1 + NOISE):
            return False
    until = after["as_of"].iloc[0] if len(after) else day + half
    words = own[(own["as_of"] >= day) & (own["as_of"] <= until)]
    return not ((words["least"] > most) | (words["most"] < least)).any()
