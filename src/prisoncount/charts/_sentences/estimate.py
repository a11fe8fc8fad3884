"""The sentences of the chart of the estimate: none of them may be taken for a count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prisoncount.charts._band import Estimate
from prisoncount.charts._view import View

from .grammar import Grammar, capital
from .speech import NO_BREAK


class EstimateWords(Grammar):
    """The estimate in any language."""

    def estimate_title(self, last: Estimate | None, view: View) -> Sequence[str]:
        """What the count probably was on the last day, as a span; at most 90 characters."""
        values = {"place": self.place(view.place), "in_place": self.in_place(view.place)}
        if last is None:
            return [
                self.say("No estimate of political prisoners {in_place} yet", **values),
                self.say("{place}: no estimate yet", **values),
                self.say("No estimate yet"),
            ]
        values |= {"day": self.day(last.day).replace(" ", NO_BREAK)}
        values |= {"span": self._ends(last), "people": self._people(last)}
        # Translators: {day} is a bare date; {people}: "918 to 1,122 political prisoners"; {span} the same without noun.
        forms = [
            self.say("Estimate for {day}: {people} {in_place}", **values),
            self.say("{place}, estimate for {day}: {span}", **values),
            self.say("Estimate for {day}: {people}", **values),
        ]
        return [capital(form) for form in forms]

    def _ends(self, one: Estimate) -> str:
        low, high = self.number(one.low), self.number(one.high)
        return low if one.low == one.high else self.say("{low} to {high}", low=low, high=high)

    def _people(self, one: Estimate) -> str:
        if one.low == one.high:
            return self.say_n("{n} political prisoner", "{n} political prisoners", one.low)
        return self.say_n(
            "{low} to {high} political prisoner", "{low} to {high} political prisoners", one.high,
            low=self.number(one.low), high=self.number(one.high),
        )  # fmt: skip

    def estimate_subtitle(self, view: View) -> Sequence[str]:
        """What the band and the points are."""
        return [
            self.say("Probable count of each day with its 90% band, and what was reported"),
            self.say("Probable count with its 90% band, and the reports"),
        ]

    def estimate_stack(self, last: Estimate) -> Sequence[str]:
        """Under the best value and its date: that it is an estimate, and its band."""
        low, high = self.number(last.low), self.number(last.high)
        narrow = low if last.low == last.high else f"{low}–{high}"
        # Translators: in a narrow column, under the best value.
        return [self.say("best estimate; 90% band {span}", span=span) for span in (narrow, self._ends(last))]

    def estimate_told(self, last: Estimate, place: str) -> str:
        """A sentence: the estimate of the last day with its band."""
        values = {"place": self.place(place), "in_place": self.in_place(place), "day": self.day(last.day)}
        people = self.say_n("{n} political prisoner", "{n} political prisoners", last.best)
        # Translators: {people}: "1,020 political prisoners"; {span}: "918 to 1,122".
        return self.say(
            "Best estimate for {day}: {people} {in_place}; with 90% probability {span}.",
            people=people, span=self._ends(last), **values,
        )  # fmt: skip

    def estimate_caveat(self) -> str:
        """A sentence: an estimate is no report."""
        return self.say(
            "The band is worked out from all reports and is no report itself; points are what was reported."
        )

    def estimate_head(self, place: str, start: date, end: date) -> str:
        """For the alt text: what kind of chart of what and where, from when to when."""
        values = {"place": self.place(place), "in_place": self.in_place(place), "months": self.months(start, end)}
        return self.say(
            "Band chart: estimated political prisoners {in_place}, {months}; points are reported numbers.", **values
        )
