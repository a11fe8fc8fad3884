"""The count passed a round number."""

from __future__ import annotations

from collections.abc import Iterator

from prisoncount.records import Flag

from ._view import View, long_day


def find(view: View, *, step: int = 500, hysteresis: float = 2.0) -> list[Flag]:
    """Multiples of `step` reached from below or left downwards.

    A number is left only when the count is more than `hysteresis` per cent below it, and reached again only when it is
    as far above: a count that hovers around 1,500 is one piece of news, not ten.
    """
    values = [value for _, _, value in view.points()]
    marks = range(step, max(values, default=0) + 1, step)
    return sorted((flag for mark in marks for flag in _crossings(view, mark, hysteresis)), key=lambda flag: flag.day)


def _crossings(view: View, mark: int, hysteresis: float) -> Iterator[Flag]:
    slack = mark * hysteresis / 100
    above: bool | None = None
    up, before = float(mark), ("", 0)
    for key, day, value in view.points():
        now = value >= (mark - slack if above else up)
        if above is not None and now != above:
            verb = "reached" if now else "fell below"
            yield Flag(
                kind="milestone",
                day=day,
                title=f"{view.place}: the count of political prisoners {verb} {mark:,}",
                reason=f"{view.primary} counted {before[1]:,}, then {value:,} on {long_day(day)}.",
                size=float(mark),
                evidence=(before[0], key),
                key=f"{mark} {verb}",
            )
        if now:
            up = mark + slack
        above, before = now, (key, value)
