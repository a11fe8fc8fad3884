"""The releases known in an interval, named beside a change: never subtracted from it, never called its cause."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pandas as pd

from ._words import long_day, told

if TYPE_CHECKING:
    from ._view import View

NAMED = 6
"""More releases than these are not all named."""


@dataclass(frozen=True)
class Release:
    """One release. `first` and `last` are the same where the day is known, else the ends of the month."""

    first: date
    last: date
    number: int
    qualifier: str

    @property
    def words(self) -> str:
        """123 freed on 13 December 2025; 29 freed in December 2024."""
        when = f"on {long_day(self.first)}" if self.first == self.last else f"in {self.first:%B %Y}"
        return f"{told(self.qualifier, self.number)} freed {when}"


def between(view: View, since: date, until: date) -> list[Release]:
    """The releases that the statements of two days may both have to do with, oldest first.

    One on either day itself belongs to it: a count does not say at what hour it was made. A month belongs to it where
    it has days after the first.
    """
    known = view.releases
    start = bisect_left(view.release_days, since - timedelta(days=31))  # a month may end in the interval
    return [
        one
        for one in known[start : bisect_right(view.release_days, until)]
        if (since <= one.last if one.first == one.last else since < one.last)
    ]


def releases(events: pd.DataFrame, today: date) -> list[Release]:
    """Single releases only: a running total is a milestone among the events, and contains them.

    One of which only the year is known is near no change.
    """
    freed = events[(events["kind"] == "release") & (events["number"] > 0) & (events["date"].str.len() > len("2025"))]
    columns = (freed[name] for name in ("date", "day", "number", "qualifier"))
    found = []
    for text, day, number, qualifier in sorted(zip(*columns, strict=True), key=lambda row: (row[1], -row[2])):
        first = day.date()
        last = first if len(text) == len("2025-12-13") else (day + pd.offsets.MonthEnd(0)).date()
        if first <= today:
            found.append(Release(first, last, int(number), qualifier))
    return found


def sentence(releases: Sequence[Release], when: str = "In the same interval") -> str:
    """Where there are releases: In the same interval: 42 freed on 7 May 2025, 14 freed on 21 June 2025 (reported)."""
    return f" {when}: {listed(releases, NAMED, NAMED)} (reported)." if releases else ""


def listed(releases: Sequence[Release], most: int = 3, kept: int = 1) -> str:
    """All of them, each as exact as its day is known; of more than `most` the `kept` largest, and how many others.

    29 freed in December 2024, 20 freed on 28 December 2024; 123 freed on 13 December 2025 and 3 other releases.
    """
    count = len(releases) if len(releases) <= most else kept
    largest = sorted(sorted(range(len(releases)), key=lambda i: -releases[i].number)[:count])
    others = len(releases) - count
    return ", ".join(releases[i].words for i in largest) + (
        f" and {others} other release{'s' if others > 1 else ''}" if others else ""
    )
