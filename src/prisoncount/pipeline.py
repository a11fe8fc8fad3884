"""The order of the stages, and what becomes of every failure. Nothing else happens here."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .archive import Archive
from .config import MonitorConfig, SourceConfig
from .errors import NotLooked, NotModified, SourceError
from .fetch import Fetcher
from .intake import Intake, Result
from .records import Capture, Document, Flag
from .store import Store

if TYPE_CHECKING:
    from .report import Written

Progress = Callable[[str], None]


def run(
    config: MonitorConfig,
    store: Store,
    archive: Archive,
    *,
    now: datetime,
    version: str,
    offline: bool = False,
    progress: Progress = lambda _: None,
) -> Result:
    """One pass: import, fetch, archive, read, store. Flags and pictures come after, from the record alone."""
    intake = Intake(config, store, now)
    with store.transaction():
        store.start_run(now, version, offline=offline)
    intake.import_record()
    with archive.writer(now, spare=True) as writer:
        memory = Memory(store)
        fetcher = Fetcher(writer, now=now, offline=offline, memory=memory)
        with closing(fetcher):
            for source in config.sources.values():
                if source.enabled:
                    progress(source.id)
                    _look(source, intake, fetcher, memory)
                    writer.used |= store.has_news()
    return intake.finish()


@dataclass(frozen=True)
class Published:
    """New flags, and the files as they stand now."""

    flags: list[Flag] = field(default_factory=list)
    files: list[Written] = field(default_factory=list)


def publish(config: MonitorConfig, store: Store, out: Path, today: date, *, anew: bool = False) -> Published:
    """Flags and pictures, from the record alone. When this day's are there and nothing is new, nothing is loaded."""
    from . import report

    state = report.state(config, store, today)
    if not anew and (files := report.current(config, out, state)):
        return Published(files=files)
    from . import assess

    flags = assess.update(config, store, today)
    return Published(flags, report.write(config, store, out, today=today))


def _look(source: SourceConfig, intake: Intake, fetcher: Fetcher, memory: Memory) -> None:
    """Visit one source; whatever goes wrong there becomes a gap and stays there."""
    store = intake.store
    memory.fresh.clear()
    memory.same.clear()
    found: list[tuple[Capture, Document]] = []
    errors: list[SourceError] = []
    outcome, detail = "read", ""
    try:
        for item in source.unit.collect(fetcher.source(source)):
            _parse(source, item, found, errors)
    except SourceError as error:
        errors.append(error)
    except Exception:  # a bug in one source must not cost the others their run
        intake.result.bugs.append(traceback.format_exc())
        outcome, detail = "bug", traceback.format_exc(limit=-1)
    failures = [error for error in errors if not isinstance(error, NotModified | NotLooked)]
    unread = {failure.url for failure in failures}
    if errors and not found:
        first = (failures or errors)[0]
        outcome, detail = first.gap, str(first)
    with store.transaction():
        for capture in memory.fresh.values():
            store.add_capture(capture, readable=unread.isdisjoint((capture.url, capture.final_url)))
        if new := [one for capture, document in found for one in intake.keep(source, capture, document)]:
            intake.judge(new)
        intake.look_again(source, [*memory.fresh.values(), *memory.same.values()])
        for failure in failures:
            intake.gap(source, failure.gap, failure.url, str(failure))
        store.add_look(source.id, intake.now, outcome, len(memory.fresh), detail)
    intake.result.outcomes[source.id] = outcome


def _parse(
    source: SourceConfig,
    item: Capture | SourceError,
    found: list[tuple[Capture, Document]],
    errors: list[SourceError],
) -> None:
    """The documents of one capture; one page that cannot be read does not cost the others."""
    if isinstance(item, SourceError):
        errors.append(item)
        return
    try:
        found.extend((item, document) for document in source.unit.parse(item))
    except SourceError as error:
        error.url = error.url or item.url
        errors.append(error)


class Memory:
    """What the fetcher may ask about the past: the store, and what this run has fetched already."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.fresh: dict[str, Capture] = {}
        self.same: dict[str, Capture] = {}

    def last(self, url: str) -> Capture | None:
        """The newest good capture of an address."""
        return self.fresh.get(url) or self.store.last(url)

    def remember(self, capture: Capture) -> None:
        """A good capture that has just been archived."""
        self.fresh[capture.url] = capture

    def unchanged(self, capture: Capture) -> None:
        """A good capture of before that is still current."""
        self.same[capture.url] = capture

    def seen(self, url: str) -> bool:
        """Whether a good capture of an address is in the archive."""
        return url in self.fresh or self.store.seen(url)
