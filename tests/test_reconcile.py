from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable
from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prisoncount import frames, reconcile
from prisoncount.records import Observation
from prisoncount.store import Store

from .conftest import NOW, statement

Frame = Callable[..., pd.DataFrame]


def band(frame: pd.DataFrame) -> pd.DataFrame:
    return reconcile.band(frame, "political_prisoners", "Viasna")


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (1300, 1250, 1350),
        (1000, 900, 1100),
        (1110, 1082, 1138),
        (1160, 1131, 1189),
        (200, 180, 220),
        (7, 6, 8),
    ],
)
def test_about_a_number(value: int, low: int, high: int) -> None:
    assert reconcile.interval("approx", value, value, value) == (low, high)


def test_open_sides_stay_open() -> None:
    assert reconcile.interval("more_than", 1000, 1001, math.nan) == (1001, math.inf)
    assert reconcile.interval("fewer_than", 1500, math.nan, 1500) == (0, 1500)
    assert reconcile.interval("range", math.nan, 1200, 1300) == (1200, 1300)


def test_an_exact_count_holds_until_the_next(frame: Frame) -> None:
    out = band(frame(statement("2022-01-01", 969), statement("2022-01-27", 1007), statement("2022-02-01", 1022)))
    assert out.loc["2022-01-26", "count"] == 969
    assert out.loc["2022-01-27", "count"] == 1007
    assert out.loc["2022-01-31", "count"] == 1007
    assert list(out.index[out["reported"]].strftime("%m-%d")) == ["01-01", "01-27", "02-01"]
    assert (out["low"] == out["count"]).all()
    assert (out["high"] == out["count"]).all()
    assert out.index.freq is not None


def test_others_widen_the_band_and_never_move_the_count(frame: Frame) -> None:
    out = band(
        frame(
            statement("2022-04-30", 1166),
            statement("2022-05-21", 1200, "more_than"),
            statement("2022-06-01", 900, origin="A politician"),
            statement("2022-06-10", 1100, "fewer_than", origin="A minister"),
            statement("2022-09-01", 1324),
        )
    )
    assert (out["count"].loc["2022-04-30":"2022-08-31"] == 1166).all()
    assert out.loc["2022-05-21", ["low", "high"]].tolist() == [1166, 1201]
    assert out.loc["2022-06-01", ["low", "high"]].tolist() == [900, 1201]
    assert out.loc["2022-09-01", ["low", "high"]].tolist() == [1324, 1324]
    assert out.loc["2022-06-10", "n_origins"] == 3
    assert out.loc["2022-09-01", "n_origins"] == 1


def test_the_series_runs_to_the_newest_statement(frame: Frame) -> None:
    out = band(frame(statement("2025-12-31", 1131), statement("2026-03-19", 1100, "more_than", origin="groups")))
    assert out.index[-1] == pd.Timestamp("2026-03-19")
    assert out["count"].iloc[-1] == 1131


def test_an_approximate_count_steps_in_only_after_a_long_silence(frame: Frame) -> None:
    out = band(
        frame(
            statement("2022-01-27", 1007),
            statement("2022-02-20", 1100, "approx"),
            statement("2024-12-08", 1300, "approx", origin=""),
            statement("2024-12-20", 1400, "approx", origin="A minister"),
        )
    )
    assert out.loc["2022-02-20", "count"] == 1007
    assert out.loc["2024-12-08", "count"] == 1300
    assert out.loc["2024-12-20", "count"] == 1300


def test_other_definitions_doubts_and_months_stay_off(frame: Frame) -> None:
    out = band(
        frame(
            statement("2021-10-31", 831),
            statement("2021-10-31", 1021, origin="Dissidentby", measure="dissidentby"),
            statement("2021-12", 900),
            statement("2021-11-15", 1184, status="doubtful", reason="restated"),
        )
    )
    assert set(out["count"]) == {831}
    assert out["high"].max() == 900


def test_a_month_steps_in_on_its_last_day_where_no_exact_count_has_come_for_long(frame: Frame) -> None:
    out = band(
        frame(
            statement("2022-11", 235),
            statement("2023-02-09", 34),
            statement("2023-03", 37),
            statement("2023-10", 91),
            statement("2023-11", 400, origin="Another list"),
            statement("2024", 500),
            statement("2024-01-20", 105),
        )
    )
    moved = out.loc[out["reported"], "count"]
    assert {str(day.date()): value for day, value in moved.items()} == {
        "2022-11-30": 235, "2023-02-09": 34, "2023-10-31": 91, "2024-01-20": 105,
    }  # fmt: skip


