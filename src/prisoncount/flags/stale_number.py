"""An old number is told as current, after a newer count or after people were freed."""

from __future__ import annotations

from prisoncount.records import Flag

from . import _stale
from ._events import sentence
from ._view import View
from ._words import long_day


def find(view: View) -> list[Flag]:
    """Unrounded numbers that others print as the primary origin's, ten days to half a year after they were true.

    Such a number is news neither of a rise nor of a fall: it confirms what was said then, not what is true now.
    """
    return [
        Flag(
            kind="stale_number",
            day=one.day,
            title=f"{view.place}: {one.publisher} gives an old number, {one.value:,}, as of {long_day(one.day)}",
            reason=f"{one.value:,} is {view.primary}'s number of {long_day(one.told_day)}."
            + (f" It counted {one.newer[2]:,} on {long_day(one.newer[1])}." if one.newer else "")
            + sentence(one.freed),
            size=float(one.value),
            evidence=(one.told_key, *([one.newer[0]] if one.newer else []), one.key),
            key=one.key,
            since=one.told_day,
            before=(one.value, one.value),
            after=(one.value, one.value),
        )
        for one in _stale.repeats(view)
    ]
