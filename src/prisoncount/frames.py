"""From the record to pandas: the written column contracts of the frames everything downstream works on.

Observations, index `id`:
    as_of       datetime64   last day of the stated day, month or year
    precision   str          day, month or year
    low, high   float        bounds as stated, NaN where unbounded
    value       float        the number as stated, NaN for a range or a vague amount
    qualifier   str          exact, approx, at_least, more_than, at_most, fewer_than, range or vague
    origin      str          who made the count
    publisher   str          who printed it
    url         str
    quote       str or None  the words that carry the number; None for an imported report
    sha256      str or None  of the captured bytes; None for an imported report
    published   datetime64   when the page was published, NaT where it does not say
    seen_at     datetime64   when we fetched or imported it, UTC
    status      str          accepted, doubtful, quarantined or rejected, as decided by `known_at`
and, for those who dig deeper, the DETAIL columns: what is STORED, and what `reconcile.folded` lays over it:
    n_pages     int          how many pages on record say so: mirrors, wire copies, quotes, translations
    counts_as   str          the origin that all of those count as, "" where nobody is named
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import pandas as pd

from .folding import FOLDED
from .store import Store
from .superseded import RULES

CONTRACT = (
    "as_of", "precision", "low", "high", "value", "qualifier", "origin", "publisher", "url", "quote", "sha256",
    "published", "seen_at", "status",
)  # fmt: skip
STORED = (
    "measure", "source", "attributed_to", "known_from", "reason", "note", "record_id", "start", "end", "reader",
)  # fmt: skip
DETAIL = (*STORED, *FOLDED)
FLAGS = (
    "day", "kind", "title", "reason", "size", "evidence", "first_raised",
    "since", "before_low", "before_high", "after_low", "after_high", "muted",
)  # fmt: skip

_OBSERVATIONS = """
SELECT o.*, coalesce(r.status, o.status) AS status_now, coalesce(r.reason, o.reason) AS reason_now
FROM observations AS o
LEFT JOIN reviews AS r ON r.id = (
    SELECT max(id) FROM reviews WHERE observation = o.id AND substr(at, 1, 10) <= :known_at
)
WHERE o.known_from <= :known_at
ORDER BY o.as_of, o.known_from, o.id
"""


def observations(store: Store, known_at: date | None = None) -> pd.DataFrame:
    """Every statement that could have been known on `known_at` (None: now), with its status as decided by then."""
    frame = pd.read_sql_query(
        _OBSERVATIONS, store.connection, params={"known_at": known_at.isoformat() if known_at else "9999"}
    ).set_index("id")
    frame["status"], frame["reason"] = frame.pop("status_now"), frame.pop("reason_now")
    for name in ("low", "high", "value", "start", "end"):
        frame[name] = frame[name].astype("float64")
    for name in ("as_of", "published", "known_from"):
        frame[name] = pd.to_datetime(frame[name], format="%Y-%m-%d").astype("datetime64[s]")
    frame["seen_at"] = pd.to_datetime(frame["seen_at"], utc=True, format="ISO8601").astype("datetime64[s, UTC]")
    for name in _REPEATED:
        code, texts = pd.factorize(frame[name], use_na_sentinel=False)
        frame[name] = texts.take(code)
    return frame[[*CONTRACT, *STORED]]


_REPEATED = ("precision", "qualifier", "origin", "publisher", "status", "measure", "source", "reader", "note")
"""Columns of few texts. All rows share one object of each text: comparing and grouping them is then far quicker."""


_WITHDRAWN = """
WITH newest AS (  -- how each source read each address last; SQLite takes the other columns from the row of the maximum
    SELECT max(d.id) AS id, d.url, d.source, d.sha256, d.reader, d.run, r.started
    FROM documents AS d JOIN runs AS r ON r.id = d.run
    WHERE substr(r.started, 1, 10) <= :known_at GROUP BY d.url, d.source
)
SELECT o.id FROM observations AS o JOIN newest AS n ON n.url = o.url AND n.source = o.source AND n.run >= o.run
WHERE o.sha256 IS NOT NULL AND o.url = :url AND NOT EXISTS (
    SELECT 1 FROM documents AS d JOIN mentions AS m ON m.document = d.id AND m.headline
    WHERE d.url = n.url AND d.source = n.source AND d.sha256 = n.sha256 AND d.reader = n.reader AND (
        d.document = d.url || '#' || m.as_of AND m.as_of > o.as_of
        OR (m.as_of, m.as_of_precision, m.qualifier) = (o.as_of, o."precision", o.qualifier)
        AND m.value IS o.value AND m.low IS o.low AND m.high IS o.high
    )
) AND NOT EXISTS (  -- what the page has said again since, in bytes that were read before
    SELECT 1 FROM reviews AS p WHERE p.observation = o.id AND p.who = 'page' AND p.status = 'accepted'
    AND p.at >= n.started AND substr(p.at, 1, 10) <= :known_at
)
UNION ALL
SELECT o.id FROM observations AS o JOIN reviews AS d ON d.id = (
    SELECT max(id) FROM reviews WHERE observation = o.id AND substr(at, 1, 10) <= :known_at
)
WHERE o.url = :url AND d.who IN ('record', 'reread', 'page') AND d.status = 'rejected'
"""


def withdrawn(store: Store, urls: Iterable[str], known_at: date | None = None) -> set[str]:
    """The ids of the statements of these addresses that their page no longer made when last read.

    A counter, whose documents are named after the day of the fetch, has moved on by the next day and takes nothing
    back. What left the curated file, is not seen by a newer reader, or was superseded by its page is withdrawn from the
    day of that decision, until the page says it again.
    """
    asked = [{"url": url, "known_at": known_at.isoformat() if known_at else "9999"} for url in urls]
    return {str(key) for one in asked for (key,) in store.connection.execute(_WITHDRAWN, one)}


_MISSED = """
SELECT DISTINCT g.source, g.day FROM gaps AS g JOIN captures AS c ON c.source = g.source AND c.url = g.url
WHERE :url IN (c.url, c.final_url) AND g.day <= :known_at
AND (g.detail LIKE '%: answered 404 %' OR g.detail LIKE '%: answered 410 %')
"""
_LOOKED = """
SELECT DISTINCT substr(at, 1, 10) AS day FROM looks
WHERE source = ? AND outcome <> 'not_looked' AND substr(at, 1, 10) <= ? ORDER BY day DESC LIMIT ?
"""


def gone(store: Store, urls: Iterable[str], patience: Mapping[str, int], known_at: date | None = None) -> set[str]:
    """Those of these addresses that are not there any more: 404 or 410 on each of a source's last days of looking.

    `patience` is the number of such days by source; a source that is not named is not asked.
    """
    found, until = set(), known_at.isoformat() if known_at else "9999"
    for url in urls:
        missed: dict[str, set[str]] = {}
        for row in store.rows(_MISSED, {"url": url, "known_at": until}):
            missed.setdefault(row["source"], set()).add(row["day"])
        for source in missed.keys() & patience.keys():
            looks = [row["day"] for row in store.rows(_LOOKED, source, until, patience[source])]
            if 0 < len(looks) == patience[source] and missed[source].issuperset(looks):
                found.add(url)
    return found


def decided(store: Store) -> list[tuple[str, date]]:
    """The ids of statements about which something was decided after they were stored, each with the day."""
    sql = "SELECT DISTINCT observation, substr(at, 1, 10) AS day FROM reviews"
    return [(row["observation"], date.fromisoformat(row["day"])) for row in store.rows(sql)]


_FLAGS = """
WITH newest AS (  -- what was said last of each flag by then; SQLite takes the other columns from the row of the maximum
    SELECT max(w.nth) AS nth, w.* FROM told AS w JOIN runs AS r ON r.id = w.run
    WHERE substr(r.started, 1, 10) <= :known_at GROUP BY w.flag
), evidence AS (  -- with the status of its statements then
    SELECT n.flag, o.known_from, coalesce(d.status, o.status) AS status, o.status AS first
    FROM newest AS n JOIN json_each(n.evidence) AS e JOIN observations AS o ON o.id = e.value
    LEFT JOIN reviews AS d ON d.id = (
        SELECT max(id) FROM reviews WHERE observation = o.id AND substr(at, 1, 10) <= :known_at
    )
)
SELECT f.id, f.day, f.kind, n.title, n.reason, n.size, n.evidence, r.started AS first_raised, n.since,
    n.before_low, n.before_high, n.after_low, n.after_high,
    CASE WHEN m.muted THEN m.reason WHEN f.kind <> 'correction_expired' AND f.id IN (
        SELECT flag FROM evidence WHERE status = 'rejected' OR (first, status) = ('accepted', 'quarantined')
    ) THEN 'no longer found: a figure behind it was taken back, or is in doubt' ELSE '' END AS muted
