"""Which language a text is in, and which one a paragraph is in where a text mixes two."""

from __future__ import annotations

import re
from functools import cache

from prisoncount.records import Document

from .lexicon import Lexicon, codes, lexicon
from .tokens import fold, tokenise

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_LATIN = re.compile(r"[A-Za-zÀ-ž]")
_FEW = 5
"""A line of fewer words in the document's own script is not asked for its language."""
_SAMPLE = 6000
_ENOUGH, _SURE = 0.08, 0.2
"""The least share of small words that a text in a known language has."""


def choose(document: Document, languages: tuple[str, ...] = ()) -> str | None:
    """The language to read with: the one asked for, the document's, or the detected one; None without words for it."""
    for wanted in (*languages[:1], document.language or ""):
        code = wanted.lower().replace("_", "-").split("-")[0]
        if code in codes():
            return code
    if document.language and not languages and len(document.language) == 2:
        return None
    return detect(f"{document.title or ''}\n{document.text[:_SAMPLE]}")


def detect(text: str) -> str | None:
    """The language with the most small words in a text; None where none has enough."""
    words = [fold(word) for word in _WORD.findall(text[:_SAMPLE])]
    if not words:
        return None
    ranked = sorted(((_score(words, code), code) for code in codes()), reverse=True)
    best, code = ranked[0]
    return code if best >= _ENOUGH else _by_terms(text) or _by_script(text)


def _score(words: list[str], code: str) -> float:
    smalls, rivals = lexicon(code).smalls, _shared()
    return sum(1.0 if rivals[w] == 1 else 0.4 for w in words if w in smalls) / len(words)


@cache
def _shared() -> dict[str, int]:
    """In how many languages a small word occurs."""
    count: dict[str, int] = {}
    for code in codes():
        for word in lexicon(code).smalls:
            count[word] = count.get(word, 0) + 1
    return count


def _by_terms(text: str) -> str | None:
    """The language that has a name for the political prisoners in a text too short for small words."""
    tokens = tokenise(text, 0, min(len(text), _SAMPLE))
    ranked = [(sum(m.field == "terms" for m in lexicon(code).marks(tokens)), code) for code in codes()]
    most, code = max(ranked)
    return code if most and sum(n == most for n, _ in ranked) == 1 else None


def _by_script(text: str) -> str | None:
    sample = text[:_SAMPLE]
    cyrillic, latin = len(_CYRILLIC.findall(sample)), len(_LATIN.findall(sample))
    return "ru" if cyrillic > latin and "ru" in codes() else ("en" if latin and "en" in codes() else None)


def of_paragraph(text: str, span: tuple[int, int], primary: Lexicon, languages: tuple[str, ...] = ()) -> Lexicon:
    """The lexicon for a paragraph: the document's own, unless the paragraph is in another script."""
    sample = text[span[0] : min(span[1], span[0] + 400)]
    cyrillic = len(_CYRILLIC.findall(sample))
    script = cyrillic * 2 > len(_LATIN.findall(sample))
    same = script == _is_cyrillic(primary)
    words = [fold(word) for word in _WORD.findall(sample)]
    if not words or (same and (len(words) < _FEW or any(word in primary.smalls for word in words))):
        return primary
    pool = [code for code in (languages or codes()) if code in codes() and _has_script(lexicon(code), script)]
    ranked = sorted(((_score(words, code), code == primary.language.code, code) for code in pool), reverse=True)
    if ranked and ranked[0][0] >= (_SURE if same else _ENOUGH):
        return lexicon(ranked[0][2], primary.origins)
    if same or _has_script(primary, bool(cyrillic)):
        return primary
    other = _by_script(sample)
    return lexicon(other, primary.origins) if other and other in pool else primary


@cache
def _is_cyrillic(words: Lexicon) -> bool:
    return sum(bool(_CYRILLIC.search(w)) for w in words.smalls) * 2 > len(words.smalls)


@cache
def _has_script(words: Lexicon, cyrillic: bool) -> bool:
    pattern = _CYRILLIC if cyrillic else _LATIN
    return any(pattern.search(w) for w in words.smalls)


def may_count(text: str, code: str) -> bool:
    """Whether a text can hold a count at all."""
    return bool(text.strip()) and bool(code)
