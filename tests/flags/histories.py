"""Invented histories of a list, as outlets would tell them: the same list, told in every loose way there is.

Each is made from a seed alone. The true count is constant but for the few who come and go between two counts, and, where
a change is planted, one step. People are freed now and then, and as many are recognised in the same month.
"""

from __future__ import annotations

import calendar
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tests.conftest import statement

from prisoncount.records import Observation

COME_AND_GO = 0.005
"""How far a count may be off the level, as a share: those recognised and released in a month that nobody writes about.

Viasna's counts of June to September 2023, 1,496 to 1,488, lie within 0.3 % of their mean.
"""


@dataclass(frozen=True)
class History:
    """A list whose level changes by `change` (a share; 0: not at all) at the end of month `step`.

    `dated` is the share of its own reviews that name their day: of the others only the month is known.
    """

    seed: int
    level: int
    months: int
    step: int
    change: float
    dated: float = 1.0

    @property
    def planted(self) -> date:
        """The day before the first report that can know of the change."""
        return self.month_end(self.step) - timedelta(days=1)

    def month_end(self, month: int) -> date:
        """The last day of a month of the history."""
        year, number = 2021 + month // 12, month % 12 + 1
        return date(year, number, calendar.monthrange(year, number)[1])

    def statements(self) -> list[Observation]:
        """Every report of it, in order of day."""
        rng = random.Random(self.seed)
        told = [one for month in range(self.months) for one in self._month(month, rng)]
        return sorted(told, key=lambda one: (one.as_of, one.id))

    def freed(self) -> list[tuple[str, int]]:
        """The releases that are known of it: with a planted fall, those who left with it among them."""
        rng = random.Random(f"freed {self.seed}")
        days = [self.month_end(month) - timedelta(days=rng.randint(1, 25)) for month in range(self.months)]
        few = [(str(day), rng.randint(10, 25)) for day in days if rng.random() < 0.2]
        many = [(str(self.planted + timedelta(days=1)), round(-self.change * self.level))] if self.change < 0 else []
        return [*few, *many]

    def count(self, month: int, rng: random.Random) -> int:
        """What the list-keeper counts in a month."""
        level = self.level * (1 + self.change if month >= self.step else 1)
        reach = int(level * COME_AND_GO)
        return round(level) + rng.randint(-reach, reach)

    def _month(self, month: int, rng: random.Random) -> Iterator[Observation]:
        end = self.month_end(month)
        value = self.count(month, rng)
        dated = random.Random(f"dated {self.seed} {month}").random() < self.dated
        if month not in (0, self.step, self.months - 1) and rng.random() < 0.15:
            if self.dated < 1 and rng.random() < 0.3:  # and a yearbook fills it in
                yield from _month_only(end, value, rng)
            return  # a review is missing now and then, and nobody has its number
        day = str(end) if dated else f"{end:%Y-%m}"
        yield statement(day, value, publisher="Viasna", url=f"https://list.example/{month}")
        yield from (one for tell in _LOOSE if rng.random() < 0.3 for one in tell(end, value, rng))
        if month and rng.random() < 0.2:  # an outlet has the number by telephone, in the middle of the month
            day = end - timedelta(days=rng.randint(10, 20))
            before = month - 1 if month == self.step else month
            yield statement(
                str(day), self.count(before, rng), publisher="A paper", url=f"https://paper.example/{month}"
            )


def _rounded(end: date, value: int, rng: random.Random) -> Iterator[Observation]:
    unit = 100 if value >= 1000 else 10
    yield _outlet(end, rng, round(value / unit) * unit, "approx")
    yield _outlet(end, rng, (value - 1) // unit * unit, "more_than")


def _echoed(end: date, value: int, rng: random.Random) -> Iterator[Observation]:
    """A rounding that a wire has in its background paragraph, and prints for months whatever the list says."""
    qualifier = rng.choice(["approx", "more_than", "exact"])
    unit = 50 if value >= 1000 else 10
    said = (value - 1) // unit * unit if qualifier == "more_than" else round(value / unit) * unit
    if qualifier == "exact" and (unit == 10 or abs(said - value) > 0.005 * value):
        return  # nobody can tell "910" from a count
    day = end + timedelta(days=rng.randint(0, 8))
    for _ in range(rng.randint(2, 9)):
        yield statement(str(day), said, qualifier, publisher="A wire", url=f"https://wire.example/{qualifier}/{day}")
        day += timedelta(days=rng.randint(20, 60))


def _nameless(end: date, value: int, rng: random.Random) -> Iterator[Observation]:
    """A number that nobody is named for: that of the list, or an older one."""
    for day in (end + timedelta(days=rng.randint(0, 9)), end + timedelta(days=rng.randint(40, 120))):
        yield statement(str(day), value, origin="", publisher="A blog", url=f"https://blog.example/{day}")


def _almost(end: date, value: int, rng: random.Random) -> Iterator[Observation]:
    yield _outlet(end, rng, (value // 100 + 1) * 100, "fewer_than", origin=rng.choice(["Viasna", "A minister"]))


def _repeated(end: date, value: int, rng: random.Random) -> Iterator[Observation]:
    later = end + timedelta(days=rng.randint(32, 150))
    yield statement(str(later), value, publisher="A paper", url=f"https://paper.example/repeat/{later}")


def _mirrored(end: date, value: int, rng: random.Random) -> Iterator[Observation]:
    yield statement(str(end), value, publisher="A mirror", url=f"https://mirror.example/{end}")
    near = end + timedelta(days=rng.randint(1, 3))
    yield statement(str(near), value, publisher="A wire", url=f"https://wire.example/{near}")


def _rival(end: date, value: int, rng: random.Random) -> Iterator[Observation]:
    day = end - timedelta(days=rng.randint(0, 20))
    off = rng.choice([0.8, 0.95, 1.07, 1.25])
    yield statement(str(day), round(value * off), origin="Another list", url=f"https://rival.example/{day}")


def _month_only(end: date, value: int, rng: random.Random) -> Iterator[Observation]:
    yield statement(f"{end:%Y-%m}", round(value * rng.uniform(0.97, 1.03)), publisher="A yearbook")


def _outlet(end: date, rng: random.Random, value: int, qualifier: str, origin: str = "Viasna") -> Observation:
    day = end + timedelta(days=rng.randint(0, 12))
    url = f"https://paper.example/{qualifier}/{day}"
    return statement(str(day), value, qualifier, origin, publisher="A paper", url=url)


_LOOSE = (_rounded, _echoed, _nameless, _almost, _repeated, _mirrored, _rival, _month_only)


def by_month(history: History, seed: int) -> History:
    """The same list, of whose own reviews none, or some, name their day."""
    return replace(history, dated=random.Random(f"by month {seed}").choice([0.0, 0.0, 0.3, 0.7]))


def quiet(seed: int) -> History:
    """A list that does not change."""
    rng = random.Random(f"quiet {seed}")
    months = rng.randint(24, 48)
    return History(seed, rng.choice([rng.randint(150, 1600), rng.randint(1480, 1510)]), months, months, 0.0)


def planted(seed: int) -> History:
    """A list that changes once, by 3 % to 10 % up or down."""
    rng = random.Random(f"planted {seed}")
    months = rng.randint(24, 48)
    change = rng.uniform(0.03, 0.10) * rng.choice([1, -1])
    return History(seed, rng.randint(150, 1600), months, rng.randint(12, months - 2), change)
