"""What the place of a number in its sentence tells: the item of a list, a difference, a number told again."""

from __future__ import annotations

from .lexicon import Mark, is_loose
from .qualifiers import Amount
from .sentences import Sentence


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
