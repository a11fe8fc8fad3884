"""A flag as one sentence of a language, made of the counts it rests on: a change, a record, a turn, a silence."""

from __future__ import annotations

from datetime import date

from prisoncount.charts._finding import reaches
from prisoncount.charts._sentences.grammar import Grammar, capital
from prisoncount.charts._statements import Statement


class FlagWords(Grammar):
    """What flags of the count tell, in any language."""

    def changed(self, place: str, before: Statement, now: Statement) -> str:
        """Belarus: 1,131 political prisoners on 31 December 2025, 55 fewer than on 15 August."""
        people = self.say("{people} {at}", people=self.prisoners(now), at=self.on(now))
        if not (before.exact and now.exact):
            return self.say("{place}: {people} {at}", place=place, people=self.prisoners(now), at=self.on(now))
        compared = self.difference(now.count - before.count, self.then(before, now))
        return self.say("{place}: {people}, {compared}", place=place, people=people, compared=compared)

    def lowest(self, place: str, since: Statement, now: Statement) -> str:
        """Belarus: 1,186 political prisoners on 15 August 2025, the fewest since 2022."""
        if not reaches(since.day, now.day):
            return self.say("{place}: {people} {at}", place=place, people=self.prisoners(now), at=self.on(now))
        people = self.say("{people} {at}", people=self.prisoners(now), at=self.on(now))
        record = self.say("the fewest since {year}", year=str(since.day.year))
        return self.say("{place}: {people}, {compared}", place=place, people=people, compared=record)

    def highest(self, place: str, now: Statement) -> str:
        """Belarus: 1,525 political prisoners on 21 May 2023, the highest count on record."""
        people = self.say("{people} {at}", people=self.prisoners(now), at=self.on(now))
        record = self.say_in("flag", "the highest count on record")
        return self.say("{place}: {people}, {compared}", place=place, people=people, compared=record)

    def crossed(self, place: str, mark: int, *, up: bool) -> str:
        """Belarus: the count of political prisoners has reached 1,000, or has fallen below it."""
        if up:
            # Translators: the count passed a round number, or is that number.
            text = self.say(
                "{place}: the count of political prisoners has reached {n}", place=place, n=self.number(mark)
            )
        else:
            text = self.say(
                "{place}: the count of political prisoners has fallen below {n}", place=place, n=self.number(mark)
            )
        return capital(text)

    def turned(self, place: str, since: date, *, rising: bool) -> str:
        """Belarus: the count of political prisoners has been falling since May 2023."""
        month = self.since_month(since)
        # Translators: {since} is your "since May 2023".
        if rising:
            return self.say(
                "{place}: the count of political prisoners has been rising {since}", place=place, since=month
            )
        return self.say("{place}: the count of political prisoners has been falling {since}", place=place, since=month)

    def silent(self, place: str, last: Statement) -> str:
        """Belarus: no exact count by Viasna since 31 December 2025."""
        values = {"place": place, "day": self.day(last.day), "origin": self.inside(last.origin)}
        # Translators: {day} is a bare date in the genitive, or a date after a preposition of yours.
        return self.say("{place}: no exact count by {origin} since {day}", **values)

    def repeated(self, place: str, publisher: str, number: str) -> str:
        """Belarus: Human Rights Watch repeats an old number, 1,184."""
        # Translators: {publisher} prints as current a number that was true earlier; {n} is "1,184" or "about 1,200".
        return self.say(
            "{place}: {publisher} repeats an old number, {n}", place=place, publisher=self.name(publisher), n=number
        )
