"""What a language must be able to say in a chart: one file `_language_CODE.py` each, with a class Spoken."""

from __future__ import annotations

import pkgutil
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from importlib import import_module
from typing import ClassVar

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from . import __path__ as _folder
from ._events import Event
from ._finding import Finding
from ._statements import Peak, Statement
from ._view import View

NO_BREAK = "\u00a0"


class Language(ABC):
    """Numbers and dates by CLDR; the sentences are the subclass's, and all of them are true of any data.

    Where a method returns several forms, they go from the longest to the shortest, and the first that fits
    is taken.
    """

    code: ClassVar[str]
    formats: ClassVar[Mapping[str, str]]
    """CLDR patterns: day, day_short, month, month_short, month_only, day_only, year."""

    @property
    def locale(self) -> Locale:
        """The CLDR locale."""
        return Locale.parse(self.code)

    def number(self, value: int) -> str:
        """A number with its separators."""
        text: str = format_decimal(value, locale=self.locale)
        return text

    def plural(self, number: int, **forms: str) -> str:
        """The form of a word that goes with a number, by CLDR class: one, few, many, other."""
        return forms[self.locale.plural_form(number)]

    def day(self, day: date, form: str = "day") -> str:
        """A date in one of the language's formats."""
        text: str = format_date(day, self.formats[form], locale=self.locale)
        return text

    def when(self, one: Statement | Event, *, short: bool = False) -> str:
        """The day, or the month, something is true of."""
        form = "day" if one.dated else "month"
        return self.day(one.day, f"{form}_short" if short else form)

    # In the picture

    @abstractmethod
    def title(self, finding: Finding, newest: Statement | None, view: View) -> Sequence[str]:
        """What the chart found, at most 90 characters."""

    @abstractmethod
    def subtitle(self, view: View) -> Sequence[str]:
        """Who counts whom."""

    @abstractmethod
    def source(self, view: View, newest: Statement | None) -> Sequence[str]:
        """The foot of the chart: the sources, and the day of the newest statement."""

    @abstractmethod
    def key(self, name: str) -> str:
        """The word beside a mark: exact, ring, range, up, at_least, down, at_most, month, other, silent."""

    @abstractmethod
    def peak_label(self, peak: Peak, *, by_month: bool) -> str:
        """The label above the highest dot."""

    @abstractmethod
    def newest(self, one: Statement) -> str:
        """The newest statement, under the last value."""

    @abstractmethod
    def no_exact(self, age: int) -> str:
        """That the last exact count is so many days old, under the last value."""

    @abstractmethod
    def event(self, event: Event) -> Sequence[str]:
        """The label of a release."""

    @abstractmethod
    def context(self, event: Event) -> tuple[str, str] | None:
        """When and what an event was; None where its text is in another language."""

    @abstractmethod
    def gap(self) -> Sequence[str]:
        """What a break in the line means."""

    # In the caption: whole sentences

    @abstractmethod
    def counted(self, last: Statement, previous: Statement | None, clash: Statement | None, place: str) -> str:
        """The last count, who made it, how far it lies from the one before; `clash`: a rival of that day."""

    @abstractmethod
    def uncounted(self, place: str) -> str:
        """That there is no exact count."""

    @abstractmethod
    def reported(self, newest: Statement, freed: Event | None) -> str:
        """The newest statement, and the people freed that day."""

    @abstractmethod
    def differs(self, rival: Statement) -> str:
        """What somebody else says, when, against the last count."""

    @abstractmethod
    def freed(self, event: Event) -> str:
        """The people freed on the day of the last count."""

    @abstractmethod
    def also(self, events: Sequence[Event]) -> str:
        """The events that found no room in the picture."""

    @abstractmethod
    def marks(self, names: Sequence[str]) -> str:
        """What those marks mean that found no room in the key, by the names of `key`."""

    # In the alt text: whole sentences

    @abstractmethod
    def alt_head(self, place: str, start: date, end: date, *, line: bool) -> str:
        """What kind of chart of what and where, from when to when."""

    @abstractmethod
    def alt_empty(self, place: str) -> str:
        """That the chart is empty."""

    @abstractmethod
    def alt_level(self, first: Statement, last: Statement) -> str:
        """That every count is the same; one count is its own first and last."""

    @abstractmethod
    def alt_peaked(self, first: Statement, peak: Peak, last: Statement, *, by_month: bool) -> str:
        """From the first count over a peak above both to the last."""

    @abstractmethod
    def alt_moved(self, first: Statement, last: Statement) -> str:
        """From the first count to the last, which bound all the others from above."""

    @abstractmethod
    def alt_low(self, bottom: Statement) -> str:
        """The lowest count, well below the first and the last."""

    @abstractmethod
    def alt_newest(self, newest: Statement) -> str:
        """The newest statement."""

    @abstractmethod
    def alt_rare(self, day: date, *, none: bool) -> str:
        """That few exact counts came since a day, or none."""

    @abstractmethod
    def alt_source(self, primary: str) -> str:
        """Who counts."""


def codes() -> list[str]:
    """The languages charts can be drawn in."""
    return sorted(m.name[10:] for m in pkgutil.iter_modules(_folder) if m.name.startswith("_language_"))


@cache
def language(code: str) -> Language:
    """The language of a code; LookupError names those there are."""
    if code not in codes():
        raise LookupError(f"lang: expected one of {', '.join(codes())}; found {code!r}")
    spoken: Language = import_module(f"._language_{code}", __package__).Spoken()
    return spoken
