"""An RSS or Atom feed: the page behind each new entry is fetched and read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Any

from prisoncount.errors import SourceError, Unreadable
from prisoncount.reading import page
from prisoncount.reading.published import day
from prisoncount.records import Capture, Document, Get, digest

from ._common import absolute, address, article, each_new, first, pattern, refuse


@dataclass(frozen=True, kw_only=True)
class Source:
    """Options:

    url: the feed.
    mirrors: other addresses of the same feed, tried in turn when it fails. An article seen on one host is not fetched
        again from another.
    match: regular expression that the address or the title of an entry must contain.
    limit: how many entries to follow at most, from the top.
    full: true where the entries hold the whole text: they are read in place of the pages, which some sites keep from
        robots.

    The day of an article is the one its page gives; where it gives none, the one its feed gives.

    The feed is asked for in full at every visit, so that an article that failed is tried again.
    """

    url: str
    mirrors: tuple[str, ...] = ()
    match: str = ""
    limit: int = 30
    full: bool = False

    def __post_init__(self) -> None:
        address("url", self.url)
        address("mirrors", *self.mirrors)
        pattern("match", self.match)
        if self.limit < 1:
            raise ValueError(f"limit {self.limit} must be at least 1")

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """The articles that are new; with `full`, the feed."""
        index = first(get, (self.url, *self.mirrors), conditional=self.full)
        if self.full:
            yield index
        else:
            days = {url: _day(entry) for url, entry in self._chosen(index).items()}
            yield from each_new(get, days, (self.url, *self.mirrors))

    def parse(self, capture: Capture) -> list[Document]:
        """The article; for the feed itself its entries with `full`, else nothing."""
        if capture.url not in (self.url, *self.mirrors):
            return [article(capture)]
        if not self.full:
            return []
        chosen = self._chosen(capture)
        documents = [_document(url, entry, capture) for url, entry in chosen.items() if _words(entry)]
        if chosen and not documents:
            message = f"{capture.url}: expected entries with their text, found {len(chosen)} without; set full = false"
            raise Unreadable(message, url=capture.url)
        return documents

    def _chosen(self, index: Capture) -> dict[str, Any]:
        """The entries to read, by their addresses."""
        entries = _entries(index)
        chosen: dict[str, Any] = {}
        for entry in entries:
            url = absolute(index.final_url, str(entry.get("link") or ""))
            if url and re.search(self.match, f"{url}\n{entry.get('title') or ''}", re.IGNORECASE):
                chosen.setdefault(url, entry)
        if not any(entry.get("link") for entry in entries):
            message = f"{index.url}: expected entries with links, found {len(entries)} entries without any"
            raise Unreadable(message, url=index.url)
        return dict(list(chosen.items())[: self.limit])


def _document(url: str, entry: Any, capture: Capture) -> Document:
    title = page.tidy(str(entry.get("title") or "")) or None
    return Document(
        id=digest(url), text=_words(entry), title=title, published=_day(entry), url=url, sha256=capture.sha256
    )


def _words(entry: Any) -> str:
    """The longest text that an entry carries, as plain text."""
    held = [str(one.get("value") or "") for one in entry.get("content") or ()] + [str(entry.get("summary") or "")]
    value = max(held, key=len).strip()
    if not value:
        return ""
    from lxml import html

    return page.visible(html.fragment_fromstring(value, create_parent="div"))


def _day(entry: Any) -> date | None:
    """The day as the feed writes it, in the time zone it writes."""
    value = str(entry.get("published") or "")
    try:
        return day(value) or parsedate_to_datetime(value).date()
    except ValueError:
        return None


def _entries(index: Capture) -> list[Any]:
    """The entries of a feed.

    Unreadable for anything else, and for a feed without entries: it is broken, not quiet.
    """
    import feedparser

    refuse(index, "a feed")
    feed = feedparser.parse(index.body, response_headers={"content-type": index.header("Content-Type")})
    if feed.entries:
        return list(feed.entries)
    start = " ".join(index.body[:80].decode("utf-8", "replace").split())
    what = "a feed without entries" if feed.get("version") else f"{len(index.body)} bytes that begin {start!r}"
    message = f"{index.url}: expected a feed with entries, found {what}; is this the feed's address, or a challenge?"
    raise Unreadable(message, url=index.url)
