"""What the data package says, in English: data travel further than a newsletter and keep one language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from prisoncount.config import MonitorConfig

from .words import language

MESSAGE = "Cite the origin of a count and the report that states it; cite this compilation beside them."
ABSTRACT = "Dated, cited reports of counts, each with its exactness and its source. What is counted: {definition}."

TABLES: Mapping[str, str] = MappingProxyType(
    {
        "observations": "every statement on record, one a row, with its source, its evidence and its status",
        "series": "the reported count day by day: the last exact report holds until the next",
        "flags": "every change that was flagged, with the statements behind it",
    }
)

README = """\
# Reported political prisoners: {place}

{data_to}.

## What is counted

{definition}.
{includes}
{warnings}## The tables

{tables}

The same tables as Parquet lie beside them, without apostrophes. `datapackage.json` describes every column and its type,
which is the same in both, and the same for every monitor: the packages of several can be read as one table.
Files are UTF-8, days are YYYY-MM-DD, moments YYYY-MM-DDThh:mm:ss in UTC, an empty cell is an absence.

## How to read them

- `low` and `high` are what a statement allows: "more than 1,100" has low 1,101 and no high. A bound is not a count.
- `as_of` is the last day of the day, month or year that a statement is true of; `precision` says which.
- Only rows with status `accepted` and measure `{measure}` make the series. The others are kept with the reason.
- Counts of different definitions (`measure`) are never one series.
- `origin` made the count, `publisher` printed it: many pages can be one origin.
- A day without a row is a day without a report, not a zero.
- In the CSV texts stand in quotes, with an apostrophe before what a spreadsheet would run as a formula: at the start
  of a text, and after a semicolon, tab or line break in it, where some spreadsheets split.

## How to cite them

{cite}

{licence} `CITATION.cff` says the same to programs.
"""


def readme(config: MonitorConfig, reach: date | None, rows: Mapping[str, int]) -> str:
    """The README of the data package; `rows` are the lengths of its tables."""
    english = language("en")
    warnings = "".join(f"- {warning}\n" for warning in config.warnings)
    return README.format(
        place=config.place,
        data_to=english.data_reach(reach),
        definition=config.definition,
        includes=f"\n{config.includes}\n" if config.includes else "",
        warnings=f"## {english.tell('warnings')}\n\n{warnings}\n" if warnings else "",
        tables="\n".join(f"- `{name}.csv`, {english.number(rows[name])} rows: {what}" for name, what in TABLES.items()),
        measure=config.measure,
        cite=english.cite(config.primary, config.place, reach),
        licence=english.licence(config.credit or config.primary),
    )
