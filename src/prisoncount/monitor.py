"""What a notebook needs: a monitor's observations, series, flags and charts as pandas and matplotlib objects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Literal, overload

import numpy as np
import pandas as pd

from . import asked, assess, estimate, frames, plugins, reconcile, record, vintages
from . import config as configs
from .asked import Day
from .records import Document, Mention
from .store import Store, store_path
from .why import Why, explain

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from .charts._view import View


def open_monitor(
    monitor: str | PathLike[str], data: str | PathLike[str] = "data", *, now: datetime | None = None
) -> Monitor:
    """A monitor by its bundled name or the path of its TOML file, for reading only.

    Where `data` holds no record of it yet, the curated facts that come with the monitor are used, as on `now` (an aware
    datetime; the default is the present).
    Raises UsageError for an unknown monitor, ConfigError for a wrong file, DamagedError for a damaged record.
    """
    config = configs.load(str(monitor))
    path = store_path(data, config.name)
    store = Store.read_only(path) if path.exists() else _from_record(config, now or datetime.now(UTC))
    return Monitor(config, store, partial(open_monitor, data=data, now=now))


def _from_record(config: configs.MonitorConfig, now: datetime) -> Store:
    from .intake import judge

    store = Store.in_memory()
    store.start_run(now, "record", offline=True)
    if config.record is not None:
        found = record.read(config.record / "reports.csv", config.name, config.measure, now)
        judge(config, store, now, [one for one in found if one.known_from <= now.date()])
    assess.update(config, store, now.date())
    return store


def extract(
    text: str,
    *,
    published: Day | None = None,
    title: str | None = None,
    lang: str | None = None,
    country: str | None = None,
) -> list[Mention]:
    """The counts of political prisoners in a text, in order of appearance; at most one a country is the headline.

    `published` (a date or YYYY-MM-DD) settles "today" and days without a year; without it they stay open. `country`
    (ISO 3166-1 alpha-2) is meant where the text names none; `lang` is detected where it is not given. ValueError for
    what is no day.
    """
    from .reading import mentions

    day = asked.day("published", published)
    return mentions.find(Document("text", text, title=title, published=day, language=lang), country=country)


class Monitor:
    """One monitor, opened for reading. `opener` opens another one by its name, from the same data."""

    def __init__(
        self, config: configs.MonitorConfig, store: Store, opener: Callable[[str], Monitor] | None = None
    ) -> None:
        self.config = config
        self.store = store
        self._opener = opener

    def __repr__(self) -> str:
        return f"<prisoncount.Monitor {self.config.name}: {self.config.definition}>"

    def observations(self, *, known_at: Day | None = None, detail: bool = False) -> pd.DataFrame:
        """Every statement on record, one a row, oldest day first; columns as written in `prisoncount.frames`.

        `known_at`: as they were known at the end of that day. `detail` adds measure, reason, note and more.
        """
        frame, _ = assess.observed(self.config, self.store, asked.day("known_at", known_at))
        return reconcile.folded(frame) if detail else frame[list(frames.CONTRACT)]

    @overload
    def series(self, *, known_at: Day | None = None, band: Literal[False] = False) -> pd.Series: ...
    @overload
    def series(self, *, known_at: Day | None = None, band: Literal[True]) -> pd.DataFrame: ...
    def series(self, *, known_at: Day | None = None, band: bool = False) -> pd.Series | pd.DataFrame:
        """The reported count, day by day: the last exact report of the primary origin holds until the next.

        Returns a Series named "count" on a daily DatetimeIndex. With `band` a DataFrame of two layers: count, reported
        (whether a report is true of this very day), n_origins (origins that have spoken since that report) and n_pages
        (pages that tell it) are what was said; low, best and high are the estimate with its 90 % band, from every
        report (see `prisoncount.estimate`). A held count may lie outside the band. Where the definition has changed
        there is no count until the first one of the new definition.
        """
        last = asked.day("known_at", known_at)
        frame, _ = assess.observed(self.config, self.store, last)
        frame = reconcile.statements(frame, self.config.measure)  # once for both layers
        out = reconcile.band(frame, self.config.measure, self.config.primary)
        for one in self.config.breaks:  # no count is held across a change of what is counted
            later = out.index >= pd.Timestamp(one.date)
            out.loc[later & (out["reported"] & later).cumsum().eq(0), ["count", "low", "high"]] = np.nan
        if not band:
            return out["count"]
        model = self._estimate(frame, last).reindex(out.index)
        return out.assign(
            low=model["low"].fillna(out["low"]), high=model["high"].fillna(out["high"]), best=model["best"]
        )

    def _estimate(self, frame: pd.DataFrame, known_at: date | None) -> pd.DataFrame:
        known = frames.known(self.events(), known_at)
        breaks = [one.date for one in self.config.breaks]
        return estimate.daily(frame, self.config.measure, self.config.primary, events=known, breaks=breaks)

    def flags(self, *, since: Day | None = None, muted: bool = False, known_at: Day | None = None) -> pd.DataFrame:
        """Every flag raised so far, oldest first: day, kind, title, reason, size, evidence, first_raised and more.

        The columns are those of `prisoncount.frames.flags`. `since`: of this day and later. `muted`: also those that
        somebody has muted. `known_at`: as they stood at the end of that day (see `prisoncount.assess.flags`).
        """
        start = asked.day("since", since)
        frame = assess.flags(self.config, self.store, asked.day("known_at", known_at))
        frame = frame if muted else frame[frame["muted"] == ""]
        return frame if start is None else frame[frame["day"] >= pd.Timestamp(start)]

    def events(self) -> pd.DataFrame:
        """Releases and other dated events beside the record; columns as in `prisoncount.frames.events`."""
        return assess.events(self.config)

    def figures(self, *, known_at: Day | None = None) -> pd.DataFrame:
        """Each exact count as it was first known and as it is known now; see `prisoncount.vintages.figures`."""
        last = asked.day("known_at", known_at)
        frame, _ = assess.observed(self.config, self.store, last)
        decided = [one for one in assess.decided(self.config, self.store, frame) if last is None or one[1] <= last]

        def known(day: date) -> pd.DataFrame:
            return assess.observed(self.config, self.store, day)[0]

        return vintages.figures(frame, self.config.measure, known, decided)

    def revisions(self, *, known_at: Day | None = None) -> pd.DataFrame:
        """How much each month's figure changed after it was first known, by origin; see `prisoncount.vintages`."""
        return vintages.revisions(self.figures(known_at=known_at))

    def why(self, day: Day) -> Why:
        """The statement behind one day of the series, and its rivals with the reason they lost.

        In place of a day, the id of a statement asks for the day that it is true of: what won there, or why it lost.
        """
        frame = self.observations(detail=True)
        when = frame["as_of"].dt.date.to_dict().get(day) or asked.day("day, or the id of a statement", day)
        if when is None:
            raise ValueError("why needs a day, or the id of a statement")
        return explain(frame, self.config.measure, self.config.primary, when)

    def view(
        self,
        *,
        today: Day | None = None,
        known_at: Day | None = None,
        start: Day | None = None,
        end: Day | None = None,
        beside: Sequence[str] | None = None,
    ) -> View:
        """What a chart of this monitor sees on one day.

        `start` cuts the picture, not the words: "the most since 2020" stays true. `end` draws it as of an earlier day.
        `beside` are the monitors that a chart of several has beside this one; the default is every bundled one.
        ValueError, which names the argument, for what is no day, and for a period in which nothing can be shown.
        """
        known, first, last = asked.day("known_at", known_at), asked.day("start", start), asked.day("end", end)
        day = asked.day("today", today) or known or datetime.now(UTC).date()
        seen = self._view(min(day, last) if last else day, known, first, beside)
        asked.period(first, last, seen.today, _newest(seen))
        return seen

    def _view(self, today: date, known_at: date | None, start: date | None, beside: Sequence[str] | None) -> View:
        from .charts._view import View

        config = self.config
        frame = self.observations(known_at=known_at, detail=True)
        return View(
            name=config.name,
            place=config.place,
            country=config.country,
            primary=config.primary,
            definition=config.definition,
            credit=config.credit or config.primary,
            observations=frame,
            notes=tuple(filter(None, (config.includes, *config.warnings))),
            groups={name: origin.group for name, origin in config.origins.items()},
            mind=config.mind,
            # What came later would know how it went on: the estimate of a day is made of what was true by that day.
            estimate=lambda: self._estimate(frames.begun(frame, today), min(known_at or today, today)),
            beside=lambda: tuple(one._view(today, known_at, start, None) for one in self._others(beside)),
            known=lambda day: self.observations(known_at=min(day, known_at or day), detail=True),
            events=self.events(),
            today=today,
            start=start,
            measure=config.measure,
        )

    def _others(self, names: Sequence[str] | None) -> list[Monitor]:
        """The monitors beside this one."""
        if self._opener is None:
            return []
        wanted = dict.fromkeys(configs.bundled() if names is None else names)
        opened = [self._opener(name) for name in wanted if name != self.config.name]
        return [one for one in opened if one.config.name != self.config.name]

    def chart(
        self,
        name: str = "trend",
        *,
        preset: str = "newsletter",
        lang: str = "en",
        theme: str = "light",
        today: Day | None = None,
        known_at: Day | None = None,
        start: Day | None = None,
        end: Day | None = None,
        beside: Sequence[str] | None = None,
    ) -> Figure:
        """A chart as a matplotlib Figure. `today` decides what is stale; the default is the present day.

        `beside` names the monitors that "countries" shows beside this one; the default is every bundled one.
        """
        drawn: Figure = plugins.load("charts", name).draw(
            self.view(today=today, known_at=known_at, start=start, end=end, beside=beside),
            preset=preset,
            theme=theme,
            lang=lang,
        )
        return drawn


def _newest(seen: View) -> date | None:
    """The day of the newest statement that a chart can show."""
    frame = seen.observations
    days = frame["as_of"][(frame["status"] == "accepted") & (frame["measure"] == seen.measure)].dt.date
    return max(days[days <= seen.today], default=None)
