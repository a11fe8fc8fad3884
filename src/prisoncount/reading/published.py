"""The day a page says it was published. Never guessed: no copyright years, no clocks that were never set."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from .metadata import meta, types

if TYPE_CHECKING:
    from lxml.html import HtmlElement

OTHERS = {"VideoObject", "ImageObject", "AudioObject", "Comment", "Person", "WebSite", "Organization"}
EARLIEST = date(1995, 1, 1)
NAMES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "dateCreated",
    "pubdate", "publish-date", "publish_date", "published_time", "date.published", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "DC.date.issued", "dc.date", "DC.date", "DC.Date", "dcterms.created", "dcterms.issued",
    "dcterms.date", "article.published", "cXenseParse:recs:publishtime", "citation_publication_date", "date",
)  # fmt: skip
ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(T|\s|$)")
DOTTED = re.compile(r"\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
SLASHED = re.compile(r"\s*(\d{4})/(\d{1,2})/(\d{1,2})(?!\d)")
OWN_TIME = (
    "//*[@itemprop='datePublished']/@datetime | //*[@itemprop='datePublished'][not(@datetime)]/@content",
    "//*[@itemprop='datePublished'][not(@datetime or @content)]/text()",
    "//time[@pubdate]/@datetime",
    "//time[contains(@class, 'publish') or contains(@class, 'entry-date')]/@datetime",
    "//*[self::article or self::main]//header//time/@datetime",
)


def published(
    tree: HtmlElement, own: HtmlElement, nodes: list[dict[str, Any]], url: str = "", latest: date | None = None
) -> date | None:
    """The day of publication, as the page writes it, or None. Days after `latest` are not believed.

    Asked in this order: JSON-LD, meta elements, microdata, `<time>`, and htmldate without its guesses. `own` is the
    tree without furniture: a loose `<time>` beside a related article is no day of this one.
    """
    for node in nodes:
        if OTHERS & types(node):
            continue
        if found := day(node.get("datePublished"), latest) or day(node.get("dateCreated"), latest):
            return found
    for name in NAMES:
        if found := day(meta(tree, name), latest):
            return found
    for path in OWN_TIME:
        days = [found for value in tree.xpath(path) if (found := day(value, latest))]
        if days:
            return days[0]
    times = {found for value in own.xpath("//time/@datetime") if (found := day(value, latest))}
    if len(times) == 1:
        return times.pop()
    return None if times else _htmldate(own, url, latest)


def day(value: object, latest: date | None = None) -> date | None:
    """The day in an ISO or a dotted date at the start of a value.

    None where it is not one, or not to be believed.
    """
    if not isinstance(value, str):
        return None
    try:
        if match := ISO.match(value) or SLASHED.match(value) or COMPACT.match(value):
            found = date(int(match[1]), int(match[2]), int(match[3]))
        elif match := DOTTED.match(value):
            found = date(int(match[3]), int(match[2]), int(match[1]))
        else:
            return None
    except ValueError:
        return None
    return found if found >= EARLIEST and (latest is None or found <= latest) else None


def _htmldate(tree: HtmlElement, url: str, latest: date | None) -> date | None:
    """What a well-kept library finds in the page's head, address and date elements, with guessing switched off."""
    from htmldate import find_date
    from lxml import etree

    end = latest or date(2100, 1, 1)
    try:
        found = find_date(
            tree,
            extensive_search=False,
            original_date=True,
            url=url or None,
            max_date=datetime(end.year, end.month, end.day, 23, 59, 59),  # noqa: DTZ001 - htmldate compares naive times
        )
    except (ValueError, TypeError, RecursionError, OverflowError):
        return None
    answer = day(found, latest)
    return answer if answer and _written(answer, f"{url}\n{etree.tostring(tree, encoding='unicode')}") else None


def _written(found: date, page: str) -> bool:
    """Whether a page writes this very day: htmldate may complete a month or a year with the first of it."""
    year, month, digit = found.year, f"0?{found.month}", f"0?{found.day}"
    sep = r"[-/. ]?"
    ways = (
        rf"{year}{sep}{month}{sep}{digit}",
        rf"{digit}{sep}{month}{sep}{year}",
        rf"{month}{sep}{digit}{sep}{year}",
        rf"{digit}\W{{1,3}}(?:[^\W\d]+\W+){{1,3}}{year}",
        rf"[^\W\d]\W{{1,2}}{digit}\W{{1,3}}{year}",
    )
    return re.search(rf"(?<!\d)(?:{'|'.join(ways)})(?!\d)", page) is not None
