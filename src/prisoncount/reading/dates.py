"""Dates in a sentence, as written and as resolved. Nothing is guessed: what is not said stays unknown."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from prisoncount.records import Precision

from .lexicon import Mark
from .tokens import Token

FIELDS = frozenset({"month", "weekday", "today", "yesterday", "this_month", "year_word"})
"""The marks without which a sentence in words alone names no date."""
_YEAR_END = 6
"""Until this month "the end of the year" is that of the year before."""
_YEARS = range(1950, 2100)
_PARTICLES = {"de", "del", "of", "d", "m", "do"}
_WRITTEN = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[./](\d{1,2})[./](\d{4})")


@dataclass(slots=True, frozen=True)
class DateMark:
    """A date as written, in tokens [i, j). What it leaves out is None; `offset` is in days from the day of publication.

    `edge` is end or start where the text says so: the end of January. `span` is month or year, where the text says only
    that: the end of the month.
    """

    i: int
    j: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    edge: str = ""
    span: str = ""

    @property
    def precision(self) -> Precision:
        """day, month or year, by the smallest part that is said."""
        if (
            self.span
            or self.day
            or self.weekday is not None
            or self.offset is not None
            or (self.edge == "end" and self.month)
        ):
            return "day"
        return "month" if self.month else "year"


def find(tokens: list[Token], marks: list[Mark]) -> list[DateMark]:
    """The dates of a sentence, by place."""
    reader = _Reader(tokens, marks)
    found: list[DateMark] = []
    i = 0
    while i < len(tokens):
        mark = reader.at(i)
        if mark is None:
            i += 1
            continue
        found.append(reader.edged(mark))
        i = mark.j
    return found


class _Reader:
    def __init__(self, tokens: list[Token], marks: list[Mark]) -> None:
        self.tokens = tokens
        self.months = {mark.i: mark.payload for mark in marks if mark.field == "month_short"}
        self.short = set(self.months)
        for mark in marks:
            if mark.field == "month":
                self.months[mark.i] = mark.payload
                self.short.discard(mark.i)
        counted = {mark.i for mark in marks if mark.field == "units"}
        self.weekdays = {mark.i: mark for mark in marks if mark.field == "weekday" and mark.i not in counted}
        self.days = {
            mark.i: (mark, offset)
            for mark in marks
            for offset, name in ((0, "today"), (-1, "yesterday"))
            if mark.field == name
        }
        self.ends = {mark.j: "end" for mark in marks if mark.field == "month_end"}
        self.ends |= {mark.j: "start" for mark in marks if mark.field == "month_start" and mark.j not in self.ends}
        self.spans = {
            mark.i: (mark.j, name)
            for name, field in (("year", "year_word"), ("month", "this_month"))
            for mark in marks
            if mark.field == field
        }
        self.after = {mark.i: "end" for mark in marks if mark.field == "month_end"}

    def at(self, i: int) -> DateMark | None:
        token = self.tokens[i]
        if token.kind == "date":
            return _written(token.text, i)
        if token.kind == "number":
            return self._day_first(i) or self._year_first(i) or self._year(i)
        if i in self.months:
            return self._month_first(i)
        if i in self.spans and (self.ends.get(i) == "end" or (self.ends.get(i - 1) == "end" and i > 1)):
            j, span = self.spans[i]
            dated = j < len(self.tokens) and (self._year_at(j) or j in self.months)
            return None if dated else DateMark(i, j, edge="end", span=span)
        if i in self.spans and self.after.get(self.spans[i][0]) == "end":
            return DateMark(i, self.spans[i][0], edge="end", span=self.spans[i][1])
        if i in self.weekdays:
            return DateMark(i, self.weekdays[i].j, weekday=self.weekdays[i].payload)
        if i in self.days:
            mark, offset = self.days[i]
            return DateMark(i, mark.j, offset=offset)
        return None

    def edged(self, mark: DateMark) -> DateMark:
        """With the edge of the month that the words around it name."""
        if mark.day or not (mark.month or mark.year):
            return mark
        edge = self.ends.get(mark.i) or self.ends.get(mark.i - 1, "")
        if not edge and mark.j < len(self.tokens):
            follows = self.after.get(mark.j) or (
                self.after.get(mark.j + 1) if len(self.tokens[mark.j].folded) == 1 else None
            )
            edge = follows or ""
        return DateMark(mark.i, mark.j, mark.year, mark.month, edge=edge) if edge else mark

    def _small(self, i: int) -> int | None:
        if i < len(self.tokens) and self.tokens[i].kind == "number" and self.tokens[i].text.isdecimal():
            value = int(self.tokens[i].text) if len(self.tokens[i].text) <= 4 else 0
            return value if 1 <= value <= 31 and len(self.tokens[i].text) <= 2 else None
        return None

    def _year_at(self, i: int) -> int | None:
        if i < len(self.tokens) and len(self.tokens[i].text) == 4 and self.tokens[i].text.isdecimal():
            value = int(self.tokens[i].text)
            return value if value in _YEARS else None
        return None

    def _skip(self, i: int, most: int = 1) -> int:
        """Past an ordinal ending or a short particle: 16th, 1er, de."""
        while most and i < len(self.tokens) and self.tokens[i].kind == "word" and i not in self.months:
            if self.tokens[i].gap not in ("", "-") and self.tokens[i].folded not in _PARTICLES:
                break
            i, most = i + 1, most - 1
        return i

    def _day_first(self, i: int) -> DateMark | None:
        day = self._small(i)
        if day is None:
            return None
        k = self._skip(i + 1, 2)
        if k >= len(self.tokens) or k not in self.months or "\n" in self.tokens[k].gap:
            return None
        after = self._skip(k + 1)
        year = self._year_at(k + 1) or self._year_at(after)
        end = (k + 2 if self._year_at(k + 1) else after + 1) if year else k + 1
        return DateMark(i, end, year, self.months[k], day) if _real(year, self.months[k], day) else None

    def _month_first(self, i: int) -> DateMark | None:
        month = self.months[i]
        year = self._year_at(i + 1) or (self._year_at(i + 2) if self._skip(i + 1) == i + 2 else None)
        if year:
            return DateMark(i, i + 2 if self._year_at(i + 1) else i + 3, year, month)
        day = self._small(i + 1)
        if day and self.tokens[i + 1].gap.strip() in ("", "."):
            k = self._skip(i + 2) if i + 2 < len(self.tokens) and self.tokens[i + 2].gap == "" else i + 2
            year = self._year_at(k)
            if year and self.tokens[k].gap.strip() not in ("", ","):
                year = None
            if _real(year, month, day):
                return DateMark(i, k + 1 if year else k, year, month, day)
        if i in self.short or not self._plain_month(i):
            return None
        return DateMark(i, i + 1, month=month)

    def _plain_month(self, i: int) -> bool:
        """A month's name alone: in English a capital tells May from may."""
        token = self.tokens[i]
        return len(token.folded) > 4 or token.text[0].isupper() or i in self.ends

    def _year_first(self, i: int) -> DateMark | None:
        """2025 m. gruodžio 13 d."""
        year = self._year_at(i)
        k = self._skip(i + 1)
        if year is None or k >= len(self.tokens) or k not in self.months or k == i + 1:
            return None
        day = self._small(k + 1)
        if day and _real(year, self.months[k], day):
            return DateMark(i, k + 2, year, self.months[k], day)
        return DateMark(i, k + 1, year, self.months[k])

    def _year(self, i: int) -> DateMark | None:
        year = self._year_at(i)
        return DateMark(i, i + 1, year) if year else None


