"""What speaks for and against a reading of a number, as names that hold or do not, the same in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from .candidates import Candidate
from .sentences import Sentence
from .timing import Calendar, Moment
from .verdict import Context, Verdict

_SIZES = (1, 2, 5, 10, 20, 50, 100, 150, 400, 1000, 2500)
_STEPS = (0, 1, 3, 6, 12)
_AGES = (3, 10, 40, 100)
_MOST = 6
_FIRST = 5
_NEAR = 6
_PAIRS = tuple(
    combinations(("remain", "prison", "now", "tally", "reaches", "lists", "holds", "freed", "added", "recognised"), 2)
)
"""Words of stock and change that tell more together: still, behind bars."""


@dataclass(slots=True)
class Seen:
    """A candidate as the rules saw it: their verdict, or None, and what stood before it in the text."""

    candidate: Candidate
    verdict: Verdict | None
    place: int
    before: tuple[str, ...]


def before(context: Context, candidate: Candidate) -> tuple[str, ...]:
    """What the sentences before tell of a candidate."""
    told = {
        "topic": context.topic,
        "asked": context.asked,
        "sanctions": context.sanctions,
        "total told": context.total_told,
        "something told": bool(context.told),
        "largest so far": candidate.amount.size > context.largest,
    }
    held = [name for name, holds in told.items() if holds]
    return (*held, f"after a {context.antecedent}", f"last a {context.last}")


def evidence(
    seen: Sequence[Seen], sentences: list[Sentence], titled: Collection[int], named: bool, calendar: Calendar
) -> list[set[str]]:
    """The evidence on each candidate of a document.

    `titled` are the numbers of the title; `named` says that it names political prisoners.
    """
    moments = [calendar.of(one.candidate, "total") for one in seen]
    newest = max((m.day for m in moments if m.stated and m.day), default=None)
    sizes = [one.candidate.amount.size for one in seen if one.candidate.amount.qualifier != "vague"]
    largest, told = max(sizes, default=0), Counter(one.candidate.amount.value for one in seen)
    found = []
    for one, moment in zip(seen, moments, strict=True):
        c = one.candidate
        around = {
            "the largest": 0 < largest <= c.amount.size,
            "in the title": c.amount.value in titled,
            "title names them": named,
            "told again": told[c.amount.value] > 1,
            "named before": one.place > 0 and bool(sentences[one.place - 1].of("terms")),
            "named after": one.place + 1 < len(sentences) and bool(sentences[one.place + 1].of("terms")),
        }
        held = {name for name, holds in around.items() if holds}
        found.append({*held, *one.before, f"sentence {min(one.place, _FIRST)}", *_of(c), *_cues(c)})
        found[-1] |= _when(moment, newest, calendar.published)
    return found


def _when(moment: Moment, newest: date | None, published: date | None) -> set[str]:
    """How the day stated for a number lies to the newest day that the text states, and to publication."""
    if not moment.stated or moment.day is None or newest is None:
        return {"of today" if moment.now else "of no stated day"}
    older = (newest - moment.day).days
    ago = (published - moment.day).days if published else None
    return {
        "of the newest day" if older == 0 else f"older by {_step(older, _AGES)} days",
        "of an unknown age" if ago is None else f"{_step(ago, _AGES)} days ago",
    }


def _of(c: Candidate) -> set[str]:
    """The number itself, what it counts and its place in the sentence."""
    sentence, amount = c.sentence, c.amount
    unit = c.unit.field if c.unit else ("alone" if c.bare else "unknown")
    size = _step(amount.size, _SIZES)
    marks = {"item": c.label, "plus": c.plus, "the": c.again, "compared": c.compared, "dated": bool(sentence.dates)}
    opening = sentence.tokens[amount.i].gap.strip()
    closing = sentence.tokens[amount.j].gap.strip() if amount.j < len(sentence.tokens) else "end"
    return {
        *(name for name, holds in marks.items() if holds),
        f"term {c.term}",
        f"counts {unit}",
        f"term {c.term}, counts {unit}",
        amount.qualifier,
        f"size {size}",
        f"term {c.term}, size {size}",
        f"{min(len(sentence.numbers), _MOST)} numbers",
        f"{_step(len(sentence.tokens), _SIZES)} words",
        f"opened by {opening[-1:] or 'space'}",
        f"closed by {closing if closing == 'end' else closing[:1] or 'space'}",
    }


def _cues(c: Candidate) -> set[str]:
    """The words of the sentence: those that belong to the number with their distance, and those of its clause."""
    segments = c.sentence.segments
    here = segments[c.amount.j - 1]
    found = {f"{mark.field} in the sentence" for mark in c.sentence.marks}
    for name, marks in c.owned.items():
        distance, mark = min(marks, key=lambda one: one[0])
        found |= {name, f"{name} {_step(distance, _STEPS)} words away"}
        if segments[mark.i] == here:
            found.add(f"{name} {'before' if mark.j <= c.amount.i else 'after'} it")
    near = {name for name in c.owned if c.has(name, within=_NEAR)}
    return found | {f"{one} with {other}" for one, other in _PAIRS if one in near and other in near}


def _step(value: int, steps: tuple[int, ...]) -> str:
    return next((f"up to {step}" for step in steps if value <= step), f"over {steps[-1]}")
