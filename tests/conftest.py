"""Frames and stores that many tests share."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from datetime import UTC, date, datetime

import pandas as pd
import pytest
from hypothesis import settings

from prisoncount import frames
from prisoncount.record import bounds, period
from prisoncount.records import Observation
from prisoncount.store import Store

# On a build machine the same examples every time: a red build means a change, not bad luck. Elsewhere, new ones.
settings.register_profile("build", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("build")


def pytest_collection_finish() -> None:
    """What was imported and collected stays to the end: looking through it for garbage took a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


def pytest_unconfigure() -> None:
    """At the end all of it may go; some libraries complain of what is left."""
    gc.unfreeze()


# pyarrow is here to be opened by others; whoever does not have it gets Python's own texts in pandas.
pd.options.mode.string_storage = "python"

NOW = datetime(2026, 3, 20, 6, 0, tzinfo=UTC)
MONITOR = """
[monitor]
name = "list"
country = "BY"
place = "Belarus"
primary = "Viasna"
definition = "A list"
[origins.Viasna]
"""
"""The least that a monitor file says: no sources, no record."""


def statement(
    as_of: str, value: int, qualifier: str = "exact", origin: str = "Viasna", **changes: object
) -> Observation:
    """One statement; everything that a test does not care about has a default."""
    day, precision = period(as_of, "test")
    low, high = bounds(qualifier, value, None, None)  # type: ignore[arg-type]
    facts: dict[str, object] = {
        "monitor": "belarus",
        "source": "test",
        "measure": "political_prisoners",
        "as_of": day,
        "precision": precision,
        "value": value,
        "low": low,
        "high": high,
        "qualifier": qualifier,
        "origin": origin,
        "publisher": "A paper",
        "url": f"https://example.org/{as_of}/{value}",
        "seen_at": NOW,
        "known_from": day,
    }
    return Observation(**(facts | changes))  # type: ignore[arg-type]


@pytest.fixture
def store() -> Store:
    """An empty record with one run begun."""
    store = Store.in_memory()
    store.start_run(NOW, "test", offline=False)
    return store


@pytest.fixture
def frame(store: Store) -> Callable[..., pd.DataFrame]:
    """Statements as the observations frame."""

    def build(*statements: Observation, known_at: date | None = None) -> pd.DataFrame:
        for one in statements:
            store.add_observation(one)
        return frames.observations(store, known_at)

    return build
