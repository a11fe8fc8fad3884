"""Every command that README and docs show is run, against the demonstration's site and its record."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from prisoncount.demo import tour
from prisoncount.demo.server import serve

from .test_cli import NOW, call

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^ *```(?:sh|cron|text)?\n(.*?)^ *```", re.DOTALL | re.MULTILINE)
INLINE = re.compile(r"`((?:\.venv/bin/)?prisoncount [a-z][^`\n]*)`")
PROGRAM = re.compile(r"(?:^|[\s/])prisoncount (?=[a-z])(.*)")
PLACES = {"MONITOR": "belarus", "path/to/file.toml": "belarus", "DATE": "2022-01-27"}
NEEDS_MORE = ("demo", "import", "compare", "extract")
"""Commands with tests of their own: they need files, or look at every monitor."""


def shown() -> list[str]:
    """The commands of every page, each once, as written; a command named alone is asked for its help."""
    found: dict[str, None] = {}
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        lines = [line for block in BLOCK.findall(text) for line in block.splitlines()]
        for line in [*lines, *INLINE.findall(text)]:
            # What stands three spaces behind a command explains it.
            told = PROGRAM.search(line.strip() if line.startswith("17 ") else re.split(r"\s{3,}", line.strip())[0])
            if told and "|" not in told[1]:
                found[told[1].split("  #")[0].strip()] = None
    return [one if " " in one else f"{one} --help" for one in found if one.split()[0] not in NEEDS_MORE]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A folder with a record that one run has filled, and the monitor file."""
    place = tmp_path_factory.mktemp("docs")
    with serve(date(2022, 2, 1)) as site:
        monitor = str(tour.monitor(site.url, place))
        assert call("run", monitor, *NOW, cwd=place).returncode == 0
        yield place, monitor


def test_there_are_commands_to_run() -> None:
    assert len(shown()) > 15
    assert {"run", "chart", "report", "why", "sources", "flags", "review"} <= {one.split()[0] for one in shown()}


@pytest.mark.parametrize("command", shown())
def test_a_command_of_the_docs_does_what_they_say(command: str, folder: tuple[Path, str]) -> None:
    place, monitor = folder
    words = [PLACES.get(word, word) for word in shlex.split(command, comments=True)]
    words = [monitor if word == "belarus" else word for word in words]
    if "ID" in words:
        kind = "flags" if words[0] == "flags" else "observations"
        told = call(kind, monitor, *NOW, "--format", "json", cwd=place).stdout
        one = json.loads(told)[0] if told.startswith("[") else json.loads(told.splitlines()[0])
        words = [one["id"] if word == "ID" else word for word in words]
    done = call(*words, cwd=place)
    assert done.returncode in (0, 4, 5), f"{command}: {done.stderr}"
    assert "Traceback" not in done.stderr


def test_a_make_target_of_the_docs_is_there() -> None:
    texts = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    told = set(re.findall(r"(?:`|^)make ([a-z]+)", texts, re.MULTILINE))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {"run", "test", "check", "demo"} <= told <= targets
