"""From the record to flags: every rule of the family over one view of the monitor."""

from __future__ import annotations

from datetime import date

import pandas as pd

from . import frames, plugins, reconcile
from .config import MonitorConfig
from .flags._view import View
from .records import Flag
from .store import Store


def view(config: MonitorConfig, observations: pd.DataFrame, looks: pd.DataFrame, today: date) -> View:
    """What the rules see."""
    stated = reconcile.statements(observations, config.measure)
    counts = reconcile.steps(stated, config.primary)
    counts = counts[(counts["origin"] == config.primary) & (counts["qualifier"] == "exact")]
    sources = {
        source.id: (source.publisher, source.alarm_after) for source in config.sources.values() if source.enabled
    }
    return View(config.place, config.primary, counts, stated, looks, sources, today)


def find(config: MonitorConfig, seen: View) -> list[Flag]:
    """Every flag of every rule, oldest first."""
    found = [
        flag
        for rule in plugins.names("flags")
        for flag in plugins.load("flags", rule).find(seen, **config.flags.get(rule, {}))
    ]
    return sorted(found, key=lambda flag: (flag.day, flag.kind, flag.id))


def update(config: MonitorConfig, store: Store, today: date) -> list[Flag]:
    """Raise and store what is new; each flag is returned once in its life."""
    seen = view(config, frames.observations(store), frames.looks(store), today)
    with store.transaction():
        return [flag for flag in find(config, seen) if store.add_flag(flag)]
