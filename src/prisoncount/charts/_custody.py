"""Whether everybody counted is held: house arrest and labour without a prison make "held" a false word."""

from __future__ import annotations

import re

from ._view import View

OUTSIDE = frozenset({"outside", "house_arrest", "forced_labour"})
"""What a monitor says of its definition that means: not all of them are in custody."""
NAMED = re.compile(r"house arrest|home arrest|forced labou?r|limited liberty|not in prison", re.IGNORECASE)
NEGATED = re.compile(r"\b(?:not|never|nor|without|apart from|except|excluded)\b(?! in prison)", re.IGNORECASE)
"""A clause with such a word leaves them out, or does not know."""
CUSTODY = re.compile(r"deprived of liberty", re.IGNORECASE)
"""In such a sentence house arrest is custody before trial."""


def held(view: View) -> bool:
    """Whether a sentence may say that the country held all of them, by the definition and the notes of the view."""
    if OUTSIDE & set(view.mind):
        return False
    sentences = [one for text in (view.definition, *view.notes) for one in re.split(r"(?<=\.)\s+", text)]
    clauses = [clause for one in sentences if not CUSTODY.search(one) for clause in one.split(";")]
    return not any(NAMED.search(clause) and not NEGATED.search(clause) for clause in clauses)
