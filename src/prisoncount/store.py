"""The record of one monitor in one SQLite file: append-only, transactional, survives a killed process."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import date, datetime
from importlib import resources
from os import PathLike
from pathlib import Path
from typing import Any

from .errors import DamagedError
from .records import Capture, Document, Flag, Gap, Mention, Observation

SCHEMA_VERSION = 3
UPGRADES = {
    1: """
    ALTER TABLE flags ADD COLUMN since TEXT;
    ALTER TABLE flags ADD COLUMN before_low REAL;
    ALTER TABLE flags ADD COLUMN before_high REAL;
    ALTER TABLE flags ADD COLUMN after_low REAL;
    ALTER TABLE flags ADD COLUMN after_high REAL;
    CREATE TABLE mutes (
        id INTEGER PRIMARY KEY, flag TEXT NOT NULL REFERENCES flags (id), at TEXT NOT NULL, muted INTEGER NOT NULL,
        reason TEXT NOT NULL, who TEXT NOT NULL
    ) STRICT;
    """,
    2: """
    CREATE TABLE retold (
        id INTEGER PRIMARY KEY, flag TEXT NOT NULL REFERENCES flags (id), run INTEGER NOT NULL REFERENCES runs (id),
        title TEXT NOT NULL, reason TEXT NOT NULL, size REAL, evidence TEXT NOT NULL, since TEXT,
        before_low REAL, before_high REAL, after_low REAL, after_high REAL
    ) STRICT;
    CREATE INDEX retold_by_flag ON retold (flag);
    CREATE VIEW told AS
    SELECT id AS flag, 0 AS nth, run, title, reason, size, evidence, since,
        before_low, before_high, after_low, after_high FROM flags
    UNION ALL
    SELECT flag, id AS nth, run, title, reason, size, evidence, since,
        before_low, before_high, after_low, after_high FROM retold;
    """,
}
"""What makes a store of each older version one of the next: additions only."""
MACHINE = ("rule", "record", "page", "fetch")
"""Those whose decisions are no last word: the rule of quarantine, the curated file, and a page that changed or not."""
INDEXES = (
    ("reviews_by_observation", "reviews", "observation"),
    ("observations_by_url", "observations", "url"),
    ("mentions_by_document", "mentions", "document"),
)
OBSERVATION_COLUMNS = tuple(f.name for f in fields(Observation) if f.name != "monitor")


def store_path(data: str | PathLike[str], name: str) -> Path:
    """Where the record of a monitor lies in a data folder."""
    return Path(data) / name / "store.sqlite"


class Store:
    """The record. Open it with `Store.create`, `Store.read_only` or `Store.in_memory`."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None) -> None:
        self.connection = connection
        self.path = path
        self.run_id = 0

    @classmethod
    def create(cls, path: Path) -> Store:
        """Open for writing; the file and its folder are made when they are missing. Raises DamagedError."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, isolation_level=None, timeout=30)
            connection.execute("PRAGMA journal_mode = WAL")
            store = cls(connection, path)
            store._prepare()
        except OSError as error:
            raise DamagedError(
                f"{path.parent}: the data folder cannot be written ({error.strerror}); choose another with --data"
            ) from None
        except sqlite3.OperationalError as error:
            raise DamagedError(
                f"{path}: the store cannot be written ({error}); check the folder's rights and free space"
            ) from None
        except sqlite3.DatabaseError as error:
            raise DamagedError(_damaged(path, error)) from None
        return store

    @classmethod
    def read_only(cls, path: Path) -> Store:
        """Open for reading; nothing on disk changes. Raises DamagedError."""
        try:
            connection = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=30
            )
            store = cls(connection, path)
            if store._version() in UPGRADES:  # read like a new one, but the file is not touched
                store.connection = sqlite3.connect(":memory:", isolation_level=None)
                connection.backup(store.connection)
                connection.close()
                store._upgrade()
            store._check_version()
        except sqlite3.DatabaseError as error:
            raise DamagedError(_damaged(path, error)) from None
        return store

    @classmethod
    def in_memory(cls) -> Store:
        """An empty record that lives as long as the object."""
        store = cls(sqlite3.connect(":memory:", isolation_level=None), None)
        store._prepare()
        return store

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def _prepare(self) -> None:
        self.connection.execute("PRAGMA foreign_keys = ON")
        self.connection.execute("PRAGMA synchronous = NORMAL")
        if self._version() == 0:
            script = (resources.files("prisoncount") / "schema.sql").read_text(encoding="utf-8")
            self.connection.executescript(f"BEGIN;\n{script}\nPRAGMA user_version = {SCHEMA_VERSION};\nCOMMIT;")
        self._upgrade()
        self._check_version()
        for name, table, column in INDEXES:
            self.connection.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {table} ({column})")

    def _upgrade(self) -> None:
        """Bring a store of an older version up to date, step by step."""
        while (version := self._version()) in UPGRADES:
            self.connection.executescript(f"BEGIN;\n{UPGRADES[version]}\nPRAGMA user_version = {version + 1};\nCOMMIT;")

    def _version(self) -> int:
        return int(self.connection.execute("PRAGMA user_version").fetchone()[0])

    def _check_version(self) -> None:
        if self._version() != SCHEMA_VERSION:
            raise DamagedError(
                f"{self.path}: the store has schema version {self._version()}, this program reads {SCHEMA_VERSION}; "
                "use the version of prisoncount that wrote it, or move the file away and run again"
            )

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; a killed process leaves the record as it was before."""
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            raise DamagedError(_damaged(self.path, error)) from error

    def _insert(self, table: str, row: dict[str, Any], *, ignore: bool = False) -> tuple[bool, int]:
        """Insert one row; says whether it is new, and its row id."""
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join(f":{name}" for name in row)
        verb = "INSERT OR IGNORE" if ignore else "INSERT"
        done = self.connection.execute(f"{verb} INTO {table} ({names}) VALUES ({marks})", row)
        return done.rowcount == 1, done.lastrowid or 0

    # writing

    def start_run(self, now: datetime, version: str, *, offline: bool) -> int:
        """A new run; what is stored from here on belongs to it."""
        _, self.run_id = self._insert("runs", {"started": _text(now), "version": version, "offline": int(offline)})
        return self.run_id

    def add_look(self, source: str, at: datetime, outcome: str, captures: int = 0, detail: str = "") -> None:
        """How looking at a source went in this run."""
        row = {"source": source, "at": at, "outcome": outcome, "captures": captures, "detail": detail}
        self._insert("looks", {"run": self.run_id} | {key: _text(value) for key, value in row.items()})

    def add_capture(self, capture: Capture, *, readable: bool = True) -> bool:
        """Index a capture; False when the same bytes of the same address are known already."""
        row = {
            "run": self.run_id,
            "source": capture.source,
            "url": capture.url,
            "final_url": capture.final_url,
            "fetched_at": _text(capture.fetched_at),
            "status": capture.status,
            "sha256": capture.sha256,
            "etag": capture.header("etag"),
            "last_modified": capture.header("last-modified"),
            "size": len(capture.body),
            "warc": capture.warc,
            "record_id": capture.record_id,
            "readable": int(readable),
        }
        return self._insert("captures", row, ignore=True)[0]

    def add_document(
        self, source: str, document: Document, mentions: Iterable[Mention], reader: str, outcome: str
    ) -> bool:
        """A document that was read, with every mention in it; False when this reader has read it before."""
        row = {
            "run": self.run_id,
            "source": source,
            "sha256": document.sha256,
            "document": document.id,
            "url": document.url,
            "published": _text(document.published),
            "language": document.language,
            "reader": reader,
            "outcome": outcome,
        }
        new, key = self._insert("documents", row, ignore=True)
        if new:
            for mention in mentions:
                values = {f.name: _text(getattr(mention, f.name)) for f in fields(Mention)}
                self._insert("mentions", {"document": key} | values)
        return new

    def add_observation(self, observation: Observation) -> bool:
        """A statement for the record; False when it is there already."""
        row = {name: _text(getattr(observation, name)) for name in OBSERVATION_COLUMNS}
        return self._insert("observations", {"id": observation.id, "run": self.run_id} | row, ignore=True)[0]

    def add_review(self, observation: str, at: datetime, status: str, reason: str, who: str) -> None:
        """A decision about one observation. The newest decision counts; none is ever removed."""
        row = {"observation": observation, "at": _text(at), "status": status, "reason": reason, "who": who}
        self._insert("reviews", row)

    def add_gap(self, gap: Gap) -> bool:
        """A stored absence; False when the same absence of the same day is there already.

        What a page says is stored once (that we looked is in `looks`): a doubt for as long as its words stay there, a
        number that is not found until the source was read in between.
        """
        sql = (
            "SELECT 1 AS yes FROM gaps AS g WHERE source = ? AND url = ? AND reason = ? AND detail = ? "
            "AND (reason = 'doubtful' OR reason = 'number_not_found' AND NOT EXISTS ("
            "SELECT 1 FROM looks WHERE source = g.source AND run > g.run AND outcome IN ('read', 'not_modified')))"
        )
        if self.rows(sql, gap.source, gap.url, gap.reason, gap.detail):
            return False
        row = {
            "source": gap.source,
            "day": _text(gap.day),
            "reason": gap.reason,
            "url": gap.url,
            "detail": gap.detail,
        }
        return self._insert("gaps", {"id": gap.id, "run": self.run_id} | row, ignore=True)[0]

    def add_flag(self, flag: Flag) -> bool:
        """A flag; False when it was raised before."""
        row = {"id": flag.id, "run": self.run_id, "kind": flag.kind, "day": _text(flag.day)} | _words(flag)
        return self._insert("flags", row, ignore=True)[0]

    def retell_flag(self, flag: Flag) -> None:
        """New words for a flag that was raised before. The newest count; none are ever removed."""
        self._insert("retold", {"flag": flag.id, "run": self.run_id} | _words(flag))

    def add_mute(self, flag: str, at: datetime, reason: str, who: str, *, muted: bool) -> None:
        """A decision to leave a flag out, or to show it again. The newest counts; none is ever removed."""
        self._insert("mutes", {"flag": flag, "at": _text(at), "muted": int(muted), "reason": reason, "who": who})

    # reading

    def rows(self, sql: str, *parameters: object) -> list[dict[str, Any]]:
        """The rows of a query, as dicts; the parameters in order, or one mapping of their names."""
        named = parameters[0] if parameters and isinstance(parameters[0], dict) else parameters
        try:
            cursor = self.connection.execute(sql, named)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]
        except sqlite3.DatabaseError as error:
            raise DamagedError(_damaged(self.path, error)) from error

    def was_read(self, source: str, sha256: str, document: str, reader: str) -> bool:
        """Whether this reader has read this document before."""
        sql = "SELECT 1 AS yes FROM documents WHERE source = ? AND sha256 = ? AND document = ? AND reader = ?"
        return bool(self.rows(sql, source, sha256, document, reader))

    def has_observation(self, key: str) -> bool:
        """Whether the record holds this observation."""
        return bool(self.rows("SELECT 1 AS yes FROM observations WHERE id = ?", key))

    def has_flag(self, key: str) -> bool:
        """Whether a flag of this id was ever raised."""
        return bool(self.rows("SELECT 1 AS yes FROM flags WHERE id = ?", key))

    def has_news(self) -> bool:
        """Whether this run has indexed a capture or read a document: then the record speaks of its file."""
        sql = "SELECT 1 AS yes FROM captures WHERE run = ?1 UNION ALL SELECT 1 FROM documents WHERE run = ?1 LIMIT 1"
        return bool(self.rows(sql, self.run_id))

    def unsettled(self) -> bool:
        """Whether reports were imported or decisions made since sources were last looked at."""
        sql = (
            "WITH last AS (SELECT coalesce(max(run), 0) AS run, coalesce(max(at), '') AS at FROM looks) "
            "SELECT 1 AS yes FROM last WHERE EXISTS (SELECT 1 FROM observations AS o WHERE o.run > last.run) "
            "OR EXISTS (SELECT 1 FROM reviews AS r WHERE r.who <> 'rule' AND r.at >= last.at)"
        )
        return bool(self.rows(sql))

    def latest(self, now: datetime) -> datetime:
        """This time, or that of the newest run: one with its clock in the past must know what that one knew."""
        (row,) = self.rows("SELECT max(started) AS started FROM runs")
        return max(now, datetime.fromisoformat(row["started"])) if row["started"] else now

    def judged(self, monitor: str, measure: str, known: date) -> Iterator[tuple[str, Observation, str]]:
        """The statements of a definition that were known by a day, in order of day.

        Each with its id, its standing status and reason, and who decided so: "person", "fetch" where its page still
        said so on a later day and only the rule has judged it since, else "".
        """
        sql = (
            "SELECT s.*, CASE WHEN r.who NOT IN ('rule', 'record', 'page', 'fetch') THEN 'person' "
            "WHEN r.who IN ('rule', 'fetch') AND EXISTS "
            "(SELECT 1 FROM reviews WHERE observation = s.id AND who = 'fetch') THEN 'fetch' ELSE '' END AS who "
            "FROM standing AS s "
            "LEFT JOIN reviews AS r ON r.id = (SELECT max(id) FROM reviews WHERE observation = s.id) "
            "WHERE s.measure = ? AND s.known_from <= ? ORDER BY as_of, s.id"
        )
        for row in self.rows(sql, measure, known.isoformat()):
            yield row["id"], _observation(monitor, row), row["who"]

    def last(self, url: str) -> Capture | None:
        """The newest capture of an address, without its body; with its validators where it could be read."""
        found = self.rows("SELECT * FROM captures WHERE url = ? ORDER BY fetched_at DESC, id DESC LIMIT 1", url)
        if not found:
            return None
        row = found[0]
        headers = (("ETag", row["etag"]), ("Last-Modified", row["last_modified"]))
        return Capture(
            url=row["url"],
            final_url=row["final_url"],
            fetched_at=datetime.fromisoformat(row["fetched_at"]),
            status=row["status"],
            headers=tuple((name, value) for name, value in headers if value and row["readable"]),
            body=b"",
            sha256=row["sha256"],
            source=row["source"],
            warc=row["warc"],
            record_id=row["record_id"],
        )

    def seen(self, url: str) -> bool:
        """Whether the archive holds a capture of an address that could be read."""
        return bool(self.rows("SELECT 1 AS yes FROM captures WHERE url = ? AND readable", url))

    def integrity(self) -> list[str]:
        """What SQLite's own checks complain about; empty when all is well."""
        complaints = [row["integrity_check"] for row in self.rows("PRAGMA integrity_check")]
        broken = self.rows("PRAGMA foreign_key_check")
        return [line for line in complaints if line != "ok"] + [f"{row['table']}: a broken reference" for row in broken]


