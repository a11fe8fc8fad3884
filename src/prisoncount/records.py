"""The values that travel from a page to the record. Frozen, and free of logic but for their own bounds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal, Protocol

from .errors import SourceError

Qualifier = Literal["exact", "approx", "at_least", "more_than", "at_most", "fewer_than", "range", "vague"]
Kind = Literal["total", "past_total", "cumulative", "subset", "change", "other"]
Precision = Literal["day", "month", "year"]
Status = Literal["accepted", "doubtful", "quarantined", "rejected"]
Interval = tuple[float | None, float | None]


def digest(*parts: object, length: int = 12) -> str:
    """A short stable id from the parts: the same parts give the same id on every machine."""
    return hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()[:length]


@dataclass(frozen=True, slots=True)
class Capture:
    """The bytes one fetch brought, as archived.

    `body` is the entity after content decoding; `sha256` is its hex digest and the WARC payload digest.
    `warc` and `record_id` find the archive record; both are empty before archiving.
    """

    url: str
    final_url: str
    fetched_at: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    sha256: str
    source: str = ""
    warc: str = ""
    record_id: str = ""

    def header(self, name: str) -> str:
        """The value of the first header of this name, or an empty string."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader sees in a capture.

    `published` is the day the page itself gives, never a guess. `stated` holds mentions that the structure of
    the page already settles (a counter, a counted table): the reader does not run where it is not empty.
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    language: str | None = None
    url: str = ""
    publisher: str | None = None
    sha256: str = ""
    stated: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One number of political prisoners in a document.

    `value` is the number as stated (None for a range or a vague amount), `low` and `high` its bounds (None:
    unbounded). `start` and `end` are character offsets of `quote` in the document's text. `as_of` is the last
    day of the stated day, month or year. `cues` says in words what decided.
    """

    value: int | None
    low: int | None
    high: int | None
    qualifier: Qualifier
    kind: Kind
    quote: str
    start: int
    end: int
    country: str | None = None
    as_of: date | None = None
    as_of_precision: Precision | None = None
    attributed_to: str | None = None
    headline: bool = False
    ambiguous: bool = False
    cues: tuple[str, ...] = ()

    def to_dict(self, document: str = "", *, explain: bool = False) -> dict[str, Any]:
        """The mention as `extract` prints it."""
        out: dict[str, Any] = {
            "document": document,
            "value": self.value,
            "low": self.low,
            "high": self.high,
            "qualifier": self.qualifier,
            "kind": self.kind,
            "country": self.country,
            "as_of": self.as_of.isoformat() if self.as_of else None,
            "as_of_precision": self.as_of_precision,
            "attributed_to": self.attributed_to,
            "quote": self.quote,
            "start": self.start,
            "end": self.end,
            "headline": self.headline,
        }
        if explain:
            out |= {"ambiguous": self.ambiguous, "cues": list(self.cues)}
        return out


@dataclass(frozen=True, slots=True)
class Observation:
    """The mention that a document contributes to a monitor's record, with all its dates and its status.

    `origin` made the count, `publisher` printed it. `known_from` is the day from which we could have known it: the
    day of the fetch for a captured page, the day of publication for an imported report.
    """

    monitor: str
    source: str
    measure: str
    as_of: date
    precision: Precision
    value: int | None
    low: int | None
    high: int | None
    qualifier: Qualifier
    origin: str
    publisher: str
    url: str
    seen_at: datetime
    known_from: date
    published: date | None = None
    attributed_to: str | None = None
    quote: str | None = None
    start: int | None = None
    end: int | None = None
    sha256: str | None = None
    record_id: str | None = None
    status: Status = "accepted"
    reason: str = ""
    note: str = ""
    reader: str = ""

    @property
    def id(self) -> str:
        """Stable: the same statement on the same page gives the same id, whenever and however often it is read."""
        return digest(
            self.monitor,
            self.measure,
            self.url,
            self.as_of,
            self.precision,
            self.value,
            self.low,
            self.high,
            self.qualifier,
            self.origin,
        )


@dataclass(frozen=True, slots=True)
class Gap:
    """A stored absence: we looked on `day`, and this is why there is no number."""

    monitor: str
    source: str
    day: date
    reason: str
    url: str = ""
    detail: str = ""

    @property
    def id(self) -> str:
        """One gap for a source, a day, a reason and an address, however often we look."""
        return digest(self.monitor, self.source, self.day, self.reason, self.url)


@dataclass(frozen=True, slots=True)
class Flag:
    """A change worth a person's attention. `evidence` holds ids of observations.

    `before` and `after` are what the statements on either side allow, lowest and highest count (None: unbounded);
    `since` is the day of the statement before. All three are None where nothing is compared.
    """

    kind: str
    day: date
    title: str
    reason: str
    size: float | None = None
    evidence: tuple[str, ...] = field(default=())
    key: str = ""
    since: date | None = None
    before: Interval | None = None
    after: Interval | None = None

    @property
    def id(self) -> str:
        """Stable over runs: the kind, the day and the key that tells two flags of a kind and day apart."""
        return digest(self.kind, self.day, self.key)


PUBLISHED = "X-Prisoncount-Published"
Redact = Callable[[bytes, str], bytes]
"""(body, content type) -> the bytes that may be stored: raises a SourceError where it cannot tell them apart."""


class Get(Protocol):
    """Fetch and archive: bytes first, there is no other way to fetch."""

    def __call__(
        self, url: str, *, conditional: bool = True, redact: Redact | None = None, published: date | None = None
    ) -> Capture:
        """The archived capture of this address; raises a SourceError.

        `conditional` sends the validators of the last capture. `redact` is for pages that list people: only what it
        returns is written anywhere, with the response headers and the sha256 of the original bytes. `published` is the
        day that a feed gives for the page: it is archived with it, and is the capture's header PUBLISHED.
        """

    def file(self, path: Path) -> Capture:
        """The archived capture of a local file; NotModified when these bytes are already in the archive."""

    def seen(self, url: str) -> bool:
        """Whether a capture of this address is already in the archive."""


class SourceUnit(Protocol):
    """A kind of source: its keyword-only fields are its options in the monitor file."""

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """Fetch what the source publishes; raises a SourceError, which becomes a gap.

        Where one page of several fails, its error is yielded in its place and the others go on.
        """

    def parse(self, capture: Capture) -> list[Document]:
        """The documents in one capture; raises Unreadable or NumberNotFound."""
