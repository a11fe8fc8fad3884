"""How fast texts are read: against the cost of their words, against quantulum3, and hostile texts in linear time."""

from __future__ import annotations

import gc
import json
import re
import unicodedata
import warnings
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


MEETING = (
    "The council spent 1,204 million on 15 roads in 2019, up from 900 million a year earlier. "
    "Some 300 people came to its meeting on 3 May 2021. "
)
USUAL = {"articles with counts": article(), "articles without": FILLER * 2000}
SENTENCES = {"plain, no number": FILLER * 250, "plain": MEETING * 250, "articles with counts": article()}
RATE = {"plain, no number": 1 / 10, "plain": 1 / 20, "articles with counts": 1 / 5}
"""Of quantulum3's time for the same text: a twentieth, but for one without numbers and one full of counts."""
TERM = " political prisoners"
SIZE = 1_000_000
TWICE = 2.3
"""Twice as much may take twice as long; the rest is noise."""
HOSTILE = {
    "digits": "1",
    "the term": "political prisoners ",
    "counts": "1,000 political prisoners, ",
    "quotes": "“«(",
    "dates": "3 May 2021 ",
    "lines of counts": "12 political prisoners\n",
}


def _read(text: str) -> Callable[[], object]:
    document = Document(id="bench", text=text, language="en", published=date(2024, 1, 1))
    return lambda: find(document)


def _words(text: str) -> list[str]:
    return [unicodedata.normalize("NFKD", word.casefold()) for word in re.findall(r"\w+", text)]


def _quantities(text: str) -> Callable[[], object]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it asks for its classifier, which does not load
        from quantulum3 import classifier, parser
    classifier.USE_CLF = False  # its pickled model is of an older scikit-learn, and does not load
    parser.parse("12 km")  # it loads its units at the first text
    sentences = [one for one in re.split(r"(?<=[.!?])\s+|\n+", text) if one]
    return lambda: [parser.parse(one) for one in sentences]


def rows() -> Iterator[Row]:
    """A megabyte against what its words alone cost; a text against quantulum3; and more against less."""
    find(Document(id="warm", text="There are 12 political prisoners in Belarus.", language="en"))
    for name, text in USUAL.items():
        megabytes = len(text.encode()) / 1e6
        words = cpu(partial(_words, text)) / megabytes
        yield Row(f"read 1 MB: {name}", cpu(_read(text)) / megabytes, "split and fold its words", words, BUDGET)
    for name, text in SENTENCES.items():
        yield Row(f"sentences: {name}", cpu(_read(text), 3), "quantulum3", cpu(_quantities(text), 1), RATE[name])
    gc.disable()  # as timeit does: whether a collection falls into a run is chance
    yield from _growth()
    gc.enable()


def _growth() -> Iterator[Row]:
    text = f"There are 1,007{TERM} in Belarus. "
    spent = {size: cpu(_read(text + FILLER * (size // len(FILLER))), 3) for size in (10**k for k in range(3, 8))}
    for size in list(spent)[1:]:
        yield Row(f"read {size // 1000} KB", spent[size], "ten times a tenth of it", 10 * spent[size // 10], 1.3)
    for name, piece in HOSTILE.items():
        once, twice = (cpu(_read((piece * (size // len(piece))) + TERM), 3) for size in (SIZE, 2 * SIZE))
        yield Row(f"read 2 MB: {name}", twice, "1 MB", once, TWICE)
