"""What a flag says to readers: in English its own title, elsewhere a sentence made of the counts behind it.

A kind without such a sentence, or one whose counts are not on record, is told by what happened: "the count fell".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from prisoncount.charts._language import language as spoken
from prisoncount.charts._statements import Statement, statement
from prisoncount.messages import SOURCE

from .words import FLAGS

if TYPE_CHECKING:
    from .facts import Facts, Raised

_Counts = Sequence[Statement]


def told(facts: Facts, flag: Raised) -> str:
    """The flag as a title, in the language of the facts."""
    if facts.lang == SOURCE or flag.kind not in FLAGS:
        return flag.title
    rows = facts.observations
    counts = [statement(facts.view, rows.loc[key].to_dict()) for key in flag.evidence if key in rows.index]
    tell = _TOLD.get(flag.kind)
    if tell is None or not counts or len(counts) < len(flag.evidence):
        return facts.said.flag(facts.config.place, flag.kind)
    return tell(facts, flag, counts)


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
        "disagreement": _clash,
    }
)
