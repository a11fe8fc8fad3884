"""index.html: one page that needs nothing else. Without scripts it is whole; with them it can be zoomed and questioned.

The page may load nothing and run nothing but its own style and script, which the policy names by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence

from markupsafe import Markup

from prisoncount.charts._theme import THEMES
from prisoncount.messages import codes

from . import words
from .facts import Facts, Raised
from .feed import NEWEST
from .plot import HEIGHT, plot
from .rows import Table, table
from .templating import asset, render

LIMIT = 1_480_000
"""Bytes of the page: under 1.5 MB, with room for the notes above the table."""
NOTE = 40
"""Bytes of a note's markup, and of what its plural may be longer by."""
FIRST = 8
"""Flags that stand open."""
DATA = ("observations.csv", "series.csv", "flags.csv", "datapackage.json", "README.md", "CITATION.cff")


def page(facts: Facts, limit: int = LIMIT) -> str:
    """The page of one monitor on one day, of at most `limit` bytes: the table takes what the rest leaves."""
    drawn, said = plot(facts), facts.said
    style, script = _style(), asset("page.js")
    frame = {
        "config": facts.config,
        "words": facts.words,
        "plot": drawn,
        "height": HEIGHT,
        "files": _files(facts),
        "told": facts.told,
        "grounds": facts.grounds,
        "feed": facts.feed(facts.lang),
        "languages": _languages(facts),
        "cite": said.cite(facts.config.primary, facts.config.place, facts.words.data_to),
        "licence": said.licence(facts.config.credit or facts.config.primary),
        "style": Markup(style),  # noqa: S704 our own file
        "script": Markup(script),  # noqa: S704 our own file
        "policy": _policy(style, script),
    }
    flags, ids = facts.flags[:NEWEST], [mark.id for mark in drawn.marks] if drawn else []

    def written(rows: Table) -> str:
        safe = [Markup(row) for row in rows.rows]  # noqa: S704 rendered and escaped by the row's own template
        notes = said.unshown(rows.brief, rows.left_out, rows.unaccepted)
        return render("index.html", said=said, **frame, **_listed(flags, rows.ids), rows=safe, notes=notes)

    rows = table(facts, ids, limit)
    whole = written(rows)
    over = _size(whole) - limit
    if over <= 0:
        return whole
    every = len(facts.observations)  # what the table leaves out is said above it, in two notes at most
    notes = sum(_size(note) + NOTE for note in said.unshown(every, every, 0))
    return written(table(facts, ids, sum(map(_size, rows.rows)) - over - notes))


def _size(text: str) -> int:
    return len(text.encode())


def _listed(flags: Sequence[Raised], ids: frozenset[str]) -> dict[str, object]:
    """The flags with the evidence that has a row."""
    shown = [{"flag": flag, "evidence": [key for key in flag.evidence if key in ids]} for flag in flags]
    return {"flags": shown[:FIRST], "older": shown[FIRST:]}


def _files(facts: Facts) -> list[tuple[str, str]]:
    """Names and relative addresses of what lies beside the page."""
    pictures = [(one.file, one.file) for one in facts.pictures]
    data = [(name, f"data/{facts.config.name}/{name}") for name in DATA]
    return [*data, *pictures, (facts.feed(facts.lang),) * 2, ("summary.json", "summary.json")]


def _languages(facts: Facts) -> list[tuple[str, str, str]]:
    """Code, own name and file of the page in each language; no file for the one that is read."""
    names = {code: words.language(code).name_of_itself for code in codes()}
    return [(code, name, "" if code == facts.lang else facts.page(code)) for code, name in names.items()]


def _style() -> str:
    """The style sheet with the palettes of the charts."""
    light, dark = (";".join(f"--{name}:{ink}" for name, ink in THEMES[theme].items()) for theme in ("light", "dark"))
    return asset("page.css").replace("--light: inks", light).replace("--dark: inks", dark)


def _policy(style: str, script: str) -> str:
    hashes = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script))
    parts = ("default-src 'none'", "style-src 'sha256-{}'", "script-src 'sha256-{}'", "img-src data:")
    return "; ".join([*parts, "base-uri 'none'", "form-action 'none'"]).format(*hashes)
