"""How fast texts are read: a megabyte of plain text within a second, and hostile texts in linear time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from prisoncount.reading.mentions import find
from prisoncount.records import Document

from ._measure import Row, cpu

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
BUDGET = 1.0
"""Seconds of one core for a megabyte of plain text."""
FILLER = (
    "The council met again on Tuesday to talk about the roads in the north, which were closed for three days. "
    "Nobody could say when they would open, and the harbour, too, stayed shut. "
)


def article() -> str:
    """A text as papers print it: a few sentences with counts among many without."""
    counts = [json.loads(line)["text"] for line in (CORPUS / "by-en.jsonl").read_text(encoding="utf-8").splitlines()]
    return "\n\n".join(f"{text}\n\n{FILLER * 12}" for text in counts[:24])


USUAL = {"articles with counts": article(), "articles without": FILLER * 2000}
TERM = " political prisoners"
SIZE = 150_000
HOSTILE = {
    "digits": "1",
    "the term": "political prisoners ",
    "counts": "1,000 political prisoners, ",
    "quotes": "“«(",
    "lines of counts": "12 political prisoners\n",
}


def _read(text: str) -> Callable[[], object]:
    document = Document(id="bench", text=text, language="en", published=date(2024, 1, 1))
    return lambda: find(document)


def rows() -> Iterator[Row]:
    """Seconds for a megabyte, against one second; and twice the hostile text against once."""
    find(Document(id="warm", text="There are 12 political prisoners in Belarus.", language="en"))
    for name, text in USUAL.items():
        yield Row(f"read 1 MB: {name}", cpu(_read(text), 3) / (len(text.encode()) / 1e6), "a second", 1.0, BUDGET)
    for name, piece in HOSTILE.items():
        once, twice = (cpu(_read((piece * (size // len(piece))) + TERM), 3) for size in (SIZE, 2 * SIZE))
        yield Row(f"read twice as much: {name}", twice, "once", once, 3.0)
