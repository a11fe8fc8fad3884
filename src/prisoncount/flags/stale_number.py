"""An old number is told as current, after a newer count or after people were freed."""

from __future__ import annotations

from prisoncount.records import Flag

from ._change import interval
from ._events import between, sentence
from ._stale import Repeat
from ._view import View


def find(view: View) -> list[Flag]:
    """Numbers that others print as the primary origin's, ten days and more after they were true.

    A rounding ("about 1,300") is old only, and at once, where a count since then leaves no room for it. The same number
    by the same publisher is told once, however often it is printed. Such a number is news neither of a rise nor of a
    fall: it confirms what was said then, not what is true now.
    """
    first: dict[tuple[str, str, str], Repeat] = {}
    for one in view.repeats:
        first.setdefault((one.publisher, one.said, one.told_key), one)
    return [_flag(view, one) for one in first.values()]


def _flag(view: View, one: Repeat) -> Flag:
    on = view.on(one.told_key, one.told_day)
    return Flag(
        kind="stale_number",
        day=one.day,
        title=f"{view.place}: {one.said}, repeated as of {view.when(one.key, one.day)}, is the number of {on[3:]}",
        reason=f"{one.publisher} repeats it; {one.said} was {view.primary}'s number {on}."
        + (f" {view.primary} counted {one.newer[2]:,} {view.on(*one.newer[:2])}." if one.newer else "")
        + sentence(between(view, one.told_day, one.day)),
        size=one.least if one.least == one.most else None,
        evidence=(one.told_key, *([one.newer[0]] if one.newer else []), one.key),
        key=one.key,
        since=one.told_day,
        before=interval(one.least, one.most),
        after=interval(one.least, one.most),
    )
