"""What a number says of the prisoners: the stock, a part of it, a change, or none of these. Ordered evidence."""

from __future__ import annotations

from dataclasses import dataclass

from ..records import Kind
from .candidates import Candidate

NEAR = 5
CLOSE = 2
_A_FEW = 20
"""Fewer than this, named without any word of stock, are some of the prisoners and not all of them."""
_A_BATCH = 150
"""More than this are not recognised at one time: "N people recognised as political prisoners" is then the stock."""


@dataclass(slots=True, frozen=True)
class Verdict:
    """A kind and the words that decided it; `sure` is False where another reading is defensible, `strong` where no word
    of stock was needed to call it a total."""

    kind: Kind
    why: str
    sure: bool = True
    strong: bool = True


@dataclass(slots=True)
class Context:
    """What stands before a sentence: `topic` says that political prisoners were named within a few sentences,
    `antecedent` is the kind of the last mention near by, `list_after` says that a list of parts is running."""

    topic: bool = False
    antecedent: Kind | None = None
    parts: bool = False


def decide(c: Candidate, context: Context) -> Verdict | None:
    """The verdict on one candidate, or None where it counts no political prisoners."""
    if not _linked(c, context):
        return None
    for rule in (_refused, _other, _moved, _part, _recognised, _stock):
        verdict = rule(c, context)
        if verdict is not None:
            return None if verdict.why == "refused" else verdict
    return None


def _linked(c: Candidate, context: Context) -> bool:
    """Whether the number may count political prisoners at all."""
    if c.amount.size == 1 and not (c.unit and c.unit.field in ("groups", "terms")):
        return False
    if c.term in ("direct", "joined"):
        return True
    if c.unit is None and not c.bare:
        return False
    if c.term in ("left", "near"):
        return bool(c.unit) or c.term == "left" or c.has("partitive", "remain", "tally", "freed", "added", "others", "more", within=NEAR)
    if c.has("grounds", within=6) and c.has("prison", "holds", within=8):
        return True
    return context.topic or context.antecedent is not None


def _refused(c: Candidate, context: Context) -> Verdict | None:
    """Trials, fines and arrests that nobody called political imprisonment."""
    refuse = Verdict("other", "refused")
    if c.term in ("direct", "joined"):
        return None
    if c.has("numbered", "rate", within=1):
        return refuse
    tried = c.distance("court")
    inside = min(c.distance("prison"), c.distance("remain"), c.distance("tally"), c.distance("partitive"), c.distance("lists"))
    if tried <= NEAR and tried <= inside and not context.parts:
        return refuse
    return None


def _other(c: Candidate, context: Context) -> Verdict | None:
    if c.has("rate", within=4):
        return Verdict("other", f"a rate: {c.word('rate')}")
    if c.term == "direct" and _former(c):
        return Verdict("other", f"no longer held: {c.word('former')}")
    maybe = c.distance("hypothetical")
    if maybe <= NEAR and not c.has("remain", "now", within=NEAR):
        if c.has("freed", "more", within=NEAR) or c.amount.qualifier in ("at_most", "vague") or c.term in ("near", "none"):
            return Verdict("other", f"hypothetical: {c.word('hypothetical')}")
    return None


def _former(c: Candidate) -> bool:
    mark = c.term_mark
    return mark is not None and any(
        c.amount.j <= m.i < mark.i or m.i == mark.j for _, m in c.owned.get("former", ())
    )


def _moved(c: Candidate, context: Context) -> Verdict | None:
    """Newly recognised, arrested, released, died."""
    change = min((c.distance(f), f) for f in ("freed", "added", "died", "arrested"))
    stays = c.distance("remain")
    if c.term in ("near", "none", "left") and c.unit is None and c.has("tally", within=change[0] - 1):
        return None
    if change[1] == "freed" and c.has("demands", within=8) and not c.has("more", within=1) and c.amount.size >= _A_FEW:
        return None
    more = c.distance("more")
    if more <= 1 and not c.has("hypothetical", within=8) and stays > 3 and _counts(c):
        return Verdict("change", f"added: {c.word('more')}")
    if more <= 1 and c.has("hypothetical", within=8):
        return Verdict("other", f"hypothetical: {c.word('hypothetical')}")
    if change[0] <= NEAR and change[0] < stays and _counts(c):
        if change[1] == "arrested" and c.term not in ("direct", "joined") and not c.has("more", within=4):
            return None if c.has("prison", "tally", within=NEAR) else Verdict("other", "refused")
        return Verdict("change", f"{change[1]}: {c.word(change[1])}")
    return None


