"""Histories of a made-up country: each a situation that a trend must draw without a collision or a false word."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pandas as pd

from prisoncount.charts._view import View

COLUMNS = [
    "as_of",
    "precision",
    "qualifier",
    "value",
    "low",
    "high",
    "origin",
    "publisher",
    "status",
    "measure",
    "reason",
]
TODAY = date(2025, 1, 5)


def row(
    day: str,
    value: int | None,
    qualifier: str = "exact",
    *,
    low: int | None = None,
    high: int | None = None,
    origin: str = "Keeper",
    publisher: str = "Keeper",
    status: str = "accepted",
    measure: str = "political_prisoners",
    reason: str = "",
) -> dict[str, Any]:
    """One observation; a day of seven characters is a month, of four a year."""
    precision, period = {10: ("day", "D"), 7: ("month", "M"), 4: ("year", "Y")}[len(day)]
    stamp = pd.Period(day, period).end_time.normalize()
    bounds = {
        "exact": (value, value),
        "approx": (value, value),
        "at_least": (value, None),
        "more_than": ((value or 0) + 1, None),
        "at_most": (None, value),
        "fewer_than": (None, (value or 1) - 1),
        "range": (low, high),
        "vague": (None, None),
    }[qualifier]
    cells = [stamp, precision, qualifier, value, *bounds, origin, publisher, status, measure, reason]
    return dict(zip(COLUMNS, cells, strict=True))


def frame(rows: Iterable[dict[str, Any]]) -> pd.DataFrame:
    """Observations by the columns that charts read."""
    out = pd.DataFrame(list(rows), columns=COLUMNS)
    out[["value", "low", "high"]] = out[["value", "low", "high"]].astype(float)
    return out


def events(*rows: tuple[str, str, float | None, str]) -> pd.DataFrame:
    """Events as (date, kind, number, text)."""
    table = [(day, kind, number, "exact", text, "https://example.org/", "") for day, kind, number, text in rows]
    return pd.DataFrame(table, columns=["date", "kind", "number", "qualifier", "text", "url", "note"])


def view(
    rows: Iterable[dict[str, Any]], happened: pd.DataFrame | None = None, today: date = TODAY, **facts: Any
) -> View:
    """A view of the made-up country."""
    known: dict[str, Any] = {
        "name": "arcadia",
        "place": "Arcadia",
        "country": "XA",
        "primary": "Keeper",
        "definition": "People whom Keeper lists as political prisoners",
        "credit": "Keeper (example.org), press reports",
    }
    return View(
        **(known | facts),
        observations=frame(rows),
        events=happened if happened is not None else events(),
        today=today,
    )


def monthly(values: Iterable[int], last: date = date(2024, 12, 31), step: int = 30) -> list[dict[str, Any]]:
    """Exact counts every 30 days, the last of them on `last`."""
    numbers = list(values)
    days = [last - timedelta(days=step * i) for i in range(len(numbers))][::-1]
    return [row(day.isoformat(), number) for day, number in zip(days, numbers, strict=True)]


RELEASES = events(
    ("2021-09-02", "political", None, "Disputed election; arrests begin"),
    ("2022-03-04", "release", 8, "8 freed"),
    ("2024-05-06", "release", 20, "Amnesty begins; 20 freed"),
    ("2024-07-01", "release", 130, "130 freed in an exchange"),
    ("2024-09", "release", 70, "70 freed"),
    ("2024-12-20", "release", 210, "210 freed in a deal"),
)


def _wave(size: int, number: int = 36) -> list[int]:
    return [round(size * (0.55 + 0.45 * (1 - abs(2 * i / number - 1)))) for i in range(number)]


def situations() -> dict[str, View]:
    """The hard series, by name."""
    rise = [60 + 38 * i for i in range(38)]
    gappy = monthly(_wave(900, 40))
    del gappy[8:12], gappy[18:21], gappy[-4:-1]
    full = [
        *gappy,
        row("2022-09-20", 700, "approx"),
        row("2024-10-15", 720, "more_than", origin="Wire"),
        row("2023-08-20", None, "range", low=700, high=760),
        row("2024-11-05", 999, origin="Somebody"),
        row("2025-01-03", 400, "at_most", origin="A minister"),
        row("2024-10", 640),
        row("2024-11-20", 480, "fewer_than"),
    ]
    return {
        "nothing": view([]),
        "inexact": view([row("2024-12-01", 300, "more_than", origin="Wire"), row("2024-11-03", 350, "approx")]),
        "one point": view([row("2024-12-30", 102)], RELEASES),
        "one old point": view([row("2023-12-30", 102)], RELEASES),
        "two points": view([row("2024-12-01", 102), row("2024-12-30", 101)]),
        "an article each": view([row("2024-09-01", 1300, "approx"), row("2024-12-30", 1265)], RELEASES),
        "three points": view([row("2024-10-01", 90), row("2024-11-15", 120), row("2024-12-30", 101)]),
        "one prisoner": view(monthly([0, 1, 1, 2, 1])),
        "none left": view(monthly([40, 30, 20, 5, 0]), RELEASES),
        "all equal": view(monthly([777] * 30), RELEASES),
        "peak last": view(monthly(rise), RELEASES),
        "peak first": view(monthly(rise[::-1]), RELEASES),
        "peak in the middle": view(monthly(_wave(1500)), RELEASES),
        "valley": view(monthly([1600 - number for number in _wave(1500)]), RELEASES),
        "three digits": view(monthly(_wave(420)), RELEASES),
        "five digits": view(monthly(_wave(48200)), RELEASES),
        "six digits": view(monthly(_wave(948200)), RELEASES),
        "gap at the end": view(monthly(_wave(1500))[:-4], RELEASES),
        "gap of a year at the end": view(monthly(_wave(1500))[:-12], RELEASES),
        "gap of three years at the end": view(monthly(_wave(1500)), RELEASES, today=date(2027, 12, 31)),
        "long gap": view([*monthly(_wave(900))[:8], *monthly(_wave(900))[-9:]], RELEASES),
        "months only": view([row(f"2024-{month:02d}", 300 + 10 * month) for month in range(1, 13)]),
        "months in a gap": view(
            [*monthly(_wave(900))[:-12], row("2024-04", 500), row("2024-08", 450), row("2024-12-31", 440)]
        ),
        "every mark": view(full, RELEASES),
        "rival": view([*monthly(_wave(1500)), row("2024-12-28", 1900, origin="P. Rival")], RELEASES),
        "clash at the peak": view(
            [
                *(row(f"{2023 + m // 12}-{m % 12 + 1:02d}-28", 1200 + 20 * min(m, 23 - m)) for m in range(23)),
                row("2023-12-15", 1440),
            ],
            RELEASES,
        ),
        "a flood of voices": view(
            [
                *gappy,
                *(
                    row(f"2024-{m:02d}-{d:02d}", 500 + 7 * m + d, "approx", origin="Voices")
                    for m in (9, 10, 11)
                    for d in range(1, 28)
                ),
            ],
            RELEASES,
        ),
        "long names": view(
            monthly(rise),
            RELEASES,
            place="the United Republic of Upper and Lower Arcadia",
            primary="Keeper",
            definition="People " * 30,
            credit="press " * 40,
        ),
        "releases early": view(
            monthly(rise),
            events(
                ("2022-01-20", "release", 250, "x"),
                ("2022-02-20", "release", 150, "x"),
                ("2022-04-20", "release", 90, "x"),
            ),
        ),
        "releases of one week": view(
            monthly(rise[::-1]),
            events(
                ("2024-12-20", "release", 250, "x"),
                ("2024-12-22", "release", 150, "x"),
                ("2024-12-24", "release", 90, "x"),
            ),
        ),
    }
