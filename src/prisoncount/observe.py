"""The mention that a document contributes to a monitor's record: an observation, a gap, or nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from .config import MonitorConfig, SourceConfig
from .reading import mentions
from .records import Capture, Document, Mention, Observation

UNATTRIBUTED = ""


def read(document: Document, source: SourceConfig, config: MonitorConfig) -> list[Mention]:
    """The mentions of a document: those that the structure of the page settles, else what the reader finds."""
    country = source.country or config.country
    if document.stated:
        return [replace(mention, country=mention.country or country) for mention in document.stated]
    find = partial(mentions.find, country=country, origins=_spellings(config))
    found = find(document)
    # A short text may not tell its language: then those that the source and the monitor name are tried in turn.
    for language in () if found or document.language else dict.fromkeys((source.language, *config.languages)):
        found = found or find(replace(document, language=language or None))
    return found


def _spellings(config: MonitorConfig) -> tuple[tuple[str, str | None, str], ...]:
    """Every name of every origin of the monitor, for the reader to find in a text; the keeper counts its country's."""
    return tuple(
        (one.name, config.country if one.name == config.primary else None, spelling)
        for one in config.origins.values()
        for spelling in (one.name, *one.names)
    )


def headline(found: Sequence[Mention], country: str) -> Mention | None:
    """The one mention that the reader chose for this country, or None."""
    return next((m for m in found if m.headline and m.country == country), None)


def observation(
    mention: Mention,
    document: Document,
    capture: Capture,
    source: SourceConfig,
    config: MonitorConfig,
    *,
    reader: str,
) -> Observation | None:
    """The headline mention as a statement of the record; None when it has no day, which is in doubt."""
    if mention.as_of is None or mention.as_of_precision is None:
        return None
    url = document.url or capture.final_url or capture.url
    origin = origin_of(mention.attributed_to, source, config)
    return Observation(
        monitor=config.name,
        source=source.id,
        measure=measure_of(origin, config),
        as_of=mention.as_of,
        precision=mention.as_of_precision,
        value=mention.value,
        low=mention.low,
        high=mention.high,
        qualifier=mention.qualifier,
        origin=origin,
        publisher=publisher_of(url, config) or source.publisher,
        url=url,
        seen_at=capture.fetched_at,
        known_from=capture.fetched_at.date(),
        published=document.published,
        attributed_to=mention.attributed_to,
        quote=mention.quote,
        start=mention.start,
        end=mention.end,
        sha256=capture.sha256,
        record_id=capture.record_id,
        reader=reader,
    )


def origin_of(attributed_to: str | None, source: SourceConfig, config: MonitorConfig) -> str:
    """Who made the count: the origin named first, else the words of the attribution, else the source's own origin."""
    if not attributed_to:
        return source.origin or UNATTRIBUTED
    said = _fold(attributed_to)
    for origin in config.origins.values():
        if any(said == _fold(name) for name in (origin.name, *origin.names)):
            return origin.name
    inside = [
        (f" {said} ".index(f" {_fold(name)} "), -len(name), origin.name)
        for origin in config.origins.values()
        for name in (origin.name, *origin.names)
        if f" {_fold(name)} " in f" {said} "
    ]
    return min(inside)[2] if inside else attributed_to


def measure_of(origin: str, config: MonitorConfig) -> str:
    """Which definition a count follows: that of its origin, else the monitor's own."""
    known = config.origins.get(origin)
    return (known.measure if known else "") or config.measure


def publisher_of(url: str, config: MonitorConfig) -> str | None:
    """The publisher whose host or mirror this address has: a trailing dot and `www.` make no difference."""
    host = (urlsplit(url).hostname or "").rstrip(".").removeprefix("www.")
    for publisher in config.publishers.values():
        if any(host == known or host.endswith(f".{known}") for known in publisher.hosts):
            return publisher.name
    return None


def _fold(name: str) -> str:
    """Case, accents, quotation marks and dashes make no difference between two spellings of an origin."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())
