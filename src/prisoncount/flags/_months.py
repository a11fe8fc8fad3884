"""The count at the end of each month, where an exact count was made near it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._view import Point

NEAR = 5
"""Days that a count may be away from the last day of the month."""


def month_ends(points: Sequence[Point]) -> dict[int, Point]:
    """The count nearest to the end of each month, by the number of the month (12 * year + month), oldest first."""
    found: dict[int, Point] = {}
    for point in points:
        number = _number(point[1])
        best = found.get(number)
        if _away(point[1], number) <= NEAR and (not best or _away(point[1], number) <= _away(best[1], number)):
            found[number] = point
    return found


def is_month_end(day: date) -> bool:
    """Whether a day is near enough to the end of a month to stand for it."""
    return _away(day, _number(day)) <= NEAR


def last_day(number: int) -> date:
    """The last day of a month."""
    return date(number // 12, number % 12 + 1, 1) - timedelta(days=1)


def _number(day: date) -> int:
    """The month whose end is nearest: the first days of a month belong to the one before."""
    near = day - timedelta(days=NEAR)
    return 12 * near.year + near.month


def _away(day: date, number: int) -> int:
    return abs((day - last_day(number)).days)
