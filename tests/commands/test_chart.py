"""Whom `chart` blames: the user for a wrong word, itself for a slip of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from prisoncount.charts import trend
from prisoncount.cli import run


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("pie",), "chart pie: charts has no 'pie'; there are: change, countries"),
        (("--preset", "poster"), "chart trend: preset: expected one of newsletter"),
        (("sparkline", "--preset", "print"), "chart sparkline: preset: expected one of"),
        (("--lang", "xx"), "chart trend: lang: expected one of be, de, en"),
    ],
)
def test_a_word_that_there_is_not_is_said(
    words: tuple[str, ...], complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = ["--data", str(tmp_path / "data"), "--out", str(tmp_path / "out")]
    assert run(["chart", "belarus", *words, *folders]) == 2
    assert capsys.readouterr().err.startswith(f"prisoncount: {complaint}")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("slip", [KeyError("as_of"), IndexError("list index out of range")])
def test_a_slip_of_the_program_is_a_bug(
    slip: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def compose(*_: object, **__: object) -> None:
        raise slip

    monkeypatch.setattr(trend, "compose", compose)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert run(["chart", "belarus", "--data", str(tmp_path / "data")]) == 1
    assert f"a bug in this program: {type(slip).__name__}" in capsys.readouterr().err
