"""How fast texts are read: megabytes of plain text a second and core, on usual and on hostile texts.

Run with `python benchmarks/bench_reading.py`; it fails where a usual text is read more slowly than the budget.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from time import process_time

from prisoncount.reading.mentions import find
from prisoncount.records import Document

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
BUDGET = 1.0
"""Megabytes of plain text a second that an article must be read at."""
FILLER = (
    "The council met again on Tuesday to talk about the roads in the north, which were closed for three days. "
    "Nobody could say when they would open, and the harbour, too, stayed shut. "
)


def article() -> str:
    """A text as papers print it: a few sentences with counts among many without."""
    counts = [json.loads(line)["text"] for line in (CORPUS / "by-en.jsonl").read_text(encoding="utf-8").splitlines()]
    return "\n\n".join(f"{text}\n\n{FILLER * 12}" for text in counts[:24])


TEXTS = {
    "articles": article(),
    "no count": FILLER * 2000,
    "dense": "\n".join(json.loads(line)["text"] for line in (CORPUS / "by-en.jsonl").open(encoding="utf-8")),
    "digits": "1" * 400_000 + " political prisoners",
    "the term": "political prisoners " * 20_000,
    "counts": "1,000 political prisoners, " * 15_000,
    "quotes": "“«(" * 60_000 + " political prisoners",
    "lines": "12 political prisoners\n" * 8_000,
}


def speed(text: str) -> float:
    """Megabytes a second, the best of three."""
    document = Document(id="bench", text=text, language="en", published=date(2024, 1, 1))
    best = float("inf")
    for _ in range(3):
        start = process_time()
        find(document)
        best = min(best, process_time() - start)
    return len(text.encode()) / 1e6 / best


def main() -> int:
    """Print the table; the exit code says whether articles are read within the budget."""
    find(Document(id="warm", text="There are 12 political prisoners in Belarus.", language="en"))
    figures = {name: speed(text) for name, text in TEXTS.items()}
    for name, figure in figures.items():
        print(f"{name:<10} {figure:8.2f} MB/s")
    return 0 if min(figures["articles"], figures["no count"]) >= BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
