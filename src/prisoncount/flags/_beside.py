"""What is told beside a count: how many were added or freed in which period, and how many are women and men.

From captured pages it is what the reader found there. From an imported report it is the shorthand of its note, its
parts set off by semicolons: `monthly review; +58; 15 released; 168 women, 1,245 men`, `+26 in two weeks`. What the
origin itself says at the end of a month is of the month.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from ._months import is_month_end
from ._view import View

_ADDED = re.compile(r"(?:^|; )\+(?P<added>\d[\d,]*)(?P<weeks> in two weeks)?(?P<month> in the month)?")
_FREED = re.compile(r"(?:^|; |, )(?P<freed>\d[\d,]*) released\b")
_WOMEN, _MEN = (re.compile(rf"(?<![\d,])(\d[\d,]*) {name}\b") for name in ("women", "men"))
_REVIEW = re.compile(r"monthly review")
_CUED = ("kind", "cue", "value", "precision")
_CUES: dict[str, dict[str, tuple[str, ...]]] = {
    "change": {"added": ("recognised:", "added:"), "freed": ("freed:",)},
    "subset": {"women": ("a part: women",), "men": ("a part: men",)},
}
_DAYS = {"day": 1, "month": 31, "year": 366}


@dataclass(frozen=True)
class Beside:
    """Told beside one count; None where it is not. `days` is the length of the period of `added` and `freed`."""

    added: int | None = None
    freed: int | None = None
    days: int | None = None
    women: int | None = None
    men: int | None = None
    words: str = ""


def beside(view: View, keys: Sequence[str]) -> dict[str, Beside]:
    """What is told beside the statements of these ids."""
    rows = view.observations.loc[list(keys)]
    found = view.beside[view.beside["observation"].isin(keys)]
    captured = {str(key): group for key, group in found.groupby("observation")}
    monthly = (rows["publisher"] == rows["origin"]) & rows["as_of"].dt.date.map(is_month_end).astype("bool")
    return {
        str(key): _captured(captured[str(key)]) if str(key) in captured else _note(note, own=own)
        for key, note, own in zip(rows.index, rows["note"], monthly, strict=True)
    }


def sentence(told: Beside) -> str:
    """The recognitions told beside a count, as a sentence; empty where there are none."""
    if not told.added:
        return ""
    when = {14: " in two weeks", 31: " in the month"}.get(told.days or 0, "")
    return f" Said beside the count: {told.added:,} added{when}."


def _note(note: str, *, own: bool) -> Beside:
    added, freed, days = _ADDED.search(note), _FREED.search(note), None
    if added:
        monthly = own or added["month"] or _REVIEW.search(note)
        days = 14 if added["weeks"] else 31 if monthly else None
    women, men = (_number(found[1]) if (found := one.search(note)) else None for one in (_WOMEN, _MEN))
    return Beside(
        added=_number(added["added"]) if added else None,
        freed=_number(freed["freed"]) if freed else None,
        days=days,
        women=women,
        men=men,
        words=note,
    )


def _captured(rows: pd.DataFrame) -> Beside:
    """The first number of each kind, as the reader's cues name it."""
    found: dict[str, int] = {}
    days = None
    for kind, cue, value, precision in zip(*(rows[name] for name in _CUED), strict=True):
        name = next((name for name, cues in _CUES[kind].items() if str(cue).startswith(cues)), "")
        if name and name not in found:
            found[name] = int(value)
            days = _DAYS.get(precision) if name == "added" else days
    return Beside(
        added=found.get("added"),
        freed=found.get("freed"),
        days=days,
        women=found.get("women"),
        men=found.get("men"),
        words="; ".join(dict.fromkeys(rows["quote"])),
    )


def _number(text: str) -> int:
    return int(text.replace(",", ""))
