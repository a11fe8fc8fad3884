"""Net changes from report to report, and the releases of the same time: what the chart of changes shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise, starmap

from ._events import Event, month_last
from ._select import JOIN, Trend
from ._statements import Statement
from ._view import View

BARS = 400
"""The axis has room for so many bars: of counts that come closer, the newer one is the end of a bar."""
YEARS = 2
"""The chart begins with January, so many years before the year it ends in."""
NEARLY = timedelta(days=45)
"""How far a count may be from a year before the last one to stand for it."""
TURN = timedelta(days=3)
"""A count so near to the turn of a year belongs to it."""
SHORTEST, REACH = timedelta(days=60), timedelta(days=180)
"""The axis is at least so long; releases so long before the first count belong to its story."""
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
    """The change that the title tells, and at least how many were freed in its time, 0 where it does not tell that.

    `year` is the calendar year it spans, or None; `level` tells whether every count of that time is the same.
    """

    step: Step
    freed: int
    year: int | None
    level: bool


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
    def drawn(self) -> tuple[date, date]:
        """The first and the last day of what is drawn; there must be a bar."""
        steps, freed = self.steps, self.releases
        first = min([*(one.before.start for one in steps[:1]), *(e.first for e in freed)])
        return first, max([*(one.after.day for one in steps[-1:]), *(e.day for e in freed)])

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

    The start of a view cuts what is shown, not the balance that the title tells; the last change is always shown.
    """
    ever = [e for e in found if e.kind == "release" and e.number]
    freed = [e for e in ever if view.start is None or e.first >= view.start]
    start, end = _span(trend, freed)
    ends = _apart(trend.history, (end - start) / BARS)
    every = tuple(starmap(Step, pairwise(ends)))
    steps = tuple(s for s in every if s.before.day >= trend.counts[0].day and s.after.day > start + AIR) or every[-1:]
    start = min([start, *(step.before.day for step in steps[:1])])
    return Changes(
        steps=steps,
        releases=tuple(e for e in freed if e.first >= start),
        balance=_balance(ends, ever),
        counted=trend.last.day if trend.last else None,
        start=start,
        end=end,
    )


def _span(trend: Trend, freed: Sequence[Event]) -> tuple[date, date]:
    """From about the first count or a release shortly before it, at most two years and a part of one, to the newest.

    Where the last count is older than that, from the year before it.
    """
    counts = trend.counts
    newest = max([one.day for one in (trend.newest, *counts[-1:]) if one], default=trend.today)
    end = trend.today if trend.stale else max([newest, *(e.day for e in freed[-1:])])
    start = date(end.year - YEARS, 1, 1)
    if counts and counts[-1].day < start:
        start = date(counts[-1].day.year - 1, 1, 1)
    near = [e.day for e in freed if not counts or counts[0].day - e.day <= REACH]
    first = min([*(one.day for one in counts[:1]), *near[:1]], default=end)
    return max(start, min(first - AIR, end - SHORTEST)), end


def _apart(counts: Sequence[Statement], least: timedelta) -> list[Statement]:
    """The counts that bars so wide can join, oldest first: the last two, then those at least so far from the next."""
    out = list(reversed(counts[-2:]))
    for one in reversed(counts[:-2]):
        if out[-1].day - one.day >= least:
            out.append(one)
    return out[::-1]


def _balance(counts: Sequence[Statement], freed: Sequence[Event]) -> Balance | None:
    """The last count against that of a year before, or against the one before where there is none."""
    if len(counts) < 2:
        return None
    last, ago = counts[-1], counts[-1].day - timedelta(days=365)
    base = min(counts[:-1], key=lambda s: abs(s.day - ago))
    step = Step(base if abs(base.day - ago) <= NEARLY else counts[-2], last)
    ends = [_turn(one.day) if one.dated else 0 for one in (step.before, step.after)]
    year = ends[1] - 1 if ends[0] and ends[1] and ends[1] - ends[0] == 1 else None
    level = all(one.count == last.count for one in counts if one.day >= step.before.day)
    return Balance(step, _freed(step, year, freed), year, level)


def _freed(step: Step, year: int | None, freed: Sequence[Event]) -> int:
    """At least how many were freed between the two counts.

    0 where the title's months or year, which are coarser than the days of the counts, take in a release that is not
    between them; or where more were freed than the list then had, who cannot all have left it.
    """
    first, last = step.before.day, step.after.day
    if year:
        first, last = date(year, 1, 1), date(year, 12, 31)
    elif (first.year, first.month) != (last.year, last.month):
        first, last = first.replace(day=1), month_last(last)
    within = [e for e in freed if step.before.day < e.first and e.last <= step.after.day]
    told = [e for e in freed if e.first <= last and e.last >= first]
    number = sum(e.number or 0 for e in within if e.qualifier in SURE)
    return number if {*told} <= {*within} and number <= step.before.count else 0


def _turn(day: date) -> int:
    """The year that begins at this turn of years, 0 at any other time."""
    near = next((date(y, 1, 1) for y in (day.year, day.year + 1) if abs(date(y, 1, 1) - day) <= TURN), None)
    return near.year if near else 0
