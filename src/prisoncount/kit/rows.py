"""The table of the page: every accepted statement with its evidence, within a budget of bytes.

The statements of the chart come first in the budget, then the newest. What does not fit loses its quote and dates first
(they are in observations.csv), and only then its row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from .facts import Facts, clean, link
from .templating import macro

_ISO = {"year": 4, "month": 7}
"""How much of an ISO date is known."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows as HTML, the newest day first, and the ids of their statements.

    `brief` counts the rows without their quote, `left_out` the statements without a row, `unaccepted` those in doubt.
    """

    rows: tuple[str, ...]
    ids: frozenset[str]
    brief: int
    left_out: int
    unaccepted: int


def table(facts: Facts, drawn: Iterable[str], budget: int) -> Table:
    """The rows of every accepted statement in at most `budget` bytes; `drawn` are the ids that the chart shows."""
    write = macro("rows.html", "row", facts.said)
    frame = facts.observations
    accepted = frame[frame["status"] == "accepted"].iloc[::-1]
    keys = [str(key) for key in accepted.index]
    cells = {key: _cells(facts, key, row) for key, row in zip(keys, _records(accepted), strict=True)}
    brief = {key: write(one, full=False).strip() for key, one in cells.items()}
    first = set(drawn)
    kept, left = _fitting(brief, [*(key for key in cells if key in first), *cells], budget)
    full = {}
    for key in kept:
        longer = write(cells[key], full=True).strip()
        more = _size(longer) - _size(brief[key])
        if more > left:
            break
        full[key], left = longer, left - more
    return Table(
        rows=tuple(full.get(key, brief[key]) for key in cells if key in kept),
        ids=frozenset(kept),
        brief=sum(1 for key in kept if key not in full and cells[key]["quote"]),
        left_out=len(cells) - len(kept),
        unaccepted=len(frame) - len(accepted),
    )


def _fitting(rows: Mapping[str, str], order: Iterable[str], budget: int) -> tuple[dict[str, None], int]:
    """The keys that fit, in this order, and the bytes that are left."""
    kept: dict[str, None] = {}
    for key in order:
        if key not in kept:
            if _size(rows[key]) > budget:
                break
            kept[key] = None
            budget -= _size(rows[key])
    return kept, budget


def _records(frame: pd.DataFrame) -> list[dict[Any, Any]]:
    return frame.to_dict("records")


def _size(html: str) -> int:
    return len(html.encode()) + 2  # its line break, and its share of the group that it stands in


def _cells(facts: Facts, key: str, row: Mapping[Any, Any]) -> dict[str, Any]:
    words = facts.said
    dates = [words.published(row["published"].date())] if row["published"] is not pd.NaT else []
    sha256, quote = clean(row["sha256"]), clean(row["quote"])
    if sha256:
        dates.append(words.seen(row["seen_at"].date()))
    return {
        "id": key,
        "iso": row["as_of"].date().isoformat()[: _ISO.get(row["precision"], 10)],
        "day": words.moment(row["as_of"].date(), row["precision"]),
        "stated": words.stated(row["qualifier"], row["value"], row["low"], row["high"]),
        "origin": words.who(clean(row["origin"])),
        "measure": "" if row["measure"] == facts.config.measure else clean(row["measure"]).replace("_", " "),
        "publisher": words.name(clean(row["publisher"])) or clean(row["url"]),
        "url": link(row["url"]),
        "quote": quote,
        "dates": ", ".join(dates),
        "sha256": sha256,
        "note": clean(row["note"]),
    }
