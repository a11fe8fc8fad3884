"""Which counts are not believed at first sight, and what makes them believed after all.

A doubtful count is kept and shown by `review`; it stays off series and charts until another page or another fetch
says the same, or a person decides. Nothing here looks at the future: only at counts accepted before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .records import Observation

DAYS = 120
"""How far away a count may be and still say something about a new one."""
AT_ONCE, A_DAY = 0.15, 0.006
"""The change that needs no second witness: 15 % at once, and 0.6 % for each day since the count before.

A choice, not a fit: 39 % in 60 days (spring 2021) passes, 45 % in 30 days (November 2020) and the release of 250 of
1,131 people in a day wait for a second page.
"""
APART = 31
"""Days within which one statement can confirm another."""


@dataclass(frozen=True)
class Known:
    """An exact count that is already accepted."""

    day: date
    value: float


def early(new: Observation) -> str:
    """Why a count cannot be true yet: its day, month or year begins after the day we read it; empty when it can."""
    begins = {"day": new.as_of, "month": new.as_of.replace(day=1), "year": new.as_of.replace(month=1, day=1)}
    if begins[new.precision] <= new.known_from:
        return ""
    return f"it is said of {new.as_of}, and was read on {new.known_from}: a wrong date?"


def doubt(new: Observation, accepted: Iterable[Known]) -> str:
    """Why a count is not believed at first sight, in words; empty when nothing speaks against it."""
    stated = new.value if new.value is not None else new.low
    near = [(abs((one.day - new.as_of).days), one.value) for one in accepted if one.value > 0]
    near = [one for one in near if one[0] <= DAYS]
    if not stated or not near:
        return ""
    distance, reference = min(near)
    ratio = stated / reference
    if ratio > 1 and new.qualifier in ("at_most", "fewer_than"):
        return ""
    if ratio < 1 and new.qualifier in ("at_least", "more_than"):
        return ""
    against = f"{reference:,.0f}, counted {distance} day{'' if distance == 1 else 's'} away"
    if 7 < ratio < 14 or 7 < 1 / ratio < 14:
        return f"{stated:,} is about {'ten times' if ratio > 1 else 'a tenth of'} {against}: a slip of one digit?"
    if ratio < 0.5:
        return f"{stated:,} is less than half of {against}: a part of the list?"
    if abs(ratio - 1) > AT_ONCE + A_DAY * distance:
        return f"{stated:,} is {abs(ratio - 1):.0%} {'above' if ratio > 1 else 'below'} {against}, and one page says so"
    return ""


def confirms(one: Observation, other: Observation) -> bool:
    """Whether two statements bear each other out: about one time, overlapping, and not copies of one text."""
    if one.measure != other.measure or abs((one.as_of - other.as_of).days) > APART:
        return False
    if one.url == other.url and (one.as_of == other.as_of or one.sha256 == other.sha256):
        return False
    if one.quote == other.quote and one.as_of == other.as_of:
        return False
    least = max(one.low or 0, other.low or 0)
    most = min(high for high in (one.high, other.high, float("inf")) if high is not None)
    return least <= most
