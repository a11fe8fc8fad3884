"""The numbers of a sentence that may count prisoners: what each one counts, and which words belong to it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from . import shapes
from .lexicon import Mark, is_loose
from .numbers import Number
from .qualifiers import Amount, amounts
from .sentences import Sentence

UNITS = ("terms", "captives", "persons", "groups", "things")
_CURRENCY = set("$€£₽¥%№§°")
CUES = (
    "more", "others", "recognised", "added", "freed", "arrested", "died", "court", "holds", "remain", "prison",
    "tally", "reaches", "lists", "now", "since", "ever", "past", "hypothetical", "rate", "partitive", "including",
    "groups", "places", "former", "year_ago", "negation", "terms", "grounds", "persons", "captives", "demands",
    "several", "they", "they_were", "altogether", "says", "served", "gather", "foretold",
)  # fmt: skip
_OPENING = ("partitive", "including")
"""Words that belong to the number right after them: 1,500, among them three."""
MOST_NUMBERS = 40
"""A sentence with more numbers than this is a table, and tells nobody what they count."""
_ITEMS = 40
"""A smaller number before a bracket or full stop at the head of a sentence numbers the items of a list."""
_OUR_YEARS = range(2010, 2036)
"""Written without a separator these are years, whatever stands behind: in 2024 political prisoners were moved."""
_SEGMENT = 4
"""A comma, colon or dash sets a word as far from a number as this many words."""


@dataclass(slots=True)
class Candidate:
    """A number that may count prisoners.

    `unit` is the noun it stands before; `bare` says that no unknown word follows it. `term` is where the political
    prisoners are: direct (it counts them), joined (people who are called so in the clause), left (named before it),
    near (in the sentence) or none. `compared` marks the difference of two counts: 60 more than; `plus` a plus sign;
    `label` the item of a list: Women: 19; `again` a number told with the article: the 224. `owned` are the cue words
    that stand nearer to this number than to any other, with their distance.
    """

    sentence: Sentence
    amount: Amount
    unit: Mark | None = None
    bare: bool = True
    term: str = "none"
    term_mark: Mark | None = None
    compared: bool = False
    label: bool = False
    plus: bool = False
    again: bool = False
    owned: dict[str, list[tuple[int, Mark]]] = field(default_factory=lambda: defaultdict(list))

    def has(self, *fields: str, within: int = 99) -> bool:
        """Whether it owns a word of one of these fields, not farther away than `within`."""
        return any(distance <= within for name in fields for distance, _ in self.owned.get(name, ()))

    def distance(self, *fields: str) -> int:
        """How far the nearest owned word of these fields stands; 99 where there is none."""
        return min((d for name in fields for d, _ in self.owned.get(name, ())), default=99)

    def word(self, *fields: str) -> str:
        """The nearest owned word of these fields, as written."""
        near = min(((d, m.i, m.j) for name in fields for d, m in self.owned.get(name, ())), default=None)
        return " ".join(t.text for t in self.sentence.tokens[near[1] : near[2]]) if near else ""


def candidates(sentence: Sentence) -> list[Candidate]:
    """The candidates of a sentence by place, with units, terms and owned words."""
    if not 0 < len(sentence.numbers) <= MOST_NUMBERS:
        return []
    plausible = [n for n in sentence.numbers if _plausible(sentence, n)]
    found = [Candidate(sentence, amount) for amount in amounts(sentence, plausible)]
    for candidate in found:
        candidate.unit, candidate.bare = _unit(sentence, candidate.amount)
    found = [c for c in found if not (c.unit and c.unit.field == "things") and not _year_like(c) and not _article(c)]
    for candidate in found:
        _link(candidate, found)
        candidate.compared = shapes.compared(sentence, candidate.amount, candidate.unit)
        candidate.plus = sentence.tokens[candidate.amount.i].gap.rstrip().endswith("+")
        candidate.label = shapes.labelled(sentence, candidate.amount, candidate.unit)
        candidate.again = shapes.told_again(sentence, candidate.amount)
    _own(sentence, found)
    return found


def _plausible(sentence: Sentence, number: Number) -> bool:
    """Not a date, an article, an age, an amount of money or a percentage."""
    if number.glued:
        return False
    if any(d.i <= number.i < d.j for d in sentence.dates) and not _counts_people(sentence, number):
        return False
    tokens = sentence.tokens
    before = tokens[number.i].gap.strip()
    after = tokens[number.j].gap.strip() if number.j < len(tokens) else ""
    if before[-1:] in _CURRENCY or after[:1] in _CURRENCY or before[-1:] in {"/", "#"} or after[:1] == "/":
        return False
    if number.i == 0 and not number.spelled and after[:1] in {")", "."} and (number.value or 0) < _ITEMS:
        return False
    if number.i and before in (":", ".") and tokens[number.i].gap == before and tokens[number.i - 1].kind == "number":
        return False
    return not any(m.field == "numbered" and m.j == number.i and before in ("", ".", "-") for m in sentence.marks)


def _counts_people(sentence: Sentence, number: Number) -> bool:
    """A number that looks like a year or a day and yet stands right before people: 2000 political prisoners."""
    year = len(sentence.tokens[number.i].text) == 4
    if year and number.value in _OUR_YEARS:
        return False
    whole = any(d.i == number.i and d.j == number.j for d in sentence.dates)
    last = any(d.j == number.j and d.day == number.value and d.year is None and d.i < number.i for d in sentence.dates)
    fields = ("terms", "persons") if year else ("terms", "persons", "captives", "groups")
    return (whole or last) and any(
        m.i == number.j and m.field in fields and sentence.tokens[m.i].gap.isspace() for m in sentence.marks
    )


def _unit(sentence: Sentence, amount: Amount) -> tuple[Mark | None, bool]:
    """The noun that the number stands before, and whether the number stands alone (nothing unknown follows it)."""
    tokens, marks = sentence.tokens, sentence.marks
    unknown = 0
    for k in range(amount.j, min(amount.j + 6, len(tokens))):
        gap = tokens[k].gap
        if any(c in gap for c in ",;:()—–…•|/?!.\n"):
            break
        here = [m for m in marks if m.i == k and m.field in UNITS]
        if here:
            best = max(here, key=lambda m: (m.j - m.i, -UNITS.index(m.field)))
            if unknown and best.field == "things":
                break
            return best, False
        if tokens[k].kind != "word" or any(n.i <= k < n.j for n in sentence.numbers):
            break
        cued = any(
            m.i <= k < m.j for m in marks if m.field in CUES or m.field in {"country", "territory", "month", "weekday"}
        )
        small = tokens[k].folded in sentence.lexicon.smalls
        if small and not any(m.i == k and m.field in ("partitive", "joiners") for m in marks) and k > amount.j:
            break
        if small and k == amount.j and len(tokens[k].folded) > 3:
            break
        unknown += not cued and not small
        if unknown > 2:
            break
    following = tokens[amount.j] if amount.j < len(tokens) else None
    alone = (
        following is None
        or not is_loose(following.gap)
        or following.kind != "word"
        or following.folded in sentence.lexicon.smalls
        or any(m.i == amount.j for m in marks)
    )
    return None, alone


def _article(candidate: Candidate) -> bool:
    """One, in languages where it is also an article: it counts only a woman, a Frenchman."""
    amount = candidate.amount
    spelled = amount.number is not None and amount.number.spelled
    return spelled and amount.size == 1 and not (candidate.unit and candidate.unit.field == "groups")


def _year_like(candidate: Candidate) -> bool:
    """A bare four-digit number in the range of years, with nobody to count."""
    number = candidate.amount.number
    if number is None or number.spelled or number.grouped or candidate.unit:
        return False
    return 1900 <= (number.value or 0) <= 2100 and any(d.i <= number.i < d.j for d in candidate.sentence.dates)


def _link(candidate: Candidate, every: list[Candidate]) -> None:
    """Where the political prisoners stand that this number may count."""
    sentence, amount = candidate.sentence, candidate.amount
    terms = sentence.of("terms")
    others = [c.amount for c in every if c is not candidate]
    so_many = {m.j for m in sentence.of("so_many") if amount.j <= m.i <= amount.j + 3}
    for term in terms:
        if term.i >= amount.j and not any(amount.j <= o.i < term.i for o in others):
            gap = term.i - amount.j
            same = sentence.segments[term.i] == sentence.segments[amount.j - 1]
            alone = not any(amount.j <= n.i < term.i for n in sentence.numbers)
            if candidate.unit is term or (same and gap <= 3 and alone) or so_many & {term.i, term.i - 1}:
                candidate.term, candidate.term_mark = "direct", term
                return
            if same and gap <= 12 and (candidate.unit is None or candidate.unit.field != "things"):
                candidate.term, candidate.term_mark = "joined", term
                return
    for term in reversed(terms):
        if any(term.i - 3 <= m.j <= term.i for m in sentence.of("besides")):
            continue
        free = not any(term.j <= o.i < amount.i for o in others)
        if term.j <= amount.i <= term.j + 14 and free:
            candidate.term, candidate.term_mark = "left", term
            return
    if terms:
        candidate.term, candidate.term_mark = "near", terms[0]


def _own(sentence: Sentence, found: list[Candidate]) -> None:
    """Give every cue word to the number nearest to it, and first to one in its own clause."""
    if not found:
        return
    for mark in sentence.marks:
        if mark.field not in CUES:
            continue
        opened = [c for c in found if mark.field in _OPENING and _right_before(sentence, mark, c.amount)]
        if opened:
            opened[0].owned[mark.field].append((0, mark))
            continue
        home = sentence.segments[mark.i]
        ranked = sorted(
            (sentence.segments[c.amount.j - 1] != home, _distance(sentence, mark, c.amount), k)
            for k, c in enumerate(found)
        )
        _, distance, k = ranked[0]
        found[k].owned[mark.field].append((distance, mark))


def _right_before(sentence: Sentence, mark: Mark, amount: Amount) -> bool:
    """Whether a word stands right before a number, with no bracket between, and not after another: 109 of these 239."""
    between = any(number.j == mark.i for number in sentence.numbers)
    return mark.j == amount.i and not between and is_loose(sentence.tokens[amount.i].gap)


def _distance(sentence: Sentence, mark: Mark, amount: Amount) -> int:
    """Words between a cue and a number; a clause boundary counts as several, a bracket in between as none."""
    if mark.j <= amount.i:
        a, b = mark.j - 1, amount.i
    elif mark.i >= amount.j:
        a, b = amount.j - 1, mark.i
    else:
        return 0
    inside = sentence.depths[a] or sentence.depths[b]
    steps = (b - a if inside else sentence.outer[b] - sentence.outer[a]) - 1
    into = _SEGMENT if sentence.depths[a] != sentence.depths[b] else 0
    return max(steps, 0) + into + _SEGMENT * min(abs(sentence.segments[b] - sentence.segments[a]), 4)
