"""Which counts of one list fit into one history, and which two counts do not follow each other: numbers only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

DAYS = 1461
"""How far away a count may be and still say something about another one: the bound widens with every day."""
AT_ONCE, A_DAY = 0.15, 0.006
"""The change that needs no second witness: 15 % at once, and 0.6 % for each day since the count before.

A choice, not a fit: 39 % in 60 days (spring 2021) passes, 45 % in 30 days (November 2020) and the release of 250 of
1,131 people in a day wait for a second witness.
"""
APART = 31
"""Days within which one statement can confirm another, and a number printed again is the same count."""
JUMP = 2
"""How many counts one would rather leave out than believe in a jump: three on its far side make it believed."""

LEAP = 10**9
"""What a jump costs between two counts that a person's file has, that agree and are at most 2 * APART days apart."""

Oddity = Literal["", "slip", "part", "jump"]


@dataclass(slots=True)
class Count:
    """A number that a list had from its first day to its last, while no other number was said of it between.

    `jump` is 0 for a count that may be left out. A certain one is in every history: it is what a jump to it costs.
    """

    value: float
    first: date
    last: date
    jump: int = 0


def odd(value: float, reference: float, days: int) -> Oddity:
    """What is implausible about a count some days away from another; empty when nothing is."""
    if days > DAYS:
        return ""
    ratio = max(value, 1) / max(reference, 1)  # nobody is a count too
    if 7 < ratio < 14 or 7 < 1 / ratio < 14:
        return "slip"
    if ratio < 0.5:
        return "part"
    return "jump" if abs(ratio - 1) > AT_ONCE + A_DAY * days else ""


def between(before: Count, after: Count) -> Oddity:
    """What is implausible about a count that follows another."""
    return odd(after.value, before.value, max((after.first - before.last).days, 0))


def counts(said: Iterable[tuple[date, bool, float, int]]) -> list[Count]:
    """The counts told by (day, not on the list's own page, number, `jump`), in order; a number said again is one."""
    told: dict[tuple[date, float], tuple[bool, int]] = {}
    for day, copied, value, jump in said:
        before, least = told.get((day, value), (copied, jump))
        told[day, value] = (copied and before, _lesser(jump, least))
    out: list[Count] = []
    for (day, value), (_, jump) in sorted(told.items(), key=lambda item: (item[0][0], item[1][0], item[0][1])):
        last = out[-1] if out else None
        if last is not None and last.value == value and (day - last.last).days <= APART:
            last.last, last.jump = day, _lesser(jump, last.jump)
        else:
            out.append(Count(value, day, day, jump))
    return out


def _lesser(jump: int, other: int) -> int:
    """The lesser of two prices, where 0 is none."""
    return min(jump, other) or max(jump, other)


def history(told: Sequence[Count]) -> list[Count]:
    """The counts, in order of day, that are best believed together.

    As few as possible are left out, and a jump weighs as much as JUMP of them; all that are certain are in it. Of two
    ways to a count that are as good the one with more counts is taken, and of two histories the one that ends earlier:
    the newcomer waits.
    """
    score: list[int] = []
    size: list[int] = []
    before: list[int] = []
    ends: list[int] = []  # where a history worth going on with ends, the best first
    sure: list[int] = []  # the last count that is certain; or several of one day
    for i, one in enumerate(told):
        cost = LEAP if any(_agree(told[end], one) for end in sure) else one.jump or JUMP
        ways = [(score[end] - _price(told[end], one, cost), size[end], end) for end in ends]
        best, many, via = max(ways if sure else [*ways, (0, 0, -1)], key=lambda way: way[:2])
        score.append(best + 1)
        size.append(many + 1)
        before.append(via)
        if one.jump:
            sure = [*(end for end in sure if told[end].first == one.first), i]
            for end in sure:  # two certain counts of a day: what follows may follow either
                score[end] = score[i]
            ends = sure
            continue
        ends = sorted([*ends, i], key=lambda end: (-score[end], end))
        least = score[ends[0]] - JUMP  # a jump from the best of them is as good; a certain one is always gone back to
        ends = [end for end in ends if score[end] > least or end in sure]
    kept = {i for i, one in enumerate(told) if one.jump}
    last = ends[0] if ends else -1
    while last >= 0:
        kept.add(last)
        last = before[last]
    return [told[i] for i in sorted(kept)]


def _agree(before: Count, after: Count) -> bool:
    """Whether two counts leave no room for another history between them."""
    near = (after.first - before.last).days <= 2 * APART
    return before.jump >= JUMP and after.jump >= JUMP and near and not between(before, after)


def _price(before: Count, after: Count, jump: int) -> int:
    """What it costs to believe that one count followed another: nothing where that is plausible."""
    oddity = between(before, after)
    return max(jump, JUMP) if oddity == "slip" else jump if oddity else 0
