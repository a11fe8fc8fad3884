"""A rise has turned into a fall, or a fall into a rise: told once it is confirmed, with the delay."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from prisoncount.records import Flag

from ._heard import MEMORY, clash
from ._view import Point, View

SPANS = True
"""Its flags tell of a stretch of the line: two that overlap and go the same way are one event."""


def find(view: View, *, percent: float = 5.0, days: int = 40, back: float = 2.0, most: float = 10.0) -> list[Flag]:
    """Turns that the count has left by at least `percent` per cent, and after `days` days moves away from still.

    A count that comes half of the way back ends the wait: a zigzag is no turn. Where the origin has itself taken back a
    change among its last twelve counts, the count must go `back` times as far as that one, but no more than `most` per
    cent. A turn can only be told by what follows it: the flag has the day that confirmed it and says how long it took.
    """

    def far(recent: Sequence[int]) -> float:
        return min(max(percent, back * clash(recent)), max(most, percent)) / 100

    return [
        _flag(view, turn, seen, rising=rising)
        for points in view.ages
        for turn, seen, rising in _turns(points, far, days)
    ]


@dataclass
class _Leg:
    """What may become a rise (sign 1) or a fall: where it began, its farthest count, and the first far enough away."""

    sign: int
    turn: Point
    farthest: Point
    left: Point | None = None

    def take(self, point: Point, far: float) -> None:
        """One more count: it moves the turn, or leads away from it or back to it."""
        if self.sign * (point[2] - self.turn[2]) < 0:
            self.turn, self.farthest, self.left = point, point, None
            return
        if self.sign * (point[2] - self.farthest[2]) > 0:
            self.farthest = point
        away = self.sign * (point[2] - self.turn[2])
        if away >= far * self.turn[2] and away > 0:
            self.left = self.left or point
        elif away < far / 2 * self.turn[2]:
            self.left = None

    def goes_on(self, point: Point, days: int) -> bool:
        """Whether this count leads farther than any before, so many days after the first that was far enough."""
        return self.farthest == point and self.left is not None and (point[1] - self.left[1]).days >= days


def _turns(
    points: Sequence[Point], far: Callable[[Sequence[int]], float], days: int
) -> Iterator[tuple[Point, Point, bool]]:
    """Each turning point, the count that confirmed it, and whether the count rises since."""
    if not points:
        return
    recent: deque[int] = deque(maxlen=MEMORY + 1)
    rise, fall = (_Leg(sign, points[0], points[0]) for sign in (1, -1))
    now: _Leg | None = None
    for point in points:
        for leg, other in ((rise, fall), (fall, rise)):
            leg.take(point, far(recent))
            if leg is not now and leg.goes_on(point, days):
                if now:
                    yield leg.turn, point, leg is rise
                now, other.turn, other.farthest, other.left = leg, leg.farthest, leg.farthest, None
        recent.append(point[2])


def _flag(view: View, turn: Point, seen: Point, *, rising: bool) -> Flag:
    key, day, value = turn
    way = "rising" if rising else "falling"
    return Flag(
        kind="trend_turn",
        day=seen[1],
        title=f"{view.place}: the count has been {way} since {view.when(key, day)}",
        reason=f"{view.primary} counted {value:,} {view.on(key, day)} and {seen[2]:,} {view.on(*seen[:2])}. "
        f"It took {(seen[1] - day).days} days to be sure of the turn.",
        size=float(seen[2] - value),
        evidence=(key, seen[0]),
        key=f"{key} {way}",
        since=day,
        before=(value, value),
        after=(seen[2], seen[2]),
    )
