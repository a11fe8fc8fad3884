"""Rise, fall and mass release share one walk: what the primary origin says now against what it said lately."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from prisoncount.records import Flag, Interval

from . import _beside, _stale
from ._events import between, sentence
from ._view import Point, View
from ._words import long_day

WINDOW = 45
"""Days within which small changes of one direction add up."""
MEMORY = 12
"""Counts from which the origin's own clashes are known."""


@dataclass(frozen=True)
class Change:
    """Two statements whose intervals share no number. `clash` is the largest change, as a share, that the origin has
    lately taken back with its next count."""

    before: Point
    key: str
    day: date
    least: float
    most: float
    clash: float

    @property
    def size(self) -> float:
        """The smallest change that both statements allow; negative for a fall."""
        return self.least - self.before[2] if self.least > self.before[2] else self.most - self.before[2]

    @property
    def share(self) -> float:
        """The size as a share of the count before, without its sign, in per cent."""
        return 100 * abs(self.size) / max(self.before[2], 1)


def changes(view: View, sign: int, enough: Callable[[Change], bool]) -> Iterator[Change]:
    """The changes of one direction that are news, oldest first; after each, it is measured from the new count on.

    A statement is held against the highest (for a rise: the lowest) exact count of the last `WINDOW` days, or else the
    last one: 22 people less in a month stay 22 where a count in between had four of them.
    """
    anchors: deque[Point] = deque()  # the counts of the window that none after them surpasses, the extreme one first
    recent: deque[int] = deque(maxlen=MEMORY + 1)
    told: Change | None = None
    era = 0
    for key, day, least, most, exact in _said(view):
        if view.era(day) != era:
            anchors, recent, told, era = deque(), deque(maxlen=MEMORY + 1), None, view.era(day)
        while len(anchors) > 1 and (day - anchors[0][1]).days > WINDOW:
            anchors.popleft()
        found = None
        if anchors and (least > anchors[0][2] if sign > 0 else most < anchors[0][2]) and day > anchors[0][1]:
            change = Change(anchors[0], key, day, least, most, _clash(recent))
            if enough(change) and not (told and _again(change, told, enough)):
                found = change
                yield change
        if exact:
            if found or told:
                anchors.clear()
            while anchors and sign * anchors[-1][2] >= sign * least:
                anchors.pop()
            anchors.append((key, day, int(least)))
            recent.append(int(least))
            told = None
        elif found:
            told = found


@lru_cache(maxsize=1)  # the rules look at one view after the other
def _said(view: View) -> list[tuple[str, date, float, float, bool]]:
    """What the primary origin said, day by day; neither repeats of old numbers nor what an exact count says better."""
    own = view.stated[(view.stated["origin"] == view.primary) & (view.stated["precision"] == "day")]
    own = own[~own.index.isin([one.key for one in _stale.repeats(view)])]
    counted = own["qualifier"] == "exact"
    last = counted & ~own[counted].duplicated("as_of", keep="last").reindex(own.index, fill_value=False)
    own = own[last | (~counted & ~own["as_of"].isin(own["as_of"][counted]))]
    columns = (own.index, own["as_of"].dt.date, own["least"], own["most"], own["qualifier"] == "exact")
    return list(zip(*columns, strict=True))


def _clash(recent: Sequence[int]) -> float:
    """The largest change of the counts, as a share in per cent, that the next count took back."""
    values = list(recent)
    steps = zip(values, values[1:], values[2:], strict=False)
    back = (min(abs(b - a), abs(c - b)) / max(b, 1) for a, b, c in steps if (b - a) * (c - b) < 0)
    return 100 * max(back, default=0.0)


def _again(change: Change, told: Change, enough: Callable[[Change], bool]) -> bool:
    """Whether a statement only bears out what a bound has told already: it lies within it, or hardly beyond."""
    if told.least <= change.least and change.most <= told.most and told.least > 0 and math.isfinite(told.most):
        return True
    level = told.before[2] + round(told.size)
    further = abs(change.size) - abs(told.size)
    return not enough(Change(("", told.day, level), "", change.day, level + further, math.inf, change.clash))


def flags(kind: str, found: Iterable[Change], view: View) -> list[Flag]:
    """The flags of changes, with the releases and recognitions known in their intervals named beside them."""
    found = list(found)
    added = {key: _beside.sentence(told) for key, told in _beside.beside(view, [one.key for one in found]).items()}
    return [_flag(kind, one, view, added[one.key]) for one in found]


def _flag(kind: str, change: Change, view: View, added: str) -> Flag:
    word = "more" if change.size > 0 else "fewer"
    amount = f"{'' if change.least == change.most else 'at least '}{abs(change.size):,.0f} {word}"
    now = stated(change.least, change.most)
    before_key, since, before = change.before
    unnamed = "" if view.observations.at[change.key, "origin"] else " by an origin that is not named"
    return Flag(
        kind=kind,
        day=change.day,
        title=f"{view.place}: {now} political prisoners on {long_day(change.day)}, {amount}",
        reason=f"{view.primary} counted {before:,} on {long_day(since)}; {now} on {long_day(change.day)}{unnamed} "
        f"leaves no number that fits both.{sentence(between(view, since, change.day))}{added}",
        size=change.size,
        evidence=(before_key, change.key),
        key=change.key,
        since=since,
        before=(before, before),
        after=interval(change.least, change.most),
    )


def interval(least: float, most: float) -> Interval:
    """Bounds as a flag has them: None where they are open."""
    return (least if least > 0 else None), (most if math.isfinite(most) else None)


def stated(least: float, most: float) -> str:
    """1,184; at least 1,184; at most 1,500; 1,250 to 1,350."""
    if least == most:
        return f"{least:,.0f}"
    if math.isinf(most):
        return f"at least {least:,.0f}"
    return f"at most {most:,.0f}" if least <= 0 else f"{least:,.0f} to {most:,.0f}"
