"""The order of the stages, and what becomes of every failure. Nothing else happens here."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from . import record
from .archive import Archive, Writer
from .config import MonitorConfig, SourceConfig
from .errors import NotModified, SourceError
from .fetch import Fetcher
from .observe import headline, implausible, observation
from .reading import READER, mentions
from .records import Capture, Document, Flag, Gap, Observation
from .store import Store

log = logging.getLogger(__name__)
Progress = Callable[[str], None]


@dataclass
class Result:
    """What a run brought: only what is new."""

    observations: list[Observation] = field(default_factory=list)
    quarantined: list[Observation] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    outcomes: dict[str, str] = field(default_factory=dict)
    bugs: list[str] = field(default_factory=list)
    first: bool = False


@dataclass(frozen=True)
class Run:
    """One pass over one monitor."""

    config: MonitorConfig
    store: Store
    now: datetime
    offline: bool
    result: Result
    accepted: list[tuple[date, float]]

    def import_record(self) -> None:
        """The curated facts go into the record like any other statement, once."""
        if self.config.record is None:
            return
        with self.store.transaction():
            for one in record.read(self.config.record / "reports.csv", self.config.name, self.now):
                if self.store.add_observation(one):
                    self.result.observations.append(one)

    def look(self, source: SourceConfig, fetcher: Fetcher, memory: Memory) -> None:
        """Visit one source; whatever goes wrong there becomes a gap and stays there."""
        memory.fresh.clear()
        outcome, detail, found = "read", "", list[tuple[Capture, Document]]()
        errors: list[SourceError] = []
        try:
            for item in source.unit.collect(fetcher.source(source)):
                if isinstance(item, SourceError):
                    errors.append(item)
                    continue
                try:
                    found.extend((item, document) for document in source.unit.parse(item))
                except SourceError as error:
                    errors.append(error)
        except NotModified as unchanged:
            outcome, detail = "not_modified", str(unchanged)
        except SourceError as error:
            errors.append(error)
            outcome, detail = error.gap, str(error)
        except Exception:  # a bug in one source must not cost the others their run
            self.result.bugs.append(traceback.format_exc())
            outcome, detail = "bug", traceback.format_exc(limit=-1)
        if errors and not found and outcome == "read":
            outcome, detail = errors[0].gap, str(errors[0])
        if self.offline and outcome == "unreachable":
            outcome, errors = "not_looked", []
        with self.store.transaction():
            for capture in memory.fresh:
                self.store.add_capture(capture)
            for capture, document in found:
                self.keep(source, capture, document)
            for error in errors:
                self.gap(source, error.gap, error.url, str(error))
            self.store.add_look(source.id, self.now, outcome, len(memory.fresh), detail)
        self.result.outcomes[source.id] = outcome

    def keep(self, source: SourceConfig, capture: Capture, document: Document) -> None:
        """Read one document and store what came of it: an observation, a doubt, or nothing."""
        if self.store.was_read(source.id, capture.sha256, document.id, READER):
            return
        country = source.country or self.config.country
        found = list(document.stated) or mentions.find(document, country=country)
        chosen = headline(found, self.config.country)
        one = observation(chosen, document, capture, source, self.config, reader=READER) if chosen else None
        unsure = [m for m in found if m.ambiguous and m.kind == "total" and m.country == self.config.country]
        outcome = "observation" if one else "doubtful" if chosen or unsure else "none"
        self.store.add_document(source.id, document, found, READER, outcome)
        if outcome == "doubtful":
            why = "a count without a day" if chosen else "two readings are possible"
            self.gap(source, "doubtful", document.url or capture.url, f"{why}: {(chosen or unsure[0]).quote!r}")
        if one and self.store.add_observation(one):
            self.judge(one)

    def judge(self, one: Observation) -> None:
        """A count that cannot be believed at first sight waits for a person."""
        doubt = implausible(one, self.accepted, factor=2.0, days=120) if one.measure == self.config.measure else ""
        if doubt:
            self.store.add_review(one.id, self.now, "quarantined", doubt, "rule")
            self.result.quarantined.append(one)
            return
        self.result.observations.append(one)
        if one.qualifier == "exact" and one.value and one.origin == self.config.primary:
            self.accepted.append((one.as_of, float(one.value)))

    def gap(self, source: SourceConfig, reason: str, url: str, detail: str) -> None:
        """Store an absence with its reason."""
        one = Gap(self.config.name, source.id, self.now.date(), reason, url, detail)
        if self.store.add_gap(one):
            self.result.gaps.append(one)


class Memory:
    """What the fetcher may ask about the past: the store, and what this run has fetched already."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.fresh: list[Capture] = []

    def validators(self, url: str) -> tuple[str, str, str]:
        """ETag, Last-Modified and sha256 of the newest capture of an address."""
        return self.store.validators(url)

    def remember(self, capture: Capture) -> None:
        """A capture that has just been archived."""
        self.fresh.append(capture)

    def seen(self, url: str) -> bool:
        """Whether a good capture of an address is in the archive."""
        return any(one.url == url and one.status == 200 for one in self.fresh) or self.store.seen(url)


def run(
    config: MonitorConfig, store: Store, archive: Archive, *, now: datetime, version: str, offline: bool = False,
    progress: Progress = lambda _: None,
) -> Result:  # fmt: skip
    """One pass: import, fetch, archive, read, store. Flags and pictures come after, from the record alone."""
    sql = "SELECT as_of, value FROM observations WHERE status = 'accepted' AND qualifier = 'exact' AND measure = ?"
    known = [(date.fromisoformat(row["as_of"]), float(row["value"])) for row in store.rows(sql, config.measure)]
    first = not store.rows("SELECT 1 AS yes FROM runs LIMIT 1")
    one = Run(config, store, now, offline, Result(first=first), known)
    with store.transaction():
        store.start_run(now, version, offline=offline)
    one.import_record()
    with archive.writer(now) as writer:
        for source in _enabled(config):
            progress(source.id)
            memory = Memory(store)
            one.look(source, _fetcher(writer, memory, now, offline=offline), memory)
    return one.result


def _enabled(config: MonitorConfig) -> Iterator[SourceConfig]:
    return (source for source in config.sources.values() if source.enabled)


def _fetcher(writer: Writer, memory: Memory, now: datetime, *, offline: bool) -> Fetcher:
    return Fetcher(writer, now=now, offline=offline, memory=memory)
