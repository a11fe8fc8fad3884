"""The posts of a WordPress site, through its own interface: exact days, whole texts, edits."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from prisoncount.errors import NumberNotFound, SourceError, Unreachable, Unreadable
from prisoncount.reading import page
from prisoncount.reading.published import day
from prisoncount.records import Capture, Document, Get, digest

from ._api import at, load, shape
from ._common import absolute, address

FIELDS = "id,date_gmt,modified_gmt,link,title,content"


@dataclass(frozen=True, kw_only=True)
class Source:
    """Options:

    url: the address of a type of posts, such as https://example.org/wp-json/wp/v2/posts. Where it is not found, the
        other way in is tried (https://example.org/?rest_route=/wp/v2/posts). Not for types whose posts are people.
    search: words that a post contains; each spelling is asked for on its own, as the site knows no stems.
    after: only posts published after this day, YYYY-MM-DD.
    size: how many posts to ask for at a time, at most 100.
    pages: how many times to ask for each spelling at most. The posts changed last come first.
    zone: the time zone in which a post's day is meant, such as America/Caracas; else UTC.

    A post that was edited is read again, and keeps its day of publication. The site is asked in full at every visit.
    """

    url: str
    search: tuple[str, ...] = ()
    after: str = ""
    size: int = 50
    pages: int = 2
    zone: str = "UTC"

    def __post_init__(self) -> None:
        address("url", self.url)
        if "?" in self.url:
            raise ValueError(f"url {self.url!r} must end with the type of posts; the rest is asked for by the options")
        if not all(word.strip() for word in self.search):
            raise ValueError("search must not hold an empty text")
        if self.after and not (re.fullmatch(r"\d{4}-\d{2}-\d{2}", self.after) and day(self.after)):
            raise ValueError(f"after {self.after!r} must be a day such as 2024-01-31")
        if not 1 <= self.size <= 100:
            raise ValueError(f"size {self.size} must lie between 1 and 100")
        if not 1 <= self.pages <= 500:
            raise ValueError(f"pages {self.pages} must lie between 1 and 500")
        try:
            ZoneInfo(self.zone)
        except (KeyError, ValueError, OSError):
            raise ValueError(f"zone {self.zone!r} is not a time zone such as America/Caracas") from None

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """The posts, a page at a time, for each spelling; one that fails does not cost the others."""
        seen = failed = 0
        for word in self.search or ("",):
            try:
                for capture in self._pages(get, word):
                    seen += len(_posts(capture))
                    yield capture
            except SourceError as error:
                failed += 1
                yield error
        if not seen and not failed and not self.after:
            told = f" that contain {' or '.join(map(repr, self.search))}" if self.search else ""
            message = f"{self.url}: expected posts{told}, found none; are the type and the spellings right?"
            raise Unreadable(message, url=self.url)

    def parse(self, capture: Capture) -> list[Document]:
        """One document a post with words, in the order of the answer."""
        posts = _posts(capture)
        documents = [one for post in posts if (one := self._document(post, capture))]
        if posts and not any(document.published for document in documents):
            wanted = "a text and a date_gmt"
            raise NumberNotFound(
                f"{capture.url}: expected posts with {wanted}, found none among {len(posts)}; the first is "
                f"{shape(posts[0])}; has the interface changed?",
                url=capture.url,
            )
        return documents

    def _pages(self, get: Get, word: str) -> Iterator[Capture]:
        route = ""
        for number in range(1, self.pages + 1):
            try:
                capture = get(self._address(word, number, route), conditional=False)
            except Unreachable as error:
                if number > 1 and _answered(error, 400):
                    return  # page 1 answered the same question: the only thing wrong is a page past the last
                route = self._other_way() if number == 1 and _answered(error, 404) else ""
                if not route:
                    raise
                try:
                    capture = get(self._address(word, number, route), conditional=False)
                except SourceError:
                    raise error from None
            found = len(_posts(capture))
            yield capture
            last = capture.header("X-WP-TotalPages")
            if found < self.size or (last.isdecimal() and number >= int(last)):
                return

    def _address(self, word: str, number: int, route: str) -> str:
        """The question for one page. The posts changed last come first, so that an edit is seen at the next visit."""
        asked = {"search": word, "after": f"{self.after}T23:59:59" if self.after else ""}
        asked = {name: value for name, value in asked.items() if value}
        asked |= {"orderby": "modified", "order": "desc", "per_page": str(self.size), "page": str(number)}
        return f"{route or f'{self.url}?'}{urlencode(asked)}&_fields={FIELDS}"

    def _other_way(self) -> str:
        """The start of the address that works where pretty addresses are switched off; empty where none is known."""
        root, _, route = self.url.partition("/wp-json/")
        return f"{root}/?rest_route=/{route}&" if route else ""

    def _document(self, post: Any, capture: Capture) -> Document | None:
        text = _words(at(post, "content.rendered"))
        if not text:
            return None  # a picture, or a post behind a password
        link = at(post, "link")
        url = absolute(capture.final_url, link) if isinstance(link, str) else ""
        return Document(
            id=digest(url or capture.url, "" if url else str(at(post, "id"))),
            text=text,
            title=" ".join(_words(at(post, "title.rendered")).split()) or None,
            published=self._day(at(post, "date_gmt")),
            url=url or capture.url,
            sha256=capture.sha256,
        )

    def _day(self, value: Any) -> dt.date | None:
        """The day of a moment that is UTC without saying so."""
        if not isinstance(value, str) or day(value) is None:
            return None
        try:
            moment = dt.datetime.fromisoformat(value)
        except ValueError:
            return None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
        return moment.astimezone(ZoneInfo(self.zone)).date()


def _posts(capture: Capture) -> list[Any]:
    """The posts in an answer; Unreadable for anything else."""
    answer = load(capture.body, capture.header("Content-Type"), "a list of posts in JSON", capture.url)
    if not isinstance(answer, list) or not all(isinstance(post, dict) for post in answer):
        code = at(answer, "code")
        told = f"the error {code[:60]!r}" if isinstance(code, str) else shape(answer)
        message = f"{capture.url}: expected a list of posts, found {told}; does the site have posts of this type?"
        raise Unreadable(message, url=capture.url)
    return answer


def _words(value: Any) -> str:
    """The text of a fragment of HTML, a line for each block."""
    if not isinstance(value, str) or not value.strip():
        return ""
    from lxml import html

    whole = html.fragment_fromstring(value.replace("\0", ""), create_parent="div")
    return page.visible(page.without_furniture(whole))


def _answered(error: Unreachable, status: int) -> bool:
    return f"answered {status} " in str(error)
