"""The one count of a document that a monitor would store. Silence is better than a wrong number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from prisoncount.records import Mention

_EXACTNESS = {"exact": 0, "at_least": 1, "approx": 2, "range": 2, "more_than": 3, "fewer_than": 4, "at_most": 5, "vague": 9}
_DAYS = timedelta(days=10)
_PRIMARY = frozenset({"Viasna", "Foro Penal", "Prisoners Defenders", "Assistance Association for Political Prisoners"})


def mark(mentions: list[Mention], titled: Collection[int] = ()) -> list[Mention]:
    """With at most one mention for each country marked as headline.

    The newest wins, where a few days make no difference, then a number of the title (`titled`), then the exact one, then the national list. Two exact counts of one day from nobody in particular
    that contradict each other leave the document without a headline.
    """
    by_country: dict[str | None, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.kind == "total" and mention.qualifier != "vague" and not mention.ambiguous and mention.country:
            by_country[mention.country].append(mention)
    chosen: set[int] = set()
    for rivals in by_country.values():
        newest = max((rival.as_of or date.min) for rival in rivals)
        ranked = sorted((_rank(rival, titled, newest), k) for k, rival in enumerate(rivals))
        best = rivals[ranked[0][1]]
        if not any(rank[:5] == ranked[0][0][:5] and _contradicts(rivals[k], best) for rank, k in ranked):
            chosen.add(id(best))
    return [replace(m, headline=True) if id(m) in chosen else m for m in mentions]


def _rank(mention: Mention, titled: Collection[int], newest: date) -> tuple[bool, bool, int, int, bool, int]:
    """Older than a few days, not in the title, how inexact, how old, not of the national list, where in the text."""
    day = mention.as_of or date.min
    old, exactness = newest - day > _DAYS, _EXACTNESS[mention.qualifier]
    return old, mention.value not in titled, exactness, -day.toordinal(), mention.attributed_to not in _PRIMARY, mention.start


def _contradicts(other: Mention, best: Mention) -> bool:
    """Whether another count of the same rank says something else, and nobody is named who could settle it."""
    return other.value != best.value and other.attributed_to == best.attributed_to