FROM newest AS n JOIN flags AS f ON f.id = n.flag
JOIN runs AS r ON r.id = f.run
LEFT JOIN mutes AS m ON m.id = (SELECT max(id) FROM mutes WHERE flag = f.id AND substr(at, 1, 10) <= :known_at)
WHERE f.id NOT IN (SELECT flag FROM evidence WHERE known_from > :known_at)
ORDER BY f.day, f.kind, f.id
"""


def flags(store: Store, known_at: date | None = None) -> pd.DataFrame:
    """Every flag raised by the end of `known_at` (None: now), in the words of its newest run by then, index `id`.

    `first_raised` is the start of its first run. `since` is the day of the statement before, `before_*` and `after_*`
    the bounds of both (NaN: unbounded, or nothing is compared); `muted` says why a flag is left out, and is empty where
    it stands. A flag of a figure that was taken back, or has gone into quarantine since, does not stand; but that a
    correction has expired stands even then: it is the news.
    """
    frame = pd.read_sql_query(
        _FLAGS, store.connection, params={"known_at": known_at.isoformat() if known_at else "9999"}
    ).set_index("id")
    for name in ("day", "since"):
        frame[name] = pd.to_datetime(frame[name], format="%Y-%m-%d").astype("datetime64[s]")
    frame["first_raised"] = pd.to_datetime(frame["first_raised"], utc=True, format="ISO8601").astype(
        "datetime64[s, UTC]"
    )
    for name in ("size", "before_low", "before_high", "after_low", "after_high"):
        frame[name] = frame[name].astype("float64")
    return frame[list(FLAGS)]


_TOLD = "SELECT w.flag, max(w.nth), r.started FROM told AS w JOIN runs AS r ON r.id = w.run GROUP BY w.flag"


def told(store: Store) -> tuple[dict[str, datetime], datetime | None]:
    """When each flag got the words it has now, by id, and when the last one was told, muted or shown again; UTC."""
    when = {row["flag"]: datetime.fromisoformat(row["started"]) for row in store.rows(_TOLD)}
    mutes = [datetime.fromisoformat(row["at"]) for row in store.rows("SELECT at FROM mutes")]
    return when, max([*when.values(), *mutes], default=None)


_BESIDE = """
SELECT o.id AS observation, m.kind, m.value, json_extract(m.cues, '$[0]') AS cue, m.as_of_precision AS precision,
    m.quote
