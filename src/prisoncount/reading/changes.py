"""Changes: newly recognised, arrested, released, died."""

from __future__ import annotations

from .candidates import Candidate
from .verdict import BATCH, FEW, NEAR, UNTIED, Context, Verdict, beside, countable

_EVENTS = ("added", "arrested", "died", "freed")
_SMALL = 2
"""Letters of the small word between "arrived" and the number it rose to."""
_SPAN = 14
"""As far as the subject of a sum may stand before it: releases since July 2024 now add up to 430."""


def moved(c: Candidate, context: Context) -> Verdict | None:
    """The verdict that a number tells a change, or None."""
    distance, event = min((c.distance(name), name) for name in _EVENTS)
    if (event == "freed" and _risen(c)) or (event == "added" and _said(c)):
        return None
    if c.compared or c.plus:
        return Verdict("change", "the difference of two counts")
    if event in ("freed", "arrested") and _adds_up(c, event):
        return Verdict("change", f"{event}: {c.word(event)}")
    if c.term not in ("direct", "joined") and c.unit is None and c.has("tally", within=distance - 1):
        return None
    if event == "freed" and c.has("demands", within=8) and not c.has("more", within=1) and c.amount.size >= FEW:
        return None
    return _more(c, distance) or _event(c, context, distance, event)


def _more(c: Candidate, distance: int) -> Verdict | None:
    """More, another, new: a change, unless it says that so many are still there."""
    more = 0 if c.term == "direct" and beside(c, "more") else c.distance("more")
    if c.term == "left" and c.unit is None and min(distance, c.distance("recognised")) > 8:
        more = 0 if c.term_mark and any(m.j == c.term_mark.i for m in c.sentence.of("more")) else 99
    if more > 1:
        return None
    if c.has("hypothetical", within=8):
        return Verdict("other", f"hypothetical: {c.word('hypothetical')}")
    if c.distance("remain") > 3 and countable(c):
        return Verdict("change", f"added: {c.word('more')}")
    return None


def _event(c: Candidate, context: Context, distance: int, event: str) -> Verdict | None:
    """Released, died, added, arrested, near the number and nearer than a word of staying."""
    arrested = event == "arrested"
    if (arrested and _still(c)) or distance > NEAR or distance >= c.distance("remain") or not countable(c):
        return None
    if arrested and c.term == "direct" and c.amount.size >= BATCH and _locked(c):
        return None
    loose = arrested and c.term not in ("direct", "joined") and not c.has("more", within=4)
    if loose and c.has("prison", "tally", within=NEAR) and not context.antecedent:
        return None
    if loose and c.amount.size >= BATCH and not c.has("grounds", within=8):
        return UNTIED
    return Verdict("change", f"{event}: {c.word(event)}")


def _still(c: Candidate) -> bool:
    """Whether the clause ends with them inside: people arrested since the coup are still detained."""
    here = c.sentence.segments[c.amount.i]
    return any(m.i > c.amount.j and c.sentence.segments[m.i] == here for _, m in c.owned.get("remain", ()))


def _locked(c: Candidate) -> bool:
    """Whether the word of arrest also tells that they are inside, beside a word of stock: 1,500 are locked up."""
    inside = {(m.i, m.j) for _, m in c.owned.get("prison", ())}
    arrests = [(m.i, m.j) for _, m in c.owned.get("arrested", ())]
    return c.has("holds", "remain", "now", within=8) and bool(arrests) and all(span in inside for span in arrests)


def _risen(c: Candidate) -> bool:
    """Whether the word of leaving is one of rising too, and a number is spoken of: their number came out at 392."""
    before = {m.j for m in c.sentence.of("arrives")}
    tokens, i = c.sentence.tokens, c.amount.i
    if i - 1 in before and len(tokens[i - 1].folded) <= _SMALL:
        return True
    risen = {(m.i, m.j) for _, m in c.owned.get("reaches", ())}
    out = [(m.i, m.j) for _, m in c.owned.get("freed", ())]
    return c.has("tally", within=4) and all(span in risen for span in out)


def _said(c: Candidate) -> bool:
    """Whether somebody added, in speech, that so many remain."""
    spoken = {(m.i, m.j) for _, m in c.owned.get("says", ())}
    added = [(m.i, m.j) for _, m in c.owned.get("added", ())]
    return c.term == "direct" and c.has("remain", within=4) and all(span in spoken for span in added)


def _adds_up(c: Candidate, event: str) -> bool:
    """Whether a sum is told of the change: releases since July now add up to 430 political prisoners."""
    sentence, i = c.sentence, c.amount.i
    for distance, mark in c.owned.get(event, ()):
        if mark.j <= i and distance <= _SPAN and sentence.segments[mark.i] == sentence.segments[i]:
            between = [m for m in sentence.marks if mark.j <= m.i and m.j <= i]
            if any(m.field == "reaches" for m in between):
                return not any(m.field in ("terms", "tally", "remain") for m in between)
    return False
