"""Pages are read by another version of the reader from a day on."""

from __future__ import annotations

from itertools import pairwise

from prisoncount.records import Flag

from ._view import View
from ._words import long_day


def find(view: View) -> list[Flag]:
    """Each version of the reader after the first: a change on such a day may be a change of reading."""
    versions = list(zip(view.readers["reader"], view.readers["first"].dt.date, strict=True))
    return [
        Flag(
            kind="reader_change",
            day=first,
            title=f"{view.place}: read by version {reader} of the reader since {long_day(first)}",
            reason=f"Before it was {earlier}. `prisoncount reread` shows what it reads otherwise in stored pages.",
            evidence=_first_read(view, reader),
            key=reader,
        )
        for (earlier, _), (reader, first) in pairwise(versions)
    ]


def _first_read(view: View, reader: str) -> tuple[str, ...]:
    """The first statement that this version has read."""
    own = view.observations[view.observations["reader"] == reader]
    return () if own.empty else (str(own["seen_at"].sort_index().idxmin()),)
