"""What the demonstration site answers: a function from a day, a path and request headers to an answer."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from functools import cache, partial
from html import escape
from importlib import resources
from string import Template

from babel.dates import format_date

from . import figures
from .articles import Article, articles

OUTAGE = (date(2022, 5, 20), date(2022, 8, 20))
"""Between these days every page answers 503; robots.txt is still served."""
REDESIGN = date(2023, 4, 20)
"""From this day the counter is drawn by a script: the number is in no text of the page."""
SENTENCE = date(2023, 7, 20)
"""From this day the counter's number stands in a sentence."""
FRESH = timedelta(31)
"""The counter shows a count for so long; then it says that the list is being checked."""
EMPTY_FEED = date(2024, 2, 29)
"""On this day the feed answers 200 with no bytes."""

PAPERS = {"en": "The Demonstration Courier", "ru": "Показательный вестник", "be": "Паказальны веснік"}
LISTINGS = {"en": "News", "ru": "Новости", "be": "Навіны"}
READ_ALSO = {"en": "Read also", "ru": "Читайте также", "be": "Чытайце таксама"}
COLOPHON = {
    "en": "A page of a demonstration. Its sentences are invented; no such paper exists.",
    "ru": "Страница для показа. Предложения выдуманы; такой газеты нет.",
    "be": "Старонка для паказу. Сказы выдуманыя; такой газеты няма.",
}
SOURCE = {"en": "Where the figure comes from", "ru": "Откуда цифра", "be": "Адкуль лічба"}
ROBOTS = b"User-agent: *\nDisallow: /drafts/\nAllow: /\n"
HTML = "text/html; charset=utf-8"
PLAIN = "text/plain; charset=utf-8"


@dataclass(frozen=True)
class Answer:
    """One HTTP answer."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Page:
    """One address: its content type, the day it last changed, and what draws it for the site's address."""

    kind: str
    changed: date
    draw: Callable[[str], str]
    encoding: str = "utf-8"


