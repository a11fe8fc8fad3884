"""English sentences of the trend."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prisoncount.charts import _custody
from prisoncount.charts._events import Event
from prisoncount.charts._finding import Finding
from prisoncount.charts._speech import NO_BREAK
from prisoncount.charts._speech_trend import TrendSpeech
from prisoncount.charts._statements import Peak, Statement
from prisoncount.charts._view import View

from .grammar import AMOUNTS, English, capital, of, on, prisoners, says, small

KEYS = {
    "exact": "exact count",
    "up": "more than",
    "at_least": "at least",
    "down": "fewer than",
    "at_most": "at most",
    "ring": "approximate",
    "range": "range",
    "month": "only month known",
    "other": "another source",
    "silent": "no report",
    "estimate": "90% band",
}
MARKS = {
    "exact": "a dot is an exact count",
    "up": "a bar with an arrow up is “more than”",
    "at_least": "a bar with an arrow up is “at least”",
    "down": "a bar with an arrow down is “fewer than”",
    "at_most": "a bar with an arrow down is “at most”",
    "ring": "a hollow mark is approximate",
    "range": "an upright bar is a range",
    "month": "a flat bar spans the month when only that is known",
    "other": "grey is another source",
    "silent": "the pale band has no report",
    "estimate": "the pale band is an estimate that 90 of 100 counts lie in",
}
FRACTIONS = {
    "quarter": "a quarter",
    "third": "a third",
    "half": "half",
    "two_thirds": "two thirds",
    "three_quarters": "three quarters",
}
SERIES_NAME = 24
"""The start of a series of releases is named by its event's own text if that is no longer than this."""


def _voice(one: Statement) -> str:
    """Whose exact number this is, where it is not the list keeper's; else nothing."""
    return one.origin.split(" (")[0] if one.exact and not one.own else ""


