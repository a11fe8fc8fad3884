"""What a number says of the prisoners: the stock, a part of it, a change, or none of these. Ordered evidence."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from prisoncount.records import Kind

from .candidates import Candidate
from .lexicon import is_loose

NEAR = 5
_A_FEW = 20
"""Fewer than this, named without any word of stock, are some of the prisoners and not all of them."""
_SOME = 50
"""Fewer than this, recognised now or today, are those that were recognised today."""
_A_BATCH = 150
"""More than this are not recognised at one time: "N people recognised as political prisoners" is then the stock."""
_SAID = ("remain", "prison", "holds", "tally", "lists", "reaches")
_STOCK = ("remain", "prison", "now", "holds", "tally", "lists", "reaches")


@dataclass(slots=True, frozen=True)
class Verdict:
    """A kind and the words that decided it. `sure` is False where another reading is defensible; `strong` is False
    where no word of stock stood by a number called a total; `several` where it adds countries together."""

    kind: Kind
    why: str
    sure: bool = True
    strong: bool = True
    several: bool = False


@dataclass(slots=True)
class Context:
    """What stands before a candidate: `topic` says that political prisoners were named within a few sentences,
    `antecedent` is the kind of the last mention near by, `last` is the kind of the last
    mention in the sentence, `told` are the values told before with their verdicts."""

    topic: bool = False
    antecedent: Kind | None = None
    same_sentence: bool = False
    last: Kind | None = None
    told: dict[int, Verdict] = field(default_factory=dict)


_REFUSED = Verdict("other", "refused")


def decide(c: Candidate, context: Context) -> Verdict | None:
    """The verdict on one candidate, or None where it counts no political prisoners."""
    for rule in (_again, _by_country, _unlinked, _refused, _other, _listed, _moved, _part, _recognised, _stock):
        verdict = rule(c, context)
        if verdict is not None:
            return None if verdict is _REFUSED else verdict
    return None


def _again(c: Candidate, context: Context) -> Verdict | None:
    """A number told before, told again with its article: what it was then, it is now."""
    first = context.told.get(c.amount.value or 0)
    people = c.unit is None or c.unit.field in ("captives", "terms", "persons")
    if first is None or not people or c.has("more", within=1) or c.amount.size < 3:
        return None
    now = c.unit is None or c.has("now", "lists", "tally", within=8)
    alone = now and c.term in ("none", "near") and c.amount.size >= _A_BATCH
    if c.again or alone or (c.label and c.has("tally", within=2)):
        return replace(first, why="the same number again")
    return None


def _unlinked(c: Candidate, context: Context) -> Verdict | None:
    """Numbers that nothing ties to political prisoners."""
    if c.amount.size == 1 and not (c.unit and c.unit.field == "groups") and not c.label:
        return _REFUSED
    if c.term in ("direct", "joined"):
        return None
    if c.label and context.antecedent:
        return None
    if c.unit is None and not c.bare:
        return _REFUSED
    if c.term == "left":
        return None
    near = c.has("partitive", "remain", "tally", "now", "reaches", "past", "year_ago", "freed", "added", "others", "more", "died", "recognised", "places", within=NEAR)
    if c.term == "near":
        return None if c.unit or near else _REFUSED
    if c.has("grounds", within=12) and c.has("prison", "holds", "remain", within=12):
        return None
    return None if context.topic or context.antecedent is not None else _REFUSED


def _refused(c: Candidate, context: Context) -> Verdict | None:
    """Trials, fines and arrests that nobody called political imprisonment."""
    if c.term == "left" and c.has("court", within=1) and context.told:
        return Verdict("subset", f"a part: {c.word('court')}")
    if c.term in ("direct", "joined", "left"):
        return None
    inside = min(c.distance(name) for name in ("prison", "remain", "tally", "partitive", "lists", "groups"))
    tried = c.distance("court")
    if tried <= NEAR and tried <= inside and tried < c.distance("freed", "added", "died"):
        return _REFUSED if context.antecedent is None else Verdict("subset", f"a part: {c.word('court')}", sure=False)
    return None


def _other(c: Candidate, context: Context) -> Verdict | None:
    if c.has("rate", within=4):
        return Verdict("other", f"a rate: {c.word('rate')}")
    if c.has("several", within=10):
        return Verdict("other", f"several countries: {c.word('several')}", several=True)
    if c.term == "direct" and _beside(c, "former"):
        return Verdict("other", f"no longer held: {c.word('former')}")
    maybe = c.distance("hypothetical")
    loose = c.amount.qualifier in ("at_most", "vague") or c.term in ("near", "none") or c.has("freed", "more", within=NEAR)
    if maybe <= NEAR and loose and not c.has("remain", "now", within=NEAR):
        return Verdict("other", f"hypothetical: {c.word('hypothetical')}")
    return None


def _by_country(c: Candidate, context: Context) -> Verdict | None:
    """Totals of one country after another: Russia has 314 political prisoners, Kazakhstan 27."""
    named = is_loose(c.sentence.tokens[c.amount.i].gap) and any(m.j == c.amount.i for m in c.sentence.of("country"))
    if named and c.unit is None and context.same_sentence and context.antecedent == "total":
        return Verdict("total", "of one country after another")
    return None


def _listed(c: Candidate, context: Context) -> Verdict | None:
    """The item of a list of parts."""
    colon = ":" in c.sentence.tokens[c.amount.i].gap or c.sentence.segments[c.amount.i] > 0
    spread = any(":" in t.gap for t in c.sentence.tokens[1 : c.amount.i + 1])
    if context.same_sentence and spread and colon and c.term in ("none", "left") and not c.has("tally", "now", within=4):
        return Verdict("change" if context.antecedent == "change" else "subset", "a part: told after a colon")
    if c.label and c.term in ("none", "near") and context.antecedent and not c.has("tally", within=2):
        return Verdict("change" if context.antecedent == "change" else "subset", "a part: an item of a list")
    return None


def _beside(c: Candidate, name: str) -> bool:
    """Whether an owned word stands between the number and its term, or right beside either."""
    mark = c.term_mark
    segments = c.sentence.segments
    return mark is not None and any(
        (c.amount.j <= m.i < mark.i or mark.j <= m.i <= mark.j + (name == "groups") or m.j in (c.amount.i, mark.i))
        and segments[m.i] == segments[mark.i]
        for _, m in c.owned.get(name, ())
    )


def _moved(c: Candidate, context: Context) -> Verdict | None:
    """Newly recognised, arrested, released, died."""
    distance, change = min((c.distance(name), name) for name in ("freed", "added", "died", "arrested"))
    stays = c.distance("remain")
    if c.compared or c.plus:
        return Verdict("change", "the difference of two counts")
    if change in ("freed", "arrested") and _adds_up(c, change):
        return Verdict("change", f"{change}: {c.word(change)}")
    if c.term in ("near", "none", "left") and c.unit is None and c.has("tally", within=distance - 1):
        return None
    if change == "freed" and c.has("demands", within=8) and not c.has("more", within=1) and c.amount.size >= _A_FEW:
        return None
    more = 0 if c.term == "direct" and _beside(c, "more") else c.distance("more")
    if c.term == "left" and c.unit is None and min(distance, c.distance("recognised")) > 8:
        more = 0 if c.term_mark and any(m.j == c.term_mark.i for m in c.sentence.of("more")) else 99
    if more <= 1 and c.has("hypothetical", within=8):
        return Verdict("other", f"hypothetical: {c.word('hypothetical')}")
    if more <= 1 and stays > 3 and (c.unit is not None or c.bare):
        return Verdict("change", f"added: {c.word('more')}")
    if change == "arrested" and _still(c):
        return None
    if distance <= NEAR and distance < stays and (c.unit is not None or c.bare):
        if change == "arrested" and c.term not in ("direct", "joined") and not c.has("more", within=4):
            return None if c.has("prison", "tally", within=NEAR) and not context.antecedent else Verdict("change", f"arrested: {c.word(change)}")
        return Verdict("change", f"{change}: {c.word(change)}")
    return None


def _still(c: Candidate) -> bool:
    """Whether the clause ends with them inside: people arrested since the coup are still detained."""
    here = c.sentence.segments[c.amount.i]
    return any(m.i > c.amount.j and c.sentence.segments[m.i] == here for _, m in c.owned.get("remain", ()))


def _adds_up(c: Candidate, change: str) -> bool:
    """Whether a sum is told of the change: releases since July now add up to 430 political prisoners."""
    sentence, i = c.sentence, c.amount.i
    for distance, mark in c.owned.get(change, ()):
        if mark.j <= i and distance <= 14 and sentence.segments[mark.i] == sentence.segments[i]:
            between = [m for m in sentence.marks if mark.j <= m.i and m.j <= i]
            if any(m.field == "reaches" for m in between):
                return not any(m.field in ("terms", "tally", "remain") for m in between)
    return False


def _part(c: Candidate, context: Context) -> Verdict | None:
    """Women, minors, one colony; of them, including."""
    whole: Kind = "change" if context.antecedent == "change" else "subset"
    left = _remainder(c, context)
    if left is not None:
        return left
    if c.term == "direct" and c.sentence.of("places") and not c.has(*_STOCK, within=4) and not c.sentence.of("country"):
        return Verdict("subset", "one place: named in the sentence")
    if c.has("places", within=4) and (c.term in ("direct", "joined") or context.antecedent):
        return Verdict("subset", f"one place: {c.word('places')}")
    direct = c.term == "direct"
    partitive, group = c.distance("partitive"), c.distance("groups")
    if c.unit and c.unit.field == "groups" and not direct:
        group = 0
    if direct and _beside(c, "groups"):
        return Verdict("subset", f"a part: {c.word('groups')}")
    if direct and context.same_sentence and (c.has("including", within=1) or _beside(c, "including")):
        return Verdict(whole, f"a part: {c.word('including')}")
    term = c.term_mark
    if c.term == "left" and term and any(term.j <= m.i < c.amount.i for _, m in c.owned.get("groups", ())):
        return Verdict(whole, f"a part: {c.word('groups')}")
    if not direct and partitive <= (4 if c.term == "left" else 2):
        return Verdict(whole, f"a part: {c.word('partitive')}")
    if not direct and group <= 3 and (context.antecedent or c.term != "none"):
        return Verdict(whole, f"a part: {c.word('groups')}")
    return None


def _remainder(c: Candidate, context: Context) -> Verdict | None:
    """Those of a larger count who are still inside: 1,413 of these were in prison."""
    if c.distance("partitive") > 2:
        return None
    if c.distance("groups") <= 3:
        return None
    inside = c.has("remain", "prison", "now", within=8) or (c.has("holds", within=2) and context.antecedent == "cumulative")
    if c.term == "joined" and c.has("now", "remain", within=4):
        return Verdict("total", f"called political prisoners now: {c.word('now', 'remain')}")
    larger = context.antecedent in ("cumulative", "change", "other", None)
    if inside and larger and c.term != "near" and not (c.unit and c.unit.field == "groups"):
        return Verdict("total", f"those left of a larger count: {c.word('remain', 'prison', 'now')}")
    return None


def _recognised(c: Candidate, context: Context) -> Verdict | None:
    """Recognised as political prisoners: ever, by now, or just now."""
    told = any(v.kind == "total" for v in context.told.values())
    if c.has("year_ago", within=4) or (told and c.has("past", within=3) and not c.has("now", within=2)):
        return Verdict("past_total", f"earlier: {c.word('year_ago', 'past')}")
    near = c.distance("recognised")
    held = c.has("now", "remain", "prison", within=NEAR)
    if c.has("ever", within=8) and not c.has("now", "remain", within=NEAR):
        return Verdict("cumulative", f"over a span of time: {c.word('ever')}")
    if c.sentence.of("since") and near <= 4 and not held and not c.has("lists", "tally", within=NEAR):
        return Verdict("cumulative", "over a span of time: named in the sentence")
    if c.has("since", within=14) and not held and (near <= 8 or (c.distance("since") <= NEAR and not c.has("holds", within=NEAR))):
        return Verdict("cumulative", f"over a span of time: {c.word('since')}")
    if near > NEAR + 1:
        return None
    stock = c.has("tally", "remain", "prison", "lists", within=8) or (c.has("now", within=8) and c.amount.size >= _SOME)
    if stock or c.amount.size >= _A_BATCH:
        return Verdict("total", f"held with the status: {c.word('recognised')}")
    return Verdict("change", f"recognised: {c.word('recognised')}")


def _stock(c: Candidate, context: Context) -> Verdict | None:
    """The number held: of a term, of a list, or of those left inside."""
    stays = c.word(*_STOCK)
    if c.term == "direct" or (c.term == "joined" and c.unit):
        few = c.amount.size < _A_FEW and not c.has("remain", "now", "holds", "tally", "lists", "reaches", within=8)
        if few or c.has("others", within=1):
            return Verdict("subset", "a few of them", sure=False)
        moved = min((c.distance(name), name) for name in ("freed", "died", "added"))
        demanded = c.has("demands", within=8) and c.amount.size >= _A_FEW
        if not c.has(*_SAID) and not demanded and moved[0] <= 2 * NEAR + 6:
            return Verdict("change", f"{moved[1]}: {c.word(moved[1])}", sure=moved[0] <= 2 * NEAR)
        return Verdict("total", f"political prisoners held: {stays or 'stated'}", strong=c.has(*_SAID))
    if c.term == "left" and (c.unit is None or c.unit.field in ("persons", "captives", "terms")):
        beside = c.amount.i - (c.term_mark.j if c.term_mark else 0) <= 2 and not c.has("court", "groups", within=2)
        if beside or c.has("tally", "reaches", "holds", "now", "lists", "remain", within=8):
            return Verdict("total", f"their number: {stays or 'stated'}")
        same = c.term_mark and c.sentence.segments[c.term_mark.i] == c.sentence.segments[c.amount.i]
        if same and c.unit is None and c.amount.size >= _A_FEW:
            return Verdict("total", "their number: named in the clause", strong=c.has(*_SAID))
        return None
    return _unnamed(c, context)


def _unnamed(c: Candidate, context: Context) -> Verdict | None:
    """A stock told without the words political prisoners."""
    if c.unit is not None and c.unit.field not in ("persons", "captives", "terms"):
        return None
    if c.has("grounds", within=12) and c.has("prison", "holds", "remain", within=12):
        return Verdict("total", f"held for political reasons: {c.word('grounds')}")
    listed = c.has("lists", within=4) or (c.unit is not None and c.has("lists", within=12))
    if listed and c.has("tally", "now", "holds", "reaches", within=8):
        return Verdict("total", f"on the list: {c.word('lists')}", strong=c.has("lists", within=4))
    people = c.unit is None or (c.unit.field == "persons" and c.has("tally", within=6))
    people = people and not c.has("court", within=4)
    if c.has("tally", within=14) and c.has("tally", "reaches", within=4) and people and context.topic:
        return Verdict("total", f"their number: {c.word('tally')}")
    if context.last in ("total", "past_total") and c.unit is None and c.has("reaches", within=1):
        return Verdict("total", f"and then: {c.word('reaches')}")
    if c.has("reaches", "holds", within=2) and c.has("now", within=4) and c.amount.size >= _A_FEW and not c.has("court", within=4):
        return Verdict("total", f"their number now: {c.word('now')}")
    if c.has("lists", within=2) and not c.has("more", "added", within=NEAR) and c.amount.size >= _A_FEW:
        return Verdict("total", f"on the list: {c.word('lists')}")
    told = any(v.kind == "total" for v in context.told.values())
    dated = any(d.month and d.j <= c.amount.i <= d.j + 6 for d in c.sentence.dates)
    if told and dated and c.has("holds", "reaches", within=3) and c.amount.size >= _A_FEW:
        return Verdict("total", f"their number then: {c.word('holds', 'reaches')}", strong=False)
    if c.again and c.unit and c.unit.field == "captives" and context.topic and c.amount.size >= _A_BATCH:
        return Verdict("total", "all of them", strong=False)
    freed = context.antecedent == "change" and c.unit is None and c.amount.size >= _A_FEW
    if c.has("remain", within=4) and (c.has("prison", within=12) or freed):
        return Verdict("total", f"left inside: {c.word('remain')}", strong=False)
    return None
