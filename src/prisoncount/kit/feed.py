"""feed.xml: the newest flags as Atom, with ids that never change wherever the feed is hosted.

An entry told in another language is another entry, and has an id of its own: readers of two feeds get both.
"""

from __future__ import annotations

from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

from prisoncount.messages import SOURCE

from .facts import Facts, Raised
from .words import language

ATOM = "http://www.w3.org/2005/Atom"
NEWEST = 50
_FAMILY = uuid5(NAMESPACE_URL, "urn:prisoncount:flags")


def identity(*parts: str) -> str:
    """A URN for a monitor or one of its flags: the same on every machine."""
    return uuid5(_FAMILY, "\x1f".join(parts)).urn


def feed(facts: Facts) -> str:
    """The newest flags; without a base address the links are relative to wherever the feed lies."""
    config, said = facts.config, facts.said
    root = ET.Element("feed", {"xmlns": ATOM, "xml:lang": facts.lang})
    _text(root, "title", said.feed_title(config.place))
    _text(root, "subtitle", said.feed_about(config.primary))
    _text(root, "id", identity(config.name, *_own(facts)))
    shown = facts.flags[:NEWEST]
    _text(root, "updated", facts.decided or f"{facts.today}T00:00:00Z")
    _text(ET.SubElement(root, "author"), "name", "prisoncount")
    if facts.base_url:
        here = facts.address(facts.feed(facts.lang))
        ET.SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": here})
    there = facts.address(facts.page(facts.lang))
    ET.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": there})
    _text(root, "generator", "prisoncount")
    _text(root, "rights", said.licence(config.credit or config.primary))
    for flag in shown:
        _entry(ET.SubElement(root, "entry"), facts, flag)
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _entry(entry: ET.Element, facts: Facts, flag: Raised) -> None:
    _text(entry, "title", facts.told(flag))
    _text(entry, "id", identity(facts.config.name, flag.id, *_own(facts)))
    _text(entry, "published", flag.raised)
    _text(entry, "updated", flag.updated)
    where = facts.address(f"{facts.page(facts.lang)}#flag-{flag.id}")
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": where})
    ET.SubElement(entry, "category", {"term": flag.kind})
    why, lang = facts.grounds(flag)
    said = language(lang)
    summary = ET.SubElement(entry, "summary", {"xml:lang": lang} if lang != facts.lang else {})
    summary.text = f"{said.full(said.moment(flag.day))} {why}"


def _own(facts: Facts) -> tuple[str, ...]:
    """What tells the ids of a language from those of English, which never had it."""
    return () if facts.lang == SOURCE else (facts.lang,)


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text
