"""A source could not be read several times in a row."""

from __future__ import annotations

from prisoncount.records import Flag

from ._view import View, long_day

GOOD = ("read", "not_modified")


def find(view: View) -> list[Flag]:
    """Raised once for each spell of failures, when it is as long as the source's monitor allows (`alarm_after`)."""
    looked = view.looks[view.looks["outcome"] != "not_looked"]
    flags: list[Flag] = []
    for source, config in view.sources.items():
        publisher, allowed = config.publisher, config.alarm_after
        own = looked[looked["source"] == source]
        bad = ~own["outcome"].isin(GOOD)
        spell = (~bad).cumsum()[bad]
        for _, rows in own[bad].groupby(spell):
            if len(rows) < allowed:
                continue
            since, outcome = rows["at"].iloc[0].date(), rows["outcome"].iloc[0]
            flags.append(
                Flag(
                    kind="source_silent",
                    day=since,
                    title=f"{source} ({publisher}) has not been readable since {long_day(since)}",
                    reason=f"{allowed} looks in a row failed, the first with {outcome}: {rows['detail'].iloc[0]}",
                    size=float(allowed),
                    key=source,
                )
            )
    return flags
