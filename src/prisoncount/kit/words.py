"""What the newsletter and the page say, in the language of the kit: messages, like those of the charts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any, cast

import pandas as pd
from markupsafe import Markup

from prisoncount.charts._language import Whole
from prisoncount.charts._sentences.grammar import AMOUNTS
from prisoncount.charts._statements import Statement
from prisoncount.messages import SOURCE, catalogue, message, message_in

from .flag_words import FlagWords

# Translators: labels, buttons and headings of the page and the mail.
LABELS: Mapping[str, str] = MappingProxyType(
    {
        "skip": message("Skip to the statements"),
        "theme": message("Dark theme"),
        "languages": message("Languages"),
        "chart_hint": message("Every mark leads to its evidence below."),
        "chart_keys": message("Arrow keys move from mark to mark, Enter opens the evidence."),
        "empty_chart": message("There is no count to draw yet."),
        "from": message("From"),
        "to": message("To"),
        "zoom": message("Period shown"),
        "whole": message("Whole period"),
        "last_year": message("Last 12 months"),
        "points": message("The marks of the chart as a table"),
        "flags": message("Newest flags"),
        "no_flags": message("No flag has been raised."),
        "more_flags": message("Older flags"),
        "evidence": message("Evidence"),
        "close": message("Close"),
        "statements": message("Statements and their evidence"),
        "no_statements": message("No statement is on record yet."),
        "day": message("True of"),
        "count": message("Count"),
        "who": message("Counted by"),
        "where": message("Printed by, and in which words"),
        "unnamed": message("nobody named"),
        "definition": message("What is counted"),
        "includes": message("Who is included"),
        "warnings": message("Read with care"),
        "breaks": message("Changes of the definition"),
        "data": message("Data and how to cite them"),
        "files": message("Files beside this page"),
        "imported": message("From the curated record of cited reports, without a quote."),
        "key_dot": message("exact count on the list"),
        "key_ring": message("approximate"),
        "key_range": message("range"),
        "key_bound": message("at least, or at most"),
        "key_month": message("month known, not the day"),
        "key_other": message("somebody else’s number"),
        "mail_flags": message("Flagged in the last 31 days"),
        "mail_more": message("Statements, evidence and data"),
    }
)
# Translators: the kinds of flags: what happened to the count, or to a source of reports.
FLAGS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "arithmetic": message_in("flag", "the numbers of a report do not add up"),
        "correction_expired": message_in("flag", "a correction no longer applies"),
        "definition_break": message_in("flag", "the definition changed"),
        "disagreement": message_in("flag", "two counts disagree"),
        "fall": message_in("flag", "the count fell"),
        "hint": message_in("flag", "a possible change of pace"),
        "mass_release": message_in("flag", "the count fell, and releases are known"),
        "milestone": message_in("flag", "the count passed a round number"),
        "reader_change": message_in("flag", "pages are read in another way"),
        "record_high": message_in("flag", "the highest count on record"),
        "record_low": message_in("flag", "the lowest count for a year or more"),
        "rise": message_in("flag", "the count rose"),
        "source_overdue": message_in("flag", "a source is overdue"),
        "source_recovered": message_in("flag", "a source is back"),
        "source_silent": message_in("flag", "a source cannot be read"),
        "stale": message_in("flag", "no exact count for a long time"),
        "stale_number": message_in("flag", "an old number told as current"),
        "trend_turn": message_in("flag", "the trend has turned"),
        "unusual_pace": message_in("flag", "an unusual change in a month"),
    }
)
SHOWS: Mapping[str, str] = MappingProxyType(
    {
        "mail": "mail HTML: picture, caption, source; paste what stands between the two comments",
        "mail_text": "the same as plain text",
        "summary": "the newest count, its words and flags for a template",
        "feed": "Atom feed of {count} flags",
        "page": "self-contained page: chart, flags, every statement with its evidence",
        "page_in": "the same page, {language}",
        "feed_in": "the same flags, {language}",
        "csv": "table for spreadsheets",
        "parquet": "table with types",
        "descriptor": "what each column means (Frictionless data package)",
        "citation": "how to cite the data, for programs",
        "readme": "what the data are, how to read and cite them",
    }
)
"""What each file shows, for whoever runs the program: English, as every message of its commands."""


class KitWords(FlagWords):
    """The kit in one language."""

    @property
    def name_of_itself(self) -> str:
        """What the language is called by those who speak it."""
        from babel import Locale

        return str(Locale.parse(self.code).get_language_name())

    def tell(self, name: str) -> str:
        """A label by its name."""
        return self.say(LABELS[name])

    def no_report(self) -> str:
        """What the pale band of the chart shows."""
        return self.say_in("key", "no report")

    def whole(self, value: float) -> str:
        """A number of a table: 1,131."""
        return self.number(round(value))

    def moment(self, when: date, precision: str = "day") -> str:
        """31 December 2025, December 2025 or 2025."""
        return self.day(when, precision)

    def stated(self, qualifier: str, value: Any, low: Any, high: Any) -> str:
        """The number as it was stated: "more than 1,100", "1,200–1,300"."""
        if qualifier in AMOUNTS and not pd.isna(value):
            return self.say(AMOUNTS[qualifier], n=self.whole(value))
        if pd.isna(low) or pd.isna(high):
            # Translators: a report that gives no number: "hundreds".
            return self.say("no number")
        return f"{self.whole(low)}–{self.whole(high)}"

    def spelled(self, one: Statement) -> str:
        """The number of a statement as it was stated."""
        return self.stated(one.qualifier, one.value, one.low, one.high)

    def reading(self, when: str, counted: str, origin: str) -> str:
        """One mark of the chart, read aloud."""
        return f"{when}: {counted}, {self.who(origin)}"

    def who(self, origin: str) -> str:
        """Who made a count."""
        return self.name(origin) if origin else self.tell("unnamed")

    def published(self, when: date) -> str:
        """When the page was published."""
        return self.say("published {day}", day=self.day(when))

    def seen(self, when: date) -> str:
        """When the page was fetched."""
        return self.say("fetched {day}", day=self.day(when))

    def remark(self, text: str) -> str:
        """A note of the record."""
        return self.say("Note: {text}", text=text)

    def thinned(self, number: int) -> str:
        """How many statements have no mark of their own."""
        return self.say_n(
            "{n} statement too close to others has no mark of its own; the table below has it.",
            "{n} statements too close to others have no mark of their own; the table below has them.",
            number,
        )

    def data_reach(self, when: date | None) -> str:
        """How far the data reach."""
        return self.say("Data to {day}", day=self.day(when)) if when else self.say("No data yet")

    def unshown(self, brief: int, left_out: int, unaccepted: int) -> list[str]:
        """What the table does not hold, and where it is."""
        told = []
        if brief:
            # Translators: quotes that found no room in the page.
            one = "The words of {n} older statement are in observations.csv only."
            told.append(self.say_n(one, "The words of {n} older statements are in observations.csv only.", brief))
        if left_out:
            told.append(
                self.say_n(
                    "The {n} oldest statement is in observations.csv only.",
                    "The {n} oldest statements are in observations.csv only.",
                    left_out,
                )
            )
        if unaccepted:
            told.append(
                self.say_n(
                    "{n} more statement is in doubt or was rejected; it is in observations.csv with the reason, and in "
                    "no chart.",
                    "{n} more statements are in doubt or were rejected; they are in observations.csv with the reason, "
                    "and in no chart.",
                    unaccepted,
                )
            )
        return told

    def cite(self, origin: str, place: str, when: date | None) -> str:
        """How to cite a number."""
        values = {"origin": self.name(origin), "place": self.place(place), "in_place": self.in_place(place)}
        values |= {"whose": f"{origin}’s", "to": self.data_reach(when), "by": self.by(origin)}
        # Translators: {by} is your "by Viasna’s count", {to} your "Data to 19 March 2026"; {whose} is English.
        return self.say(
            "Cite as: {whose} count of political prisoners {in_place}, as compiled by prisoncount. {to}. "
            "Name beside it the report that states the number: its address stands with each statement.",
            **values,
        )

    def licence(self, credit: str) -> str:
        """Who made the counts, and under which licence the compilation stands."""
        return self.say("Counts: {credit}. Compilation: CC BY 4.0.", credit=self.credited(credit))

    def feed_title(self, place: str) -> str:
        """What the feed of flags is called."""
        values = {"place": self.place(place), "in_place": self.in_place(place)}
        # Translators: the name of a news feed; use {in_place} or, after a colon, {place}.
        return self.say("Flags of the count of political prisoners {in_place}", **values)

    def feed_about(self, origin: str) -> str:
        """What the feed of flags tells."""
        # Translators: {name} is who keeps the list: "Viasna".
        return self.say("Changes in what {name} and others report, each with its evidence.", name=self.name(origin))

    def flag(self, place: str, kind: str) -> str:
        """What happened, by the kind of its flag: "Belarus: two counts disagree"."""
        # Translators: a flag: a place, and in a few words what happened there.
        return self.say("{place}: {what}", place=self.place(place), what=self.say_in(*FLAGS[kind]))

    def own(self, context: str, text: str) -> Markup:
        """A text of the monitor file, marked as English where the language has no words for it."""
        told = self.known(context, text)
        return Markup("{}").format(told) if told else Markup('<span lang="en">{}</span>').format(text)


def show(name: str, **values: object) -> str:
    """What a file shows."""
    return SHOWS[name].format(**values)


@cache
def language(code: str) -> KitWords:
    """The kit's words in a language; LookupError names those there are."""
    spoken = KitWords(catalogue(code))
    return spoken if code == SOURCE else cast(KitWords, Whole(spoken, language(SOURCE)))
