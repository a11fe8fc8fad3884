"""Rise, fall and mass release share one walk: what the primary origin says now against what it said lately."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from prisoncount.records import Flag, Interval

from . import _beside, _stale
from ._events import between, sentence
from ._view import Point, View, long_day

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
    anchors: list[Point] = []
    recent: list[int] = []
    told: Change | None = None
    era = 0
    for key, day, least, most, exact in _said(view):
        if view.era(day) != era:
            anchors, recent, told, era = [], [], None, view.era(day)
        anchors = [one for one in anchors if (day - one[1]).days <= WINDOW] or anchors[-1:]
        found = None
        if anchors:
            extreme = min(anchors, key=lambda one: sign * one[2])
            change = Change(extreme, key, day, least, most, _clash(recent))
            apart = least > extreme[2] if sign > 0 else most < extreme[2]
            if apart and day > extreme[1] and enough(change) and not (told and _again(change, told, enough)):
                found = change
                yield change
        if exact:
            anchors = [(key, day, int(least))] if found or told else [*anchors, (key, day, int(least))]
            recent, told = [*recent[-MEMORY:], int(least)], None
        elif found:
            told = found


def _said(view: View) -> Iterator[tuple[str, date, float, float, bool]]:
    """What the primary origin said, day by day; neither repeats of old numbers nor what an exact count says better."""
    own = view.stated[(view.stated["origin"] == view.primary) & (view.stated["precision"] == "day")]
    own = own[~own.index.isin([one.key for one in _stale.repeats(view)])]
    counted = own["qualifier"] == "exact"
    last = counted & ~own[counted].duplicated("as_of", keep="last").reindex(own.index, fill_value=False)
    own = own[last | (~counted & ~own["as_of"].isin(own["as_of"][counted]))]
    columns = (own.index, own["as_of"].dt.date, own["least"], own["most"], own["qualifier"] == "exact")
    yield from zip(*columns, strict=True)


def _clash(recent: list[int]) -> float:
    """The largest change of the counts, as a share in per cent, that the next count took back."""
    steps = zip(recent, recent[1:], recent[2:], strict=False)
    back = (min(abs(b - a), abs(c - b)) / max(b, 1) for a, b, c in steps if (b - a) * (c - b) < 0)
    return 100 * max(back, default=0.0)


def _again(change: Change, told: Change, enough: Callable[[Change], bool]) -> bool:
    """Whether an exact count only bears out what a bound has told already."""
    further = abs(change.size) - abs(told.size)
    return not enough(Change(change.before, "", change.day, change.before[2] + further, math.inf, change.clash))


def flag(kind: str, change: Change, view: View) -> Flag:
    """The flag of a change, with the releases and recognitions known in its interval named beside it."""
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
        "leaves no number that fits both."
        f"{sentence(between(view, since, change.day))}{_beside.sentence(view, change.key)}",
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
