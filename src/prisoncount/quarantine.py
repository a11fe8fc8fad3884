"""Which counts are not believed at first sight, and what makes them believed after all.

A doubtful count is kept and shown by `review`; it stays off series and charts until a second origin says the same, or
the counting origin's own page says so for a later day or still says so on a later day, or three later counts of other
numbers agree with it, or a person decides. The judgement is made anew over everything that is known, so the order in
which pages arrive decides nothing: the counts of the list's keeper that are best believed together are its history (see
`plausible`), and every statement is held against it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from math import log

from .plausible import APART, AT_ONCE, DAYS, JUMP, Count, between, counts, history, odd
from .records import Observation


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
    match odd(stated, reference, distance):
        case "slip":
            return f"{stated:,} is about {'ten times' if ratio > 1 else 'a tenth of'} {against}: a slip of one digit?"
        case "part":
            return f"{stated:,} is less than half of {against}: a part of the list?"
        case "jump":
            return f"{stated:,} is {change:.0%} {'above' if ratio > 1 else 'below'} {against}, and nobody else says so"
    return ""


def confirms(one: Observation, other: Observation) -> bool:
    """Whether two statements bear each other out: near in time and number, and no copies of one text.

    Two origins do where their statements overlap; a number of one day that both have is a copy, unless each counts and
    prints it itself. Of one origin its own page does, where it gives a count of a later day (an unchanged page where it
    was fetched again on a later day): outlets that quote it, however many, are one voice.
    """
    first, later = sorted((one, other), key=lambda said: said.as_of)
    if one.measure != other.measure or (later.as_of - first.as_of).days > APART:
        return False
    if one.sha256 is not None and one.sha256 == other.sha256 and later.known_from <= first.known_from:
        return False
    if not _near(_number(one), _number(other)):
        return False
    least = max(one.low or 0, other.low or 0)
    most = min(high for high in (one.high, other.high, float("inf")) if high is not None)
    if one.origin == other.origin:
        counted = one.qualifier == other.qualifier == "exact"  # a count moves on, from one day to another
        return _own_page(later) and later.as_of > first.as_of and (counted or least <= most)
    same = one.as_of == other.as_of and _number(one) == _number(other)
    copied = (one.quote is not None and one.quote == other.quote) or same
    independent = bool(one.origin and other.origin) and (not copied or (_own_page(one) and _own_page(other)))
    return independent and least <= most


@dataclass(frozen=True)
class Verdict:
    """Whether a statement waits, and why; of one that was doubted and is believed, by what it was confirmed."""

    waits: bool
    reason: str = ""


def judge(
    said: Mapping[str, Observation],
    settled: Sequence[Observation],
    primary: str,
    reopened: Mapping[str, str],
    curated: Collection[str] = (),
    still: Mapping[str, str] | None = None,
) -> dict[str, Verdict]:
    """The verdict on each of the statements, all by id: the same in whatever order they come.

    `settled` are those that nobody judges any more: what a person accepted. `reopened` are those that a person wants to
    wait, with the reason: only a witness makes them believed. `curated` are those that a person wrote down: they are
    judged by each other first, and those that agree stand against all that was captured. `still` are those that their
    page still said on a later day, each with the words for it: believed, unless the page has been mended since.
    """
    still = still or {}
    ordered = dict(sorted(said.items(), key=lambda item: (item[1].as_of, not _own_page(item[1]), item[0])))
    usual = {key: one for key, one in ordered.items() if not early(one)}
    witnesses = _Witnesses((*settled, *usual.values()))
    mine = [one for key, one in usual.items() if key in curated and key not in reopened]
    others = [one for key, one in usual.items() if key not in curated and key not in reopened]
    looked: dict[str, list[Observation]] = {}
    borne: dict[str, str] = {}
    while True:
        known = _History(primary, [*settled, *(ordered[key] for key in borne)], mine, others)
        doubts = {key: early(one) or reopened.get(key, "") or known.doubt(one) for key, one in ordered.items()}
        waiting = {key: ordered[key] for key, why in doubts.items() if why and key not in borne}
        looked |= {key: list(witnesses.of(one)) for key, one in waiting.items() if key not in looked}
        heard = {key: known.hears(one, looked[key], still.get(key, "")) for key, one in waiting.items()}
        if not any(heard.values()):
            break
        borne |= {key: words for key, words in heard.items() if words}
    mended = {key for key, why in doubts.items() if why and key in still}
    verdicts = {key: Verdict(bool(why), why + MENDED if key in mended else why) for key, why in doubts.items()}
    return verdicts | {key: Verdict(False, words) for key, words in borne.items()}


MENDED = "; its page, which still said so later, has said three other numbers since"


class _History:
    """The exact counts of the list's keeper that are believed, in order of day."""

    def __init__(
        self,
        primary: str,
        certain: Sequence[Observation],
        curated: Sequence[Observation],
        others: Sequence[Observation],
    ) -> None:
        self.primary = primary
        sure, mine, rest = self._facts(certain, 1), self._facts(curated, 0), self._facts(others, 0)
        agreed = _agreeing(history(counts([*sure, *mine])))
        mine = [(day, own, value, JUMP if _within(agreed, day, value) else 0) for day, own, value, _ in mine]
        self.told = _by_number(history(counts([*sure, *mine, *rest])))
        points = sorted(
            {(day, one.value) for told in self.told.values() for one in told for day in (one.first, one.last)}
        )
        self.days, self.values = [day for day, _ in points], [value for _, value in points]
        self.said = (*certain, *curated, *others)

    def _facts(self, said: Iterable[Observation], jump: int) -> list[tuple[date, bool, float, int]]:
        return [(one.as_of, not _own_page(one), float(one.value or 0), jump) for one in said if self._keeps(one)]

    def _keeps(self, one: Observation) -> bool:
        return one.qualifier == "exact" and bool(one.value) and one.origin == self.primary

    def doubt(self, one: Observation) -> str:
        """Why a statement is not believed; empty for the history's own counts, and what they do not speak against."""
        if self._keeps(one) and _within(self.told, one.as_of, float(one.value or 0)):
            return ""
        return doubt(one, self._around(one.as_of))

    def hears(self, one: Observation, witnesses: Iterable[Observation], still: str) -> str:
        """What bears a doubted statement out, in words; empty where nothing does.

        That a page still said so, or says so again, is no word against what it says when it has been mended.
        """
        mended = self._outvotes(one)
        for other in witnesses:
            again = other.url == one.url and _number(other) == _number(one)
            if not self.parts(other, one) and not (again and mended):
                return f"confirmed by {other.id}: {other.url}"
        return "" if mended else still

    def _outvotes(self, one: Observation) -> bool:
        """Whether the keeper's own pages have said as many other numbers since as make a jump believed."""
        since: dict[float, date] = {}
        for day, value in self._own[bisect_right(self._own, (one.as_of, float("inf"))) :]:
            since.setdefault(value, day)
            if len(since) > JUMP:
                break
        apart = [odd(value, _number(one), (day - one.as_of).days) for value, day in since.items()]
        return one.origin == self.primary and len(apart) > JUMP and all(apart)

    @cached_property
    def _own(self) -> list[tuple[date, float]]:
        """The believed counts of the keeper's own pages, in order of day."""
        mine = [(one.as_of, float(one.value or 0)) for one in self.said if _own_page(one) and self._keeps(one)]
        return sorted(both for both in mine if _within(self.told, *both))

    def parts(self, other: Observation, one: Observation) -> bool:
        """Whether a believed count of another size lies between a statement and an earlier one, which is then past."""
        first, last = bisect_right(self.days, other.as_of), bisect_left(self.days, one.as_of)
        return any(not _near(value, _number(one)) for value in self.values[first:last])

    def _around(self, day: date) -> list[Known]:
        """Those of the nearest day up to this one, and of the nearest after it."""
        middle = bisect_right(self.days, day)
        first = bisect_left(self.days, self.days[middle - 1]) if middle else 0
        last = bisect_right(self.days, self.days[middle]) if middle < len(self.days) else middle
        return [Known(*both) for both in zip(self.days[first:last], self.values[first:last], strict=True)]


