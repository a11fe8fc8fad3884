"""A document as sentences in paragraphs, each with its words, marks, numbers and dates."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from . import dates, numbers
from .dates import DateMark
from .lexicon import Lexicon, Mark
from .numbers import Number
from .tokens import Token, tokenise

MOST_TOKENS = 140
"""A longer sentence is cut: whatever stands farther away does not decide about a number."""
_ASIDE = 6
_END = re.compile(r"[.!?…。؟]['’\"”»)\]]*\s|[•|·●▪]|\n|;\s*$|[\u2600-\u27bf\U0001f300-\U0001faff]")
_BREAKS = set(",;:()[]—–…|•/?!")
_NONE: list[Mark] = []
_PARAGRAPH = re.compile(r"\n+")


@dataclass(slots=True)
class Sentence:
    """One sentence. `segments[k]` numbers the clause of token k, and what follows a bracket goes on in the clause
    before it; `depths[k]` is 1 inside brackets; `outer[k]` counts the tokens outside of them.
    `before` is the part that a semicolon divides this one from; `question` says that a question mark ends it, and
    `linked` that it is of another text: below "read also", or quoted."""

    tokens: list[Token]
    lexicon: Lexicon
    paragraph: int
    marks: list[Mark] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)
    dates: list[DateMark] = field(default_factory=list)
    segments: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)
    outer: list[int] = field(default_factory=list)
    before: Sentence | None = None
    question: bool = False
    linked: bool = False
    _index: dict[str, list[Mark]] = field(default_factory=dict)
    _indexed: int = -1

    @property
    def start(self) -> int:
        """Offset of the first token in the text."""
        return self.tokens[0].start

    def of(self, *fields: str) -> list[Mark]:
        """The marks of these fields, by place; the list is not to be changed."""
        if len(self.marks) != self._indexed:
            self._index = {}
            for mark in self.marks:
                self._index.setdefault(mark.field, []).append(mark)
            self._indexed = len(self.marks)
        if len(fields) == 1:
            return self._index.get(fields[0], _NONE)
        if self._index.keys().isdisjoint(fields):
            return _NONE
        return [mark for mark in self.marks if mark.field in fields]

    def between(self, i: int, j: int) -> str:
        """The text between tokens i and j: what stands in the gaps, and nothing of the tokens."""
        return "".join(token.gap for token in self.tokens[i:j])


def build(tokens: list[Token], lexicon: Lexicon, paragraph: int) -> Sentence:
    """A sentence with everything that can be seen in it alone."""
    sentence = Sentence(tokens, lexicon, paragraph)
    sentence.marks = lexicon.marks(tokens)
    written = any(token.kind != "word" for token in tokens)
    if written or any(mark.field in dates.FIELDS for mark in sentence.marks):
        sentence.dates = dates.find(tokens, sentence.marks)
    if written or any(mark.field in numbers.FIELDS for mark in sentence.marks):
        sentence.numbers = numbers.find(tokens, sentence.marks, lexicon)
    if sentence.numbers:
        sentence.marks.extend(_spans(sentence))
        _clauses(sentence)
    return sentence


def _clauses(sentence: Sentence) -> None:
    """Fill in which clause each token stands in, and which tokens are in brackets."""
    count = current = depth = 0
    before = 0
    counted = {number.i for number in sentence.numbers}
    opened = {mark.i for mark in sentence.of("ands") if mark.j in counted and counted & set(range(mark.i))}
    for k, token in enumerate(sentence.tokens):
        stray = token.gap.strip() == ")" and not depth
        if k and not stray and (k in opened or any(c in _BREAKS for c in token.gap)):
            if "(" in token.gap and not depth:
                before, depth = current, 1
            closed = depth and ")" in token.gap
            count += 2 if ";" in token.gap else 1
            current = before if closed and not any(c in ",;:—–" for c in token.gap) else count
            depth = 0 if closed and "(" not in token.gap.partition(")")[2] else depth
        sentence.segments.append(current)
        sentence.depths.append(depth)
    _asides(sentence)
    outside = 0
    for depth in sentence.depths:
        sentence.outer.append(outside)
        outside += not depth


def _asides(sentence: Sentence) -> None:
    """What an aside of a few words says of the speaker divides no clause: there are, says Viasna, 1,253 of them."""
    segments, depths = sentence.segments, sentence.depths
    said = {k for mark in sentence.of("says", "origin") for k in range(mark.i, mark.j)}
    counted = {number.i for number in sentence.numbers}
    first = 0
    for k in range(1, len(segments) + 1):
        if k < len(segments) and segments[k] == segments[first]:
            continue
        run = range(first, k)
        if first > 0 and k < len(segments) and len(run) <= _ASIDE and said & set(run) and not counted & set(run):
            before, after = segments[first - 1], segments[k]
            for j in run:
                depths[j] = 1
            for j in range(k, len(segments)):
                segments[j] = before if segments[j] == after else segments[j]
        first = k


def _spans(sentence: Sentence) -> list[Mark]:
    """Since and a date: the opening of a span."""
    return [
        Mark("since", None, mark.i, day.j)
        for mark in sentence.of("openers")
        for day in sentence.dates
        if (day.year or day.month) and 0 <= day.i - mark.j <= 1
    ]


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of the lines that stand alone; a line that goes on in the next is joined with it."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _PARAGRAPH.finditer(text):
        if match.end() - match.start() == 1 and _wrapped(text, start, match.start(), match.end()):
            continue
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(text)))
    return [(a, b) for a, b in spans if b > a]


def _wrapped(text: str, start: int, end: int, following: int) -> bool:
    """A long line without a full stop before a small letter goes on: the text was wrapped."""
    line = text.rfind("\n", start, end) + 1 or start
    last = text[end - 1] if end > start else ""
    return end - line >= 55 and last not in ".!?:;…" and text[following : following + 1].islower()


def split(text: str, span: tuple[int, int], lexicon: Lexicon) -> list[list[Token]]:
    """The tokens of each sentence of a paragraph."""
    sentences: list[list[Token]] = []
    current: list[Token] = []
    for token in tokenise(text, *span):
        if current and (len(current) >= MOST_TOKENS or _ends(current[-1], token, lexicon)):
            sentences.append(current)
            current = []
        current.append(token)
    if current:
        sentences.append(current)
    return sentences


def _ends(last: Token, token: Token, lexicon: Lexicon) -> bool:
    gap = token.gap
    if not _END.search(gap):
        return False
    if gap[0] == "." and gap[:2].strip() == ".":
        if last.kind == "word" and (len(last.text) == 1 or last.folded in lexicon.abbreviations):
            return False
        if last.kind == "number" and len(last.text) <= 2 and token.kind == "word":
            return not _is_month(token, lexicon) and not token.text[0].islower()
    return not (gap.strip().startswith((".", "…")) and token.text[0].islower())


def _is_month(token: Token, lexicon: Lexicon) -> bool:
    return any(mark.field in {"month", "month_short"} for mark in lexicon.marks([token]))
