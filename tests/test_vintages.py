"""A figure is revised when another number is known of the same day or month; growth by a later day is no revision."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from prisoncount import config, vintages
from prisoncount.charts._select import select
from prisoncount.charts._vintages import vintages as drawn
from prisoncount.cli import run
from prisoncount.config import MonitorConfig
from prisoncount.corrections import Correction
from prisoncount.monitor import Monitor
from prisoncount.records import Observation
from prisoncount.store import Store, store_path

from .conftest import MONITOR, NOW, statement

Frame = Callable[..., pd.DataFrame]


def told(as_of: str, value: int, day: str | None, **changes: object) -> Observation:
    """A count that was published, and so known, on a day; None: on a day that nobody recorded."""
    when = {} if day is None else {"known_from": date.fromisoformat(day), "published": date.fromisoformat(day)}
    return statement(as_of, value, **(when | changes))


def revised(frame: pd.DataFrame) -> pd.DataFrame:
    return vintages.revisions(vintages.figures(frame, "political_prisoners"))


@pytest.fixture
def guarded(tmp_path: Path) -> MonitorConfig:
    (tmp_path / "list.toml").write_text(MONITOR, encoding="utf-8")
    return config.load(str(tmp_path / "list.toml"))


def monitor(guarded: MonitorConfig, store: Store, *statements: Observation) -> Monitor:
    for one in statements:
        store.add_observation(one)
    return Monitor(guarded, store)


def test_growth_by_a_later_day_is_no_revision(frame: Frame) -> None:
    out = revised(
        frame(
            told("2022-01-01", 969, "2022-01-02"),
            told("2022-01-27", 1007, "2022-01-28"),
            told("2022-01-31", 1010, "2022-02-02"),
            told("2022-01-15", 990, "2022-03-05"),
        )
    )
    (january,) = out.itertuples()
    assert january.Index == ("Viasna", "2022-01")
    assert (january.as_of, january.first_value, january.last_value) == (pd.Timestamp("2022-01-31"), 1010, 1010)
    assert (january.revisions, january.change, january.lag_days) == (0, 0, 2)
    assert january.first_known == january.last_known == pd.Timestamp("2022-02-02")


def test_another_number_of_the_same_day_is_a_revision(frame: Frame) -> None:
    out = revised(
        frame(
            told("2022-01-31", 1010, "2022-02-02"),
            told("2022-01-31", 1011, "2022-03-01"),
            told("2022-02", 1050, "2022-03-03"),
            told("2022-02", 1060, "2022-03-04", qualifier="approx"),
            told("2022-02", 1052, "2022-03-09"),
            told("2022-02", 1055, "2022-04-09"),
            told("2022-02-20", 1300, "2022-02-21", origin="A minister"),
        )
    )
    january, february = (out.loc[("Viasna", month)] for month in ("2022-01", "2022-02"))
    assert january[["first_value", "last_value", "revisions", "change"]].tolist() == [1010, 1011, 1, 1]
    assert january["last_known"] == pd.Timestamp("2022-03-01")
    assert february[["first_value", "last_value", "revisions", "change", "lag_days"]].tolist() == [1050, 1055, 2, 5, 3]
    assert out.loc[("A minister", "2022-02"), "revisions"] == 0


def test_a_day_and_its_month_are_two_figures_and_the_day_speaks_for_the_month(frame: Frame) -> None:
    out = revised(frame(told("2022-01-31", 1010, "2022-02-02"), told("2022-01", 1008, "2022-02-09")))
    assert out[["first_value", "last_value", "revisions"]].to_numpy().tolist() == [[1010, 1010, 0]]


def test_two_numbers_that_become_known_on_one_day_are_a_clash_and_no_change(frame: Frame) -> None:
    table = frame(
        told("2022-01-31", 1010, "2022-02-02"),
        told("2022-01-31", 1011, "2022-02-02", publisher="Viasna"),
        told("2022-02-28", 1050, "2022-03-02", publisher="Viasna"),
        told("2022-02-28", 1051, "2022-03-02", publisher="Viasna"),
    )
    assert revised(table)["revisions"].tolist() == [0, 0]
    assert revised(table)["last_value"].iloc[0] == 1011


def test_of_two_counts_of_one_day_the_origins_own_page_is_the_figure(frame: Frame) -> None:
    own = {"publisher": "Viasna"}
    out = revised(
        frame(
            told("2022-01-31", 1010, "2022-02-02", **own),
            told("2022-01-31", 1011, "2022-03-01"),
            told("2022-02-28", 1050, "2022-03-02"),
            told("2022-02-28", 1052, "2022-03-02", **own),
            told("2022-03-31", 1070, "2022-04-01"),
            told("2022-03-31", 1072, "2022-04-02", **own),
        )
    )
    assert out["last_value"].tolist() == [1010, 1052, 1072]
    assert out["revisions"].tolist() == [0, 0, 1]


def test_who_recorded_no_day_has_no_lag_and_is_counted_as_left_out(frame: Frame) -> None:
    table = frame(
        told("2022-01-31", 1010, "2022-02-05"),
        told("2022-02-28", 1050, None),
        told("2022-03-31", 1060, None),
        told("2022-03-31", 1061, "2022-04-03"),
        told("2022-04-30", 1070, None, known_from=date(2022, 5, 1), sha256="a"),
        told("2022-05-31", 1080, "2022-05-20"),
    )
    figures = vintages.figures(table, "political_prisoners")
    lag = figures["lag_days"].tolist()
    assert [lag[0], *lag[2:]] == [5, 3, 1, 0]
    assert math.isnan(lag[1])
    assert figures["revisions"].tolist() == [0] * 5, "nobody knows which of two numbers came first"
    assert pd.isna(figures["first_known"].iloc[1])
    assert vintages.lags(figures).loc["Viasna"].tolist() == [1, 4, 1]


def test_a_page_that_says_its_day_came_on_that_day_whenever_it_was_fetched(frame: Frame) -> None:
    late = told("2022-01-31", 1010, "2022-02-02", known_from=date(2026, 3, 20), sha256="a")
    (figure,) = vintages.figures(frame(late), "political_prisoners").itertuples()
    assert figure.lag_days == 2
    assert figure.first_known == pd.Timestamp("2026-03-20"), "what `known_at` shows"


def test_an_empty_record_has_no_revisions(frame: Frame) -> None:
    figures = vintages.figures(frame(), "political_prisoners")
    assert list(vintages.revisions(figures).columns) == list(vintages.COLUMNS)
    assert len(vintages.revisions(figures)) == len(vintages.lags(figures)) == 0


def test_what_was_taken_back_or_put_right_is_a_revision(guarded: MonitorConfig, store: Store) -> None:
    first, gone = told("2025-01-31", 1000, "2025-02-02"), told("2025-02-28", 1100, "2025-03-02")
    opened = monitor(guarded, store, first, gone, told("2025-01-31", 1010, "2025-02-20"))
    for one, day in ((first, "2025-02-20"), (gone, "2025-03-09")):
        store.add_review(one.id, datetime.fromisoformat(f"{day}T06:00:00+00:00"), "rejected", "a slip", "editor")
    out = opened.revisions().loc["Viasna"]
    assert out["last_known"].tolist() == [pd.Timestamp("2025-02-20"), pd.Timestamp("2025-03-09")]
    assert out["revisions"].tolist() == [1, 1]
    assert out["change"].iloc[0] == 10
    assert out["last_value"].isna().tolist() == [False, True]
    before = opened.revisions(known_at="2025-03-08").loc["Viasna"]
    assert before["revisions"].tolist() == [1, 0]
    assert opened.revisions(known_at="2025-02-19").loc["Viasna", "last_value"].tolist() == [1000]


def test_a_figure_that_waited_is_known_from_the_day_it_was_accepted(guarded: MonitorConfig, store: Store) -> None:
    waits = told("2025-01-31", 1000, "2025-02-02", status="quarantined")
    opened = monitor(guarded, store, waits)
    assert opened.revisions().empty
    store.add_review(waits.id, datetime(2025, 2, 9, tzinfo=UTC), "accepted", "right", "editor")
    (figure,) = opened.figures().itertuples()
    assert (figure.first_known, figure.revisions, figure.lag_days) == (pd.Timestamp("2025-02-09"), 0, 2)


def test_a_correction_of_the_monitor_file_is_a_revision_on_its_day(guarded: MonitorConfig, store: Store) -> None:
    slip = told("2025-01-31", 1220, "2025-02-02")
    one = Correction(
        url=slip.url, action="replace", reason="a misprint", provider="an editor", date=date(2025, 3, 1),
        expect={"value": 1220}, value={"value": 1022},
    )  # fmt: skip
    (figure,) = monitor(replace(guarded, corrections=(one,)), store, slip).figures().itertuples()
    assert (figure.first_value, figure.last_value, figure.revisions) == (1220, 1022, 1)
    assert figure.last_known == pd.Timestamp("2025-03-01")


def at(days: int) -> date:
    return date.fromordinal(date(2025, 1, 31).toordinal() + days)


REPORT = st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 40), st.booleans())


def reports(drawn_ones: Iterable[tuple[int, int, int, bool]]) -> list[Observation]:
    """Of a few days a few numbers each, published some days later, by the origin itself or by another."""
    return [
        told(
            at(30 * nth).isoformat(), 1000 + 100 * nth + number, at(30 * nth + late).isoformat(),
            publisher="Viasna" if own else "A paper", url=f"https://example.org/{nth}/{number}/{late}/{own}",
        )
        for nth, number, late, own in drawn_ones
    ]  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(REPORT, min_size=1, max_size=8), st.lists(st.tuples(st.integers(0, 7), st.integers(0, 50)), max_size=2))
def test_a_figure_is_what_the_series_showed_then_and_shows_now_and_what_the_chart_draws(
    told_ones: list[tuple[int, int, int, bool]], rejected: list[tuple[int, int]]
) -> None:
    store, said = Store.in_memory(), reports(told_ones)
    # Of outlets that differ about a day the series takes the one that fits its neighbours, a revision the newest word.
    outlets = {(one.as_of, one.value) for one in said if one.publisher != one.origin}
    assume(len(outlets) == len({day for day, _ in outlets}))
    store.start_run(NOW, "test", offline=True)
    opened = monitor(config.load("belarus"), store, *said)
    for nth, days in rejected:
        one = said[nth % len(said)]
        when = datetime.combine(max(one.known_from, at(days)), datetime.min.time(), UTC)
        store.add_review(one.id, when, "rejected", "a slip", "editor")
    figures = opened.figures().droplevel("origin")
    now = opened.series()
    for (day, _), row in figures.iterrows():
        then = opened.series(known_at=row["first_known"].date())
        assert then.get(day) == row["first_value"]
        before = opened.series(band=True, known_at=(row["first_known"] - pd.Timedelta(days=1)).date())
        assert not before["reported"].get(day, False), "not known a day earlier"
        if not math.isnan(row["last_value"]):
            assert now.get(day) == row["last_value"]
    seen = opened.view(today="2026-03-20")
    if (trend := select(seen)).counts:
        shown = {one.day: (one.first, one.now, one.late) for one in drawn(seen, trend).figures}
        table = {
            day.date(): (
                row["first_value"],
                None if math.isnan(row["last_value"]) else row["last_value"],
                row["lag_days"],
            )
            for (day, _), row in figures.iterrows()
            if day.date() >= trend.counts[0].start
        }
        assert shown == table


def test_the_command_tells_how_many_are_left_out(
    tmp_path: Path, guarded: MonitorConfig, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store.create(store_path(tmp_path / "data", "list"))
    store.start_run(NOW, "test", offline=True)
    monitor(guarded, store, told("2025-01-31", 1000, "2025-02-03"), told("2025-02-28", 1010, None))
    store.close()
    arguments = ["revisions", str(guarded.path), "--data", str(tmp_path / "data")]
    assert run(arguments) == 0
    out = capsys.readouterr().out
    assert "Viasna: half of 1 figures known within 3 days of their day; of 1 more nobody recorded when" in out
    assert run([*arguments, "--format", "csv", "--known-at", "2025-02-10"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "Viasna,2025-01,2025-01-31,1000.0,2025-02-03,1000.0,2025-02-03,0,0.0,3.0"
    ]
