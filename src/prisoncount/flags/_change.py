"""Rise, fall and mass release share one walk: what the primary origin says now against what it said lately."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from operator import itemgetter

import pandas as pd

from prisoncount.records import Flag, Interval

from . import _beside
from ._events import between, sentence
from ._heard import MEMORY, clash, room
from ._view import Point, View
from ._words import long_gap, told

WINDOW = 45
"""Days within which small changes of one direction add up."""


@dataclass(frozen=True)
class Said:
    """One statement: its id and day, what it allows, its number in words, whether it is an exact count of the primary
    origin, and whether it names an origin at all."""

    key: str
    day: date
    least: float
    most: float
    words: str
    exact: bool = False
    named: bool = True


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


def changes(view: View, sign: int, enough: Callable[[Change], bool], told: Collection[str] = ()) -> Iterator[Change]:
    """The changes of one direction that are news, oldest first; after each, it is measured from the new count on.

    A statement is held against the highest (for a rise: the lowest) exact count of the last `WINDOW` days, or else the
    last one: 22 people less in a month stay 22 where a count in between had four of them. `told` are the ids of
    statements whose change another rule tells: from there on it is measured too.
    """
    anchors: deque[Point] = deque()  # the counts of the window that none after them surpasses, the extreme one first
    recent: deque[int] = deque(maxlen=MEMORY + 1)
    last: Change | None = None
    era = 0
    for one in said(view):
        if view.era(one.day) != era:
            anchors, recent, last, era = deque(), deque(maxlen=MEMORY + 1), None, view.era(one.day)
        while len(anchors) > 1 and (one.day - anchors[0][1]).days > WINDOW:
            anchors.popleft()
        found = False
        base = _base(view, anchors[0], one, sign) if anchors else None
        if base and one.day > base[1] and _apart(view, base, one, sign):
            change = Change(base, one, clash(recent))
            news = enough(change) and not (last and _again(change, last, enough))
            if news:
                yield _nearest(view, change, sign, enough)
            found = news or one.key in told
            if found:
                last = change
        if one.exact:
            _anchor(view, anchors, one, sign, anew=found)
            recent.append(int(one.least))
            last = None


def _apart(view: View, before: Point, now: Said, sign: int) -> bool:
    """Whether a statement leaves no number that fits an earlier count too, each month allowed its stretch."""
    value = before[2]
    if view.heard.reach:
        size = (now.least if sign > 0 else now.most) - value
        value += sign * math.ceil(room(view, view.heard.reach, before, (now.key, now.day, size + value)))
    return now.least > value if sign > 0 else now.most < value


def _base(view: View, anchor: Point, now: Said, sign: int) -> Point:
    """The count to measure from: where that is a month's which others told, a later month may know better."""
    if anchor[0] in view.heard.reach:
        for point in reversed(view.heard.borne):
            if anchor[1] < point[1] < now.day and _apart(view, point, now, sign):
                return point
    return anchor


def _anchor(view: View, anchors: deque[Point], one: Said, sign: int, *, anew: bool) -> None:
    """Measure from this count too; from this one alone after a change, or if what came before is less sure than it."""
    if anew or (anchors and anchors[-1][0] in view.heard.reach):
        anchors.clear()
    while anchors and sign * anchors[-1][2] >= sign * one.least:
        anchors.pop()
    anchors.append((one.key, one.day, int(one.least)))


def _nearest(view: View, change: Change, sign: int, enough: Callable[[Change], bool]) -> Change:
    """The same change from the last month that has borne out the count before, where that is one too."""
    for point in reversed(view.heard.borne):
        if change.before[1] < point[1] < change.day and _apart(view, point, change.now, sign):
            nearer = replace(change, before=point)
            if enough(nearer):
                return nearer
    return change