def test_a_record_of_months_is_a_series_and_an_old_number_told_again_is_none_of_its_steps(frame: Frame) -> None:
    told = [statement(f"2024-{month:02}", 1000 + 10 * month, publisher="Viasna") for month in range(1, 7)]
    yearbook = statement("2024-03", 990, publisher="A yearbook")
    again = statement("2024-05-15", 1020, publisher="A paper")
    out = band(frame(*told, yearbook, again))
    assert out.loc[out["reported"], "count"].tolist() == [1010, 1020, 1030, 1040, 1050, 1060]


def test_the_later_word_of_the_same_day_counts(frame: Frame) -> None:
    out = band(
        frame(
            statement("2022-01-27", 1007, known_from=date(2022, 1, 27)),
            statement("2022-01-27", 1008, known_from=date(2022, 1, 29)),
        )
    )
    assert out["count"].tolist() == [1008]


def test_the_origins_own_page_counts_before_a_report_of_it(frame: Frame) -> None:
    out = band(
        frame(
            statement("2022-01-27", 1007, known_from=date(2022, 1, 27), publisher="Viasna"),
            statement("2022-01-27", 995, known_from=date(2022, 1, 29), publisher="A paper that is behind"),
        )
    )
    assert out["count"].tolist() == [1007]


TWO = {
    "the one known last": (
        statement("2025-12-31", 1265, known_from=date(2026, 1, 1)),
        statement("2025-12-31", 1270, known_from=date(2026, 1, 3)),
    ),
    "its own page": (
        statement("2025-12-31", 1265, known_from=date(2026, 1, 3)),
        statement("2025-12-31", 1270, known_from=date(2026, 1, 1), publisher="Viasna"),
    ),
}


@pytest.mark.parametrize("pair", TWO.values(), ids=TWO)
@pytest.mark.parametrize("turn", [1, -1])
def test_one_count_a_day_and_the_band_holds_the_other(
    frame: Frame, pair: tuple[Observation, Observation], turn: int
) -> None:
    rows = frame(statement("2025-11-30", 1260), *pair[::turn], statement("2026-01-31", 1280))
    out = band(rows)
    assert out.loc["2025-12-31", ["count", "low", "high"]].tolist() == [1270, 1265, 1270]
    assert out.loc["2026-01-31", ["count", "low", "high"]].tolist() == [1280, 1280, 1280]
    stated = reconcile.statements(rows, "political_prisoners")
    assert reconcile.counts(stated, "Viasna")["value"].tolist() == [1260, 1270, 1280]


def test_its_own_page_is_its_own_though_a_paper_had_the_number_first(frame: Frame) -> None:
    paper = statement("2022-01-27", 1007, known_from=date(2022, 1, 27))
    own = statement("2022-01-27", 1007, known_from=date(2022, 1, 28), publisher="Viasna", url="https://v.example/")
    late = statement("2022-01-27", 995, known_from=date(2022, 1, 29), publisher="A paper that is behind")
    assert band(frame(paper, own, late))["count"].tolist() == [1007]


def test_an_old_number_does_not_hide_the_count_of_the_day_on_which_it_is_repeated(frame: Frame) -> None:
    own = {"publisher": "Viasna"}
    out = band(
        frame(
            statement("2025-07-31", 1184, **own),
            statement("2025-09-15", 1132, **own),
            statement("2025-10-22", 1120, known_from=date(2025, 10, 22)),
            statement("2025-10-22", 1184, known_from=date(2025, 10, 23)),
        )
    )
    assert out.loc["2025-10-22", ["count", "low", "high"]].tolist() == [1120, 1120, 1184]


def test_a_repeat_of_an_old_number_is_no_step(frame: Frame) -> None:
    own = {"publisher": "Viasna"}
    out = band(
        frame(
            statement("2025-07-31", 1184, **own),
            statement("2025-09-15", 1132, **own),
            statement("2025-11-22", 1184, publisher="A paper"),
            statement("2025-12-01", 1184, **own),
        )
    )
    assert out.loc["2025-11-22", "count"] == 1132
    assert out.loc["2025-12-01", "count"] == 1184, "the origin itself may come back to a number"


