"""The stock: how many are held now, were held then, or were ever recognised."""

from __future__ import annotations

from .candidates import Candidate
from .verdict import BATCH, FEW, HELD, NEAR, PEOPLE, SOME, Context, Verdict, continues, people

_APART = 16
"""An event this far away still makes a change of a number that no word of stock stands by: dozens, ..., were freed."""


def past(c: Candidate, context: Context) -> Verdict | None:
    """An earlier count beside a newer one."""
    then = context.total_told and c.unit is None and c.has("they_were", within=1)
    if then and not context.agrees(c.amount):
        return Verdict("past_total", f"their number then: {c.word('they_were')}")
    if context.total_told and _opened(c):
        return Verdict("past_total", "earlier: said at the head of the sentence")
    if context.total_told and _bracketed(c) and not context.agrees(c.amount):
        return Verdict("past_total", "earlier: in brackets after its date")
    earlier = context.total_told and c.has("past", within=3) and not c.has("now", within=2)
    if earlier and _only_tense(c) and context.agrees(c.amount):
        return None
    if earlier or c.has("year_ago", within=4):
        return Verdict("past_total", f"earlier: {c.word('year_ago', 'past')}")
    return None


def recognised(c: Candidate, context: Context) -> Verdict | None:
    """Recognised as political prisoners: ever, by now, or just now."""
    near = c.distance("recognised")
    term = c.term_mark
    if (
        c.term == "joined"
        and term
        and any(-2 <= m.i - term.j <= 1 or -1 <= term.i - m.j <= 1 for _, m in c.owned.get("recognised", ()))
    ):
        near = min(near, NEAR)
    if c.has("ever", within=8) and not c.has("now", "remain", within=NEAR):
        return Verdict("cumulative", f"over a span of time: {c.word('ever')}")
    if _since(c, near):
        return Verdict("cumulative", f"over a span of time: {c.word('since') or 'named in the sentence'}")
    if near > NEAR + 1:
        return None
    now = c.has("now", within=8) and c.amount.size >= SOME
    if now or c.amount.size >= BATCH or c.has("tally", "remain", "prison", "lists", within=8):
        return Verdict("total", f"held with the status: {c.word('recognised')}")
    return Verdict("change", f"recognised: {c.word('recognised')}")


def _opened(c: Candidate) -> bool:
    """Whether the sentence begins with a word of an earlier time: a year earlier they counted 1,265."""
    first = [m for name in ("year_ago", "past") for _, m in c.owned.get(name, ()) if m.i <= 1]
    first = [m for m in first if m.field == "year_ago" or m.j - m.i > 1]
    return bool(first) and not c.has("now", "ever", "since")


def _bracketed(c: Candidate) -> bool:
    """Whether it stands alone in brackets after a date: six more than at the end of August (653)."""
    alone = c.unit is None and c.sentence.tokens[c.amount.i].gap.rstrip().endswith("(")
    return alone and c.amount.size >= FEW and any(d.j == c.amount.i and d.month for d in c.sentence.dates)


def _only_tense(c: Candidate) -> bool:
    """Whether nothing but the past tense of a word of stock makes the count an earlier one."""
    stock = {(m.i, m.j) for name in ("holds", "reaches", "they_were") for _, m in c.owned.get(name, ())}
    return all((m.i, m.j) in stock for d, m in c.owned.get("past", ()) if d <= 3)


def _since(c: Candidate, near: int) -> bool:
    """Whether the number covers a span of time and not a day."""
    summed = c.has("since", within=14) and c.has("altogether", within=2) and not c.has("now", "remain", within=NEAR)
    if summed and not c.has("reaches", within=2):
        return True
    if c.has("now", "remain", "prison", within=NEAR):
        return False
    if near <= 4 and c.sentence.of("since") and not c.has("lists", "tally", within=NEAR):
        return True
    own = c.distance("since")
    return own <= 14 and (near <= 8 or (own <= NEAR and not c.has("holds", within=NEAR)))


def stock(c: Candidate, context: Context) -> Verdict | None:
    """The number held: of a term, of a list, or of those left inside."""
    inside = c.bare and c.has("prison", "holds", within=3)
    if c.term == "direct" or (c.term == "joined" and (c.unit or inside)):
        return _named(c)
    if c.term == "left" and people(c):
        return _counted(c) or _for_politics(c)
    return _unnamed(c, context)


def _named(c: Candidate) -> Verdict:
    """N political prisoners: all of them, unless they are few or something happened to them."""
    few = c.amount.size < FEW and not c.has("remain", "now", "holds", "tally", "lists", "reaches", within=8)
    if few or c.has("others", within=1):
        return Verdict("subset", "a few of them", sure=False)
    distance, event = min((c.distance(name), name) for name in ("freed", "died", "added"))
    if _aside(c) and not c.has(*HELD):
        return Verdict("change", "an event told after its parts", sure=False)
    demanded = c.has("demands", within=8) and c.amount.size >= FEW
    if distance <= _APART and not c.has(*HELD) and not demanded:
        return Verdict("change", f"{event}: {c.word(event)}", sure=distance <= 2 * NEAR)
    return Verdict("total", f"political prisoners held: {c.word(*HELD, 'now') or 'stated'}", strong=c.has(*HELD))


