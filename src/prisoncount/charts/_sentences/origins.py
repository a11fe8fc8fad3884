"""The sentences of the chart of origins."""

from __future__ import annotations

from collections.abc import Sequence

from prisoncount.charts._finding import Finding
from prisoncount.charts._statements import Statement
from prisoncount.charts._view import View
from prisoncount.charts._voices import Agreement, Voice
from prisoncount.messages import message_in

from .grammar import capital, near, several
from .speech import NO_BREAK
from .trend import TrendWords

# Translators: a number as it was stated, as short as can be.
SHORT = {
    "exact": message_in("short", "{n}"),
    "approx": message_in("short", "about {n}"),
    "at_least": message_in("short", "{n} or more"),
    "more_than": message_in("short", "over {n}"),
    "at_most": message_in("short", "up to {n}"),
    "fewer_than": message_in("short", "under {n}"),
}
# Translators: fills {marks} in "In the chart, {marks}."
MARKS = {
    "ring": message_in("mark", "a hollow dot is approximate"),
    "up": message_in("mark", "an arrow points to where the number may lie"),
    "down": message_in("mark", "an arrow points to where the number may lie"),
    "range": message_in("mark", "a bar with two ends is a range"),
}


class OriginsWords(TrendWords):
    """Who said what, in any language."""

    def origins_title(self, finding: Finding, agreement: Agreement | None, view: View) -> Sequence[str]:
        """What the statements have in common, or where they differ, at most 90 characters."""
        place = {"place": self.place(view.place), "in_place": self.in_place(view.place)}
        if finding.situation == "nothing":
            return [
                self.say("No count of political prisoners {in_place} yet", **place),
                self.say("{place}: no count yet", **place),
            ]
        plain = [
            self.say("Who counts how many political prisoners {in_place}", **place),
            self.say("Who counts how many political prisoners"),
        ]
        if finding.situation == "rivals" and finding.last and finding.rival:
            return [self.rivals(finding.last, finding.rival), *plain]
        if agreement is None:
            return [self.say("No exact or approximate count for {place} yet, only bounds", **place), *plain]
        return [self._agreed(agreement, place), *plain]

    def _agreed(self, agreed: Agreement, place: dict[str, str]) -> str:
        """What every number since a month lies between."""
        values = place | {
            "since": self.since_month(agreed.since).replace(" ", NO_BREAK).replace(NO_BREAK, " ", 1),
            "low": self.number(agreed.low),
            "high": self.number(agreed.high),
        }
        kinds = agreed.exact, agreed.approx
        if agreed.number == 1:
            # Translators: {since} is your "since June 2025".
            if agreed.exact:
                return self.say("One exact count for {place} {since}: {low}", **values)
            return self.say("One approximate count for {place} {since}: {low}", **values)
        if agreed.low == agreed.high:
            match kinds:
                case True, True:
                    return self.say("Every exact or approximate count {since} is {low}", **values)
                case True, False:
                    return self.say("Every exact count {since} is {low}", **values)
            return self.say("Every approximate count {since} is {low}", **values)
        match kinds:
            case True, True:
                return self.say("Every exact or approximate count {since} is between {low} and {high}", **values)
            case True, False:
                return self.say("Every exact count {since} is between {low} and {high}", **values)
        return self.say("Every approximate count {since} is between {low} and {high}", **values)

    def origins_subtitle(self, view: View) -> Sequence[str]:
        """What the rows are."""
        place = {"place": self.place(view.place), "in_place": self.in_place(view.place)}
        return [
            self.say("Reported numbers of political prisoners {in_place}, by who stated them", **place),
            self.say("Political prisoners {in_place}, by who stated it", **place),
            self.say("Political prisoners, by who stated the number"),
        ]

    def origins_group(self, name: str, view: View) -> Sequence[str]:
        """The heading of a group: keeper, others or officials."""
        if name == "keeper":
            keeper = self.name(view.primary)
            return [self.say("{name}, which keeps the list", name=keeper), keeper]
        if name == "others":
            return [self.say("Other groups and media"), self.say("other groups and media")]
        return [self.say("Politicians and officials")]

    def origins_voice(self, voice: Voice) -> Sequence[str]:
        """Who stated it, and through whom; or that it repeats an older figure."""
        one = voice.said
        if voice.restated:
            return self._repeats(one, voice.repeats)
        if one.own:
            return self._own(one, voice.copies)
        publisher = self.name(one.publisher)
        if not one.origin:
            # Translators: {name} printed a number and does not say who made it.
            unnamed = self.say("{name}, no origin given", name=publisher)
            return [unnamed, publisher or self.say("no origin given")]
        name = self.name(one.origin)
        if _generic(one.origin) and one.publisher:
            return [f"{name}, {publisher}", name]
        return [name, _initial(name) if voice.group == "officials" else name]

    def _repeats(self, one: Statement, then: Statement | None) -> list[str]:
        # Translators: in a table, instead of a name: a number that was printed again as if it were new.
        older = self.say("repeats an older figure")
        if then is None:
            return [older]
        month = self.day(then.day, "month_only" if near(then.day, one.day) else "month")
        # Translators: {month} is a month in the nominative: "July".
        return [self.say("repeats {month}’s figure", month=month), older]

    def _own(self, one: Statement, copies: int) -> list[str]:
        more = self.number(copies)
        if one.publisher in {one.origin, ""}:
            # Translators: in a table: the list keeper published the number itself; {n} others printed it too.
            own = self.say("own report")
            return [self.say("own report and {n} more", n=more) if copies else own, own]
        name = self.name(one.publisher)
        # Translators: in a table: {name} is the paper that printed the keeper's number; {n} others did too.
        via = self.say("via {name}", name=name)
        return [self.say("via {name} and {n} more", name=name, n=more) if copies else via, via, name]

    def origins_amount(self, one: Statement) -> str:
        """The number as stated, in few words."""
        if one.value is None and one.low is not None and one.high is not None:
            return self.amount(one)
        return self.say_in(*SHORT.get(one.qualifier, SHORT["exact"]), n=self.number(one.count))

    def origins_source(self, view: View, newest: Statement | None) -> Sequence[str]:
        """The foot of the chart, its last form the day alone."""
        if newest is None:
            return [self.say("Source: as named. No data yet"), self.say("No data yet")]
        to = self.data_to(newest)
        return [self.say("Source: as named. {to}", to=to), to]

    def origins_more(self, number: int) -> str:
        """A sentence: so many statements of the same time are not shown."""
        return self.say_n(
            "{n} more statement of this time found no room.", "{n} more statements of this time found no room.", number
        )

    def origins_marks(self, names: Sequence[str]) -> str:
        """A sentence: what marks mean, by the names of `key`."""
        told = dict.fromkeys(self.say_in(*MARKS[name]) for name in names)
        return self.say("In the chart, {marks}.", marks="; ".join(told))

    def origins_head(self, place: str, voices: Sequence[Voice]) -> str:
        """For the alt text: what kind of chart of what and where, from when to when."""
        months = self.months(min(v.said.start for v in voices), voices[0].said.day)
        values = {"place": self.place(place), "in_place": self.in_place(place), "months": months}
        return self.say("Bar chart: numbers of political prisoners {in_place} by who stated them, {months}.", **values)

    def origins_told(self, name: str, voices: Sequence[Voice], view: View) -> str:
        """For the alt text: the statements of one group, as one sentence."""
        told = "; ".join(self._told_by(voice) for voice in voices)
        return f"{capital(self.origins_group(name, view)[0])}: {told}."

    def _told_by(self, voice: Voice) -> str:
        one = voice.said
        values = {"amount": self.amount(one), "on": self.on(one), "day": self.when(one)}
        who = "" if one.own else self.name(one.origin or one.publisher) or self.say("unnamed")
        # Translators: items of a list in the alt text: "Pavel Latushka, 1,609 on 4 January 2024".
        if voice.restated:
            if who:
                return self.say("{who}, {amount} {on} (an older figure)", who=who, **values)
            return self.say("{amount} {on} (an older figure)", **values)
        return self.say("{who}, {amount} {on}", who=who, **values) if who else self.say("{amount} {on}", **values)


def _generic(name: str) -> bool:
    """Whether a name is a plural noun and no name at all: rights groups, activists."""
    return several(name) and name[1:].islower()


def _initial(name: str) -> str:
    """A person's first name as a letter; a title or an abbreviation stays."""
    first, _, rest = name.partition(" ")
    plain = first[:1].isupper() and first[1:].islower() and rest[:1].isupper() and rest[1:2].islower()
    return f"{first[0]}. {rest}" if plain else name
