"""Lines of another text and another day: links below "read also", and what a writer quotes with a > at its head."""

from __future__ import annotations

from collections import Counter

from .sentences import Sentence

_CUE = 6
"""A line of so few words that opens with "read also" and counts nothing is the head of links."""
_LINK = 24
"""A link has no more words, and stands alone in its line."""
_MOST = 8
"""So many links may follow one head."""


def mark(sentences: list[Sentence]) -> None:
    """Set `linked` where a sentence is such a line."""
    lines = Counter(sentence.paragraph for sentence in sentences)
    left = 0
    for sentence in sentences:
        opened = any(m.i == 0 for m in sentence.of("related"))
        short = lines[sentence.paragraph] == 1 and len(sentence.tokens) <= _LINK
        if opened and len(sentence.tokens) <= _CUE and not sentence.numbers:
            left = _MOST
        elif left and short:
            left -= 1
            sentence.linked = True
        else:
            left = 0
        quoted = sentence.tokens[0].gap.rpartition("\n")[2].strip()[:1] == ">"
        sentence.linked = sentence.linked or opened or quoted
