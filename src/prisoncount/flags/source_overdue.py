"""A source can be read but has brought nothing new for longer than its rhythm."""

from __future__ import annotations

from prisoncount.records import Flag

from ._looks import waits
from ._view import View
from ._words import long_day


def find(view: View) -> list[Flag]:
    """Raised once for each wait that is longer than the source's `expect_days`, when a look has shown that it lasts."""
    return [
        Flag(
            kind="source_overdue",
            day=one.due,
            title=f"{source} ({config.publisher}) has brought nothing new since {long_day(one.last[1])}",
            reason=f"Something new is expected every {config.expect_days} days, and the source can be read.",
            size=float(config.expect_days),
            evidence=(one.last[0],),
            key=f"{source} {one.last[1]}",
            since=one.last[1],
        )
        for source, config in view.sources.items()
        for one in waits(view, source)
        if one.seen
    ]