FROM observations AS o
JOIN documents AS d ON d.sha256 = o.sha256 AND d.source = o.source AND d.reader = o.reader
JOIN mentions AS h ON h.document = d.id AND h.headline AND h.start = o.start AND h.quote = o.quote
JOIN mentions AS m ON m.document = d.id AND m.kind IN ('change', 'subset') AND m.qualifier = 'exact'
ORDER BY o.id, m.id
"""


def _no_looks() -> pd.DataFrame:
    texts: dict[str, list[str]] = {"run": [], "source": [], "outcome": [], "captures": [], "detail": []}
    return pd.DataFrame(texts).assign(at=pd.to_datetime([], utc=True))


def _no_readers() -> pd.DataFrame:
    return pd.DataFrame({"reader": [], "first": pd.to_datetime([])})


def _nothing_beside() -> pd.DataFrame:
    return pd.DataFrame(columns=["observation", "kind", "value", "cue", "precision", "quote"])


@dataclass(frozen=True, eq=False)
class Log:
    """What was done, and what was found beside the counts; oldest first.

    `looks`: run, source, at (UTC), outcome, captures, detail. `readers`: reader, and first, the day on which this
    version of it first read a document. `beside`: observation, kind, value, cue, precision, quote: the exact changes
    and parts that the reader found in the document of an observation, with what decided and how exact their day is.
    `raised` is the day of every flag on record, by id, but for those that the rules have left out since.
    """

    looks: pd.DataFrame = field(default_factory=_no_looks)
    readers: pd.DataFrame = field(default_factory=_no_readers)
    beside: pd.DataFrame = field(default_factory=_nothing_beside)
    raised: Mapping[str, date] = field(default_factory=dict)


def log(store: Store) -> Log:
    """Every look at a source and version of the reader, what was found beside the counts, and the flags raised."""
    looks = pd.read_sql_query(
        "SELECT run, source, at, outcome, captures, detail FROM looks ORDER BY id", store.connection
    )
    looks["at"] = pd.to_datetime(looks["at"], utc=True, format="ISO8601").astype("datetime64[s, UTC]")
    sql = (
        "SELECT d.reader, min(substr(r.started, 1, 10)) AS first FROM documents AS d JOIN runs AS r ON r.id = d.run "
        "GROUP BY d.reader ORDER BY first, d.reader"
    )
    readers = pd.read_sql_query(sql, store.connection)
    readers["first"] = pd.to_datetime(readers["first"], format="%Y-%m-%d").astype("datetime64[s]")
    raised = {row["id"]: date.fromisoformat(row["day"]) for row in store.rows(_RAISED, RULES)}
    return Log(looks, readers, pd.read_sql_query(_BESIDE, store.connection), raised)


_RAISED = """
SELECT f.id, f.day FROM flags AS f LEFT JOIN mutes AS m ON m.id = (SELECT max(id) FROM mutes WHERE flag = f.id)
WHERE m.muted IS NULL OR NOT m.muted OR m.who <> ?
"""

NO_LOG = Log()
"""No looks, no readers, nothing beside the counts."""

EVENTS = ("date", "kind", "number", "qualifier", "text", "url", "note")


def events(path: Path | None) -> pd.DataFrame:
    """The events beside the record: the columns of the file (`number` float), and `day`, the first of the period."""
    if path is None:
        return pd.DataFrame(columns=[*EVENTS, "day"], dtype="str").astype({"day": "datetime64[s]"})
    frame = pd.read_csv(path, dtype="str", keep_default_na=False)[list(EVENTS)]
    frame["number"] = pd.to_numeric(frame["number"]).astype("float64")
    first = [pd.Period(text).start_time for text in frame["date"]]
    return frame.assign(day=pd.DatetimeIndex(first).astype("datetime64[s]"))


def begun(observations: pd.DataFrame, today: date) -> pd.DataFrame:
    """The statements of days, months and years that have begun by a day; one that is not over ends on it."""
    day, ends = pd.Timestamp(today), observations["as_of"]
    found = ends <= day
    for precision, unit in (("month", "M"), ("year", "Y")):
        found |= (observations["precision"] == precision) & (ends.dt.to_period(unit) == day.to_period(unit))
    return observations[found].assign(as_of=ends[found].where(ends < day, day))


def known(found: pd.DataFrame, known_at: date | None) -> pd.DataFrame:
    """The events whose day, month or year was over by the end of a day (None: all)."""
    if known_at is None or found.empty:
        return found
    return found[[pd.Period(text).end_time.date() <= known_at for text in found["date"]]]
