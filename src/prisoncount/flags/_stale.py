"""Old numbers told as current: an outlet repeats a figure after a newer one, or after people were freed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from prisoncount.repeats import APART, REPEAT, near

from ._events import between
from ._words import told

if TYPE_CHECKING:
    from ._view import Point, View

FREED = 10
"""People freed in the meantime that make a number old."""
ROUND = 50
"""Multiples of it are roundings, of which the same may be true anew."""
HONEST, AROUND = 0.04, 0.02
"""How far a rounding may be off the count it comes from, and how far one told as exact may be off before it is old."""


class Repeat(NamedTuple):
    """A number and its last honest telling; `newer` is the count made in between.

    `said` is the number as it was told, `least` and `most` are what it allows.
    """

    key: str
    day: date
    publisher: str
    said: str
    least: float
    most: float
    told_key: str
    told_day: date
    newer: Point | None


@dataclass(slots=True)
class _Telling:
    """The last time that a number was honest, and the last time that it was told at all."""

    key: str
    day: date
    last: date


def repeats(view: View) -> list[Repeat]:
    """Every old number told as current, oldest first: what someone else tells of the primary origin.

    The origin itself may well count the same number twice.
    """
    unrounded = list(_unrounded(view))
    return sorted(
        [*unrounded, *_rounded(view, {one.key for one in unrounded})], key=itemgetter(1, 0)
    )  # by day, then by id


def _unrounded(view: View) -> Iterator[Repeat]:
    """Such as 1,184: whatever is said before the number, it is the same again."""
    days = [day for _, day, _ in view.known]
    seen = _candidates(view)
    tellings: dict[int, _Telling] = {}
    honest = _Honest(view.known, set())
    columns = (
        seen.index.tolist(),
        seen["as_of"].dt.date,
        seen["value"].astype(int).tolist(),
        seen["publisher"].tolist(),
    )
    for key, day, value, publisher in zip(*columns, strict=True):
        one = tellings.get(value)
        if one and (day - one.day).days > APART and _may_be_old(view, one, day, publisher):
            last = honest.newest(bisect_left(days, day))
            newer = last if last and one.day < last[1] and last[2] != value else None
            freed = sum(release.number for release in between(view, one.day, day)) >= FREED
            away = newer is not None and not near(value, newer[2])
            if freed or away:
                yield Repeat(str(key), day, publisher, told("", value), value, value, one.key, one.day, newer)
                honest.old.add(str(key))
            if freed or away or newer is None:  # it keeps its first day
                one.last = day
                continue
        tellings[value] = _Telling(str(key), day, day)


def _candidates(view: View) -> pd.DataFrame:
    """The statements of the primary origin whose number is on record more than once, the doubtful among them."""
    seen = view.observations[["measure", "origin", "precision", "status", "as_of", "known_from", "value", "publisher"]]
    seen = seen[
        (seen["measure"] == view.measure)
        & (seen["origin"] == view.primary)
        & (seen["precision"] != "year")
        & seen["status"].isin(["accepted", "doubtful"])
        & (seen["value"] % ROUND > 0)
    ]
    seen = seen[seen["value"].duplicated(keep=False)]
    by = ["as_of", "known_from", "id"]
    return seen.rename_axis("id").reset_index().sort_values(by, kind="stable").set_index("id")


@dataclass
class _Honest:
    """The counts that are no old numbers told again, as far as that is known; asked for day after day."""

    counts: Sequence[Point]
    old: set[str]
    taken: int = 0
    seen: list[Point] = field(default_factory=list)

    def newest(self, end: int, but: str = "") -> Point | None:
        """The last of the first `end` counts; `but` is the id of one that is in question."""
        self.seen.extend(self.counts[self.taken : end])
        self.taken = max(self.taken, end)
        while self.seen and self.seen[-1][0] in self.old:
            self.seen.pop()
        if not self.seen or self.seen[-1][0] != but:
            return self.seen[-1] if self.seen else None
        return next((one for one in reversed(self.seen) if one[0] != but and one[0] not in self.old), None)


def _rounded(view: View, known: Set[str]) -> Iterator[Repeat]:
    """Such as "about 1,300": the same words again, although a count since then leaves no room for them.

    A rounding is honest where the newest count is near it. One that is lower than the newest count is believed where
    as many people were freed since: it may be the first word of a fall.
    """
    days = [day for _, day, _ in view.known]
    own = view.stated
    own = own[(own["origin"] == view.primary) & (own["precision"] != "year") & (own["value"] % ROUND == 0)]
    tellings: dict[tuple[float, str], _Telling] = {}
    honest = _Honest(view.known, set(known))
    columns = (own[name].tolist() for name in ("value", "qualifier", "publisher", "least", "most"))
    rows = zip(own.index.tolist(), own["as_of"].dt.date, *columns, strict=True)
    for key, day, value, qualifier, publisher, least, most in rows:
        low, high = (value * (1 - AROUND), value * (1 + AROUND)) if qualifier == "exact" else (least, most)
        newest = honest.newest(bisect_right(days, day), but=str(key))
        one = tellings.get((value, qualifier))
        if one and newest and not low <= newest[2] <= high and _may_be_old(view, one, day, publisher):
            freed = between(view, newest[1], day)
            fall = 0 < newest[2] - most <= sum(release.number for release in freed)
            if one.day < newest[1] and not fall:
                said = told(qualifier, value)
                yield Repeat(str(key), day, publisher, said, least, most, one.key, one.day, newest)
                honest.old.add(str(key))
                one.last = day
                continue
        if newest is None or low * (1 - HONEST) <= newest[2] <= high * (1 + HONEST):
            tellings[value, qualifier] = _Telling(str(key), day, day)


def _may_be_old(view: View, one: _Telling, day: date, publisher: str) -> bool:
    """Whether another than the origin tells a number again, and not too late for a repeat."""
    return publisher != view.primary and (day - one.last).days <= REPEAT
