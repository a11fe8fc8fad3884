"""Dates in a sentence, as written and as resolved. Nothing is guessed: what is not said stays unknown."""

from __future__ import annotations

import re
from dataclasses import dataclass

from prisoncount.records import Precision

from .days import is_day
from .lexicon import Mark
from .tokens import Token

FIELDS = frozenset({"month", "weekday", "today", "yesterday", "this_month", "year_word"})
"""The marks without which a sentence in words alone names no date."""
_NO_WEEKDAY = {"units", "partitive", "including", "things"}
"""What a word tells that looks like a weekday in another case: among (среди) is not Wednesday (среда)."""
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
        taken = {mark.i for mark in marks if mark.field in _NO_WEEKDAY}
        self.weekdays = {mark.i: mark for mark in marks if mark.field == "weekday" and mark.i not in taken}
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
            return self._bracketed(self.weekdays[i].j, i) or DateMark(
                i, self.weekdays[i].j, weekday=self.weekdays[i].payload
            )
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

    def _bracketed(self, k: int, i: int) -> DateMark | None:
        """A weekday with its day and month in brackets: terça-feira (22/10)."""
        day, month = self._small(k), self._small(k + 1)
        opened = day is not None and self.tokens[k].gap.strip() == "("
        if not opened or not month or self.tokens[k + 1].gap not in ("/", ".") or not is_day(None, month, day or 0):
            return None
        return DateMark(i, k + 2, None, month, day)

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
        return DateMark(i, end, year, self.months[k], day) if is_day(year, self.months[k], day) else None

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
            if is_day(year, month, day):
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
        if day and is_day(year, self.months[k], day):
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
    return DateMark(i, i + 1, year, month, day) if is_day(year, month, day) else None
