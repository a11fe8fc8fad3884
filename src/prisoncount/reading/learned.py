"""A second reading, learned from labelled documents: how likely each kind is, given all that speaks for and against it.

A multinomial logistic regression over the evidence; `make learn` writes its weights. It knows nothing of the rules and
so may contradict them: where it does, the count is not told, or told with doubt.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import cast, get_args

from prisoncount.records import Kind

from .verdict import Verdict

NONE = "none"
KINDS: tuple[str, ...] = (*get_args(Kind), NONE)
KEEP, SURE = 0.2, 0.4
"""A total of the rules stands when it is as likely as `KEEP`, and without doubt when it is as likely as `SURE`."""
RAISE, OVERRULE = 0.55, 0.85
"""A reading where the rules see none, and one in place of another, must be as likely as this."""
_CUES = 3


@cache
def weights() -> dict[str, tuple[float, ...]]:
    """For each name of evidence, what it adds to the log-odds of each of KINDS."""
    text = (files(__package__) / "weights.json").read_text(encoding="utf-8")
    return {name: tuple(n / 100 for n in row) for name, row in json.loads(text).items()}


def likely(evidence: Iterable[str]) -> dict[str, float]:
    """The probability of each of KINDS."""
    known = weights()
    sums = list(known["always"])
    for name in evidence:
        for k, weight in enumerate(known.get(name, ())):
            sums[k] += weight
    most = max(sums)
    odds = [math.exp(one - most) for one in sums]
    return {kind: one / sum(odds) for kind, one in zip(KINDS, odds, strict=True)}


def second(verdict: Verdict | None, evidence: set[str]) -> Verdict | None:
    """The verdict in the light of the second reading; None where the number counts no political prisoners."""
    if verdict and verdict.firm:
        return verdict
    chances = likely(evidence)
    best = max(KINDS, key=chances.__getitem__)
    if verdict and verdict.kind == "total" and chances["total"] >= KEEP:
        return verdict if chances["total"] >= SURE else replace(verdict, sure=False)
    if verdict and verdict.kind == "total":
        return None if best == NONE else _weighed(best, evidence, sure=False)
    if best == NONE or chances[best] < (OVERRULE if verdict else RAISE) or (verdict and verdict.kind == best):
        return verdict
    return _weighed(best, evidence)


def _weighed(kind: str, evidence: set[str], *, sure: bool = True) -> Verdict:
    """A verdict by weight, with the names that speak most for it and least for the other kinds."""
    k, known = KINDS.index(kind), weights()
    most = sorted((sum(known[name]) / len(KINDS) - known[name][k], name) for name in evidence if name in known)
    return Verdict(
        cast("Kind", kind),
        f"weighed: {', '.join(name for _, name in most[:_CUES])}",
        sure=sure,
        strong=False,
        weighed=True,
    )
