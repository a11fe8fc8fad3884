"""Which day a written date means: resolved against the day of publication and the months that the text names."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dates import DateMark

_SOON = 31
"""A day without a year that comes so soon after publication may be a mistake or a plan; last year it is hardly."""
_YEAR_END = 6
"""Until this month "the end of the year" is that of the year before."""


def is_day(year: int | None, month: int, day: int) -> bool:
    """Whether there is such a day in the calendar; without a year, in any year."""
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year or 2024, month)[1]


def resolve(mark: DateMark, published: date | None, known: Iterable[tuple[int, int]] = ()) -> date | None:
    """The last day of what the mark says, or None where the text and the day of publication do not settle it.

    `known` are months with their years that the document names elsewhere: they settle a month without a year.
    """
    if mark.offset is not None:
        return _shifted(published, mark.offset)
    if mark.weekday is not None:
        return _shifted(published, -((published.weekday() - mark.weekday) % 7) if published else 0)
    if mark.span:
        return _span_end(mark, published, known)
    if mark.year is None and mark.month is None:
        return None
    if mark.month is None:
        return date(mark.year or 1, 12, 31)
    year = mark.year or _year_of(mark, published, known)
    if not year or not is_day(year, mark.month, mark.day or 1):
        return None
    return date(year, mark.month, mark.day or calendar.monthrange(year, mark.month)[1])


def _span_end(mark: DateMark, published: date | None, known: Iterable[tuple[int, int]]) -> date | None:
    """The end of the month under review, or of the year that ended last, by the named month or publication."""
    if mark.span == "year":
        return date(published.year - 1, 12, 31) if published and published.month <= _YEAR_END else None
    months = set(known)
    if len(months) == 1:
        year, month = months.pop()
    elif published:
        year, month = (published.year, published.month - 1) if published.month > 1 else (published.year - 1, 12)
    else:
        return None
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last if published is None or last <= published else None


def _shifted(published: date | None, days: int) -> date | None:
    if published is None or not date.min.toordinal() <= published.toordinal() + days <= date.max.toordinal():
        return None
    return published + timedelta(days=days)


def _year_of(mark: DateMark, published: date | None, known: Iterable[tuple[int, int]]) -> int | None:
    """The year of a day without one: that of publication, or the one before; none for a day that is about to come."""
    if published:
        past = (mark.month or 1, mark.day or 1) <= (published.month, published.day)
        soon = mark.day and not past and is_day(published.year, mark.month or 1, mark.day)
        if soon and (date(published.year, mark.month or 1, mark.day or 1) - published).days <= _SOON:
            return None
        return published.year if past else published.year - 1
    years = {year for year, month in known if month == mark.month}
    return years.pop() if len(years) == 1 else None
