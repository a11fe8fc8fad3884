"""Several monitors side by side: their newest counts, each with its definition, and on demand one table of series.

Two monitors hardly ever count the same thing. Beside each other their numbers are shown with what they count; on one
axis they are put only by someone who says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pandas as pd

from . import reconcile
from .errors import UsageError
from .monitor import Monitor

EXACTNESS = ("exact", "range", "approx", "at_least", "at_most", "more_than", "fewer_than", "vague")
FREQUENCY = {"day": "D", "month": "M", "year": "Y"}
LATEST = (
    "monitor", "place", "as_of", "precision", "days_old", "qualifier", "value", "low", "high", "origin", "publisher",
    "url", "measure", "definition", "includes", "warnings",
)  # fmt: skip


def latest(monitors: Iterable[Monitor], today: date, known_at: date | None = None) -> pd.DataFrame:
    """The newest accepted count of each monitor's own origin and definition, one row a monitor; columns LATEST.

    Of several counts of one day the most exact, of those the one that the series has. A monitor without any has its
    definition, and no number. `as_of` is the last day of the stated day, month or year; `days_old` the days from there
    to `today`, at least 0.
    """
    facts = []
    for monitor in monitors:
        config = monitor.config
        about = {
            "monitor": config.name,
            "place": config.place,
            "measure": config.measure,
            "definition": config.definition,
            "includes": config.includes,
            "warnings": list(config.warnings),
        }
        facts.append(about | _newest(monitor, today, known_at))
    frame = pd.DataFrame(facts, columns=list(LATEST))
    frame["as_of"] = pd.to_datetime(frame["as_of"]).astype("datetime64[s]")
    frame["days_old"] = frame["days_old"].astype("Int64")
    for name in ("value", "low", "high"):
        frame[name] = frame[name].astype("float64")
    return frame.set_index("monitor")


def _newest(monitor: Monitor, today: date, known_at: date | None) -> dict[str, object]:
    config = monitor.config
    frame = reconcile.statements(monitor.observations(known_at=known_at, detail=True), config.measure)
    own = frame["origin"] == config.primary
    periods = zip(frame["as_of"], frame["precision"], strict=True)
    begun = pd.Series([pd.Period(day, freq=FREQUENCY[kind]).start_time for day, kind in periods], frame.index)
    frame = frame[own & (begun <= pd.Timestamp(today))]
    if frame.empty:
        return {}
    exactness = frame["qualifier"].map(EXACTNESS.index)
    ranked = frame.assign(exactness=exactness).sort_values(
        ["as_of", "exactness", "own_page", "known_from"], ascending=[False, True, False, False], kind="stable"
    )
    newest = ranked.iloc[0]
    copied = ("as_of", "precision", "qualifier", "value", "low", "high", "origin", "publisher", "url")
    return {name: newest[name] for name in copied} | {"days_old": max((pd.Timestamp(today) - newest["as_of"]).days, 0)}


def definitions(monitors: Iterable[Monitor]) -> dict[str, str]:
    """What each monitor counts, by its name."""
    return {monitor.config.name: monitor.config.definition for monitor in monitors}


def allow(monitors: Iterable[Monitor], *, despite: bool) -> None:
    """UsageError where several definitions would share one axis and nobody has said that they may.

    A definition is who counts whom and what counts with them, not its sentence alone.
    """
    counted = {
        one.config.name: (one.config.primary, one.config.definition, one.config.includes, one.config.measure)
        for one in monitors
    }
    if len(set(counted.values())) <= 1 or despite:
        return
    told = "\n".join(
        f"  {name}: {definition} (counted by {primary}){f'; {includes}' if includes else ''}"
        for name, (primary, definition, includes, _) in counted.items()
    )
    raise UsageError(
        f"expected one definition on one axis, found {len(set(counted.values()))}:\n{told}\n"
        "Their numbers are not comparable. Leave out --series for a table of the newest counts, or say "
        "--despite-definitions to put them side by side all the same"
    )


def joint(monitors: Iterable[Monitor], known_at: date | None = None, *, despite: bool = False) -> pd.DataFrame:
    """The counts of several monitors on the days on which any of them was reported: a column each, by monitor's name.

    A count holds until its monitor's next one, and is missing before its first and after its last: what was said since,
    if only of a month or "about", might deny it (see `latest`). See `allow` for `despite`; the definitions are in
    `frame.attrs["definitions"]`.
    """
    chosen = {monitor.config.name: monitor for monitor in monitors}
    defined = definitions(chosen.values())
    allow(chosen.values(), despite=despite)
    bands = {name: monitor.series(known_at=known_at, band=True) for name, monitor in chosen.items()}
    days = pd.DatetimeIndex(
        sorted({day for band in bands.values() for day in band.index[band["reported"]]}), name="day"
    )
    held = {name: band["count"][: band.index[band["reported"]].max()] for name, band in bands.items() if len(band)}
    columns = {name: count.reindex(days.as_unit("s")) for name, count in held.items()}
    frame = pd.DataFrame(columns, index=days.as_unit("s"), columns=list(chosen))
    frame.attrs["definitions"] = defined
    return frame
