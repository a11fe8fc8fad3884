"""Record high and record low share one walk over the exact counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Extreme:
    """A count beyond every count since `since`; `since_id` is the last count that was as far or farther, if any."""

    key: str
    day: date
    value: int
    since_id: str | None
    since: date


def extremes(
    points: list[tuple[str, date, int]], sign: int, *, years: float, quiet_days: int, ever: bool = False
) -> Iterator[Extreme]:
    """Counts higher (sign 1) or lower (sign -1) than all others for at least `years`.

    After one, further ones within `quiet_days` are the same news and are passed over. With `ever`, only those that no
    earlier count equals.
    """
    last: date | None = None
    for i, (key, day, value) in enumerate(points):
        rival = next((j for j in range(i - 1, -1, -1) if sign * points[j][2] >= sign * value), None)
        since = points[0][1] if rival is None else points[rival][1]
        if i == 0 or (ever and rival is not None):
            continue
        if (day - since).days < 365 * years or (last and (day - last).days < quiet_days):
            continue
        last = day
        yield Extreme(key, day, value, None if rival is None else points[rival][0], since)
