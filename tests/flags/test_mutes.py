from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from tests.conftest import MONITOR, NOW, statement

import prisoncount
from prisoncount import assess, config, frames
from prisoncount.cli import run
from prisoncount.store import UPGRADES, Store, store_path


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """The command `flags` over a small record: its exit code, output and complaints."""
    (tmp_path / "list.toml").write_text(MONITOR, encoding="utf-8")
    monitor = str(tmp_path / "list.toml")
    store = Store.create(store_path(tmp_path / "data", "list"))
    store.start_run(NOW, "test", offline=True)
    for day, value in (("2025-01-31", 1000), ("2025-02-28", 1100), ("2025-03-31", 1050)):
        store.add_observation(statement(day, value))
    assess.update(config.load(monitor), store, date(2025, 4, 1))
    store.close()

    def flags(*words: str) -> tuple[int, str, str]:
        code = run(["flags", monitor, "--data", str(tmp_path / "data"), "--now", "2025-04-02T06:00:00", *words])
        out, err = capsys.readouterr()
        return code, out, err

    return flags


Call = Callable[..., tuple[int, str, str]]


def shown(call: Call, *words: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(call("--format", "json", *words)[1])
    return found


def test_a_muted_flag_is_left_out_and_can_be_shown_again(call: Call) -> None:
    before = shown(call)
    assert [one["kind"] for one in before] == ["rise", "fall"]
    key = str(before[0]["id"])
    assert call("--mute", key, "--reason", "told in May")[:2] == (0, f"{key}: muted\n")
    assert [one["id"] for one in shown(call)] == [before[1]["id"]]
    assert [one["muted"] for one in shown(call, "--muted")] == ["told in May", ""]
    assert "muted: told in May" in call("--muted")[1]
    assert call("--unmute", key, "--reason", "too soon")[:2] == (0, f"{key}: shown again\n")
    assert shown(call) == before


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--mute", "nothing", "--reason", "x"), "no such flag"),
        (("--mute", "a"), "needs --reason"),
        (("--mute", "a", "--unmute", "a", "--reason", "x"), "not both"),
    ],
)
def test_a_decision_needs_a_flag_and_a_reason(call: Call, words: tuple[str, ...], complaint: str) -> None:
    code, out, err = call(*words)
    assert (code, out) == (2, "")
    assert complaint in err


def test_both_decisions_stay_on_record_and_a_run_tells_nothing_anew(call: Call, tmp_path: Path) -> None:
    key = str(shown(call)[0]["id"])
    call("--mute", key, "--reason", "told")
    call("--unmute", key, "--reason", "too soon")
    store = Store.create(store_path(tmp_path / "data", "list"))
    rows = store.rows("SELECT muted, reason, at FROM mutes ORDER BY id")
    assert [(row["muted"], row["reason"]) for row in rows] == [(1, "told"), (0, "too soon")]
    assert rows[0]["at"].startswith("2025-04-02T06:00")
    assert assess.update(config.load(str(tmp_path / "list.toml")), store, date(2025, 4, 2)) == []
    store.close()


def test_flags_carry_the_interval_before_and_after(call: Call, tmp_path: Path) -> None:
    frame = prisoncount.open(tmp_path / "list.toml", data=tmp_path / "data").flags()
    assert frame[["before_low", "before_high", "after_low", "after_high"]].to_numpy().tolist() == [
        [1000, 1000, 1100, 1100],
        [1100, 1100, 1050, 1050],
    ]
    assert list(frame["since"]) == [pd.Timestamp("2025-01-31"), pd.Timestamp("2025-02-28")]
    assert shown(call)[0]["before"] == [1000, 1000]


def test_a_store_of_the_first_version_is_read_untouched_and_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    old = Store.create(path)
    old.start_run(NOW, "test", offline=True)
    old.add_observation(statement("2025-01-31", 1000))
    old.connection.executescript("DROP VIEW told; DROP TABLE retold")
    for name in ("since", "before_low", "before_high", "after_low", "after_high"):
        old.connection.execute(f"ALTER TABLE flags DROP COLUMN {name}")
    old.connection.executescript("DROP TABLE mutes; PRAGMA user_version = 1; PRAGMA journal_mode = DELETE")
    old.close()
    before = path.read_bytes()
    reader = Store.read_only(path)
    assert frames.flags(reader).empty
    assert len(frames.observations(reader)) == 1
    reader.close()
    assert path.read_bytes() == before
    Store.create(path).close()
    tables = {row[0] for row in sqlite3.connect(path).execute("SELECT name FROM sqlite_master")}
    assert {"mutes", "retold", "told"} <= tables
    assert list(UPGRADES) == [1, 2]