def _observation(monitor: str, row: dict[str, Any]) -> Observation:
    """A row as the statement it was."""
    facts = {name: row[name] for name in OBSERVATION_COLUMNS}
    for name in ("as_of", "known_from", "published"):
        facts[name] = facts[name] and date.fromisoformat(facts[name])
    facts["seen_at"] = datetime.fromisoformat(facts["seen_at"])
    return Observation(monitor=monitor, **facts)


def _words(flag: Flag) -> dict[str, Any]:
    """What a flag says, as columns: all but what its id is made of."""
    row = {
        "title": flag.title,
        "reason": flag.reason,
        "size": flag.size,
        "evidence": json.dumps(flag.evidence),
        "since": _text(flag.since),
    }
    for name, bounds in (("before", flag.before), ("after", flag.after)):
        row[f"{name}_low"], row[f"{name}_high"] = bounds or (None, None)
    return row


def _text(value: object) -> Any:
    """Dates as ISO text, tuples as JSON, truth values as 0 and 1; SQLite has no types for them."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return json.dumps(value, ensure_ascii=False)
    return int(value) if isinstance(value, bool) else value


def _damaged(path: Path | None, error: sqlite3.Error) -> str:
    if "full" in str(error):
        return f"{path}: the disk is full ({error}); make room and run again: what was stored before stays"
    return (
        f"{path}: the store is damaged or cannot be used ({error}); "
        "run `prisoncount doctor`, or restore the file from a backup: the archive beside it holds every capture"
    )
