"""The count fell, and releases are known in the same interval: named beside the fall, never called its cause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np
import pandas as pd

from prisoncount.records import Flag

from ._change import Change, changes, flags, statements
from ._events import Release, between, listed
from ._stale import ROUND
from ._view import View

SPANS = True
"""Its flags tell of a stretch of the line: two that overlap and go the same way are one event."""

LONG = 62
"""Days without an exact count after which a count whose origin nobody names is heard."""


@lru_cache(maxsize=1)  # `fall` asks too
def find(
    view: View, *, minimum: int = 10, percent: float = 1.0, released: int = 10, unnamed: float = 5.0
) -> list[Flag]:
    """Falls of at least `minimum` people and `percent` per cent, with at least `released` people freed in the interval.

    That people were freed is known from others: with such a witness a smaller fall is believed than without; but twice
    `percent` is asked for where others than the origin print a multiple of 50, which may be a rounding. Where no exact
    count has come for long, a count whose origin nobody names is believed too: if it is `unnamed` per cent lower, if
    half as many are known to be freed, and only until the primary origin has spoken.
    """

    named: dict[str, list[Release]] = {}

    def fresh(one: Change) -> list[Release]:
        """The releases of the interval that have not been told with an earlier fall."""
        old = {release for known in named.values() for release in known}
        return [release for release in between(view, one.before[1], one.day) if release not in old]

    def enough(one: Change) -> bool:
        least = percent * (2 if _is_round(view, one) else 1)
        freed = sum(release.number for release in fresh(one))
        return abs(one.size) >= minimum and one.share >= least and freed >= released

    found = []
    for one in changes(view, -1, enough):
        found.append(one)
        named[one.now.key] = fresh(one)
    for one in _unnamed(view, found):
        freed = sum(release.number for release in fresh(one))
        if one.share >= unnamed and 2 * freed >= -one.size and enough(one):
            found.append(one)
            named[one.now.key] = fresh(one)
            break
    told = flags("mass_release", found, view, named)
    return [_titled(flag, named[one.now.key]) for flag, one in zip(told, found, strict=True)]


def _is_round(view: View, change: Change) -> bool:
    """Whether either count may be a rounding, though it is told as exact."""
    ends = ((change.before[0], change.before[2]), (change.now.key, change.now.most))
    return any(value % ROUND == 0 and view.observations.at[key, "publisher"] != view.primary for key, value in ends)


def _unnamed(view: View, told: Sequence[Change]) -> Iterator[Change]:
    """The falls from the newest exact count to those that name no origin, where nothing of the origin says better."""
    points = list(view.points())
    if not points or any(one.day > points[-1][1] for one in told):
        return
    before = points[-1]
    later = view.stated[(view.stated["as_of"] > pd.Timestamp(before[1])) & (view.stated["precision"] == "day")]
    own = statements(later[later["origin"] == view.primary])
    for one in statements(later[(later["origin"] == "") & np.isfinite(later["most"])]):
        denied = any(one.day <= word.day and (word.least > one.most or word.most < one.least) for word in own)
        waited = (one.day - before[1]).days > LONG
        if waited and not denied and one.most < before[2] and view.era(one.day) == view.era(before[1]):
            yield Change(before, one)


def _titled(flag: Flag, freed: Sequence[Release]) -> Flag:
    """The flag with the releases in its title: all, or the largest of many."""
    return replace(flag, title=f"{flag.title}; in the same interval: {listed(freed)} (reported)")
