"""Several monitors side by side: of each its own newest word, and how it moved in the year before its newest count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal

from ._changes import NEARLY
from ._finding import matters
from ._select import Trend, select
from ._statements import Statement
from ._view import View

MOST = 12
"""Panels at most."""
YEAR = timedelta(days=365)


@dataclass(frozen=True, eq=False)
class Panel:
    """One monitor: its view, the trend of its own counts alone, its newest word, and how it moved in a year.

    `namesake`: another list beside it is of the same place.
    """

    view: View
    trend: Trend
    newest: Statement | None
    moved: Literal["up", "down", "level", ""]
    namesake: bool = False


def panels(views: Sequence[View]) -> list[Panel]:
    """One for each monitor, the newest word first; those without any last. At most MOST."""
    found = [_panel(view) for view in {one.name: one for one in views}.values()]
    places = Counter(one.view.place for one in found)
    found = [replace(one, namesake=places[one.view.place] > 1) for one in found]
    found.sort(key=lambda one: (-one.newest.day.toordinal() if one.newest else 0, one.view.place, one.view.name))
    return found[:MOST]


def _panel(view: View) -> Panel:
    trend = select(view)
    newest = max((one for one in trend.said if one.own), key=lambda s: (s.day, s.exact, s.start, s.count), default=None)
    if newest and trend.last and trend.last.day >= newest.day:
        newest = trend.last
    if newest is None and trend.year and trend.year.own:
        newest = trend.year
    shown = newest if newest and newest.precision != "year" else None
    return Panel(view, replace(trend, extras=(), strays=(), newest=shown), newest, _moved(trend))


def _moved(trend: Trend) -> Literal["up", "down", "level", ""]:
    """The last count against that of a year before; nothing where there is none."""
    if trend.last is None:
        return ""
    ago = trend.last.day - YEAR
    base = min(trend.history[:-1], key=lambda s: abs(s.day - ago), default=None)
    if base is None or abs(base.day - ago) > NEARLY:
        return ""
    change = trend.last.count - base.count
    return "level" if not matters(change, base.count) else "up" if change > 0 else "down"
