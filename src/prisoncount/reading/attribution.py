"""Who made a count, where the text names them."""

from __future__ import annotations

from .candidates import Candidate
from .lexicon import Mark
from .sentences import Sentence


def of(c: Candidate) -> str | None:
    """The organisation named in the sentence of a count, first one beside a word of saying; else None."""
    sentence = c.sentence
    here = sentence.of("origin")
    if not here and sentence.before:
        here = sentence.before.of("origin")
        return str(here[-1].payload[0]) if here else None
    if here:
        return str(min(here, key=lambda mark: (_not_said(sentence, mark), _distance(c, mark))).payload[0])
    return None


def _distance(c: Candidate, mark: Mark) -> int:
    return c.amount.i - mark.j if mark.j <= c.amount.i else mark.i - c.amount.j


def _not_said(sentence: Sentence, mark: Mark) -> bool:
    """Whether no word of saying stands at the name."""
    return not any(-4 <= m.i - mark.j <= 4 or -4 <= mark.i - m.j <= 4 for m in sentence.of("says"))
