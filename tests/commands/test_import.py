"""A file of reports that has a slip in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import MONITOR

import prisoncount
from prisoncount.cli import run
from prisoncount.record import COLUMNS

ROW = "{day},{value},,,exact,,Viasna,A paper,https://paper.example/{day},,{note}"
RIGHT = [("2026-03-01", 1007, ""), ("2026-03-05", 1010, "")]


def test_an_implausible_report_waits_until_its_note_or_a_person_says_that_it_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("list.toml").write_text(MONITOR, encoding="utf-8")

    def call(*words: str) -> str:
        assert run([*words]) == 0
        return capsys.readouterr().out

    def bring(note: str) -> str:
        rows = [
            ROW.format(day=day, value=value, note=said) for day, value, said in [*RIGHT, ("2026-03-10", 10150, note)]
        ]
        Path("more.csv").write_text("\n".join([",".join(COLUMNS), *rows]), encoding="utf-8")
        return call("import", "list.toml", "more.csv")

    out = bring("")
    assert "3 reports, 3 new" in out
    assert "10,150 is about ten times 1,010, counted 5 days away: a slip of one digit?" in out
    key = out.split("quarantined ")[1].split(":")[0]
    assert call("review", "list.toml").startswith(f"{key}  2026-03-10  10,150")
    steps = ["series", "list.toml", "--steps", "--format", "csv"]
    assert "10150" not in call(*steps)
    assert "quarantined" not in bring(""), "told once"
    assert "quarantined" not in bring("confirmed: the mass arrests of 8 March")
    assert "10150" in call(*steps)
    call("review", "reject", key, "--reason", "a slip after all")
    bring("confirmed: the mass arrests of 8 March")
    assert "10150" not in call(*steps), "a person stands above the file"


def test_a_report_of_a_day_that_has_not_come_is_left_out_until_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("list.toml").write_text(MONITOR, encoding="utf-8")
    rows = [ROW.format(day=day, value=value, note=note) for day, value, note in RIGHT]
    rows[1] = rows[1].replace("/2026-03-05,,", "/2026-03-05,2026-05-27,")
    Path("more.csv").write_text("\n".join([",".join(COLUMNS), *rows]), encoding="utf-8")

    def bring(now: str) -> str:
        assert run(["import", "list.toml", "more.csv", "--now", now]) == 0
        return capsys.readouterr().out

    def values(known_at: str | None = None) -> list[float]:
        here = prisoncount.open("list.toml", data="data")
        return list(here.observations(known_at=known_at)["value"])

    out = bring("2026-03-10")
    assert "1 reports, 1 new" in out
    assert "1 left out until their day has come, the first on 2026-05-27: import the file again then" in out
    assert values() == values("2026-03-10") == [1007]
    assert "left out" not in bring("2026-05-27")
    assert values() == [1007, 1010]
