"""New flags into the record: one that tells better what an earlier run has told takes its place there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from . import plugins
from .flags import _supersede
from .records import Flag, Interval
from .store import Store

RULES = "the flag rules"
"""Who decides that a flag is superseded; no name of a person, for what people decide stands."""


@dataclass(frozen=True)
class _Told:
    """A flag on record, who has last decided about it (empty: nobody), and whether it is left out."""

    flag: Flag
    who: str
    muted: bool


def settle(store: Store, found: Sequence[Flag]) -> list[Flag]:
    """Store what today's rules find, leave out what that tells better, and return what is news.

    Nothing is deleted: a flag that is superseded is muted with the reason, and shown again when it is found again. A
    flag that only says the same with other evidence is stored, but is no news. Call it within a transaction of a run.
    """
    told = {key: one for key, one in _told(store).items() if one.who in ("", RULES)}
    new = [flag for flag in found if store.add_flag(flag)]
    replaced = _supersede.successors({key: one.flag for key, one in told.items()}, found, spans())
    for key, better in replaced.items():
        if not told[key].muted:
            _decide(store, key, f"superseded by {better.id}: {better.title}", muted=True)
    for flag in found:
        if flag.id in told and told[flag.id].muted:
            _decide(store, flag.id, "found again", muted=False)
    before: dict[str, list[Flag]] = {}
    for key, better in replaced.items():
        before.setdefault(better.id, []).append(told[key].flag)
    return [flag for flag in new if all(_supersede.is_news(flag, one) for one in before.get(flag.id, ()))]


def spans() -> dict[str, Sequence[str]]:
    """The kinds whose flags tell of a stretch of the line (`SPANS`), each with the kinds that it yields to."""
    rules = {name: plugins.load("flags", name) for name in plugins.names("flags")}
    return {name: getattr(rule, "YIELDS_TO", ()) for name, rule in rules.items() if getattr(rule, "SPANS", False)}


def _decide(store: Store, key: str, reason: str, *, muted: bool) -> None:
    (run,) = store.rows("SELECT started FROM runs WHERE id = ?", store.run_id)
    store.add_mute(key, datetime.fromisoformat(run["started"]), reason, RULES, muted=muted)


def _told(store: Store) -> dict[str, _Told]:
    sql = (
        "SELECT f.*, coalesce(m.who, '') AS who, coalesce(m.muted, 0) AS muted FROM flags AS f "
        "LEFT JOIN mutes AS m ON m.id = (SELECT max(id) FROM mutes WHERE flag = f.id)"
    )
    return {row["id"]: _Told(_flag(row), row["who"], bool(row["muted"])) for row in store.rows(sql)}


def _flag(row: dict[str, Any]) -> Flag:
    return Flag(
        kind=row["kind"],
        day=date.fromisoformat(row["day"]),
        title=row["title"],
        reason=row["reason"],
        size=row["size"],
        evidence=tuple(json.loads(row["evidence"])),
        since=date.fromisoformat(row["since"]) if row["since"] else None,
        before=_bounds(row, "before"),
        after=_bounds(row, "after"),
    )


def _bounds(row: dict[str, Any], name: str) -> Interval | None:
    low, high = row[f"{name}_low"], row[f"{name}_high"]
    return None if low is None and high is None else (low, high)
