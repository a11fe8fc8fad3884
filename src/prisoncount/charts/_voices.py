"""Who said what: the statements worth a row, by the group of who made them, and what they have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ._select import SILENCE
from ._statements import BOUNDS, Statement, accepted, restated
from ._view import View

MOST = 12
"""Rows at most."""
HEARD = timedelta(days=275)
"""Everybody's newest word of this time before the newest of all has a row before others have a second one."""
GROUPS = ("keeper", "others", "officials")
NAMES = {"politicians and officials": "officials"}
"""The groups of a monitor file that have a heading of their own; the keeper of the list is known by name."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One row: a statement and its group; `copies` more printed the same.

    `repeats` is the day of the older figure that a restated one repeats; `restated` without it: nobody knows which.
    """

    said: Statement
    group: str
    copies: int = 0
    restated: bool = False
    repeats: Statement | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """The span of every exact or approximate count since a day; `number` of them, `approx` if one is approximate."""

    since: date
    low: int
    high: int
    number: int
    exact: bool
    approx: bool


@dataclass(frozen=True, kw_only=True)
class Origins:
    """The rows, newest first; how many statements of their time are not among them; what they agree on."""

    voices: tuple[Voice, ...]
    left_out: int
    agreement: Agreement | None
    said: tuple[Statement, ...]

    def group(self, name: str) -> tuple[Voice, ...]:
        """The rows of one group."""
        return tuple(voice for voice in self.voices if voice.group == name)


def gather(view: View, fits: Callable[[Sequence[Voice]], bool] = lambda _: True) -> Origins:
    """The rows of a view from its start: the list's own last count, everybody's newest word, then what is newest.

    Where not all of them fit, the list's own last count and the newest of the others.
    """
    said = accepted(view)
    voices = [*_folded(said, view), *_repeats(restated(view), said, view)]
    voices.sort(key=_newest_first)
    if view.start:
        last = _last(voices)
        voices = [voice for voice in voices if voice.said.start >= view.start or voice in last]
    chosen = _chosen(voices)
    while len(chosen) > 1 and not fits(chosen):
        chosen.remove(max(chosen[1:], key=_newest_first))
    rows = tuple(voice for voice in voices if voice in chosen)
    first = min((voice.said.start for voice in rows), default=None)
    of_the_time = [voice for voice in voices if first and voice.said.start >= first]
    return Origins(
        voices=rows,
        left_out=len(of_the_time) - len(rows),
        agreement=_agreement(said, rows),
        said=tuple(said),
    )


def _newest_first(voice: Voice) -> tuple[int, int, bool, int, str]:
    one = voice.said
    return -one.day.toordinal(), -one.start.toordinal(), not one.exact, -one.count, one.origin


def _folded(said: Iterable[Statement], view: View) -> list[Voice]:
    """One row a statement: the same words about the same day are one, whoever printed them.

    What nobody claims as their own count is a copy if somebody said the same of that day.
    """
    same: dict[tuple[object, ...], list[Statement]] = {}
    for one in said:
        same.setdefault((one.day, one.start, one.qualifier, one.value, one.low, one.high), []).append(one)
    voices = []
    for ones in same.values():
        origins = sorted({one.origin for one in ones if one.origin}) or [""]
        for origin in origins:
            own = sorted(
                (one for one in ones if one.origin == origin),
                key=lambda s: (s.publisher != view.primary, s.publisher != s.origin, s.publisher),
            )
            voices.append(Voice(own[0], _group(own[0], view), len(own) - 1))
    return voices


def _repeats(ones: Sequence[Statement], said: Sequence[Statement], view: View) -> list[Voice]:
    """The newest of each restated figure, with the statement it repeats."""
    newest = {(one.origin, one.count): one for one in sorted(ones, key=lambda s: (s.day, s.publisher))}
    out = []
    for one in newest.values():
        older = [s for s in said if s.origin == one.origin and s.count == one.count and s.day < one.start]
        out.append(Voice(one, _group(one, view), restated=True, repeats=older[-1] if older else None))
    return out


def _group(one: Statement, view: View) -> str:
    if one.own:
        return "keeper"
    return NAMES.get(view.groups.get(one.origin, ""), "others")


def _last(voices: Sequence[Voice]) -> list[Voice]:
    """The list's own last count, of voices that begin with the newest."""
    return [voice for voice in voices if voice.said.own and voice.said.exact and not voice.restated][:1]


def _chosen(voices: Sequence[Voice]) -> list[Voice]:
    """At most MOST rows of the last two years, and the list's own last count, however old."""
    sound = [voice for voice in voices if not voice.restated]
    if not sound:
        return []
    newest = sound[0].said.day
    last = _last(sound)
    heard = {v.said.origin: v for v in reversed(sound) if newest - v.said.start <= HEARD}
    latest = [voice for voice in sound if voice in heard.values()]
    recent = [voice for voice in voices if newest - voice.said.day <= SILENCE]
    return list(dict.fromkeys([*last, *latest, *recent]))[:MOST]


def _agreement(said: Sequence[Statement], rows: Sequence[Voice]) -> Agreement | None:
    """What every number stated since the month of a row lies between, the earliest such month whose ends have a row.

    Bounds are no numbers; None where there are no others. The newest number counts though it has no row.
    """
    numbers = [s for s in said if s.qualifier not in BOUNDS and s.value is not None]
    drawn = {voice.said.count for voice in rows if voice.said.qualifier not in BOUNDS}
    agreed = None
    for since in sorted({one.start.replace(day=1) for one in (*(voice.said for voice in rows), *numbers[-1:])}):
        ones = [s for s in numbers if s.day >= since]
        if not ones:
            break
        counts = [one.count for one in ones]
        agreed = Agreement(
            since=since,
            low=min(counts),
            high=max(counts),
            number=len(ones),
            exact=any(one.exact for one in ones),
            approx=any(not one.exact for one in ones),
        )
        if {agreed.low, agreed.high} <= drawn:
            break
    return agreed
