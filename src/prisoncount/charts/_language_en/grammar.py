"""English words and phrases that several charts need."""

from __future__ import annotations

from typing import ClassVar

from prisoncount.charts._events import Event
from prisoncount.charts._speech import Speech
from prisoncount.charts._statements import Peak, Statement

AMOUNTS = {
    "exact": "{}",
    "approx": "about {}",
    "at_least": "at least {}",
    "more_than": "more than {}",
    "at_most": "at most {}",
    "fewer_than": "fewer than {}",
}


class English(Speech):
    """How English says numbers, dates and amounts."""

    code: ClassVar[str] = "en"
    formats: ClassVar[dict[str, str]] = {
        "day": "d MMMM y",
        "day_short": "d MMM y",
        "day_only": "d MMMM",
        "day_month": "d MMM",
        "month": "MMMM y",
        "month_short": "MMM y",
        "month_only": "MMMM",
        "year": "y",
    }

    def _amount(self, one: Statement) -> str:
        """The number as stated: 1,131; more than 1,100; 1,200 to 1,300."""
        if one.value is None and one.low is not None and one.high is not None:
            return f"{self.number(one.low)} to {self.number(one.high)}"
        return AMOUNTS.get(one.qualifier, "{}").format(self.number(one.count))

    def _days(self, number: int) -> str:
        return f"{self.number(number)} {self.plural(number, one='day', other='days')}"

    def _at(self, one: Statement) -> str:
        year_end = one.dated and (one.day.month, one.day.day) == (12, 31)
        return f"at end-{one.day.year}" if year_end else f"{on(one)} {self.when(one)}"

    def _dated(self, one: Statement) -> str:
        return f"{self.number(one.count)} {on(one)} {self.when(one)}"

    def _month(self, then: Statement, now: Statement) -> str:
        """The month of an earlier count, with its year where the month alone would mislead."""
        months = 12 * (now.day.year - then.day.year) + now.day.month - then.day.month
        return self.day(then.day, "month_only" if months < 11 else "month")

    def _then(self, then: Statement, now: Statement) -> str:
        same = then.dated and (then.day.year, then.day.month) == (now.day.year, now.day.month)
        return f"on {self.day(then.day, 'day_only')}" if same else f"in {self._month(then, now)}"

    def _span(self, top: Peak, between: str) -> str:
        return between.join(self.number(end) for end in sorted({top.low, top.high}))

    def _freed(self, event: Event) -> str:
        number = event.number or 0
        amount = AMOUNTS.get(event.qualifier, "{}").format(self.number(number))
        return f"{amount} {self.plural(number, one='person was', other='people were')}"


def prisoners(number: int) -> str:
    return "political prisoner" if number == 1 else "political prisoners"


def on(one: Statement) -> str:
    return "on" if one.dated else "in"


def of(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def says(name: str) -> str:
    """Groups and activists say, a person or an organisation says."""
    noun = name.rsplit(" ", maxsplit=1)[-1]
    return "say" if noun.endswith("s") and noun[:1].islower() else "says"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """The text as it goes on in a sentence: a word in capitals or a name with several keeps them."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
