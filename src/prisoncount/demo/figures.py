"""The figures behind the demonstration: the rows of the Belarus record that its pages show and cite."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from pathlib import Path

from prisoncount.config import record_folder
from prisoncount.errors import DamagedError


@cache
def rows() -> tuple[dict[str, str], ...]:
    """The bundled reports, in order of day. Raises DamagedError when the package came without them."""
    folder = record_folder("belarus")
    if folder is None:
        raise DamagedError(
            "the demonstration needs data/belarus/reports.csv, which is missing; install prisoncount again"
        )
    with Path(folder, "reports.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def cited(key: str) -> dict[str, str]:
    """The row that `as_of value` names; LookupError when there is none."""
    as_of, value = key.split()
    for row in rows():
        if (row["as_of"], row["value"]) == (as_of, value):
            return row
    raise LookupError(f"reports.csv has no row {key!r}")


@cache
def exact_counts() -> tuple[tuple[date, int], ...]:
    """Day and value of every accepted exact count of the list's keeper since 2020."""
    wanted = {"origin": "Viasna", "measure": "political_prisoners", "qualifier": "exact"}
    return tuple(
        (date.fromisoformat(row["as_of"]), int(row["value"]))
        for row in rows()
        if wanted.items() <= row.items()
        and len(row["as_of"]) == 10
        and not row["note"].startswith(("doubtful:", "restated:"))
    )


def newest(day: date) -> tuple[date, int]:
    """The newest exact count on a day: what a counter page would show. ValueError before the first."""
    return max(pair for pair in exact_counts() if pair[0] <= day)
