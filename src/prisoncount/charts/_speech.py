"""Numbers and dates of a language, by CLDR; what it must say of each chart stands in a file of its own."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from ._events import Event
from ._statements import Statement

NO_BREAK = "\u00a0"
MINUS = "\u2212"


class Speech(ABC):
    """Numbers, plurals and dates. Sentences are the languages' own, and all of them are true of any data.

    Where a method returns several forms, they go from the longest to the shortest, and the first that fits
    is taken.
    """

    code: ClassVar[str]
    formats: ClassVar[Mapping[str, str]]
    """CLDR patterns: day, day_short, day_only, day_month, month, month_short, month_only, year."""

    @property
    def locale(self) -> Locale:
        """The CLDR locale."""
        return Locale.parse(self.code)

    def number(self, value: int) -> str:
        """A number with its separators."""
        text: str = format_decimal(value, locale=self.locale)
        return text

    def signed(self, value: int) -> str:
        """A change, with its sign: a plus, or a minus as wide as a digit."""
        return f"{'+' if value > 0 else MINUS if value < 0 else ''}{self.number(abs(value))}"

    def plural(self, number: int, **forms: str) -> str:
        """The form of a word that goes with a number, by CLDR class: one, few, many, other."""
        return forms[self.locale.plural_form(number)]

    def day(self, day: date, form: str = "day") -> str:
        """A date in one of the language's formats."""
        text: str = format_date(day, self.formats[form], locale=self.locale)
        return text

    def when(self, one: Statement | Event, *, short: bool = False) -> str:
        """The day, month or year something is true of."""
        if isinstance(one, Statement) and one.precision == "year":
            return self.day(one.day, "year")
        form = "day" if one.dated else "month"
        return self.day(one.day, f"{form}_short" if short else form)
