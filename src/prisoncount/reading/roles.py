"""What a number says of the prisoners: the stock, a part of it, a change, or none of these."""

from __future__ import annotations

from collections.abc import Callable

from . import changes, guards, parts, stocks
from .candidates import Candidate
from .verdict import REFUSED, Context, Verdict

RULES: tuple[Callable[[Candidate, Context], Verdict | None], ...] = (
    guards.again,
    guards.by_country,
    guards.unlinked,
    guards.tried,
    guards.other,
    parts.listed,
    changes.moved,
    parts.part,
    stocks.past,
    stocks.recognised,
    stocks.stock,
)
"""In order: the first rule with a verdict decides."""


def decide(c: Candidate, context: Context) -> Verdict | None:
    """The verdict on one candidate, or None where it counts no political prisoners."""
    for rule in RULES:
        verdict = rule(c, context)
        if verdict is not None:
            return None if verdict is REFUSED else verdict
    return None
