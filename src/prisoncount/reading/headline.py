"""The one count of a document that a monitor would store. Silence is better than a wrong number."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

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


@dataclass(slots=True, frozen=True)
class Note:
    """What the reader knows of a mention beside its fields.

    `now`: the text says that it is of now; `solid`: a word of stock or a stated day stands by it; `old`: it is of a
    day so long before publication that it tells nothing of the present; `weighed`: no rule ties it to the prisoners.
    """

    now: bool = False
    solid: bool = True
    old: bool = False
    weighed: bool = False


def mark(mentions: list[Mention], titled: Collection[int] = (), notes: Sequence[Note] = ()) -> list[Mention]:
    """With at most one mention for each country marked as headline.

    One that a rule ties to them wins, then a solid one (`notes`, one for each mention), then the newest, where a few
    days make no difference, then a number of the title (`titled`), then the exact one, then one said to be of now, then
    one told more often, then the national list. Two counts of one day that contradict each other, and nobody in
    particular who tells them, leave the document without a headline.
    """
    by_country: dict[str, list[tuple[Mention, Note]]] = defaultdict(list)
    for mention, note in zip(mentions, notes or [Note()] * len(mentions), strict=True):
        if _may_lead(mention) and not note.old:
            by_country[mention.country or ""].append((mention, note))
    told = Counter(mention.value for mention in mentions)
    chosen: set[int] = set()
    for rivals in by_country.values():
        newest = max(
            (rival.as_of or date.min) for rival, note in rivals if note.solid or not any(n.solid for _, n in rivals)
        )
        ranked = sorted((_rank(rival, note, titled, newest, told), k) for k, (rival, note) in enumerate(rivals))
        first, best = ranked[0][0], rivals[ranked[0][1]][0]
        if not any(rank[:-1] == first[:-1] and _contradicts(rivals[k][0], best) for rank, k in ranked):
            chosen.add(id(best))
    return [replace(m, headline=True) if id(m) in chosen else m for m in mentions]


def _may_lead(mention: Mention) -> bool:
    return mention.kind == "total" and mention.qualifier != "vague" and not mention.ambiguous and bool(mention.country)


def _rank(
    mention: Mention, note: Note, titled: Collection[int], newest: date, told: Counter[int | None]
) -> tuple[int, ...]:
    """Smaller is better; the last is the place in the text, which settles nothing."""
    day = mention.as_of or date.min
    return (
        note.weighed,
        not note.solid,
        newest - day > _DAYS,
        mention.value not in titled,
        _EXACTNESS[mention.qualifier],
        not note.now,
        -day.toordinal(),
        -told[mention.value],
        mention.attributed_to not in _PRIMARY,
        mention.start,
    )


def _contradicts(other: Mention, best: Mention) -> bool:
    """Whether another count of the same rank says something else, and nobody is named who could settle it."""
    return other.value != best.value and other.attributed_to == best.attributed_to
