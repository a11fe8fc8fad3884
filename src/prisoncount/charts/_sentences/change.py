"""The sentences of the chart of changes."""

from __future__ import annotations

from collections.abc import Sequence

from prisoncount.charts._changes import Balance, Changes, Step
from prisoncount.charts._events import Event
from prisoncount.charts._view import View
from prisoncount.messages import message, plural

from .grammar import Grammar, capital
from .speech import NO_BREAK

LOSS = 0.15
""" "Over 300" for 327: what rounding down may take away."""
EXPLAINED = 0.75
"""A fall of at least this share of the people freed is what one expects of it; "yet" is for less, and for a rise."""


# Translators: a lower bound for the people freed, in the case that your "freed" asks for.
OBJECTS = {
    "over": plural("over {n} person", "over {n} people"),
    "at_least": plural("at least {n} person", "at least {n} people"),
}
AMOUNTS = {"over": message("over {n}"), "at_least": message("at least {n}")}


class ChangeWords(Grammar):
    """Changes and releases in any language."""

    def change_title(self, changes: Changes, view: View) -> Sequence[str]:
        """How many were freed, and how far the count moved in that time; at most 90 characters."""
        place = {"place": self.place(view.place), "in_place": self.in_place(view.place)}
        if changes.balance is None:
            return [
                self.say("No two counts of political prisoners {in_place} to compare yet", **place),
                self.say("No two counts to compare yet"),
            ]
        values = place | {"moved": self._moved(changes.balance), "time": self._time(changes.balance)}
        freed = self._freed(changes.balance, values) if changes.balance.freed else []
        if not changes.balance.step.change and not changes.balance.level:
            return [capital(form) for form in [*freed, *self._same(changes.balance.step, values)]]
        # Translators: {moved} is your "fell by 134"; {time}: "in 2025", "from May to August 2025".
        plain = [
            self.say("The count of political prisoners {in_place} {moved} {time}", **values),
            self.say("{place}: count of political prisoners {moved} {time}", **values),
            self.say("The count of political prisoners {moved} {time}", **values),
            self.say("The count {moved} {time}", **values),
        ]
        return [capital(form) for form in [*freed, *plain]]

    def _moved(self, balance: Balance) -> str:
        change = balance.step.change
        # Translators: the verb of "the count": fills {moved} in titles about it.
        if change > 0:
            return self.say("rose by {n}", n=self.number(change))
        if change < 0:
            return self.say("fell by {n}", n=self.number(-change))
        # Translators: the verb of "the count", which rose and fell back, or fell and rose again: fills {moved}.
        return self.say("did not move") if balance.level else self.say("came back to where it was")

    def _same(self, step: Step, place: dict[str, str]) -> list[str]:
        """That the last count is that of a year before, or of the one before, though it moved in between."""
        values = place | {"people": self.prisoners(step.after), "n": self.number(step.after.count)}
        if (step.before.day.year, step.before.day.month) == (step.after.day.year, step.after.day.month):
            values |= {"now": self.on(step.after), "then": self.compared_day(step.before, year=False)}
        else:
            values |= {"now": self.in_month(step.after.day), "then": self.in_month(step.before.day)}
        # Translators: {now} and {then}: "in November 2023", "in December 2022"; {n} is the number of {people} alone.
        return [
            self.say("{place}: {people} {now}, the same as {then}", **values),
            self.say("{place}: {n} {now}, the same as {then}", **values),
            self.say("The count was the same {now} as {then}: {n}", **values),
        ]

    def _freed(self, balance: Balance, values: dict[str, str]) -> list[str]:
        """How many were freed in that time, and how far the count moved."""
        floor, over = _floor(balance.freed)
        number = self.say(AMOUNTS["over" if over else "at_least"], n=self.number(floor))
        values = values | {"freed": self.say_n(*OBJECTS["over" if over else "at_least"], floor), "number": number}
        if -balance.step.change < EXPLAINED * balance.freed:
            # Translators: {freed} is your "over 300 people", the object of "freed"; {time}: "in 2025".
            return [
                self.say("{place} freed {freed} {time}, yet the count of political prisoners {moved}", **values),
                self.say("{place}: {number} freed {time}, yet the count of political prisoners {moved}", **values),
                self.say("{place}: {number} freed {time}, yet the count {moved}", **values),
            ]
        return [
            self.say("{place} freed {freed} {time}, and the count of political prisoners {moved}", **values),
            self.say("{place}: {number} freed {time}, and the count of political prisoners {moved}", **values),
            self.say("{place}: {number} freed {time}, and the count {moved}", **values),
        ]

    def _time(self, balance: Balance) -> str:
        before, after = balance.step.before.day, balance.step.after.day
        if balance.year:
            # Translators: the year of a change, in a title: there is little room.
            return self.say_in("change", "in {year}", year=str(balance.year))
        if (before.year, before.month) == (after.year, after.month):
            days = {"start": str(before.day), "end": self.day(after), "first": self.day(before), "last": str(after.day)}
            # Translators: two days of one month: "from 3 to 28 May 2025"; {end} brings month and year. Where the year
            # comes first, {first} has them instead, and {last} is the bare day.
            return self.say_in("days", "from {start} to {end}", **days).replace(" ", NO_BREAK)
        values = {
            "start": self.day(before, "month_only" if before.year == after.year else "month"),
            "end": self.day(after, "month"),
            "since": self.since_month(before, year=False),
            "start_month": self.genitive(before),
            "start_year": str(before.year),
            "end_month": self.genitive(after),
            "year": str(after.year),
        }
        values = {name: text.replace(" ", NO_BREAK) for name, text in values.items()}
        # Translators: within a sentence: "from May to August 2025". {since} is your "since May"; {start_month} and
        # {end_month} are months as in a date, in Slavic languages the genitive.
        if before.year == after.year:
            return self.say_in("months", "from {start} to {end}", **values)
        # Translators: the same of two years: "from May 2024 to August 2025"; {start_year} is the first.
        return self.say_in("years", "from {start} to {end}", **values)

    def change_subtitle(self, changes: Changes) -> Sequence[str]:
        """Why the two numbers differ."""
        if not changes.releases:
            return [self.say("New names join the list as others leave it")]
        return [
            self.say("New names join the list as others leave it; not all those freed were on it"),
            self.say("New names join the list as others leave it"),
        ]

    def change_releases(self) -> Sequence[str]:
        """The heading of the panel of releases: it is not a full list."""
        return [
            self.say("People freed in named releases (not a full list)"),
            self.say("People freed (not a full list)"),
        ]

    def change_net(self) -> Sequence[str]:
        """The heading of the panel of changes."""
        return [self.say("Net change in the count, from one report to the next"), self.say("Net change in the count")]

    def change_freed(self, event: Event) -> str:
        """The label of a release: number and date without its year."""
        if event.dated:
            # Translators: the label of a bar: "250 on 19 Mar". There is little room.
            return self.say("{amount} on {day}", amount=self.amount(event), day=self.day(event.day, "day_month"))
        # Translators: the label of a bar: "23 in Jan". There is little room.
        return self.say("{amount} in {month}", amount=self.amount(event), month=self.day(event.day, "month_bare"))

    def change_open(self) -> str:
        """That no count came since, in few words."""
        return self.say("no count yet")

    def change_none(self) -> str:
        """That there are no two counts to compare."""
        return self.say("no two counts to compare yet")

    def change_note(self, *, months: bool, gaps: bool, panels: bool) -> str:
        """What an outline means here, and that both panels have one scale; may be empty."""
        # Translators: an outlined bar is one whose days are not known, or that spans a long time without a count.
        match months, gaps:
            case True, True:
                outlined = self.say("Outlined: month only, or over two months without a count.")
            case True, False:
                outlined = self.say("Outlined: month only.")
            case False, True:
                outlined = self.say("Outlined: over two months without a count.")
            case _:
                outlined = ""
        # Translators: both panels have the same scale.
        return " ".join(filter(None, [outlined, self.say("Both panels have one scale.") if panels else ""]))

    def change_most(self, seen: Changes) -> list[str]:
        """A sentence: the largest rise and the largest fall since the first count shown, if there is one."""
        if seen.rise is None and seen.fall is None:
            return []
        values = {"rise": self._step(seen.rise), "fall": self._step(seen.fall)}
        values |= {"since": self.since_month(seen.steps[0].before.start)}
        # Translators: {rise} and {fall}: "10, 31 January to June 2024"; {since} is your "since January 2024".
        if seen.rise and seen.fall:
            return [self.say("Largest rise {since}: {rise}; largest fall: {fall}.", **values)]
        if seen.rise:
            return [self.say("Largest rise {since}: {rise}.", **values)]
        return [self.say("Largest fall {since}: {fall}.", **values)]

    def _step(self, step: Step | None) -> str:
        return f"{self.number(abs(step.change))}, {self._from_to(step)}" if step else ""

    def _from_to(self, step: Step) -> str:
        before, after = step.before, step.after
        if step.dated and (before.day.year, before.day.month) == (after.day.year, after.day.month):
            days = {"start": str(before.day.day), "end": self.day(after.day), "last": str(after.day.day)}
            days |= {"first": self.day(before.day), "month": self.genitive(after.day), "year": str(after.day.year)}
            # Translators: two days of one month, after a comma; {end} brings month and year. Where the year comes
            # first, {year} and {month}, as in a date, have them instead, and {last} is the bare day.
            return self.say_in("days", "{start} to {end}", **days)
        whole = {"first": self.when(before), "end": self.when(after)}
        short = [self.day(one.day, "day_only" if one.dated else "month_only") for one in (before, after)]
        start, last = short if before.day.year == after.day.year else whole.values()
        # Translators: from one date to another, after a comma; either may be a month in the nominative. Where the year
        # comes first, {first} has it instead of {start}, and {last} goes without it.
        return self.say_in("dates", "{start} to {end}", start=start, last=last, **whole)

    def change_caveat(self) -> str:
        """A sentence: a release is not a change of the count."""
        return self.say(
            "A release is not a change of the count: new names join the list, and not all those freed were on it."
        )

    def change_head(self, place: str, changes: Changes) -> str:
        """For the alt text: what kind of chart of what and where, from when to when."""
        months = self.months(*changes.drawn)
        values = {"place": self.place(place), "in_place": self.in_place(place), "months": months}
        if changes.releases:
            return self.say(
                "Bar chart: net change in the reported count of political prisoners {in_place} from one report to the "
                "next, {months}, and people freed in named releases.",
                **values,
            )
        return self.say(
            "Bar chart: net change in the reported count of political prisoners {in_place} from one report to the "
            "next, {months}.",
            **values,
        )

    def change_last(self, step: Step) -> str:
        """For the alt text: the last change."""
        # Translators: {dates}: "15 August to 31 December 2025".
        return self.say("Last change: {change}, {dates}.", change=self.signed(step.change), dates=self._from_to(step))

    def change_largest(self, event: Event) -> str:
        """For the alt text: the largest release."""
        # Translators: {day} is a bare date or a month in the nominative.
        return self.say("Largest release: {amount}, {day}.", amount=self.amount(event), day=self.when(event))


def _floor(number: int) -> tuple[int, bool]:
    """A lower bound in round numbers, and whether it lies below the number: 300 for 327."""
    units = [10**power for power in range(len(str(number)) - 1, 0, -1)]
    rounded = (number - number % unit for unit in units if number % unit <= LOSS * number)
    floor = next(rounded, number)
    return floor, floor < number
