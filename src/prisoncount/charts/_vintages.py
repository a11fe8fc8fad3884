"""What was known when: each exact count of the list as it was first known, as it is known now, and how late it came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd

from prisoncount.vintages import figures

from ._select import Trend
from ._statements import whole
from ._view import View


@dataclass(frozen=True, slots=True)
class Vintage:
    """The count of one day or month: what was first known of it, on which day it came, and what is known now.

    `known` is None where nobody recorded when it came; `now` is None where it was taken back.
    """

    day: date
    dated: bool
    first: int
    now: int | None
    known: date | None

    @property
    def late(self) -> int:
        """Days from the day it is true of, or the end of its month, until it was known; 0 where it came earlier."""
        return max((self.known - self.day).days, 0) if self.known else 0

    @property
    def moved(self) -> bool:
        """Whether it is now another number than at first, or taken back."""
        return self.first != self.now


@dataclass(frozen=True, kw_only=True)
class Vintages:
    """The counts that say when they became known, oldest first, and how many beside them do not."""

    figures: tuple[Vintage, ...]
    unknown: tuple[Vintage, ...]

    @property
    def moved(self) -> tuple[Vintage, ...]:
        """Those that were changed or taken back after they were first known."""
        return tuple(one for one in self.figures if one.moved)

    @property
    def median(self) -> int:
        """The least number of days within which half of them came; there must be one."""
        lates = sorted(one.late for one in self.figures)
        return lates[(len(lates) - 1) // 2]

    @property
    def soon(self) -> int:
        """How many came within that number of days: half of them, or more."""
        return sum(one.late <= self.median for one in self.figures)

    @property
    def slowest(self) -> Vintage | None:
        """The one that came last after its day, the newest of equals."""
        return max(self.figures, key=lambda one: (one.late, one.day), default=None)

    @property
    def widest(self) -> Vintage | None:
        """The one that changed most, by its first number; None where none has two numbers."""
        changed = [one for one in self.moved if one.now is not None]
        return max(changed, key=lambda one: (share(one), one.day), default=None)


def share(one: Vintage) -> float:
    """By how much of its first number a count changed; all of it where it was none."""
    return abs((one.now or 0) - one.first) / one.first if one.first else 1.0


def vintages(view: View, trend: Trend) -> Vintages:
    """The counts of the time that a trend shows, by the same rules as the table of revisions."""
    if view.observations.empty or not trend.counts:
        return Vintages(figures=(), unknown=())
    rows = _own(view, view.observations)
    rows = rows[rows["as_of"] >= pd.Timestamp(trend.counts[0].start)]
    known = view.known
    told = figures(rows, view.measure, (lambda day: _own(view, known(day))) if known else None)
    told = told.reset_index().sort_values(["as_of", "precision"], kind="stable")
    found = [_vintage(row) for _, row in told.iterrows()]
    return Vintages(
        figures=tuple(one for one in found if one.known), unknown=tuple(one for one in found if not one.known)
    )


def _own(view: View, frame: pd.DataFrame) -> pd.DataFrame:
    """The list's own counts, up to today; what became known later is as if nobody had recorded when."""
    frame = frame[(frame["origin"] == view.primary) & (frame["as_of"] <= pd.Timestamp(view.today))]
    empty = {name: None for name in ("sha256", "published", "known_from") if name not in frame}
    frame = frame.assign(**empty)
    days = {name: pd.to_datetime(frame[name]) for name in ("published", "known_from")}
    late = days["known_from"].fillna(frame["as_of"]) > pd.Timestamp(view.today)
    return frame.assign(
        published=days["published"].mask(late),
        known_from=days["known_from"].fillna(frame["as_of"]).mask(late, frame["as_of"]),
        sha256=frame["sha256"].mask(late),
    )


def _vintage(row: pd.Series) -> Vintage:
    day = row["as_of"]
    known = None if pd.isna(row["lag_days"]) else (day + pd.Timedelta(days=row["lag_days"])).date()
    dated = row["precision"] == "day"
    return Vintage(day.date(), dated, whole(row["first_value"]) or 0, whole(row["last_value"]), known)
