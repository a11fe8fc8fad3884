"""What a page that is looked at again says about what it said before: it still says so, or it has corrected itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from .reading import READER
from .records import Capture
from .store import MACHINE, Store

FETCH = "fetch"
"""Who decides where the origin's own page still says later what was doubted: believed until the page is mended."""
STILL = "its page still said so on a later day"
"""Why that is believed again, where what spoke against it was taken back."""
PAGE = "page"
"""Who decides where a page has corrected itself: what it said before is superseded."""
GONE = "the page no longer says so"
"""How the reason begins where the text of a page has lost its count."""

Row = dict[str, Any]

_SAID = """
SELECT DISTINCT d.id, CASE d.url WHEN '' THEN :url ELSE d.url END AS url,
    m.as_of, m.as_of_precision AS "precision", m.qualifier, m.value, m.low, m.high
FROM documents AS d JOIN mentions AS m ON m.document = d.id AND m.headline
WHERE d.source = :source AND d.sha256 = :sha256 AND d.reader = :reader
"""
_STANDING = """
SELECT s.*, coalesce((SELECT who FROM reviews WHERE observation = s.id ORDER BY id DESC LIMIT 1), 'rule') AS who,
    EXISTS (SELECT 1 FROM reviews WHERE observation = s.id AND who = 'fetch') AS fetched
FROM standing AS s WHERE s.source = :source AND s.url = :url AND s.sha256 IS NOT NULL AND (
    :document IS NULL OR EXISTS (  -- that document has told it
        SELECT 1 FROM documents AS d WHERE d.source = s.source AND d.sha256 = s.sha256 AND d.document = :document
    )
)
"""
_READ = """
SELECT id, document, CASE url WHEN '' THEN :url ELSE url END AS url, published, outcome FROM documents
WHERE source = :source AND sha256 = :sha256 AND reader = :reader AND outcome IN ('observation', 'none')
"""
_NUMBER = ("as_of", "precision", "qualifier", "value", "low", "high")
_PLACE = ("as_of", "precision", "measure", "origin")


Decisions = dict[str, tuple[str, str, str]]
"""Status, reason and who decided, by the id of the statement."""


def decide(store: Store, source: str, captures: Iterable[Capture], now: datetime) -> Decisions:
    """Store what follows from these pages of a source, fetched now (whether changed or not), and return it.

    A doubted statement of the origin's own page that is still there on a later day is confirmed by that fetch. Where a
    page says another number of the same day than it did before, or its text was edited since its day of publication
    and names another day or none, the earlier one is superseded. What a person decided stands.
    """
    decisions: Decisions = {}
    for capture in captures:
        url = capture.final_url or capture.url
        facts = {"source": source, "sha256": capture.sha256, "reader": READER, "url": url}
        said = store.rows(_SAID, facts)
        for document in store.rows(_READ, facts):
            told = store.rows(_STANDING, {"source": source} | document)
            decisions |= _edited(document, [row for row in said if row["id"] == document["id"]], told, now)
        numbers = {(row["url"], *_of(row, _NUMBER)) for row in said}
        for address in dict.fromkeys(row["url"] for row in said):
            rows = store.rows(_STANDING, {"source": source, "url": address, "document": None})
            still = [row for row in rows if (address, *_of(row, _NUMBER)) in numbers]
            gone = [row for row in rows if (address, *_of(row, _NUMBER)) not in numbers]
            decisions |= _confirmed(still, now) | _superseded(still, gone, now)
    for key, (status, reason, who) in decisions.items():
        store.add_review(key, now, status, reason, who)
    return decisions


def _confirmed(still: list[Row], now: datetime) -> Decisions:
    """What is believed because the page says it again, or on a later day still."""
    out: Decisions = {}
    for row in still:
        if row["status"] == "rejected" and row["who"] == PAGE:
            out[row["id"]] = ("accepted", f"said again by the same page on {now.date()}", PAGE)
        elif _is_second_fetch(row, now):
            why = f"confirmed by the fetch of {now:%Y-%m-%d %H:%M} UTC: {row['url']} still says so"
            out[row["id"]] = ("accepted", why, FETCH)
    return out


def _superseded(still: list[Row], gone: list[Row], now: datetime) -> Decisions:
    """What the page no longer says, because it says another number of the same day."""
    now_said = {_of(row, _PLACE): row for row in still}
    return {
        row["id"]: ("rejected", f"superseded by the same page on {now.date()}: see {now_said[place]['id']}", PAGE)
        for row in gone
        if (place := _of(row, _PLACE)) in now_said
        and row["status"] in ("accepted", "quarantined")
        and row["who"] in MACHINE
    }


def _edited(document: Row, said: list[Row], told: list[Row], now: datetime) -> Decisions:
    """What a document has said of another day, or said at all, and does not say any more.

    A page that is brought up to date takes nothing back: it names a later day, after that of its publication. Nor does
    an older version of a page, of which an answer may be that was kept somewhere on the way.
    """
    numbers = {_of(row, _NUMBER) for row in said}
    out: Decisions = {}
    for row in told:
        if (
            row["status"] not in ("accepted", "quarantined")
            or row["who"] not in MACHINE
            or _of(row, _NUMBER) in numbers
        ):
            continue
        same_text = row["published"] is not None and row["published"] == document["published"]
        if not said and same_text and row["reader"] == READER and _begun(row, document["published"]):
            out[row["id"]] = ("rejected", f"{GONE} (read again on {now.date()})", PAGE)
        for one in said:
            older = any(_of(old, _NUMBER) == _of(one, _NUMBER) and old["seen_at"] < row["seen_at"] for old in told)
            mended = one["as_of"] < row["as_of"] and not older
            if mended or (same_text and _begun(one, document["published"])):
                why = f"superseded by the same page on {now.date()}: it now speaks of {one['as_of']}"
                out[row["id"]] = ("rejected", why, PAGE)
    return out


def _begun(row: Row, day: str) -> bool:
    """Whether the day, month or year of a count had begun on a day."""
    length = len({"day": "2026-03-10", "month": "2026-03", "year": "2026"}[row["precision"]])
    return bool(row["as_of"][:length] <= day[:length])


def _is_second_fetch(row: Row, now: datetime) -> bool:
    """Whether this is the origin's own page, and what was doubted there was read on an earlier day."""
    today = now.date().isoformat()
    return (
        row["status"] == "quarantined"
        and row["who"] in MACHINE
        and not row["fetched"]
        and row["publisher"] == row["origin"] != ""
        and row["known_from"] < today
        and row["as_of"] <= today
        and row["url"].startswith(("http://", "https://"))
    )


def _of(row: Row, names: Iterable[str]) -> tuple[Any, ...]:
    return tuple(row[name] for name in names)
