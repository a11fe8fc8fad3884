"""A quote as it may leave the house: the ends of it, where what lies between them may hold somebody's name."""

from __future__ import annotations

import re

WORD = re.compile(r"\S+")
BRACKETS = frozenset('()[]{}<>«»„“”"')
CLAUSE = re.compile(r"[,;:]$|^[–—-]$")
"""What a word ends with, or is, at either end of an inserted clause."""


def public(quote: str) -> str:
    """The quote, with "…" for the words between its ends that may name a person.

    That is what lies between the first and the last of: a word with a capital letter (all names have one, but so have
    countries and months, which are lost with them), a bracket or quotation mark, and the two ends of an inserted
    clause. The first and the last word are the number or what it counts, and stay.
    """
    words = [one.span() for one in WORD.finditer(quote)]
    suspect = [i for i in range(1, len(words) - 1) if _may_name(quote[slice(*words[i])])]
    clause = [i for i in range(len(words) - 1) if CLAUSE.search(quote[slice(*words[i])])]
    suspect += [one + 1 for one in (clause[0], clause[-1] - 1)] if len(clause) > 1 else []
    if not suspect:
        return quote
    first, last = min(suspect), max(suspect)
    return f"{quote[: words[first - 1][1]]} … {quote[words[last + 1][0] :]}"


def _may_name(word: str) -> bool:
    numbered = any(letter.isdecimal() for letter in word)  # 1,450” closes a quotation
    return any(letter.isupper() or (letter in BRACKETS and not numbered) for letter in word)
