"""The words that rules share."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

_QUALIFIED = {
    "approx": "about ",
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "fewer_than": "fewer than ",
}


@lru_cache(maxsize=4096)  # strftime is slow, and the same days come again and again
def long_day(day: date) -> str:
    """31 December 2025."""
    return f"{day.day} {day:%B %Y}"


@lru_cache(maxsize=4096)
def told(qualifier: str, value: float) -> str:
    """A number as it was told: 1,184; more than 1,200; about 420."""
    return f"{_QUALIFIED.get(qualifier, '')}{value:,.0f}"
