"""A source can be read again, or brings something new again."""

from __future__ import annotations

from prisoncount.records import Flag

from ._looks import failures, waits
from ._view import View
from ._words import long_day


def find(view: View) -> list[Flag]:
    """The end of each spell of failures that `source_silent` has told, and of each wait longer than `expect_days`.

    A source that can be read again and brings something new with the same visit is told once.
    """
    found = []
    for source in view.sources:
        readable = _readable(view, source)
        days = {flag.day for flag in readable}
        found += [*readable, *(flag for flag in _new(view, source) if flag.day not in days)]
    return found


def _readable(view: View, source: str) -> list[Flag]:
    return [
        Flag(
            kind="source_recovered",
            day=one.over,
            title=f"{source} ({view.sources[source].publisher}) can be read again",
            reason=f"After {one.failures} failures since {long_day(one.since)}. What it said meanwhile may be missing.",
            size=float(one.failures),
            key=f"{source} read",
            since=one.since,
        )
        for one in failures(view, source)
        if one.over
    ]


def _new(view: View, source: str) -> list[Flag]:
    return [
        Flag(
            kind="source_recovered",
            day=one.over[1],
            title=f"{source} ({view.sources[source].publisher}) has brought something new again",
            reason=f"The first since {long_day(one.last[1])}, after {(one.over[1] - one.last[1]).days} days.",
            size=float((one.over[1] - one.last[1]).days),
            evidence=(one.last[0], one.over[0]),
            key=f"{source} new",
            since=one.last[1],
        )
        for one in waits(view, source)
        if one.over
    ]
