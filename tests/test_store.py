from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from prisoncount.errors import DamagedError
from prisoncount.records import Capture, Document, Flag, Gap, Mention
from prisoncount.store import Store

from .conftest import NOW, statement

CAPTURE = Capture(
    url="https://example.org/", final_url="https://example.org/", fetched_at=NOW, status=200,
    headers=(("ETag", '"a"'), ("Last-Modified", "Fri, 20 Mar 2026 00:00:00 GMT")), body=b"x", sha256="ab", source="s",
    warc="w", record_id="r",
)  # fmt: skip


def test_nothing_is_added_twice(store: Store) -> None:
    one = statement("2022-01-27", 1007)
    gap = Gap("belarus", "s", date(2026, 3, 20), "unreachable", "https://example.org/")
    flag = Flag(kind="rise", day=date(2022, 1, 27), title="t", reason="r", key="k")
    assert [store.add_observation(one) for _ in range(3)] == [True, False, False]
    assert [store.add_gap(gap) for _ in range(2)] == [True, False]
    assert [store.add_flag(flag) for _ in range(2)] == [True, False]
    assert [store.add_capture(CAPTURE) for _ in range(2)] == [True, False]


def test_a_read_document_is_kept_with_every_mention_and_not_read_again(store: Store) -> None:
    mention = Mention(12, 12, 12, "exact", "change", "12 more people", 3, 17, cues=("more",))
    document = Document("d", "On 12 more people", sha256="ab")
    assert store.add_document("s", document, [mention, mention], "1", "none")
    assert not store.add_document("s", document, [mention], "1", "none")
    assert store.was_read("s", "ab", "d", "1")
    assert not store.was_read("s", "ab", "d", "2")
    assert [row["quote"] for row in store.rows("SELECT quote FROM mentions")] == ["12 more people"] * 2


def test_what_could_not_be_read_is_asked_for_in_full_again(store: Store) -> None:
    store.add_capture(CAPTURE, readable=False)
    last = store.last(CAPTURE.url)
    assert last is not None
    assert last.headers == ()
    assert not store.seen(CAPTURE.url)
    good = Capture(**{name: getattr(CAPTURE, name) for name in CAPTURE.__slots__} | {"sha256": "cd"})
    store.add_capture(good)
    assert store.seen(CAPTURE.url)
    last = store.last(CAPTURE.url)
    assert last is not None
    assert last.header("etag") == '"a"'
    assert last.fetched_at == NOW


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    def fail() -> None:
        with store.transaction():
            store.add_observation(statement("2022-01-27", 1007))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert not store.rows("SELECT * FROM observations")


def test_the_file_survives_and_readers_do_not_write(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "store.sqlite"
    store = Store.create(path)
    store.start_run(NOW, "1", offline=False)
    with store.transaction():
        store.add_observation(statement("2022-01-27", 1007))
    reader = Store.read_only(path)
    assert len(reader.rows("SELECT * FROM observations")) == 1
    with pytest.raises(sqlite3.OperationalError):
        reader.connection.execute("DELETE FROM observations")
    assert store.rows("PRAGMA journal_mode")[0]["journal_mode"] == "wal"
    assert store.rows("PRAGMA foreign_keys")[0]["foreign_keys"] == 1
    assert store.integrity() == []


def test_references_hold(store: Store) -> None:
    with pytest.raises(DamagedError, match="FOREIGN KEY"), store.transaction():
        store.add_review("nobody", NOW, "accepted", "why", "me")


def test_damage_and_the_wrong_version_are_said(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    path.write_bytes(b"not a database, not at all" * 100)
    for open_it in (Store.create, Store.read_only):
        with pytest.raises(DamagedError, match=r"store\.sqlite.*damaged"):
            open_it(path)
    other = sqlite3.connect(tmp_path / "new.sqlite")
    other.execute("PRAGMA user_version = 99")
    other.close()
    with pytest.raises(DamagedError, match="schema version 99"):
        Store.create(tmp_path / "new.sqlite")


def test_an_unwritable_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DamagedError, match="--data"):
        Store.create(tmp_path / "file" / "store.sqlite")


def test_dates_come_back_as_they_went_in(store: Store) -> None:
    store.add_look("s", datetime(2026, 3, 20, tzinfo=UTC), "read")
    assert store.rows("SELECT at FROM looks")[0]["at"] == "2026-03-20T00:00:00+00:00"


def test_what_must_be_judged_anew_is_what_came_since_the_last_look(store: Store) -> None:
    one = statement("2022-01-27", 1007)
    store.add_observation(one)
    assert store.unsettled(), "nobody has looked yet"
    store.add_look("s", NOW, "read")
    assert not store.unsettled()
    store.add_review(one.id, NOW, "quarantined", "r", "rule")
    assert not store.unsettled(), "the rule's own decisions settle"
    store.start_run(NOW, "test", offline=True)
    store.add_observation(statement("2022-02-01", 1022))
    assert store.unsettled(), "an import"
    store.add_look("s", NOW, "read")
    store.add_review(one.id, NOW, "rejected", "r", "me")
    assert store.unsettled(), "a decision"


def test_a_number_that_is_not_found_in_the_same_way_is_stored_once_until_the_source_is_read(store: Store) -> None:
    def gap(day: int, detail: str = "no number") -> bool:
        store.start_run(NOW, "test", offline=False)
        return store.add_gap(Gap("list", "s", date(2026, 3, day), "number_not_found", "https://a.example/", detail))

    assert [gap(10), gap(11), gap(12, "several numbers"), gap(13)] == [True, False, True, False]
    store.start_run(NOW, "test", offline=False)
    store.add_look("s", NOW, "read")
    assert [gap(15), gap(16)] == [True, False]
    away = Gap("list", "s", date(2026, 3, 10), "unreachable", "https://a.example/", "503")
    assert [store.add_gap(away), store.add_gap(replace(away, day=date(2026, 3, 11)))] == [True, True], "of its day"
