from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prisoncount import config as configs
from prisoncount import report
from prisoncount.errors import DamagedError, UsageError
from prisoncount.store import Store

from .conftest import statement

TODAY = date(2022, 3, 1)
BELARUS = configs.load("belarus")


@pytest.fixture
def full(store: Store) -> Store:
    store.add_observation(statement("2022-01-27", 1007))
    store.add_observation(statement("2022-02-10", 1050))
    return store


def test_after_a_run_there_is_the_trend_and_nothing_else(full: Store, tmp_path: Path) -> None:
    (written,) = report.write(BELARUS, full, tmp_path, today=TODAY)
    assert written.path.name == "belarus-trend-newsletter-en.png"
    assert not (tmp_path / "index.html").exists()
    state = report.state(BELARUS, full, TODAY)
    assert report.current(BELARUS, tmp_path, state) == [written]


def test_the_kit_keeps_the_note_of_what_was_drawn(full: Store, tmp_path: Path) -> None:
    written = report.write_kit(BELARUS, full, tmp_path, today=TODAY)
    assert all(one.path.is_file() and one.shows for one in written)
    assert len({one.path for one in written}) == len(written)
    state = report.state(BELARUS, full, TODAY)
    assert [one.path for one in report.current(BELARUS, tmp_path, state)] == [written[0].path]
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    report.write_kit(BELARUS, full, tmp_path, today=TODAY)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()} == before


def test_every_chart_of_one_monitor_is_in_the_kit(full: Store, tmp_path: Path) -> None:
    from prisoncount.kit import pictures

    names = {one.path.name for one in report.write_kit(BELARUS, full, tmp_path, today=TODAY)}
    assert {"trend", "origins"} <= set(pictures.drawable())
    assert {f"belarus-{name}-newsletter-en.png" for name in pictures.drawable()} <= names


def test_a_base_address_is_a_web_address(full: Store, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="expected one such as https://"):
        report.write_kit(BELARUS, full, tmp_path, today=TODAY, base_url="javascript:x")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_holds_another_kit_is_noticed(tmp_path: Path) -> None:
    assert report.other(BELARUS, tmp_path) == ""
    (tmp_path / "summary.json").write_text('{"monitor": "cuba"}')
    assert report.other(BELARUS, tmp_path) == "cuba"
    (tmp_path / "summary.json").write_text('{"monitor": "belarus"}')
    assert report.other(BELARUS, tmp_path) == ""


def test_an_unwritable_folder_is_said(full: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DamagedError, match="cannot be written"):
        report.write_kit(BELARUS, full, tmp_path / "file", today=TODAY)


def test_the_command_says_what_it_wrote_and_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from prisoncount.cli import run

    common = ["--data", str(tmp_path / "data"), "--out", str(tmp_path / "out"), "--now", "2026-03-20"]
    assert run(["report", "belarus", *common, "--base-url", "https://host.example/by"]) == 0
    told = capsys.readouterr()
    paths = [Path(line.split(": ")[0]) for line in told.out.splitlines()]
    assert all(path.is_file() for path in paths)
    assert {"index.html", "feed.xml", "newsletter.html", "newsletter.txt", "summary.json"} <= {p.name for p in paths}
    assert told.err == ""
    assert "https://host.example/by/belarus-trend" in (tmp_path / "out" / "newsletter.html").read_text()
    assert run(["report", "cuba", *common]) == 0
    assert "held the kit of belarus" in capsys.readouterr().err
    assert run(["report", "belarus", *common, "--base-url", "host.example"]) == 2
    assert "expected one such as https://" in capsys.readouterr().err
