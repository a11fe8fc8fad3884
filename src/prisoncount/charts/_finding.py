"""What a trend says: which situation holds, and the facts its sentence needs. Numbers and dates, no words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from ._select import NEAR, Trend
from ._statements import Peak, Statement, peak, summit

Situation = Literal[
    "nothing",
    "inexact",
    "first",
    "rivals",
    "stale",
    "highest",
    "lowest",
    "more",
    "fewer",
    "steady",
    "alike",
    "held",
]
FRACTIONS = {"quarter": 25.0, "third": 100 / 3, "half": 50.0, "two_thirds": 200 / 3, "three_quarters": 75.0}
NEW = 31
"""A count is new for less than this many days; after that its date stands in the title."""
SINCE = timedelta(days=365)
"""A record as long as this has a "since": the most since a year, of a list that is younger, says nothing."""
ABOUT = 0.04
"""A spoken "about" is rarely closer than this share: about 1,300 is 1,250 to 1,350."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """The situation of a trend and what its title needs.

    `since` is the count a "since" refers to: the first of the record, or of the calm stretch. `fall` gives
    by how many per cent the last count lies below the lower and the higher end of the peak; `fraction`
    names it where it is a plain one; `peak` is there if the picture shows it and counts before it were lower. `rivals`
    are all whose numbers cannot be reconciled with the list's, the one that differs most first. `silent` is
    the keeper of the list where somebody else gave an exact count after its last, `earlier` what was stated before it.
    """

    situation: Situation
    last: Statement | None = None
    previous: Statement | None = None
    rivals: tuple[Statement, ...] = ()
    since: Statement | None = None
    peak: Peak | None = None
    age: int = 0
    fall: tuple[float, float] = (0.0, 0.0)
    fraction: str = ""
    record: Literal["highest", "lowest", ""] = ""
    silent: str = ""
    earlier: Literal["exact", "inexact", ""] = ""

    @property
    def new(self) -> bool:
        """Whether the last count is less than 31 days old."""
        return self.age < NEW

    @property
    def disputed(self) -> Statement | None:
        """The number of somebody else that the title sets against the list's own."""
        return self.rival if self.situation == "rivals" else None

    @property
    def rival(self) -> Statement | None:
        """The number that differs most from the list's own."""
        return self.rivals[0] if self.rivals else None

    @property
    def change(self) -> int:
        """People more (or, negative, fewer) than at the previous count."""
        return self.last.count - self.previous.count if self.last and self.previous else 0


def find(trend: Trend) -> Finding:
    """The first situation that holds, in the order of the title rules."""
    last = trend.last
    if last is None:
        return Finding(situation="inexact" if trend.latest else "nothing")
    before = [s for s in trend.history if s is not last]
    previous = before[-1] if before else None
    top = peak(trend.history, trend.clashes)
    fall = _fall(last.count, top) if top else (0.0, 0.0)
    rivals = _rivals(trend, last)
    situation, since = _situation(trend, last, before, rivals)
    earlier = [s.exact for s in trend.said if s.day < last.start]
    return Finding(
        situation=situation,
        last=last,
        previous=previous,
        rivals=rivals,
        since=since,
        peak=top if top == summit(trend.counts, trend.strays) else None,
        age=trend.age,
        fall=fall,
        fraction=_fraction(fall),
        record=_record(trend, last),
        silent=trend.silent,
        earlier="exact" if any(earlier) else "inexact" if earlier else "",
    )


def _situation(
    trend: Trend, last: Statement, before: Sequence[Statement], rivals: Sequence[Statement]
) -> tuple[Situation, Statement | None]:
    """The rules in their order, and the count that a "since" refers to."""
    if not before and not trend.stale:
        return "first", None
    if rivals:
        return "rivals", None
    if trend.stale:
        return "stale", None
    return ("held", before[0]) if trend.age >= NEW else _news(trend, last, before)


