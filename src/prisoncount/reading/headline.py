"""The one count of a document that a monitor would store. Silence is better than a wrong number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import zip_longest

from prisoncount.records import Mention

_EXACTNESS = {
    "exact": 0,
    "at_least": 1,
    "approx": 2,
    "range": 2,
    "more_than": 3,
    "fewer_than": 4,
    "at_most": 5,
    "vague": 9,
}
_DAYS = timedelta(days=10)
_PRIMARY = frozenset({"Viasna", "Foro Penal", "Prisoners Defenders", "Assistance Association for Political Prisoners"})


def mark(mentions: list[Mention], titled: Collection[int] = (), current: Sequence[bool] = ()) -> list[Mention]:
    """With at most one mention for each country marked as headline.

    The newest wins, where a few days make no difference, then a number of the title (`titled`), then one said to be of
    now (`current`, one for each mention), then the exact one, then the national list. Two counts of one day from nobody
    in particular that contradict each other leave the document without a headline.
    """
    by_country: dict[str, list[tuple[Mention, bool]]] = defaultdict(list)
    for mention, now in zip_longest(mentions, current, fillvalue=False):
        if isinstance(mention, Mention) and _may_lead(mention):
            by_country[mention.country or ""].append((mention, bool(now)))
    chosen: set[int] = set()
    for rivals in by_country.values():
        newest = max((rival.as_of or date.min) for rival, _ in rivals)
        ranked = sorted((_rank(rival, titled, newest, now), k) for k, (rival, now) in enumerate(rivals))
        first, best = ranked[0][0], rivals[ranked[0][1]][0]
        if not any(rank[:-1] == first[:-1] and _contradicts(rivals[k][0], best) for rank, k in ranked):
            chosen.add(id(best))
    return [replace(m, headline=True) if id(m) in chosen else m for m in mentions]


def _may_lead(mention: Mention) -> bool:
    return mention.kind == "total" and mention.qualifier != "vague" and not mention.ambiguous and bool(mention.country)


def _rank(
    mention: Mention, titled: Collection[int], newest: date, now: bool
) -> tuple[bool, bool, int, bool, int, bool, int]:
    """Older than a few days, not in the title, how inexact, not of now, how old, not of the national list, where."""
    day = mention.as_of or date.min
    return (
        newest - day > _DAYS,
        mention.value not in titled,
        _EXACTNESS[mention.qualifier],
        not now,
        -day.toordinal(),
        mention.attributed_to not in _PRIMARY,
        mention.start,
    )


def _contradicts(other: Mention, best: Mention) -> bool:
    """Whether another count of the same rank says something else, and nobody is named who could settle it."""
    return other.value != best.value and other.attributed_to == best.attributed_to
