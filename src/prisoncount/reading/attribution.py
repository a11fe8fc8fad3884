"""Who made a count, where the text names them."""

from __future__ import annotations

from dataclasses import replace

from prisoncount.records import Mention

from .candidates import Candidate
from .lexicon import Mark
from .sentences import Sentence

_FIELDS = ("origin", "speaker")


class Sources:
    """Who is named as counting or speaking, sentence by sentence."""

    def __init__(self, sentences: list[Sentence], title: list[Sentence]) -> None:
        self.sentences = sentences
        named = {_name(m): m.payload[1] for s in (*title, *sentences) for m in s.of("origin") if m.payload[1]}
        self.only = next(iter(named.items())) if len(named) == 1 else None
        self.places = {id(sentence): k for k, sentence in enumerate(sentences)}

    def fill(self, mentions: list[Mention]) -> list[Mention]:
        """With the one monitor that the text names anywhere, for totals of its country that name nobody near by."""
        if self.only is None:
            return mentions
        name, country = self.only
        return [
            replace(m, attributed_to=name)
            if m.kind == "total" and m.attributed_to is None and m.country == country
            else m
            for m in mentions
        ]

    def of(self, c: Candidate) -> str | None:
        """The organisation of the sentence, one beside a word of saying first; else a public speaker; else those of the
        sentence before or after, where they are said to speak. None where nobody is named."""
        sentence = c.sentence
        here = _best(c, sentence.of("origin")) or _best(c, sentence.of("speaker"))
        if here or sentence.before:
            return here or _last(sentence.before)
        place = self.places.get(id(sentence))
        return None if place is None else self._beside(sentence, place)

    def _beside(self, sentence: Sentence, place: int) -> str | None:
        for k in (place - 1, place + 1):
            if 0 <= k < len(self.sentences) and self.sentences[k].paragraph == sentence.paragraph:
                other = self.sentences[k]
                told = [m for m in other.of(*_FIELDS) if not _not_said(other, m)]
                if told and not other.of("terms"):
                    return _name(told[0])
        return None


def _best(c: Candidate, marks: list[Mark]) -> str | None:
    nearest = min(marks, key=lambda mark: (_not_said(c.sentence, mark), _distance(c, mark)), default=None)
    return _name(nearest) if nearest else None


def _last(sentence: Sentence | None) -> str | None:
    here = sentence.of("origin") if sentence else []
    return _name(here[-1]) if here else None


def _name(mark: Mark) -> str:
    return str(mark.payload[0] if mark.field == "origin" else mark.payload)


def _distance(c: Candidate, mark: Mark) -> int:
    return c.amount.i - mark.j if mark.j <= c.amount.i else mark.i - c.amount.j


def _not_said(sentence: Sentence, mark: Mark) -> bool:
    """Whether no word of saying stands at the name."""
    return not any(-4 <= m.i - mark.j <= 4 or -4 <= mark.i - m.j <= 4 for m in sentence.of("says"))
