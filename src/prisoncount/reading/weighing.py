"""Verdicts in the light of each other: parts of a larger total, counts that newer ones follow, headings."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from . import countries, timing
from .candidates import Candidate
from .verdict import FEW, Verdict, agree, people

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


def with_headings(found: list[tuple[Candidate, Verdict]], headed: list[Candidate]) -> list[tuple[Candidate, Verdict]]:
    """With the numbers of the first lines that the text tells again as totals: 1,500 people, almost forgotten."""
    for c in headed:
        if any(
            v.kind == "total" and (o.amount.value, o.amount.qualifier) == (c.amount.value, c.amount.qualifier)
            for o, v in found
        ):
            found.append((c, Verdict("total", "told in full later", strong=False)))
    return sorted(found, key=lambda one: one[0].sentence.tokens[one[0].amount.i].start)


def weighed(
    found: list[tuple[Candidate, Verdict]], where: list[countries.Place], days: list[timing.Moment]
) -> list[tuple[Candidate, Verdict]]:
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


def superseded(found: list[tuple[Candidate, Verdict]], where: list[countries.Place]) -> list[tuple[Candidate, Verdict]]:
    """Totals told before one that says it follows them are the past: it was 1,139; by evening it was down to 911."""
    told: list[tuple[Candidate, Verdict]] = []
    for k, (c, verdict) in enumerate(found):
        if verdict.newer and verdict.kind == "total":
            told = [
                (one, Verdict("past_total", "earlier: a newer count follows"))
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
