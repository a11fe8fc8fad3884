"""The sentences of the trend beside its title, and those that other charts share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prisoncount.charts._events import Event
from prisoncount.charts._finding import denies
from prisoncount.charts._statements import Peak, Statement
from prisoncount.charts._view import View
from prisoncount.messages import message_in

from .grammar import capital, several, short, small
from .speech import NO_BREAK
from .trend_title import TitleWords

# Translators: a word or two beside a mark; there is little room.
KEYS = {
    "exact": message_in("key", "exact count"),
    "up": message_in("key", "more than"),
    "at_least": message_in("key", "at least"),
    "down": message_in("key", "fewer than"),
    "at_most": message_in("key", "at most"),
    "ring": message_in("key", "approximate"),
    "range": message_in("key", "range"),
    "month": message_in("key", "only month known"),
    "other": message_in("key", "another source"),
    "silent": message_in("key", "no report"),
    "estimate": message_in("key", "90% band"),
}
# Translators: fills {marks} in "In the chart, {marks}."; several are joined by semicolons.
MARKS = {
    "exact": message_in("mark", "a dot is an exact count"),
    "up": message_in("mark", "a bar with an arrow up is “more than”"),
    "at_least": message_in("mark", "a bar with an arrow up is “at least”"),
    "down": message_in("mark", "a bar with an arrow down is “fewer than”"),
    "at_most": message_in("mark", "a bar with an arrow down is “at most”"),
    "ring": message_in("mark", "a hollow mark is approximate"),
    "range": message_in("mark", "an upright bar is a range"),
    "month": message_in("mark", "a flat bar spans the month when only that is known"),
    "other": message_in("mark", "grey is another source"),
    "silent": message_in("mark", "the pale band has no report"),
    "estimate": message_in("mark", "the pale band is an estimate that 90 of 100 counts lie in"),
}
# Translators: headings in the text file beside a picture.
PARTS = {
    "title": message_in("heading", "Title"),
    "caption": message_in("heading", "Caption"),
    "alt": message_in("heading", "Alt text"),
    "source": message_in("heading", "Source"),
    "notes": message_in("heading", "Who is counted, and what to mind"),
}
SERIES_NAME = 24
"""The start of a series of releases is named by its event's own text if that is no longer than this."""

LONGEST_NAME = 60
"""Letters of a name that stand in a narrow column beside a picture of 630 px."""


