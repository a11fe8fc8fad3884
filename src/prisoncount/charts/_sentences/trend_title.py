"""The title of a trend: one message for each situation, so that each language can say it in its own order."""

from __future__ import annotations

from collections.abc import Sequence

from prisoncount.charts import _custody
from prisoncount.charts._finding import Finding, reaches
from prisoncount.charts._statements import Statement
from prisoncount.charts._view import View
from prisoncount.messages import message

from .grammar import Grammar, capital, near, several, short

# Translators: how far a count lies below the highest one: fills {share} in "{share} below {peak}".
SHARES = {
    "quarter": message("a quarter"),
    "third": message("a third"),
    "two_thirds": message("two thirds"),
    "three_quarters": message("three quarters"),
}


class TitleWords(Grammar):
    """What a trend found, at most 90 characters, in any language."""

    def title(self, finding: Finding, newest: Statement | None, view: View) -> Sequence[str]:
        """What the chart found, long before short."""
        if finding.last is None:
            return [capital(form) for form in self._uncounted(newest, view)]
        values = self._values(finding.last, view)
        forms = [
            *self._finds(finding, finding.last, view),
            self._held(finding.last, view),
            self.say("{place}: {people} {at}", **values),
            self.say("{people} {at}", **values),
        ]
        return [capital(form) for form in forms]

    def _uncounted(self, newest: Statement | None, view: View) -> list[str]:
        place = {"place": self.place(view.place), "in_place": self.in_place(view.place)}
        if newest is None:
            return [
                self.say("No count of political prisoners {in_place} yet", **place),
                self.say("{place}: no count yet", **place),
            ]
        if newest.precision == "year":
            year = {"in_year": self.in_year(newest.day), "year": str(newest.day.year), "amount": self.amount(newest)}
            # Translators: the only figure known is that of a year.
            return [self.only_year(newest, view.place), self.say("{place}: {amount} {in_year}", **place, **year)]
        people = self.prisoners(newest)
        if newest.exact and not newest.own:
            names = {"origin": self.inside(view.primary), "by": self.by(view.primary)}
            # Translators: {origin} is who keeps the list; {by} is your "by Viasna’s count"; {people}: "300 prisoners".
            return [
                self.say("No exact count by {origin} for {place} yet: {people}", people=people, **names, **place),
                self.say("{place}, no exact count by {origin}: {people}", people=people, **names, **place),
            ]
        return [
            self.say("No exact count for {place} yet: {people}", people=people, **place),
            self.say("{place}, no exact count: {people}", people=people, **place),
        ]

    def only_year(self, one: Statement, place: str) -> str:
        """That nothing is known but the figure of a year; without a full stop, for it is a title too."""
        names = {"place": self.place(place), "in_place": self.in_place(place), "year": str(one.day.year)}
        return self.say(
            "Only a year’s figure is known for {place}: {amount} {in_year}",
            amount=self.amount(one), people=self.prisoners(one), in_year=self.in_year(one.day), **names,
        )  # fmt: skip

    def _values(self, last: Statement, view: View) -> dict[str, str]:
        """What every title may need of the last count and the place."""
        return {
            "place": self.place(view.place),
            "in_place": self.in_place(view.place),
            "people": self.prisoners(last),
            "at": self.at(last),
        }

    def _held(self, last: Statement, view: View, compared: str = "") -> str:
        """The last count as a sentence; where not all of those counted are in custody, it does not say held."""
        values = self._values(last, view)
        if _custody.held(view):
            if compared:
                # Translators: "held" covers more than prisons: say that they are deprived of liberty, or give the
                # number alone. {at}: "at end-2025", "on 15 August 2025"; {compared}: "a quarter below the 2023 peak".
                return self.say("{place} held {people} {at}, {compared}", compared=compared, **values)
            return self.say("{place} held {people} {at}", **values)
        if compared:
            # Translators: not all of these people are in custody: do not say that they are held.
            return self.say("{people} counted {in_place} {at}, {compared}", compared=compared, **values)
        return self.say("{people} counted {in_place} {at}", **values)

    def _finds(self, finding: Finding, last: Statement, view: View) -> list[str]:
        """The sentence of the situation, long before short."""
        values = self._values(last, view)
        match finding:
            case Finding(situation="first"):
                return [self._first(finding, last, view)]
            case Finding(situation="rivals", rival=Statement() as rival):
                return [self.rivals(last, rival)]
            case Finding(situation="stale"):
                return self._stale(finding, last, view)
            case Finding(situation="highest" | "lowest" as which, since=Statement() as since):
                record = self._record(which, since)
                # Translators: {record}: "the most since 2020".
                forms = [self.say("{people} {in_place}, {record}", record=record, **values)]
                return [*forms, self.say("{people}, {record}", record=record, **values)]
        if compared := self._compared(finding, last):
            # Translators: {compared}: "39 more than in May", "little changed since May", "as many as in May".
            return [self.say("{place}: {people}, {compared}", compared=compared, **values)]
        return [self._held(last, view, self._below(finding, last))]

    def _first(self, finding: Finding, last: Statement, view: View) -> str:
        """The first exact count; where it is not new, with its day, and where others counted before, with its maker."""
        values = self._values(last, view)
        values |= {"origin": self.inside(last.origin), "by": self.by(last.origin)}
        if not finding.new:
            values["people"] = self.say("{people} {at}", **values)
        if finding.earlier == "exact":
            # Translators: {by} is your "by Viasna’s count"; {people} may have its day: "300 prisoners on 3 May 2025".
            return self.say("First exact count by {origin} for {place}: {people}", **values)
        if finding.earlier:
            return self.say("First exact count for {place}: {people}", **values)
        # Translators: {people} may have its day: "300 political prisoners on 3 May 2025".
        return self.say("First count for {place}: {people}", **values)

    def rivals(self, last: Statement, rival: Statement) -> str:
        """That the list and somebody else differ beyond what either can mean."""
        who = short(rival.origin)
        values = {
            "origin": self.inside(last.origin),
            "number": self.number(last.count),
            "rival": self.inside(who),
            "amount": self.amount(rival),
        }
        if several(who):
            # Translators: {rival} is a plural: "Rights groups".
            return self.say("Counts differ: {origin} lists {number}, {rival} say {amount}", **values)
        return self.say("Counts differ: {origin} lists {number}, {rival} says {amount}", **values)

    def _stale(self, finding: Finding, last: Statement, view: View) -> list[str]:
        if finding.silent:
            # Translators: the beginning of a title; a colon and the last count follow.
            silence = self.say_n(
                "No exact count by {origin} for {n} day", "No exact count by {origin} for {n} days", finding.age,
                origin=self.inside(finding.silent),
            )  # fmt: skip
        else:
            # Translators: the beginning of a title; a colon and the last count follow.
            silence = self.say_n("No exact count for {n} day", "No exact count for {n} days", finding.age)
        values = self._values(last, view) | {"silence": silence, "amount": self.amount(last)}
        if _custody.held(view):
            long = self.say("{silence}: {place} held {people} {at}", **values)
        else:
            long = self.say("{silence}: {people} counted {in_place} {at}", **values)
        # Translators: {people}: "1,131 political prisoners"; {amount}: the number alone.
        return [long, self.say("{silence}: {people} {at}", **values), self.say("{silence}: {amount} {at}", **values)]

    def _record(self, which: str, since: Statement) -> str:
        year = str(since.day.year)
        if which == "highest":
            return self.say("the most since {year}", year=year)
        return self.say("the fewest since {year}", year=year)

    def _compared(self, finding: Finding, last: Statement) -> str:
        """How the last count stands to those before it, as a clause; empty where the title does not tell."""
        match finding:
            case Finding(situation="more" | "fewer", previous=Statement() as previous):
                return self.difference(finding.change, self.then(previous, last))
            case Finding(situation="steady", since=Statement() as since):
                month = self.since_month(since.day, year=not near(since.day, last.day))
                # Translators: {since} is your "since May".
                return self.say("little changed {since}", since=month)
            case Finding(situation="alike", previous=Statement() as previous) if finding.change:
                return self.say("about as many as {then}", then=self.then(previous, last))
            case Finding(situation="alike", previous=Statement() as previous):
                return self.difference(0, self.then(previous, last))
        return ""

    def _below(self, finding: Finding, last: Statement) -> str:
        """How the last count stands to the highest one, as a clause."""
        top, since, (low, high) = finding.peak, finding.since, finding.fall
        if since is None:
            return ""
        if high <= 0:
            record = finding.record == "highest" and reaches(since.day, last.day)
            return self._record("highest", since) if record else ""
        if top is None:
            return ""
        if top.day.year < last.day.year:
            # Translators: fills {peak} in "close to {peak}" and "{share} below {peak}"; {in_year} is your "in 2023".
            peak = self.say("the {year} peak", year=str(top.day.year), in_year=self.in_year(top.day))
        else:
            values = {"month": self.day(top.day, "month_only"), "in_month": self.in_month(top.day, year=False)}
            # Translators: as "the {year} peak"; {in_month} is your "in May".
            peak = self.say("the peak of {month}", **values)
        if low < 1:
            return self.say("close to {peak}", peak=peak) if high < 1 else ""
        if finding.fraction == "half":
            # Translators: half as many as at the peak: fills {compared} in "{place} held {people} {at}, {compared}".
            return self.say("half {peak}", peak=peak)
        return self.say("{share} below {peak}", share=self._share(finding), peak=peak)

    def _share(self, finding: Finding) -> str:
        if finding.fraction:
            return self.say(SHARES[finding.fraction])
        least, most = sorted(round(end) for end in finding.fall)
        if least == most:
            # Translators: a share in per cent: "21% below the 2023 peak".
            return self.say("{percent}%", percent=self.number(least))
        return self.say("{low} to {high}%", low=self.number(least), high=self.number(most))
