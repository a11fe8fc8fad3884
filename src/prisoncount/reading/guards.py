"""Numbers that are settled before anything is weighed: told before, tied to nothing, or of another kind."""

from __future__ import annotations

from dataclasses import replace

from .candidates import Candidate
from .lexicon import is_loose
from .origins import SPEAKERS
from .verdict import BATCH, FEW, NEAR, PEOPLE, REFUSED, UNTIED, Context, Verdict, beside, continues, people

_APART = 2
"""As many words stand between the countries of a list."""
_TOLD = 6
"""Words between what is not yet and its number."""
_ADULT, _OLDEST = 16, 100
"""Ages that are told after a name."""
_INSIDE = ("prison", "remain", "lists", "tally", "recognised")
_TIES = (
    "partitive", "remain", "tally", "now", "reaches", "past", "year_ago", "freed", "added", "others", "more", "died",
    "recognised", "places",
)  # fmt: skip


def again(c: Candidate, context: Context) -> Verdict | None:
    """A number told before, told again with its article: what it was then, it is now."""
    first = context.told.get(c.amount.value or 0)
    if first is None or not people(c) or c.has("more", within=1) or c.amount.size < 3:
        return None
    now = c.unit is None or c.has("now", "lists", "tally", within=8)
    alone = now and c.term in ("none", "near") and c.amount.size >= BATCH
    if c.again or alone or (c.label and c.has("tally", within=2)):
        return replace(first, why="the same number again")
    return None


def by_country(c: Candidate, context: Context) -> Verdict | None:
    """Totals of one country after another: Russia has 314 political prisoners, Kazakhstan (27), 240 in Venezuela."""
    follows = [m for m in c.sentence.of("country") if c.amount.j <= m.i <= c.amount.j + 1 and m.payload not in SPEAKERS]
    tied = follows and all(is_loose(t.gap) for t in c.sentence.tokens[c.amount.j : follows[0].i + 1])
    before = [m.payload for m in c.sentence.of("country") if m.j <= c.amount.i]
    another = tied and c.unit is None and context.last == "total" and before and follows[0].payload not in before
    if another and not c.has("freed", "died", "arrested", "more", within=4):
        return Verdict("total", "of one country after another", firm=True)
    gap = c.sentence.tokens[c.amount.i].gap
    joined = is_loose(gap) or gap.strip() in ("(", ":", "–", "—")
    named = joined and any(m.j == c.amount.i for m in c.sentence.of("country"))
    if named and c.unit is None and context.last is not None and context.antecedent == "total":
        return Verdict("total", "of one country after another", firm=True)
    return None


def unlinked(c: Candidate, context: Context) -> Verdict | None:
    """Numbers that nothing ties to political prisoners."""
    if c.label and c.amount.size < FEW and _numbered(c):
        return UNTIED
    if c.unit is None and c.term != "direct" and _aged(c):
        return REFUSED
    if c.amount.size == 1 and not (c.unit and c.unit.field == "groups") and not c.label:
        return UNTIED
    if c.term in ("direct", "joined") or (c.label and context.antecedent):
        return None
    if c.unit is None and not c.bare:
        return UNTIED
    if c.term == "left":
        return None
    others = c.unit is None or c.unit.field not in PEOPLE
    if c.amount.qualifier == "vague" and others and not c.has("remain", "prison", "partitive", within=NEAR):
        return UNTIED
    if c.term == "near":
        return None if c.unit or continues(c, context) or c.has(*_TIES, within=NEAR) else UNTIED
    if c.has("grounds", within=12) and c.has("prison", "holds", "remain", within=12):
        return None
    return None if context.topic or context.antecedent is not None else UNTIED


def _numbered(c: Candidate) -> bool:
    """Whether numbers one smaller and one larger stand in the same line: a table of contents."""
    values = {n.value for n in c.sentence.numbers}
    return {c.amount.size - 1, c.amount.size + 1} <= values


def _aged(c: Candidate) -> bool:
    """Whether it stands between commas after a name: the activist Ales, 61, wrote a letter."""
    tokens, i, j = c.sentence.tokens, c.amount.i, c.amount.j
    between = i > 0 and tokens[i].gap == ", " and j < len(tokens) and tokens[j].gap[:1] in (",", ")")
    spelled = c.amount.number is None or c.amount.number.spelled
    return between and not spelled and tokens[i - 1].text[:1].isupper() and _ADULT <= c.amount.size < _OLDEST


def gathered(c: Candidate, context: Context) -> Verdict | None:
    """Those who march, sign or write for the prisoners."""
    term = c.term_mark
    across = bool(term) and any(c.amount.j <= m.i and term and m.j <= term.i for _, m in c.owned.get("gather", ()))
    named = {k for m in c.sentence.of("terms") for k in range(m.i, m.j)}  # for political prisoners is no ground
    grounds = any(d <= 3 and named.isdisjoint(range(m.i, m.j)) for d, m in c.owned.get("grounds", ()))
    if (c.term == "direct" and not across) or c.has("remain", "prison", within=4) or grounds:
        return None
    counted = c.unit is None or c.unit.field in ("persons", "groups")
    near = across or c.has("gather", within=min(4, c.distance("freed")))
    return REFUSED if counted and near else None


