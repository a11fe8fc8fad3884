"""What goes into a chart and what comes out: the view of a monitor, the words, the finished chart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from ._theme import MAIL, Output

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure


@dataclass(frozen=True, kw_only=True, eq=False)
class View:
    """One monitor as a chart sees it on one day.

    `observations` follows the written column contract and holds every status: the chart leaves out what
    must not be shown. `events` has the columns of events.csv. `today` is the issue date; nothing later is
    drawn. `place` is the name in a sentence ("Belarus"), `primary` the origin whose list is monitored,
    `definition` the subtitle, `credit` what stands after "Source:", `measure` the definition's name in the
    observations, `notes` who is counted and what to mind. `start` leaves earlier counts out of the picture, save
    the last one, and not out of the words ("the most since 2020").
    `groups` names the group of an origin ("politicians and officials"); an origin without one is a group or a medium.
    `mind` names, by the words of `prisoncount.config.MIND`, what a reader of the picture must know of the definition.
    `estimate` gives the probable count of every day (columns best, low, high; 90 % lie from low to high), when asked;
    `beside` the views of the other monitors; `known` the observations as they were known at the end of a day.
    """

    name: str
    place: str
    country: str
    primary: str
    definition: str
    credit: str
    observations: pd.DataFrame
    events: pd.DataFrame
    today: date
    measure: str = "political_prisoners"
    notes: tuple[str, ...] = ()
    start: date | None = None
    groups: Mapping[str, str] = field(default_factory=dict)
    mind: tuple[str, ...] = ()
    estimate: Callable[[], pd.DataFrame] | None = None
    beside: Callable[[], tuple[View, ...]] | None = None
    known: Callable[[date], pd.DataFrame] | None = None


@dataclass(frozen=True, kw_only=True)
class Words:
    """Everything a chart says, for readers who do not see it and for the newsletter around it.

    `data_to` is the day of the newest statement, None where there is none. `notes` say who is counted and what to mind.
    """

    title: str
    subtitle: str
    caption: str
    alt: str
    source: str
    data_to: date | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, eq=False)
class Chart:
    """A drawn chart with its words. `stem` is its stable file name, `theme` the name of its palette.

    `outputs` are the files its preset is saved as. `rows` counts the accepted statements it rests on; `data_hash`
    is the sha256 of those and of the events.
    """

    figure: Figure
    words: Words
    stem: str
    theme: str
    lang: str
    rows: int
    data_hash: str
    outputs: tuple[Output, ...] = MAIL
