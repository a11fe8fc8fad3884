"""A web page to a document: its own text without furniture, and what it says of itself."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import TYPE_CHECKING

from prisoncount.errors import TooLarge, Unreadable
from prisoncount.records import Document, digest

from . import charset, metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LIMIT = 5_000_000  # bytes of HTML: the largest article pages hold less than 3 MB, and time grows with size
DEEP = 200
UNSEEN = {"script", "style", "template", "noscript", "svg", "iframe", "object", "canvas"}
BESIDE = {"nav", "footer", "button", "select", "menu"}
PERHAPS = {"aside", "form", "dialog", "figure", "amp-ad", "amp-sidebar", "amp-consent"}
WORDS = (
    "related", "recommend", "read-also", "readalso", "also-read", "alsoread", "read-more", "readmore", "see-also",
    "more-news", "latest-news", "last-news", "popular", "most-read", "comment", "disqus", "cookie", "consent", "gdpr",
    "newsletter", "subscribe", "subscription", "share", "social", "breadcrumb", "sidebar", "side-bar", "footer",
    "navbar", "menu", "banner", "promo", "advert", "tags", "pagination", "wsw__embed", "media-block", "print-only",
    "skip-link", "teaser", "donate",
)  # fmt: skip
FURNITURE = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(WORDS)})(?:$|[\s_s-])", re.IGNORECASE)
BLOCKS = {
    "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table",
    "blockquote", "pre", "dd", "dt", "dl", "header", "body",
}  # fmt: skip
_WORDS = 3
"""A link with as many spaces is a headline."""
SHORT = 20_000
"""Characters of a page whose lines are put right one by one."""
FOOTNOTE = re.compile(r"(?<=[\w.,”»)])(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+)")
"""The mark of a footnote, which is no number of the text."""
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
CHALLENGE = re.compile(
    r"just a moment|attention required|checking (if the site|your browser)|verify(ing)? (that )?you are (a )?human"
    r"|enable javascript and cookies|access denied|captcha|ddos[- ]guard|cf[-_]chl|проверка браузера"
    r"|подтвердите, что вы (не робот|человек)",
    re.IGNORECASE,
)


def read(body: bytes, *, content_type: str = "", url: str = "", latest: date | None = None) -> Document:
    """The document in a page.

    Raises Unreadable for anything that is no page of text, and TooLarge for more than can be read.
    `latest` is the day of the fetch: later days of publication are not believed.
    """
    tree = parse(body, content_type=content_type, url=url)
    nodes = metadata.linked_data(tree)
    from .published import published

    title = metadata.title(tree, nodes)
    own = without_furniture(tree)
    text = main_text(own)
    blocked = challenge(title or "", text)
    if blocked:
        raise Unreadable(f"{url or 'the page'}: expected an article, found {blocked}; look again later", url=url)
    if not text:
        raise Unreadable(f"{url or 'the page'}: expected an article, found a page without text of its own", url=url)
    address = metadata.canonical(tree, url)
    sha256 = hashlib.sha256(body).hexdigest()
    return Document(
        id=digest(address or sha256),
        text=text,
        title=title,
        published=published(tree, own, nodes, address, latest),
        language=metadata.language(tree, nodes, text),
        url=address,
        publisher=metadata.publisher(tree, nodes),
        sha256=sha256,
    )


def parse(body: bytes, *, content_type: str = "", url: str = "") -> HtmlElement:
    """The tree of an HTML page, whatever its encoding; Unreadable or TooLarge where there is none to have."""
    from lxml import etree, html

    where = url or "the page"
    if len(body) > LIMIT:
        raise TooLarge(f"{where}: {len(body)} bytes of HTML; expected at most {LIMIT}; is it an article?", url=url)
    if not body.strip():
        raise Unreadable(f"{where}: expected a page, found nothing (an empty body); look again later", url=url)
    if found := charset.kind(body):
        raise Unreadable(f"{where}: expected an HTML page, found {found}; give the address of a page", url=url)
    text = charset.decode(body, content_type).replace("\0", "")
    try:
        tree = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    except (etree.ParserError, ValueError) as error:
        raise Unreadable(f"{where}: expected an HTML page, found none ({error})", url=url) from None
    return _flat(tree)


def main_text(tree: HtmlElement) -> str:
    """The text of the page itself, a line for each paragraph.

    Trafilatura's choice, or all that is no furniture.
    """
    from trafilatura import extract

    plain = visible(tree)
    try:
        found = extract(deepcopy(tree), fast=True, include_comments=False, output_format="txt") or ""
    except (RecursionError, ValueError, AttributeError, TypeError):  # a page too odd for it; ours is plainer
        found = ""
    chosen = _laid_out(tidy(found), plain)
    return chosen if len(chosen) * 4 >= min(len(plain), 400) else plain


def _laid_out(found: str, plain: str) -> str:
    """The chosen text in the lines of the page: of a short page the chooser may run title, byline and text together."""
    if len(plain) > SHORT:
        return found
    rows = plain.split("\n")
    return "\n".join(part for paragraph in found.split("\n") for part in _rows_of(paragraph, rows))


def _rows_of(paragraph: str, rows: list[str]) -> Iterator[str]:
    """The rows that a paragraph is put together from; what is no row stays whole."""
    at = 0
    while at < len(paragraph):
        fitting = [row for row in rows if paragraph.startswith(row, at) and paragraph[at + len(row) :][:1] in ("", " ")]
        row = max(fitting, key=len, default=paragraph[at:])
        yield row
        at += len(row) + 1


def visible(tree: HtmlElement) -> str:
    """All text below an element, a line for each block."""
    from lxml import etree

    parts: list[str] = []
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        tag = node.tag if isinstance(node.tag, str) else ""
        if event == "start":
            parts.append("\n" if tag in BLOCKS or tag == "br" else "\t" if tag in {"td", "th"} else "")
            parts.append(" ".join((node.text or "").split("\n")) if tag else "")
        else:
            parts.append("\n" if tag in BLOCKS else "")
            parts.append(" ".join((node.tail or "").split("\n")) if node is not tree else "")
    return tidy("".join(parts))


def tidy(text: str) -> str:
    """Lines without blanks around them, single spaces, no empty lines and no invisible characters."""
    text = FOOTNOTE.sub("", re.sub(r"[\u00ad\u200b\u200c\u200d\u2060\ufeff]", "", text))
    lines = (re.sub(r"[ \t\r\f\v]+", " ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def challenge(title: str, text: str) -> str:
    """What stands in the place of a page, in words, or an empty string for a page."""
    if len(text) < 1500 and CHALLENGE.search(f"{title}\n{text}"):
        return f"a challenge to robots ({' '.join((title or text).split())[:60]!r})"
    return ""


def without_furniture(tree: HtmlElement) -> HtmlElement:
    """A copy without what stands around the article, unless that would take out the article."""
    clean = deepcopy(tree)
    for node in list(clean.iter(*UNSEEN)):
        node.drop_tree()
    for node in list(clean.iter("sup", "wbr")):
        if node.tag == "wbr" or node.text_content().strip(" []").isdecimal():
            node.drop_tree()
    total = len(clean.text_content())
    for node in list(clean.iter()):
        beside = node.tag in BESIDE or (_may_be_furniture(node) and len(node.text_content()) * 2 <= total)
        if beside and node.getparent() is not None:
            node.drop_tree()
    return clean


def _may_be_furniture(node: HtmlElement) -> bool:
    if not isinstance(node.tag, str) or node.tag in {"html", "body", "article", "main"}:
        return False
    marks = f"{node.get('class', '')} {node.get('id', '')} {node.get('role', '')}"
    hidden = node.get("hidden") is not None or node.get("aria-hidden") == "true"
    hidden = hidden or HIDDEN.search(node.get("style", "")) is not None
    return hidden or node.tag in PERHAPS or FURNITURE.search(marks) is not None or _is_link(node)


def _is_link(node: HtmlElement) -> bool:
    """Whether a paragraph or an item is nothing but a link of several words: a headline of something else."""
    links = node.findall(".//a[@href]") if node.tag in {"p", "li"} else []
    text = " ".join(node.text_content().split()) if len(links) == 1 else ""
    return text.count(" ") >= _WORDS and text == " ".join(links[0].text_content().split())


def _flat(tree: HtmlElement) -> HtmlElement:
    """A tree that no recursive reader trips over.

    What is nested deeper than any article is brought up as text.
    """
    for node in list(tree.iter()):
        depth = 0
        for _ in node.iterancestors():
            depth += 1
            if depth > DEEP:
                break
        if depth == DEEP and len(node):
            text = " ".join(node.itertext())
            for child in list(node):
                node.remove(child)
            node.text = text
    return tree
