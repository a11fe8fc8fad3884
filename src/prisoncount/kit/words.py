"""Every sentence of the kit, in English: the one module a translator needs. Numbers and dates are CLDR's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

import pandas as pd
from babel.dates import format_date
from babel.numbers import format_decimal

from prisoncount.config import MonitorConfig

LANG = "en"

SAY: Mapping[str, str] = MappingProxyType(
    {
        # index.html
        "skip": "Skip to the statements",
        "theme": "Dark theme",
        "chart_hint": "Every mark leads to its evidence below.",
        "chart_keys": "Arrow keys move from mark to mark, Enter opens the evidence.",
        "empty_chart": "There is no count to draw yet.",
        "from": "From",
        "to": "To",
        "zoom": "Period shown",
        "whole": "Whole period",
        "last_year": "Last 12 months",
        "thinned": "{count} statements too close to others have no mark of their own; the table below has them.",
        "points": "The marks of the chart as a table",
        "flags": "Newest flags",
        "no_flags": "No flag has been raised.",
        "more_flags": "Older flags",
        "evidence": "Evidence",
        "close": "Close",
        "statements": "Statements and their evidence",
        "no_statements": "No statement is on record yet.",
        "day": "True of",
        "count": "Count",
        "who": "Counted by",
        "where": "Printed by, and in which words",
        "unnamed": "nobody named",
        "definition": "What is counted",
        "includes": "Who is included",
        "warnings": "Read with care",
        "breaks": "Changes of the definition",
        "data": "Data and how to cite them",
        "files": "Files beside this page",
        "imported": "From the curated record of cited reports, without a quote.",
        "note": "Note: {text}",
        "key_dot": "exact count on the list",
        "key_ring": "approximate",
        "key_range": "range",
        "key_bound": "at least, or at most",
        "key_month": "month known, not the day",
        "key_other": "somebody else’s number",
        # the feed
        "feed": "Flags of the count of political prisoners in {place}",
        "feed_sub": "Changes in what {primary} and others report, each with its evidence.",
        # mail
        "mail_flags": "Flagged in the last 31 days",
        "mail_more": "Statements, evidence and data",
        # what each file shows
        "shows_mail": "mail HTML: picture, caption, source; paste what stands between the two comments",
        "shows_mail_text": "the same as plain text",
        "shows_summary": "the newest count, its words and flags for a template",
        "shows_feed": "Atom feed of {count} flags",
        "shows_page": "self-contained page: chart, flags, every statement with its evidence",
        "shows_csv": "table for spreadsheets",
        "shows_parquet": "table with types",
        "shows_descriptor": "what each column means (Frictionless data package)",
        "shows_citation": "how to cite the data, for programs",
        "shows_readme": "what the data are, how to read and cite them",
    }
)

QUALIFIERS: Mapping[str, str] = MappingProxyType(
    {
        "exact": "{value}",
        "approx": "about {value}",
        "at_least": "at least {value}",
        "more_than": "more than {value}",
        "at_most": "at most {value}",
        "fewer_than": "fewer than {value}",
        "range": "{low}–{high}",
        "vague": "no number",
    }
)


def say(name: str, **values: object) -> str:
    """A sentence by its name, with its values."""
    return SAY[name].format(**values)


@cache
def number(value: float) -> str:
    """1,131."""
    text: str = format_decimal(round(value), locale=LANG)
    return text


@cache
def day(when: date, precision: str = "day") -> str:
    """31 December 2025, December 2025 or 2025."""
    pattern = {"day": "d MMMM y", "month": "MMMM y", "year": "y"}[precision]
    text: str = format_date(when, pattern, locale=LANG)
    return text


def stated(qualifier: str, value: Any, low: Any, high: Any) -> str:
    """The number as it was stated: "more than 1,100", "1,200–1,300"."""
    ends = {"value": value, "low": low, "high": high}
    shown = {name: "" if pd.isna(end) else number(end) for name, end in ends.items()}
    form = QUALIFIERS[qualifier]
    if "{value}" in form and not shown["value"]:
        form = QUALIFIERS["range" if shown["low"] and shown["high"] else "vague"]
    return form.format(**shown)


def reading(when: str, counted: str, origin: str) -> str:
    """One mark of the chart, read aloud."""
    return f"{when}: {counted}, {origin or SAY['unnamed']}"


def published(when: date) -> str:
    """When the page was published."""
    return f"published {day(when)}"


def seen(when: date) -> str:
    """When the page was fetched."""
    return f"fetched {day(when)}"


def data_to(when: date | None) -> str:
    """How far the data reach."""
    return f"Data to {day(when)}" if when else "No data yet"


def unshown(brief: int, left_out: int, unaccepted: int) -> list[str]:
    """What the table does not hold, and where it is."""
    told = []
    if brief:
        told.append(f"The words of {number(brief)} older statements are in observations.csv only.")
    if left_out:
        told.append(f"The {number(left_out)} oldest statements are in observations.csv only.")
    if unaccepted:
        told.append(
            f"{number(unaccepted)} more statements are in doubt or were rejected; "
            "they are in observations.csv with the reason, and in no chart."
        )
    return told


def cite(origin: str, place: str, when: date | None) -> str:
    """How to cite a number."""
    return (
        f"Cite as: {origin}’s count of political prisoners in {place}, as compiled by prisoncount. {data_to(when)}. "
        "Name beside it the report that states the number: its address stands with each statement."
    )


def licence(credit: str) -> str:
    """Who made the counts, and under which licence the compilation stands."""
    return f"Counts: {credit}. Compilation: CC BY 4.0."


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

{parquet}
`datapackage.json` describes every column. Files are UTF-8, days are YYYY-MM-DD, an empty cell is an absence.

## How to read them

- `low` and `high` are what a statement allows: "more than 1,100" has low 1,101 and no high. A bound is not a count.
- `as_of` is the last day of the day, month or year that a statement is true of; `precision` says which.
- Only rows with status `accepted` and measure `{measure}` make the series. The others are kept with the reason.
- Counts of different definitions (`measure`) are never one series.
- `origin` made the count, `publisher` printed it: many pages can be one origin.
- A day without a row is a day without a report, not a zero.
- A text that a spreadsheet would run as a formula has an apostrophe before it in the CSV.

## How to cite them

{cite}

{licence} `CITATION.cff` says the same to programs.
"""


def readme(config: MonitorConfig, reach: date | None, rows: Mapping[str, int], *, parquet: bool) -> str:
    """The README of the data package; `rows` are the lengths of its tables."""
    warnings = "".join(f"- {warning}\n" for warning in config.warnings)
    return README.format(
        place=config.place,
        data_to=data_to(reach),
        definition=config.definition,
        includes=f"\n{config.includes}\n" if config.includes else "",
        warnings=f"## {SAY['warnings']}\n\n{warnings}\n" if warnings else "",
        tables="\n".join(f"- `{name}.csv`, {number(rows[name])} rows: {what}" for name, what in TABLES.items()),
        parquet="The same tables as Parquet lie beside them, with types and without apostrophes.\n"
        if parquet
        else "There is no Parquet here: `pip install pyarrow`, and the next report writes it too.\n",
        measure=config.measure,
        cite=cite(config.primary, config.place, reach),
        licence=licence(config.credit or config.primary),
    )
