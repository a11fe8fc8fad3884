"""Which events a trend names: the largest releases, the start of a series of them, one event of the time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ._statements import whole, word

if TYPE_CHECKING:
    import pandas as pd

SERIES = timedelta(days=180)
"""Releases no further apart than this belong to one series."""
STEMS = 3


@dataclass(frozen=True, slots=True)
class Event:
    """One row of events.csv. `day` is the middle of the month where only the month is known.

    `head` is its text up to the first semicolon; `begins` marks the first release of a series, `resumes`
    one that had earlier releases before it.
    """

    day: date
    dated: bool
    kind: str
    number: int | None
    qualifier: str
    head: str
    begins: bool = False
    resumes: bool = False

    @property
    def first(self) -> date:
        """The first day it may have been."""
        return self.day if self.dated else self.day.replace(day=1)

    @property
    def last(self) -> date:
        """The last day it may have been."""
        return self.day if self.dated else month_last(self.day)


def month_last(day: date) -> date:
    """The last day of its month."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def events(frame: pd.DataFrame, today: date) -> list[Event]:
    """The events up to today, oldest first; one of which only the year is known has no place in a picture."""
    columns = ["date", "kind", "number", "qualifier", "text"]
    rows = (row for row in frame[columns].to_dict("records") if len(word(row["date"])) > len("2026"))
    found = [_event(today, row) for row in rows]
    wanted = (e for e in found if e.first <= today)
    return sorted(wanted, key=lambda e: (e.day, e.kind, e.number or 0, e.head))


def _event(today: date, row: Mapping[Any, Any]) -> Event:
    text = word(row["date"])
    dated = len(text) == len("2026-03-19")
    day = date.fromisoformat(text if dated else f"{text}-15")
    return Event(
        day=day if dated or day.replace(day=1) > today else min(day, today),
        dated=dated,
        kind=word(row["kind"]),
        number=whole(row["number"]),
        qualifier=word(row["qualifier"]) or "exact",
        head=word(row["text"]).split(";")[0].strip(),
    )


def releases(found: Sequence[Event], start: date, end: date, least: int) -> list[Event]:
    """Up to three releases in the span, oldest first: the start of the newest series, then the largest.

    None of less than `least` people is named for its size.
    """
    freed = [e for e in found if e.kind == "release" and e.number]
    spans = [e for e in freed if start <= e.day <= end]
    by_size = sorted((e for e in spans if (e.number or 0) >= least), key=lambda e: (-(e.number or 0), e.day))
    first = _series_start(freed)
    if first is None or first not in spans or first in by_size[:STEMS]:
        return sorted(by_size[:STEMS], key=lambda e: e.day)
    opening = replace(first, dated=False, begins=True, resumes=freed[0].day < first.day)
    return sorted([opening, *by_size[: STEMS - 1]], key=lambda e: e.day)


def context(found: Sequence[Event], first: date, end: date) -> Event | None:
    """The political event nearest to the first mark, from 200 days before it on."""
    around = [e for e in found if e.kind == "political" and e.head and first - timedelta(days=200) <= e.day <= end]
    return min(around, key=lambda e: (abs(e.day - first), e.day), default=None)


def on(found: Sequence[Event], day: date) -> Event | None:
    """The largest release of one day."""
    same = [e for e in found if e.kind == "release" and e.number and e.dated and e.day == day]
    return max(same, key=lambda e: e.number or 0, default=None)


def _series_start(freed: Sequence[Event]) -> Event | None:
    """The first of the newest run of at least three releases."""
    run: list[Event] = list(freed[:1])
    for before, after in pairwise(freed):
        run = [*run, after] if after.day - before.day <= SERIES else [after]
    return run[0] if len(run) >= 3 else None
