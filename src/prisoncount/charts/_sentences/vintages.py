"""The sentences of the chart of vintages: how late counts came, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from prisoncount.charts._view import View
from prisoncount.charts._vintages import Vintage, Vintages, share

from .grammar import Grammar, capital, of


class VintagesWords(Grammar):
    """What was known when, in any language."""

    def vintages_title(self, found: Vintages, view: View) -> Sequence[str]:
        """How late the counts came and how many were changed since; at most 90 characters."""
        place = {"place": self.place(view.place), "in_place": self.in_place(view.place)}
        if not found.figures and not found.unknown:
            return [
                self.say("No exact count of political prisoners {in_place} yet", **place),
                self.say("{place}: no exact count yet", **place),
            ]
        if not found.figures:
            return [
                self.say("When the counts for {place} became known is not on record", **place),
                self.say("When they came is not on record"),
            ]
        values = place | {"fate": self._fate(found)}
        if len(found.figures) == 1:
            # Translators: {late}: "3 days later" or "on the day itself"; {fate}: "none was changed". Traced is a count
            # of which it is on record when it became known; of the others it is not.
            late = self._late(found.figures[0])
            return [
                self.say("One count traced for {place}, known {late}; {fate}", late=late, **values),
                self.say("One count traced, known {late}; {fate}", late=late, **values),
                self._changes(found) if found.moved else self.say("One count traced, known {late}", late=late),
            ]
        number, values = len(found.figures), values | {"soon": self._soon(found)}
        # Translators: {soon}: "5 came within 3 days"; {fate}: "2 were changed, by up to 4%". Traced are those of which
        # it is on record when they became known.
        return [
            self.say_n(
                "Of {n} count traced for {place}, {soon}; {fate}", "Of {n} counts traced for {place}, {soon}; {fate}",
                number, **values,
            ),
            self.say_n("Of {n} count traced, {soon}; {fate}", "Of {n} counts traced, {soon}; {fate}", number, **values),
            self._changes(found) if found.moved
            else self.say_n("Of {n} count traced, {soon}", "Of {n} counts traced, {soon}", number, soon=values["soon"]),
        ]  # fmt: skip

    def _changes(self, found: Vintages) -> str:
        """What is left of a title where there is room for one thing, and some counts were changed."""
        # Translators: {fate}: "2 were changed, by up to 4%"; {n} is a bare number. Traced are those of which it is on
        # record when they became known.
        return self.say("Counts traced: {n}; {fate}", n=self.number(len(found.figures)), fate=self._fate(found))

    def _soon(self, found: Vintages) -> str:
        """How many of the counts, half of them at least, were known how soon: as the middle of a sentence."""
        if found.median:
            # Translators: fills {within} in "5 came {within}": how many days a count took at most.
            within = self.say_n("within {n} day", "within {n} days", found.median)
        else:
            within = self.say("on the day itself")
        if found.soon == len(found.figures):
            return self.say("all came {within}", within=within)
        return self.say_n("{n} came {within}", "{n} came {within}", found.soon, within=within)

    def _fate(self, found: Vintages) -> str:
        """What became of the counts after they were first known, as the end of a sentence."""
        moved, gone = len(found.moved), sum(1 for one in found.moved if one.now is None)
        if not moved:
            return self.say("none was changed") if len(found.figures) > 1 else self.say("it was not changed")
        widest = found.widest
        # Translators: a count that its source took back, for it was wrong.
        back = self.say_n("{n} was taken back", "{n} were taken back", gone)
        if widest is None:
            return back
        changed = self._changed(moved - gone, several=moved > 1, most=100 * share(widest))
        # Translators: {changed}: "3 were changed, by up to 4%"; {n} counts were taken back.
        return self.say("{changed}; {n} taken back", changed=changed, n=self.number(gone)) if gone else changed

    def _changed(self, number: int, *, several: bool, most: float) -> str:
        """How many counts were changed, and by how much at most."""
        if most < 1:
            return self.say_n("{n} was changed, by less than 1%", "{n} were changed, by less than 1%", number)
        percent = self.number(ceil(round(most, 9)))
        if several:
            return self.say_n(
                "{n} was changed, by up to {percent}%", "{n} were changed, by up to {percent}%", number, percent=percent
            )
        return self.say("1 was changed, by {percent}%", percent=percent)

    def _late(self, one: Vintage) -> str:
        # Translators: how long after its day a count was known.
        return self.say_n("{n} day later", "{n} days later", one.late) if one.late else self.say("on the day itself")

    def vintages_subtitle(self, found: Vintages, view: View) -> Sequence[str]:
        """Whose counts they are, and of how many nobody recorded when they came."""
        every, known = len(found.figures) + len(found.unknown), len(found.figures)
        values = {"by": self.by(view.primary), "whose": capital(of(self.name(view.primary)))}
        if not every:
            # Translators: {by} is your "by Viasna’s count"; {whose} is English.
            return [self.say("{whose} exact counts", **values)]
        values |= {"known": self.number(known), "every": self.number(every)}
        return [
            self.say("{whose} exact counts; {known} of {every} with the day they became known", **values),
            self.say("Exact counts; {known} of {every} with the day they became known", **values),
        ]

    def vintages_counts(self, found: Vintages) -> Sequence[str]:
        """The heading of the panel of counts: what a ring is, or that there is none."""
        if found.moved:
            return [
                self.say("The count as it is known now; a ring is what was known first"),
                self.say("The count; ring: first known"),
            ]
        return [self.say("The count as it is known now"), self.say("The count")]

    def vintages_days(self) -> Sequence[str]:
        """The heading of the panel of days."""
        return [self.say("Days until it was known")]

    def vintages_half(self, found: Vintages) -> tuple[str, str]:
        """At the right of the days: the number of days, and how many of the counts came within it."""
        days = self.say_n("{n} day", "{n} days", found.median) if found.median else self.say("same day")
        values = {"soon": self.number(found.soon), "every": self.number(len(found.figures))}
        # Translators: in a narrow column, under "3 days": so many of the counts were known within them.
        return days, self.say("{soon} of {every} came that soon", **values)

    def vintages_note(self, *, unknown: bool, months: bool) -> str:
        """What a short grey mark and an outline mean; may be empty."""
        grey = self.say("Grey: nobody recorded when it came.") if unknown else ""
        return " ".join(filter(None, [grey, self.say("Outlined: month only, days from its end.") if months else ""]))

    def vintages_slowest(self, one: Vintage) -> str:
        """A sentence: the count that came last after its day."""
        # Translators: {day} is a bare date or a month in the nominative, {on} your "on 3 May 2025" or "in May 2025";
        # {late}: "3 days later".
        return self.say(
            "The slowest, of {day}, was known {late}.", day=self._of(one), on=self._on(one), late=self._late(one)
        )

    def vintages_widest(self, one: Vintage) -> str:
        """A sentence: the count that changed most, from what to what."""
        first, now = self.number(one.first), self.number(one.now or 0)
        # Translators: {day} is a bare date or a month in the nominative, {on} your "on 3 May 2025" or "in May 2025".
        values = {"day": self._of(one), "on": self._on(one), "first": first, "now": now}
        return self.say("The count of {day} changed most: first {first}, now {now}.", **values)

    def _of(self, one: Vintage) -> str:
        return self.day(one.day, "day" if one.dated else "month")

    def _on(self, one: Vintage) -> str:
        return self.say_in("count", "on {day}", day=self.day(one.day)) if one.dated else self.in_month(one.day)

    def vintages_unknown(self, number: int) -> str:
        """A sentence: of so many counts nobody recorded when they became known."""
        return self.say_n(
            "Of {n} count nobody recorded when it became known.",
            "Of {n} counts nobody recorded when they became known.",
            number,
        )

    def vintages_head(self, found: Vintages, place: str) -> str:
        """For the alt text: what kind of chart of what and where, from when to when."""
        days = sorted(one.day for one in (*found.figures, *found.unknown))
        values = {"place": self.place(place), "in_place": self.in_place(place)}
        values |= {"months": self.months(days[0], days[-1])}
        return self.say(
            "Two panels: counts of political prisoners {in_place}, {months}, and the days until each was known.",
            **values,
        )
