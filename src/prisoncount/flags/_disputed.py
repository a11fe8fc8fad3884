"""Days of which two pages give two counts, and no page of the origin itself says which."""

from __future__ import annotations

from bisect import bisect_left
from datetime import timedelta
from typing import TYPE_CHECKING

from prisoncount.repeats import REPEAT, near

if TYPE_CHECKING:
    from ._view import Point, View


def rivals(view: View) -> dict[Point, list[Point]]:
    """The other exact counts of the day of a count. A number of lately that others still print on the day is none."""
    own = view.stated[(view.stated["origin"] == view.primary) & (view.stated["qualifier"] == "exact")]
    known = [*view.counts.index, *(one.key for one in view.repeats)]
    others = own[(own["precision"] == "day") & ~own.index.isin(known)]
    found: dict[Point, list[Point]] = {}
    if others.empty:
        return found
    points = list(view.points())
    days = [day for _, day, _ in points]
    columns = (others[name].tolist() for name in ("value", "url", "own_page"))
    for key, on, value, url, own_page in zip(others.index.tolist(), others["as_of"].dt.date, *columns, strict=True):
        at = bisect_left(days, on)
        if at == len(days) or days[at] != on or url == view.stated.at[points[at][0], "url"]:
            continue
        lately = points[bisect_left(days, on - timedelta(days=REPEAT)) : at]
        if own_page or value not in {one[2] for one in lately}:
            found.setdefault(points[at], []).append((str(key), on, int(value)))
    return found


def reach(view: View) -> dict[str, float]:
    """How far a disputed count may be off, in people, by id: as far as the other is from it, where that is far."""
    apart = {
        held[0]: max(abs(other[2] - held[2]) for other in others if not near(held[2], other[2]))
        for held, others in view.rivals.items()
        if not all(near(held[2], other[2]) for other in others)
    }
    own = view.stated.loc[list(apart), "own_page"]
    return {key: off for key, off in apart.items() if not own[key]}
