"""Records that a count dated only by its month or year denies: they are not told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from prisoncount.records import Flag

from ._view import View

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
    """Those counts, in the order of the record: also those that are not heard, where a day says it better."""
    own = view.stated[(view.stated["origin"] == view.primary) & (view.stated["qualifier"] == "exact")]
    own = own[own["precision"] != "day"]
    return [
        Period(end.replace(month=1, day=1) if precision == "year" else end.replace(day=1), end, value)
        for end, precision, value in zip(own["as_of"].dt.date, own["precision"], own["value"].tolist(), strict=True)
    ]


def contradicted(flag: Flag, known: list[Period]) -> bool:
    """Whether such a count says otherwise: 105 is not the most on record where a month had 245."""
    sign = _RECORDS.get(flag.kind)
    if sign is None or flag.after is None or flag.after[0] is None:
        return False
    now, first = flag.after[0], date.min if flag.kind == "record_high" else flag.day - _LATELY
    return any(sign * one.value >= sign * now and first < one.start and one.end < flag.day for one in known)