def _aside(c: Candidate) -> bool:
    """Whether parts of it stand between it and an event: thirty - seven women, 23 men - are to return."""
    sentence = c.sentence
    parts = [m for m in sentence.of("groups") if m.i > c.amount.j and any(n.j == m.i for n in sentence.numbers)]
    if not parts or sentence.segments[parts[0].i] == sentence.segments[c.amount.j - 1]:
        return False
    events = sentence.of("freed", "died")
    others = [n for n in sentence.numbers if n.i > parts[-1].j]
    return any(m.i > parts[-1].i and not any(n.i < m.i for n in others) for m in events)


def _counted(c: Candidate) -> Verdict | None:
    """Political prisoners, and then their number."""
    end = c.term_mark.j if c.term_mark else 0
    if c.label and c.amount.size < FEW and not c.has("tally", "now", "holds", within=8):
        return None
    beside = c.amount.i - end <= 2 and not c.has("court", "groups", within=2)
    if beside or c.has("tally", "reaches", "holds", "now", "lists", "remain", within=8):
        return Verdict("total", f"their number: {c.word(*HELD, 'now') or 'stated'}")
    segments = c.sentence.segments
    if c.unit is None and c.amount.size >= FEW and end and segments[end - 1] == segments[c.amount.i]:
        return Verdict("total", "their number: named in the clause", strong=c.has(*HELD))
    return None


def _unnamed(c: Candidate, context: Context) -> Verdict | None:
    """A stock told without the words political prisoners."""
    if c.unit is not None and c.unit.field not in PEOPLE:
        return None
    return _for_politics(c) or _on_list(c) or _tallied(c, context) or _then(c, context) or _left(c, context)


def _for_politics(c: Candidate) -> Verdict | None:
    """In prison, on political grounds."""
    inside = c.has("prison", "holds", "remain", within=12) and not c.has("court", within=4)
    if inside and c.has("grounds", within=12) and (c.unit or c.term != "left"):
        return Verdict("total", f"held for political reasons: {c.word('grounds')}")
    return None


def _on_list(c: Candidate) -> Verdict | None:
    """There are 360 people on the list; 1,140 on the list."""
    near = c.has("lists", within=4)
    if (near or (c.unit is not None and c.has("lists", within=12))) and c.has(
        "tally", "now", "holds", "reaches", within=8
    ):
        return Verdict("total", f"on the list: {c.word('lists')}", strong=near)
    if c.has("lists", within=2) and not c.has("more", "added", within=NEAR) and c.amount.size >= FEW:
        return Verdict("total", f"on the list: {c.word('lists')}")
    return None


def _tallied(c: Candidate, context: Context) -> Verdict | None:
    """Their number reached 1,007; today they are 1,385; from 187 to 1,225."""
    if c.has("court", within=4):
        return None
    if context.antecedent == "change" and not context.total_told and _claimed(c):
        return Verdict("change", "somebody's figure of the changes told before", firm=True)
    alone = c.unit is None or (c.unit.field == "persons" and c.has("tally", within=6))
    if alone and context.topic and c.has("tally", within=14) and c.has("tally", "reaches", within=4):
        return Verdict("total", f"their number: {c.word('tally')}")
    if context.last in ("total", "past_total") and c.unit is None and c.has("reaches", within=1):
        return Verdict("total", f"and then: {c.word('reaches')}")
    if continues(c, context):
        return Verdict("total", "and then: from one number to another")
    if c.has("reaches", "holds", within=2) and c.has("now", within=4) and c.amount.size >= FEW:
        return Verdict("total", f"their number now: {c.word('now')}")
    return None


def _claimed(c: Candidate) -> bool:
    """Whether somebody's figure stands without a word of what it counts: after releases, it counts the released."""
    return c.has("says", within=2) and not c.has("now", "lists", "prison", within=8)


def _then(c: Candidate, context: Context) -> Verdict | None:
    """In September it had 319 people: the number of a stated month, after a total."""
    dated = any(d.month and d.j <= c.amount.i <= d.j + 6 for d in c.sentence.dates)
    if dated and context.total_told and c.has("holds", "reaches", within=3) and c.amount.size >= FEW:
        return Verdict("total", f"their number then: {c.word('holds', 'reaches')}", strong=False)
    return None


def _left(c: Candidate, context: Context) -> Verdict | None:
    """These 900 prisoners; more than 20 are still inside."""
    if c.again and c.unit and c.unit.field == "captives" and context.topic and c.amount.size >= BATCH:
        return Verdict("total", "all of them", strong=False)
    most = context.antecedent == "total" and c.amount.size * 3 > context.largest
    rest = (context.antecedent == "change" or most) and c.unit is None and c.amount.size >= FEW
    if c.has("remain", within=4) and (rest or c.has("prison", within=12)):
        close = c.has("remain", within=2)
        firm = rest and close and c.has("prison", within=NEAR)
        return Verdict("total", f"left inside: {c.word('remain')}", strong=False, newer=most and close, firm=firm)
    current = c.has("now", within=4) and c.has("prison", within=4) and not c.has("court", within=1)
    if context.topic and current and c.unit and people(c) and c.amount.size >= BATCH:
        return Verdict("total", f"held now: {c.word('prison')}", strong=False)
    held = (
        c.has("prison", within=12) and c.has("holds", within=12) and not c.has("court", "freed", "arrested", within=12)
    )
    if context.topic and people(c) and held and c.amount.size >= BATCH and c.sentence.of("country") == [] and c.bare:
        return Verdict("total", f"held: {c.word('prison')}", strong=False)
    return None
