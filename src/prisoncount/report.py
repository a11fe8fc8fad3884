"""The files in the output folder: the trend after a run with a note of what was drawn, the whole kit on request."""

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
        "SELECT max(d.id) FROM documents AS d JOIN observations AS o ON o.url = d.url",
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
        whole = note["state"] == now and all(_hash(out / name) == one["sha256"] for name, one in note["files"].items())
    except (OSError, ValueError, LookupError, AttributeError, TypeError):
        return []
    return found if whole else []


def write(config: MonitorConfig, store: Store, out: Path, *, today: date) -> list[Written]:
    """Draw the trend, as after each run; raises DamagedError when the folder cannot be written."""
    from .kit import facts, pictures
    from .monitor import Monitor

    picture = pictures.draw(facts.view(Monitor(config, store), today), out)
    written = Written(out / picture.file, picture.words.title)
    _note_down(config, store, out, today, written)
    return [written]


def write_kit(
    config: MonitorConfig, store: Store, out: Path, *, today: date, base_url: str = "", lang: str = "en"
) -> list[Written]:
    """Draw every chart and write newsletter, feed, page and data package; each file with what it shows.

    `lang` is the language of pictures, newsletter, feed and index.html; page and feed in each other language lie beside
    them. `base_url` is where the folder will be hosted; without it every link is relative. UsageError for another
    kind of address or a language there is not, DamagedError when the folder cannot be written.
    """
    from .kit import facts, feed, mail, package, page, summary
    from .kit.words import show
    from .messages import codes
    from .monitor import Monitor

    known = facts.gather(Monitor(config, store), out, today=today, base_url=base_url, lang=lang)
    written = [Written(out / one.file, one.words.title) for one in known.pictures]
    texts = (
        ("newsletter.html", mail.html, show("mail")),
        ("newsletter.txt", mail.text, show("mail_text")),
        ("feed.xml", feed.feed, show("feed", count=min(len(known.flags), feed.NEWEST))),
        ("index.html", page.page, show("page")),
    )
    written += [Written(files.write(out / name, make(known).encode()), shows) for name, make, shows in texts]
    for told in (known.spoken(code) for code in codes() if code != lang):
        for name, make, shows in ((told.page, page.page, "page_in"), (told.feed, feed.feed, "feed_in")):
            path = files.write(out / name(told.lang), make(told).encode())
            written.append(Written(path, show(shows, language=told.said.name_of_itself)))
    data = package.write(config, store, out / "data" / config.name)
    written += [Written(path, package.SHOWS[path.suffix]) for path in data]
    beside = [out / name for one in known.pictures for name in one.files[1:]]
    body = summary.summary(known, out, [*(one.path for one in written), *beside])
    return [*written, Written(files.write(out / "summary.json", body.encode()), show("summary"))]


def other(config: MonitorConfig, out: Path) -> str:
    """The name of another monitor whose kit lies in the folder and is about to be written over; else nothing."""
    try:
        name = json.loads((out / "summary.json").read_text(encoding="utf-8"))["monitor"]
    except (OSError, ValueError, LookupError, TypeError):
        return ""
    return str(name) if name != config.name else ""


def _note_down(config: MonitorConfig, store: Store, out: Path, today: date, one: Written) -> None:
    drawn = {one.path.name: {"shows": one.shows, "sha256": _hash(one.path)}}
    body = {"state": state(config, store, today), "files": drawn}
    files.write(_note(config, out), (json.dumps(body, ensure_ascii=False, indent=1) + "\n").encode())


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _note(config: MonitorConfig, out: Path) -> Path:
    return out / f"{config.name}.state.json"
