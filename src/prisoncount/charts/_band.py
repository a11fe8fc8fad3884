"""The estimate as a chart draws it: the probable count of each day, and what 90 of 100 counts lie between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ._view import View

STEP = timedelta(days=5)
"""Days between the corners of the band; a px is about two days."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """One day: whole people, the ends of the band rounded outward."""

    day: date
    best: int
    low: int
    high: int


def band(view: View) -> tuple[Estimate, ...]:
    """The estimate from the start of the view to today, oldest first, every few days and always on the last one."""
    if view.estimate is None:
        return ()
    frame = view.estimate()[["best", "low", "high"]].dropna()
    days = [stamp.date() for stamp in frame.index]
    rows = zip(days, frame["best"].tolist(), frame["low"].tolist(), frame["high"].tolist(), strict=True)
    known = [
        Estimate(day, round(best), int(low), -int(-high // 1)) for day, best, low, high in rows if day <= view.today
    ]
    shown = [one for one in known if view.start is None or one.day >= view.start] or known[-1:]
    return tuple(one for one in shown if one is shown[-1] or (shown[-1].day - one.day) % STEP == timedelta(0))
