"""The files a run leaves in the output folder: charts with their words, and a note of what they were drawn from."""

from __future__ import annotations

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
    """What the output depends on: the day, the program, the monitor file and everything that was ever stored."""
    counts = store.rows(
        "SELECT (SELECT count(*) FROM observations) AS o, (SELECT count(*) FROM reviews) AS r, "
        "(SELECT count(*) FROM looks WHERE outcome NOT IN ('read', 'not_modified', 'not_looked')) AS l"
    )
    return digest(today, __version__, config.path.read_text(encoding="utf-8"), *counts[0].values(), length=32)


def current(config: MonitorConfig, out: Path, now: str) -> list[Written]:
    """The files of an earlier run, if they still show this state; else nothing."""
    try:
        note = json.loads(_note(config, out).read_text(encoding="utf-8"))
        found = [Written(out / name, shows) for name, shows in note["files"].items()]
        return found if note["state"] == now and all(one.path.is_file() for one in found) else []
    except (OSError, ValueError, LookupError, AttributeError):
        return []


def write(config: MonitorConfig, store: Store, out: Path, *, today: date) -> list[Written]:
    """Draw and write the charts; raises DamagedError when the folder cannot be written."""
    from .charts import trend
    from .charts._files import save
    from .monitor import Monitor

    chart = trend.compose(Monitor(config, store).view(today=today))
    written = [Written(save(chart, out).png, chart.words.title)]
    body = {"state": state(config, store, today), "files": {one.path.name: one.shows for one in written}}
    files.write(_note(config, out), (json.dumps(body, ensure_ascii=False, indent=1) + "\n").encode())
    return written


def _note(config: MonitorConfig, out: Path) -> Path:
    return out / f"{config.name}.state.json"
