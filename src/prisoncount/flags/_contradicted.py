"""Flags that a count dated only by its month or year contradicts: they are not told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from prisoncount.records import Flag

from ._view import View

_RISING = {"rise": 1, "fall": -1, "mass_release": -1}
_RECORDS = {"record_high": 1, "record_low": -1}
_LATELY = timedelta(days=3 * 365)
"""The lowest since a day is denied by a month of so many days before it; the most on record, by any."""


@dataclass(frozen=True)
class Period:
    """An exact count of the primary origin of which only the month or year is known."""

    start: date
    end: date
    value: float


def periods(view: View) -> list[Period]:
    """Those counts, in the order of the record."""
    own = view.stated[(view.stated["origin"] == view.primary) & (view.stated["qualifier"] == "exact")]
    own = own[own["precision"] != "day"]
    return [
        Period(end.replace(month=1, day=1) if precision == "year" else end.replace(day=1), end, value)
        for end, precision, value in zip(own["as_of"].dt.date, own["precision"], own["value"].tolist(), strict=True)
    ]


def contradicted(flag: Flag, known: list[Period]) -> bool:
    """Whether such a count says otherwise: 62 after 45 is no rise where October had 77, nor is it the most."""
    sign = _RISING.get(flag.kind) or _RECORDS.get(flag.kind)
    if sign is None or flag.after is None:
        return False
    now = flag.after[0] if flag.after[0] is not None else flag.after[1]
    if now is None:
        return False
    first = {"record_high": date.min, "record_low": flag.day - _LATELY}.get(flag.kind, flag.since or date.min)
    return any(sign * one.value >= sign * now and first < one.start and one.end < flag.day for one in known)
