"""What `doctor` looks at beside the record."""

from __future__ import annotations

from pathlib import Path

import pytest

from prisoncount.charts import _fonts
from prisoncount.cli import run


def told(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, str]]:
    code = run(["doctor", "--data", str(folder), *words])
    lines = capsys.readouterr().out.splitlines()
    return code, {line[5:].split(":")[0]: line for line in lines}


def test_every_face_of_the_charts_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(tmp_path, capsys)[1]["fonts"] == f"ok   fonts: {len(_fonts.WEIGHTS)} files"
    monkeypatch.setattr(_fonts, "WEIGHTS", ("Bold", "Lost"))
    code, lines = told(tmp_path, capsys)
    assert (code, lines["fonts"]) == (1, "BAD  fonts: FiraSans-Lost.ttf missing; install prisoncount again")


def test_a_clock_before_the_program_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(tmp_path, capsys, "--now", "2026-01-01")[0] == 0
    code, lines = told(tmp_path, capsys, "--now", "2025-12-31T23:59:59")
    assert code == 1
    assert lines["clock"].startswith("BAD  clock: 2025-12-31 23:59 UTC; the clock is wrong")
