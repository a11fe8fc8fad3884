"""A verdict on a number, and what stands before it in the text: what the rules share."""

from __future__ import annotations

from dataclasses import dataclass, field

from prisoncount.records import Kind

from .candidates import Candidate
from .qualifiers import Amount

NEAR = 5
"""Words within this distance belong to a number without doubt."""
FEW = 20
"""Fewer than this, named without any word of stock, are some of the prisoners and not all of them."""
SOME = 50
"""Fewer than this, recognised now or today, are those that were recognised today."""
BATCH = 150
"""More than this are not recognised at one time: "N people recognised as political prisoners" is then the stock."""
_LAST = 60
"""As many of the totals told before are compared with a new one."""
_LOOSE = 0.15
"""How far a loose telling of a count may be from it."""
HELD = ("remain", "prison", "holds", "tally", "lists", "reaches")
"""The words of stock; `now` alone is a weaker one."""
PEOPLE = ("persons", "captives", "terms")


@dataclass(slots=True, frozen=True)
class Verdict:
    """A kind and the words that decided it.

    `sure` is False where another reading is defensible; `strong` is False where no word of stock stood by a number
    called a total; `several` is True where it adds countries together; `newer` where it follows the totals told before;
    `firm` where no weighing may overrule it; `weighed` where no rule, but the weight of all evidence decided.
    """

    kind: Kind
    why: str
    sure: bool = True
    strong: bool = True
    several: bool = False
    newer: bool = False
    firm: bool = False
    weighed: bool = False


REFUSED = Verdict("other", "refused", firm=True)
"""It counts no political prisoners: no further rule is asked."""
UNTIED = Verdict("other", "untied")
"""Nothing that the rules know ties it to political prisoners: no further rule is asked."""


@dataclass(slots=True)
class Context:
    """What stands before a candidate.

    `topic` says that political prisoners were named within a few sentences, `antecedent` is the kind of the last whole
    (not a part) told near by, `last` the kind of the last mention in the sentence, `told` the values told before,
    `totals` the amounts of the totals among them. `asked`: the sentence before asks how many they are; `sanctions`:
    sanctions are the matter.
    """

    topic: bool = False
    antecedent: Kind | None = None
    last: Kind | None = None
    told: dict[int, Verdict] = field(default_factory=dict)
    totals: list[Amount] = field(default_factory=list)
    asked: bool = False
    sanctions: bool = False

    @property
    def whole(self) -> Kind:
        """The kind of a part: parts of a change are changes."""
        return "change" if self.antecedent == "change" else "subset"

    @property
    def largest(self) -> int:
        """The largest number told before; a part is not larger."""
        return max(self.told, default=0)

    @property
    def total_told(self) -> bool:
        """Whether a total has been told before."""
        return any(verdict.kind == "total" for verdict in self.told.values())

    def agrees(self, amount: Amount) -> bool:
        """Whether a total told before, or this amount, is a loose telling of the other: over 1,300, precisely 1,317."""
        return any(agree(amount, total) for total in self.totals[-_LAST:])


def agree(one: Amount, other: Amount) -> bool:
    """Whether two amounts may be the same count: equal, or one bounded and the other near it and within its bound."""
    if one.qualifier == "vague" or other.qualifier == "vague":
        return False
    if one.qualifier == other.qualifier == "exact":
        return one.value == other.value
    bounded, exact = (other, one) if one.qualifier == "exact" else (one, other)
    if not (1 - _LOOSE) * bounded.size <= exact.size <= (1 + _LOOSE) * bounded.size:
        return False
    return (bounded.qualifier == "approx" or (bounded.low or 0) <= exact.size) and (
        bounded.qualifier == "approx" or bounded.high is None or exact.size <= bounded.high
    )


def people(c: Candidate) -> bool:
    """Whether the number counts people of the count, or stands alone."""
    return c.unit is None or c.unit.field in PEOPLE


def countable(c: Candidate) -> bool:
    """Whether the number has a noun that we know, or stands alone: no word that we do not know follows it."""
    return c.unit is not None or c.bare


def continues(c: Candidate, context: Context) -> bool:
    """Whether the number is the second of a movement: from 803 to 1,262."""
    if context.last not in ("total", "past_total") or c.unit is not None:
        return False
    opened = any(m.j < c.amount.i for m in c.sentence.of("range_from"))
    return opened and any(m.j == c.amount.i for m in c.sentence.of("range_to"))


def beside(c: Candidate, name: str) -> bool:
    """Whether an owned word stands between the number and its term, or right beside either.

    A group may also be said of the term: more than 10 political prisoners are ill.
    """
    term, segments = c.term_mark, c.sentence.segments
    if term is None:
        return False
    reach = term.j + (name == "groups")
    return any(
        (c.amount.j <= m.i < term.i or term.j <= m.i <= reach or m.j in (c.amount.i, term.i))
        and segments[m.i] == segments[term.i]
        for _, m in c.owned.get(name, ())
    )
