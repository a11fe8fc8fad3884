"""The files a run leaves in the output folder: charts with their words, and a note of what they were drawn from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from . import __version__, files
from .config import MonitorConfig
from .records import digest
from .store import Store


@dataclass(frozen=True)
class Written:
    """One file and what it shows, in a sentence."""

    path: Path
    shows: str


def state(config: MonitorConfig, store: Store, today: date) -> str:
    """What the output depends on: the day, the program, the monitor's files and everything that was ever stored."""
    said = hashlib.sha256()
    for sql in (
        "SELECT id FROM observations ORDER BY id",
        "SELECT id, observation, status, at FROM reviews ORDER BY id",
        "SELECT source, at, outcome FROM looks WHERE outcome NOT IN ('read', 'not_modified', 'not_looked') ORDER BY id",
        "SELECT id FROM flags ORDER BY id",
    ):
        said.update(repr([tuple(row.values()) for row in store.rows(sql)]).encode())
    events = config.record / "events.csv" if config.record else None
    for path in (config.path, events):
        said.update(path.read_bytes() if path and path.is_file() else b"")
    return digest(today, __version__, said.hexdigest(), length=32)


def current(config: MonitorConfig, out: Path, now: str) -> list[Written]:
    """The files of an earlier run, if they still show this state and nobody has touched them; else nothing."""
    try:
        note = json.loads(_note(config, out).read_text(encoding="utf-8"))
        found = [Written(out / name, one["shows"]) for name, one in note["files"].items()]
        whole = all(_hash(out / name) == one["sha256"] for name, one in note["files"].items())
    except (OSError, ValueError, LookupError, AttributeError, TypeError):
        return []
    return found if note["state"] == now and whole else []


def write(config: MonitorConfig, store: Store, out: Path, *, today: date) -> list[Written]:
    """Draw and write the charts; raises DamagedError when the folder cannot be written."""
    from .charts import trend
    from .charts._files import save
    from .monitor import Monitor

    chart = trend.compose(Monitor(config, store).view(today=today))
    written = [Written(save(chart, out).png, chart.words.title)]
    drawn = {one.path.name: {"shows": one.shows, "sha256": _hash(one.path)} for one in written}
    body = {"state": state(config, store, today), "files": drawn}
    files.write(_note(config, out), (json.dumps(body, ensure_ascii=False, indent=1) + "\n").encode())
    return written


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _note(config: MonitorConfig, out: Path) -> Path:
    return out / f"{config.name}.state.json"
