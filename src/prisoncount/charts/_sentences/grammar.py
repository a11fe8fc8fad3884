"""Phrases that several charts need: amounts, people, times, names. Each is a message, so a language can order it."""

from __future__ import annotations

import re
from datetime import date

from prisoncount.charts._events import Event
from prisoncount.charts._statements import Peak, Statement
from prisoncount.messages import SOURCE, message, message_in, plural

from .speech import IN_MONTH, NO_BREAK, SINCE_MONTH, Speech

# Translators: a number as it was stated, without a noun; it stands by itself or after a colon.
AMOUNTS = {
    "exact": message("{n}"),
    "approx": message("about {n}"),
    "at_least": message("at least {n}"),
    "more_than": message("more than {n}"),
    "at_most": message("at most {n}"),
    "fewer_than": message("fewer than {n}"),
}
# Translators: so many political prisoners, as the subject of a sentence. The noun may need another case after a word.
PRISONERS = {
    "exact": plural("{n} political prisoner", "{n} political prisoners"),
    "approx": plural("about {n} political prisoner", "about {n} political prisoners"),
    "at_least": plural("at least {n} political prisoner", "at least {n} political prisoners"),
    "more_than": plural("more than {n} political prisoner", "more than {n} political prisoners"),
    "at_most": plural("at most {n} political prisoner", "at most {n} political prisoners"),
    "fewer_than": plural("fewer than {n} political prisoner", "fewer than {n} political prisoners"),
}
# Translators: a clause that begins or ends a sentence: "that day" or a date stands beside it.
FREED = {
    "exact": plural("{n} person was freed", "{n} people were freed"),
    "approx": plural("about {n} person was freed", "about {n} people were freed"),
    "at_least": plural("at least {n} person was freed", "at least {n} people were freed"),
    "more_than": plural("more than {n} person was freed", "more than {n} people were freed"),
    "at_most": plural("at most {n} person was freed", "at most {n} people were freed"),
    "fewer_than": plural("fewer than {n} person was freed", "fewer than {n} people were freed"),
}


ORGANISATION = re.compile(r"^(?!The ).*\b(Association|Cent(er|re)|Commission|Committee|Council|Group|Union)\b")
"""English names with such a noun in them need an article in a sentence: "by the Democracy Council’s count"."""

# What stands after a comma in the sources of the bundled monitors, and is no name.
PRESS = message_in("name", "press reports")


