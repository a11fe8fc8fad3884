"""What README and docs show is run: every command of a block or a line, every piece of Python, every table of TOML."""

from __future__ import annotations

import configparser
import csv
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from prisoncount import Monitor, config, frames, plugins
from prisoncount.demo import tour
from prisoncount.demo.server import serve

from .test_cli import NOW, call

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^ *```(\w*)\s*$")
INLINE = re.compile(r"`((?:\.venv/bin/)?(?:prisoncount|make|python -m) [a-z][^`\n]*)`")
JOB = re.compile(r"(?:[\d*/,-]+\s+){5}(.+)")
HOME = "/srv/prisoncount"
LANGUAGES = {"sh", "cron", "python", "toml", "csv", "ini", "text", "r"}
ONLY_SHOWN = re.compile(r"(?:\.venv/bin/)?(?:make (?!run\b|demo\b|help\b)[a-z]+|python -m (?!pytest)\S+)")
"""What takes minutes, writes into the sources or needs the network is not run: make says what it would do, and the
modules and programs that it would call have to be there."""


@dataclass(frozen=True)
class Block:
    """What stands between two fences."""

    page: Path
    line: int
    language: str
    text: str


def blocks() -> list[Block]:
    found = []
    for page in PAGES:
        inside: list[str] | None = None
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
            fence = FENCE.match(line)
            if fence and inside is None:
                inside, start, language = [], number + 1, fence[1]
            elif fence and inside is not None:
                found.append(Block(page, start, language, "\n".join(inside) + "\n"))
                inside = None
            elif inside is not None:
                inside.append(line)
        assert inside is None, f"{page.name}: a block without an end"
    return found


def of(language: str) -> list[Block]:
    return [block for block in blocks() if block.language == language]


@dataclass(frozen=True)
class Command:
    """One command as written, and where; `folder` is that of the `cd` before it, `environment` that of cron."""

    where: str
    text: str
    folder: str = HOME
    cron: bool = False


def commands() -> list[Command]:
    """Of every page: the lines of its blocks, what crontab and systemd call, and the commands in running text."""
    found = []
    for block in blocks():
        folder = HOME
        for number, line in enumerate(block.text.splitlines(), block.line):
            where, text = f"{block.page.name}:{number}", line.strip()
            if block.language == "sh" and text and not text.startswith("#"):
                if moved := re.match(r"cd (\S+)$", text):
                    folder = moved[1]
                found.append(Command(where, text.split("  #")[0].strip(), folder))
            elif block.language in ("", "cron") and (job := JOB.match(text)):
                found.append(Command(where, job[1], cron=True))
            elif block.language == "ini" and text.startswith("ExecStart="):
                found.append(Command(where, text.removeprefix("ExecStart="), cron=True))
    shown = {one.text for one in found}
    for page in PAGES:
        for text in INLINE.findall(page.read_text(encoding="utf-8")):
            # A command that is only named is asked for its help.
            whole = f"{text} --help" if re.fullmatch(r"\S*prisoncount [a-z]+", text) else text
            if whole not in shown:
                found.append(Command(page.name, whole))
                shown.add(whole)
    return found


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A clone of the project with a record that one run has filled, its own programs, and a site to visit."""
    place = tmp_path_factory.mktemp("srv")
    origin, home = place / "origin", place / "prisoncount"
    left_out = shutil.ignore_patterns(
        ".*_cache", ".git", ".venv", ".hypothesis", "out", "dist", "__pycache__", "archive", "store.sqlite*", "corpus"
    )
    shutil.copytree(ROOT, origin, ignore=left_out)
    git = ["git", "-C", str(origin), "-c", "user.name=docs", "-c", "user.email=docs@localhost"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "add", "-A"], check=True)
    subprocess.run([*git, "commit", "-qm", "all"], check=True)
    subprocess.run(["git", "clone", "-q", str(origin), str(home)], check=True)
    programs(home / ".venv")
    with serve(date(2022, 2, 1)) as site:
        monitor = tour.monitor(site.url, place)
        text = re.sub(r'(?m)^name = ".*"', 'name = "belarus"', monitor.read_text(encoding="utf-8"), count=1)
        monitor.write_text(text, encoding="utf-8")
        (place / "more.csv").write_bytes((ROOT / "data" / "belarus" / "reports.csv").read_bytes())
        assert call("run", str(monitor), *NOW, cwd=home).returncode == 0
        yield home


def programs(folder: Path) -> None:
    """A virtual environment for make: this one, under another name, and newer than all that it is made from."""
    (folder / "bin").mkdir(parents=True)
    calls = {"python": sys.executable, "prisoncount": f"{sys.executable} -W error -m prisoncount"}
    for name, called in calls.items():
        (folder / "bin" / name).write_text(f'#!/bin/sh\nexec {called} "$@"\n', encoding="utf-8")
        (folder / "bin" / name).chmod(0o755)
    for name in ("run", "dev", "bench"):
        (folder / f"{name}.stamp").touch()
        os.utime(folder / f"{name}.stamp", (time.time() + 86400,) * 2)


def prepared(command: Command, home: Path) -> str:
    """The command with the places of this test; ID is one of the record's."""
    monitor = str(home.parent / "demo.toml")
    text = command.text.replace("ADDRESS", str(home.parent / "origin")).replace("DATE", "2022-01-27")
    # A clone is made beside the one in which everything else is run.
    text = text.replace(HOME, str(again(home) if "git clone" in text else home))
    text = re.sub(r"(?<=\s)(?:belarus|MONITOR|path/to/file\.toml)(?=\s|$)", monitor, text)
    text = re.sub(r"\bFILE\b", str(home.parent / "more.csv"), text)
    if re.search(r"\bID\b", text):
        kind = "flags" if " flags " in text else "observations"
        told = call(kind, monitor, *NOW, "--format", "json", cwd=home).stdout
        one = json.loads(told)[0] if told.startswith("[") else json.loads(told.splitlines()[0])
        text = re.sub(r"\bID\b", one["id"], text)
    return text


def again(home: Path) -> Path:
    return home.parent / "again"


def run(text: str, folder: Path, home: Path, *, cron: bool) -> subprocess.CompletedProcess[str]:
    """As a person's shell runs it, or as cron does: plain sh and next to no environment."""
    short = {"HOME": str(home.parent), "SHELL": "/bin/sh", "PATH": "/usr/bin:/bin"}
    monitor = f"MONITOR={home.parent / 'demo.toml'} VENV={home / '.venv'}"
    full = os.environ | {"PATH": f"{home / '.venv' / 'bin'}:{os.environ['PATH']}", "MAKEFLAGS": monitor}
    shell, place = ("/bin/sh", home.parent) if cron else ("bash", folder)
    return subprocess.run(
        [shell, "-c", text],
        cwd=place,
        env=short if cron else full,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


@pytest.mark.parametrize("command", commands(), ids=lambda one: f"{one.where} {one.text}")
def test_a_command_of_the_docs_does_what_they_say(command: Command, home: Path) -> None:
    if ONLY_SHOWN.match(command.text):
        assert_there(command.text, home)
        return
    text = prepared(command, home)
    folder = home if command.folder == HOME else home.parent
    shutil.rmtree(again(home), ignore_errors=True)
    done = run(text, folder, home, cron=command.cron)
    usual = (0, 4, 5) if re.search(r"(prisoncount|make) run\b", text) else (0,)
    assert done.returncode in usual, f"{command.where}: {text}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
    assert "Traceback" not in done.stderr


def assert_there(text: str, home: Path) -> None:
    """A target of make and what it calls; or a module of Python."""
    told = text.removeprefix(".venv/bin/")
    if told.startswith("make"):
        dry = run(f"{told} -n", home, home, cron=False)
        assert dry.returncode == 0, dry.stderr
        told = dry.stdout
        for program in set(re.findall(r"\.venv/bin/([\w-]+)", told)):
            assert (Path(sys.executable).parent / program).exists(), f"{text}: no {program}"
    for module in re.findall(r"python -m ([\w.]+)", told):
        assert importlib.util.find_spec(module), f"{text}: no module {module}"


def test_every_command_is_found() -> None:
    told = [one.text for one in commands()]
    assert len(told) > 40
    for command in plugins.names("commands"):
        assert any(f"prisoncount {command}" in one for one in told), f"no page shows {command}"
    assert any(one.cron for one in commands())
    assert {"make run", "make test", "make check", "make demo"} <= set(told)


def test_a_block_says_in_which_language_it_is() -> None:
    wrong = [
        f"{one.page.name}:{one.line}"
        for one in blocks()
        if one.language not in LANGUAGES and not all(map(JOB.match, one.text.splitlines()))
    ]
    assert not wrong, "what has no language is run by nobody"
    assert not [
        one for one in of("text") if re.search(r"^\s*(\S*bin/)?(prisoncount|make) [a-z]", one.text, re.MULTILINE)
    ]


@pytest.mark.parametrize("page", sorted({one.page for one in of("python")}), ids=lambda page: page.name)
def test_the_python_of_a_page_runs_from_top_to_bottom(page: Path, home: Path, tmp_path: Path) -> None:
    code = "".join(one.text for one in of("python") if one.page == page)
    assert call("export", "belarus", "package", cwd=tmp_path).returncode == 0
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("block", of("toml"), ids=lambda one: f"{one.page.name}:{one.line}")
def test_the_toml_of_a_page_is_a_monitor_or_a_part_of_one(block: Block, tmp_path: Path) -> None:
    text = block.text
    if "[monitor]" not in text:
        text = (ROOT / "src" / "prisoncount" / "monitors" / "belarus.toml").read_text(encoding="utf-8") + text
    path = tmp_path / "one.toml"
    path.write_text(text, encoding="utf-8")
    assert config.load(str(path)).name


def test_a_monitor_of_the_docs_reads_the_articles_that_it_speaks_of(tmp_path: Path) -> None:
    (whole,) = (one for one in of("toml") if "[monitor]" in one.text and "[sources.articles]" in one.text)
    (tmp_path / "one.toml").write_text(whole.text, encoding="utf-8")
    (tmp_path / "articles").mkdir()
    said = "Belarus now holds 1,007 political prisoners, Viasna said on Thursday."
    (tmp_path / "articles" / "0031.txt").write_text(said, encoding="utf-8")
    done = call("run", "one.toml", *NOW, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    steps = call("series", "one.toml", "--steps", "--format", "csv", cwd=tmp_path).stdout
    assert [line.split(",")[1] for line in steps.splitlines()[1:]] == ["1007"]


def test_the_columns_that_a_page_names_for_another_language_are_in_the_package(tmp_path: Path) -> None:
    assert call("export", "belarus", "package", cwd=tmp_path).returncode == 0
    for block in of("r"):
        for name in re.findall(r'"(package/[\w.]+)"', block.text):
            assert (tmp_path / name).exists()
            if name.endswith(".csv"):
                header = next(csv.reader((tmp_path / name).read_text(encoding="utf-8").splitlines()))
                assert set(re.findall(r"\$(\w+)", block.text)) <= set(header)


def test_what_the_analyst_is_told_of_is_there() -> None:
    text = (ROOT / "docs" / "analyst.md").read_text(encoding="utf-8")
    assert {name for name in re.findall(r"\bm\.(\w+)\(", text) if not hasattr(Monitor, name)} == set()
    table = text.split("## Observations")[1].split("\n\n")[2]
    columns = [name for row in table.splitlines()[2:] for name in row.split("|")[1].strip().split(", ")]
    assert sorted(columns) == sorted(frames.CONTRACT)


def test_a_unit_of_systemd_can_be_read() -> None:
    for block in of("ini"):
        unit = configparser.ConfigParser(strict=False, interpolation=None)
        unit.optionxform = str  # type: ignore[assignment, method-assign]
        unit.read_string(block.text)
        assert unit.sections()
        for moment in re.findall(r"(?m)^OnCalendar=(.+)$", block.text):
            if program := shutil.which("systemd-analyze"):
                subprocess.run([program, "calendar", moment], check=True, capture_output=True)


def test_a_link_of_the_docs_leads_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.name}: {target}"
