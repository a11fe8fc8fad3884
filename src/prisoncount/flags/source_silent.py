"""A source could not be read several times in a row."""

from __future__ import annotations

from prisoncount.records import Flag

from ._looks import failures
from ._view import View
from ._words import long_day


def find(view: View) -> list[Flag]:
    """Raised once for each spell of failures, when it is as long as the source's monitor allows (`alarm_after`)."""
    return [
        Flag(
            kind="source_silent",
            day=one.since,
            title=f"{source} ({config.publisher}) has not been readable since {long_day(one.since)}",
            reason=f"{config.alarm_after} looks in a row failed, the first with {one.outcome}: {one.detail}",
            size=float(config.alarm_after),
            key=source,
            since=one.since,
        )
        for source, config in view.sources.items()
        for one in failures(view, source)
    ]