def tried(c: Candidate, context: Context) -> Verdict | None:
    """Trials, fines and arrests that nobody called political imprisonment."""
    if c.term == "left" and c.has("court", within=1) and context.told:
        return Verdict("subset", f"a part: {c.word('court')}")
    if c.term in ("direct", "joined", "left"):
        return None
    if c.term == "none" and _summed(c):
        return REFUSED
    inside = min(c.distance(name) for name in ("prison", "remain", "tally", "partitive", "lists", "groups"))
    court = c.distance("court")
    if c.unit and court <= 2 and context.antecedent is None and not c.has(*_INSIDE, within=8):
        return REFUSED
    if court <= NEAR and court <= inside and court < c.distance("freed", "added", "died"):
        return UNTIED if context.antecedent is None else Verdict("subset", f"a part: {c.word('court')}", sure=False)
    return None


def _summed(c: Candidate) -> bool:
    """Whether it sums up the arrests of the same sentence: hundreds are arrested weekly, since May over 30,000."""
    arrests = any(m.j <= c.amount.i for m in c.sentence.of("arrested"))
    altogether = c.has("altogether", "tally", within=NEAR) and c.has("since", within=NEAR)
    return arrests and altogether and c.amount.size >= BATCH and not c.has("prison", "remain", "now", within=NEAR)


def sanctioned(c: Candidate, context: Context) -> Verdict | None:
    """The officials on a sanctions list: 310 names are on it."""
    listed = bool(c.sentence.of("lists", "sanctions")) or c.has("added", "more", within=NEAR)
    monitored = c.has("remain", "prison", within=NEAR) or any(m.payload[1] for m in c.sentence.of("origin"))
    if context.sanctions and c.term in ("none", "near") and listed and not monitored:
        return REFUSED
    return None


def denied(c: Candidate, context: Context) -> Verdict | None:
    """What nobody claims: there are no 1,300 political prisoners; Minsk denied that there are."""
    here = c.sentence.segments[c.amount.i]
    if c.amount.qualifier == "at_least" or c.term not in ("direct", "joined", "left"):
        return None
    if any(m.j == c.amount.i and c.sentence.segments[m.i] == here for m in c.sentence.of("negation")):
        return REFUSED
    return REFUSED if any(0 <= c.amount.i - m.j <= 2 * NEAR for m in c.sentence.of("denials")) else None


def other(c: Candidate, context: Context) -> Verdict | None:
    """Rates, several countries together, people no longer held, and what might be."""
    if c.has("rate", within=4):
        return Verdict("other", f"a rate: {c.word('rate')}", firm=True)
    foretold = [m for _, m in c.owned.get("foretold", ()) if m.j <= c.amount.i]
    if foretold and c.has("foretold", within=_TOLD) and not c.has("remain", within=NEAR):
        return Verdict("other", f"not yet: {c.word('foretold')}", firm=True)
    if c.sentence.question and not c.has("says"):
        return Verdict("other", "asked, not told", firm=True)
    if any(m.i == 0 for m in c.sentence.of("supposes")):
        return Verdict("other", "supposed: said at the head of the sentence", firm=True)
    if c.term == "direct" and (_countries(c) or _between(c)):
        return Verdict("other", "several countries named together", several=True, firm=True)
    if c.has("several", within=10):
        return Verdict("other", f"several countries: {c.word('several')}", several=True, firm=True)
    if c.term == "direct" and beside(c, "former"):
        return Verdict("other", f"no longer held: {c.word('former')}")
    bounded = c.amount.qualifier in ("at_most", "vague")
    loose = bounded or c.term in ("near", "none") or c.has("freed", "more", within=NEAR)
    if loose and c.has("hypothetical", within=NEAR) and not c.has("remain", "now", within=NEAR):
        return Verdict("other", f"hypothetical: {c.word('hypothetical')}")
    return None


def _between(c: Candidate) -> bool:
    """Whether countries joined by "and" and a word of stock lead to the number: Cuba, Iran and Egypt hold 2,300."""
    holders = [m for m in c.sentence.of("holds", "prison") if m.j <= c.amount.i <= m.j + _APART]
    if not holders:
        return False
    start = min(m.i for m in holders)
    codes: set[str] = set()
    for mark in sorted((m for m in c.sentence.of("country") if m.j <= start), key=lambda m: -m.j):
        joined = any((m.i, m.j) == (mark.j, start) for m in c.sentence.of("ands"))
        if start - mark.j > 1 or (len(codes) == 1 and not joined):
            break
        codes.add(str(mark.payload))
        start = mark.i
    return len(codes - SPEAKERS) > 1


def _countries(c: Candidate) -> bool:
    """Whether the term is followed by a list of countries: political prisoners in Belarus, Russia and Azerbaijan."""
    end = c.term_mark.j if c.term_mark else c.amount.j
    codes: set[str] = set()
    for mark in sorted((m for m in c.sentence.of("country") if m.i >= end), key=lambda m: m.i):
        if mark.i - end > _APART or any(n.i < mark.i and n.i >= end for n in c.sentence.numbers):
            break
        if mark.payload not in SPEAKERS:
            codes.add(str(mark.payload))
        end = mark.j
    return len(codes) > 1
