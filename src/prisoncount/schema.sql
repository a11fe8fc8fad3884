-- The record of one monitor. Append-only: rows are added, never changed; what is decided later is a row of its own.
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,          -- ISO 8601, UTC
    version TEXT NOT NULL,
    offline INTEGER NOT NULL
) STRICT;

-- One row for each source and run: we looked, and this is how it went.
CREATE TABLE looks (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    source TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,          -- read, not_modified, not_looked, or the reason of a gap
    captures INTEGER NOT NULL,
    detail TEXT NOT NULL
) STRICT;

-- One row for an address and its bytes; HTTP errors are in the archive alone. What could not be read is asked for in full
-- the next time: "not modified" must never turn a failure into good news.
CREATE TABLE captures (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    final_url TEXT NOT NULL,
    fetched_at TEXT NOT NULL,
    status INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    etag TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    size INTEGER NOT NULL,
    warc TEXT NOT NULL,
    record_id TEXT NOT NULL,
    readable INTEGER NOT NULL,
    UNIQUE (source, url, sha256)
) STRICT;
CREATE INDEX captures_by_url ON captures (url);
CREATE INDEX captures_by_sha256 ON captures (sha256);

-- A document that was read, by which reader, and what came of it: "looked and found nothing" is stored here.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    source TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    document TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT,
    language TEXT,
    reader TEXT NOT NULL,
    outcome TEXT NOT NULL,          -- observation, none, doubtful
    UNIQUE (source, sha256, document, reader)
) STRICT;

CREATE TABLE mentions (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id),
    value INTEGER, low INTEGER, high INTEGER,
    qualifier TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT,
    as_of TEXT, as_of_precision TEXT,
    attributed_to TEXT,
    quote TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    headline INTEGER NOT NULL,
    ambiguous INTEGER NOT NULL,
    cues TEXT NOT NULL
) STRICT;

CREATE TABLE observations (
    id TEXT PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    source TEXT NOT NULL,
    measure TEXT NOT NULL,
    as_of TEXT NOT NULL, "precision" TEXT NOT NULL,
    value INTEGER, low INTEGER, high INTEGER,
    qualifier TEXT NOT NULL,
    origin TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    known_from TEXT NOT NULL,
    published TEXT,
    attributed_to TEXT,
    quote TEXT, start INTEGER, "end" INTEGER,
    sha256 TEXT, record_id TEXT,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    reader TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Decisions about an observation, the newest counts.
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    observation TEXT NOT NULL REFERENCES observations (id),
    at TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL
) STRICT;

CREATE INDEX reviews_by_observation ON reviews (observation);

-- The observations with their status as it stands.
CREATE VIEW standing AS
SELECT o.id, o.run, o.source, o.measure, o.as_of, o."precision", o.value, o.low, o.high, o.qualifier, o.origin, o.publisher,
    o.url, o.seen_at, o.known_from, o.published, o.attributed_to, o.quote, o.start, o."end", o.sha256, o.record_id,
    coalesce(r.status, o.status) AS status, coalesce(r.reason, o.reason) AS reason, o.note, o.reader
FROM observations AS o
LEFT JOIN reviews AS r ON r.id = (SELECT max(id) FROM reviews WHERE observation = o.id);

CREATE TABLE gaps (
    id TEXT PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    source TEXT NOT NULL,
    day TEXT NOT NULL,
    reason TEXT NOT NULL,
    url TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE flags (
    id TEXT PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    size REAL,
    evidence TEXT NOT NULL,         -- JSON list of ids of observations
    since TEXT,                     -- the day of the statement before, and the bounds of both
    before_low REAL, before_high REAL, after_low REAL, after_high REAL
) STRICT, WITHOUT ROWID;

-- The words of a flag that a later run has found again and tells otherwise; the newest count, none is ever removed.
CREATE TABLE retold (
    id INTEGER PRIMARY KEY,
    flag TEXT NOT NULL REFERENCES flags (id),
    run INTEGER NOT NULL REFERENCES runs (id),
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    size REAL,
    evidence TEXT NOT NULL,
    since TEXT,
    before_low REAL, before_high REAL, after_low REAL, after_high REAL
) STRICT;
CREATE INDEX retold_by_flag ON retold (flag);

-- Whatever was ever said of a flag, in order of `nth`.
CREATE VIEW told AS
SELECT id AS flag, 0 AS nth, run, title, reason, size, evidence, since,
    before_low, before_high, after_low, after_high FROM flags
UNION ALL
SELECT flag, id AS nth, run, title, reason, size, evidence, since,
    before_low, before_high, after_low, after_high FROM retold;

-- Decisions to leave a flag out, or to show it again; the newest counts.
CREATE TABLE mutes (
    id INTEGER PRIMARY KEY,
    flag TEXT NOT NULL REFERENCES flags (id),
    at TEXT NOT NULL,
    muted INTEGER NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL
) STRICT;
