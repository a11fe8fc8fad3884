"""What the series costs against loading its statements, and how near it comes to figures that were hidden from it.

`python -m benchmarks.bench_series` prints the tables of docs/series.md.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pandas as pd

from prisoncount import assess, config, estimate, frames, reconcile, record
from prisoncount.record import bounds
from prisoncount.records import Observation, Qualifier
from prisoncount.store import Store

from ._measure import Row, cpu

pd.options.mode.string_storage = "python"  # as where pyarrow, which is optional, is not installed
BELARUS = Path(__file__).parents[1] / "data" / "belarus"
NOW = datetime(2026, 3, 20, tzinfo=UTC)
MEASURE, PRIMARY = "political_prisoners", "Viasna"
DAYS, STATEMENTS = 5_500, 100_000
QUALIFIERS: tuple[Qualifier, ...] = ("exact", "exact", "exact", "approx", "more_than", "at_least", "fewer_than")


def rows() -> Iterator[Row]:
    """CPU of both layers and the flags against `pandas.read_sql`; errors of the estimate against two simple ways."""
    with tempfile.TemporaryDirectory() as folder:
        store = large(Path(folder) / "store.sqlite")
        load = cpu(lambda: pd.read_sql("SELECT * FROM observations", store.connection))
        observations = frames.observations(store)
        store.close()
    monitor = replace(config.load("belarus"), measure="m", primary="Keeper")
    layers = cpu(lambda: both_layers(reconcile.statements(observations, "m")))
    both = cpu(lambda: layers_and_flags(monitor, observations))
    yield Row(f"both layers of {STATEMENTS:,} statements", layers, "pandas.read_sql", load, 3)
    yield Row("both layers and all flags of them", both, "pandas.read_sql", load, 3)
    found = hidden(*belarus(), seeds=range(100))
    errors = summary(found)
    for way in ("interpolation", "last value"):
        for name in ("median %", "mean %", "mean people"):
            measured, baseline = float(errors[name]["estimate"]), float(errors[name][way])
            yield Row(f"hidden figures: {name} off", measured, way, baseline, 1, unit=name.split()[1][:1])
    yield Row("hidden figures: points from 90 % covered", abs(covered(found) - 90), "allowed", 5, 1, unit="%")


def both_layers(stated: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What `Monitor.series(band=True)` computes."""
    return reconcile.band(stated, "m", "Keeper"), estimate.daily(stated, "m", "Keeper")


def layers_and_flags(monitor: config.MonitorConfig, observations: pd.DataFrame) -> None:
    """Both layers and every flag of a record, whose copies are folded once."""
    seen = assess.view(monitor, observations, NOW.date())
    both_layers(seen.stated)
    assess.find(monitor, seen)


def belarus() -> tuple[pd.DataFrame, pd.DataFrame]:
    """The observations and the events of the facts that come with the monitor."""
    store = Store.in_memory()
    store.start_run(NOW, "benchmark", offline=True)
    for one in record.read(BELARUS / "reports.csv", "belarus", MEASURE, NOW):
        store.add_observation(one)
    return frames.observations(store), frames.events(BELARUS / "events.csv")


def figures(observations: pd.DataFrame) -> pd.DataFrame:
    """The exact counts of the primary that the series reports."""
    return reconcile.counts(reconcile.statements(observations, MEASURE), PRIMARY)


def hidden(observations: pd.DataFrame, events: pd.DataFrame | None, seeds: Iterable[int]) -> pd.DataFrame:
    """Hide a quarter of the primary's figures at random, never the first and last; guess them from everything else.

    One row a hidden figure and seed: day, figure, the guesses (estimate, interpolation, last value), low and high.
    """
    known = figures(observations)
    out = []
    for seed in seeds:
        inner = np.arange(1, len(known) - 1)
        chosen = np.random.default_rng(seed).choice(inner, round(len(known) / 4), replace=False)
        gone = known.iloc[np.sort(chosen)]
        kept = known.drop(gone.index)
        # A copy of the hidden figure in other rows of its origin and day would give it away.
        told = observations["origin"].eq(PRIMARY) & observations["as_of"].isin(gone["as_of"])
        told &= observations["value"].isin(gone["value"]) & observations["qualifier"].eq("exact")
        guess = estimate.daily(observations[~told], MEASURE, PRIMARY, events=events).loc[gone["as_of"]]
        when, days = (frame["as_of"].to_numpy().astype("datetime64[D]").astype("float64") for frame in (gone, kept))
        before = np.searchsorted(days, when, side="right") - 1
        row = {"seed": seed, "day": gone["as_of"].to_numpy(), "figure": gone["value"].to_numpy()}
        row |= {"estimate": guess["best"].to_numpy(), "interpolation": np.interp(when, days, kept["value"])}
        row |= {"last value": kept["value"].to_numpy()[before]}
        out.append(pd.DataFrame(row | {"low": guess["low"].to_numpy(), "high": guess["high"].to_numpy()}))
    return pd.concat(out, ignore_index=True)


