"""What the record notes of a figure that is not sure reaches the reason of every flag that rests on it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from prisoncount.records import Flag

from ._view import View

_UNSURE = re.compile(
    r"\b(?:inferred|derived|uncertain|unsure|lags|misprints?|set to|may (?:be|have|include|contain)"
    r"|not (?:given|known|seen))\b"
)


def noted(view: View, flags: Iterable[Flag]) -> Iterator[Flag]:
    """The flags, with what is noted of their figures: Noted of 1,780 in August 2024: day inferred."""
    rows = view.observations[view.observations["note"] != ""]
    rows = rows[rows["note"].str.contains(_UNSURE)]
    columns = (rows.index.tolist(), rows["as_of"].dt.date, rows["value"], rows["note"])
    words = {
        str(key): (f"Noted of {value:,.0f} {view.on(str(key), day)}", "; ".join(_unsure(note)))
        for key, day, value, note in zip(*columns, strict=True)
    }
    if not words:
        yield from flags
        return
    for flag in flags:
        found = [words[key] for key in flag.evidence if key in words and words[key][1] not in flag.reason]
        yield (
            replace(flag, reason=" ".join([flag.reason, *(f"{of}: {note}." for of, note in found)])) if found else flag
        )


def _unsure(note: str) -> list[str]:
    heads = (part.partition(": ")[0] for part in note.split("; "))  # what follows says why
    return [head for head in heads if _UNSURE.search(head)]
