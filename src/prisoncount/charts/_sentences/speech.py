"""How a language says a message, a number, a date, a name and a place."""

from __future__ import annotations

from datetime import date
from functools import cache, cached_property

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from prisoncount.charts._events import Event
from prisoncount.charts._statements import Statement
from prisoncount.messages import SOURCE, Catalogue, Untranslated, message, message_in

NO_BREAK = "\u00a0"
MINUS = "\u2212"

# Translators: CLDR date patterns. In Slavic languages and Lithuanian MMMM is the genitive, LLLL the nominative.
FORMATS = {
    "day": message_in("date pattern: day", "d MMMM y"),
    "day_short": message_in("date pattern: day where there is little room", "d MMM y"),
    "day_only": message_in("date pattern: day without its year", "d MMMM"),
    "day_month": message_in("date pattern: day without its year where there is little room", "d MMM"),
    "month": message_in("date pattern: month, after a colon or a comma", "MMMM y"),
    "month_short": message_in("date pattern: month where there is little room", "MMM y"),
    "month_only": message_in("date pattern: month without its year", "MMMM"),
    "month_bare": message_in("date pattern: month without its year, where there is little room", "MMM"),
    "year": message_in("date pattern: year", "y"),
}
# Translators: the month after the preposition, in the case that it asks for.
IN_MONTH = (
    message("in January"), message("in February"), message("in March"), message("in April"), message("in May"),
    message("in June"), message("in July"), message("in August"), message("in September"), message("in October"),
    message("in November"), message("in December"),
)  # fmt: skip
SINCE_MONTH = (
    message("since January"), message("since February"), message("since March"), message("since April"),
    message("since May"), message("since June"), message("since July"), message("since August"),
    message("since September"), message("since October"), message("since November"), message("since December"),
)  # fmt: skip


class Speech:
    """Messages, numbers, dates and names. Sentences are true of any data, in every language.

    Where a method returns several forms, they go from the longest to the shortest, and the first that fits
    is taken. What a language has no words for is said in English as a whole: see `charts._language`.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.code = catalogue.code

    @cached_property
    def locale(self) -> Locale:
        """The CLDR locale."""
        return Locale.parse(self.code)

    def say(self, text: str, /, **values: object) -> str:
        """A message with its values."""
        return self.catalogue.fill(self.catalogue.find(text), values)

    def say_in(self, context: str, text: str, /, **values: object) -> str:
        """A message that is another one in another context."""
        return self.catalogue.fill(self.catalogue.find(text, context), values)

    def say_n(self, one: str, many: str, number: int, /, **values: object) -> str:
        """A message in the form that goes with a number; `n` is the number as it is written."""
        form = self.catalogue.find_plural(one, many, number)
        return self.catalogue.fill(form, {"n": self.number(number)} | values)

    def known(self, context: str, text: str) -> str | None:
        """What a text of a monitor or of its record is called, None where the language does not know it."""
        try:
            return self.catalogue.find(text, context)
        except Untranslated:
            return None

    def number(self, value: int) -> str:
        """A number with its separators."""
        text: str = format_decimal(value, locale=self.locale)
        return text.replace("\u202f", NO_BREAK)  # our typeface has no narrow space

    def signed(self, value: int) -> str:
        """A change, with its sign: a plus, or a minus as wide as a digit."""
        return f"{'+' if value > 0 else MINUS if value < 0 else ''}{self.number(abs(value))}"

    def day(self, day: date, form: str = "day") -> str:
        """A date in one of the language's formats."""
        context, pattern = FORMATS[form]
        pattern = self.catalogue.find(pattern, context)
        text: str = format_date(day, pattern, locale=self.locale)
        return text

    def genitive(self, day: date) -> str:
        """The month as it stands in a date: in Slavic languages its genitive."""
        text: str = format_date(day, "MMMM", locale=self.locale)
        return text

    def when(self, one: Statement | Event, *, short: bool = False) -> str:
        """The day, month or year something is true of, by itself: after a colon, a comma or in brackets."""
        if isinstance(one, Statement) and one.precision == "year":
            return self.day(one.day, "year")
        form = "day" if one.dated else "month"
        return self.day(one.day, f"{form}_short" if short else form)

    def place(self, place: str) -> str:
        """The name of a country by itself; CLDR's where no translator gave one, else as it stands."""
        if self.code == SOURCE:
            return place
        return self.known("country", place) or str(self.locale.territories.get(_territories().get(place, ""), place))

    def in_place(self, place: str) -> str:
        """The name of a country in a sentence: in Belarus."""
        inside = self.known("in country", f"in {place}")
        # Translators: a country whose name nobody declined; a form that needs no case is best, such as brackets.
        return inside or self.say("in {place}", place=self.place(place))

    def names(self, place: str, text: str) -> bool:
        """Whether a text names a country, by itself or as it stands in a sentence."""
        inside = self.in_place(place).partition(" ")[2] or self.in_place(place)
        return any(form.strip("()").casefold() in text.casefold() for form in (self.place(place), inside))

    def name(self, name: str) -> str:
        """Who counts or speaks, by itself; a name that no translator knows stays as it is."""
        return self.known("name", name) or name


@cache
def _territories() -> dict[str, str]:
    """The codes of the countries by their English names."""
    return {name: code for code, name in Locale.parse(SOURCE).territories.items()}
