"""The count fell, and releases are known in the same interval: named beside the fall, never called its cause."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from prisoncount.records import Flag

from ._change import Change, changes, flags
from ._events import Release, between
from ._view import View


def find(
    view: View, *, minimum: int = 10, percent: float = 1.0, released: int = 10, unnamed: float = 5.0
) -> list[Flag]:
    """Falls of at least `minimum` people or `percent` per cent with at least `released` people freed in their interval.

    That people were freed is known from others: with such a witness a smaller fall is believed than without. Where no
    exact count has come for long, a count whose origin nobody names is believed too, if it is `unnamed` per cent lower.
    """

    def enough(one: Change) -> bool:
        big = abs(one.size) >= minimum or one.share >= percent
        return big and sum(release.number for release in _known(view, one)) >= released

    found = [*changes(view, -1, enough), *(one for one in _unnamed(view) if one.share >= unnamed and enough(one))]
    found = sorted(found, key=lambda one: (one.day, one.key))
    return [_titled(flag, one, view) for flag, one in zip(flags("mass_release", found, view), found, strict=True)]


def _known(view: View, change: Change) -> list[Release]:
    return between(view, change.before[1], change.day)


def _unnamed(view: View) -> Iterator[Change]:
    """The falls from the last exact count to a step that names no origin."""
    own = view.counts["as_of"]
    for key, row in view.steps[view.steps["origin"] == ""].iterrows():
        last = own.searchsorted(row["as_of"]) - 1
        if last < 0 or view.era(own.iloc[last].date()) != view.era(row["as_of"].date()):
            continue
        before = (str(own.index[last]), own.iloc[last].date(), int(view.counts["value"].iloc[last]))
        if row["most"] < before[2]:
            yield Change(before, str(key), row["as_of"].date(), row["least"], row["most"], math.nan)


def _titled(flag: Flag, change: Change, view: View) -> Flag:
    """The flag with the largest release in its title."""
    largest = max(_known(view, change), key=lambda release: release.number)
    return replace(flag, title=f"{flag.title}; in the same interval: {largest.words} (reported)")
