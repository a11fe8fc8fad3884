"""How fast texts are read: plain text against the cost of its words, and hostile texts in linear time."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from prisoncount.reading.mentions import find
from prisoncount.records import Document

from ._measure import Row, cpu

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
BUDGET = 45
"""As many times as long as splitting and folding the words: about a second for a megabyte."""
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


def _words(text: str) -> list[str]:
    return [unicodedata.normalize("NFKD", word.casefold()) for word in re.findall(r"\w+", text)]


def rows() -> Iterator[Row]:
    """Seconds for a megabyte, against what its words alone cost; and twice the hostile text against once."""
    find(Document(id="warm", text="There are 12 political prisoners in Belarus.", language="en"))
    for name, text in USUAL.items():
        megabytes = len(text.encode()) / 1e6
        words = cpu(partial(_words, text)) / megabytes
        yield Row(f"read 1 MB: {name}", cpu(_read(text)) / megabytes, "split and fold its words", words, BUDGET)
    for name, piece in HOSTILE.items():
        once, twice = (cpu(_read((piece * (size // len(piece))) + TERM), 3) for size in (SIZE, 2 * SIZE))
        yield Row(f"read twice as much: {name}", twice, "once", once, 3.0)
