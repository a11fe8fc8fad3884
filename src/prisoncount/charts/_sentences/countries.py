"""The sentences of the chart of several monitors, and the few words that every chart has for a definition."""

from __future__ import annotations

from collections.abc import Sequence

from prisoncount.charts._countries import Panel
from prisoncount.charts._view import View
from prisoncount.messages import message

from .grammar import Grammar, capital

# Translators: what a count includes, leaves out or is; a list of such clauses follows the definition.
MINDS = {
    "outside": message("not all of them are in prison"),
    "house_arrest": message("house arrest counts"),
    "forced_labour": message("forced labour counts"),
    "house_arrest_before_trial": message("house arrest before trial counts"),
    "no_house_arrest": message("house arrest does not count"),
    "faith": message("people held for their faith count"),
    "armed": message("people in armed struggle count"),
    "family_consent": message("only with the family’s consent"),
    "undercount": message("the true number is higher"),
    "documented": message("only documented cases"),
    "cases": message("cases are examined, not people"),
    "unseen": message("what else counts is not known"),
}


class CountriesWords(Grammar):
    """Several monitors in any language."""

    def minds(self, names: Sequence[str]) -> Sequence[str]:
        """What to know of a definition, as a sentence: all of it, then less; nothing where there is nothing."""
        parts = [self.say(MINDS[name]) for name in names if name in MINDS]
        return [f"{capital('; '.join(parts[:number]))}." for number in range(len(parts), 0, -1)]

    def countries_title(self, found: Sequence[Panel]) -> Sequence[str]:
        """How many grew and how many shrank, at most 90 characters; numbers of two definitions are not compared."""
        if len(found) == 1:
            return self._one(found[0])
        number = self.number(len(found))
        up, down = (sum(1 for one in found if one.moved == way) for way in ("up", "down"))
        known = sum(1 for one in found if one.moved)
        plain = [
            self.say("{n} lists of political prisoners, each with its own definition", n=number),
            self.say("{n} lists, {n} definitions", n=number),
        ]
        if not known:
            return plain
        # Translators: {n} lists; so many of them have more people than a year before their newest count, so many fewer.
        values = {"n": number, "up": self.number(up), "down": self.number(down)}
        if not up and not down:
            return [self.say("Of {n} lists, none grew or shrank in the year to its newest count", **values), *plain]
        if not down:
            return [
                self.say("Of {n} lists, {up} grew and none shrank in the year to their newest count", **values),
                *plain,
            ]
        if not up:
            return [
                self.say("Of {n} lists, {down} shrank and none grew in the year to their newest count", **values),
                *plain,
            ]
        return [
            self.say("Of {n} lists, {up} grew and {down} shrank in the year to their newest count", **values),
            self.say("Of {n} lists, {up} grew and {down} shrank in a year", **values),
            *plain,
        ]

    def _one(self, panel: Panel) -> Sequence[str]:
        place = {"place": self.place(panel.view.place), "in_place": self.in_place(panel.view.place)}
        if panel.newest is None:
            return [self.say("No count of political prisoners {in_place} yet", **place)]
        people = self.prisoners(panel.newest)
        told = self.say("{place}: {people} {on}", people=people, on=self.on(panel.newest), **place)
        return [capital(told), capital(people)]

    def countries_subtitle(self, shown: int, every: int) -> Sequence[str]:
        """In which order they stand, and that their numbers are not comparable."""
        if every == 1:
            return [self.say("The list’s own counts")]
        if shown < every:
            values = {"shown": self.number(shown), "every": self.number(every)}
            return [
                self.say("The {shown} newest of {every}; definitions differ: do not compare the numbers", **values),
                self.say("The {shown} newest of {every}; each with its own definition", **values),
            ]
        return [
            self.say("Newest first; definitions differ, so every panel has its own axis"),
            self.say("Newest first; each has its own axis"),
        ]

    def countries_value(self, panel: Panel) -> tuple[str, str]:
        """The newest number as stated, and when it was true; or that there is none."""
        if panel.newest is None:
            return self.say("no count yet"), ""
        return self.amount(panel.newest), self.when(panel.newest, short=True)

    def countries_place(self, view: View) -> Sequence[str]:
        """The heading of a panel: the place, and who counts where the definition does not say it."""
        place = capital(self.place(view.place))
        return [place] if view.primary in view.definition else [f"{place}: {self.name(view.primary)}", place]

    def countries_definition(self, view: View) -> str:
        """What is counted, in words."""
        return self.known("definition", view.definition) or view.definition

    def countries_told(self, panel: Panel) -> str:
        """A sentence: the newest number of one monitor and what it counts."""
        place, definition = capital(self.place(panel.view.place)), self.countries_definition(panel.view)
        if panel.newest is None:
            return self.say("{place}: no count yet ({definition}).", place=place, definition=definition)
        return self.say(
            "{place}: {amount}, {when} ({definition}).",
            place=place, amount=self.amount(panel.newest), when=self.when(panel.newest), definition=definition,
        )  # fmt: skip

    def countries_note(self, place: str, note: str) -> str:
        """A note of one monitor, after its place: both in the language, or both as they stand."""
        told = self.known("note", note)
        return f"{capital(self.place(place))}: {told}" if told else f"{place}: {note}"

    def countries_brief(self, panel: Panel) -> str:
        """The same for the alt text, without the definition."""
        place = capital(self.place(panel.view.place))
        if panel.newest is None:
            return self.say("{place}: no count yet", place=place)
        return self.say("{place}: {amount}, {when}", place=place, amount=self.amount(panel.newest),
                        when=self.when(panel.newest))  # fmt: skip

    def countries_caveat(self) -> str:
        """A sentence: these numbers are not to be compared."""
        return self.say("No two of these lists count the same thing, so their numbers are not to be compared.")

    def countries_head(self, number: int) -> str:
        """For the alt text: what kind of chart it is."""
        return self.say_n(
            "{n} small chart of reported political prisoners with its definition.",
            "{n} small charts of reported political prisoners, each with its own axis and definition.", number,
        )  # fmt: skip
