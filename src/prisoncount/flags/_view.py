"""What a flag rule sees, and the few things that rules share."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pandas as pd

from . import _disputed, _stale
from ._events import Release, releases
from ._heard import Heard, heard
from ._words import long_day

if TYPE_CHECKING:
    from prisoncount.config import Break, SourceConfig
    from prisoncount.corrections import Expired

Point = tuple[str, date, int]
"""Id, day and value of an exact count."""


@dataclass(frozen=True, kw_only=True, eq=False)
class View:
    """A monitor on one day.

    `counts` are the exact, day-dated statements of the primary origin, one a day, oldest first, index id, columns as in
    `reconcile.statements`; `monthly` are those of which only the month is known, one a month; `steps` are what moves
    the series (`reconcile.steps`).
    `stated` are all accepted statements of the definition. `observations` are all, of every status and definition, with
    the DETAIL columns. `beside` are the changes and parts told beside a count (`frames.Log`). `events` has the columns
    of `frames.events`; `looks` is the log of looks at sources, `readers` the first day of each version of the reader
    (`frames.Log`). `sources` maps the ids of enabled sources to their configuration, `breaks` are changes of the
    definition, `expired` the corrections that do not apply. `raised` is the day of every flag raised before, by id,
    `options` are those of every rule, by its name.
    """

    place: str
    primary: str
    measure: str
    counts: pd.DataFrame
    monthly: pd.DataFrame
    steps: pd.DataFrame
    stated: pd.DataFrame
    observations: pd.DataFrame
    beside: pd.DataFrame
    events: pd.DataFrame
    looks: pd.DataFrame
    sources: Mapping[str, SourceConfig]
    breaks: tuple[Break, ...]
    readers: pd.DataFrame
    expired: tuple[Expired, ...]
    raised: Mapping[str, date]
    options: Mapping[str, Mapping[str, Any]]
    today: date

    def points(self) -> Iterator[Point]:
        """Id, day and value of each exact count, oldest first; an old number told again is none."""
        yield from self._points

    @cached_property
    def _points(self) -> list[Point]:
        old = {one.key for one in self.repeats}
        return [point for point in self.counted if point[0] not in old]

    @cached_property
    def repeats(self) -> list[_stale.Repeat]:
        """The old numbers that were told as current, oldest first."""
        return _stale.repeats(self)

    @cached_property
    def rivals(self) -> Mapping[Point, list[Point]]:
        """The other exact counts of the day of a count."""
        return _disputed.rivals(self)

    @cached_property
    def counted(self) -> list[Point]:
        """Id, day and value of each row of `counts`."""
        return _points(self.counts)

    @cached_property
    def known(self) -> list[Point]:
        """What the origin was known to count: `counted`, and the months that its own page has told."""
        own = _points(self.monthly[self.monthly["own_page"]])
        return sorted([*self.counted, *own], key=lambda one: one[1]) if own else self.counted

    @cached_property
    def months(self) -> list[Point]:
        """The exact counts of which only the month is known, one a month, oldest first; their day is its last."""
        old = {one.key for one in self.repeats}
        return [point for point in _points(self.monthly) if point[0] not in old]

    @cached_property
    def heard(self) -> Heard:
        """The exact counts of days, and those of months where no day says it better."""
        return heard(self, self._points, self.months)

    @cached_property
    def ages(self) -> list[list[Point]]:
        """What is `heard` between two breaks of the definition."""
        return self._split(self.heard.points)

    def when(self, key: str, day: date) -> str:
        """31 May 2023; May 2023, where only the month of the statement is known."""
        return f"{day:%B %Y}" if key in self._dayless else long_day(day)

    @cached_property
    def _dayless(self) -> frozenset[str]:
        return frozenset(self.observations.index[self.observations["precision"] != "day"])

    def on(self, key: str, day: date) -> str:
        """On 31 May 2023; in May 2023."""
        return f"in {day:%B %Y}" if key in self._dayless else f"on {long_day(day)}"

    @cached_property
    def eras(self) -> list[list[Point]]:
        """The exact counts between two breaks of the definition: no change is read across a break."""
        return self._split(self._points)

    def _split(self, points: Iterable[Point]) -> list[list[Point]]:
        split: list[list[Point]] = [[] for _ in range(len(self.breaks) + 1)]
        for point in points:
            split[self.era(point[1])].append(point)
        return split

    @cached_property
    def seen(self) -> Mapping[str, pd.Series]:
        """When the statements of each source were fetched (UTC), by id."""
        return dict(tuple(self.observations["seen_at"].groupby(self.observations["source"])))

    @cached_property
    def releases(self) -> list[Release]:
        """The releases known up to today, oldest first."""
        return releases(self.events, self.today)

    @cached_property
    def release_days(self) -> list[date]:
        """The first day of each release."""
        return [one.first for one in self.releases]

    def era(self, day: date) -> int:
        """How many breaks of the definition there were up to a day."""
        return bisect_right(self._breaks, day)

    @cached_property
    def _breaks(self) -> list[date]:
        return sorted(one.date for one in self.breaks)

    def beginning(self, day: date) -> str:
        """Since when the counts are comparable with that of a day: the record began in October 2020."""
        changed = [one.date for one in self.breaks if one.date <= day]
        if changed:
            return f"the definition changed in {max(changed):%B %Y}"
        return f"the record began in {self.heard.points[0][1]:%B %Y}"


def _points(counts: pd.DataFrame) -> list[Point]:
    days = counts["as_of"].dt.date
    return [
        (str(key), day, int(value))
        for key, day, value in zip(counts.index.tolist(), days, counts["value"].tolist(), strict=True)
    ]
