"""A page that shows the count itself, as a number in a fixed place or in a fixed phrase."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from prisoncount.errors import NumberNotFound, SourceError
from prisoncount.reading.page import tidy
from prisoncount.records import Capture, Document, Get

from ._common import NUMBER, address, attribute, counted, first, number, selector, soup_of

if TYPE_CHECKING:
    from bs4 import Tag

CONTEXT = 160


@dataclass(frozen=True, kw_only=True)
class Source:
    """Options:

    url: the page.
    mirrors: other addresses of the same page, tried in turn when it fails.
    selector: CSS selector of the element that holds the number. Where several match, all must agree.
    phrase: words around the number, such as "{count} political prisoners", looked for in the element or the page.
    attribute: read the number from this attribute of the element, for counters that a script counts up.
    low: the smallest number believed; what lies outside is passed over.
    high: the largest number believed.

    The page is asked for in full at every visit: the same number on another day is news about that day.
    """

    url: str
    mirrors: tuple[str, ...] = ()
    selector: str = ""
    phrase: str = ""
    attribute: str = ""
    low: int = 1
    high: int = 100_000

    def __post_init__(self) -> None:
        address("url", self.url)
        address("mirrors", *self.mirrors)
        if not self.selector and not self.phrase:
            raise ValueError('needs selector or phrase, such as phrase = "{count} political prisoners"')
        if self.phrase and self.phrase.count("{count}") != 1:
            raise ValueError(f"phrase {self.phrase!r} must hold {{count}} once, where the number stands")
        if self.attribute and not self.selector:
            raise ValueError("attribute needs selector, to say of which element")
        if self.selector:
            selector("selector", self.selector)

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """The page."""
        yield first(get, (self.url, *self.mirrors), conditional=False)

    def parse(self, capture: Capture) -> list[Document]:
        """One document with one stated count; NumberNotFound where the page does not settle it."""
        soup = soup_of(capture)
        whole = _text(soup)
        scopes = soup.select(self.selector) if self.selector else [soup]
        if not scopes:
            raise self._missing(capture, f"no element matches {self.selector!r}", whole)
        if self.attribute:
            found = [f'{self.attribute}="{attribute(scope, self.attribute)}"' for scope in scopes]
            whole = "\n".join([whole, *found])
        else:
            found = [_text(scope) for scope in scopes]
        spans = [span for text in found for span in self._numbers(text)]
        values = {number(digits) for digits, _ in spans}
        believed = {value for value in values if self.low <= value <= self.high}
        if len(believed) != 1:
            shown = ", ".join(map(str, sorted(believed or values)[:8]))
            bounds = f" outside {self.low} to {self.high}" if not believed else ""
            what = f"{'several numbers' if len(believed) > 1 else 'only'} {shown}{bounds}" if values else "no number"
            raise self._missing(capture, what, "\n".join(found) if self.selector else whole)
        value = believed.pop()
        quote = next(quote for digits, quote in spans if number(digits) == value)
        start = whole.find(quote)
        if start < 0:
            whole, start = quote, 0
        return [counted(capture, whole, start, start + len(quote), value, f"the counter at {self._where()}")]

    def _numbers(self, text: str) -> list[tuple[str, str]]:
        """(digits, quote) for every place where the number may stand."""
        if not self.phrase:
            return [(match.group(), _line(text, match)) for match in re.finditer(NUMBER, text)]
        before, after = (r"\s+".join(map(re.escape, part.split())) for part in self.phrase.split("{count}"))
        gap = [r"\s*" if part[:1].isspace() or part[-1:].isspace() else "" for part in self.phrase.split("{count}")]
        wanted = rf"{before}{gap[0]}({NUMBER}){gap[1]}{after}"
        return [(match.group(1), match.group()) for match in re.finditer(wanted, text, re.IGNORECASE)]

    def _where(self) -> str:
        return " and ".join(repr(part) for part in (self.selector, self.phrase, self.attribute) if part)

    def _missing(self, capture: Capture, found: str, text: str) -> NumberNotFound:
        """The error, with the numbers that are there but not the words around them: they may be names."""
        numbers = dict.fromkeys(match.group() for match in re.finditer(NUMBER, text))
        shown = f"the numbers {', '.join(list(numbers)[:8])}" if numbers else "no numbers at all"
        return NumberNotFound(
            f"{capture.url}: expected the count at {self._where()}, found {found}; the page has {shown}; "
            "was it redesigned? Look at the page and change the source's options",
            url=capture.url,
        )


def _text(tag: Tag) -> str:
    """Visible text with plain digits, whatever typeface they are in, and single spaces."""
    return tidy(unicodedata.normalize("NFKC", " ".join(tag.get_text(" ").split())))


def _line(text: str, match: re.Match[str]) -> str:
    """The text around a number: all of it where it is short."""
    return text if len(text) <= CONTEXT else match.group()