@dataclass(frozen=True)
class Site:
    """The whole site as it is on a day."""

    day: date

    def answer(self, path: str, request: Mapping[str, str], base: str) -> Answer:
        """The answer to a GET of `path`; `base` is the site's address without a trailing slash."""
        path = path.partition("?")[0]
        if path == "/robots.txt":
            return Answer(200, ROBOTS, {"Content-Type": PLAIN})
        if OUTAGE[0] <= self.day <= OUTAGE[1]:
            # A day's Retry-After: a polite client goes away at once instead of knocking again.
            return Answer(503, b"Service unavailable\n", {"Content-Type": PLAIN, "Retry-After": "86400"})
        if path == "/feed.xml" and self.day == EMPTY_FEED:
            return Answer(200, b"", {"Content-Type": "application/rss+xml"})
        page = self._pages().get(path)
        if page is None:
            return Answer(404, b"Not found\n", {"Content-Type": PLAIN})
        return _conditional(page, page.draw(base).encode(page.encoding), request)

    def published(self, language: str = "") -> list[Article]:
        """The articles that are out on this day, newest first."""
        out = [one for one in articles() if one.day <= self.day and language in ("", one.language)]
        return sorted(out, key=lambda one: one.day, reverse=True)

    def _pages(self) -> dict[str, Page]:
        feed = Page("application/rss+xml", self._newest("en"), self._feed)
        pages = {"/list": Page(HTML, self._counter_changed(), self._counter), "/feed.xml": feed}
        for language in LISTINGS:
            pages[f"/{language}/news/"] = Page(HTML, self._newest(language), partial(self._listing, language))
        pages["/"] = pages["/en/news/"]
        for one in self.published():
            # A page that is not UTF-8 says so in its own text only, as old sites do.
            kind = HTML if one.encoding == "utf-8" else "text/html"
            pages[one.path] = Page(kind, one.day, partial(self._article, one), one.encoding)
            if one.mirror:
                pages[f"/mirror{one.path}"] = pages[one.path]
        return pages

    def _newest(self, language: str) -> date:
        return max((one.day for one in self.published(language)), default=date(2021, 1, 1))

    def _counter_changed(self) -> date:
        newest = figures.newest(self.day)[0]
        changes = (newest, newest + FRESH + timedelta(1), REDESIGN, SENTENCE)
        return max(day for day in changes if day <= self.day)

    def _counter(self, _base: str) -> str:
        day, value = figures.newest(self.day)
        look = "first" if self.day < REDESIGN else "drawn" if self.day < SENTENCE else "sentence"
        if day + FRESH < self.day:
            look = "checked"
        body = _template(f"counter_{look}.html").substitute(
            number=f"{value:,}", plain=value, day=day, written_day=_written(day, "en")
        )
        return _page("en", "The list", body)

    def _listing(self, language: str, _base: str) -> str:
        links = [
            f'<li><a href="{prefix}{one.path}">{escape(one.title)}</a></li>'
            for one in self.published(language)
            for prefix in (("", "/mirror") if one.mirror else ("",))
        ]
        title = LISTINGS[language]
        body = _template("listing.html").substitute(title=title, items="\n".join(links))
        return _page(language, title, body)

    def _feed(self, base: str) -> str:
        items = [
            f"<item><title>{escape(one.title)}</title><link>{base}{one.path}</link>"
            f'<guid isPermaLink="true">{base}{one.path}</guid>'
            f"<pubDate>{_http_date(one.day)}</pubDate><description>{escape(one.text[0])}</description></item>"
            for one in self.published("en")[:10]
        ]
        return _template("feed.xml").substitute(
            title=PAPERS["en"], base=base, colophon=COLOPHON["en"], items="\n".join(items)
        )

    def _article(self, one: Article, base: str) -> str:
        older = [other for other in self.published(one.language) if other.day < one.day][:3]
        source = ""
        if one.cites:
            url = escape(figures.cited(one.cites)["url"])
            source = f'<p class="source"><a href="{url}">{SOURCE[one.language]}</a></p>'
        body = _template("article.html").substitute(
            title=escape(one.title),
            day=one.day,
            written_day=_written(one.day, one.language),
            paragraphs="\n".join(f"<p>{escape(text)}</p>" for text in one.text),
            source=source,
            read_also=READ_ALSO[one.language],
            related="\n".join(f'<li><a href="{other.path}">{escape(other.title)}</a></li>' for other in older),
        )
        head = (
            f'<link rel="canonical" href="{base}{one.path}">\n'
            f'<meta property="article:published_time" content="{one.day}T08:00:00+00:00">'
        )
        return _page(one.language, one.title, body, head, one.encoding)


def _page(language: str, title: str, body: str, head: str = "", encoding: str = "utf-8") -> str:
    return _template("page.html").substitute(
        language=language,
        charset={"cp1251": "windows-1251"}.get(encoding, encoding),
        title=escape(title),
        head=head,
        paper=PAPERS[language],
        body=body,
        colophon=COLOPHON[language],
    )


def _conditional(page: Page, body: bytes, request: Mapping[str, str]) -> Answer:
    """304 where the client's validators say that it has this page; If-None-Match goes before the date."""
    headers = {
        "Content-Type": page.kind,
        "ETag": f'"{hashlib.sha256(body).hexdigest()[:16]}"',
        "Last-Modified": _http_date(page.changed),
    }
    known, since = request.get("If-None-Match"), request.get("If-Modified-Since")
    unchanged = known == headers["ETag"] if known else bool(since) and _day(str(since)) >= page.changed
    return Answer(304, b"", headers) if unchanged else Answer(200, body, headers)


def _day(text: str) -> date:
    try:
        return parsedate_to_datetime(text).date()
    except ValueError:
        return date.min


def _http_date(day: date) -> str:
    return format_datetime(datetime.combine(day, time(8), UTC), usegmt=True)


def _written(day: date, language: str) -> str:
    return format_date(day, "d MMMM y", locale=language)


@cache
def _template(name: str) -> Template:
    return Template((resources.files(__package__) / "templates" / name).read_text(encoding="utf-8"))
