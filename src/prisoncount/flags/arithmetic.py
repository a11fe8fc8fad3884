"""The numbers of a report contradict each other, or those of the report before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from prisoncount.quoting import public
from prisoncount.records import Flag

from ._beside import Beside, beside
from ._view import Point, View
from ._words import long_day

REACH = 60
"""Counts before one that are held against it, at the most: more than a month of days."""
_COUNTED = {2: "two", 3: "three"}


def find(view: View, *, slack: float = 1.0) -> list[Flag]:
    """Exact counts that do not add up with what is told beside them; `slack` per cent are forgiven.

    - two pages give two counts of one day;
    - women + men is not the count; or there are more women than people;
    - the count rose by more than the people added in that time;
    - previous + added - released is not the count, where all are told of the same time;
    - the same number again, although twice that many were added: a coincidence, or a figure not brought up to date.

    People leave a list in more ways than those a report names: that fewer are counted than added contradicts nothing.
    """
    told = beside(view, [key for key, _, _ in (*view.points(), *view.months)])
    sums = (
        (point, one)
        for points in view.eras
        for i, point in enumerate(points)
        if told[point[0]].added is not None
        for one in _sums(points[max(i - REACH, 0) : i + 1], told[point[0]], slack / 100)
    )
    parts = ((point, one) for point in (*view.points(), *view.months) for one in _parts(point, told[point[0]]))
    return [
        *(_clash(view, *one) for one in view.rivals.items()),
        *(_flag(view, told, point, one) for point, one in (*parts, *sums)),
    ]


def _clash(view: View, held: Point, others: Sequence[Point]) -> Flag:
    key, day, value = held
    points = sorted([held, *others], key=lambda one: (one[2], one[0]))
    *numbers, last = (f"{one[2]:,}" for one in points)
    told = beside(view, [one[0] for one in points])
    pages = view.stated.loc[[one[0] for one in others], "own_page"]
    known = view.stated["known_from"]
    if view.stated.at[key, "own_page"] and not pages.any():
        why = "of the origin itself"
    elif known[key] < known[[one[0] for one in others]].max():
        why = "which fits the counts around it"
    else:
        why = "the one known last"
    publishers = view.stated["publisher"]
    return Flag(
        kind="arithmetic",
        day=day,
        title=f"{view.place}: {_COUNTED.get(len(points), str(len(points)))} counts of one day, {long_day(day)}: "
        f"{', '.join(numbers)} and {last}",
        reason=" ".join(f"{publishers[one[0]]}: {_quote(view, one, told[one[0]])}" for one in points)
        + f" The series has {value:,}, {why}.",
        size=float(points[-1][2] - points[0][2]),
        evidence=(key, *(one[0] for one in others)),
        key=" ".join(["twice", *sorted(one[0] for one in points)]),
        since=day,
        before=(min(one[2] for one in others), max(one[2] for one in others)),
        after=(value, value),
    )


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
    added, inside = told.added, earlier[first:]
    freed = told.freed if told.freed_days == told.days else None
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


def _flag(view: View, told: Mapping[str, Beside], point: Point, found: tuple[Point, str, str]) -> Flag:
    (key, day, value), (before, name, words) = point, found
    return Flag(
        kind="arithmetic",
        day=day,
        title=f"{view.place}: {value:,} {view.on(key, day)} {'is' if name == 'again' else 'does not add up:'} {words}",
        reason=f"Said: {_quote(view, point, told[key])}"
        + (f" Before: {_quote(view, before, told[before[0]])}" if before != point else ""),
        size=float(value - before[2]),
        evidence=tuple(dict.fromkeys((before[0], key))),
        key=f"{name} {key}",
        since=before[1],
        before=(before[2], before[2]),
        after=(value, value),
    )


def _quote(view: View, point: Point, told: Beside) -> str:
    """What was said: the words of a page in quotation marks; a note of the record is nobody's words."""
    key, day, value = point
    quote = view.observations.at[key, "quote"]
    quotes = (public(quote) if isinstance(quote, str) else "", told.quotes)
    said = [f"“{one}”" for one in quotes if one]
    beside = " | ".join([*said, *([f"noted: {told.note}"] if told.note else [])])
    return f"{value:,} {view.on(key, day)}{f' ({beside})' if beside else ''}."
