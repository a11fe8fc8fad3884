"""What a number says of the prisoners: the stock, a part of it, a change, or none of these."""

from __future__ import annotations

from collections.abc import Callable

from . import changes, guards, parts, stocks, told
from .candidates import Candidate
from .verdict import REFUSED, UNTIED, Context, Verdict

_CROWD = 5
"""So many times more prisoners than political ones are all the prisoners of a country."""
RULES: tuple[Callable[[Candidate, Context], Verdict | None], ...] = (
    guards.again,
    guards.by_country,
    told.movement,
    guards.unlinked,
    guards.gathered,
    guards.tried,
    guards.denied,
    guards.other,
    guards.sanctioned,
    parts.listed,
    changes.moved,
    parts.part,
    stocks.past,
    stocks.recognised,
    stocks.stock,
    told.stock,
)
"""In order: the first rule with a verdict decides."""


def decide(c: Candidate, context: Context) -> Verdict | None:
    """The verdict on one candidate: REFUSED where it counts nobody in question, None where no rule ties it to them."""
    untied = REFUSED if c.sentence.linked else None
    for rule in RULES:
        verdict = rule(c, context)
        if verdict is not None:
            if verdict is REFUSED:
                return REFUSED
            if verdict is UNTIED or _too_large(c, context, verdict):
                return untied
            if c.sentence.linked and verdict.kind == "total":
                return Verdict("past_total", "of another day: a link", firm=True)
            return verdict
    return untied


def _too_large(c: Candidate, context: Context, verdict: Verdict) -> bool:
    """Whether a number called a part is larger than every whole told before: it is a part of something else."""
    crowd = c.unit is not None and c.unit.field == "captives" and c.term == "none"
    if crowd and verdict.kind == "total" and 0 < context.largest * _CROWD < c.amount.size:
        return True
    return verdict.kind == "subset" and c.term in ("none", "near") and 0 < context.largest < c.amount.size
