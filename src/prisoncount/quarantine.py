"""Which counts are not believed at first sight, and what makes them believed after all.

A doubtful count is kept and shown by `review`; it stays off series and charts until a second origin says the same, or
the counting origin's own page says so for a later day, or a person decides. The judgement is made anew over everything
that is known: curated reports and what a person accepted stand, captured statements are judged in order of the day
they are true of. So the order in which pages arrive decides nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import log

from .records import Observation

DAYS = 1461
"""How far away a count may be and still say something about a new one: the bound widens with every day."""
AT_ONCE, A_DAY = 0.15, 0.006
"""The change that needs no second witness: 15 % at once, and 0.6 % for each day since the count before.

A choice, not a fit: 39 % in 60 days (spring 2021) passes, 45 % in 30 days (November 2020) and the release of 250 of
1,131 people in a day wait for a second witness.
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
    if new.as_of <= new.known_from:
        return ""
    begins = {"day": new.as_of, "month": new.as_of.replace(day=1), "year": new.as_of.replace(month=1, day=1)}
    if begins[new.precision] <= new.known_from:
        return ""
    return f"it is said of {new.as_of}, and was read on {new.known_from}: a wrong date?"


def doubt(new: Observation, accepted: Iterable[Known]) -> str:
    """Why a count is not believed at first sight, in words; empty when nothing speaks against it.

    The nearest accepted count speaks; and the nearest on the other side, where it is within what may happen at once.
    """
    stated = _number(new)
    near = sorted(
        (abs((one.day - new.as_of).days), abs(stated / one.value - 1), one.day > new.as_of, one.value)
        for one in accepted
        if one.value > 0 and abs((one.day - new.as_of).days) <= DAYS
    )
    if not stated or not near:
        return ""
    distance, change, side, reference = near[0]
    across = next((off for _, off, after, _ in near if after != side), change)
    ratio = stated / reference
    if across <= AT_ONCE or (ratio > 1 and new.qualifier in ("at_most", "fewer_than")):
        return ""
    if ratio < 1 and new.qualifier in ("at_least", "more_than"):
        return ""
    against = f"{reference:,.0f}, counted {distance} day{'' if distance == 1 else 's'} away"
    if 7 < ratio < 14 or 7 < 1 / ratio < 14:
        return f"{stated:,} is about {'ten times' if ratio > 1 else 'a tenth of'} {against}: a slip of one digit?"
    if ratio < 0.5:
        return f"{stated:,} is less than half of {against}: a part of the list?"
    if change > AT_ONCE + A_DAY * distance:
        return f"{stated:,} is {change:.0%} {'above' if ratio > 1 else 'below'} {against}, and nobody else says so"
    return ""


def confirms(one: Observation, other: Observation) -> bool:
    """Whether two statements bear each other out: near in time and number, overlapping, and no copies of one text.

    Two origins do; a number of one day that both have is a copy, unless each counts and prints it itself. Of one origin
    its own page does, where it says so of a later day: outlets that quote it, however many, are one voice.
    """
    first, later = sorted((one, other), key=lambda said: said.as_of)
    if one.measure != other.measure or (later.as_of - first.as_of).days > APART:
        return False
    if one.sha256 is not None and one.sha256 == other.sha256:
        return False
    if one.origin == other.origin:
        independent = _own_page(later) and later.as_of > first.as_of
    else:
        same = one.as_of == later.as_of == other.as_of and _number(one) == _number(other)
        copied = (one.quote is not None and one.quote == other.quote) or same
        independent = bool(one.origin and other.origin) and (not copied or (_own_page(one) and _own_page(other)))
    least = max(one.low or 0, other.low or 0)
    most = min(high for high in (one.high, other.high, float("inf")) if high is not None)
    return independent and least <= most and abs(_number(one) - _number(other)) <= AT_ONCE * _number(other)


@dataclass(frozen=True)
class Verdict:
    """Whether a statement waits, and why; of one that was doubted and is believed, by what it was confirmed."""

    waits: bool
    reason: str = ""


def judge(
    said: Mapping[str, Observation], settled: Sequence[Observation], primary: str, reopened: Mapping[str, str]
) -> dict[str, Verdict]:
    """The verdict on each of the statements, all by id: the same in whatever order they come.

    `settled` are those that nobody judges any more: curated reports and what a person accepted. `reopened` are those
    that a person wants to wait, with the reason: only a witness makes them believed.
    """
    known = _Counts(primary, settled)
    ordered = sorted(said.items(), key=lambda item: (item[1].as_of, not _own_page(item[1]), item[0]))
    witnesses = _Witnesses(one for one in (*settled, *(one for _, one in ordered)) if not early(one))
    verdicts: dict[str, Verdict] = {}
    for key, one in ordered:
        why = early(one) or reopened.get(key, "") or doubt(one, known.around(one.as_of))
        witness = witnesses.of(one) if why else None
        verdicts[key] = (
            Verdict(False, f"confirmed by {witness.id}: {witness.url}") if witness else Verdict(bool(why), why)
        )
        if not verdicts[key].waits:
            known.add(one)
    return verdicts


class _Counts:
    """The exact counts of the list's keeper that are believed, in order of day."""

    def __init__(self, primary: str, settled: Iterable[Observation]) -> None:
        self.primary = primary
        self.days: list[date] = []
        self.values: list[float] = []
        for one in sorted(settled, key=lambda one: one.as_of):
            self.add(one)

    def add(self, one: Observation) -> None:
        if one.qualifier == "exact" and one.value and one.origin == self.primary:
            at = bisect_right(self.days, one.as_of)
            self.days.insert(at, one.as_of)
            self.values.insert(at, float(one.value))

    def around(self, day: date) -> list[Known]:
        """Those of the nearest day up to this one, and of the nearest after it."""
        middle = bisect_right(self.days, day)
        first = bisect_left(self.days, self.days[middle - 1]) if middle else 0
        last = bisect_right(self.days, self.days[middle]) if middle < len(self.days) else middle
        return [Known(*both) for both in zip(self.days[first:last], self.values[first:last], strict=True)]


class _Witnesses:
    """Every statement that may bear out another: by size of its number, and in order of day."""

    def __init__(self, said: Iterable[Observation]) -> None:
        self.said: dict[int, list[Observation]] = defaultdict(list)
        for one in sorted(said, key=lambda one: one.as_of):
            self.said[self._size(one)].append(one)
        self.days = {size: [one.as_of for one in those] for size, those in self.said.items()}

    @staticmethod
    def _size(one: Observation) -> int:
        """Numbers that confirm each other are of one size or of neighbouring sizes."""
        return int(log(max(_number(one), 1)) / -log(1 - AT_ONCE))

    def of(self, one: Observation) -> Observation | None:
        """The first statement that bears this one out, or None."""
        reach, size = timedelta(days=APART), self._size(one)
        for near in (size - 1, size, size + 1):
            days = self.days.get(near, [])
            first, last = bisect_left(days, one.as_of - reach), bisect_right(days, one.as_of + reach)
            for other in self.said.get(near, [])[first:last]:
                if confirms(other, one):
                    return other
        return None


def _own_page(one: Observation) -> bool:
    """Whether the origin says so itself: outlets only repeat."""
    return bool(one.origin) and one.publisher == one.origin


def _number(one: Observation) -> int:
    """The number that a statement names, or the end of it that is stated."""
    return next((number for number in (one.value, one.low, one.high) if number is not None), 0)
