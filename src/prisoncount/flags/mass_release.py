"""The count fell, and releases are known in the same interval: named beside the fall, never called its cause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from prisoncount.records import Flag

from ._change import Change, changes, flags
from ._events import Release, between, listed, sentence
from ._stale import ROUND
from ._view import View

SPANS = True
"""Its flags tell of a stretch of the line: two that overlap and go the same way are one event."""

LAG = timedelta(days=62)
"""Before the interval of a fall, releases that no fall was told with yet: a list may lag."""


@lru_cache(maxsize=1)  # `fall` asks too
def find(
    view: View, *, minimum: int = 10, percent: float = 1.0, released: int = 10, unnamed: float = 5.0
) -> list[Flag]:
    """Falls of at least `minimum` people and `percent` per cent, with at least `released` people freed in the interval.

    Releases of the 62 days before count too, named as earlier, where no fall has been told with them: a list may lag.
    That people were freed is known from others: with such a witness a smaller fall is believed than without; but twice
    `percent` is asked for where others than the origin print a multiple of 50, which may be a rounding. A count whose
    origin nobody names must be `unnamed` per cent lower, and half as many known to be freed.
    """

    named: dict[str, list[Release]] = {}

    def fresh(one: Change) -> list[Release]:
        """The releases of the interval, and of a while before it, that have not been told with an earlier fall."""
        old = {release for known in named.values() for release in known}
        since = max(one.before[1] - LAG, view.ages[view.era(one.day)][0][1])  # the first count may have known of it
        return [release for release in between(view, since, one.day) if release not in old]

    def enough(one: Change) -> bool:
        least = percent * (2 if _is_round(view, one) else 1)
        freed = sum(release.number for release in fresh(one))
        if not one.now.named and (one.share < unnamed or 2 * freed < -one.size):
            return False
        return abs(one.size) >= minimum and one.share >= least and freed >= released

    found = []
    for one in changes(view, -1, enough):
        found.append(one)
        named[one.now.key] = fresh(one)
    parts = {one.now.key: _parts(view, one, named[one.now.key]) for one in found}
    words = {key: "".join(sentence(freed, when) for when, freed in some) for key, some in parts.items()}
    told = flags("mass_release", found, view, words)
    return [_titled(flag, *parts[one.now.key][0]) for flag, one in zip(told, found, strict=True)]


def _parts(view: View, one: Change, freed: Sequence[Release]) -> list[tuple[str, list[Release]]]:
    """The releases of the interval of a fall and those before it, each with when they were; without empty parts."""
    inside = [release for release in between(view, one.before[1], one.day) if release in freed]
    earlier = [release for release in freed if release not in inside]
    return [(when, some) for when, some in (("In the same interval", inside), ("Earlier", earlier)) if some]


def _is_round(view: View, change: Change) -> bool:
    """Whether either count may be a rounding, though it is told as exact."""
    ends = ((change.before[0], change.before[2]), (change.now.key, change.now.most))
    return any(value % ROUND == 0 and view.observations.at[key, "publisher"] != view.primary for key, value in ends)


def _titled(flag: Flag, when: str, freed: Sequence[Release]) -> Flag:
    """The flag with the releases in its title: all, or the largest of many."""
    return replace(flag, title=f"{flag.title}; {when[0].lower()}{when[1:]}: {listed(freed)} (reported)")
