"""The curated record of Belarus, drawn on many issue days: the titles a reader would have seen, and no collision."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pandas as pd
import pytest

from prisoncount import config, frames, plugins, record
from prisoncount.charts import trend
from prisoncount.charts._view import View

from .pages import words
from .test_trend_layout import collide

DATA = Path(__file__).parents[2] / "data" / "belarus"
FIELDS = [
    "as_of",
    "precision",
    "low",
    "high",
    "value",
    "qualifier",
    "origin",
    "publisher",
    "status",
    "measure",
    "reason",
]


@pytest.fixture(scope="module")
def observations() -> pd.DataFrame:
    """The reports as the store would give them."""
    read = record.read(DATA / "reports.csv", "belarus", "political_prisoners", datetime(2026, 11, 21, tzinfo=UTC))
    frame = pd.DataFrame([[getattr(one, name) for name in FIELDS] for one in read], columns=FIELDS)
    return frame.assign(as_of=pd.to_datetime(frame["as_of"]))


def seen(observations: pd.DataFrame, today: date) -> View:
    return View(
        name="belarus",
        place="Belarus",
        country="BY",
        primary="Viasna",
        definition="People whom Viasna and partner groups list as political prisoners",
        credit="Viasna (spring96.org), press reports",
        observations=observations[observations["as_of"] <= pd.Timestamp(today)],
        events=frames.events(DATA / "events.csv"),
        today=today,
        groups={name: origin.group for name, origin in config.load("belarus").origins.items()},
    )


@pytest.mark.parametrize(
    ("today", "title"),
    [
        ("2020-10-25", "First count for Belarus: 102 political prisoners"),
        ("2023-04-04", "1,474 political prisoners in Belarus, the most since 2020"),
        ("2023-09-16", "Belarus: 1,496 political prisoners, little changed since April"),
        ("2024-02-02", "Counts differ: Viasna lists 1,429, Pavel Latushka says 1,609"),
        ("2024-07-01", "Belarus: 1,413 political prisoners, 39 more than in May"),
        ("2024-10-02", "Belarus: 1,317 political prisoners, 59 fewer than in August"),
        ("2026-03-20", "Belarus held 1,131 political prisoners at end-2025, a quarter below the 2023 peak"),
        ("2026-11-21", "No exact count for 325 days: Belarus held 1,131 political prisoners at end-2025"),
    ],
)
def test_titles_of_the_time(observations: pd.DataFrame, today: str, title: str) -> None:
    chart = trend.compose(seen(observations, date.fromisoformat(today)))
    assert chart.words.title == title
    collide(chart.figure, "newsletter")


@pytest.mark.parametrize("months", range(24))
def test_no_issue_has_a_collision(observations: pd.DataFrame, months: int) -> None:
    today = date(2020, 11, 30) + timedelta(days=91 * months)
    collide(trend.draw(seen(observations, today), theme=("light", "dark")[months % 2]), "newsletter")


@pytest.mark.parametrize("months", range(0, 24, 2))
@pytest.mark.parametrize("name", ["origins", "change"])
def test_no_issue_of_the_other_charts_has_a_collision(observations: pd.DataFrame, name: str, months: int) -> None:
    module = plugins.load("charts", name)
    figure = module.draw(seen(observations, date(2020, 11, 30) + timedelta(days=91 * months)))
    for artist in figure.get_children():
        if artist.get_gid() in {"text:inside", "text:open"}:  # inside its bar on purpose
            artist.set_gid("")
    collide(figure, "newsletter", module.PRESETS)


def test_reference_picture_of_changes(observations: pd.DataFrame) -> None:
    chart = plugins.load("charts", "change").compose(seen(observations, date(2026, 3, 20)))
    said = words(chart.figure)
    assert (
        said["text:title"] == "Belarus freed over 300 people in 2025, yet the count of political prisoners fell by 134"
    )
    assert said["text:inside"] == "−55 −45"
    assert said["text:label"] == "250 on 19 Mar 123 on 13 Dec 52 on 11 Sep +39 −59"
    assert said["text:open"] == "no count yet"
    assert (
        said["text:outline"] == "Outlined: month only, or over two months without a count. Both panels have one scale."
    )
    assert said["text:axis"] == "0 100 200 −50 0 2024 2025 2026"


def test_reference_picture_of_origins(observations: pd.DataFrame) -> None:
    chart = plugins.load("charts", "origins").compose(seen(observations, date(2026, 3, 20)))
    said = words(chart.figure)
    assert said["text:title"].replace("\u00a0", " ") == (
        "Every exact or approximate count since June 2025 is between 1,110 and 1,186"
    )
    assert said["text:group"] == "Viasna, which keeps the list Other groups and media Politicians and officials"
    assert said["text:voice"].startswith("via Reform repeats July’s figure via AFP via Washington Times via CIVICUS")
    assert "D. Trump and others S. Tsikhanouskaya" in said["text:voice"]
    assert said["text:amount"].startswith("1,131 1,184 or more 1,186 about 1,160 over 1,184 over 1,100 about 1,110")


def test_reference_picture(observations: pd.DataFrame) -> None:
    """Everything the hand-made reference of March 2026 says."""
    chart = trend.compose(seen(observations, date(2026, 3, 20)))
    said = words(chart.figure)
    assert said["text:peak"] == "2023 peak: 1,496–1,525"
    assert said["text:key"] == "exact count more than approximate another source"
    assert said["text:stack"].replace("\u00a0", " ") == "1,131 31 Dec 2025 more than 1,100 on 19 Mar 2026"
    assert said["text:event"] == "Pardons begin, Jul 2024 123 freed, 13 Dec 2025 250 freed, 19 Mar 2026"
    assert said["text:gap"] == "The line breaks where no exact count came for two months"
    assert said["text:context"].startswith("Aug 2020: disputed")
    assert said["text:source"] == "Source: Viasna (spring96.org), press reports. Data to 19 March 2026"
    assert chart.words.alt == (
        "Line chart: reported political prisoners in Belarus, October 2020 to March 2026. From 102 on 21 October 2020 to "
        "a peak of 1,496 to 1,525 in 2023, then down to 1,131 on 31 December 2025. Newest report, 19 March 2026, "
        "by rights groups: more than 1,100. Few exact counts since March 2025. Source: Viasna."
    )