def _agreeing(told: Sequence[Count]) -> Mapping[float, list[Count]]:
    """Those that the one before or after them bears out."""
    pairs = [both for both in pairwise(told) if not between(*both)]
    return _by_number(one for both in pairs for one in both)


def _by_number(told: Iterable[Count]) -> Mapping[float, list[Count]]:
    out: dict[float, list[Count]] = defaultdict(list)
    for one in told:
        out[one.value].append(one)
    return out


def _within(told: Mapping[float, list[Count]], day: date, value: float) -> bool:
    """Whether a number of a day is one of these counts."""
    return any(one.first <= day <= one.last for one in told.get(value, ()))


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

    def of(self, one: Observation) -> Iterator[Observation]:
        """The statements that bear this one out."""
        reach, size = timedelta(days=APART), self._size(one)
        for near in (size - 1, size, size + 1):
            days = self.days.get(near, [])
            first, last = bisect_left(days, one.as_of - reach), bisect_right(days, one.as_of + reach)
            for other in self.said.get(near, [])[first:last]:
                if confirms(other, one):
                    yield other


def _near(number: float, other: float) -> bool:
    """Whether two numbers may be of one size."""
    return abs(number - other) <= AT_ONCE * min(number, other)


def _own_page(one: Observation) -> bool:
    """Whether the origin says so itself: outlets only repeat."""
    return bool(one.origin) and one.publisher == one.origin


def _number(one: Observation) -> int:
    """The number that a statement names, or the end of it that is stated."""
    return next((number for number in (one.value, one.low, one.high) if number is not None), 0)