def _news(trend: Trend, last: Statement, before: Sequence[Statement]) -> tuple[Situation, Statement | None]:
    record = _record(trend, last)
    if record and len(before) > 1 and reaches(before[0].day, last.day):
        return record, before[0]
    change = last.count - before[-1].count
    if matters(change, before[-1].count):
        return ("more" if change > 0 else "fewer"), None
    calm = _calm(last, before)
    return ("steady", calm) if calm else ("alike", None)


def reaches(first: date, last: date) -> bool:
    """Whether a record reaches back far enough for "the most since" the year of its first count."""
    return last - first >= SINCE and first.year < last.year


def matters(change: int, was: int) -> bool:
    """Whether a difference is called a rise or a fall: 1 % or 10 people."""
    return change != 0 and (abs(change) >= 10 or abs(change) >= was / 100)


def _record(trend: Trend, last: Statement) -> Literal["highest", "lowest", ""]:
    """Whether the last count is above, or below, all that the list itself ever said: other counts and its bounds."""
    own = [s for s in trend.said if s.own and s is not last and s.qualifier != "approx"]
    if all(s.low is None or s.low < last.count for s in own):
        return "highest"
    if all(s.high is None or s.high > last.count for s in own):
        return "lowest"
    return ""


def _calm(last: Statement, before: Sequence[Statement]) -> Statement | None:
    """The first of the latest counts that hardly differ from the last: three at least, over 60 days."""
    run = [last]
    for one in reversed(before):
        if matters(last.count - one.count, one.count):
            break
        run.append(one)
    first = run[-1]
    return first if len(run) >= 3 and last.day - first.day >= timedelta(days=60) else None


def _rivals(trend: Trend, last: Statement) -> tuple[Statement, ...]:
    """Of everybody else the newest number that cannot be reconciled with the list's own counts around it.

    It must be within 31 days of the last count, one of the two must be new, and it must lie outside
    everything the list said from the count before it on: a figure on the way from one count to the next is
    no rival. The number that differs most comes first.
    """
    found: dict[str, Statement] = {}
    for one in trend.said:
        apart = max(one.start - last.day, last.day - one.day, timedelta(0))
        if one.own or not one.origin or apart > NEAR or (trend.today - max(one.day, last.day)).days >= NEW:
            continue
        earlier = [s for s in trend.history if s.day <= one.start][-1:]
        own = [s.count for s in [*earlier, *(s for s in trend.history if s.day >= one.start), last]]
        own += [s.count for s in trend.clashes if s.day >= one.start - NEAR]
        low, high = bounds(one)
        if low > max(own) or high < min(own):
            newest = max(one, found.get(one.origin, one), key=lambda s: (s.day, s.exact, abs(s.count - last.count)))
            found[one.origin] = newest
    return tuple(sorted(found.values(), key=lambda s: (-abs(s.count - last.count), not s.exact, s.origin)))


def denies(one: Statement, count: int) -> bool:
    """Whether a statement cannot be true beside a count."""
    low, high = bounds(one)
    return not low <= count <= high


def bounds(one: Statement) -> tuple[float, float]:
    """What a statement allows: an "about" reaches half its rounding unit, and at least 4 %, to both sides."""
    if one.qualifier == "approx" and one.value is not None:
        unit = next(10**k for k in range(9, -1, -1) if one.value % 10**k == 0) if one.value else 1
        slack = max(min(unit, one.value) / 2, one.value * ABOUT)
        return one.value - slack, one.value + slack
    low = float("-inf") if one.low is None else float(one.low)
    return low, float("inf") if one.high is None else float(one.high)


def _fall(count: int, top: Peak) -> tuple[float, float]:
    ends = [100 * (end - count) / end if end else 0.0 for end in (top.low, top.high)]
    return ends[0], ends[1]


def _fraction(fall: tuple[float, float]) -> str:
    """The plain fraction that both ends of the fall are within one point of, or an empty string."""
    return next((name for name, size in FRACTIONS.items() if all(abs(end - size) <= 1 for end in fall)), "")
