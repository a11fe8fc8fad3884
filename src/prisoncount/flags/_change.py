"""Rise, fall and mass release share one walk: what the primary origin says now against what it said lately."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import pandas as pd

from prisoncount.records import Flag, Interval

from . import _beside
from ._events import between, sentence
from ._view import Point, View
from ._words import long_day, told

WINDOW = 45
"""Days within which small changes of one direction add up."""
MEMORY = 12
"""Counts from which the origin's own clashes are known."""


@dataclass(frozen=True)
class Said:
    """One statement: its id and day, what it allows, its number in words, and whether it is an exact count."""

    key: str
    day: date
    least: float
    most: float
    words: str
    exact: bool = False

    def beyond(self, value: float, sign: int) -> bool:
        """Whether all that it allows is above (sign 1) or below (sign -1) a number."""
        return self.least > value if sign > 0 else self.most < value


@dataclass(frozen=True)
class Change:
    """Two statements whose intervals share no number. `clash` is the largest change, as a share, that the origin has
    lately taken back with its next count."""

    before: Point
    now: Said
    clash: float = 0.0

    @property
    def day(self) -> date:
        """The day of the later statement."""
        return self.now.day

    @property
    def size(self) -> float:
        """The smallest change that both statements allow; negative for a fall."""
        return (self.now.least if self.now.least > self.before[2] else self.now.most) - self.before[2]

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
    for one in said(view):
        if view.era(one.day) != era:
            anchors, recent, told, era = deque(), deque(maxlen=MEMORY + 1), None, view.era(one.day)
        while len(anchors) > 1 and (one.day - anchors[0][1]).days > WINDOW:
            anchors.popleft()
        found = False
        if (
            anchors
            and (one.least > anchors[0][2] if sign > 0 else one.most < anchors[0][2])
            and one.day > anchors[0][1]
        ):
            change = Change(anchors[0], one, clash(recent))
            found = enough(change) and not (told and _again(change, told, enough))
            if found:
                yield change
                told = change
        if one.exact:
            if found:
                anchors.clear()
            while anchors and sign * anchors[-1][2] >= sign * one.least:
                anchors.pop()
            anchors.append((one.key, one.day, int(one.least)))
            recent.append(int(one.least))
            told = None


@lru_cache(maxsize=1)  # the rules look at one view after the other
def said(view: View) -> list[Said]:
    """What the primary origin said, day by day; no repeats of old numbers, and nothing that an exact count says better.

    A bound or a rounding speaks only as long as no exact count has followed it: from then on the exact one tells the
    change, and tells it once.
    """
    own = view.stated[["as_of", "qualifier", "least", "most", "value"]]
    own = own[(view.stated["origin"] == view.primary) & (view.stated["precision"] == "day")]
    own = own[~own.index.isin([one.key for one in view.repeats])]
    counted = own["qualifier"] == "exact"
    last = counted & ~own[counted].duplicated("as_of", keep="last").reindex(own.index, fill_value=False)
    own = own[last | (~counted & ~own["as_of"].isin(own["as_of"][counted]))]
    out: list[Said] = []
    followed: set[int] = set()  # the eras in which an exact count comes later
    for one in reversed(statements(own)):
        if one.exact:
            followed.add(view.era(one.day))
        if one.exact or view.era(one.day) not in followed:
            out.append(one)
    return out[::-1]


def statements(frame: pd.DataFrame) -> list[Said]:
    """The rows of a frame of statements, in their order."""
    columns = (frame[name].tolist() for name in ("least", "most", "qualifier", "value"))
    return [
        Said(str(key), day, least, most, stated(least, most) if math.isnan(value) else told(qualifier, value), exact)
        for key, day, exact, least, most, qualifier, value in zip(
            frame.index.tolist(),
            frame["as_of"].dt.date,
            (frame["qualifier"] == "exact").tolist(),
            *columns,
            strict=True,
        )
    ]


def clash(recent: Sequence[int]) -> float:
    """The largest change of the counts, as a share in per cent, that the next count took back."""
    values = list(recent)
    steps = zip(values, values[1:], values[2:], strict=False)
    back = (min(abs(b - a), abs(c - b)) / max(b, 1) for a, b, c in steps if (b - a) * (c - b) < 0)
    return 100 * max(back, default=0.0)


def _again(change: Change, told: Change, enough: Callable[[Change], bool]) -> bool:
    """Whether a statement only bears out what a bound has told already: it lies within it, or hardly beyond."""
    now, then = change.now, told.now
    if then.least <= now.least and now.most <= then.most and then.least > 0 and math.isfinite(then.most):
        return True
    level = told.before[2] + round(told.size)
    further = level + abs(change.size) - abs(told.size)
    return not enough(Change(("", then.day, level), Said("", now.day, further, math.inf, ""), change.clash))


def flags(kind: str, found: Iterable[Change], view: View) -> list[Flag]:
    """The flags of changes, with the releases and recognitions known in their intervals named beside them."""
    found = list(found)
    beside = _beside.beside(view, [one.now.key for one in found])
    return [_flag(kind, one, view, _beside.sentence(beside[one.now.key])) for one in found]


def _flag(kind: str, change: Change, view: View, added: str) -> Flag:
    now, (before_key, since, before) = change.now, change.before
    exact = now.least == now.most
    amount = f"{'' if exact else 'at least '}{abs(change.size):,.0f} {'more' if change.size > 0 else 'fewer'}"
    unnamed = "" if view.observations.at[now.key, "origin"] else " by an origin that is not named"
    later = (
        f" and {now.words} on {long_day(now.day)}."
        if exact and not unnamed
        else f"; {now.words} on {long_day(now.day)}{unnamed} leaves no number that fits both."
    )
    return Flag(
        kind=kind,
        day=now.day,
        title=f"{view.place}: {now.words} political prisoners on {long_day(now.day)}, {amount}",
        reason=f"{view.primary} counted {before:,} on {long_day(since)}{later}"
        f"{sentence(between(view, since, now.day))}{added}",
        size=change.size,
        evidence=(before_key, now.key),
        key=now.key,
        since=since,
        before=(before, before),
        after=interval(now.least, now.most),
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
