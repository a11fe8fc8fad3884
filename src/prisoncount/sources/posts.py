"""A page of posts, such as the public preview of a Telegram channel: a document for each post."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from prisoncount.errors import NotModified, NumberNotFound, SourceError, Unreadable
from prisoncount.reading.page import tidy
from prisoncount.reading.published import day
from prisoncount.records import Capture, Document, Get, digest

from ._common import absolute, address, attribute, first, selector, soup_of

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

BREAKS = ["br", "p", "div", "li", "blockquote"]


@dataclass(frozen=True, kw_only=True)
class Source:
    """Options, most of them CSS selectors:

    url: the page.
    mirrors: other addresses of the same page, tried in turn when it fails.
    item: one post.
    text: the post's own words; the first match in a post.
    date: the element that carries its date, as an attribute datetime, content or title, or as text.
    link: the element that carries its permanent link.
    drop: what to take out of a post before reading it: quotes of other posts, previews of other pages.
    skip: posts that are none, such as service messages; one that matches, or contains a match, is left out.
    forwarded: the mark of a post taken over from elsewhere, which names its author. Its words are older than its date,
        so it is given none.
    alive: what a working page always has. A page without it is a gap, not a quiet day.
    older: the link to the page before.
    pages: how many pages to read at most.
    zone: the time zone in which a post's day is meant, such as Europe/Minsk; else the day stands as written.

    A Telegram channel (https://t.me/s/NAME) needs:

        item = ".tgme_widget_message"
        text = ".tgme_widget_message_text.js-message_text"
        date = ".tgme_widget_message_date time"
        link = ".tgme_widget_message_date"
        drop = [".tgme_widget_message_reply", ".tgme_widget_message_link_preview"]
        skip = ".service_message"
        forwarded = ".tgme_widget_message_forwarded_from_name"
        alive = ".tgme_channel_history"
        older = "a.tme_messages_more[data-before]"
    """

    url: str
    mirrors: tuple[str, ...] = ()
    item: str
    text: str
    date: str
    link: str = ""
    drop: tuple[str, ...] = ()
    skip: str = ""
    forwarded: str = ""
    alive: str = ""
    older: str = ""
    pages: int = 1
    zone: str = ""

    def __post_init__(self) -> None:
        address("url", self.url)
        address("mirrors", *self.mirrors)
        for name in ("item", "text", "date", "link", "skip", "forwarded", "alive", "older"):
            if getattr(self, name):
                selector(name, getattr(self, name))
        for value in self.drop:
            selector("drop", value)
        if not 1 <= self.pages <= 500:
            raise ValueError(f"pages {self.pages} must lie between 1 and 500")
        if self.pages > 1 and not self.older:
            raise ValueError("pages above 1 needs older, the link to the page before")
        if self.zone:
            try:
                ZoneInfo(self.zone)
            except (KeyError, ValueError, OSError):
                raise ValueError(f"zone {self.zone!r} is not a time zone such as Europe/Minsk") from None

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """The page, and as many older ones as there are and `pages` allows."""
        capture = first(get, (self.url, *self.mirrors))
        yield capture
        known = {capture.url}
        for _ in range(1, self.pages):
            try:
                link = soup_of(capture).select_one(self.older)
                url = absolute(capture.final_url, attribute(link, "href")) if link else ""
                if not url or url in known:
                    return
                known.add(url)
                capture = get(url)
            except NotModified:
                return
            except SourceError as error:
                yield error
                return
            yield capture

    def parse(self, capture: Capture) -> list[Document]:
        """One document a post with words, in the order of the page.

        Unreadable where the page is not alive.
        """
        soup = soup_of(capture)
        items = self._items(soup, capture)
        for tag in (found for item in items for css in self.drop for found in item.select(css)):
            tag.extract()
        documents, undated = [], 0
        for item in items:
            words = item.select_one(self.text)
            if words is None or not (text := _words(words)):
                continue  # a picture, a poll
            published = self._day(item)
            undated += published is None
            documents.append(self._document(item, text, published, capture))
        if not documents and not self._is_older(capture):
            raise self._changed(capture, f"none of {len(items)} posts has words at {self.text!r}")
        if documents and undated == len(documents):
            raise self._changed(capture, f"none of {undated} posts has a date at {self.date!r}")
        return documents

    def _items(self, soup: BeautifulSoup, capture: Capture) -> list[Tag]:
        if self.alive and not soup.select_one(self.alive):
            moved = f", after a redirect to {capture.final_url}" if capture.final_url != capture.url else ""
            title = " ".join(soup.title.get_text().split()) if soup.title else "no title"
            raise Unreadable(
                f"{capture.url}: expected a page of posts with {self.alive!r}, found {title!r} without it{moved}; "
                "does the channel exist, and does it allow a preview?",
                url=capture.url,
            )
        items = soup.select(self.item)
        if not items and not self._is_older(capture):
            raise Unreadable(
                f"{capture.url}: expected posts at {self.item!r}, found none; was the page redesigned, or is it empty?",
                url=capture.url,
            )
        if not self.skip:
            return items
        skipped = {id(tag) for tag in soup.select(self.skip)}
        return [item for item in items if id(item) not in skipped and not item.select_one(self.skip)]

    def _is_older(self, capture: Capture) -> bool:
        return capture.url not in (self.url, *self.mirrors)

    def _document(self, item: Tag, text: str, published: dt.date | None, capture: Capture) -> Document:
        link = item.select_one(self.link) if self.link else None
        url = absolute(capture.final_url, attribute(link, "href")) if link else capture.url
        mark = item.select_one(self.forwarded) if self.forwarded else None
        return Document(
            id=digest(url, "" if link else text),
            text=text,
            published=None if mark else published,
            url=url,
            publisher=" ".join(mark.get_text(" ").split()) if mark else None,
            sha256=capture.sha256,
        )

    def _day(self, item: Tag) -> dt.date | None:
        tag = item.select_one(self.date)
        if tag is None:
            return None
        for value in (attribute(tag, "datetime"), attribute(tag, "content"), attribute(tag, "title"), tag.get_text()):
            if found := day(value):
                return self._local(value.strip()) or found
        return None

    def _local(self, value: str) -> dt.date | None:
        try:
            moment = dt.datetime.fromisoformat(value)
        except ValueError:
            return None
        return moment.astimezone(ZoneInfo(self.zone)).date() if self.zone and moment.tzinfo else None

    def _changed(self, capture: Capture, found: str) -> NumberNotFound:
        return NumberNotFound(
            f"{capture.url}: {found}; was the page redesigned? Look at it and change the options", url=capture.url
        )


def _words(tag: Tag) -> str:
    """The text of an element with its line breaks."""
    for one in tag.find_all(BREAKS):
        one.insert_before("\n")
    return tidy(tag.get_text().replace("&amp;", "&"))