class Grammar(Speech):
    """Amounts, people, times and names, in any language."""

    def full(self, text: str) -> str:
        """The text as a sentence: with one full stop at its end."""
        return text if text.endswith(".") else f"{text}."

    def amount(self, one: Statement | Event) -> str:
        """The number as stated: 1,131; more than 1,100; 1,200 to 1,300."""
        if isinstance(one, Event):
            return self._amount(one.qualifier, one.number or 0)
        if one.value is None and one.low is not None and one.high is not None:
            # Translators: a range of numbers, in running text.
            return self.say("{low} to {high}", low=self.number(one.low), high=self.number(one.high))
        return self._amount(one.qualifier, one.count)

    def _amount(self, qualifier: str, number: int) -> str:
        return self.say(AMOUNTS.get(qualifier, AMOUNTS["exact"]), n=self.number(number))

    def prisoners(self, one: Statement) -> str:
        """So many political prisoners, as stated."""
        if one.value is None and one.low is not None and one.high is not None:
            # Translators: the plural form goes with {high}.
            return self.say_n(
                "{low} to {high} political prisoner", "{low} to {high} political prisoners", one.high,
                low=self.number(one.low), high=self.number(one.high),
            )  # fmt: skip
        return self.say_n(*PRISONERS.get(one.qualifier, PRISONERS["exact"]), one.count)

    def people_freed(self, event: Event) -> str:
        """A clause: so many people were freed."""
        return self.say_n(*FREED.get(event.qualifier, FREED["exact"]), event.number or 0)

    def span(self, top: Peak) -> str:
        """The ends of a disputed peak in running text, or its number."""
        low, high = self.number(top.low), self.number(top.high)
        return low if top.low == top.high else self.say("{low} to {high}", low=low, high=high)

    # Times

    def on(self, one: Statement, *, short: bool = False) -> str:
        """When a count was true, within a sentence: on 31 December 2025, in December 2025, in 2025."""
        if one.dated:
            day = self.when(one, short=short).replace(" ", NO_BREAK) if short else self.when(one)
            # Translators: the day that a count is true of: "1,131 political prisoners on 31 December 2025".
            return self.say_in("count", "on {day}", day=day)
        if one.precision == "year":
            return self.in_year(one.day)
        if short:
            # Translators: the month that a number was stated for, where there is little room.
            return self.say_in("count", "in {month}", month=self.when(one, short=True).replace(" ", NO_BREAK))
        return self.in_month(one.day)

    def at(self, one: Statement) -> str:
        """The same, and the end of a year by that name."""
        if one.dated and (one.day.month, one.day.day) == (12, 31):
            # Translators: of a count on 31 December, in a title.
            return self.say("at end-{year}", year=str(one.day.year))
        return self.on(one)

    def in_year(self, day: date) -> str:
        """In 2023."""
        return self.say("in {year}", year=self.day(day, "year"))

    def in_month(self, day: date, *, year: bool = True) -> str:
        """In May 2023, or in May."""
        inside = self.say(IN_MONTH[day.month - 1])
        if not year:
            return inside
        values = {"month": self.day(day, "month_only"), "year": str(day.year)}
        # Translators: {in_month} is your "in January"; {month} is the month as in a date.
        return self.say("{in_month} {year}", in_month=inside, **values)

    def since_month(self, day: date, *, year: bool = True) -> str:
        """Since May 2023, or since May."""
        since = self.say(SINCE_MONTH[day.month - 1])
        if not year:
            return since
        values = {"month": self.day(day, "month_only"), "year": str(day.year)}
        # Translators: {since_month} is your "since January"; {month} is the month as in a date.
        return self.say("{since_month} {year}", since_month=since, **values)

    def happened(self, event: Event) -> str:
        """When something happened, within a sentence."""
        # Translators: the day of a release or another event: "250 people were freed on 19 March 2026".
        return self.say_in("event", "on {day}", day=self.when(event)) if event.dated else self.in_month(event.day)

    def then(self, then: Statement, now: Statement) -> str:
        """When an earlier count was true, with its year where the month alone would mislead."""
        if then.dated and (then.day.year, then.day.month) == (now.day.year, now.day.month):
            return self.compared_day(then, year=False)
        return self.in_month(then.day, year=not near(then.day, now.day))

    def compared_day(self, then: Statement, *, year: bool) -> str:
        """The day of an earlier count, after "than"."""
        # Translators: the day of an earlier count: "55 fewer than on 15 August".
        return self.say_in("than", "on {day}", day=self.day(then.day, "day" if year else "day_only"))

    def months(self, start: date, end: date) -> str:
        """The months from one to the other, or the one month, by themselves."""
        first, last = self.day(start, "month"), self.day(end, "month")
        if first == last:
            return first
        bare = {"start_month": self.day(start, "month_only"), "start_year": str(start.year)}
        # Translators: from one month to another, after a comma: "October 2020 to March 2026". {start_month} and
        # {start_year} are the parts of {start}, without a word for the year.
        return self.say_in("months", "{start} to {end}", start=first, end=last, **bare)

    # Comparisons and names

    def difference(self, change: int, then: str) -> str:
        """So many more or fewer than then, or as many."""
        # Translators: a clause: how a count differs from the one before; {then} is your "in May" or "on 15 August".
        if change > 0:
            return self.say("{n} more than {then}", n=self.number(change), then=then)
        if change < 0:
            return self.say("{n} fewer than {then}", n=self.number(-change), then=then)
        return self.say("as many as {then}", then=then)

    def dated(self, one: Statement) -> str:
        """A count and when it was true, in a list of them."""
        # Translators: a count and its time, in the middle of a sentence: "From 102 on 21 October 2020 to 1,131 on ...".
        # {on} is your "on 21 October 2020" or "in May 2023", {day} the bare date.
        return self.say("{n} {on}", n=self.number(one.count), on=self.on(one), day=self.when(one))

    def by(self, origin: str) -> str:
        """By whose count; a name that nobody declined stays as it is."""
        declined = None if self.code == SOURCE else self.known("according to", origin)
        if declined:
            return declined
        # Translators: {origin} is a name that nobody declined, such as "Foro Penal": best after a noun of your own.
        return self.say("by {whose} count", whose=of(origin), origin=self.name(origin))

    def inside(self, name: str) -> str:
        """A name within a sentence: in English a plural noun begins small, and an organisation has its article."""
        if self.code != SOURCE:
            return self.name(name)
        return lower(name) if several(name) else the(name)

    def credited(self, credit: str) -> str:
        """The sources, name by name; what stands in brackets after a name stays as it is."""
        return ", ".join(self.name(name) + mark + rest for name, mark, rest in _parts(credit))


def near(then: date, now: date) -> bool:
    """Whether a month is clear without its year."""
    return 12 * (now.year - then.year) + now.month - then.month < 11


def of(name: str) -> str:
    """The English genitive."""
    return f"{the(name)}’" if name.endswith("s") else f"{the(name)}’s"


def the(name: str) -> str:
    """An English name within a sentence: an organisation that is called what it is has its article."""
    return f"the {name}" if ORGANISATION.search(name) else name


def several(name: str) -> bool:
    """Whether a name is a plural noun and no name at all: groups and activists say, an organisation says."""
    noun = name.rsplit(" ", maxsplit=1)[-1]
    return noun.endswith("s") and noun[:1].islower()


def lower(name: str) -> str:
    """A plural noun within a sentence; one that begins with somebody's name ("Ann Roe and others") keeps it."""
    return name if any(word[:1].isupper() for word in name.split()[1:]) else small(name)


def short(origin: str) -> str:
    """A name without what stands after it in brackets."""
    return origin.partition(" (")[0]


def capital(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """The text as it goes on in a sentence: a word in capitals or a name with several keeps them."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _parts(credit: str) -> list[tuple[str, str, str]]:
    """Names, and what follows each in brackets."""
    return [name.partition(" (") for name in credit.split(", ")]
