"""From the record to flags: the observations as a monitor sees them, and every rule of the family over them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import partial

import pandas as pd

from . import corrections, frames, plugins, reconcile, superseded
from .config import MonitorConfig
from .corrections import Expired
from .flags import _contradicted, _noted
from .flags._view import View
from .records import Flag
from .store import Store


def observed(config: MonitorConfig, store: Store, known_at: date | None = None) -> tuple[pd.DataFrame, list[Expired]]:
    """Every statement as known on a day, with the monitor's corrections laid over it, and those that have expired."""
    urls = {one.url for one in config.corrections}
    withdrawn = frames.withdrawn(store, urls, known_at)
    patience = {source.id: source.alarm_after for source in config.sources.values() if source.enabled}
    gone = frames.gone(store, urls, patience, known_at)
    return corrections.apply(frames.observations(store, known_at), config.corrections, known_at, withdrawn, gone)


def decided(config: MonitorConfig, store: Store, observations: pd.DataFrame) -> list[tuple[str, date]]:
    """The ids of statements that were reviewed or corrected after they were known, each with the day."""
    corrected = [
        (str(key), one.date) for one in config.corrections for key in observations.index[observations["url"] == one.url]
    ]
    return [*frames.decided(store), *corrected]


def events(config: MonitorConfig) -> pd.DataFrame:
    """The events beside the monitor's record; empty where there are none."""
    path = config.record / "events.csv" if config.record else None
    return frames.events(path if path and path.is_file() else None)


def view(
    config: MonitorConfig,
    observations: pd.DataFrame,
    today: date,
    *,
    log: frames.Log = frames.NO_LOG,
    expired: Sequence[Expired] = (),
) -> View:
    """What the rules see on a day; `today` decides what is late."""
    stated, kept = reconcile.told(observations, config.measure)
    beside, observations = _beside(kept, observations, log.beside)
    steps = reconcile.steps(stated, config.primary)
    exact = (steps["origin"] == config.primary) & (steps["qualifier"] == "exact")
    counts = steps[exact & (steps["precision"] == "day")]
    return View(
        place=config.place,
        primary=config.primary,
        measure=config.measure,
        counts=counts,
        monthly=reconcile.months(stated, config.primary),
        steps=steps,
        stated=stated,
        observations=observations,
        beside=beside,
        events=events(config),
        looks=log.looks,
        readers=log.readers,
        sources={source.id: source for source in config.sources.values() if source.enabled},
        breaks=config.breaks,
        expired=tuple(expired),
        raised=log.raised,
        options=config.flags,
        today=today,
    )


def _beside(kept: pd.Series, observations: pd.DataFrame, beside: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What every copy of a statement tells beside it, under the statement that stands for them: its own words first."""
    own = beside["observation"].map(kept).fillna(beside["observation"])
    moved = beside.assign(copied=own != beside["observation"], observation=own)
    moved = moved.sort_values("copied", kind="stable").drop(columns="copied")
    if (observations["note"] == "").all():
        return moved, observations
    notes = observations["note"].reindex(kept.index)
    notes = (
        notes[(notes != "") & kept.duplicated(keep=False)]
        .groupby(kept)
        .agg(lambda all_: "; ".join(dict.fromkeys(all_)))
    )
    return moved, observations.assign(note=notes.reindex(observations.index).fillna(observations["note"]))


def find(config: MonitorConfig, seen: View) -> list[Flag]:
    """Every flag of every rule, oldest first; one change is told once, and no record that a month's count denies.

    A rule may name others that say the same better (`YIELDS_TO`): where one of them has a flag of the same day, its own
    is left out. What is noted of an unsure figure is told with it.
    """
    rules = {name: plugins.load("flags", name) for name in plugins.names("flags")}
    known = _contradicted.periods(seen)
    found = [flag for name, rule in rules.items() for flag in rule.find(seen, **config.flags.get(name, {}))]
    found = [flag for flag in found if not _contradicted.contradicted(flag, known)]
    told = {(flag.kind, flag.day) for flag in found}
    kept = [
        flag
        for flag in found
        if told.isdisjoint((better, flag.day) for better in getattr(rules[flag.kind], "YIELDS_TO", ()))
    ]
    return sorted(_noted.noted(seen, kept), key=lambda flag: (flag.day, flag.kind, flag.id))


def update(config: MonitorConfig, store: Store, today: date) -> list[Flag]:
    """Raise and store what is new, leave out what is not found any more; each flag is returned once in its life."""
    observations, expired = observed(config, store, today)
    found = find(config, view(config, observations, today, log=frames.log(store), expired=expired))
    with store.transaction():
        return superseded.settle(store, found, partial(_became, observations))


def _became(observations: pd.DataFrame, flag: Flag) -> str:
    """What became of the statements of a flag that is not found any more; empty where all stand as they were."""
    rows = observations[observations.index.isin(flag.evidence)]
    for key, status, reason in zip(rows.index, rows["status"], rows["reason"], strict=True):
        if reason.startswith(corrections.SAID):
            return f"{key} was {reason}"
        if status != "accepted":
            return f"{key} is {status}: {reason}" if reason else f"{key} is {status}"
    return ""


def flags(config: MonitorConfig, store: Store, known_at: date | None = None) -> pd.DataFrame:
    """The flags as they stood at the end of a day (None: now); columns as in `frames.flags`.

    Before the first run of the record nobody raised any: then they are those that a first run on that day would have
    raised, of the figures that could have been known.
    """
    runs = store.rows("SELECT min(substr(started, 1, 10)) AS first FROM runs")
    first = runs[0]["first"]
    if known_at is None or (first and first <= known_at.isoformat()):
        return frames.flags(store, known_at)
    observations, expired = observed(config, store, known_at)
    past = Store.in_memory()
    past.start_run(datetime(known_at.year, known_at.month, known_at.day, tzinfo=UTC), "past", offline=True)
    for flag in find(config, view(config, observations, known_at, expired=expired)):
        past.add_flag(flag)
    return frames.flags(past)
