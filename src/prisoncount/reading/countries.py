"""Which country holds the prisoners of a mention."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from .candidates import Candidate
from .lexicon import Mark, is_loose
from .origins import SPEAKERS
from .sentences import Sentence

_TITLE = 3
_ORIGIN = 2
_DOMINANT = 2.0
_LETTERS = 3
_LIST = 2
"""As many names beside it make a list."""
_NEXT = 12
"""As far as this many words stands a country whose clause has a number of its own."""


@dataclass(slots=True, frozen=True)
class Place:
    """A country code or None; `territory` where the prisoners' own land is held by it; `why` in words."""

    code: str | None
    territory: bool = False
    why: str = ""


class Places:
    """The countries of a document, weighed once."""

    def __init__(self, sentences: list[Sentence], title: list[Sentence], meant: str | None = None) -> None:
        self.meant = meant.upper() if meant else None
        self.votes: Counter[str] = Counter()
        self.speakers: Counter[str] = Counter()
        self.datelines: list[str] = []
        self.by_paragraph: dict[int, list[tuple[int, str]]] = {}
        for part, weight in ((sentences, 1), (title, _TITLE)):
            for sentence in part:
                self._vote(sentence, weight, title=part is title)
        self.title_territory = next((m.payload for s in title for m in s.of("territory")), None)

    def _vote(self, sentence: Sentence, weight: int, *, title: bool) -> None:
        for mark in sentence.of("country", "origin"):
            code = _code(mark)
            if code is None or _beside_speakers(sentence, mark):
                continue
            if not title and _dateline(sentence, mark):
                self.datelines += [code] if code not in SPEAKERS else []
                continue
            heavy = weight * (_ORIGIN if mark.field == "origin" else 1)
            (self.speakers if code in SPEAKERS else self.votes)[code] += heavy
            if not title and code not in SPEAKERS:
                start = sentence.tokens[mark.i].start
                self.by_paragraph.setdefault(sentence.paragraph, []).append((start, code))

    def of(self, c: Candidate) -> Place:
        """The country of one candidate: the nearest named with it, else the document's, else the one meant."""
        sentence = c.sentence
        near = [
            (self._distance(c, m), m)
            for m in sentence.of("country", "territory")
            if _code(m) not in SPEAKERS and not _dateline(sentence, m)
        ]
        if near:
            mark = _subject(c, [m for _, m in near]) or min(near, key=lambda one: one[0])[1]
            others = [m for _, m in near if m.field == "country"]
            territory = mark.field == "territory" and not any(m.payload != mark.payload for m in others)
            if mark.field == "country" or territory:
                return Place(_code(mark), territory, f"country: {_text(sentence, mark)}")
        if self.title_territory and not near:
            return Place(self.title_territory, True, "territory: named in the title")
        origin = next((m for m in sentence.of("origin") if m.payload[1]), None)
        if origin:
            return Place(origin.payload[1], why=f"country of {origin.payload[0]}")
        return self._of_document(c)

    def _of_document(self, c: Candidate) -> Place:
        ranked = self.votes.most_common(2)
        if ranked and (len(ranked) == 1 or ranked[0][1] >= _DOMINANT * ranked[1][1]):
            return Place(ranked[0][0], why="country: named most in the document")
        named = self.by_paragraph.get(c.sentence.paragraph, [])
        k = bisect_right(named, c.sentence.start, key=lambda one: one[0])
        if k:
            return Place(named[k - 1][1], why="country: named last in the paragraph")
        if ranked:
            return Place(ranked[0][0], why="country: named most in the document")
        if self.datelines:
            return Place(self.datelines[0], why="country: where the report was written")
        if self.meant:
            return Place(self.meant, why="country: as told")
        if c.sentence.lexicon.language.home:
            return Place(c.sentence.lexicon.language.home, why="country: the language's own")
        beside = [m for m in c.sentence.of("country") if c.sentence.segments[m.i] == c.sentence.segments[c.amount.i]]
        if beside:
            return Place(beside[0].payload, why="country: the only one named beside the number")
        return Place(None, why="country: none named")

    @staticmethod
    def _distance(c: Candidate, mark: Mark) -> int:
        gap = c.amount.i - mark.j if mark.j <= c.amount.i else mark.i - c.amount.j
        segments = c.sentence.segments
        own = mark.i - c.amount.j == 1 and not any(n.i == mark.j for n in c.sentence.numbers)
        if own and all(is_loose(t.gap) for t in c.sentence.tokens[c.amount.j : mark.i + 1]):
            return -1
        if mark.i >= c.amount.j and segments[mark.i] != segments[c.amount.j - 1] and _opens(c, mark):
            gap += _NEXT
        return gap + 3 * abs(c.sentence.segments[mark.i] - c.sentence.segments[c.amount.i])


def _subject(c: Candidate, named: list[Mark]) -> Mark | None:
    """The country that opens a sentence, where an aside stands before its number: Belarus, Russia's ally, has 12."""
    segments = c.sentence.segments
    here = segments[c.amount.i]
    first = [m for m in named if m.i <= 1 and m.field == "country" and m.j < len(segments)]
    divided = first and segments[first[0].j] != segments[first[0].i] and here > segments[first[0].j]
    beside = any(segments[m.i] == here for m in named) or any(n.i < c.amount.i for n in c.sentence.numbers)
    return first[0] if divided and not beside else None


def _dateline(sentence: Sentence, mark: Mark) -> bool:
    """Whether a name in capitals opens the sentence as the place where it was written: MOSCOW, 31 December."""
    token, after = sentence.tokens[mark.i], sentence.tokens[mark.j] if mark.j < len(sentence.tokens) else None
    return (
        mark.i == 0 and token.text.isupper() and len(token.text) > _LETTERS and bool(after and not is_loose(after.gap))
    )


def _beside_speakers(sentence: Sentence, mark: Mark) -> bool:
    """Whether a city stands in a list with those of states that only speak: in Vilnius, Warsaw and Tbilisi."""
    others = [m for m in sentence.of("country") if m.payload in SPEAKERS]
    if mark.field != "country" or len(others) < _LIST or mark.payload in SPEAKERS:
        return False
    return sum(abs(m.i - mark.i) <= _LIST + 1 for m in others) >= _LIST


def _opens(c: Candidate, mark: Mark) -> bool:
    """Whether a number follows in the clause of a country: 1,299 in Belarus, the Russians have 778."""
    end = c.sentence.segments[mark.i] + 1
    dated = {k for day in c.sentence.dates for k in range(day.i, day.j)}
    return any(n.i > mark.i and c.sentence.segments[n.i] <= end and n.i not in dated for n in c.sentence.numbers)


def _code(mark: Mark) -> str | None:
    code = mark.payload[1] if mark.field == "origin" else mark.payload
    return str(code) if code else None


def _text(sentence: Sentence, mark: Mark) -> str:
    return " ".join(token.text for token in sentence.tokens[mark.i : mark.j])
