"""English sentences of the chart of changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from prisoncount.charts._changes import Balance, Changes, Step
from prisoncount.charts._events import Event
from prisoncount.charts._speech import NO_BREAK
from prisoncount.charts._speech_change import ChangeSpeech
from prisoncount.charts._view import View

from .grammar import AMOUNTS, English, capital

LOSS = 0.15
""" "Over 300" for 327: what rounding down may take away."""


class ChangeWords(English, ChangeSpeech):
    """Changes and releases in English."""

    def change_title(self, changes: Changes, view: View) -> Sequence[str]:
        place, balance = view.place, changes.balance
        if balance is None:
            return [f"No two counts of political prisoners in {place} to compare yet", "No two counts to compare yet"]
        change, when = balance.step.change, self._when(balance)
        moved = f"{'rose' if change > 0 else 'fell'} by {self.number(abs(change))}" if change else "did not move"
        plain = [
            capital(f"the count of political prisoners in {place} {moved} {when}"),
            capital(f"{place}: count of political prisoners {moved} {when}"),
            capital(f"the count of political prisoners {moved} {when}"),
            capital(f"the count {moved} {when}"),
        ]
        if not balance.freed:
            return plain
        people = self.plural(balance.freed, one="person", other="people")
        freed = capital(f"{place} freed {self._at_least(balance.freed)} {people} {when}")
        but = ", yet" if change > -balance.freed else ", and"
        return [
            f"{freed}{but} the count of political prisoners {moved}",
            f"{freed}{but} the count {moved}",
            capital(f"{place}: {self._at_least(balance.freed)} freed {when}{but} the count {moved}"),
            *plain,
        ]

    def _when(self, balance: Balance) -> str:
        before, after = balance.step.before.day, balance.step.after.day
        if balance.year:
            return f"in {balance.year}"
        if (before.year, before.month) == (after.year, after.month):
            return f"from {before.day} to {self.day(after)}".replace(" ", NO_BREAK)
        first = self.day(before, "month_only" if before.year == after.year else "month").replace(" ", NO_BREAK)
        return f"from {first} to {self.day(after, 'month').replace(' ', NO_BREAK)}"

    def _at_least(self, number: int) -> str:
        """A lower bound in round words: over 300 for 327."""
        units = [10**power for power in range(len(str(number)) - 1, 0, -1)]
        rounded = (number - number % unit for unit in units if number % unit <= LOSS * number)
        floor = next(rounded, number)
        return f"{'over' if floor < number else 'at least'} {self.number(floor)}"

    def change_subtitle(self, changes: Changes) -> Sequence[str]:
        if not changes.releases:
            return ["New names join the list as others leave it"]
        return ["New names join the list as others leave it; not all those freed were on it"]

    def change_releases(self) -> Sequence[str]:
        return ["People freed in named releases (not a full list)", "People freed (not a full list)"]

    def change_net(self) -> Sequence[str]:
        return ["Net change in the count, from one report to the next", "Net change in the count"]

    def change_freed(self, event: Event) -> str:
        amount = AMOUNTS.get(event.qualifier, "{}").format(self.number(event.number or 0))
        if event.dated:
            return f"{amount} on {self.day(event.day, 'day_month')}"
        return f"{amount} in {self.day(event.day, 'month_short').split(' ')[0]}"

    def change_open(self) -> str:
        return "no count yet"

    def change_none(self) -> str:
        return "no two counts to compare yet"

    def change_note(self, *, months: bool, gaps: bool, panels: bool) -> str:
        means = [text for text, there in (("month only", months), ("over two months without a count", gaps)) if there]
        outlined = [f"Outlined: {', or '.join(means)}."] if means else []
        return " ".join([*outlined, *(["One scale."] if panels else [])])

    def change_most(self, rise: Step | None, fall: Step | None) -> str:
        parts = [f"largest {name}: {self._step(step)}" for name, step in (("rise", rise), ("fall", fall)) if step]
        return capital(f"{'; '.join(parts)}.")

    def _step(self, step: Step) -> str:
        return f"{self.number(abs(step.change))}, {self._from_to(step)}"

    def _from_to(self, step: Step) -> str:
        before, after = step.before, step.after
        form = "day_only" if before.dated else "month_only"
        first = self.day(before.day, form) if before.day.year == after.day.year else self.when(before)
        return f"{first} to {self.when(after)}"

    def change_caveat(self) -> str:
        return "A release is not a change of the count: new names join the list, and not all those freed were on it."

    def change_head(self, place: str, changes: Changes) -> str:
        first, last = (self.day(day, "month") for day in (changes.start + timedelta(days=1), changes.end))
        also = ", and people freed in named releases" if changes.releases else ""
        return (
            f"Bar chart: net change in the reported count of political prisoners in {place} from one report to the "
            f"next, {first} to {last}{also}."
        )

    def change_last(self, step: Step) -> str:
        return f"Last change: {self.signed(step.change)}, {self._from_to(step)}."

    def change_largest(self, event: Event) -> str:
        amount = AMOUNTS.get(event.qualifier, "{}").format(self.number(event.number or 0))
        return f"Largest release: {amount}, {self.when(event)}."
