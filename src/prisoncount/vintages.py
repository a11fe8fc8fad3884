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

from collections.abc import Callable, Iterable, Sequence
from datetime import date

import pandas as pd

from .corrections import SAID

Known = Callable[[date], pd.DataFrame]
"""The observations as they were known at the end of a day."""
KEY = ["origin", "as_of", "precision"]
FIGURES = ("first_value", "first_known", "last_value", "last_known", "revisions", "lag_days")
COLUMNS = ("as_of", "first_value", "first_known", "last_value", "last_known", "revisions", "change", "lag_days")
LOOKS = 100
"""So many days at most, the newest, are asked for what was decided otherwise then; of older ones today's word counts."""


def figures(
    observations: pd.DataFrame, measure: str, known: Known | None = None, decided: Iterable[tuple[str, date]] = ()
) -> pd.DataFrame:
    """Each figure of a definition as it was first known and as it is known now; index origin, as_of, precision.

    `first_known` is the day of the first knowledge, `last_known` that of the last change (both NaT where nobody
    recorded it), `last_value` is NaN where the figure was taken back. `revisions` counts the changes. `lag_days` are
    the days from the day the figure is true of, or the end of its month, until it was published, or where its page
    gives no day, until it was first seen; 0 where it came earlier, NaN where nobody recorded it.

    `known` gives the observations as known at the end of a day: without it what was taken back is not seen.
    `decided` are the ids about which something was decided later, with the day.
    """
    rows = _exact(observations, measure)
    disputed = rows["disputed"].groupby([rows[name] for name in KEY]).transform("any")
    plain = rows[~disputed].sort_values("since", kind="stable")
    calm = plain.groupby(KEY).agg(first_value=("value", "first"), first_known=("since", "min"), came=("came", "min"))
    calm = calm.assign(last_value=calm["first_value"], last_known=calm["first_known"], revisions=0)
    then = _then(observations, measure, known)
    told = pd.Series([day for _, day in decided], index=[key for key, _ in decided] if decided else [], dtype=object)
    return calm
