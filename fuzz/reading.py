"""Bytes, HTML and text into the reader: no exception but ours, no hang, and every offset slices back to its quote.

`python -m fuzz.reading [libFuzzer options] [corpus folder]`; a crash leaves its input in the working directory.
"""

from __future__ import annotations

import sys
from datetime import date

import atheris

with atheris.instrument_imports(include=["prisoncount"]):
    from prisoncount.errors import SourceError
    from prisoncount.reading import mentions, page
    from prisoncount.records import Document

LANGUAGES = (None, "en", "ru", "be", "uk", "pl", "de", "fr", "es", "it", "lt", "pt", "cs", "tr", "xx")
PUBLISHED = (None, date(2022, 1, 28), date(1, 1, 1), date(9999, 12, 31))
WORDS = (
    "1,007 political prisoners",
    "1 007 политзаключённых",
    "больш за 1400 палітвязняў",
    "more than a thousand",
    "of whom",
    "as of 31 January",
    "in Belarus",
    "Viasna",
    "recognised 12 more",
    "rund 1.430 politische Gefangene",
    "\n\n",
    "<p>",
    "“",
)


def check(document: Document) -> None:
    """Read one document; AssertionError where the reader breaks a promise."""
    found = mentions.find(document, country="BY")
    for one in found:
        assert document.text[one.start : one.end] == one.quote, one
    heads = [one.country for one in found if one.headline]
    assert len(heads) == len(set(heads)), heads


def test_one_input(data: bytes) -> None:
    """libFuzzer's entry: the first byte chooses the road."""
    given = atheris.FuzzedDataProvider(data)
    road = given.ConsumeIntInRange(0, 2)
    language, published = given.PickValueInList(list(LANGUAGES)), given.PickValueInList(list(PUBLISHED))
    if road == 0:
        try:
            read = page.read(given.ConsumeBytes(1 << 16), content_type=given.PickValueInList(["", "text/html"]))
        except SourceError:
            return
        check(read)
        return
    parts = []
    while given.remaining_bytes() and len(parts) < 400:
        word = given.PickValueInList(list(WORDS)) if given.ConsumeBool() else given.ConsumeUnicodeNoSurrogates(24)
        parts.append(word)
    text = (" " if road == 1 else "").join(parts)
    check(Document("fuzz", text, title=parts[0] if parts else None, published=published, language=language))


if __name__ == "__main__":
    atheris.Setup(sys.argv, test_one_input)
    atheris.Fuzz()
