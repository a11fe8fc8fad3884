"""A language's phrases compiled for one pass over the words: which phrases stand where, and what they mean."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from prisoncount import plugins
from prisoncount.languages._model import Language

from . import names
from .compounds import Compounds
from .fields import KEPT, NAMERS, NOT_CUES, SOFT
from .tokens import Token, fold, tokenise

_LOOSE = set(" \t\n\u00a0\u202f\u2009\u2007-‐‑'’ʼ′‘`“”„«»\"‚‹›*_#@&\u00ad")
_COUNTED = "Political Prisoners"
"""An organisation with these words in its name counts nobody else."""
_Starts = tuple[tuple[tuple[str, Any, bool], ...], tuple[tuple[tuple[int, ...], str, Any], ...]]
_CACHED = 1 << 16
Spelling = tuple[str, str | None, str]
"""Of who counts: the name it stands for, the country whose prisoners they count (None: several), as it is written."""


@dataclass(slots=True, frozen=True)
class Mark:
    """A phrase found in a sentence: its field, its payload, and its tokens [i, j)."""

    field: str
    payload: Any
    i: int
    j: int


class Lexicon:
    """The compiled words of one language. `marks` finds its phrases; `smalls` are the function words.

    `origins` are the spellings of who counts that were given beside those of the language.
    """

    def __init__(
        self,
        language: Language,
        vocabulary: Mapping[tuple[str, Any], Iterable[str]],
        origins: tuple[Spelling, ...] = (),
    ) -> None:
        self.language = language
        self.origins = origins
        self.smalls = frozenset(fold(w) for w in split(language.function_words))
        self.endings = frozenset(fold(w) for w in split(language.endings))
        self.no_numbers = frozenset(w.casefold() for w in split(language.no_numbers))
        self.abbreviations = frozenset(fold(w.rstrip(".")) for w in split(language.abbreviations))
        self._words: dict[str, list[int]] = defaultdict(list)
        self._stems: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._limits: list[int] = []
        self._acronyms: set[int] = set()
        self._telling: set[int] = set()
        self._atoms: dict[str, int] = {}
        self._known: dict[str, frozenset[int]] = {}
        self._begun: dict[str, _Starts] = {}
        self._triggers: dict[str, bool] = {}
        self._phrases: dict[int, list[tuple[tuple[int, ...], str, Any]]] = defaultdict(list)
        self._compounds = (
            None
            if language.glue is None
            else Compounds(language.units, language.multipliers, language.elided, language.glue)
        )
        for (cue, payload), phrases in vocabulary.items():
            for phrase in phrases:
                self._add(phrase, cue, payload)

    def _add(self, phrase: str, cue: str, payload: Any) -> None:
        atoms = tuple(self._atom(word) for word in phrase.split())
        if phrase.isupper() and len(atoms) == 1:
            self._acronyms.add(atoms[0])
        if cue in ("terms", "grounds") or (cue == "origin" and _COUNTED in payload[0]):
            self._telling.add(max(zip(map(len, phrase.split()), atoms, strict=True))[1])
        if atoms:
            self._phrases[atoms[0]].append((atoms, cue, payload))

    def _atom(self, word: str) -> int:
        """The number of a slot of a phrase. Alternatives share one; `word*3` allows at most three letters more.

        A phrase of one word in capitals, such as US or UN, is an acronym and stands only for capitals.
        """
        if word in self._atoms:
            return self._atoms[word]
        atom = self._atoms[word] = len(self._limits)
        self._limits.append(0)
        for choice in word.split("|"):
            stem, star, most = choice.partition("*")
            folded = fold(stem)
            if star:
                self._stems[len(folded)][folded].append(atom)
                self._limits[atom] = int(most) if most else 99
            else:
                self._words[folded].append(atom)
        return atom

    def _atoms_of(self, word: str) -> frozenset[int]:
        known = self._known.get(word)
        if known is None:
            hits = set(self._words.get(word, ()))
            for length, stems in self._stems.items():
                if length <= len(word):
                    for atom in stems.get(word[:length], ()):
                        if len(word) - length <= self._limits[atom]:
                            hits.add(atom)
            known = frozenset(hits)
            if len(self._known) < _CACHED:
                self._known[word] = known
        return known

    def _starts(self, word: str) -> _Starts:
        """The phrases that may begin with this word: of one word, and of more."""
        known = self._begun.get(word)
        if known is None:
            single: list[tuple[str, Any, bool]] = []
            longer: list[tuple[tuple[int, ...], str, Any]] = []
            exact = self._words.get(word, ())
            for atom in sorted(self._atoms_of(word), key=lambda one: (one not in exact, one)):
                for phrase, cue, payload in self._phrases.get(atom, ()):
                    if len(phrase) == 1:
                        single.append((cue, payload, atom in self._acronyms))
                    else:
                        longer.append((phrase, cue, payload))
            longer.sort(key=lambda one: -len(one[0]))
            known = (tuple(single), tuple(longer))
            if len(self._begun) < _CACHED:
                self._begun[word] = known
        return known

    def marks(self, tokens: list[Token]) -> list[Mark]:
        """Every phrase in these tokens, by place; of one field, the longest at a place."""
        found: list[Mark] = []
        atoms = [self._atoms_of(token.folded) for token in tokens]
        for i, token in enumerate(tokens):
            if not atoms[i]:
                value = self._compounds.value(token.folded) if self._compounds and token.kind == "word" else None
                if value:
                    found.append(Mark("units", value, i, i + 1))
                continue
            single, longer = self._starts(token.folded)
            taken: set[str] = set()
            if longer and i + 1 < len(tokens):
                after = atoms[i + 1]
                for phrase, cue, payload in longer:
                    if phrase[1] in after and cue not in taken and self._fits(phrase, atoms, tokens, i):
                        taken.add(cue)
                        found.append(Mark(cue, payload, i, i + len(phrase)))
            for cue, payload, acronym in single:
                if cue not in taken and (not acronym or token.text.isupper()):
                    taken.add(cue)
                    found.append(Mark(cue, payload, i, i + 1))
        return _outer(found)

    def names_prisoners(self, tokens: list[Token]) -> bool:
        """Whether the telling word of a name for the political prisoners, or for political reasons, is among these."""
        return any(self._trigger(token.folded) for token in tokens)

    def _trigger(self, word: str) -> bool:
        known = self._triggers.get(word)
        if known is None:
            known = not self._telling.isdisjoint(self._atoms_of(word))
            if len(self._triggers) < _CACHED:
                self._triggers[word] = known
        return known

    def _fits(self, phrase: tuple[int, ...], atoms: list[frozenset[int]], tokens: list[Token], i: int) -> bool:
        if i + len(phrase) > len(atoms):
            return False
        return all(phrase[k] in atoms[i + k] and is_loose(tokens[i + k].gap) for k in range(1, len(phrase)))


def _outer(marks: list[Mark]) -> list[Mark]:
    """Without the marks that lie inside a longer one: "more" says nothing in "more than"."""
    if all(mark.j - mark.i == 1 for mark in marks):
        return marks
    kept: list[Mark] = []
    reach: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.i, m.i - m.j)):
        reach = [outer for outer in reach if outer.j > mark.i]
        rivals = reach if mark.field not in KEPT else [outer for outer in reach if outer.field in NAMERS]
        if not any(
            outer.j >= mark.j and outer.j - outer.i > mark.j - mark.i and outer.field not in SOFT for outer in rivals
        ):
            kept.append(mark)
            reach.append(mark)
    return kept


def is_loose(gap: str) -> bool:
    """Whether words with this between them may belong to one phrase: spaces, quotation marks, hyphens."""
    return gap == " " or all(c in _LOOSE for c in gap)


def split(text: str) -> list[str]:
    """The phrases of a language field."""
    parts = (part.strip() if part.strip() == "-" else part.replace("-", " ") for part in text.split(","))
    return [phrase for phrase in (" ".join(part.split()) for part in parts) if phrase]


@cache
def lexicon(code: str, origins: tuple[Spelling, ...] = ()) -> Lexicon:
    """The compiled lexicon of one language, with further names of who counts; LookupError where there is none."""
    language: Language = plugins.load("languages", code).LANGUAGE
    vocabulary: dict[tuple[str, Any], list[str]] = defaultdict(list)
    for field in dataclasses.fields(language):
        value = getattr(language, field.name)
        if field.name in NOT_CUES or not value:
            continue
        entries = {None: value} if isinstance(value, str) else value
        for payload, phrases in entries.items():
            vocabulary[field.name, payload].extend(split(phrases))
    for key, phrases in names.vocabulary(language).items():
        vocabulary[key].extend(phrases)
    for name, country, spelling in origins:  # last: where the reader knows the spelling, its own name for it holds
        vocabulary["origin", (name, country)].append(" ".join(token.text for token in tokenise(spelling)))
    return Lexicon(language, vocabulary, origins)


def codes() -> tuple[str, ...]:
    """The languages there are words for."""
    return plugins.names("languages")
