"""The numbers of a report contradict each other, or those of the report before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from prisoncount.records import Flag

from ._beside import Beside, beside
from ._view import Point, View
from ._words import long_day

REACH = 60
"""Counts before one that are held against it, at the most: more than a month of days."""


def find(view: View, *, slack: float = 1.0) -> list[Flag]:
    """Exact counts that do not add up with what is told beside them; `slack` per cent are forgiven.

    - women + men is not the count; or there are more women than people;
    - the count rose by more than the people added in that time;
    - previous + added - released is not the count, where all are told of the same time;
    - the same number again, although twice that many were added: a coincidence, or a figure not brought up to date.

    People leave a list in more ways than those a report names: that fewer are counted than added contradicts nothing.
    """
    told = beside(view, [key for key, _, _ in view.points()])
    return [
        _flag(view, told, before, point, name, words)
        for points in view.eras
        for i, point in enumerate(points)
        if told[point[0]].words
        for before, name, words in (
            *_parts(point, told[point[0]]),
            *_sums(points[max(i - REACH, 0) : i + 1], told[point[0]], slack / 100),
        )
    ]


def _parts(point: Point, told: Beside) -> Iterator[tuple[Point, str, str]]:
    value = point[2]
    if told.women is not None and told.men is not None and told.women + told.men != value:
        yield point, "parts", f"{told.women:,} women and {told.men:,} men are {told.women + told.men:,}, not {value:,}"
    elif max(told.women or 0, told.men or 0) > value:
        yield point, "parts", f"a part is larger than the whole, {value:,}"


def _sums(points: Sequence[Point], told: Beside, slack: float) -> Iterator[tuple[Point, str, str]]:
    """What the additions told with the last of the points say of the counts before it."""
    *earlier, (_, day, value) = points
    if told.added is None or told.days is None:
        return
    first = bisect_left(earlier, day - timedelta(days=told.days), key=lambda one: one[1])
    added, freed, inside = told.added, told.freed, earlier[first:]
    if inside and value - inside[0][2] > added + slack * value:
        rise = value - inside[0][2]
        yield inside[0], "rise", f"{rise:,} more since {long_day(inside[0][1])}, though only {added:,} were added"
        return
    away = [(abs((day - one[1]).days - told.days), one) for one in earlier]
    off, before = min(away, default=(told.days, None))
    if before is None or off > max(3, told.days // 6):
        return
    expected = before[2] + added - (freed or 0)
    if freed is not None and abs(expected - value) > slack * value:
        yield before, "sum", f"{before[2]:,} and {added:,} added, {freed:,} released would be {expected:,}"
    elif added > 2 * slack * value and freed != added and value == before[2]:
        yield before, "again", f"the same number as on {long_day(before[1])}, though {added:,} were added"


def _flag(view: View, told: Mapping[str, Beside], before: Point, point: Point, name: str, words: str) -> Flag:
    key, day, value = point
    return Flag(
        kind="arithmetic",
        day=day,
        title=f"{view.place}: {value:,} on {long_day(day)} {'is' if name == 'again' else 'does not add up:'} {words}",
        reason=f"Said: {_quote(view, point, told[key].words)}"
        + (f" Before: {_quote(view, before, told[before[0]].words)}" if before != point else ""),
        size=float(value - before[2]),
        evidence=tuple(dict.fromkeys((before[0], key))),
        key=f"{name} {key}",
        since=before[1],
        before=(before[2], before[2]),
        after=(value, value),
    )


def _quote(view: View, point: Point, words: str) -> str:
    """What was said, as far as the record has its words: the quote of a page, or the note of an imported report."""
    key, day, value = point
    quote, note = (view.observations.at[key, name] for name in ("quote", "note"))
    said = [f"“{one}”" for one in (quote, words) if isinstance(one, str) and one and one != note]
    noted = [f"noted: {note}"] if words and words == note else []
    beside = " | ".join([*said, *noted])
    return f"{value:,} on {long_day(day)}{f' ({beside})' if beside else ''}."
