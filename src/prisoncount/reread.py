"""What would today's reader make of yesterday's pages? Compares, and on request supersedes; it never overwrites."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .archive import Archive
from .config import MonitorConfig
from .errors import SourceError
from .intake import judge
from .observe import headline, observation, read
from .reading import READER
from .records import Observation
from .store import Store


@dataclass
class Changes:
    """Statements that today's reader adds, stored rows it no longer sees, and captures that could not be read."""

    captures: int = 0
    added: list[Observation] = field(default_factory=list)
    vanished: list[dict[str, Any]] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def compare(config: MonitorConfig, store: Store, archive: Archive) -> Changes:
    """Read every capture of the configured sources again."""
    changes = Changes()
    now: dict[str, Observation] = {}
    done: set[str] = set()
    for capture in archive.captures():
        source = config.sources.get(capture.source)
        if source is None:
            continue
        changes.captures += 1
        done.add(capture.sha256)
        try:
            for document in source.unit.parse(capture):
                chosen = headline(read(document, source, config), config.country)
                one = observation(chosen, document, capture, source, config, reader=READER) if chosen else None
                if one:
                    now.setdefault(one.id, one)
        except SourceError as error:
            changes.unread.append(f"{source.id}: {error}")
    changes.added = [one for one in now.values() if not store.has_observation(one.id)]
    stored = store.rows("SELECT * FROM observations WHERE sha256 IS NOT NULL ORDER BY as_of, id")
    gone = {row["observation"] for row in store.rows("SELECT observation FROM reviews WHERE who = 'reread'")}
    changes.vanished = [
        row for row in stored if row["sha256"] in done and row["id"] not in now and row["id"] not in gone
    ]
    return changes


def apply(config: MonitorConfig, store: Store, changes: Changes, now: datetime) -> None:
    """Add the new statements, judged like any other; those gone are rejected by a decision that names the reader.

    They stay on record.
    """
    for row in changes.vanished:
        store.add_review(row["id"], now, "rejected", f"superseded: reader {READER} does not see it", "reread")
    judge(config, store, now, changes.added)
