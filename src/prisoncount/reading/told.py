"""Totals told without a noun: by the next country, the next source, a pronoun, a movement, or as an answer."""

from __future__ import annotations

from . import shapes
from .candidates import Candidate
from .lexicon import is_loose
from .verdict import FEW, Context, Verdict, people

_EVENTS = ("freed", "added", "arrested", "died", "more", "court", "groups", "partitive", "others")
_APART = " ,–—:(«»“”„\"’'\u00a0"


def movement(c: Candidate, context: Context) -> Verdict | None:
    """The ends of a movement: the list shrank from 1,244 names to 1,234."""
    end = shapes.movement(c.sentence, c.amount)
    if end is None and c.unit is None and _after_step(c):
        end = "end"
    if end is None or not people(c) or c.amount.size < FEW:
        return None
    if not (c.sentence.of("lists", "tally", "terms") or context.antecedent in ("total", "past_total")):
        return None
    if end == "start":
        return Verdict("past_total", "the start of a movement", firm=True)
    return Verdict("total", "the end of a movement", firm=True)


def stock(c: Candidate, context: Context) -> Verdict | None:
    """The verdict that a number without a noun of prisoners is another telling of the stock."""
    if not people(c) or c.amount.size < FEW or c.has("rate", "hypothetical", within=4):
        return None
    if c.has(*_EVENTS, within=3) and not _agreed(c, context):
        return None
    return _listed(c, context) or _they(c, context) or _answer(c, context) or _next(c, context)


def _agreed(c: Candidate, context: Context) -> bool:
    return context.agrees(c.amount)


def _listed(c: Candidate, context: Context) -> Verdict | None:
    """N names: the entries of the list that was spoken of."""
    entry = c.unit is not None and any(m.i == c.unit.i for m in c.sentence.of("entries"))
    if not entry or not context.topic:
        return None
    if c.has("reaches", "tally", "holds", "now", "lists", within=4) or c.sentence.of("lists"):
        return Verdict("total", "names on the list")
    if c.sentence.of("origin") and context.antecedent in ("total", "past_total"):
        return Verdict("total", "names on the list")
    return None


def _they(c: Candidate, context: Context) -> Verdict | None:
    """There are 405 of them; in May there were 405."""
    if c.unit is not None or context.antecedent not in ("total", "past_total"):
        return None
    if c.has("they_were", within=1):
        if context.agrees(c.amount):
            return Verdict("total", f"their number: {c.word('they_were')}")
        return Verdict("past_total", f"their number then: {c.word('they_were')}")
    if c.has("they", within=1):
        return Verdict("total", f"their number: {c.word('they')}")
    return None


def _answer(c: Candidate, context: Context) -> Verdict | None:
    """How many are there? Viasna has 1,186 people."""
    if context.asked and c.has("now", "holds", "reaches", "says", "tally", within=14):
        return Verdict("total", "the answer to the question how many")
    return None


def _next(c: Candidate, context: Context) -> Verdict | None:
    """Another country, another source, or the same list later, after a total."""
    if c.unit is not None or context.antecedent not in ("total", "past_total") or not c.bare:
        return None
    if _of_country(c, context):
        return Verdict("total", "of another country", strong=False)
    if c.label and any(m.j == c.amount.i for m in c.sentence.of("now")):
        return Verdict("total", "their number now: a label", strong=False, newer=True, firm=True)
    directly = [m for m in c.sentence.of("reaches") if m.j == c.amount.i and m.j - m.i > 1]
    if directly:
        return Verdict("total", f"and then: {c.word('reaches')}", strong=False, newer=True)
    if c.sentence.of("origin") and c.has("reaches", "holds", "tally", within=2):
        return Verdict("total", f"of another source: {c.word('reaches', 'holds', 'tally')}", strong=False)
    return None


def _after_step(c: Candidate) -> bool:
    """Whether the number is what a step led to: it fell by nine to 61."""
    steps = {m.j for m in c.sentence.of("by")} if c.sentence.of("grows") else set()
    closing = [m for m in c.sentence.of("range_to") if m.j == c.amount.i]
    return any(n.i in steps and n.j <= m.i <= n.j + 2 for n in c.sentence.numbers for m in closing)


def _of_country(c: Candidate, context: Context) -> bool:
    """Whether a country is named between the number before, or the start of the sentence, and this one."""
    sentence, i = c.sentence, c.amount.i
    before = max((n.j for n in sentence.numbers if n.j <= i), default=0)
    if before == 0 and not c.has("holds", within=1):
        return False
    if before and context.last != "total":
        return False
    named = [m for m in sentence.of("country") if before <= m.i < i]
    gap = sentence.tokens[i].gap
    tied = (any(s in gap for s in "–—:(") or c.has("holds", "reaches", within=1)) and all(s in _APART for s in gap)
    return bool(named) and (tied or (is_loose(gap) and named[-1].j == i))
