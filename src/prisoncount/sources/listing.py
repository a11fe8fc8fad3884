"""A page that lists articles: each new one is fetched and read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from prisoncount.errors import SourceError, Unreadable
from prisoncount.records import Capture, Document, Get

from ._common import absolute, address, article, attribute, each_new, first, pattern, selector, soup_of


@dataclass(frozen=True, kw_only=True)
class Source:
    """Options:

    url: the page with the list.
    mirrors: other addresses of the same page, tried in turn when it fails. An article seen on one host is not fetched
        again from another.
    link: CSS selector of the links to articles.
    match: regular expression that the full address of an article must contain.
    limit: how many links to follow at most, from the top.

    The list is asked for in full at every visit, so that an article that failed is tried again.
    """

    url: str
    mirrors: tuple[str, ...] = ()
    link: str = "a[href]"
    match: str = ""
    limit: int = 20

    def __post_init__(self) -> None:
        address("url", self.url)
        address("mirrors", *self.mirrors)
        selector("link", self.link)
        pattern("match", self.match)
        if self.limit < 1:
            raise ValueError(f"limit {self.limit} must be at least 1")
        if self.link == "a[href]" and not self.match:
            raise ValueError("needs link or match, to tell articles from all other links")

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """The articles that are new."""
        index = first(get, (self.url, *self.mirrors), conditional=False)
        yield from each_new(get, dict.fromkeys(self._links(index)), (self.url, *self.mirrors))

    def parse(self, capture: Capture) -> list[Document]:
        """The article; nothing for the list itself."""
        return [] if capture.url in (self.url, *self.mirrors) else [article(capture)]

    def _links(self, index: Capture) -> list[str]:
        tags = soup_of(index).select(self.link)
        links = dict.fromkeys(absolute(index.final_url, attribute(tag, "href")) for tag in tags)
        chosen = [url for url in links if url and url != index.url and re.search(self.match, url)]
        if not chosen:
            raise Unreadable(
                f"{index.url}: expected links at {self.link!r} that contain {self.match!r}, found none "
                f"among {len(tags)}; was the page redesigned? Look at it and change the options",
                url=index.url,
            )
        return chosen[: self.limit]