class TrendWords(English, TrendSpeech):
    """A trend in English."""

    def title(self, finding: Finding, newest: Statement | None, view: View) -> Sequence[str]:
        last, place = finding.last, view.place
        if last is None:
            if newest is None:
                return [f"No count of political prisoners in {place} yet", f"{place}: no count yet"]
            if newest.precision == "year":
                return [self.only_year(newest, place), capital(f"{place}: {self._amount(newest)} in {newest.day.year}")]
            stated = f"{self._amount(newest)} {prisoners(newest.count)}"
            whose = f" by {view.primary}" if newest.exact and not newest.own else ""
            return [f"No exact count{whose} for {place} yet: {stated}", f"{place}, no exact count{whose}: {stated}"]
        number, noun = self.number(last.count), prisoners(last.count)
        plain = capital(f"{place}: {number} {noun}")
        held = capital(self._held(last, view))
        return [
            *self._finds(finding, last, view, plain),
            held,
            f"{plain} {self._at(last)}",
            f"{number} {noun} {self._at(last)}",
        ]

    def _held(self, last: Statement, view: View) -> str:
        """The last count as a sentence; where not all of those counted are in custody, it does not say held."""
        number, noun, at = self.number(last.count), prisoners(last.count), self._at(last)
        if _custody.held(view):
            return f"{view.place} held {number} {noun} {at}"
        return f"{number} {noun} counted in {view.place} {at}"

    def _finds(self, finding: Finding, last: Statement, view: View, plain: str) -> list[str]:
        """The sentence of the situation, long before short."""
        number, noun, at = self.number(last.count), prisoners(last.count), self._at(last)
        place, held = view.place, self._held(last, view)
        said = [f"{capital(held)}{self._below(finding, last)}"]
        match finding:
            case Finding(situation="first"):
                said = [f"First count for {place}: {number} {noun}{'' if finding.new else f' {at}'}"]
            case Finding(situation="rivals", rival=Statement() as rival):
                who = rival.origin.split(" (")[0]
                other = f"{who} {says(who)} {self._amount(rival)}"
                said = [f"Counts differ: {last.origin} lists {number}, {other}"]
            case Finding(situation="stale"):
                silence = f"No exact count for {self._days(finding.age)}"
                said = [f"{silence}: {held}", f"{silence}: {number} {noun} {at}"]
            case Finding(situation="highest" | "lowest" as which, since=Statement() as since):
                record = f"the {'most' if which == 'highest' else 'fewest'} since {since.day.year}"
                said = [f"{number} {noun} in {place}, {record}", f"{number} {noun}, {record}"]
            case Finding(situation="more" | "fewer" as which, previous=Statement() as previous):
                change = self.number(abs(finding.change))
                said = [f"{plain}, {change} {which} than {self._then(previous, last)}"]
            case Finding(situation="steady", since=Statement() as since):
                said = [f"{plain}, little changed since {self._month(since, last)}"]
            case Finding(situation="alike", previous=Statement() as previous):
                about = "about " if finding.change else ""
                said = [f"{plain}, {about}as many as {self._then(previous, last)}"]
        return said

    def _below(self, finding: Finding, last: Statement) -> str:
        """How the last count stands to the highest one, as the end of a sentence."""
        top, since, (low, high) = finding.peak, finding.since, finding.fall
        if top is None or since is None:
            return ""
        if high <= 0:
            record = since.day.year < last.day.year and finding.record == "highest"
            return f", the most since {since.day.year}" if record else ""
        earlier = top.day.year < last.day.year
        of = f"the {top.day.year} peak" if earlier else f"the peak of {self.day(top.day, 'month_only')}"
        if low < 1:
            return f", close to {of}" if high < 1 else ""
        share = " to ".join(f"{end}" for end in sorted({round(low), round(high)}))
        return f", {FRACTIONS.get(finding.fraction, f'{share}%')} below {of}"

    def subtitle(self, view: View) -> Sequence[str]:
        count = f"by {of(view.primary)} count"
        return [
            view.definition,
            f"Political prisoners in {view.place}, {count}",
            f"Political prisoners, {count}",
        ]

    def source(self, view: View, newest: Statement | None) -> Sequence[str]:
        to = f"Data to {self.when(newest)}" if newest else "No report yet"
        return [f"Source: {view.credit}. {to}", f"Source: {view.primary}. {to}", to]

    def key(self, name: str) -> str:
        return KEYS[name]

    def peak_label(self, peak: Peak, *, by_month: bool) -> str:
        return f"{self.day(peak.day, 'month_only' if by_month else 'year')} peak: {self._span(peak, '–')}"

    def newest(self, one: Statement) -> str:
        who = f" by {_voice(one)}" if _voice(one) else ""
        return f"{self._amount(one)}{who} {on(one)} {self.when(one, short=True).replace(' ', NO_BREAK)}"

    def no_exact(self, age: int) -> str:
        return f"no exact count for {self._days(age).replace(' ', NO_BREAK)}"

    def event(self, event: Event) -> Sequence[str]:
        if event.begins:
            own = event.head and not event.head[0].isdigit() and len(event.head) <= SERIES_NAME
            what = event.head if own else f"Releases {'resume' if event.resumes else 'begin'}"
        else:
            amount = AMOUNTS.get(event.qualifier, "{}").format(self.number(event.number or 0))
            what = capital(f"{amount} freed")
        return [f"{what}, {self.when(event, short=True)}", what]

    def context(self, event: Event) -> tuple[str, str] | None:
        return f"{self.day(event.day, 'month_short')}:", small(event.head)

    def gap(self) -> Sequence[str]:
        return [
            "The line breaks where no exact count came for two months",
            "Breaks: two months without a count",
        ]

    def counted(self, last: Statement, previous: Statement | None, clash: Statement | None, place: str) -> str:
        count = f"{self.number(last.count)} {prisoners(last.count)} {on(last)} {self.when(last)}"
        text = capital(f"{place}: {count}, by {of(last.origin)} count")
        if previous:
            near = previous.day.year == last.day.year and previous.dated and last.dated
            then = f"{on(previous)} {self.day(previous.day, 'day_only') if near else self.when(previous)}"
            change = last.count - previous.count
            text += (
                f", {self.number(abs(change))} {'more' if change > 0 else 'fewer'} than" if change else ", as many as"
            )
            text += f" {then}"
        if clash:
            text += f"; another report of its count that day says {self.number(clash.count)}"
        return f"{text}."

    def only_year(self, one: Statement, place: str) -> str:
        return f"Only a year’s figure is known for {place}: {self._amount(one)} in {one.day.year}"

    def uncounted(self, place: str) -> str:
        return capital(f"{place}: no exact count by the keeper of the list yet.")

    def reported(self, newest: Statement, freed: Event | None) -> str:
        tail = f"; {self._freed(freed)} freed that day" if freed else ""
        who = f" by {_voice(newest)}," if _voice(newest) else ""
        return f"The newest report, of {self.when(newest)},{who} says {self._amount(newest)}{tail}."

    def differs(self, rival: Statement) -> str:
        who = rival.origin.split(" (")[0]
        return capital(f"{who} {says(who)} {self._amount(rival)}, {on(rival)} {self.when(rival)}.")

    def freed(self, event: Event) -> str:
        return capital(f"{self._freed(event)} freed that day.")

    def also(self, events: Sequence[Event]) -> str:
        return f"Also: {'; '.join(self._told(one) for one in events)}."

    def marks(self, names: Sequence[str]) -> str:
        return f"In the chart, {'; '.join(MARKS[name] for name in names)}."

    def alt_head(self, place: str, start: date, end: date, *, line: bool) -> str:
        first, last = self.day(start, "month"), self.day(end, "month")
        span = first if first == last else f"{first} to {last}"
        return f"{'Line' if line else 'Dot'} chart: reported political prisoners in {place}, {span}."

    def alt_empty(self, place: str) -> str:
        return f"Empty chart: no count of political prisoners in {place} yet."

    def alt_level(self, first: Statement, last: Statement) -> str:
        if first == last:
            return f"One exact count: {self._dated(first)}."
        return f"{self.number(first.count)} in every exact count from {self.when(first)} to {self.when(last)}."

    def alt_peaked(self, first: Statement, peak: Peak, last: Statement, *, by_month: bool) -> str:
        top = f"{self._span(peak, ' to ')} in {self.day(peak.day, 'month' if by_month else 'year')}"
        return f"From {self._dated(first)} to a peak of {top}, then down to {self._dated(last)}."

    def alt_moved(self, first: Statement, last: Statement) -> str:
        change = last.count - first.count
        way = "Up from" if change > 0 else "Down from" if change < 0 else "From"
        return f"{way} {self._dated(first)} to {self._dated(last)}."

    def alt_low(self, bottom: Statement) -> str:
        return f"Lowest in between: {self._dated(bottom)}."

    def alt_newest(self, newest: Statement) -> str:
        who = f", by {_voice(newest)}" if _voice(newest) else ""
        return f"Newest report, {self.when(newest)}{who}: {self._amount(newest)}."

    def alt_rare(self, day: date, *, none: bool) -> str:
        return f"No exact count since {self.day(day)}." if none else f"Few exact counts since {self.day(day, 'month')}."

    def alt_source(self, primary: str) -> str:
        return f"Source: {primary}."

    def _told(self, event: Event) -> str:
        when = f"{'on' if event.dated else 'in'} {self.when(event)}"
        if event.kind != "release" or event.begins:
            return f"{small(self.event(event)[-1] if event.begins else event.head)} {when}"
        return f"{self._freed(event)} freed {when}"
