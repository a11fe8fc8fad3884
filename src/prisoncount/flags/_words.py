"""The words that rules share."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

LONG = 62
"""Days between two counts, after which nobody can say when what changed between them did so."""

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


def long_gap(since: date, until: date) -> str:
    """in 24 months: what happened in more than a year says so; empty for less."""
    days = (until - since).days
    return f" in {days / 30.44:.0f} months" if days > 366 else ""


@lru_cache(maxsize=4096)
def told(qualifier: str, value: float) -> str:
    """A number as it was told: 1,184; more than 1,200; about 420."""
    return f"{_QUALIFIED.get(qualifier, '')}{value:,.0f}"
