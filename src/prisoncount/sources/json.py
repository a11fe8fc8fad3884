"""An API that answers with JSON: a field that holds the count, or a list whose records are counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from prisoncount.errors import NumberNotFound, SourceError, Unreadable
from prisoncount.records import Capture, Document, Get

from ._api import load
from ._common import address, counted
from ._people import Book, complete, condition, count, number_at, records, reduced_count, unpack


@dataclass(frozen=True, kw_only=True)
class Source:
    """Options. A path names a field and those below it, such as "total" or "meta.count".

    url: the address that answers with JSON.
    count: path to the count itself. Or else:
    items: path to a list of records, such as "data"; "." where the answer is the list.
    where: fields of a record and the value, or list of values, that a counted one has, such as { status = "custody" };
        "*" is any value but none. Where the field holds a list, one of its values is enough.
    unique: field that tells people apart, such as "person_id": a person may have several records, and counts once.
    total: path to the number of records in all. A list that holds fewer is refused, as it would count too few.
    page: name of the address's parameter that asks for a page of the list, such as "page".
    start: the number of the first page.
    pages: how many pages to ask for at most; a list that has not ended by then is refused.
    people: true where the answer lists people, as most do: of each record only the fields named here are archived,
        those of `unique` numbered anew, and with `count` nothing but the number, with the sha256 of what came.
    low: the smallest count believed; one outside is refused.
    high: the largest count believed.

    The last page is the one with which `total` is reached; without `total`, one that is shorter than the first. It is
    archived with the records of all pages, so that one capture settles the count. A list in which no record meets the
    condition is refused and not archived: its fields may have changed places. The list is asked for in full at every
    visit: the same number on another day is news about it.
    """

    url: str
    count: str = ""
    items: str = ""
    where: Mapping[str, Any] = field(default_factory=dict)
    unique: str = ""
    total: str = ""
    page: str = ""
    start: int = 1
    pages: int = 100
    people: bool = True
    low: int = 1
    high: int = 100_000

    def __post_init__(self) -> None:
        address("url", self.url)
        if bool(self.count) == bool(self.items):
            raise ValueError("needs either count, the path to a number, or items, the path to a list")
        for name in ("where", "unique", "total", "page"):
            if self.count and getattr(self, name):
                raise ValueError(f"{name} belongs to items: with count the number is read, nothing is counted")
        for name, value in self.where.items():
            if not isinstance(value, str | int | list) or value in ("", []):
                raise ValueError(f"where.{name} {value!r} must be a text, a number, true, false, or a list of them")
        if not 1 <= self.pages <= 1000:
            raise ValueError(f"pages {self.pages} must lie between 1 and 1000")
        if self.page and not self.people:
            raise ValueError("page needs people = true: the pages are put together in what is archived")
        if self.low > self.high:
            raise ValueError(f"low {self.low} must not be above high {self.high}")

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """The answer, or all its pages; of a list of people, without what tells who they are."""
        if not self.people:
            yield get(self.url, conditional=False)
        elif self.count:
            yield get(self.url, conditional=False, redact=self._only_count)
        elif not self.page:
            yield get(self.url, conditional=False, redact=self._book().last)
        else:
            yield from self._paged(get)

    def parse(self, capture: Capture) -> list[Document]:
        """One document with one stated count; nothing for a page that is not the last."""
        stored = load(capture.body, capture.header("Content-Type"), "JSON", capture.url)
        answer, whole, reduced = unpack(stored)
        if not whole:
            return []
        if self.count:
            value = self._believed(number_at(answer, self.count, capture.url), capture.url)
            text = f"{self.count} = {value}"
            return [counted(capture, text, 0, len(text), value, f"the field {self.count!r} of an API")]
        found = records(answer, "." if reduced else self.items, self.unique, capture.url)
        if self.total and not reduced:
            complete(len(found), number_at(answer, self.total, capture.url), self.total, capture.url)
        value = self._believed(count(found, self.where, self.unique, capture.url), capture.url)
        quote = f"{value} {'people' if self.unique else 'records'}{condition(self.where, ' where ')}"
        text = f"{len(found)} records\n{quote}"
        return [counted(capture, text, len(text) - len(quote), len(text), value, "counted records of an API")]

    def _believed(self, value: int, url: str) -> int:
        if self.low <= value <= self.high:
            return value
        raise NumberNotFound(
            f"{url}: expected a count of {self.low:,} to {self.high:,}, found {value:,}; has the API changed? If the "
            "number is right, set low or high",
            url=url,
        )

    def _book(self) -> Book:
        return Book(items=self.items, where=self.where, unique=self.unique, total=self.total)

    def _only_count(self, body: bytes, content_type: str) -> bytes:
        return reduced_count(load(body, content_type, "JSON", "the answer"), self.count)

    def _paged(self, get: Get) -> Iterator[Capture]:
        book = self._book()
        for number in range(self.start, self.start + self.pages):
            join = "&" if "?" in self.url else "?"
            yield get(f"{self.url}{join}{self.page}={number}", conditional=False, redact=book.page)
            if book.done:
                return
        raise Unreadable(
            f"{self.url}: expected the list to end within {self.pages} pages, found {len(book.kept):,} records and no "
            f"end; does the address know the parameter {self.page!r}? If it does, raise pages",
            url=self.url,
        )