def _counts(c: Candidate) -> bool:
    """Whether the number counts people, and not something of another kind."""
    return c.unit is not None or c.bare


def _part(c: Candidate, context: Context) -> Verdict | None:
    """Women, minors, one colony; of them, including."""
    whole: Kind = "change" if context.antecedent == "change" else "subset"
    group = c.distance("groups")
    if c.unit and c.unit.field == "groups" and c.term != "direct":
        group = 0
    if c.has("places", within=4) and c.term in ("direct", "joined"):
        return Verdict("subset", f"one place: {c.word('places')}")
    partitive = c.distance("partitive")
    if partitive <= 2 and c.term == "joined" and c.has("now", "remain", within=4):
        return Verdict("total", f"called political prisoners now: {c.word('now', 'remain')}")
    if partitive <= 2 and c.has("remain", "prison", "now", within=8) and context.antecedent in ("cumulative", "change", "other", None):
        if group > 2 and c.term != "near":
            return Verdict("total", f"those left of a larger count: {c.word('remain', 'prison', 'now')}")
    if c.term == "direct" and group <= 1 and _between(c, "groups"):
        return Verdict("subset", f"a part: {c.word('groups')}")
    if partitive <= 2 and c.term != "direct" and (group <= NEAR or c.unit is None or c.unit.field != "terms"):
        return Verdict(whole, f"a part: {c.word('partitive')}")
    if c.term != "direct" and group <= 3 and (context.antecedent or c.term != "none"):
        return Verdict(whole, f"a part: {c.word('groups')}")
    return None


def _between(c: Candidate, field: str) -> bool:
    """Whether an owned word stands between the number and its term, or right beside the term."""
    mark = c.term_mark
    return mark is not None and any(
        c.amount.j <= m.i < mark.i or m.i == mark.j or m.j == c.amount.i or m.j == mark.i for _, m in c.owned.get(field, ())
    )


def _recognised(c: Candidate, context: Context) -> Verdict | None:
    """Recognised as political prisoners: ever, by now, or just now."""
    near = c.distance("recognised")
    ever = c.has("since", "ever", within=10)
    if ever and (near <= 8 or c.has("ever", "arrested", within=8)) and not c.has("now", "remain", "prison", within=NEAR):
        return Verdict("cumulative", f"over a span of time: {c.word('since', 'ever')}")
    if near > NEAR + 1 or c.term == "left":
        return None
    if c.has("now", "tally", "remain", "prison", "lists", within=8) or c.amount.size >= _A_BATCH:
        return Verdict("total", f"held with the status: {c.word('recognised')}")
    return Verdict("change", f"recognised: {c.word('recognised')}")


def _stock(c: Candidate, context: Context) -> Verdict | None:
    """The number held: of a term, of a list, or of those left inside."""
    stays = c.word("remain", "prison", "now", "holds", "tally", "lists", "reaches")
    if c.term == "direct" or (c.term == "joined" and c.unit):
        few = c.amount.size < _A_FEW and not c.has("remain", "prison", "now", "holds", "tally", "lists", within=NEAR)
        if few or c.has("others", within=1):
            return Verdict("subset", "a few of them", sure=False)
        return Verdict("total", f"political prisoners held: {stays or 'stated'}", strong=bool(stays))
    if c.term == "left" and (c.unit is None or c.unit.field in ("persons", "captives", "terms")):
        if c.has("tally", "reaches", "holds", "now", "lists", "remain", within=8) or c.amount.i - (c.term_mark.j if c.term_mark else 0) <= 2:
            return Verdict("total", f"their number: {stays or 'stated'}")
        return None
    return _unnamed(c, context)


def _unnamed(c: Candidate, context: Context) -> Verdict | None:
    """A stock told without the words political prisoners."""
    named = c.unit is None or c.unit.field in ("persons", "captives", "terms")
    if not named:
        return None
    if c.has("grounds", within=8) and c.has("prison", "holds", within=8):
        return Verdict("total", f"held for political reasons: {c.word('grounds')}")
    if c.has("lists", within=4) and c.has("tally", "now", "holds", within=8):
        return Verdict("total", f"on the list: {c.word('lists')}")
    if c.has("tally", within=14) and c.has("tally", "reaches", within=4) and c.unit is None and context.topic:
        return Verdict("total", f"their number: {c.word('tally')}")
    if c.has("remain", within=4) and (c.amount.size >= _A_FEW or c.has("prison", within=NEAR)):
        return Verdict("total", f"left inside: {c.word('remain')}")
    return None
