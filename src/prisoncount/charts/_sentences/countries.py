"""The sentences of the chart of several monitors, and the few words that every chart has for a definition."""

from __future__ import annotations

from collections.abc import Sequence

from prisoncount.charts._countries import Panel
from prisoncount.charts._view import View
from prisoncount.messages import message

from .grammar import Grammar, capital

# Translators: what a count includes, leaves out or is; a list of such clauses follows the definition.
MINDS = {
    "outside": message("not all of those counted are in prison"),
    "house_arrest": message("includes house arrest"),
    "forced_labour": message("includes forced labour"),
    "house_arrest_before_trial": message("includes house arrest before trial"),
    "no_house_arrest": message("leaves out house arrest"),
    "faith": message("includes people held for their faith"),
    "armed": message("includes people in armed struggle"),
    "family_consent": message("only people whose families agree"),
    "undercount": message("not every case is on the list"),
    "documented": message("only documented cases"),
    "cases": message("cases are examined, not people"),
    "unseen": message("whether people outside prison count is not known"),
}


class CountriesWords(Grammar):
    """Several monitors in any language."""

    def minds(self, names: Sequence[str]) -> Sequence[str]:
        """What to know of a definition, as a sentence: all of it, then less; nothing where there is nothing."""
        parts = [self.say(MINDS[name]) for name in names if name in MINDS]
        return [f"{capital('; '.join(parts[:number]))}." for number in range(len(parts), 0, -1)]

    def countries_title(self, found: Sequence[Panel], every: int) -> Sequence[str]:
        """How many grew and how many shrank, at most 90 characters; numbers of two definitions are not compared.

        Of a part of the lists nothing is said that would be another finding than that of all of them, of which there
        are `every`.
        """
        if len(found) == 1:
            return self._one(found[0])
        number = self.number(len(found))
        up, down = (sum(1 for one in found if one.moved == way) for way in ("up", "down"))
        known = sum(1 for one in found if one.moved)
        plain = [
            self.say("{n} lists of political prisoners, each with its own definition", n=number),
            self.say("{n} lists, {n} definitions", n=number),
        ]
        if known < 2 or len(found) < every:
            return plain
        # Translators: {n} lists have a count of a year before their newest; so many of them grew or shrank since then.
        values = {"n": self.number(known), "up": self.number(up), "down": self.number(down)}
        match bool(up), bool(down):
            case True, True:
                told = self.say("Of {n} lists with a count of a year before, {up} grew and {down} shrank", **values)
            case True, False:
                told = self.say("Of {n} lists with a count of a year before, {up} grew and none shrank", **values)
            case False, True:
                told = self.say("Of {n} lists with a count of a year before, {down} shrank and none grew", **values)
            case _:
                told = self.say("Of {n} lists with a count of a year before, none grew or shrank", **values)
        return [told, *plain]

    def _one(self, panel: Panel) -> Sequence[str]:
        place = {"place": self.place(panel.view.place), "in_place": self.in_place(panel.view.place)}
        if panel.newest is None:
            return [self.say("No count of political prisoners {in_place} yet", **place)]
        people = self.prisoners(panel.newest)
        told = self.say("{place}: {people} {on}", people=people, on=self.on(panel.newest), **place)
        return [capital(told), capital(people)]

    def countries_subtitle(self, shown: int, every: int) -> Sequence[str]:
        """Which they are, and that their numbers are not comparable."""
        if every == 1:
            return [self.say("The list’s own counts")]
        if shown < every:
            values = {"shown": self.number(shown), "every": self.number(every)}
            return [
                self.say("{shown} of {every} lists; definitions differ: do not compare the numbers", **values),
                self.say("{shown} of {every} lists; each with its own definition", **values),
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

    def countries_place(self, panel: Panel) -> Sequence[str]:
        """The heading of a panel: the place, and who counts where nothing else tells it from another list."""
        view, place = panel.view, capital(self.place(panel.view.place))
        plain = view.primary in view.definition and not panel.namesake
        return [place] if plain else [f"{place}: {self.name(view.primary)}", place]

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
        place = f"{place} ({self.name(panel.view.primary)})" if panel.namesake else place
        if panel.newest is None:
            return self.say("{place}: no count yet", place=place)
        return self.say("{place}: {amount}, {when}", place=place, amount=self.amount(panel.newest),
                        when=self.when(panel.newest))  # fmt: skip

    def countries_more(self, number: int) -> str:
        """For the alt text: that so many are not named, at the end of a list of the others."""
        # Translators: the last item of a list of countries: "Belarus: 1,131, 31 December 2025; 3 more".
        return self.say("{n} more", n=self.number(number))

    def countries_caveat(self) -> str:
        """A sentence: these numbers are not to be compared."""
        return self.say("No two of these lists count the same thing, so their numbers are not to be compared.")

    def countries_head(self, number: int) -> str:
        """For the alt text: what kind of chart it is."""
        return self.say_n(
            "{n} small chart of reported political prisoners with its definition.",
            "{n} small charts of reported political prisoners, each with its own axis and definition.", number,
        )  # fmt: skip
