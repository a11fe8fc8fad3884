"""Rise and fall share one comparison: the last exact count against whatever the primary origin said next."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from prisoncount.records import Flag

from ._view import View, long_day


@dataclass(frozen=True)
class Change:
    """Two statements of the primary origin whose intervals share no number."""

    before_id: str
    before_day: date
    before: int
    after_id: str
    after_day: date
    least: float
    most: float

    @property
    def size(self) -> float:
        """The smallest change that both statements allow; negative for a fall."""
        return self.least - self.before if self.least > self.before else self.most - self.before


def changes(view: View) -> Iterator[Change]:
    """Every statement of the primary origin that rules out its last exact count, oldest first."""
    own = view.stated[(view.stated["origin"] == view.primary) & (view.stated["precision"] == "day")]
    exact, exact_days = set(view.counts.index), set(view.counts["as_of"])
    last: tuple[str, date, int] | None = None
    rows = zip(own.index, own["as_of"], own["least"], own["most"], strict=True)
    for key, as_of, least, most in rows:
        if key not in exact and as_of in exact_days:
            continue  # the exact count of the same day says it better
        if last and not least <= last[2] <= most and as_of.date() > last[1]:
            yield Change(*last, str(key), as_of.date(), least, most)
        if key in exact:
            last = (str(key), as_of.date(), int(least))


def flag(kind: str, word: str, change: Change, view: View, minimum: int, percent: float) -> Flag | None:
    """The flag of a change that is big enough: `minimum` people or `percent` of the count before."""
    size = abs(change.size)
    if size < minimum and size < change.before * percent / 100:
        return None
    bound = change.least != change.most
    amount = f"at least {size:,.0f} {word}" if bound else f"{size:,.0f} {word}"
    now = _stated(change.least, change.most)
    return Flag(
        kind=kind,
        day=change.after_day,
        title=f"{view.place}: {now} political prisoners on {long_day(change.after_day)}, {amount}",
        reason=f"{view.primary} counted {change.before:,} on {long_day(change.before_day)}; "
        f"{now} on {long_day(change.after_day)} leaves no number that fits both.",
        size=change.size,
        evidence=(change.before_id, change.after_id),
        key=change.after_id,
    )


def _stated(least: float, most: float) -> str:
    if least == most:
        return f"{least:,.0f}"
    if math.isinf(most):
        return f"at least {least:,.0f}"
    return f"at most {most:,.0f}" if least <= 0 else f"{least:,.0f} to {most:,.0f}"
