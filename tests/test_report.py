from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prisoncount import config as configs
from prisoncount import report
from prisoncount.cli import run
from prisoncount.errors import DamagedError, UsageError
from prisoncount.record import COLUMNS
from prisoncount.store import Store

from .conftest import MONITOR, statement

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


def test_what_a_run_drew_is_drawn_again_where_its_note_is_damaged(full: Store, tmp_path: Path) -> None:
    report.write(BELARUS, full, tmp_path, today=TODAY)
    state = report.state(BELARUS, full, TODAY)
    for damaged in ('{"files": {}}', '{"state": "other", "files": {}}', "[]", "{"):
        (tmp_path / "belarus.state.json").write_text(damaged)
        assert report.current(BELARUS, tmp_path, state) == []


def test_the_kit_of_the_same_state_leaves_every_file_alone(full: Store, tmp_path: Path) -> None:
    drawn = report.write(BELARUS, full, tmp_path, today=TODAY)
    written = report.write_kit(BELARUS, full, tmp_path, today=TODAY)
    assert all(one.path.is_file() and one.shows for one in written)
    assert len({one.path for one in written}) == len(written)
    assert report.current(BELARUS, tmp_path, report.state(BELARUS, full, TODAY)) == drawn == written[:1]
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    report.write_kit(BELARUS, full, tmp_path, today=TODAY)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_kit_is_no_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The run after it raises the flags of what was imported, and draws its own picture."""
    monkeypatch.chdir(tmp_path)
    Path("list.toml").write_text(MONITOR, encoding="utf-8")
    rows = ["2026-02-20,1100", "2026-02-25,1105", "2026-03-01,1190"]
    cells = ",,,exact,,Viasna,A paper,https://a.example/,,confirmed: counted"
    Path("more.csv").write_text("\n".join([",".join(COLUMNS), *(row + cells for row in rows)]), encoding="utf-8")
    now = ["--now", "2026-03-02"]
    assert run(["import", "list.toml", "more.csv", *now]) == 0
    assert run(["report", "list.toml", "--lang", "uk", "--quiet", *now]) == 0
    assert not Path("out/list-trend-newsletter-en.png").exists()
    capsys.readouterr()
    assert run(["run", "list.toml", *now]) == 0
    assert "rise: Belarus: 1,190 political prisoners" in capsys.readouterr().out
    assert Path("out/list-trend-newsletter-en.png").exists()


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
