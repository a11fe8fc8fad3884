"""What a page says of itself: title, language, canonical address, publisher."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ARTICLE = {
    "NewsArticle",
    "Article",
    "BlogPosting",
    "Report",
    "ReportageNewsArticle",
    "LiveBlogPosting",
    "SocialMediaPosting",
}
CYRILLIC, LATIN = re.compile(r"[\u0400-\u04ff]"), re.compile(r"[A-Za-z]")
LATIN_ONLY = {
    "cs",
    "da",
    "de",
    "en",
    "es",
    "et",
    "fi",
    "fr",
    "hu",
    "it",
    "lt",
    "lv",
    "nl",
    "no",
    "pl",
    "pt",
    "ro",
    "sk",
    "sv",
}


def linked_data(tree: HtmlElement) -> list[dict[str, Any]]:
    """The JSON-LD nodes of a page, those about an article first.

    Nodes in @graph and lists are brought to the top.
    """
    nodes: list[dict[str, Any]] = []
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        text = re.sub(r"^\s*(<!--|//<!\[CDATA\[)|(-->|//\]\]>)\s*$", "", script.text or "")
        try:
            nodes.extend(_nodes(json.loads(text, strict=False)))
        except (ValueError, RecursionError):
            continue
    return sorted(nodes, key=lambda node: not ARTICLE & types(node))


def _nodes(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for one in value:
            yield from _nodes(one, depth)
    elif isinstance(value, dict) and depth < 4:
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(value.get(key), depth + 1)


def types(node: dict[str, Any]) -> set[str]:
    """What a JSON-LD node says it is."""
    kinds = node.get("@type")
    return {str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])}


def meta(tree: HtmlElement, *names: str) -> str:
    """The content of the first `<meta>` with one of these names, in the order of the names."""
    for name in names:
        for found in tree.xpath("//meta[@property=$n or @name=$n or @itemprop=$n or @http-equiv=$n]/@content", n=name):
            if found.strip():
                return str(found).strip()
    return ""


def title(tree: HtmlElement, nodes: list[dict[str, Any]]) -> str | None:
    """The headline: of the article's data, else the only h1, else the title element."""
    headings = [" ".join(h.text_content().split()) for h in tree.xpath("//h1")]
    data = next((node["headline"] for node in nodes if isinstance(node.get("headline"), str)), "")
    head = " ".join("".join(tree.xpath("//head/title//text()")).split())
    only = headings[0] if len([h for h in headings if h]) == 1 else ""
    return only or " ".join(data.split()) or meta(tree, "og:title", "twitter:title") or head or None


def language(tree: HtmlElement, nodes: list[dict[str, Any]], text: str) -> str | None:
    """A two- or three-letter code where the page gives one that its own letters do not contradict."""
    said = [
        *tree.xpath("/html/@lang | /html/@*[name()='xml:lang']"),
        *(str(node["inLanguage"]) for node in nodes if isinstance(node.get("inLanguage"), str)),
        meta(tree, "inLanguage", "content-language", "Content-Language", "og:locale", "dc.language"),
    ]
    cyrillic = len(CYRILLIC.findall(text)) > len(LATIN.findall(text))
    for tag in said:
        code = re.split(r"[-_,; ]", tag.strip().lower())[0]
        if re.fullmatch(r"[a-z]{2,3}", code) and not (cyrillic and code in LATIN_ONLY):
            return code
    return None


def canonical(tree: HtmlElement, url: str) -> str:
    """The address the page calls its own, for folding mirrors.

    `url` where it gives none or only its home page.
    """
    base = str(next(iter(tree.xpath("//base/@href")), ""))
    links = tree.xpath("//link[translate(@rel, 'CANOIL', 'canoil')='canonical']/@href")
    for link in [*links, meta(tree, "og:url")]:
        try:
            full: str = urljoin(urljoin(url, base), link.strip())
            parts, asked = urlsplit(full), urlsplit(url)
        except ValueError:
            continue
        is_home = parts.path in {"", "/"} and not parts.query
        if link.strip() and parts.scheme in {"http", "https"} and not (is_home and asked.path not in {"", "/"}):
            return full
    return url


def publisher(tree: HtmlElement, nodes: list[dict[str, Any]]) -> str | None:
    """The name of the site, as it gives it."""
    for node in nodes:
        value = node.get("publisher")
        name = value.get("name") if isinstance(value, dict) else value
        if isinstance(name, str) and name.strip() and not name.startswith("http"):
            return meta(tree, "og:site_name") or name.strip()
    return meta(tree, "og:site_name", "application-name") or None
