"""Numbers in every dress: digits with any separator, multipliers, number words, and amounts without a number."""

from __future__ import annotations

from dataclasses import dataclass

from .lexicon import Lexicon, Mark, is_loose
from .tokens import Token

_SEPARATORS = str.maketrans("", "", " .,'’\u00a0\u202f\u2009\u2007")
FIELDS = frozenset({"units", "multipliers", "fixed", "vague"})
"""The marks without which a sentence in words alone holds no number."""
_PEOPLE = {"terms", "persons", "captives"}
_BOUNDS = {"approx", "fewer_than", "more_than", "at_least", "at_most", "exact"}
_LARGEST = 100_000_000


@dataclass(slots=True)
class Number:
    """A number in a sentence: its tokens [i, j) and its value; a vague amount has only `low`.

    `spelled` has no digits; `grouped` was written with thousands separators or a multiplier, so it is no year.
    `glued` are the letters written onto the digits.
    """

    i: int
    j: int
    value: int | None
    low: int | None = None
    spelled: bool = False
    grouped: bool = False
    glued: bool = False

    @property
    def vague(self) -> bool:
        """Whether it is an amount without a number, such as dozens."""
        return self.value is None


def find(tokens: list[Token], marks: list[Mark], lexicon: Lexicon) -> list[Number]:
    """The numbers of a sentence, in order, none overlapping."""
    words = _Words(tokens, marks, lexicon.no_numbers)
    people = {mark.i for mark in marks if mark.field in _PEOPLE}
    found: list[Number] = []
    i = 0
    while i < len(tokens):
        number = words.at(i)
        if number is None:
            i += 1
            continue
        _glue(number, tokens, lexicon, people)
        if number.vague or 0 < (number.value or 0) <= _LARGEST:
            found.append(number)
        i = max(number.j, i + 1)
    return found


def _glue(number: Number, tokens: list[Token], lexicon: Lexicon, people: set[int]) -> None:
    """Letters written onto digits: a case ending is of the number, people lack a space, all else is another word."""
    if number.spelled or number.j >= len(tokens) or tokens[number.j].kind != "word":
        return
    ending = tokens[number.j]
    if ending.gap in ("", "-", "‑", "–", "'", "’") and tokens[number.j - 1].kind == "number":
        if ending.folded in lexicon.endings:
            number.j += 1
        elif ending.gap == "" and number.j in people:
            return
        elif ending.gap != "–":
            number.glued = True


class _Words:
    """Reads one number phrase at a place."""

    def __init__(self, tokens: list[Token], marks: list[Mark], none: frozenset[str] = frozenset()) -> None:
        self.tokens = tokens
        self.units: dict[int, tuple[int, int]] = {}
        self.multipliers: dict[int, tuple[int, int]] = {}
        self.fixed: dict[int, tuple[int, int]] = {}
        self.vague: dict[int, tuple[int, int]] = {}
        self.joiners: set[int] = set()
        self.bounded = {mark.j for mark in marks if mark.field in _BOUNDS}
        tables = {"units": self.units, "multipliers": self.multipliers, "fixed": self.fixed, "vague": self.vague}
        for mark in marks:
            if mark.field in tables and tokens[mark.i].text.casefold() not in none:
                tables[mark.field].setdefault(mark.i, (mark.payload, mark.j))
            elif mark.field == "joiners":
                self.joiners.add(mark.i)

    def at(self, i: int) -> Number | None:
        if i in self.vague and not self._one(i) and self.vague[i][1] >= self.fixed.get(i, (0, 0))[1]:
            low, j = self.vague[i]
            return Number(i, j, None, low=low, spelled=True)
        if i in self.fixed:
            value, j = self.fixed[i]
            return Number(i, j, value, spelled=True, grouped=True)
        token = self.tokens[i]
        if token.kind == "number":
            return self._digits(i)
        if i in self.units or i in self.multipliers:
            return self._spelled(i)
        return None

    def _one(self, i: int) -> bool:
        """A word that is both an amount and one of it, after a bound or before the rest of a number."""
        same = i in self.multipliers and self.multipliers[i][1] == self.vague[i][1]
        j = self.vague[i][1]
        return same and (i in self.bounded or (j in self.units and self.units[j][0] >= 100 and self._joined(j)))

    def _digits(self, i: int) -> Number:
        text = self.tokens[i].text
        grouped = any(c in text for c in " .,'’\u00a0\u202f\u2009\u2007")
        value, whole = digits(text)
        j = i + 1
        if j < len(self.tokens) and j in self.multipliers and self._joined(j, tight=True):
            factor, j = self.multipliers[j]
            value, whole, grouped = value * factor, True, True
            if j < len(self.tokens) and self.tokens[j].kind == "number" and self._joined(j):
                rest = self.tokens[j].text
                if len(rest) <= 3 and rest.isdecimal() and int(rest) < factor:
                    value += int(rest)
                    j += 1
        elif j < len(self.tokens) and self._footnote(j):
            j += 1
        return Number(i, j, round(value) if whole else 0, grouped=grouped)

    def _footnote(self, j: int) -> bool:
        """A digit stuck to a full thousands group is a footnote mark: 1,5721."""
        before, after = self.tokens[j - 1].text, self.tokens[j]
        return after.kind == "number" and after.gap == "" and len(after.text) == 1 and before[-4:-3] in {",", "."}

    def _rest(self, j: int) -> bool:
        """Whether three digits go on after a thousand in words: mil 207."""
        text = self.tokens[j].text
        return self.tokens[j].kind == "number" and len(text) == 3 and text.isdecimal()

    def _joined(self, i: int, *, tight: bool = False) -> bool:
        gap = self.tokens[i].gap
        return gap == "" or (is_loose(gap) and (not tight or "-" not in gap or gap == "-"))

    def _spelled(self, i: int) -> Number:
        total, current, j, last = 0, 0, i, 10**9
        while j < len(self.tokens) and (j == i or self._joined(j)):
            if j in self.units and self.units[j][0] < last:
                value, j = self.units[j]
                current += value
                last = _room(value)
            elif j in self.multipliers:
                factor, j = self.multipliers[j]
                if factor < 1000:
                    current = max(current, 1) * factor
                    last = 100
                else:
                    total += max(current, 1) * factor
                    current, last = 0, 10**9
            elif j in self.joiners and j > i and j + 1 in self.units and current + total >= 20:
                room = 1000 if total and not current else 100
                if self.units[j + 1][0] >= room:
                    break
                j, last = j + 1, min(last, room)
            elif total and not current and self._rest(j):
                current, j = int(self.tokens[j].text), j + 1
            else:
                break
        return Number(i, j, total + current, spelled=True, grouped=total + current >= 1000)


def _room(value: int) -> int:
    """What may follow a number word inside one number: after hundreds less than a hundred, after tens units."""
    if value >= 1000:
        return 1000
    if value >= 100:
        return 100
    return 10 if value >= 20 else 0


def digits(text: str) -> tuple[float, bool]:
    """The value of digits with separators, and whether it is a whole number.

    A separator before three digits divides thousands, whichever it is: people are not counted in fractions.
    """
    head, mark, tail = text, "", ""
    for sign in ".,":
        before, _, after = text.rpartition(sign)
        if before and len(after) in (1, 2):
            head, mark, tail = before, sign, after
    plain = head.translate(_SEPARATORS)
    if not plain or len(plain) > 12:
        return 0.0, False
    value = float(int(plain))
    if mark and tail:
        return value + int(tail) / 10 ** len(tail), False
    return value, True
