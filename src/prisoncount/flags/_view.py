"""What a flag rule sees, and the few things that rules share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from prisoncount.config import Break, SourceConfig
    from prisoncount.corrections import Expired


@dataclass(frozen=True, kw_only=True, eq=False)
class View:
    """A monitor on one day.

    `counts` are the exact, day-dated statements of the primary origin, one a day, oldest first, index id, columns as in
    `reconcile.statements`. `stated` are all accepted statements of the definition. `observations` are all, of every
    status and definition, with the DETAIL columns. `events` has the columns of `frames.events`; `looks` is the log of
    looks at sources (`frames.looks`), `readers` the first day of each version of the reader (`frames.readers`).
    `sources` maps the ids of enabled sources to their configuration, `breaks` are changes of the definition, `expired`
    the corrections that no longer apply.
    """

    place: str
    primary: str
    measure: str
    counts: pd.DataFrame
    stated: pd.DataFrame
    observations: pd.DataFrame
    events: pd.DataFrame
    looks: pd.DataFrame
    sources: Mapping[str, SourceConfig]
    breaks: tuple[Break, ...]
    readers: pd.DataFrame
    expired: tuple[Expired, ...]
    today: date

    def points(self) -> Iterator[tuple[str, date, int]]:
        """Id, day and value of each exact count, oldest first."""
        for key, as_of, value in zip(self.counts.index, self.counts["as_of"], self.counts["value"], strict=True):
            yield str(key), as_of.date(), int(value)


def long_day(day: date) -> str:
    """31 December 2025."""
    return f"{day.day} {day:%B %Y}"
