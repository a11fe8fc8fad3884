"""How looking at a source went: its spells of failure, and the times in which it brought nothing new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import pandas as pd

from ._view import View

_NEVER = pd.Series(dtype="datetime64[s, UTC]", index=pd.Index([], dtype="str"))
GOOD = ("read", "not_modified")


@dataclass(frozen=True)
class Spell:
    """Failures in a row: the day of the first, how it failed, how many, and the day of the next good look, if any."""

    source: str
    since: date
    outcome: str
    detail: str
    failures: int
    over: date | None


def failures(view: View, source: str) -> Iterator[Spell]:
    """The spells of failure that are as long as the source's monitor allows (`alarm_after`), oldest first."""
    own = view.looks[(view.looks["source"] == source) & (view.looks["outcome"] != "not_looked")]
    bad = ~own["outcome"].isin(GOOD)
    good_days = own["at"][~bad]
    for _, rows in own[bad].groupby((~bad).cumsum()[bad]):
        if len(rows) < view.sources[source].alarm_after:
            continue
        first, later = rows.iloc[0], good_days[good_days > rows["at"].iloc[-1]]
        over = later.iloc[0].date() if len(later) else None
        yield Spell(source, first["at"].date(), first["outcome"], first["detail"], len(rows), over)


@dataclass(frozen=True)
class Wait:
    """A time with nothing new, longer than the source's rhythm: the last statement, when it was due, the next one.

    `seen`: a look after the day on which it was due brought nothing new. Where there was none, nobody could say so
    before the next statement came.
    """

    source: str
    last: tuple[str, date]
    due: date
    over: tuple[str, date] | None
    seen: bool


def waits(view: View, source: str) -> Iterator[Wait]:
    """The times in which a source could be read but brought nothing new for more than `expect_days`, oldest first."""
    expected = view.sources[source].expect_days
    if not expected:
        return
    own = view.seen.get(source, _NEVER)
    told = sorted(zip(own.dt.date, own.index.astype(str), strict=True))
    new = [
        (key, day) for (day, key), before in zip(told, [None, *told], strict=False) if not before or before[0] != day
    ]
    looks = view.looks[(view.looks["source"] == source) & view.looks["outcome"].isin(GOOD)]
    good = set(looks["at"].dt.date)
    for last, over in pairwise([*new, None]):
        if last is None:
            break
        due = last[1] + timedelta(days=expected + 1)
        until = over[1] if over else view.today + timedelta(days=1)
        seen = any(due <= day < until for day in good)
        if due < until and (over or seen):
            yield Wait(source, last, due, over, seen)
