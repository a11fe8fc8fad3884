"""The flags on record follow what today's rules find: what is not found any more is left out, and words are today's."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from . import plugins
from .flags import _supersede
from .records import Flag, Interval
from .store import Store

RULES = "the flag rules"
"""Who leaves a flag out because today's rules say so; no name of a person, for what people decide stands."""
GONE = "no longer found"


@dataclass(frozen=True)
class _Told:
    """A flag on record in its newest words, who decided last about it (empty: nobody), and whether it is left out."""

    flag: Flag
    who: str
    muted: bool

    @property
    def ours(self) -> bool:
        """Whether the rules may decide about it: no person has."""
        return self.who in ("", RULES)


def settle(store: Store, found: Sequence[Flag], why: Callable[[Flag], str] = lambda _: "") -> list[Flag]:
    """Store what today's rules find, leave out what they no longer find, and return what is news.

    Nothing is deleted: a flag that is told better by another, or is not found any more, is muted with the reason, and
    shown again, as no news, when it is found again; one that is found in other words is told in those from now on. A
    flag that only says the same with other evidence is stored, but is no news. A run that is not the newest (`--now`
    may lie in the past) only adds what it finds: it does not know what the newest one knew. `why` says what became of
    the statements of a flag, empty where nothing did. Call it within a transaction of a run.
    """
    told = _told(store)
    new = [flag for flag in found if store.add_flag(flag)]
    ours = {key: one for key, one in told.items() if one.ours}
    replaced = _supersede.successors({key: one.flag for key, one in ours.items()}, found, spans())
    if _is_newest(store):
        _decide(store, ours, replaced, found, why)
        for flag in found:
            if flag.id in told and told[flag.id].flag != _as_stored(flag):
                store.retell_flag(flag)
    before: dict[str, list[Flag]] = {}
    for key, better in replaced.items():
        before.setdefault(better.id, []).append(ours[key].flag)
    return [flag for flag in new if all(_supersede.is_news(flag, one) for one in before.get(flag.id, ()))]


def _decide(
    store: Store,
    told: Mapping[str, _Told],
    replaced: Mapping[str, Flag],
    found: Sequence[Flag],
    why: Callable[[Flag], str],
) -> None:
    """Leave out each flag that is told better or not found any more, and show each again that is."""
    now = {flag.id for flag in found}
    for key, one in told.items():
        if key in now:
            if one.muted:
                _mute(store, key, "found again", muted=False)
        elif not one.muted:
            better, reason = replaced.get(key), why(one.flag)
            gone = f"{GONE}: {reason}" if reason else GONE
            _mute(store, key, f"superseded by {better.id}: {better.title}" if better else gone, muted=True)


def _as_stored(flag: Flag) -> Flag:
    """A flag as the record gives it back: without its key, and without bounds that bound nothing."""
    before, after = (None if bounds == (None, None) else bounds for bounds in (flag.before, flag.after))
    return replace(flag, key="", before=before, after=after)


def _is_newest(store: Store) -> bool:
    """Whether no other run is of a later moment than this one."""
    sql = "SELECT 1 AS yes FROM runs WHERE started > (SELECT started FROM runs WHERE id = ?) LIMIT 1"
    return not store.rows(sql, store.run_id)


def spans() -> dict[str, Sequence[str]]:
    """The kinds whose flags tell of a stretch of the line (`SPANS`), each with the kinds that it yields to."""
    rules = {name: plugins.load("flags", name) for name in plugins.names("flags")}
    return {name: getattr(rule, "YIELDS_TO", ()) for name, rule in rules.items() if getattr(rule, "SPANS", False)}


def _mute(store: Store, key: str, reason: str, *, muted: bool) -> None:
    (run,) = store.rows("SELECT started FROM runs WHERE id = ?", store.run_id)
    store.add_mute(key, datetime.fromisoformat(run["started"]), reason, RULES, muted=muted)


def _told(store: Store) -> dict[str, _Told]:
    sql = (
        "SELECT f.id, f.kind, f.day, max(t.nth) AS nth, t.*, coalesce(m.who, '') AS who, coalesce(m.muted, 0) AS muted "
        "FROM flags AS f JOIN told AS t ON t.flag = f.id "
        "LEFT JOIN mutes AS m ON m.id = (SELECT max(id) FROM mutes WHERE flag = f.id) GROUP BY f.id"
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
