"""Number words that a language writes as one: zweihundertfünfzig, millecentottantasei, pětadvacet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .tokens import fold

_LONGEST = 40
_LEAST = 2


class Compounds:
    """The value of number words written as one word. Memory and time are bounded by the length of a word."""

    def __init__(self, parts: Mapping[int, str], factors: Mapping[int, str], elided: Mapping[int, str], glue: str):
        """`parts` and `factors` are the words of the language, `elided` their shortened forms, `glue` the joiner."""
        self.values = {
            word: value for table in (parts, elided) for value, words in table.items() for word in _of(words)
        }
        self.factors = {word: value for value, words in factors.items() for word in _of(words) if value <= 1000}
        self.words = sorted({*self.values, *self.factors}, key=len, reverse=True)
        self.glue = [fold(word) for word in glue.split("|") if word]
        self._known: dict[str, int | None] = {}

    def value(self, word: str) -> int | None:
        """The number that a folded word spells out of two parts or more; None where it spells none."""
        if len(word) > _LONGEST:
            return None
        if word not in self._known:
            parts = self._split(word, 0, {})
            self._known[word] = self._sum(parts) if parts and len(parts) >= _LEAST else None
        return self._known[word]

    def _split(self, word: str, start: int, dead: dict[int, bool]) -> list[str] | None:
        """The parts from a place on, the longest first; a place that leads nowhere is tried once."""
        if start == len(word):
            return []
        if start in dead:
            return None
        for part in self.words:
            if not word.startswith(part, start):
                continue
            end = start + len(part)
            for follow in (
                end,
                *(end + len(g) for g in self.glue if word.startswith(g, end) and end + len(g) < len(word)),
            ):
                rest = self._split(word, follow, dead)
                if rest is not None:
                    return [part, *rest]
        dead[start] = True
        return None

    def _sum(self, parts: list[str]) -> int:
        total = current = 0
        for part in parts:
            factor = self.factors.get(part)
            if factor is None:
                current += self.values[part]
            elif factor < 1000:
                current = max(current, 1) * factor
            else:
                total, current = total + max(current, 1) * factor, 0
        return total + current


def _of(words: str) -> Iterator[str]:
    for word in words.split(","):
        if len(word.split()) == 1 and "*" not in word and len(fold(word.strip())) > _LEAST:
            yield fold(word.strip())
