"""Old numbers told as current: an outlet repeats a figure after a newer one, or after people were freed."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import pandas as pd

from ._events import Release, between
from ._view import Point, View

APART = 10
"""Days after which a repeat is more than the same news a little later."""
FORGOTTEN = 183
"""Days after which the same number is a coincidence rather than a repeat."""
FREED = 10
"""People freed in the meantime that make a number old."""


@dataclass(frozen=True)
class Repeat:
    """A number and its last honest telling; `newer` is the count made in between, `freed` are the releases since."""

    key: str
    day: date
    publisher: str
    value: int
    told_key: str
    told_day: date
    newer: Point | None
    freed: list[Release]


@lru_cache(maxsize=1)  # the rules look at one view after the other
def repeats(view: View) -> list[Repeat]:
    """Every old number told as current, oldest first.

    Only unrounded numbers ("1,184", not "1,200") that someone else tells of the primary origin: the origin itself may
    well count the same number twice.
    """
    seen = _candidates(view)
    counts = list(view.points())
    days = [day for _, day, _ in counts]
    told: dict[int, tuple[str, date]] = {}
    found = []
    columns = (seen.index, seen["as_of"].dt.date, seen["value"].astype(int), seen["publisher"])
    for key, day, value, publisher in zip(*columns, strict=True):
        before = told.setdefault(value, (str(key), day))
        if publisher != view.primary and APART < (day - before[1]).days <= FORGOTTEN:
            last = counts[bisect_left(days, day) - 1]
            newer = last if before[1] < last[1] < day and last[2] != value else None
            freed = between(view, before[1], day)
            if newer or sum(one.number for one in freed) >= FREED:
                found.append(Repeat(str(key), day, publisher, value, *before, newer, freed))
                continue
        told[value] = (str(key), day)
    return found


def _candidates(view: View) -> pd.DataFrame:
    """The statements of the primary origin whose number is on record more than once, the doubtful among them."""
    seen = view.observations
    seen = seen[
        (seen["measure"] == view.measure)
        & (seen["origin"] == view.primary)
        & (seen["precision"] == "day")
        & seen["status"].isin(["accepted", "doubtful"])
        & (seen["value"] % 50 > 0)
    ]
    seen = seen[seen["value"].duplicated(keep=False)]
    by = ["as_of", "known_from", "id"]
    return seen.rename_axis("id").reset_index().sort_values(by, kind="stable").set_index("id")
