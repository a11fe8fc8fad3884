"""What is told beside a count: how many were added or freed in which period, and how many are women and men.

From captured pages it is what the reader found there. Where there is none it is the shorthand in the note of an
imported report. A note is read part by part; parts are set off by a semicolon, a comma or "and", and one that is not
wholly of the forms below is a remark, which says nothing here:

    +58                     58 added; also "58 added", "added 58", and "recognised" for "added"
    -15                     15 freed; also "15 released", "released 15", and "freed" or "left" for "released"
    +26 in two weeks        the period of a change: days, weeks, months, a year
    168 women               also "women 168", "women: 168", and the same of men

A change without a period is of the month in a note that has "monthly review", and where the origin itself says it at
the end of a month. A change without a period beside one that has one is of the same time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from prisoncount.quoting import public

from ._months import is_month_end
from ._view import View

_PARTS = re.compile(r";|,(?!\d)|\band\b")
_NUMBER = r"(\d{1,3}(?:,\d{3})+|\d+)"
_PERIOD = r"(?: in (?P<many>the|an?|one|two|three|four|five|six|\d+) (?P<unit>day|week|month|year)s?)?"
_WORDS = {"added": "added|recognised|recognized", "freed": "released|freed|left", "women": "women", "men": "men"}
_SIGNS = {"added": r"\+", "freed": "[-\u2212\u2013]"}
_FORMS = {
    name: re.compile(
        rf"(?:{_NUMBER} (?:{words})|(?:{words}):? {_NUMBER}"
        + (rf"|{_SIGNS[name]} ?{_NUMBER}){_PERIOD}" if name in _SIGNS else ")"),
        re.IGNORECASE,
    )
    for name, words in _WORDS.items()
}
_MANY = {"the": 1, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_REVIEW = "monthly review"
_CUED = ("kind", "cue", "value", "precision")
_CUES: dict[str, dict[str, tuple[str, ...]]] = {
    "change": {"added": ("recognised:", "added:"), "freed": ("freed:",)},
    "subset": {"women": ("a part: women",), "men": ("a part: men",)},
}
_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}
_WHEN = {7: " in a week", 14: " in two weeks", 31: " in the month", 366: " in the year"}


@dataclass(frozen=True)
class Beside:
    """Told beside one count; None where it is not.

    `days` and `freed_days` are the lengths of the periods of `added` and `freed`. `quotes` are the words of the page,
    `note` is a remark of whoever took down the report.
    """

    added: int | None = None
    freed: int | None = None
    days: int | None = None
    freed_days: int | None = None
    women: int | None = None
    men: int | None = None
    quotes: str = ""
    note: str = ""


def beside(view: View, keys: Sequence[str]) -> dict[str, Beside]:
    """What is told beside the statements of these ids."""
    rows = view.observations[["as_of", "publisher", "origin", "note"]].loc[list(keys)]
    found = view.beside[view.beside["observation"].isin(keys)]
    captured = {str(key): _captured(group) for key, group in found.groupby("observation")}
    noted = rows[rows["note"] != ""]
    own = (noted["publisher"] == noted["origin"]).tolist()
    told = dict.fromkeys(map(str, keys), Beside()) | captured
    for key, note, day, own_page in zip(noted.index.map(str), noted["note"], noted["as_of"].dt.date, own, strict=True):
        page = captured.get(key)
        told[key] = replace(page, note=note) if page else _noted(note, own=own_page and is_month_end(day))
    return told


def sentence(told: Beside) -> str:
    """The recognitions and releases told beside a count, as a sentence; empty where there are none."""
    told_of = [
        (f"{number:,} {name}", _when(days))
        for number, name, days in ((told.added, "added", told.days), (told.freed, "released", told.freed_days))
        if number
    ]
    if len({when for _, when in told_of}) == 1:
        told_of = [(" and ".join(words for words, _ in told_of), told_of[0][1])]
    return f" Said beside the count: {' and '.join(words + when for words, when in told_of)}." if told_of else ""


def _when(days: int | None) -> str:
    return _WHEN.get(days, f" in {days} days") if days and days > 1 else ""


def _noted(note: str, *, own: bool) -> Beside:
    numbers: dict[str, Any] = {}
    periods: dict[str, int] = {}
    for part in _PARTS.split(note):
        for name, form in _FORMS.items():
            if (found := form.fullmatch(part.strip())) and name not in numbers:
                numbers[name] = int(next(number for number in found.groups() if number).replace(",", ""))
                if name in _SIGNS and found["unit"]:
                    many = found["many"].lower()
                    periods[name] = _DAYS[found["unit"].lower()] * (_MANY.get(many) or int(many))
    usual = next(iter(periods.values()), 31 if own or _REVIEW in note else None)
    return Beside(
        **numbers,
        days=periods.get("added", usual) if "added" in numbers else None,
        freed_days=periods.get("freed", usual) if "freed" in numbers else None,
        note=note,
    )


def _captured(rows: pd.DataFrame) -> Beside:
    """The first number of each kind, as the reader's cues name it."""
    numbers: dict[str, Any] = {}
    periods: dict[str, int | None] = {}
    for kind, cue, value, precision in zip(*(rows[name] for name in _CUED), strict=True):
        name = next((name for name, cues in _CUES[kind].items() if str(cue).startswith(cues)), "")
        if name and name not in numbers:
            numbers[name], periods[name] = int(value), _DAYS.get(precision)
    return Beside(
        **numbers,
        days=periods.get("added"),
        freed_days=periods.get("freed"),
        quotes="; ".join(dict.fromkeys(map(public, rows["quote"]))),
    )