def _written(text: str, i: int) -> DateMark | None:
    match = _WRITTEN.match(text)
    if not match:
        return None
    parts = match.groups()
    year, month, day = map(int, parts[:3] if parts[0] else (parts[5], parts[4], parts[3]))
    return DateMark(i, i + 1, year, month, day) if _real(year, month, day) else None


def _real(year: int | None, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year or 2024, month)[1]


def resolve(mark: DateMark, published: date | None, known: Iterable[tuple[int, int]] = ()) -> date | None:
    """The last day of what the mark says, or None where the text and the day of publication do not settle it.

    `known` are months with their years that the document names elsewhere: they settle a month without a year.
    """
    if mark.offset is not None:
        return _shifted(published, mark.offset)
    if mark.weekday is not None:
        return _shifted(published, -((published.weekday() - mark.weekday) % 7) if published else 0)
    if mark.span:
        return _span_end(mark, published, known)
    if mark.year is None and mark.month is None:
        return None
    if mark.month is None:
        return date(mark.year or 1, 12, 31)
    year = mark.year or _year_of(mark, published, known)
    if not year or not _real(year, mark.month, mark.day or 1):
        return None
    return date(year, mark.month, mark.day or calendar.monthrange(year, mark.month)[1])


def _span_end(mark: DateMark, published: date | None, known: Iterable[tuple[int, int]]) -> date | None:
    """The end of the month under review, or of the year that ended last: of the one named month, or before publication."""
    if mark.span == "year":
        return date(published.year - 1, 12, 31) if published and published.month <= _YEAR_END else None
    months = set(known)
    if len(months) == 1:
        year, month = months.pop()
    elif published:
        year, month = (published.year, published.month - 1) if published.month > 1 else (published.year - 1, 12)
    else:
        return None
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last if published is None or last <= published else None


def _shifted(published: date | None, days: int) -> date | None:
    if published is None or not date.min.toordinal() <= published.toordinal() + days <= date.max.toordinal():
        return None
    return published + timedelta(days=days)


def _year_of(mark: DateMark, published: date | None, known: Iterable[tuple[int, int]]) -> int | None:
    if published:
        past = (mark.month or 1, mark.day or 1) <= (published.month, published.day)
        return published.year if past else published.year - 1
    years = {year for year, month in known if month == mark.month}
    return years.pop() if len(years) == 1 else None
