"""Parts of a count: women, minors, one colony, of them, including, and the items of a list."""

from __future__ import annotations

from . import shapes
from .candidates import Candidate
from .verdict import HELD, Context, Verdict, beside


def listed(c: Candidate, context: Context) -> Verdict | None:
    """The item of a list of parts: after a colon, or labelled."""
    if any(m.j == c.amount.i for m in c.sentence.of("now")) or c.has("reaches", within=0):
        return None
    if context.last is not None and c.term in ("none", "left") and not c.has("tally", "now", within=4):
        gap, gaps = c.sentence.tokens[c.amount.i].gap, c.sentence.tokens[1 : c.amount.i + 1]
        divided = ":" in gap or c.sentence.segments[c.amount.i] > 0
        if divided and any(":" in token.gap for token in gaps):
            return Verdict(context.whole, "a part: told after a colon")
    if c.label and c.term in ("none", "near") and context.antecedent and not c.has("tally", within=2):
        return Verdict(context.whole, "a part: an item of a list")
    return None


def part(c: Candidate, context: Context) -> Verdict | None:
    """The verdict that a number tells a part, or those left of a larger count; else None."""
    return _remainder(c, context) or _placed(c, context) or _grouped(c, context)


def _placed(c: Candidate, context: Context) -> Verdict | None:
    """Those of one colony or region."""
    plain = not c.has(*HELD, "now", within=4) and not c.sentence.of("country")
    inside = any(m.i < c.amount.i for m in c.sentence.of("places")) and not c.sentence.of("country", "lists", "tally")
    if c.term == "direct" and inside and not c.has("now", "remain", "reaches"):
        return Verdict("subset", "one place: named before the number")
    if c.term == "direct" and c.sentence.of("places") and plain:
        return Verdict("subset", "one place: named in the sentence")
    if c.has("places", within=4) and (c.term in ("direct", "joined") or context.antecedent):
        return Verdict("subset", f"one place: {c.word('places')}")
    return None


def _grouped(c: Candidate, context: Context) -> Verdict | None:
    """Those of one group, or taken out of the whole."""
    if shapes.taken_from(c.sentence, c.amount) and context.antecedent:
        return Verdict(context.whole, "a part: taken out of a number told before")
    if c.term == "direct":
        if c.sentence.of("served") and not c.has(*HELD, "now"):
            return Verdict("subset", f"a part: {c.word('served')}")
        if beside(c, "groups"):
            return Verdict("subset", f"a part: {c.word('groups')}")
        if context.last is not None and (c.has("including", within=1) or beside(c, "including")):
            return Verdict(context.whole, f"a part: {c.word('including')}")
        return None
    term = c.term_mark
    if c.term == "left" and term and any(term.j <= m.i < c.amount.i for _, m in c.owned.get("groups", ())):
        return Verdict(context.whole, f"a part: {c.word('groups')}")
    named = c.term == "joined" and context.antecedent is None
    if c.distance("partitive") <= (4 if c.term == "left" else 2) and not named:
        return Verdict(context.whole, f"a part: {c.word('partitive')}")
    group = 0 if c.unit and c.unit.field == "groups" else c.distance("groups")
    if group <= 3 and (context.antecedent or c.term != "none"):
        return Verdict(context.whole, f"a part: {c.word('groups')}")
    return None


def _remainder(c: Candidate, context: Context) -> Verdict | None:
    """Those of a larger count who are still inside: 1,413 of these were in prison."""
    grouped = c.term == "none" and c.bare and c.has("groups", within=7) and c.distance("partitive") <= 2
    if grouped or c.distance("partitive") > 2 or c.distance("groups") <= 3:
        return None
    if c.term == "joined" and c.has("now", "remain", within=4):
        return Verdict("total", f"called political prisoners now: {c.word('now', 'remain')}")
    if context.antecedent == "change" and not c.has("remain", "prison", within=8):
        return None
    had = context.antecedent == "cumulative" and c.has("holds", within=2)
    inside = had or c.has("remain", "prison", "now", within=8)
    larger = context.antecedent in ("cumulative", "change", "other", None)
    if inside and larger and c.term != "near" and not (c.unit and c.unit.field == "groups"):
        return Verdict("total", f"those left of a larger count: {c.word('remain', 'prison', 'now')}")
    return None
