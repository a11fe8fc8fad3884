"""What a flag rule sees, and the few things that rules share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pandas as pd


@dataclass(frozen=True)
class View:
    """A monitor on one day.

    `counts` are the exact, day-dated statements of the primary origin, one a day, oldest first, index id, columns as in
    `reconcile.statements`. `stated` are all accepted statements of the definition. `looks` is the log of looks at
    sources (see frames.looks); `sources` maps each source id to (publisher, failures in a row allowed).
    """

    place: str
    primary: str
    counts: pd.DataFrame
    stated: pd.DataFrame
    looks: pd.DataFrame
    sources: dict[str, tuple[str, int]]
    today: date

    def points(self) -> Iterator[tuple[str, date, int]]:
        """Id, day and value of each exact count, oldest first."""
        for key, as_of, value in zip(self.counts.index, self.counts["as_of"], self.counts["value"], strict=True):
            yield str(key), as_of.date(), int(value)


def long_day(day: date) -> str:
    """31 December 2025."""
    return f"{day.day} {day:%B %Y}"
