"""What the place of a number in its sentence tells: the item of a list, a difference, a number told again."""

from __future__ import annotations

from itertools import pairwise

from .lexicon import Mark, is_loose
from .qualifiers import Amount
from .sentences import Sentence

_MOVE = 8
"""As many words may stand between the two ends of a movement."""
_MOST_EVENT = 20
"""A movement from or to fewer than this is no movement of a stock."""


def compared(sentence: Sentence, amount: Amount, unit: Mark | None) -> bool:
    """The difference of two counts: 60 people more than, larger by 8."""
    tokens = sentence.tokens
    ends = {amount.j, unit.j if unit else amount.j}
    for m in sentence.of("more_than", "fewer_than"):
        last = m.j == len(tokens) or not is_loose(tokens[m.j].gap)
        if m.i in ends and is_loose(tokens[m.i].gap) and (m.j - m.i > 1 or (last and m.i == amount.j)):
            return True
    by = any(m.j == amount.i for m in sentence.of("by"))
    segment = sentence.segments[amount.i]
    return by and any(m.j <= amount.i and sentence.segments[m.i] == segment for m in sentence.of("grows"))


def labelled(sentence: Sentence, amount: Amount, unit: Mark | None) -> bool:
    """A number alone after a short label and its colon or dash, or, where semicolons divide a list, its comma."""
    tokens = sentence.tokens
    gap = tokens[amount.i].gap
    follows = tokens[amount.j].gap if amount.j < len(tokens) else ";"
    if unit or amount.i == 0 or not any(c in ",;.|()\n–—:" for c in follows):
        return False
    first = next(k for k, segment in enumerate(sentence.segments) if segment >= sentence.segments[amount.i] - 1)
    if amount.i - first > 6 or sentence.segments[amount.i] == sentence.segments[amount.i - 1]:
        return False
    listed = sum(token.gap.startswith(";") for token in tokens) + follows.startswith(";") > 1
    return any(c in gap for c in ":–—(") or (" - " in gap) or (listed and "," in gap)


def told_again(sentence: Sentence, amount: Amount) -> bool:
    """Told with the article or taken from: the 224, all 14, of the 275."""
    return any(
        (m.field == "partitive" and m.j in (amount.i, amount.number.i if amount.number else amount.i))
        or (m.field == "definite" and m.j == (amount.number.i if amount.number else amount.i))
        for m in sentence.marks
    )


def movement(sentence: Sentence, amount: Amount) -> str | None:
    """start or end, where the number is an end of a growth or a fall: from 1,244 on 31 January to 1,234."""
    if not sentence.of("grows", "reaches"):
        return None
    dated = {k for mark in sentence.dates for k in range(mark.i, mark.j)}
    ends = [n for n in sentence.numbers if n.i not in dated]
    for first, second in pairwise(ends):
        opened = any(m.j == first.i for m in sentence.of("range_from"))
        closed = any(m.j == second.i and m.i >= first.j for m in sentence.of("range_to"))
        near = second.i - first.j <= _MOVE and min(first.value or 0, second.value or 0) >= _MOST_EVENT
        if opened and closed and near and any(m.j <= first.i for m in sentence.of("grows", "reaches")):
            if amount.number is first:
                return "start"
            if amount.number is second:
                return "end"
    return None


def taken_from(sentence: Sentence, amount: Amount) -> bool:
    """Whether a number is taken out of another one told with the article: six of the seven; of the 62, 28 are ill."""
    number = amount.number
    if number is None:
        return False
    dated = {k for day in sentence.dates for k in range(day.i, day.j)}
    others = [n for n in sentence.numbers if n is not number and n.i not in dated]
    larger = [n for n in others if (n.value or 0) > (number.value or 0)]
    gap = sentence.tokens[amount.i].gap
    after = {m.j for m in sentence.of("out_of") if m.i == amount.j and is_loose(sentence.tokens[m.i].gap)}
    before = {m.j for m in sentence.of("partitive")} if "," in gap else set()
    opened = {m.j for m in sentence.of("out_of", "partitive") if m.i == 0}
    if any(n.i in opened and n.j <= amount.i for n in larger):
        return True
    return any(n.i in after or (n.i in before and n.j == amount.i) for n in larger)
