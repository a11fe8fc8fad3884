"""How exact a number is, from the words at it, and the bounds that follow."""

from __future__ import annotations

from dataclasses import dataclass

from prisoncount.records import Qualifier

from .lexicon import Mark, is_loose
from .numbers import Number
from .sentences import Sentence

_BEFORE = ("approx", "fewer_than", "more_than", "at_least", "at_most", "exact")
_RANK = ("range", "at_least", "more_than", "fewer_than", "at_most", "approx", "exact")
_AFTER: dict[str, str] = {
    "more_after": "more_than", "least_after": "at_least", "approx_after": "approx", "fewer_after": "fewer_than",
}  # fmt: skip
_SIGNS = {"~": "approx", "≈": "approx", ">": "more_than", "≥": "at_least", "<": "fewer_than", "≤": "at_most"}
_SOON = 8
_WIDEST = 2.5
"""The most by which the ends of a range may differ; farther apart they are two numbers."""


@dataclass(slots=True)
class Amount:
    """A number with its qualifier and bounds, over tokens [i, j); `words` are the phrases that decided."""

    i: int
    j: int
    qualifier: Qualifier
    value: int | None
    low: int | None
    high: int | None
    words: tuple[str, ...] = ()
    number: Number | None = None

    @property
    def size(self) -> int:
        """One number to compare amounts by."""
        return self.value or self.low or self.high or 0


def amounts(sentence: Sentence, numbers: list[Number]) -> list[Amount]:
    """The numbers of a sentence as amounts; two ends of a range become one."""
    found: list[Amount] = []
    k = 0
    while k < len(numbers):
        first = numbers[k]
        if k + 1 < len(numbers) and _is_range(sentence, first, numbers[k + 1]):
            second = numbers[k + 1]
            start = _before(sentence, first.i)[1]
            words = (sentence.tokens[first.j - 1].text + "–" + sentence.tokens[second.i].text,)
            scale = second.value or 0
            low = first.value or 0
            if low < 20 and scale >= 1000:
                low *= 1000
            found.append(Amount(start, second.j, "range", None, low, scale, words, second))
            k += 2
        else:
            found.append(_single(sentence, first))
            k += 1
    return found


def _is_range(sentence: Sentence, first: Number, second: Number) -> bool:
    low, high = first.value, second.value
    if low is None or high is None or not low < high or second.glued:
        return False
    shared = low < 20 and high >= 1000 and low * 1000 < high <= low * 1000 * _WIDEST
    if high > low * _WIDEST and not shared:
        return False
    gap = sentence.tokens[second.i].gap.strip()
    if second.i == first.j:
        return gap in ("-", "–", "—", "‑")
    joined = any(m.field == "range_to" and (m.i, m.j) == (first.j, second.i) for m in sentence.marks)
    if not joined or any(not is_loose(t.gap) for t in sentence.tokens[first.j : second.i + 1]):
        return False
    and_ = any(m.field == "ands" and m.i == first.j for m in sentence.marks)
    opened = any(m.field == "range_from" and m.j == first.i for m in sentence.marks)
    moved = any(
        m.field in ("reaches", "added", "grows") and m.j >= first.i - 6 and m.i < first.i for m in sentence.marks
    )
    return not moved and (opened or (low >= 100 and not and_))


def _before(sentence: Sentence, i: int) -> tuple[list[Mark], int]:
    """The qualifying phrases that end at token i, and where the first begins."""
    found: list[Mark] = []
    for _ in range(3):
        here = _ending(sentence, i)
        if not here and not found and i > 1 and _is_article(sentence, i - 1):
            here = _ending(sentence, i - 1)
        if not here:
            break
        best = min(here, key=lambda m: (m.i, _RANK.index(m.field)))
        found.append(best)
        i = best.i
        if i == 0:
            break
    return found, i


def _ending(sentence: Sentence, i: int) -> list[Mark]:
    if not is_loose(sentence.tokens[i].gap):
        return []
    return [m for m in sentence.marks if m.j == i and m.field in _BEFORE and not _compared(sentence, m)]


def _is_article(sentence: Sentence, i: int) -> bool:
    """A small word of at most three letters may stand between the bound and its number: over the 1,000 mark."""
    token, following = sentence.tokens[i], sentence.tokens[i + 1]
    return len(token.folded) <= 3 and token.folded in sentence.lexicon.smalls and is_loose(following.gap)


def _compared(sentence: Sentence, mark: Mark) -> bool:
    """Whether a bound compares two numbers and qualifies none: 60 more than the 420 of last year."""
    dated = {day.j for day in sentence.dates}
    compares = mark.field in ("more_than", "fewer_than")
    return compares and any(n.j == mark.i and n.j not in dated for n in sentence.numbers)


def _single(sentence: Sentence, number: Number) -> Amount:
    before, start = _before(sentence, number.i)
    if before and before[0].field == "at_most" and _ends_movement(sentence, number):
        before, start = [], number.i
    fields = [mark.field for mark in before]
    words = [_text(sentence, mark) for mark in before]
    end = number.j
    for name, means in _AFTER.items():
        for mark in sentence.marks:
            if (
                mark.field == name
                and mark.i in (number.j, number.j + 1)
                and is_loose(sentence.between(number.j, mark.i + 1))
            ):
                fields.append(means)
                words.append(_text(sentence, mark))
                end = max(end, mark.j)
    if number.vague:
        return Amount(start, number.j, "vague", None, number.low, None, tuple(words), number)
    sign = _SIGNS.get(sentence.tokens[number.i].gap.rstrip(" “«\"'")[-1:])
    plus = number.j < len(sentence.tokens) and sentence.tokens[number.j].gap[:1] == "+"
    fields += [one for one in (sign, "more_than" if plus else None) if one]
    chosen = min(fields, key=_RANK.index, default="exact")
    return bounded(start, end, chosen, number, tuple(words))


def _ends_movement(sentence: Sentence, number: Number) -> bool:
    """Whether "to" before a number is the end of a movement and no bound: it shrank from 1,244 names to 1,234."""
    opened = [m.j for m in sentence.of("range_from") if m.j < number.i]
    grows = sentence.of("grows")
    return any(n.i in opened and any(m.j <= n.i for m in grows) for n in sentence.numbers if n.j < number.i)


def floored(sentence: Sentence, following: Sentence | None, amount: Amount) -> Amount:
    """At least N, where the claim of N is denied and then no fewer are claimed: we do not say 767; we say no fewer."""
    denied = any(m.j <= amount.i for m in sentence.of("negation"))
    after = [m for m in sentence.of("floor") if m.i >= amount.j]
    if following is not None:
        after += [m for m in following.of("floor") if m.i <= _SOON]
    if not denied or not after or amount.qualifier != "exact" or amount.number is None:
        return amount
    return bounded(amount.i, amount.j, "at_least", amount.number, (*amount.words, "no fewer"))


def bounded(start: int, end: int, chosen: str, number: Number, words: tuple[str, ...]) -> Amount:
    """The amount that a number and a qualifier make together."""
    n = number.value or 0
    table: dict[str, tuple[Qualifier, int | None, int | None]] = {
        "exact": ("exact", n, n),
        "approx": ("approx", n, n),
        "more_than": ("more_than", n + 1, None),
        "at_least": ("at_least", n, None),
        "at_most": ("at_most", None, n),
        "fewer_than": ("fewer_than", None, n),
    }
    qualifier, low, high = table[chosen]
    value = n
    return Amount(start, end, qualifier, value, low, high, words, number)


def _text(sentence: Sentence, mark: Mark) -> str:
    return " ".join(token.text for token in sentence.tokens[mark.i : mark.j])