def press_only(observations: pd.DataFrame, events: pd.DataFrame | None) -> pd.DataFrame:
    """The primary's figures beside an estimate that has seen none of its statements, as in `hidden`."""
    guess = estimate.daily(observations[observations["origin"] != PRIMARY], MEASURE, PRIMARY, events=events)
    known = figures(observations).set_index("as_of")["value"].rename("figure")
    return guess.join(known, how="inner").rename(columns={"best": "estimate"}).rename_axis("day").reset_index()


def summary(found: pd.DataFrame) -> pd.DataFrame:
    """Errors of each way of guessing: median and mean in % of the figure, and in people."""
    ways = [way for way in ("estimate", "interpolation", "last value") if way in found]
    off = found[ways].sub(found["figure"], axis=0).abs()
    share = 100 * off.div(found["figure"], axis=0)
    columns = {"median %": share.median(), "mean %": share.mean(), "median people": off.median()}
    return pd.DataFrame(columns | {"mean people": off.mean()})


def covered(found: pd.DataFrame) -> float:
    """How many % of the figures lie in the band."""
    return float(100 * found["figure"].between(found["low"], found["high"]).mean())


def large(path: Path, statements: int = STATEMENTS) -> Store:
    """A store of many statements, of all kinds and origins, about a count that wanders for fifteen years."""
    random = np.random.default_rng(0)
    truth = np.maximum(np.round(1000 + np.cumsum(random.normal(0, 3, DAYS))), 50).astype(int)
    store = Store.create(path)
    store.start_run(NOW, "benchmark", offline=True)
    with store.transaction():
        for number in range(statements):
            day, kind, outlet, keeper = random.integers([DAYS, len(QUALIFIERS), 50, 5])
            qualifier, value = QUALIFIERS[kind], int(truth[day])
            value = value if qualifier == "exact" else round(value, -1 - outlet % 2)
            low, high = bounds(qualifier, value, None, None)
            as_of = date(2010, 1, 1) + timedelta(days=int(day))
            statement = {"monitor": "bench", "source": "s", "measure": "m", "as_of": as_of, "precision": "day"}
            statement |= {"value": value, "low": low, "high": high, "qualifier": qualifier, "seen_at": NOW}
            statement |= {"origin": "Keeper" if keeper < 3 else f"origin {outlet}", "publisher": f"outlet {outlet}"}
            statement |= {
                "url": f"https://example.org/{number}",
                "known_from": as_of,
                "quote": f"{as_of}: {value:,}" + " words" * 20,
            }
            store.add_observation(Observation(**statement))  # type: ignore[arg-type]
    return store


def main() -> None:
    """Print the tables."""
    observations, events = belarus()
    for name, seeds in (("seeds 0-99", range(100)), ("seeds 1000-1299", range(1000, 1300))):
        for known, what in ((events, "releases known"), (None, "releases not known")):
            found = hidden(observations, known, seeds)
            width = (found["high"] - found["low"]).mean()
            print(
                f"\n{name}, {what}: {len(found)} hidden, {covered(found):.1f} % covered, band {width:.0f} people wide"
            )
            print(summary(found).round(3).to_string())
    for known, what in ((events, "releases known"), (None, "releases not known")):
        found = press_only(observations, known)
        print(f"\npress only, {what}: {len(found)} figures, {covered(found):.1f} % covered")
        print(summary(found).round(3).to_string())
        print(f"band {(100 * (found['high'] - found['low']) / found['estimate']).median():.1f} % wide (median)")


if __name__ == "__main__":
    main()
