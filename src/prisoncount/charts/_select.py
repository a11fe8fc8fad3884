"""What the trend shows: from every statement to joined runs, lone dots, bounds and other voices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from ._statements import BOUNDS, Statement, accepted
from ._view import View

JOIN = timedelta(days=62)
"""Exact counts further apart than this are not joined."""
SILENCE = timedelta(days=731)
"""A trend begins after the last silence of this length: what lies before is another story."""
NEAR = timedelta(days=31)
MONTH = timedelta(days=35)
CLASH = (0.01, 0.05, 10)
"""Off the line is a count that leaves both its neighbours by such a share of itself, and by so many people.

Less is the scatter of every list; more within a month is a real event, and a line that hid it would lie."""


@dataclass(frozen=True, kw_only=True)
class Trend:
    """What a trend shows.

    `history` is every exact count of the list and `clashes` every one that clashes with a regular one; `counts` and
    `strays` are those of the two since the last long silence (with month-dated ones where no dated count is near), and
    since the start of the view; the last count stays, however old;
    `runs` are the dated counts in joined stretches, `extras` what is shown inside gaps, `newest` the newest statement
    of anybody, `said` all of them. `year` is the newest of those known to the year only, where there is no other.
    """

    history: tuple[Statement, ...]
    counts: tuple[Statement, ...]
    runs: tuple[tuple[Statement, ...], ...]
    strays: tuple[Statement, ...]
    clashes: tuple[Statement, ...]
    extras: tuple[Statement, ...]
    newest: Statement | None
    said: tuple[Statement, ...]
    today: date
    year: Statement | None = None

    @property
    def latest(self) -> Statement | None:
        """The newest statement, or the newest figure of a year where there is nothing else."""
        return self.newest or self.year

    @property
    def last(self) -> Statement | None:
        """The newest exact count of the list."""
        return self.counts[-1] if self.counts else None

    @property
    def few(self) -> bool:
        """Whether there are too few counts for a trend: who said what shows more."""
        return len(self.counts) < 3

    @property
    def age(self) -> int:
        """Days since the last exact count, 0 where there is none."""
        return (self.today - self.counts[-1].day).days if self.counts else 0

    @property
    def stale(self) -> bool:
        """Whether the last exact count is more than 90 days old."""
        return self.age > 90

    @property
    def silent(self) -> str:
        """The keeper of the list, where somebody else gave an exact count after its last one; else nothing."""
        last = self.last
        return last.origin if last and any(s.exact and not s.own and s.start > last.day for s in self.said) else ""

    @property
    def broken(self) -> bool:
        """Whether the line has a break that needs a word: a stretch that is joined, and another one."""
        return len(self.runs) > 1 and any(len(run) > 1 for run in self.runs)

    def showing(self, one: Statement | None) -> Trend:
        """This trend with one more statement shown."""
        return self if one is None or one in self.shown else replace(self, extras=(*self.extras, one))

    @property
    def shown(self) -> tuple[Statement, ...]:
        """Every statement with a mark, by date."""
        marks = [*self.counts, *self.strays, *self.extras]
        if self.newest and self.newest not in marks:
            marks.append(self.newest)
        return tuple(sorted(marks, key=lambda s: (s.day, s.start)))


def select(view: View) -> Trend:
    """The trend of a view: the accepted statements of its measure up to today, sorted by how they show."""
    everything = accepted(view)
    said = [s for s in everything if s.precision != "year"]
    dated = [s for s in said if s.own and s.exact and s.dated]
    regular, clashes = _untangle(dated, view.primary)
    history = _with_months(regular, [s for s in said if s.own and s.exact and s.precision == "month"])
    since = _since_silence(history)
    counts = [s for s in since if view.start is None or s.start >= view.start] or since[-1:]
    first = counts[0].start if counts else None
    strays = [s for s in clashes if first and s.day >= first]
    newest = max(said, key=_newness, default=None)
    if newest and counts and counts[-1].day >= newest.day:
        newest = counts[-1]
    placed = {*counts, *strays, newest}
    rest = [s for s in said if s not in placed and (view.start is None or s.start >= view.start)]
    extras = _in_gaps(rest, since, view.today)
    return Trend(
        history=tuple(history),
        counts=tuple(counts),
        runs=tuple(_runs(counts)),
        strays=tuple(strays),
        clashes=tuple(clashes),
        extras=tuple(extras),
        newest=newest,
        said=tuple(said),
        today=view.today,
        year=None if said else max(everything, key=_newness, default=None),
    )


def _newness(one: Statement) -> tuple[date, bool, bool, date, int, str]:
    return one.day, one.own, one.exact, one.start, one.count, one.origin


def _untangle(dated: Sequence[Statement], primary: str) -> tuple[list[Statement], list[Statement]]:
    """One count a day on the line, and the counts that clash with it.

    Of two counts of one day the list keeper's own page is the regular one, then what most pages say.
    """
    by_day: dict[date, Counter[int]] = {}
    for one in dated:
        by_day.setdefault(one.day, Counter())[one.count] += 1 + 100 * (one.publisher == primary)
    best = {day: max(votes, key=lambda value: (votes[value], value)) for day, votes in by_day.items()}
    regular: dict[tuple[date, int], Statement] = {}
    strays: dict[tuple[date, int], Statement] = {}
    for one in dated:
        target = regular if one.count == best[one.day] else strays
        if one.publisher == primary or (one.day, one.count) not in target:
            target[one.day, one.count] = one
    line = list(regular.values())
    off = [b for a, b, c in zip(line, line[1:], line[2:], strict=False) if _clashes(a, b, c)]
    return [s for s in line if s not in off], sorted([*strays.values(), *off], key=lambda s: (s.day, s.count))


def _clashes(before: Statement, one: Statement, after: Statement) -> bool:
    """Whether a count within a month leaves the regular counts at both ends of that month alike."""
    least, most, people = CLASH
    regular = [_month_end(s.day) for s in (before, one, after)] == [True, False, True]
    moves = [one.count - before.count, one.count - after.count]
    if not regular or after.day - before.day > MONTH or moves[0] * moves[1] <= 0 or min(map(abs, moves)) < people:
        return False
    return all(least <= abs(move) / max(one.count, 1) <= most for move in moves)


def _month_end(day: date) -> bool:
    """Whether a day belongs to the turn of a month, when lists are summed up."""
    return day.day >= 28 or day.day <= 2


def _with_months(dated: list[Statement], months: Iterable[Statement]) -> list[Statement]:
    """Dated counts, and month-dated ones that lie wholly inside a gap between them."""
    out = {s.start: s for s in months if not _bars(dated, s)}
    return sorted([*dated, *out.values()], key=lambda s: (s.day, s.start))


def _bars(dated: Sequence[Statement], month: Statement) -> bool:
    before = max((s.day for s in dated if s.day <= month.day), default=None)
    after = min((s.day for s in dated if s.day >= month.start), default=None)
    if before and before >= month.start:
        return True
    return bool(before and after and after - before <= JOIN)


def _since_silence(history: list[Statement]) -> list[Statement]:
    cut = max((i for i, (a, b) in enumerate(pairwise(history), 1) if b.start - a.day > SILENCE), default=0)
    return history[cut:]


def _runs(counts: Iterable[Statement]) -> Iterable[tuple[Statement, ...]]:
    run: list[Statement] = []
    for one in (s for s in counts if s.dated):
        if run and one.day - run[-1].day > JOIN:
            yield tuple(run)
            run = []
        run.append(one)
    if run:
        yield tuple(run)


def _in_gaps(rest: list[Statement], counts: list[Statement], today: date) -> list[Statement]:
    """What is shown where no exact count is near: numbers of anybody, the list's bounds that say something."""
    if not counts:
        newest = max((s.day for s in rest), default=today)
        return [s for s in rest if newest - s.day <= SILENCE]
    out = [s for s in rest if counts[0].start - timedelta(days=366) <= s.start and s.day < counts[0].start]
    ends = [*(s.start for s in counts[1:]), today + timedelta(days=1)]
    for before, end in zip(counts, ends, strict=True):
        if end - before.day > JOIN:
            out += [s for s in rest if before.day < s.start and s.day < end and _tells(s, before.count)]
    return [s for s in out if s.qualifier not in BOUNDS or s.own]


def _tells(one: Statement, last: int) -> bool:
    """Whether it adds to the last count: every number does, a bound only if it rules that count out."""
    if one.qualifier not in BOUNDS:
        return True
    return (one.low is not None and one.low > last) or (one.high is not None and one.high < last)
