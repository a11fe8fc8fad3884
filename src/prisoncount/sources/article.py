"""Single articles at known addresses, such as a statement or a report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from prisoncount.errors import NotModified, SourceError
from prisoncount.records import Capture, Document, Get

from ._common import address, each_new
from ._common import article as read


@dataclass(frozen=True, kw_only=True)
class Source:
    """Options:

    urls: the addresses of the articles.
    again: true for pages that are brought up to date in place; they are asked at every visit whether they changed.
    """

    urls: tuple[str, ...]
    again: bool = False

    def __post_init__(self) -> None:
        if not self.urls:
            raise ValueError("urls must name at least one address")
        address("urls", *self.urls)

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """The articles that are new, or with `again` those that changed; NotModified where none did."""
        if not self.again:
            yield from each_new(get, dict.fromkeys(self.urls), ())
            return
        unchanged = 0
        for url in self.urls:
            try:
                yield get(url)
            except NotModified:
                unchanged += 1
            except SourceError as error:
                yield error
        if unchanged == len(self.urls):
            raise NotModified(f"none of {unchanged} articles changed", url=self.urls[0])

    def parse(self, capture: Capture) -> list[Document]:
        """The article."""
        return [read(capture)]
