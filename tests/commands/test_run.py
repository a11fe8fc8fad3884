"""What `run` shows on a terminal while it works."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from tests.conftest import MONITOR

from prisoncount import config
from prisoncount.commands._app import App
from prisoncount.commands.run import _progress

SOURCE = '[sources.{name}]\nkind = "files"\npath = "{name}.txt"\npublisher = "A paper"\norigin = "Viasna"\n'
GONE = "\r\033[K"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_each_source_is_named_until_its_visit_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.toml"
    path.write_text(MONITOR + "".join(SOURCE.format(name=name) for name in ("first", "last")), encoding="utf-8")
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    seen = []
    with _progress(App(), config.load(str(path))) as progress:
        for name in ("first", "last"):
            progress(name)
            seen.append(screen.getvalue().split(GONE)[-1])
    assert seen == ["[1/2] first", "[2/2] last"]
    assert screen.getvalue().endswith(GONE)


def test_away_from_a_terminal_nothing_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "list.toml"
    path.write_text(MONITOR, encoding="utf-8")
    with _progress(App(), config.load(str(path))) as progress:
        progress("first")
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr(sys, "stderr", screen := Terminal())
    with _progress(App(quiet=True), config.load(str(path))) as progress:
        progress("first")
    assert screen.getvalue() == ""
