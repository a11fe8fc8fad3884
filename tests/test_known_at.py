"""The flags as they stood at the end of a day: raised by then, decided by then, of figures known then."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pandas as pd
import pytest

import prisoncount as pc
from prisoncount import assess, config, frames
from prisoncount.cli import run
from prisoncount.store import Store, store_path

from .conftest import MONITOR, statement

RUNS = [("2025-02-01", "2025-01-31", 1000), ("2025-03-01", "2025-02-28", 1100), ("2025-04-01", "2025-03-31", 1050)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A monitor whose record has grown by a figure a run: a rise in March, a fall in April."""
    (tmp_path / "list.toml").write_text(MONITOR, encoding="utf-8")
    read = config.load(str(tmp_path / "list.toml"))
    store = Store.create(store_path(tmp_path / "data", "list"))
    for day, as_of, value in RUNS:
        store.start_run(datetime.fromisoformat(f"{day}T06:00:00+00:00"), "test", offline=True)
        store.add_observation(statement(as_of, value, known_from=date.fromisoformat(day)))
        assess.update(read, store, date.fromisoformat(day))
    store.close()
    return tmp_path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store.create(store_path(path / "data", "list"))
    yield store
    store.close()


def kinds(path: Path, known_at: str | None, **options: bool) -> list[str]:
    return list(pc.open(path / "list.toml", data=path / "data").flags(known_at=known_at, **options)["kind"])


def test_only_what_was_raised_by_then(path: Path) -> None:
    assert kinds(path, None) == ["rise", "fall"]
    assert [kinds(path, day) for day in ("2025-02-27", "2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01")] == [
        [], [], ["rise"], ["rise"], ["rise", "fall"],
    ]  # fmt: skip


def test_a_flag_muted_later_still_stood(path: Path, store: Store) -> None:
    key = frames.flags(store).index[0]
    store.add_mute(key, datetime(2025, 5, 2, 6, tzinfo=UTC), "told", "me", muted=True)
    store.add_mute(key, datetime(2025, 5, 9, 6, tzinfo=UTC), "too soon", "me", muted=False)
    assert [len(kinds(path, day)) for day in ("2025-05-01", "2025-05-02", "2025-05-08", "2025-05-09")] == [2, 1, 1, 2]
    assert kinds(path, "2025-05-02", muted=True) == ["rise", "fall"]


@pytest.mark.parametrize("status", ["rejected", "quarantined"])
def test_a_figure_taken_back_later_still_bore_its_flag(path: Path, store: Store, status: str) -> None:
    key = statement("2025-03-31", 1050).id
    store.add_review(key, datetime(2025, 5, 2, 6, tzinfo=UTC), status, "a slip", "me")
    assert [kinds(path, day) for day in ("2025-05-01", "2025-05-02", None)] == [["rise", "fall"], ["rise"], ["rise"]]


@pytest.mark.parametrize("known_at", ["2021-12-31", "2024-06-30"])
def test_before_the_first_run_the_rules_are_asked_of_what_could_be_known(tmp_path: Path, known_at: str) -> None:
    now = pc.open("belarus", data=tmp_path, now=datetime(2026, 3, 20, tzinfo=UTC))
    then = pc.open("belarus", data=tmp_path, now=datetime.fromisoformat(f"{known_at}T00:00:00+00:00"))
    past = now.flags(known_at=known_at)
    assert len(past) > 5
    assert past["day"].max() <= pd.Timestamp(known_at)
    pd.testing.assert_frame_equal(past, then.flags())
    known = now.observations(known_at=known_at).index
    assert {key for one in past["evidence"] for key in json.loads(one)} <= set(known)


def test_known_at_the_present_is_the_present(path: Path, tmp_path: Path) -> None:
    opened = pc.open("belarus", data=tmp_path, now=datetime(2026, 3, 20, tzinfo=UTC))
    pd.testing.assert_frame_equal(opened.flags(known_at="2026-03-20"), opened.flags())
    assert kinds(path, "2025-04-02") == kinds(path, None)


def test_the_command_asks_for_a_day_as_the_others_do(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["flags", str(path / "list.toml"), "--data", str(path / "data"), "--format", "json", "--known-at"]
    assert run([*arguments, "2025-03-15"]) == 0
    assert [one["kind"] for one in json.loads(capsys.readouterr().out)] == ["rise"]
    assert run([*arguments, "2020-01-01"]) == 0
    assert json.loads(capsys.readouterr().out) == [], "one array, as the other commands print"
    assert run([*arguments, "soon"]) == 2
    assert "expected a date" in capsys.readouterr().err


def test_a_run_with_its_clock_in_the_past_takes_nothing_back(tmp_path: Path) -> None:
    """Neither the reports that it could not know of yet, nor when they became known, nor a flag; and it tells no future."""
    rows = ["2024-01-31,1000,,,exact,,Viasna,Viasna,https://list.example/1,2024-02-01,",
            "2024-02-29,1002,,,exact,,Viasna,Viasna,https://list.example/2,2024-03-01,",
            "2024-03-31,1001,,,exact,,Viasna,Viasna,https://list.example/3,2024-04-01,",
            "2024-04-20,940,,,exact,,Viasna,A paper,https://paper.example/4,2024-04-20,"]  # fmt: skip
    (tmp_path / "record").mkdir()
    header = "as_of,value,low,high,qualifier,measure,origin,publisher,url,published,note"
    (tmp_path / "record" / "reports.csv").write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    (tmp_path / "list.toml").write_text(MONITOR.replace("[monitor]", '[monitor]\nrecord = "record"'), encoding="utf-8")
    known = []
    for day in ("2024-04-21", "2024-03-15", "2024-04-22"):
        common = [str(tmp_path / "list.toml"), "--data", str(tmp_path / "data"), "--out", str(tmp_path / "out")]
        assert run(["run", *common, "--offline", "--now", f"{day}T10:00:00"]) == 0
        opened = pc.open(str(tmp_path / "list.toml"), data=tmp_path / "data")
        known.append(
            (
                opened.series().to_dict(),
                opened.flags().drop(columns="first_raised").to_dict(),
                opened.figures().to_dict(),
            )
        )
        assert opened.series(known_at="2024-04-21").iloc[-1] == 940
    assert known[0] == known[1] == known[2]
