"""What the trend shows and what it never shows."""

from __future__ import annotations

from datetime import date

import pytest

from prisoncount.charts._select import Trend, select
from prisoncount.charts._statements import Peak, peak

from .histories import monthly, row, view


def extras(*rows: dict[str, object]) -> list[tuple[str, int]]:
    """What is shown in the gap from 1 March to 1 August 2024 beside the exact counts of its ends."""
    ends = [row("2024-02-01", 480), row("2024-03-01", 500), row("2024-08-01", 400), row("2024-08-31", 410)]
    trend = select(view([*ends, *rows], today=date(2024, 9, 2)))
    return [(one.qualifier, one.count) for one in trend.extras]


def test_gap_shows_numbers_of_anybody() -> None:
    found = extras(
        row("2024-04-01", 450, "approx"),
        row("2024-04-20", None, "range", low=430, high=460),
        row("2024-05-01", 470, origin="Somebody"),
        row("2024-06-01", 440, "approx", origin=""),
    )
    assert found == [("approx", 450), ("range", 445), ("exact", 470), ("approx", 440)]


def test_gap_shows_bounds_of_the_list_that_rule_out_the_last_count() -> None:
    assert extras(row("2024-04-01", 520, "more_than")) == [("more_than", 520)]
    assert extras(row("2024-04-01", 450, "fewer_than")) == [("fewer_than", 450)]
    assert extras(row("2024-04-01", 450, "more_than"), row("2024-05-01", 600, "at_most")) == []
    assert extras(row("2024-04-01", 520, "more_than", origin="Somebody")) == []


def test_month_must_lie_wholly_inside_the_gap() -> None:
    found = extras(row("2024-03", 490, "approx"), row("2024-05", 450, "approx"), row("2024-08", 405, "approx"))
    assert found == [("approx", 450)]


@pytest.mark.parametrize("status", ["doubtful", "quarantined", "rejected"])
def test_only_accepted_statements_enter(status: str) -> None:
    assert extras(row("2024-04-01", 450, "approx", status=status)) == []
    trend = select(view([*monthly([10, 20]), row("2025-01-02", 90, status=status)]))
    assert trend.newest is trend.last
    assert len(trend.said) == 2


def test_another_definition_and_the_future_do_not_enter() -> None:
    trend = select(view([*monthly([10, 20]), row("2025-01-02", 9, measure="other"), row("2025-01-06", 8)]))
    assert [s.count for s in trend.said] == [10, 20]


def test_year_and_vague_statements_do_not_enter() -> None:
    year = row("2024-12-31", 99) | {"precision": "year"}
    assert select(view([year, row("2024-11-01", None, "vague")])).said == ()


def test_month_of_the_issue_ends_today() -> None:
    trend = select(view([*monthly([10, 20, 30]), row("2025-01", 25, "approx")]))
    assert trend.newest
    assert (trend.newest.start, trend.newest.day) == (date(2025, 1, 1), date(2025, 1, 5))


def runs(*days: str) -> list[int]:
    trend = select(view([row(day, 100 + i) for i, day in enumerate(days)]))
    return [len(run) for run in trend.runs]


def test_line_breaks_after_62_days() -> None:
    assert runs("2024-01-01", "2024-03-03", "2024-05-05") == [2, 1]
    assert runs("2024-01-01", "2024-03-03", "2024-05-04") == [3]


def test_trend_begins_after_the_last_long_silence_and_the_words_know_more() -> None:
    trend = select(view([row("2012-01-31", 15), *monthly([100, 110, 120])]))
    assert [s.count for s in trend.counts] == [100, 110, 120]
    assert [s.count for s in trend.history] == [15, 100, 110, 120]


def year_of(value: int, day: str) -> Trend:
    ends = [
        f"2023-{month:02d}-{day}"
        for month, day in zip(range(1, 10), ["31", "28", "31", "28", "31", "30", "31", "31", "30"], strict=True)
    ]
    regular = [
        row(end, number)
        for end, number in zip(ends, [1436, 1463, 1474, 1500, 1496, 1496, 1488, 1496, 1490], strict=True)
    ]
    return select(view([*regular, row(day, value)], today=date(2023, 10, 2)))


def test_count_that_clashes_with_the_regular_ones_is_off_the_line() -> None:
    trend = year_of(1525, "2023-05-21")
    assert [s.count for s in trend.strays] == [1525]
    assert 1525 not in [s.count for s in trend.counts]
    assert peak(trend.counts, trend.strays) == Peak(date(2023, 5, 21), 1496, 1525)


@pytest.mark.parametrize(("value", "day"), [(1505, "2023-05-21"), (1800, "2023-05-21"), (1525, "2023-05-02")])
def test_scatter_real_events_and_regular_days_stay_on_the_line(value: int, day: str) -> None:
    assert year_of(value, day).strays == ()


def test_peak_of_a_regular_series_is_no_clash() -> None:
    trend = select(view(monthly([900, 950, 1000, 1030, 1000, 950, 900], step=30)))
    assert trend.strays == ()
    assert peak(trend.counts, trend.strays) == Peak(trend.counts[3].day, 1030, 1030)


def test_of_two_counts_of_a_day_the_keepers_own_page_is_regular() -> None:
    rows = [
        *monthly([100, 110]),
        *(row("2025-01-02", 130, publisher=wire) for wire in ("AP", "AFP")),
        row("2025-01-02", 120),
    ]
    trend = select(view(rows))
    assert trend.last
    assert trend.last.count == 120
    assert [s.count for s in trend.strays] == [130]


def test_copies_of_one_statement_are_one_count() -> None:
    rows = [*monthly([100, 110]), *(row("2025-01-02", 130, publisher=wire) for wire in ("AP", "AFP", "Keeper"))]
    trend = select(view(rows))
    assert [s.count for s in trend.counts] == [100, 110, 130]
    assert trend.strays == ()


def test_order_of_rows_does_not_matter() -> None:
    rows = [*monthly([100, 110, 90, 80]), row("2025-01-02", 130, origin="B"), row("2025-01-02", 130, origin="A")]
    one, two = select(view(rows)), select(view(rows[::-1]))
    assert one == two


def test_start_cuts_the_picture_and_not_the_words() -> None:
    trend = select(view(monthly([100, 110, 120, 130, 125]), start=date(2024, 11, 20)))
    assert [s.count for s in trend.counts] == [130, 125]
    assert [s.count for s in trend.history] == [100, 110, 120, 130, 125]
