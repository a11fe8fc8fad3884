"""What a flag says to readers: in English its own title, elsewhere a sentence made of the counts behind it.

A kind without such a sentence, or one whose counts are not on record, is told by what happened: "the count fell".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from prisoncount.charts._language import language as spoken
from prisoncount.charts._statements import Statement
from prisoncount.messages import SOURCE

from .words import FLAGS

if TYPE_CHECKING:
    from .facts import Facts, Raised

_Counts = Sequence[Statement]


def told(facts: Facts, flag: Raised) -> str:
    """The flag as a title, in the language of the facts."""
    if facts.lang == SOURCE or flag.kind not in FLAGS:
        return flag.title
    tell, counts = _TOLD.get(flag.kind), _counts(facts, flag)
    return tell(facts, flag, counts) if tell and counts else facts.said.flag(facts.config.place, flag.kind)


def grounds(facts: Facts, flag: Raised) -> tuple[str, str]:
    """What the flag rests on, and the language that says so: outside English the counts behind it, one by one.

    Where a flag rests on more than counts, only its own English tells what.
    """
    counts = _counts(facts, flag) if facts.lang != SOURCE and flag.kind in _TOLD else []
    said = facts.said
    read = [said.reading(said.when(one), said.spelled(one), one.origin) for one in counts]
    return (said.full("; ".join(read)), facts.lang) if read else (flag.reason, SOURCE)


def _counts(facts: Facts, flag: Raised) -> _Counts:
    """The counts behind a flag; nothing where one of them is not on record."""
    known = facts.evidence
    return [known[key] for key in flag.evidence] if all(key in known for key in flag.evidence) else []


def _changed(facts: Facts, _: Raised, counts: _Counts) -> str:
    return facts.said.changed(_place(facts), counts[0], counts[-1])


def _highest(facts: Facts, _: Raised, counts: _Counts) -> str:
    return facts.said.highest(_place(facts), counts[-1])


def _lowest(facts: Facts, _: Raised, counts: _Counts) -> str:
    return facts.said.lowest(_place(facts), counts[-2], counts[-1])


def _crossed(facts: Facts, flag: Raised, counts: _Counts) -> str:
    return facts.said.crossed(_place(facts), round(flag.size or 0), up=counts[-1].count >= (flag.size or 0))


def _turned(facts: Facts, flag: Raised, counts: _Counts) -> str:
    return facts.said.turned(_place(facts), counts[0].day, rising=(flag.size or 0) > 0)


def _silent(facts: Facts, _: Raised, counts: _Counts) -> str:
    return facts.said.silent(_place(facts), counts[-1])


def _repeated(facts: Facts, _: Raised, counts: _Counts) -> str:
    return facts.said.repeated(_place(facts), counts[-1].publisher, facts.said.spelled(counts[-1]))


def _clash(facts: Facts, _: Raised, counts: _Counts) -> str:
    return spoken(facts.lang).rivals(counts[0], counts[-1])


def _place(facts: Facts) -> str:
    return facts.said.place(facts.config.place)


_TOLD: Mapping[str, Callable[[Facts, Raised, _Counts], str]] = MappingProxyType(
    {
        "rise": _changed,
        "fall": _changed,
        "mass_release": _changed,
        "record_high": _highest,
        "record_low": _lowest,
        "milestone": _crossed,
        "trend_turn": _turned,
        "stale": _silent,
        "stale_number": _repeated,
        "disagreement": _clash,
    }
)
