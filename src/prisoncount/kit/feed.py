"""feed.xml: the newest flags as Atom, with ids that never change wherever the feed is hosted."""

from __future__ import annotations

from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

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
    config = facts.config
    root = ET.Element("feed", {"xmlns": ATOM, "xml:lang": "en"})
    _text(root, "title", f"Flags of the count of political prisoners in {config.place}")
    _text(root, "subtitle", f"Changes in what {config.primary} and others report, each with its evidence.")
    _text(root, "id", identity(config.name))
    shown = facts.flags[:NEWEST]
    _text(root, "updated", max((flag.raised for flag in shown), default=f"{facts.today}T00:00:00Z"))
    _text(ET.SubElement(root, "author"), "name", "prisoncount")
    if facts.base_url:
        ET.SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": facts.address("feed.xml")})
    ET.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": facts.address("index.html")})
    _text(root, "generator", "prisoncount")
    _text(root, "rights", language("en").licence(config.credit or config.primary))
    for flag in shown:
        _entry(ET.SubElement(root, "entry"), facts, flag)
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _entry(entry: ET.Element, facts: Facts, flag: Raised) -> None:
    _text(entry, "title", flag.title)
    _text(entry, "id", identity(facts.config.name, flag.id))
    _text(entry, "published", flag.raised)
    _text(entry, "updated", flag.raised)
    where = facts.address(f"index.html#flag-{flag.id}")
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": where})
    ET.SubElement(entry, "category", {"term": flag.kind})
    _text(entry, "summary", f"{language('en').moment(flag.day)}. {flag.reason}")


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text