def test_copies_of_a_statement_are_one_with_many_pages(frame: Frame) -> None:
    pages = [statement("2022-01-27", 1007, url=f"https://paper{n}.org/") for n in range(6)]
    stated = reconcile.statements(frame(*pages), "political_prisoners")
    assert len(stated) == 1
    assert stated["n_pages"].tolist() == [6]


def test_statements_that_are_folded_already_are_taken_as_they_are(frame: Frame) -> None:
    rows = frame(*(statement("2022-01-27", 1007, url=f"https://paper{n}.org/") for n in range(3)))
    stated = reconcile.statements(rows, "political_prisoners")
    pd.testing.assert_frame_equal(reconcile.statements(stated, "political_prisoners"), stated)
    pd.testing.assert_frame_equal(band(stated), band(rows))


def test_what_was_known_when(frame: Frame, store: Store) -> None:
    frame(
        statement("2022-01-27", 1007, known_from=date(2022, 1, 28)),
        statement("2022-02-01", 1022, known_from=date(2022, 2, 2)),
    )
    assert band(frames.observations(store, date(2022, 2, 1)))["count"].tolist()[-1] == 1007
    assert band(frames.observations(store, date(2022, 1, 27))).empty
    key = statement("2022-01-27", 1007).id
    store.add_review(key, NOW, "rejected", "a slip", "me")
    assert 1007 not in set(band(frames.observations(store))["count"])
    assert 1007 in set(band(frames.observations(store, date(2022, 2, 5)))["count"]), "the decision came later"


def test_no_reports_no_series(frame: Frame) -> None:
    out = band(frame())
    assert out.empty
    assert list(out) == list(reconcile.BAND)
    assert isinstance(out.index, pd.DatetimeIndex)


STATEMENTS = st.lists(
    st.builds(
        lambda day, value, qualifier, origin: statement(
            (date(2021, 1, 1) + timedelta(days=day)).isoformat(), value, qualifier, origin
        ),
        st.integers(0, 900) | st.integers(0, 9),
        st.integers(1, 5000),
        st.sampled_from(["exact", "approx", "at_least", "more_than", "at_most", "fewer_than"]),
        st.sampled_from(["Viasna", "", "A minister"]),
    ),
    max_size=25,
)


def loaded(statements: list[Observation]) -> pd.DataFrame:
    store = Store.in_memory()
    store.start_run(NOW, "test", offline=False)
    for one in statements:
        store.add_observation(one)
    return frames.observations(store)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STATEMENTS, st.randoms(use_true_random=False))
def test_order_and_repeats_never_matter_and_the_count_lies_in_its_band(
    statements: list[Observation], shuffle: random.Random
) -> None:
    once = band(loaded(statements))
    mixed = list(itertools.chain(statements, statements))
    shuffle.shuffle(mixed)
    pd.testing.assert_frame_equal(once, band(loaded(mixed)))
    assert (once["low"] <= once["count"]).all()
    assert (once["count"] <= once["high"]).all()
    assert not once.isna().any().any()


@pytest.mark.parametrize("last", [950, 1005], ids=["the odd one last", "the odd one first"])
def test_of_two_reports_of_a_day_the_one_counts_that_fits_the_counts_around_it(frame: Frame, last: int) -> None:
    pair = [statement("2024-07-31", value, known_from=date(2024, 8, 1 + (value == last))) for value in (1005, 950)]
    around = statement("2024-06-30", 1002, publisher="Viasna"), statement("2024-08-31", 1004, publisher="Viasna")
    assert band(frame(*around, *pair)).loc["2024-07-31", ["count", "low", "high"]].tolist() == [1005, 950, 1005]


def test_an_old_number_is_not_taken_for_the_one_that_fits(frame: Frame) -> None:
    pair = [statement("2024-07-31", value, known_from=date(2024, 8, 1 + (value == 1002))) for value in (1002, 950)]
    out = band(frame(statement("2024-06-30", 1002, publisher="Viasna"), *pair))
    assert out.loc["2024-07-31", "count"] == 950
