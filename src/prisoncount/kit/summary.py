"""summary.json: what a template needs to know, with the hash of every file beside it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pandas as pd

from prisoncount.charts._statements import Statement

from .facts import Facts, Raised, clean, link
from .mail import recent


def summary(facts: Facts, folder: Path, written: Iterable[Path]) -> str:
    """The newest exact count, the newest statement of anybody, the words, the flags, the definition, the files.

    A flag is `told` in the language of the kit; `title` and `reason` are those of the command `flags`.
    `previous` is the exact count of the list before the newest, `change` what lies between them; both are null where a
    change of the definition lies between.
    """
    config, said, counts = facts.config, facts.printed.words, facts.trend.counts
    last = counts[-1] if counts else None
    previous = counts[-2] if len(counts) > 1 and not _broken(facts, counts[-2], counts[-1]) else None
    body = {
        "monitor": config.name,
        "place": config.place,
        "country": config.country,
        "date": facts.today.isoformat(),
        "data_to": said.data_to.isoformat() if said.data_to else None,
        "count": _stated(facts, last),
        "previous": _stated(facts, previous),
        "change": last.count - previous.count if last and previous else None,
        "newest_statement": _stated(facts, facts.trend.newest),
        "title": said.title,
        "subtitle": said.subtitle,
        "caption": said.caption,
        "alt": said.alt,
        "source": said.source,
        "lang": facts.said.code,
        "picture": {
            "src": facts.address(facts.printed.copy),
            "width": facts.printed.width,
            "height": facts.printed.height,
        },
        "flags": [_flag(facts, one) for one in recent(facts)],
        "definition": config.definition,
        "includes": config.includes,
        "warnings": list(config.warnings),
        "files": [_file(folder, path) for path in sorted(written)],
    }
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def _flag(facts: Facts, one: Raised) -> dict[str, str]:
    day, told = one.day.isoformat(), facts.told(one)
    return {"id": one.id, "kind": one.kind, "day": day, "told": told, "title": one.title, "reason": one.reason}


def _broken(facts: Facts, before: Statement, after: Statement) -> bool:
    return any(before.day < one.date <= after.day for one in facts.config.breaks)


def _stated(facts: Facts, one: Statement | None) -> dict[str, Any] | None:
    if one is None:
        return None
    key = facts.id(one)
    row = facts.observations.loc[key] if key else pd.Series({"url": "", "quote": None})
    return {
        "id": key,
        "date": one.day.isoformat(),
        "precision": one.precision,
        "value": one.value,
        "low": one.low,
        "high": one.high,
        "qualifier": one.qualifier,
        "stated": facts.said.spelled(one),
        "origin": clean(one.origin),
        "publisher": clean(one.publisher),
        "url": link(row["url"]),
        "quote": clean(row["quote"]) or None,
    }


def _file(folder: Path, path: Path) -> dict[str, Any]:
    body = path.read_bytes()
    name = path.relative_to(folder).as_posix()
    return {"path": name, "bytes": len(body), "sha256": hashlib.sha256(body).hexdigest()}
