"""What the kinds of source share: trees, links, mirrors, numbers, and refusing what is no page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit, urlunsplit

from prisoncount.errors import NotModified, SourceError, Unreadable
from prisoncount.reading import charset, page
from prisoncount.reading.published import day
from prisoncount.records import PUBLISHED, Capture, Document, Get, Mention

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

SEPARATOR = "[ \u00a0\u202f\u2009\u2007'’ʼ.,]"
NUMBER = rf"(?<![\d.,])(?:\d{{1,3}}(?:{SEPARATOR}\d{{3}}){{1,3}}|\d{{1,9}})(?!\d|[.,]\d)"
"""A whole number with thousands separators of any kind; 12.5 is none, nor is anything beyond a billion."""


def number(text: str) -> int:
    """The value of what NUMBER matched."""
    return int(re.sub(r"\D", "", text))


def soup_of(capture: Capture) -> BeautifulSoup:
    """The page in a capture; Unreadable for an empty body, a PDF, binary data or a challenge to robots."""
    from bs4 import BeautifulSoup

    refuse(capture)
    soup = BeautifulSoup(charset.decode(capture.body, capture.header("Content-Type")), "lxml")
    for tag in soup(["script", "style", "template", "noscript"]):
        tag.decompose()
    title = soup.title.get_text() if soup.title else ""
    if blocked := page.challenge(title, soup.get_text(" ", strip=True)):
        raise Unreadable(f"{capture.url}: expected a page, found {blocked}; look again later", url=capture.url)
    return soup


def refuse(capture: Capture, wanted: str = "a page") -> None:
    """Unreadable where the body is empty or no text at all."""
    found = "nothing (an empty body)" if not capture.body.strip() else charset.kind(capture.body)
    if found:
        message = f"{capture.url}: expected {wanted}, found {found}; has the address changed?"
        raise Unreadable(message, url=capture.url)


def article(capture: Capture) -> Document:
    """The article in a capture, with the day of publication that it gives itself, or that its feed gave."""
    latest = capture.fetched_at.date() + timedelta(days=1)
    kind, url = capture.header("Content-Type"), capture.final_url or capture.url
    document = page.read(capture.body, content_type=kind, url=url, latest=latest)
    return replace(document, published=document.published or day(capture.header(PUBLISHED), latest))


def first(get: Get, urls: Iterable[str], *, conditional: bool = True) -> Capture:
    """The capture of the first address that answers.

    The page, then its mirrors. Raises the page's own error.
    """
    problem: SourceError | None = None
    for url in urls:
        try:
            return get(url, conditional=conditional)
        except NotModified:
            raise
        except SourceError as error:
            problem = problem or error
    if problem is None:
        raise Unreadable("there is no address to look at")
    raise problem


def each_new(get: Get, urls: Mapping[str, date | None], hosts: Iterable[str]) -> Iterator[Capture | SourceError]:
    """The articles not fetched before, under any of the hosts that carry them.

    One that fails does not stop the rest.
    """
    netlocs = {urlsplit(host).netloc for host in hosts}
    for url, published in urls.items():
        parts = urlsplit(url)
        names = [url]
        if parts.netloc in netlocs:
            names += [urlunsplit(parts._replace(netloc=netloc)) for netloc in sorted(netlocs - {parts.netloc})]
        if any(get.seen(name) for name in names):
            continue
        try:
            yield get(url, published=published)
        except SourceError as error:
            yield error


def absolute(base: str, link: str) -> str:
    """A link's address without its fragment.

    Empty for what leads to no page. Undoes ampersands escaped twice.
    """
    try:
        full = urldefrag(urljoin(base, link.strip().replace("&amp;", "&"))).url
        return full if urlsplit(full).scheme in {"http", "https"} and urlsplit(full).hostname else ""
    except ValueError:
        return ""


def attribute(tag: Tag | None, name: str) -> str:
    """An attribute as one text; empty where it is missing."""
    value = tag.get(name) if tag is not None else None
    return value if isinstance(value, str) else " ".join(value or [])


_NAME = r"[A-Za-z][\w-]*"
_PART = rf"""(?:[.#]{_NAME}|\[{_NAME}(?:[*^$~|]?="[^"\\\n]*"(?: i)?)?\])"""
_ELEMENT = rf"(?:{_NAME}{_PART}*|{_PART}+)"
_PLAIN = re.compile(rf"{_ELEMENT}(?:(?: *[>,] *| +){_ELEMENT})*")
"""Elements, classes, ids and attributes after, in or beside each other: selectors, whoever reads them."""


def selector(name: str, value: str) -> None:
    """ValueError unless `value` is a CSS selector."""
    if _PLAIN.fullmatch(value):
        return
    import soupsieve  # takes longer to load than all else in a monitor's file

    try:
        soupsieve.compile(value)
    except soupsieve.SelectorSyntaxError as error:
        raise ValueError(f"{name} {value!r} is not a CSS selector: {str(error).splitlines()[0]}") from None


def pattern(name: str, value: str) -> None:
    """ValueError unless `value` is a regular expression."""
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"{name} {value!r} is not a regular expression: {error}") from None


def address(name: str, *values: str) -> None:
    """ValueError unless every value is an http or https address."""
    for value in values:
        if not absolute("", value):
            raise ValueError(f"{name} {value!r} is not an address such as https://example.org/page")


def counted(capture: Capture, text: str, start: int, end: int, value: int, cue: str) -> Document:
    """A document whose structure already settles the count: exactly `value` held on the day of the fetch."""
    today = capture.fetched_at.date()
    mention = Mention(
        value=value,
        low=value,
        high=value,
        qualifier="exact",
        kind="total",
        quote=text[start:end],
        start=start,
        end=end,
        as_of=today,
        as_of_precision="day",
        headline=True,
        cues=(cue,),
    )
    return Document(id=f"{capture.url}#{today}", text=text, url=capture.url, sha256=capture.sha256, stated=(mention,))
