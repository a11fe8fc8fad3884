"""The words that rules share."""

from __future__ import annotations

from datetime import date


def long_day(day: date) -> str:
    """31 December 2025."""
    return f"{day.day} {day:%B %Y}"
