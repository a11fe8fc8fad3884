"""Days that somebody asks for: a wrong one is refused by the name of its argument, with an example."""

from __future__ import annotations

from datetime import date, datetime

Day = str | date


def day(name: str, value: Day | None) -> date | None:
    """A day given as a date or as YYYY-MM-DD; None stays None. ValueError for anything else."""
    wrong = ValueError(f"{name}: expected a day such as 2024-01-31; found {value!r}")
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise wrong from None
    if value is None or (isinstance(value, date) and value == value):  # noqa: PLR0124 NaT is not equal to itself
        return value.date() if isinstance(value, datetime) else value
    raise wrong


def period(start: date | None, end: date | None, today: date, newest: date | None) -> None:
    """ValueError for a period in which nothing can be shown: turned round, or begun after today or the newest count."""
    if start is None:
        return
    if end is not None and start > end:
        raise ValueError(f"start is {start} and end is {end}: expected a start that is not after the end")
    if start > today:
        raise ValueError(f"start is {start}: expected no later day than {today}, as of which the chart is drawn")
    if newest is not None and start > newest:
        raise ValueError(f"start is {start}: expected no later day than {newest}, that of the newest count")
