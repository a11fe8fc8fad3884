"""A table of people, one a row (CSV or HTML).

The rows that meet a condition are counted, and nothing else is kept.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from prisoncount.errors import NumberNotFound, SourceError, Unreadable
from prisoncount.reading import charset, page
from prisoncount.records import Capture, Document, Get

from ._common import absolute, address, attribute, counted, selector, soup_of

Row = list[str]
OTHER = "other"
"""What is stored of a cell whose words the condition does not name."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """Options:

    url: the table; or, with link, a page that links to it.
    where: column names and the value, or list of values, that a counted row has, such as { status = "active" }.
    link: CSS selector of the link to the table on that page, such as "a[href*=csv]".
    keep: further columns that may be archived. Every other column is removed before anything is written.
    table: CSS selector of an HTML table; the first that matches is read.

    Each row is a person: of the table only these columns are stored, with the sha256 of the bytes that came; of the
    page, only the link. A row that is longer or shorter than the header could move a name into a kept column: such a
    table is refused, and so is one in which no row meets the condition. Of the columns of where only the words asked
    for are stored, else "other". The table is asked for in full at every visit: the same number on another day is news
    about it.
    """

    url: str
    where: Mapping[str, Any]
    link: str = ""
    keep: tuple[str, ...] = ()
    table: str = "table"

    def __post_init__(self) -> None:
        address("url", self.url)
        if not self.where:
            raise ValueError('where must name a column and a value, such as { status = "active" }')
        for column, value in self.where.items():
            if not isinstance(value, str | int | list) or not value:
                raise ValueError(f"where.{column} {value!r} must be a text or a list of texts")
        selector("table", self.table)
        if self.link:
            selector("link", self.link)

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """The table, without its personal columns."""
        url = self.url
        if self.link:
            found = get(self.url, conditional=False, redact=self._only_link)
            url = absolute(found.final_url, attribute(soup_of(found).a, "href"))
            if not url:
                raise Unreadable(f"{self.url}: the link at {self.link!r} leads to no page", url=self.url)
        yield get(url, conditional=False, redact=self._only_kept)

    def parse(self, capture: Capture) -> list[Document]:
        """One document with one stated count; nothing for the page that links to the table."""
        if self.link and capture.url == self.url:
            return []
        header, rows = _read(capture.body, capture.header("Content-Type"), self.table, capture.url)
        count = self._count(header, rows, capture.url)
        quote = f"{count} rows where {self._condition()}"
        text = f"{len(rows)} rows\n{quote}"
        return [counted(capture, text, len(text) - len(quote), len(text), count, "counted rows of a table of people")]

    def _condition(self) -> str:
        return " and ".join(f"{name} = {' or '.join(_texts(value))}" for name, value in self.where.items())

    def _count(self, header: Row, rows: list[Row], where: str) -> int:
        """The rows that meet the condition; an error where none does. Messages quote nothing from the table."""
        wanted = [(_column(header, name, where), _values(value)) for name, value in self.where.items()]
        count = sum(all(_plain(row[column]) in values for column, values in wanted) for row in rows)
        if not count:
            different = len({_plain(row[wanted[0][0]]) for row in rows})
            message = (
                f"{where}: expected rows where {self._condition()}, found none among {len(rows)} rows, whose column "
                f"holds {different} different values; have the words or the columns changed? Look at the table itself"
            )
            raise NumberNotFound(message, url=where)
        return count

    def _only_kept(self, body: bytes, content_type: str) -> bytes:
        header, rows = _read(body, content_type, self.table, "the table")
        self._count(header, rows, "the table")  # a column without the expected words may be the one with the names
        wanted = {_column(header, name, "the table"): _values(value) for name, value in self.where.items()}
        columns = sorted({*wanted, *(_column(header, name, "the table") for name in self.keep)})
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([header[column] for column in columns])
        # A cell that is not the expected word may be a name that has slipped into this column: only "other" is written.
        kept = ([_masked(row[column], wanted.get(column)) for column in columns] for row in rows)
        writer.writerows(kept)
        return out.getvalue().encode()

    def _only_link(self, body: bytes, content_type: str) -> bytes:
        from bs4 import BeautifulSoup

        tag = None
        if not charset.kind(body):
            tag = BeautifulSoup(charset.decode(body, content_type), "lxml").select_one(self.link)
        if not attribute(tag, "href"):
            raise Unreadable(f"expected a link at {self.link!r}, found none; was the page redesigned?")
        return f'<a href="{escape(attribute(tag, "href"))}">table</a>'.encode()


def _read(body: bytes, content_type: str, table: str, where: str) -> tuple[Row, list[Row]]:
    """(header, rows), all of one length.

    Unreadable for anything else. Messages quote nothing from the rows.
    """
    found = "nothing (an empty body)" if not body.strip() else charset.kind(body)
    if found:
        raise Unreadable(f"{where}: expected a table of people, found {found}; has the address changed?", url=where)
    text = charset.decode(body, content_type)
    is_html = re.search(r"<(!doctype|html|head|body|table)\b", text[:2000], re.IGNORECASE)
    lines = _html(text, table, where) if is_html else _csv(text, where)
    rows = [row for row in lines if any(row)]
    if len(rows) < 2:
        raise Unreadable(
            f"{where}: expected a table of people, found no rows below a header; look again later", url=where
        )
    header = [name.strip() for name in rows[0]]
    for place, row in enumerate(rows[1:], 2):
        if len(row) != len(header):
            message = (
                f"{where}: row {place} has {len(row)} cells and the header {len(header)}: no column can be trusted; "
                "look at the table before counting it"
            )
            raise Unreadable(message, url=where)
    return header, rows[1:]


def _csv(text: str, where: str) -> Iterable[Row]:
    line = text.split("\n", 1)[0]
    delimiter = max(",;\t|", key=line.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise Unreadable(f"{where}: expected a CSV table, found one that breaks off ({error})", url=where) from None


def _html(text: str, table: str, where: str) -> Iterable[Row]:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(text, "lxml")
    found = soup.select_one(table)
    if found is None:
        title = soup.title.get_text() if soup.title else ""
        what = page.challenge(title, soup.get_text(" ")) or "a page without it"
        raise Unreadable(f"{where}: expected a table at {table!r}, found {what}; has the address changed?", url=where)
    return [
        [" ".join(cell.get_text(" ").split()) for cell in row.find_all(["th", "td"])] for row in found.find_all("tr")
    ]


def _column(header: Row, name: str, where: str) -> int:
    plain = [_plain(column) for column in header]
    if plain.count(_plain(name)) != 1:
        raise NumberNotFound(
            f"{where}: expected one column {name!r}, found {plain.count(_plain(name))} among {len(header)} columns; "
            "is the first row still the header? Look at the table itself and change the source's options",
            url=where,
        )
    return plain.index(_plain(name))


def _masked(cell: str, wanted: set[str] | None) -> str:
    return cell if wanted is None or _plain(cell) in wanted else OTHER


def _texts(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def _values(value: Any) -> set[str]:
    return {_plain(one) for one in _texts(value)}


def _plain(value: str) -> str:
    return " ".join(value.split()).casefold()
