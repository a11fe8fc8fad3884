"""Net changes from report to report, and the releases of the same time: what the chart of changes shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from ._events import Event
from ._select import JOIN, Trend, month_end
from ._statements import Statement
from ._view import View

FEW = timedelta(days=7)
"""Counts at most so far apart are one report: the list is the same, its day is told in two ways."""
YEARS = 2
"""The chart begins with January, so many years before the year it ends in."""
NEARLY = timedelta(days=45)
"""How far a count may be from a year before the last one to stand for it."""
TURN = timedelta(days=3)
"""A count so near to the turn of a year belongs to it."""
SHORTEST = timedelta(days=180)
"""The axis is at least so long."""
AIR = timedelta(days=12)
"""Half the bar of a release, about, at either end of the axis."""
SURE = ("exact", "at_least", "more_than")


@dataclass(frozen=True, slots=True)
class Step:
    """From one count to the next one."""

    before: Statement
    after: Statement

    @property
    def change(self) -> int:
        """People more, or, negative, fewer."""
        return self.after.count - self.before.count

    @property
    def dated(self) -> bool:
        """Whether both days are known, not the month alone."""
        return self.before.dated and self.after.dated

    @property
    def long(self) -> bool:
        """Whether the two are so far apart that nobody knows when the change came."""
        return self.after.day - self.before.day > JOIN

    @property
    def outlined(self) -> bool:
        """Whether its width is no plain statement of time."""
        return self.long or not self.dated


@dataclass(frozen=True, slots=True)
class Balance:
    """The change that the title tells, and at least how many were freed in its time.

    `year` is the calendar year it spans, or None.
    """

    step: Step
    freed: int
    year: int | None


@dataclass(frozen=True, kw_only=True)
class Changes:
    """What the chart shows, from `start` to `end`; `counted` is the day of the last exact count."""

    steps: tuple[Step, ...]
    releases: tuple[Event, ...]
    balance: Balance | None
    counted: date | None
    start: date
    end: date

    @property
    def rise(self) -> Step | None:
        """The largest rise, the newest of equals."""
        return max((s for s in self.steps if s.change > 0), key=lambda s: (s.change, s.after.day), default=None)

    @property
    def fall(self) -> Step | None:
        """The largest fall, the newest of equals."""
        return min(
            (s for s in self.steps if s.change < 0), key=lambda s: (s.change, -s.after.day.toordinal()), default=None
        )


def changes(trend: Trend, found: Sequence[Event], view: View) -> Changes:
    """The changes of a trend's counts, and the releases among the events, of about the last two years.

    The start of a view cuts what is shown, not the balance that the title tells.
    """
    primary, ever = view.primary, [e for e in found if e.kind == "release" and e.number]
    counts = _merged(trend.counts, primary)
    freed = [e for e in ever if view.start is None or (e.day if e.dated else e.day.replace(day=1)) >= view.start]
    start, end = _span(trend, counts, freed)
    steps = [Step(a, b) for a, b in pairwise(counts) if b.day > start + FEW]
    balance = _balance(_merged(trend.history, primary), ever)
    if not steps and balance and (view.start is None or balance.step.before.day >= view.start):
        steps = [balance.step]  # what the title tells is seen, however long ago it began
    start = min([start, *(step.before.day for step in steps[:1])])
    return Changes(
        steps=tuple(steps),
        releases=tuple(e for e in freed if (e.day if e.dated else e.day.replace(day=1)) >= start),
        balance=balance,
        counted=trend.counts[-1].day if trend.counts else None,
        start=start,
        end=end,
    )


def _span(trend: Trend, counts: Sequence[Statement], freed: Sequence[Event]) -> tuple[date, date]:
    """From January, two years before the end, or from the first count or release after it, to the newest day."""
    newest = max([one.day for one in (trend.newest, *counts[-1:]) if one], default=trend.today)
    end = trend.today if trend.stale else max([newest, *(e.day for e in freed[-1:])])
    start = date(end.year - YEARS, 1, 1)
    if counts and counts[-1].day < start:
        start = date(counts[-1].day.year - 1, 1, 1)
    first = min([*(one.day for one in counts[:1]), *(e.day for e in freed[:1])], default=end)
    return max(start, min(first - AIR, end - SHORTEST).replace(day=1)), end


def _merged(counts: Sequence[Statement], primary: str) -> list[Statement]:
    """One count for those of a few days: the one of a month's end, else of the list's own pages, else the first."""
    near: list[list[Statement]] = []
    for one in counts:
        if near and one.day - near[-1][0].day <= FEW:
            near[-1].append(one)
        else:
            near.append([one])
    return [max(ones, key=lambda s: (month_end(s.day), s.publisher == primary, -s.day.toordinal())) for ones in near]


def _balance(counts: Sequence[Statement], freed: Sequence[Event]) -> Balance | None:
    """The last count against that of a year before, or against the one before where there is none."""
    if len(counts) < 2:
        return None
    last, ago = counts[-1], counts[-1].day - timedelta(days=365)
    base = min(counts[:-1], key=lambda s: abs(s.day - ago))
    step = Step(base if abs(base.day - ago) <= NEARLY else counts[-2], last)
    ends = [_turn(one.day) if one.dated else 0 for one in (step.before, step.after)]
    year = ends[1] - 1 if ends[0] and ends[1] and ends[1] - ends[0] == 1 else None
    sure = [e for e in freed if e.qualifier in SURE and _within(e, step)]
    return Balance(step, sum(e.number or 0 for e in sure), year)


def _turn(day: date) -> int:
    """The year that begins at this turn of years, 0 at any other time."""
    near = next((date(y, 1, 1) for y in (day.year, day.year + 1) if abs(date(y, 1, 1) - day) <= TURN), None)
    return near.year if near else 0


def _within(event: Event, step: Step) -> bool:
    """Whether a release surely lies between the two counts: a month must do so wholly."""
    first = event.day if event.dated else event.day.replace(day=1)
    last = event.day if event.dated else (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return step.before.day < first and last <= step.after.day
