"""Verdicts in the light of each other: parts of a larger total, counts that newer ones follow, headings."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from . import countries, learned, timing
from .candidates import Candidate
from .evidence import Seen
from .verdict import FEW, REFUSED, Verdict, agree, people

Told = tuple[Candidate, Verdict]
_NAMED = ("direct", "joined", "left")
_STRONG, _WEAK, _UNNAMED = 5.0, 2.0, 1.3
"""How many times larger another total must be for one to be a part of it: the less is said, the sooner."""
_OWN = ("of another", "names on the list")
"""Counts of a list or a source of their own are no parts of another one."""
_OLD = timedelta(days=25)
"""A total this much older than the newest is of the past."""
HEAD = 3
"""As many of the first sentences may be headings."""


def may_head(c: Candidate) -> bool:
    """Whether a number nothing is said of may be one that the text tells in full later."""
    events = c.has("freed", "died", "arrested", "added", "more", "court", "partitive", within=6)
    return (
        bool(c.amount.value)
        and people(c)
        and (c.bare or c.unit is not None)
        and not c.label
        and not events
        and c.amount.size >= FEW
    )


def with_headings(seen: list[Seen]) -> list[Told]:
    """The verdicts, and the numbers of the first lines that the text tells again as totals: 1,500 people, forgotten."""
    found = [(one.candidate, one.verdict) for one in seen if one.verdict not in (None, REFUSED)]
    totals = {(c.amount.value, c.amount.qualifier) for c, verdict in found if verdict.kind == "total"}
    for one in seen:
        c = one.candidate
        heads = one.verdict in (None, REFUSED) and one.place <= HEAD and may_head(c)
        if heads and (c.amount.value, c.amount.qualifier) in totals:
            found.append((c, Verdict("total", "told in full later", strong=False)))
    return sorted(found, key=_start)


def reread(found: list[Told], seen: list[Seen], weights: list[set[str]]) -> list[Told]:
    """The verdicts after the second reading, which also sees what the rules passed over."""
    verdicts = {id(c): verdict for c, verdict in found}
    again = [
        (one.candidate, learned.second(verdicts.get(id(one.candidate)), evidence))
        for one, evidence in zip(seen, weights, strict=True)
        if one.verdict is not REFUSED or id(one.candidate) in verdicts
    ]
    return sorted(((c, verdict) for c, verdict in again if verdict), key=_start)


def _start(told: Told) -> int:
    c = told[0]
    return c.sentence.tokens[c.amount.i].start


def weighed(found: list[Told], where: list[countries.Place], days: list[timing.Moment]) -> list[Told]:
    """The verdicts in the light of each other: the largest total of a country, and what is told of now.

    A total of a stated earlier day, or of another source, tells nothing of what is a part.
    """
    totals = [
        (c, verdict, place, day)
        for (c, verdict), place, day in zip(found, where, days, strict=True)
        if verdict.kind == "total"
    ]
    newest = max((day.day for _, _, _, day in totals if day.day), default=None)
    named: Counter[str | None] = Counter()
    strong: Counter[str | None] = Counter()
    for c, verdict, place, day in totals:
        if newest and day.stated and day.day and newest - day.day > _OLD:
            continue
        if verdict.strong or c.term in _NAMED:
            named[place.code] = max(named[place.code], c.amount.size)
        if verdict.strong:
            strong[place.code] = max(strong[place.code], c.amount.size)
    now = {id(c.sentence): c for c, v, _, _ in totals if c.has("now", within=8)}
    return [
        (
            c,
            _contrasted(
                c,
                _demoted(c, verdict, (named if c.term not in _NAMED else strong)[place.code]),
                now.get(id(c.sentence)),
            ),
        )
        for (c, verdict), place in zip(found, where, strict=True)
    ]


def superseded(found: list[Told], where: list[countries.Place]) -> list[Told]:
    """Totals told before one that says it follows them are the past: it was 1,139; by evening it was down to 911."""
    told: list[Told] = []
    for k, (c, verdict) in enumerate(found):
        if verdict.newer and verdict.kind == "total":
            told = [
                (one, Verdict("past_total", "earlier: a newer count follows", firm=True))
                if old.kind == "total" and where[j].code == where[k].code and not agree(one.amount, c.amount)
                else (one, old)
                for j, (one, old) in enumerate(told)
            ]
        told.append((c, verdict))
    return told


def _contrasted(c: Candidate, verdict: Verdict, now: Candidate | None) -> Verdict:
    """A count in the past tense is past where its sentence gives another one for `now`."""
    if verdict.kind != "total" or now in (None, c) or not c.has("past", within=6) or c.has("now", within=6):
        return verdict
    return Verdict("past_total", f"in contrast to now: {c.word('past')}")


def _demoted(c: Candidate, verdict: Verdict, largest: int) -> Verdict:
    """A number with no word of stock, or none of prisoners, is a part where the text states a much larger total."""
    if verdict.kind != "total" or verdict.why.startswith(_OWN):
        return verdict
    if verdict.strong and c.term in ("direct", "joined") and c.has("now", within=8):
        return verdict
    said = _STRONG if verdict.strong else _WEAK
    factor = said if c.term in _NAMED else _UNNAMED
    larger = largest > factor * c.amount.size
    return Verdict("subset", "a part: the text states a larger total") if larger else verdict
