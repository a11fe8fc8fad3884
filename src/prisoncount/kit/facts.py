"""What the files of the kit are made of: one frozen value, gathered once, so that they cannot contradict each other."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

from prisoncount import frames
from prisoncount.charts._select import Trend, select
from prisoncount.charts._statements import Statement, statement, whole, word
from prisoncount.charts._view import View, Words
from prisoncount.config import MonitorConfig
from prisoncount.errors import UsageError
from prisoncount.messages import codes
from prisoncount.monitor import Monitor
from prisoncount.quoting import public

from . import flagged, pictures, words
from .pictures import Picture

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINK = re.compile(r"https?://[^\s/]", re.IGNORECASE)


def clean(text: object) -> str:
    """The text without characters that neither XML nor HTML may hold; empty where there is none."""
    return "" if text is None or text is pd.NaT or text != text else _FORBIDDEN.sub("", str(text))  # noqa: PLR0124 NaN


def link(url: object) -> str:
    """The address if a reader may follow it, else nothing: a quote is hostile input, and so is `javascript:`."""
    text = clean(url)
    return text if _LINK.match(text) else ""


@dataclass(frozen=True, kw_only=True)
class Raised:
    """A flag as readers see it; `evidence` holds ids of observations.

    `raised` is an ISO time in UTC, and so is `updated`, when it got the words it has now.
    """

    id: str
    kind: str
    day: date
    title: str
    reason: str
    raised: str
    updated: str
    evidence: tuple[str, ...]
    size: float | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Facts:
    """One monitor on one day.

    `observations` is the written column contract with its details, `flags` are the unmuted ones, newest first, and
    `evidence` the statements they rest on, as far as they are on record. `decided` is the ISO time in UTC at which any
    flag was last raised, told otherwise, muted or shown again; empty where none ever was.
    `pictures` begin with the trend. `base_url` is empty or ends with a slash. `lang` is the language
    that is spoken, `home` that of index.html and of the pictures.
    """

    config: MonitorConfig
    view: View
    observations: pd.DataFrame
    flags: tuple[Raised, ...]
    evidence: Mapping[str, Statement]
    decided: str
    pictures: tuple[Picture, ...]
    base_url: str = ""
    lang: str = "en"
    home: str = "en"

    @property
    def said(self) -> words.KitWords:
        """The words of the kit, in its language."""
        return words.language(self.lang)

    @property
    def today(self) -> date:
        """The issue date."""
        return self.view.today

    @property
    def lead(self) -> Picture:
        """The trend, whose words are those of the page."""
        return self.pictures[0]

    @property
    def printed(self) -> Picture:
        """The picture of the newsletter: the trend, or who said what where there are too few counts for one."""
        return (
            next((one for one in self.pictures if one.chart == "origins"), self.lead) if self.trend.few else self.lead
        )

    @property
    def words(self) -> Words:
        """The words of the trend."""
        return self.lead.words

    @cached_property
    def trend(self) -> Trend:
        """What the trend shows: the page draws the same marks as the pictures."""
        return select(self.view)

    @cached_property
    def ids(self) -> Mapping[tuple[Any, ...], str]:
        """The observation behind a statement of a chart, by what tells statements apart; copies fold into the first."""
        frame = self.observations[self.observations["status"] == "accepted"]
        frame = frame[frame["measure"] == self.config.measure]
        found: dict[tuple[Any, ...], str] = {}
        for key, row in zip(frame.index, frame.to_dict("records"), strict=True):
            numbers = (whole(row[name]) for name in ("value", "low", "high"))
            names = (word(row[name]) for name in ("origin", "publisher"))
            day = min(row["as_of"].date(), self.today)
            found.setdefault((day, row["precision"], row["qualifier"], *numbers, *names), str(key))
        return found

    def id(self, one: Statement) -> str:
        """The observation behind a statement of a chart."""
        key = (one.day, one.precision, one.qualifier, one.value, one.low, one.high, one.origin, one.publisher)
        return self.ids.get(key, "")

    def spoken(self, lang: str) -> Facts:
        """The same facts, told in another language."""
        told = self.lead if lang == self.lang else replace(self.lead, words=pictures.words(self.view, lang=lang))
        return replace(self, lang=lang, pictures=(told, *self.pictures[1:]))

    def told(self, flag: Raised) -> str:
        """A flag as a title in the language that is spoken."""
        return flagged.told(self, flag)

    def grounds(self, flag: Raised) -> tuple[str, str]:
        """What a flag rests on, and the code of the language that says so."""
        return flagged.grounds(self, flag)

    def feed(self, lang: str) -> str:
        """The file name of the feed in a language."""
        return "feed.xml" if lang == self.home else f"feed.{lang}.xml"

    def page(self, lang: str) -> str:
        """The file name of the page in a language."""
        return "index.html" if lang == self.home else f"index.{lang}.html"

    def address(self, name: str) -> str:
        """Where a file of the kit will lie: beside the reader, or at the base address."""
        return self.base_url + name


def view(monitor: Monitor, today: date) -> View:
    """What a chart sees, free of characters that no file and no font can hold."""
    seen = monitor.view(today=today)
    frame = seen.observations.copy()
    for name in ("origin", "publisher", "quote", "note", "reason", "attributed_to"):
        frame[name] = frame[name].map(clean, na_action="ignore")
    frame["quote"] = frame["quote"].map(public, na_action="ignore")
    return replace(seen, observations=frame)


def gather(monitor: Monitor, folder: Path, *, today: date, base_url: str = "", lang: str = "en") -> Facts:
    """Draw every picture into the folder, and what the other files of the kit need to know.

    Raises UsageError where `base_url` is no web address or `lang` no language of the charts, DamagedError where the
    folder cannot be written.
    """
    if base_url and not link(base_url):
        raise UsageError(f"base address {base_url!r}: expected one such as https://example.org/belarus/")
    if lang not in codes():
        raise UsageError(f"--lang: expected one of {', '.join(codes())}; found {lang!r}")
    seen = view(monitor, today)
    told, decided = frames.told(monitor.store)
    flags = raised(monitor.flags(), today, told)
    return Facts(
        config=monitor.config,
        view=seen,
        observations=seen.observations,
        flags=flags,
        evidence=behind(seen, flags),
        decided=_moment(decided) if decided else "",
        pictures=tuple(pictures.draw(seen, folder, name, lang=lang) for name in pictures.drawable()),
        lang=lang,
        home=lang,
        base_url=f"{base_url.rstrip('/')}/" if base_url else "",
    )


def behind(seen: View, flags: Iterable[Raised]) -> Mapping[str, Statement]:
    """The statements behind flags, made once: every language of every file tells them again."""
    rows = seen.observations.loc[seen.observations.index.isin({key for flag in flags for key in flag.evidence})]
    return {str(key): statement(seen, row) for key, row in rows.to_dict("index").items()}


def _moment(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def raised(frame: pd.DataFrame, today: date, told: Mapping[str, datetime]) -> tuple[Raised, ...]:
    """The flags of a frame, the newest day first; none of a day that has not come. `told`: since when so."""
    frame = frame[frame["day"] <= pd.Timestamp(today)]
    found = [
        Raised(
            id=str(key),
            kind=str(row["kind"]),
            day=row["day"].date(),
            title=clean(row["title"]),
            reason=clean(row["reason"]),
            raised=_moment(row["first_raised"]),
            updated=_moment(told.get(str(key), row["first_raised"])),
            evidence=tuple(json.loads(row["evidence"])),
            size=None if pd.isna(row["size"]) else float(row["size"]),
        )
        for key, row in frame.iterrows()
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.kind, one.id), reverse=True))
