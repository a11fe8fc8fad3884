"""Text becomes words, numbers and written dates, each with its place in the text. Linear in the length of the text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SPACES = "\u00a0\u202f\u2009\u2007"
_WIDE, _LONG = 200, 64
"""A gap wider, a word longer than this is cut for comparing: nothing is compared that is so long."""
_CYRILLIC = "Ѐ-ԯ"
_APOSTROPHES = "'’ʼ′‘`"

# Every alternative is possessive or of bounded length, so that no text makes the scan go back.
_TOKEN = re.compile(
    rf"""
    (?!https?://)(?P<word>(?:[A-Z]\.){{2,4}}|[^\W\d_]++(?:[{_APOSTROPHES}](?=[{_CYRILLIC}])(?<=[{_CYRILLIC}].)[^\W\d_]++)*+)
  | (?P<link>https?://[^\s<>"']{{1,2000}}+)
  | (?P<date>\d{{4}}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[+-]\d{{4}}|Z)?)?(?![\d-])
      | (?<!\d)\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}(?!\d))
  | (?P<clock>\d{{1,2}}:\d\d(?::\d\d)?(?!\d))
  | (?P<number>
        \d{{1,3}}(?:[{_SPACES}]\d{{3}}(?!\d))++
      | (?:\d{{1,2}}|\d{{1,3}}(?=[ ]000(?!\d)))(?:[ ]\d{{3}}(?!\d))++
      | \d{{1,3}}(?:[.,'’]\d{{3}}(?!\d))++(?:[.,]\d{{1,2}}(?!\d))?
      | \d{{1,3}}[.,]\d{{3}}(?=\d(?!\d))
      | \d++(?:[.,]\d{{1,2}}(?!\d))?
    )
    """,
    re.VERBOSE,
)


@dataclass(slots=True)
class Token:
    """One word, number or written date. `kind` is word, number, date, clock or link; `gap` is the text before it."""

    start: int
    end: int
    text: str
    kind: str
    gap: str
    folded: str


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """The word as it is compared: without case, accents, apostrophes and the Cyrillic soft sign; й is и, ё is е."""
    plain = unicodedata.normalize("NFKD", word.casefold()).casefold()
    kept = "".join(c for c in plain if not unicodedata.combining(c) and c not in "ьъ'’ʼ′‘`.\u00ad")
    return kept.replace("ł", "l").replace("ı", "i").replace("ø", "o").replace("đ", "d")


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a stretch of text, in order."""
    found: list[Token] = []
    last = start
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        kind = match.lastgroup or "word"
        raw = match.group()
        first, end = match.span()
        gap = " " if first == last + 1 and text[last] == " " else text[last : min(first, last + _WIDE)]
        short = raw if len(raw) <= _LONG else raw[:_LONG]
        found.append(Token(first, end, raw, kind, gap, fold(short) if kind == "word" else short))
        last = end
    return found