class TrendWords(TitleWords):
    """A trend in any language."""

    # In the picture

    def definition(self, view: View) -> str:
        """Who is counted, as the monitor says it; empty where the language has no words for it."""
        return self.known("definition", view.definition) or ""

    def subtitle(self, view: View) -> Sequence[str]:
        """Who counts whom."""
        values = {"place": self.place(view.place), "in_place": self.in_place(view.place), "by": self.by(view.primary)}
        # Translators: {by} is your "by Viasna’s count".
        long = self.say("Political prisoners {in_place}, {by}", **values)
        short = self.say("Political prisoners, {by}", **values)
        return [self.definition(view), long, short, capital(values["by"]), self.name(view.primary)]

    def source(self, view: View, newest: Statement | None) -> Sequence[str]:
        """The foot of the chart: the sources, and the day of the newest statement. No full stop at its end.

        The last form is what every other one ends with: the day alone.
        """
        to = self.data_to(newest)
        # Translators: {to} is your "Data to 19 March 2026".
        return [
            self.say("Source: {credit}. {to}", credit=self.credited(view.credit), to=to),
            self.say("Source: {credit}. {to}", credit=self.name(view.primary), to=to),
            to,
        ]

    def data_to(self, newest: Statement | None) -> str:
        """How far the data reach."""
        # Translators: {day} is a bare date, or a bare month in the nominative: a colon before it needs no case.
        return self.say("Data to {day}", day=self.when(newest)) if newest else self.say("No report yet")

    def key(self, name: str) -> str:
        """The word beside a mark: exact, ring, range, up, at_least, down, at_most, month, other, silent."""
        return self.say_in(*KEYS[name])

    def peak_label(self, peak: Peak, *, by_month: bool) -> str:
        """The label above the highest dot."""
        low, high = self.number(peak.low), self.number(peak.high)
        span = low if low == high else f"{low}–{high}"
        if by_month:
            values = {"month": self.day(peak.day, "month_only"), "in_month": self.in_month(peak.day, year=False)}
            # Translators: {in_month} is your "in May".
            return self.say("{month} peak: {span}", span=span, **values)
        return self.say("{year} peak: {span}", span=span, year=str(peak.day.year), in_year=self.in_year(peak.day))

    def newest(self, one: Statement, last: Statement | None) -> str:
        """The newest statement, under the last value."""
        values = {"amount": self.amount(one), "on": self.on(one, short=True)}
        who = self._voice(one, last)
        who = self.key("other") if len(who) > LONGEST_NAME else who  # the caption has it whole
        # Translators: in a narrow column: "more than 1,100 on 19 Mar 2026".
        return self.say("{amount} by {who} {on}", who=who, **values) if who else self.say("{amount} {on}", **values)

    def no_exact(self, age: int, keeper: str = "") -> str:
        """That the last exact count is so many days old, under the last value; whose, where another one is newer."""
        if keeper:
            # Translators: in a narrow column, under the last count. {origin} keeps the list.
            text = self.say_n(
                "no exact count by {origin} for {n} day", "no exact count by {origin} for {n} days", age,
                origin=self.inside(keeper),
            )  # fmt: skip
        else:
            # Translators: in a narrow column, under the last count.
            text = self.say_n("no exact count for {n} day", "no exact count for {n} days", age)
        days = self.number(age)
        return text.replace(f"{days} ", f"{days}{NO_BREAK}")

    def event(self, event: Event) -> Sequence[str]:
        """The label of a release."""
        if event.begins:
            own = self.known("event", event.head)
            if own and not own[0].isdigit() and len(own) <= SERIES_NAME:
                what = own
            else:
                what = self.say("Releases resume") if event.resumes else self.say("Releases begin")
        else:
            # Translators: a label in the picture: "250 freed", "More than 250 freed". {amount} may bring a word.
            what = capital(self.say("{amount} freed", amount=self.amount(event)))
        return [f"{what}, {self.when(event, short=True)}", what]

    def context(self, event: Event) -> tuple[str, str] | None:
        """When and what an event was; None where its text is in another language."""
        what = self.known("event", event.head)
        return (f"{self.day(event.day, 'month_short')}:", small(what)) if what else None

    def gap(self, keeper: str = "") -> Sequence[str]:
        """What a break in the line means, without a full stop; whose counts are missing, where others gave some."""
        if keeper:
            # Translators: {origin} keeps the list.
            return [
                self.say(
                    "The line breaks where no exact count by {origin} came for two months", origin=self.inside(keeper)
                ),
                self.say("Breaks: two months without a count by {origin}", origin=self.inside(keeper)),
            ]
        return [
            self.say("The line breaks where no exact count came for two months"),
            self.say("Breaks: two months without a count"),
        ]

    # In the caption: whole sentences

    def counted(self, last: Statement, previous: Statement | None, clash: Statement | None, place: str) -> str:
        """The last count, who made it, how far it lies from the one before; `clash`: a rival of that day."""
        values = {
            "place": self.place(place),
            "in_place": self.in_place(place),
            "people": self.prisoners(last),
            "on": self.on(last),
            "by": self.by(last.origin),
            "clash": self.number(clash.count) if clash else "",
        }
        if previous is None:
            if clash:
                # Translators: {clash} is a number: another report of the same day differs.
                text = self.say(
                    "{place}: {people} {on}, {by}; another report of its count that day says {clash}.", **values
                )
            else:
                text = self.say("{place}: {people} {on}, {by}.", **values)
            return capital(text)
        near = previous.day.year == last.day.year
        when = self.compared_day(previous, year=not near)
        then = when if previous.dated else self.in_month(previous.day, year=not near)
        difference = self.difference(last.count - previous.count, then)
        if clash:
            text = self.say(
                "{place}: {people} {on}, {by}, {difference}; another report of its count that day says {clash}.",
                difference=difference, **values,
            )  # fmt: skip
        else:
            # Translators: {on}: "on 31 December 2025"; {difference}: "55 fewer than on 15 August".
            text = self.say("{place}: {people} {on}, {by}, {difference}.", difference=difference, **values)
        return capital(text)

    def uncounted(self, place: str) -> str:
        """That there is no exact count."""
        values = {"place": self.place(place), "in_place": self.in_place(place)}
        return capital(self.say("{place}: no exact count by the keeper of the list yet.", **values))

    def reported(self, newest: Statement, freed: Event | None = None) -> str:
        """The newest statement, who says it if it is not the keeper of the list, and the people freed that day."""
        values = {
            "day": self.when(newest),
            "amount": self.amount(newest),
            "people": self.prisoners(newest),
            "who": self._speaker(newest),
            "freed": self.people_freed(freed) if freed else "",
        }
        # Translators: {day} is a bare date or a month in the nominative, {amount} "more than 1,100", {people} the same
        # with its noun, {who} the name of who said it, {freed} your "250 people were freed".
        match bool(values["who"]), bool(freed):
            case False, False:
                return self.say("The newest report, of {day}, says {amount}.", **values)
            case True, False:
                return self.say("The newest report, of {day}, by {who}, says {amount}.", **values)
            case False, True:
                return self.say("The newest report, of {day}, says {amount}; {freed} that day.", **values)
            case _:
                return self.say("The newest report, of {day}, by {who}, says {amount}; {freed} that day.", **values)

    def differs(self, rival: Statement) -> str:
        """What somebody else says, when, against the last count."""
        who = short(rival.origin)
        values = {"who": self.inside(who), "amount": self.amount(rival), "people": self.prisoners(rival)}
        values |= {"on": self.on(rival), "day": self.when(rival)}
        if several(who):
            # Translators: {who} is a plural: "Rights groups".
            return capital(self.say("{who} say {amount}, {on}.", **values))
        return capital(self.say("{who} says {amount}, {on}.", **values))

    def freed(self, event: Event) -> str:
        """The people freed on the day of the last count."""
        # Translators: {freed} is your "250 people were freed".
        return capital(self.say("{freed} that day.", freed=self.people_freed(event)))

    def also(self, events: Sequence[Event]) -> str:
        """The events that found no room in the picture; empty where the language can tell of none."""
        told = [text for text in map(self._told, events) if text]
        return self.say("Also: {events}.", events="; ".join(told)) if told else ""

    def _told(self, event: Event) -> str:
        when = self.happened(event)
        if event.kind == "release" and not event.begins:
            # Translators: {freed} is your "250 people were freed", {on} your "on 19 March 2026" or "in May 2024".
            return self.say("{freed} {on}", freed=self.people_freed(event), on=when)
        what = self.event(event)[-1] if event.begins else self.known("event", event.head)
        # Translators: {event}: "disputed election".
        return self.say("{event} {on}", event=small(what), on=when, day=self.when(event)) if what else ""

    def marks(self, names: Sequence[str]) -> str:
        """What those marks mean that found no room in the key, by the names of `key`."""
        return self.say("In the chart, {marks}.", marks="; ".join(self.say_in(*MARKS[name]) for name in names))

    def _voice(self, one: Statement, last: Statement | None) -> str:
        """Who says a number, where it is not the list keeper, in few words.

        Nothing where it is nobody by name ("rights groups") and no other number than that of the list.
        """
        who = short(one.origin) or one.publisher
        alike = last is not None and not one.exact and not denies(one, last.count)
        return "" if alike and several(who) else self._speaker(one)

    def _speaker(self, one: Statement) -> str:
        """Who says a number, where it is not the list keeper."""
        return "" if one.own else self.inside(short(one.origin) or one.publisher)

    # In the alt text: whole sentences

    def alt_head(self, place: str, start: date, end: date, *, line: bool) -> str:
        """What kind of chart of what and where, from when to when."""
        values = {"place": self.place(place), "in_place": self.in_place(place), "months": self.months(start, end)}
        # Translators: {months}: "October 2020 to March 2026", or one month, by itself.
        if line:
            return self.say("Line chart: reported political prisoners {in_place}, {months}.", **values)
        return self.say("Dot chart: reported political prisoners {in_place}, {months}.", **values)

    def alt_empty(self, place: str) -> str:
        """That the chart is empty."""
        values = {"place": self.place(place), "in_place": self.in_place(place)}
        return self.say("Empty chart: no count of political prisoners {in_place} yet.", **values)

    def alt_level(self, first: Statement, last: Statement, *, earlier: bool) -> str:
        """That every count is the same; one count is its own first and last. `earlier` ones may not be shown."""
        if first == last and earlier:
            return self.say("One exact count in the time shown: {count}.", count=self.dated(first))
        if first == last:
            return self.say("One exact count: {count}.", count=self.dated(first))
        values = {"n": self.number(first.count), "start": self.when(first), "end": self.when(last)}
        # Translators: {start} and {end} are bare dates, or months in the nominative.
        return self.say("{n} in every exact count from {start} to {end}.", **values)

    def alt_peaked(self, first: Statement, peak: Peak, last: Statement, *, by_month: bool) -> str:
        """From the first count over a peak to the last, which lies below it, or within it where it is disputed."""
        when = self.in_month(peak.day) if by_month else self.in_year(peak.day)
        values = {"first": self.dated(first), "top": self.span(peak), "in_time": when, "last": self.dated(last)}
        # Translators: {first} and {last}: "102 on 21 October 2020"; {top}: "1,496 to 1,525"; {in_time}: "in 2023".
        if last.count < peak.low:
            return self.say("From {first} to a peak of {top} {in_time}, then down to {last}.", **values)
        return self.say("From {first} to a peak of {top} {in_time}; the last count is {last}.", **values)

    def alt_moved(self, first: Statement, last: Statement) -> str:
        """From the first count to the last, which bound all the others from above."""
        change = last.count - first.count
        ends = {"first": self.dated(first), "last": self.dated(last)}
        if change > 0:
            return self.say("Up from {first} to {last}.", **ends)
        if change < 0:
            return self.say("Down from {first} to {last}.", **ends)
        return self.say("From {first} to {last}.", **ends)

    def alt_low(self, bottom: Statement) -> str:
        """The lowest count, well below the first and the last."""
        return self.say("Lowest in between: {count}.", count=self.dated(bottom))

    def alt_newest(self, newest: Statement) -> str:
        """The newest statement, and who says it if it is not the keeper of the list."""
        values = {"day": self.when(newest), "amount": self.amount(newest), "people": self.prisoners(newest)}
        who = self._speaker(newest)
        if who:
            return self.say("Newest report, {day}, by {who}: {amount}.", who=who, **values)
        return self.say("Newest report, {day}: {amount}.", **values)

    def silent_since(self, day: date, keeper: str = "") -> str:
        """That no exact count came since a day; by whom, where somebody else gave one."""
        if keeper:
            # Translators: {day} is a bare date in the genitive, or a date after a preposition of yours.
            return self.say("No exact count by {origin} since {day}.", day=self.day(day), origin=self.inside(keeper))
        # Translators: {day} is a bare date in the genitive, or a date after a preposition of yours.
        return self.say("No exact count since {day}.", day=self.day(day))

    def rare_since(self, day: date, keeper: str = "") -> str:
        """That few exact counts came since a day; by whom, where somebody else gave one."""
        if keeper:
            return self.say(
                "Few exact counts by {origin} {since}.", since=self.since_month(day), origin=self.inside(keeper)
            )
        return self.say("Few exact counts {since}.", since=self.since_month(day))

    def part(self, name: str) -> str:
        """The heading of a part of the words: title, caption, alt, source, notes."""
        return self.say_in(*PARTS[name])

    def note(self, text: str) -> str:
        """A note of the monitor; as it stands where the language has no words for it."""
        return self.known("note", text) or text

    def alt_source(self, primary: str) -> str:
        """Who counts."""
        return self.say("Source: {name}.", name=self.name(primary))
