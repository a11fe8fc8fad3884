"""Which events have a place in a picture."""

from __future__ import annotations

from types import ModuleType

import pytest

from prisoncount.charts import change, trend
from prisoncount.charts._events import events as read
from prisoncount.charts._view import View

from .histories import TODAY, events, monthly, view

PLACED = [("2024-10-05", "release", 50, "50 freed"), ("2024-06", "political", None, "Elections")]
YEARS = [("2024", "release", 90, "90 freed"), ("2024", "political", None, "A coup"), ("2019", "release", 7, "7 freed")]


def seen(*happened: tuple[str, str, float | None, str]) -> View:
    return view(monthly([500, 490, 480, 485, 430]), events(*happened))


def test_an_event_of_which_only_the_year_is_known_has_no_place() -> None:
    assert read(events(*YEARS), TODAY) == []
    assert [event.head for event in read(events(*YEARS, *PLACED), TODAY)] == ["Elections", "50 freed"]


@pytest.mark.parametrize("chart", [trend, change])
def test_a_chart_is_the_same_with_and_without_it(chart: ModuleType) -> None:
    drawn = [chart.compose(seen(*happened)) for happened in (PLACED, PLACED + YEARS)]
    assert drawn[0].words == drawn[1].words
