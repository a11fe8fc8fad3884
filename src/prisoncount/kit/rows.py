"""The table of the page: every accepted statement with its evidence, within a budget of bytes.

Statements that the chart shows come first in the budget, then the newest. What does not fit loses its quote and dates
first (they are in observations.csv), and only then its row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from . import words
from .facts import Facts, clean, link
from .templating import macro

BUDGET = 1_250_000
"""Bytes of all rows: the page around them is small, and must stay under 1.5 MB."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows as HTML, the newest day first; `left_out` counts those that found no room, `unaccepted` those in doubt."""

    rows: tuple[str, ...]
    ids: frozenset[str]
    left_out: int
    unaccepted: int


def table(facts: Facts, drawn: Iterable[str], budget: int = BUDGET) -> Table:
    """The rows of every accepted statement; `drawn` are the ids of those that the chart shows."""
    row_html = macro("rows.html", "row")
    frame = facts.observations
    accepted = frame[frame["status"] == "accepted"].iloc[::-1]
    cells = {
        str(key): _cells(facts, str(key), row) for key, row in zip(accepted.index, _records(accepted), strict=True)
    }
    brief = {key: row_html(cell, full=False) for key, cell in cells.items()}
    first = dict.fromkeys([key for key in drawn if key in cells])
    order = [*first, *(key for key in cells if key not in first)]
    left, kept = budget, []
    for key in order:
        left -= _size(brief[key])
        if left < 0:
            left += _size(brief[key])
            break
        kept.append(key)
    for key in kept:
        full = row_html(cells[key], full=True)
        if _size(full) - _size(brief[key]) <= left:
            left -= _size(full) - _size(brief[key])
            brief[key] = full
    shown = set(kept)
    return Table(
        rows=tuple(brief[key] for key in cells if key in shown),
        ids=frozenset(shown),
        left_out=len(cells) - len(shown),
        unaccepted=len(frame) - len(accepted),
    )


def _records(frame: pd.DataFrame) -> list[dict[Any, Any]]:
    return frame.to_dict("records")


def _size(html: str) -> int:
    return len(html.encode())


def _cells(facts: Facts, key: str, row: Mapping[Any, Any]) -> dict[str, Any]:
    dates = [words.published(row["published"].date())] if row["published"] is not pd.NaT else []
    sha256, quote = clean(row["sha256"]), clean(row["quote"])
    if sha256:
        dates.append(words.seen(row["seen_at"].date()))
    return {
        "id": key,
        "iso": row["as_of"].date().isoformat(),
        "day": words.day(row["as_of"].date(), row["precision"]),
        "stated": words.stated(row["qualifier"], row["value"], row["low"], row["high"]),
        "origin": clean(row["origin"]) or words.say("unnamed"),
        "measure": "" if row["measure"] == facts.config.measure else clean(row["measure"]).replace("_", " "),
        "publisher": clean(row["publisher"]) or clean(row["url"]),
        "url": link(row["url"]),
        "quote": quote,
        "dates": ", ".join(dates),
        "sha256": sha256,
        "note": clean(row["note"]),
    }
