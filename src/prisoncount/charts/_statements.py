"""The accepted statements of a view: from rows of the observations to frozen values; and their highest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

from ._view import View

BOUNDS = {"at_least": "up", "more_than": "up", "at_most": "down", "fewer_than": "down"}


@dataclass(frozen=True, slots=True)
class Statement:
    """One accepted statement of a number, true of `start` to `day` (the same day where the day is known)."""

    day: date
    start: date
    precision: str
    qualifier: str
    value: int | None
    low: int | None
    high: int | None
    origin: str
    publisher: str
    own: bool

    @property
    def exact(self) -> bool:
        """Whether it states one number without reserve."""
        return self.qualifier == "exact"

    @property
    def dated(self) -> bool:
        """Whether the day is known, not the month alone."""
        return self.precision == "day"

    @property
    def count(self) -> int:
        """The number it is drawn at: as stated, or the bound, or the middle of a range."""
        if self.value is not None:
            return self.value
        ends = [end for end in (self.low, self.high) if end is not None]
        return round(sum(ends) / len(ends))

    @property
    def shape(self) -> str:
        """The mark that shows it: dot, ring, range, up, down, month or month_ring."""
        if self.qualifier in BOUNDS:
            return BOUNDS[self.qualifier]
        if self.qualifier == "range":
            return "range"
        if self.dated:
            return "dot" if self.exact else "ring"
        return "month" if self.exact else "month_ring"


@dataclass(frozen=True, slots=True)
class Peak:
    """The highest count; `low` differs from `high` where two counts of the list clash there."""

    day: date
    low: int
    high: int


def accepted(view: View) -> list[Statement]:
    """The accepted statements of the measure, those of a year among them, oldest first, copies folded."""
    frame = view.observations
    return [] if frame.empty else _read(view, frame["status"] == "accepted")


def restated(view: View) -> list[Statement]:
    """The statements that only repeat an older figure as if it were of their own day: a reason begins "restated"."""
    frame = view.observations
    if frame.empty or "reason" not in frame:
        return []
    said = frame["reason"].fillna("").astype(str).str.startswith("restated")
    return _read(view, (frame["status"] == "doubtful") & said)


def _read(view: View, keep: pd.Series) -> list[Statement]:
    frame = view.observations
    keep = keep & (frame["measure"] == view.measure) & (frame["qualifier"] != "vague")
    keep &= frame["precision"].isin(["day", "month", "year"])
    rows = _last_word(frame[keep])[["as_of", "precision", "qualifier", "value", "low", "high", "origin", "publisher"]]
    found = dict.fromkeys(statement(view, row) for row in rows.to_dict("records"))
    wanted = (s for s in found if s.start <= view.today and (s.value, s.low, s.high) != (None, None, None))
    bounds = {s: str((s.value, s.low, s.high)) for s in wanted}  # any of them may be none
    return sorted(bounds, key=lambda s: (s.day, s.start, s.count, s.qualifier, s.origin, s.publisher, bounds[s]))


def _last_word(frame: pd.DataFrame) -> pd.DataFrame:
    """Without what the same publisher has since said otherwise of the same day: the later word replaces it."""
    if "known_from" not in frame:
        return frame
    same = ["as_of", "precision", "qualifier", "origin", "publisher"]
    last = frame.groupby(same, dropna=False)["known_from"].transform("max")
    return frame[frame["known_from"].isna() | (frame["known_from"] == last)]


def statement(view: View, row: Mapping[Any, Any]) -> Statement:
    """A row of the observations as the charts see it."""
    day = pd.Timestamp(row["as_of"]).date()
    origin = word(row["origin"])
    return Statement(
        day=min(day, view.today),
        start={"month": day.replace(day=1), "year": day.replace(month=1, day=1)}.get(row["precision"], day),
        precision=row["precision"],
        qualifier=row["qualifier"],
        value=whole(row["value"]),
        low=whole(row["low"]),
        high=whole(row["high"]),
        origin=origin,
        publisher=word(row["publisher"]),
        own=origin == view.primary,
    )


def peak(counts: Sequence[Statement], strays: Sequence[Statement]) -> Peak | None:
    """The highest of these counts, the first of equals; both numbers where a stray and a count clash there."""
    if not counts:
        return None
    top = max(counts, key=lambda s: (s.count, -s.day.toordinal()))
    stray = max(strays, key=lambda s: (s.count, -s.day.toordinal()), default=None)
    if stray and stray.count > top.count:
        partner = min(counts, key=lambda s: (abs(s.day - stray.day), -s.day.toordinal()))
        return Peak(stray.day, partner.count, stray.count)
    rivals = [s.count for s in strays if s.day == top.day]
    return Peak(top.day, min([top.count, *rivals]), top.count)


def summit(counts: Sequence[Statement], strays: Sequence[Statement]) -> Peak | None:
    """Their peak; none where no count came before it, for nobody knows what was before the first."""
    top = peak(counts, strays)
    return top if top and any(one.day < top.day for one in counts) else None


def credited(view: View, shown: Sequence[Statement]) -> View:
    """The view with those credited who are shown: where the keeper of the list made none of it, those who did."""
    if not shown or any(one.own for one in shown):
        return view
    names = list(dict.fromkeys(one.origin or one.publisher for one in reversed(shown) if one.origin or one.publisher))
    return replace(view, credit=", ".join(names[:3]), primary=names[0]) if names else view


def whole(number: Any) -> int | None:
    """A number of a frame as an int, or None where it is missing."""
    return None if pd.isna(number) else round(float(number))


def word(value: Any) -> str:
    """A text of a frame, empty where it is missing."""
    return "" if pd.isna(value) else str(value)