@lru_cache(maxsize=1)  # the rules look at one view after the other
def said(view: View) -> list[Said]:
    """What the primary origin said, day by day; no repeats of old numbers, and nothing that an exact count says better.

    A bound or a rounding speaks only as long as no exact count has followed it: from then on the exact one tells the
    change, and tells it once. So does what names no origin and moves the series nevertheless.
    """
    own = view.stated[["as_of", "precision", "qualifier", "least", "most", "value", "origin"]]
    nameless = view.steps.index[view.steps["origin"] == ""]
    own = own[(view.stated["origin"] == view.primary) | own.index.isin(nameless)]
    heard = own.index.isin([key for key, _, _ in view.heard.points])
    bound = (own["precision"] == "day") & ((own["qualifier"] != "exact") | (own["origin"] == ""))
    bound &= ~own.index.isin([one.key for one in view.repeats]) & ~own["as_of"].isin(own["as_of"][heard])
    out: list[Said] = []
    followed: set[int] = set()  # the eras in which an exact count comes later
    for one in reversed(_statements(own[heard | bound])):
        if one.exact:
            followed.add(view.era(one.day))
        if one.exact or view.era(one.day) not in followed:
            out.append(one)
    return out[::-1]


def _statements(frame: pd.DataFrame) -> list[Said]:
    """The rows of a frame of statements, in their order."""
    columns = (frame[name].tolist() for name in ("qualifier", "least", "most", "value", "origin"))
    return [
        Said(
            str(key),
            day,
            least,
            most,
            stated(least, most) if math.isnan(value) else told(qualifier, value),
            exact=qualifier == "exact" and origin != "",
            named=origin != "",
        )
        for key, day, qualifier, least, most, value, origin in zip(
            frame.index.tolist(), frame["as_of"].dt.date, *columns, strict=True
        )
    ]


def _again(change: Change, told: Change, enough: Callable[[Change], bool]) -> bool:
    """Whether a statement only bears out what a bound has told already: it lies within it, or hardly beyond."""
    now, then = change.now, told.now
    if then.least <= now.least and now.most <= then.most and then.least > 0 and math.isfinite(then.most):
        return True
    if told.size * change.size > 0 and abs(change.size) <= abs(told.size):
        return True
    level = told.before[2] + round(told.size)
    further = level + abs(change.size) - abs(told.size)
    return not enough(Change(("", then.day, level), Said("", now.day, further, math.inf, ""), change.clash))


def flags(kind: str, found: Iterable[Change], view: View, freed: Mapping[str, str] | None = None) -> list[Flag]:
    """The flags of changes, with the releases and recognitions known in their intervals named beside them.

    `freed` names the releases, by the id of the later statement; else all that are known of the interval are named.
    """
    found = list(found)
    beside = _beside.beside(view, [one.now.key for one in found])
    return [
        _flag(
            kind,
            one,
            view,
            (freed[one.now.key] if freed else sentence(between(view, one.before[1], one.day)))
            + _beside.sentence(beside[one.now.key]),
        )
        for one in found
    ]


def _flag(kind: str, change: Change, view: View, beside: str) -> Flag:
    now, (before_key, since, before) = change.now, change.before
    newest = [one for one in _newest(view, now) if one[1] > since and one[2] != before]
    counted = ", ".join(f"{one[2]:,} {view.on(*one[:2])}" for one in (change.before, *newest))
    exact = now.least == now.most
    amount = f"{'' if exact else 'at least '}{abs(change.size):,.0f} {'more' if change.size > 0 else 'fewer'}"
    unnamed = "" if now.named else " by an origin that is not named"
    on = view.on(now.key, now.day)
    later = (
        f" and {now.words} {on}."
        if exact and not unnamed
        else f"; {now.words} {on}{unnamed} leaves no number that fits both."
    )
    return Flag(
        kind=kind,
        day=now.day,
        title=f"{view.place}: {now.words} political prisoners {on}, {amount}{long_gap(since, now.day)}",
        reason=f"{view.primary} counted {counted}{later}{beside}",
        size=change.size,
        evidence=(before_key, *(one[0] for one in newest), now.key),
        key=now.key,
        since=since,
        before=(before, before),
        after=interval(now.least, now.most),
    )


def _newest(view: View, now: Said) -> Sequence[Point]:
    """The newest count before a statement, where there is one: what it is measured from may be older."""
    points = view.heard.points
    at = bisect_left(points, now.day, key=itemgetter(1))
    return points[max(at - 1, 0) : at]


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
