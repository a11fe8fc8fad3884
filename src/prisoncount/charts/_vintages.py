"""What was known when: each exact count of the list as it was first known, as it is known now, and how late it came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd

from ._select import Trend
from ._statements import whole, word
from ._view import View

LOOKS = 40
"""So many days at most, the newest, are asked again for what was taken back since."""


@dataclass(frozen=True, slots=True)
class Vintage:
    """The count of one day or month: what was first known of it, on which day, and what is known now.

    `known` is None where nobody recorded when it became known; `now` is None where it was taken back.
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
    """The counts of the time that a trend shows."""
    frame = view.observations
    if frame.empty or not trend.counts:
        return Vintages(figures=(), unknown=())
    rows = _own(view, frame)
    rows = rows[(rows["as_of"] >= pd.Timestamp(trend.counts[0].start)) & (rows["known"].notna() | rows["sound"])]
    rows = rows[rows["sound"] | rows.index.isin(_once_accepted(view, rows[~rows["sound"]]))]
    found = [_vintage(group) for _, group in rows.groupby(["as_of", "precision"], sort=True)]
    figures = [one for one in found if one]
    return Vintages(
        figures=tuple(one for one in figures if one.known), unknown=tuple(one for one in figures if not one.known)
    )


def _own(view: View, frame: pd.DataFrame) -> pd.DataFrame:
    """The list's own exact counts, up to today, with `known`, the day each became known, NaT where nobody says."""
    keep = (frame["origin"] == view.primary) & (frame["measure"] == view.measure) & (frame["qualifier"] == "exact")
    keep &= frame["precision"].isin(["day", "month"]) & (frame["as_of"] <= pd.Timestamp(view.today))
    rows = frame[keep]
    published, seen = (_days(rows, name) for name in ("published", "known_from"))
    captured = rows["sha256"].notna() if "sha256" in rows else pd.Series(data=False, index=rows.index)
    known = published.fillna(seen.where(captured))
    known = known.where(known <= pd.Timestamp(view.today))
    return rows.assign(known=known, asked=seen.fillna(known), sound=rows["status"] == "accepted")


def _days(rows: pd.DataFrame, name: str) -> pd.Series:
    column = rows[name] if name in rows else pd.Series(pd.NaT, index=rows.index)
    return pd.to_datetime(column)


def _once_accepted(view: View, rows: pd.DataFrame) -> set[object]:
    """Those of these rows that were accepted at the end of the day on which they became known."""
    if view.known is None:
        return set()
    once: set[object] = set()
    asked = rows.dropna(subset=["asked"])
    for day in sorted(asked["asked"].unique(), reverse=True)[:LOOKS]:
        then = view.known(pd.Timestamp(day).date())
        accepted = then.index[then["status"] == "accepted"]
        once |= set(asked.index[asked["asked"] == day]) & set(accepted)
    return once


def _vintage(group: pd.DataFrame) -> Vintage | None:
    """One count's history: the keeper's own page has the last word where it has one."""
    sound = group[group["sound"]]
    ordered = group.dropna(subset=["known"]).sort_values(["known", "sound"], kind="stable")
    if sound.empty and ordered.empty:
        return None
    now = _last(sound)
    start = ordered[ordered["known"] == ordered["known"].min()]
    firsts = [whole(value) for value in start["value"]]
    # Two numbers of one day of knowledge are a clash, and no change: then the one that stands was known at once.
    first = now if now in firsts or not firsts else firsts[0]
    day, precision = group["as_of"].iloc[0], word(group["precision"].iloc[0])
    known = start["known"].iloc[0].date() if firsts else None
    return Vintage(pd.Timestamp(day).date(), precision == "day", first or 0, now, known)


def _last(sound: pd.DataFrame) -> int | None:
    if sound.empty:
        return None
    own = sound[sound["publisher"] == sound["origin"]]
    rows = own if len(own) else sound
    return whole(rows.sort_values("known", kind="stable", na_position="first")["value"].iloc[-1])
