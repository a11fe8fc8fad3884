from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest
from benchmarks import bench_series
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from prisoncount import _kalman as kalman
from prisoncount import estimate, frames, reconcile
from prisoncount.records import Observation
from prisoncount.store import Store

from .conftest import NOW, statement

Frame = Callable[..., pd.DataFrame]
MEASURE, PRIMARY = "political_prisoners", "Viasna"


def daily(frame: pd.DataFrame, events: pd.DataFrame | None = None, breaks: Sequence[date] = ()) -> pd.DataFrame:
    return estimate.daily(frame, MEASURE, PRIMARY, events=events, breaks=breaks)


def width(out: pd.DataFrame) -> pd.Series:
    return out["high"] - out["low"]


def loaded(statements: list[Observation]) -> pd.DataFrame:
    store = Store.in_memory()
    store.start_run(NOW, "test", offline=False)
    for one in statements:
        store.add_observation(one)
    return frames.observations(store)


def on(day: int, value: int, qualifier: str = "exact", origin: str = PRIMARY, **changes: object) -> Observation:
    return statement((date(2021, 1, 1) + timedelta(days=day)).isoformat(), value, qualifier, origin, **changes)


# the linear Gaussian core


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("q", "b", "r"), [(9.0, 0.02, 16.0), (0.5, 0.3, 4.0), (40.0, 1e-6, 0.1)])
def test_the_core_agrees_with_statsmodels(q: float, b: float, r: float) -> None:
    from statsmodels.tsa.statespace.structural import UnobservedComponents

    random = np.random.default_rng(1)
    days = np.sort(random.choice(np.arange(1, 220), 25, replace=False)) - 1.0
    days[0] = 0
    y = 1000 + np.cumsum(random.normal(0, 8, len(days)))
    everywhere = np.full(220, np.nan)
    everywhere[days.astype(int)] = y
    model = UnobservedComponents(everywhere, "local linear trend")
    model.ssm.initialize_known(np.array([y[0], 0.0]), np.diag([1e6, b * kalman.REST]))
    model.ssm.loglikelihood_burn = 0
    theirs = model.smooth([r, q, b])

    weight = np.full((len(days), 1), 1 / r)
    noise = kalman.Noise(np.array([q]), np.array([b]))
    run = kalman.filtered(days, y[:, None] * weight, weight, noise, (y[0], np.array([1e6])))
    level, variance = kalman.levels(run, np.arange(220.0))
    np.testing.assert_allclose(level[:, 0], theirs.smoothed_state[0], rtol=1e-9)
    np.testing.assert_allclose(variance[:, 0], theirs.smoothed_state_cov[0, 0], rtol=1e-5)

    surprise, spread = kalman.innovations(run, y[:, None] * weight, weight)
    first = -0.5 * math.log(2 * math.pi * (1e6 + r))
    ours = first - 0.5 * (np.log(2 * math.pi * spread) + surprise**2 / spread).sum()
    assert ours == pytest.approx(theirs.llf, abs=1e-4)


def test_many_candidates_at_once_are_each_of_them_alone() -> None:
    days, y = np.array([0.0, 3.0, 4.0, 30.0]), np.array([100.0, 104.0, 103.0, 160.0])
    q, b, weight = np.array([1.0, 9.0]), np.array([1e-4, 0.1]), np.array([[0.25, 1.0]] * 4)
    weight[2] = 0  # a day without evidence
    together = kalman.levels(
        kalman.filtered(days, y[:, None] * weight, weight, kalman.Noise(q, b), (100.0, np.full(2, 1e4))),
        np.arange(40.0),
    )
    for k in (0, 1):
        w = weight[:, [k]]
        noise = kalman.Noise(q[[k]], b[[k]])
        run = kalman.filtered(days, y[:, None] * w, w, noise, (100.0, np.array([1e4])))
        for ours, alone in zip(together, kalman.levels(run, np.arange(40.0)), strict=True):
            np.testing.assert_allclose(ours[:, k], alone[:, 0])


def test_variances_are_learned() -> None:
    random = np.random.default_rng(5)
    days = np.arange(0.0, 1800.0, 3.0)
    level = 1000 + np.cumsum(random.normal(0, 4 * math.sqrt(3), len(days)))
    found = kalman.learn(days, level + random.normal(0, 10, len(days)), 1000.0)
    assert math.sqrt(found.noise.q @ found.weight) == pytest.approx(4, rel=0.25)
    assert math.sqrt(found.exact @ found.weight) == pytest.approx(10, rel=0.25)
    assert found.weight.sum() == pytest.approx(1)


@pytest.mark.parametrize(
    ("least", "most", "soft"),
    [(95, 110, 0), (95, 110, 9), (105, math.inf, 0), (-math.inf, 80, 5), (120, 121, 2), (180, 190, 0), (180, 190, 3)],
)
def test_truncation_against_numeric_integration(least: float, most: float, soft: float) -> None:
    x = np.linspace(40, 260, 220_001)
    density = np.exp(-0.5 * ((x - 100) / 10) ** 2)
    if soft:
        density *= np.array([kalman_inside(one, least, most, soft) for one in x[::100]]).repeat(100)[: len(x)]
    else:
        density *= (x >= least) & (x <= most)
    mean = (x * density).sum() / density.sum()
    variance = ((x - mean) ** 2 * density).sum() / density.sum()
    ours = kalman.truncated(least, most, soft, 100.0, 10.0)
    assert ours[0] == pytest.approx(mean, abs=1.5)
    if abs(mean - 100) < 50:
        assert ours == (pytest.approx(mean, abs=0.05), pytest.approx(variance, rel=0.02))


def kalman_inside(x: float, least: float, most: float, soft: float) -> float:
    return (math.erfc((least - x) / soft / math.sqrt(2)) - math.erfc((most - x) / soft / math.sqrt(2))) / 2


# what it says of Belarus


@pytest.fixture(scope="module")
def belarus() -> tuple[pd.DataFrame, pd.DataFrame]:
    return bench_series.belarus()


@pytest.mark.parametrize("releases", [True, False])
def test_a_quarter_hidden_is_found_again(belarus: tuple[pd.DataFrame, pd.DataFrame], releases: bool) -> None:
    observations, events = belarus
    found = bench_series.hidden(observations, events if releases else None, range(100))
    assert 85 <= bench_series.covered(found) <= 95
    errors = bench_series.summary(found)
    assert errors["median %"]["estimate"] <= 1.5
    for way in ("interpolation", "last value"):
        assert (errors.loc["estimate"] < errors.loc[way]).all(), errors


def test_from_the_press_alone(belarus: tuple[pd.DataFrame, pd.DataFrame]) -> None:
    found = bench_series.press_only(*belarus)
    assert len(found) >= 50
    assert bench_series.covered(found) >= 85
    assert bench_series.summary(found)["median %"]["estimate"] <= 5


def test_the_hidden_figures_are_really_hidden(belarus: tuple[pd.DataFrame, pd.DataFrame]) -> None:
    """With every figure but first and last gone, the middle of the record is no longer known to a few people."""
    observations, _ = belarus
    known = bench_series.figures(observations)
    inner = known.iloc[1:-1]
    without = daily(observations.drop(inner.index)).loc[inner["as_of"]]
    assert (without["best"].to_numpy() / inner["value"].to_numpy() - 1).std() > 0.01


# how statements count


def test_an_exact_count_is_nearly_the_count_and_silence_widens(frame: Frame) -> None:
    out = daily(frame(*(on(30 * i, 1000 + 10 * i) for i in range(8)), on(400, 900, "more_than")))
    assert out.loc["2021-01-31", "best"] == pytest.approx(1010, abs=4)
    assert out.index[-1] == pd.Timestamp("2022-02-05")
    late = width(out).loc["2021-08-01":]
    assert late.is_monotonic_increasing
    assert late.iloc[-1] > 3 * width(out).loc["2021-03-02"]
    assert out.index.freq is not None


def test_exact_counts_that_clash_share_a_level(frame: Frame) -> None:
    calm = [on(30 * i, 1496 + i % 2) for i in range(10)]
    out = daily(frame(*calm, on(141, 1525), on(151, 1496)))
    assert 1497 < out.loc["2021-05-22", "best"] < 1525
    assert out.loc["2021-05-22", "high"] - out.loc["2021-05-22", "best"] > 3


def test_a_correction_of_the_same_day_replaces(frame: Frame) -> None:
    base = [on(0, 990), on(60, 1030)]
    wrong, right = on(30, 1300, known_from=date(2021, 2, 1)), on(30, 1008, known_from=date(2021, 2, 3))
    pd.testing.assert_frame_equal(daily(frame(*base, wrong, right)), daily(loaded([*base, right])))


@pytest.mark.parametrize("turn", [1, -1])
@pytest.mark.parametrize("publisher", ["A paper", PRIMARY])
def test_of_two_counts_of_a_day_the_one_that_is_reported_is_the_evidence(turn: int, publisher: str) -> None:
    base = [on(30 * i, 1230 + 5 * i) for i in range(8)] + [on(300, 1280)]
    other = on(240, 1300, known_from=date(2021, 9, 3 if publisher == PRIMARY else 1))
    holds = on(240, 1268, known_from=date(2021, 9, 2), publisher=publisher)
    rows = loaded([*base, *(other, holds)[::turn]])
    assert reconcile.band(rows, MEASURE, PRIMARY).loc["2021-08-29", "count"] == 1268
    pd.testing.assert_frame_equal(daily(rows), daily(loaded([*base, holds])))


def test_a_rounded_number_that_the_series_takes_for_an_old_one_is_no_evidence() -> None:
    base = [on(0, 1300), on(60, 1250), on(300, 1210)]
    old = on(90, 1300, publisher="A paper")
    assert not reconcile.band(loaded([*base, old]), MEASURE, PRIMARY).loc["2021-04-01", "reported"]
    pd.testing.assert_frame_equal(daily(loaded([*base, old])), daily(loaded(base)))


def test_a_month_says_less_than_a_day(frame: Frame) -> None:
    base = [on(0, 1000), on(200, 1200)]
    day = daily(loaded([*base, statement("2021-05-31", 1150)]))
    month = daily(loaded([*base, statement("2021-05", 1150)]))
    year = daily(loaded([*base, on(900, 1300), statement("2021", 1100)]))
    assert width(month).loc["2021-05-16"] > width(day).loc["2021-05-31"]
    assert width(month).loc["2021-05-16"] < width(daily(loaded(base))).loc["2021-05-16"]
    assert len(year) == 901


def test_the_count_of_a_month_before_a_sudden_fall_lies_in_the_band_of_its_last_day() -> None:
    counts = [on(0, 235), on(30, 237), on(60, 240), statement("2021-05", 245), on(155, 34), on(180, 37)]
    out = daily(loaded(counts))
    assert reconcile.band(loaded(counts), MEASURE, PRIMARY).loc["2021-05-31", "count"] == 245
    day, before = out.loc["2021-05-31"], out.loc["2021-05-30"]
    assert day["low"] < day["best"] < 245 <= day["high"]
    assert before["high"] < 245, "a count of an unknown day is reached to where it is reported, not all month"


def test_a_repeat_is_no_new_count(frame: Frame) -> None:
    base = [on(0, 1210), on(30, 1200), on(60, 1184)]
    end = on(200, 900, "more_than", "groups")
    plain = daily(loaded([*base, end]))
    repeated = daily(loaded([*base, end, on(190, 1184, origin=PRIMARY, publisher="A paper")]))
    pd.testing.assert_frame_equal(plain, repeated)
    kept = daily(loaded([*base, end, on(190, 1184, publisher=PRIMARY)]))
    assert width(kept).iloc[-1] < width(plain).iloc[-1], "its own count is a count, even where nothing changed"
    later = daily(loaded([*base, on(400, 1184, origin=PRIMARY)]))
    assert later.index[-1] == pd.Timestamp("2022-02-05")
    assert width(later).iloc[-1] < width(later).loc["2021-09-01"], "after half a year it is taken for a new count"


@pytest.mark.parametrize("publisher", ["A paper", "Another paper"])
def test_after_a_last_repeat_the_band_widens_to_the_end(publisher: str) -> None:
    rows = loaded([on(0, 1210), on(30, 1200), on(60, 1184), on(190, 1184, publisher=publisher)])
    out = daily(rows)
    assert out.index[-1] == reconcile.band(rows, MEASURE, PRIMARY).index[-1] == pd.Timestamp("2021-07-10")
    late = width(out).loc["2021-03-03":]
    assert late.is_monotonic_increasing
    assert late.iloc[-1] > 3 * late.iloc[0]


def test_an_origin_is_known_by_its_record(frame: Frame) -> None:
    own = [on(30 * i, 1000 + 5 * i) for i in range(12)]
    high = [on(30 * i + 3, round(1.1 * (1000 + 5 * i)), origin="Generous") for i in range(12)]
    fair = [on(30 * i + 3, 1001 + 5 * i, origin="Careful") for i in range(12)]
    off, near = (
        daily(loaded([*own, *others, on(500, said, origin=who)])).iloc[-1]
        for others, said, who in ((high, 1210, "Generous"), (fair, 1100, "Careful"))
    )
    assert off["best"] == pytest.approx(1100, abs=25), "1,210 of one who says a tenth too many"
    assert near["best"] == pytest.approx(1100, abs=25)
    stranger = daily(loaded([*own, on(500, 1100, origin="New")])).iloc[-1]
    assert stranger["high"] - stranger["low"] > near["high"] - near["low"]


def test_bounds_pull_only_where_they_cut(frame: Frame) -> None:
    base = [on(0, 1000), on(300, 1000)]
    alone = daily(loaded(base))
    pd.testing.assert_frame_equal(alone, daily(loaded([*base, on(150, 900, "more_than"), on(150, 1500, "at_most")])))
    up = daily(loaded([*base, on(150, 1040, "more_than")]))
    assert up.loc["2021-05-31", "best"] > alone.loc["2021-05-31", "best"] + 20
    down = daily(loaded([*base, on(150, 960, "fewer_than")]))
    assert down.loc["2021-05-31", "best"] < alone.loc["2021-05-31", "best"] - 20


FALLING = [on(0, 400), on(29, 300), on(60, 220)]


def test_a_bound_on_the_far_side_of_the_best_guess_does_not_move_it() -> None:
    late = daily(loaded([*FALLING, on(335, 0, "at_least")]))
    fewer = daily(loaded([*FALLING, on(335, 500, "fewer_than")]))
    pd.testing.assert_series_equal(late["best"], fewer["best"])
    assert late["high"].iloc[-1] > 800
    assert fewer["high"].iloc[-1] <= 500
    steady = [on(0, 1000), on(300, 1000)]
    alone = daily(loaded(steady))
    assert alone.loc["2021-05-31", "low"] < 990
    near = daily(loaded([*steady, on(150, 990, "at_least")]))
    pd.testing.assert_series_equal(near["best"], alone["best"])
    assert near.loc["2021-05-31", "low"] >= 990 - 1e-6
    assert (width(near) >= width(alone) - 1e-6).all(), "moved, not cut"


def test_a_floor_and_a_top_of_one_day_are_a_range() -> None:
    out = daily(loaded([*FALLING, on(335, 500, "fewer_than"), on(335, 100, "more_than")])).iloc[-1]
    assert (out["low"], out["high"]) == (pytest.approx(101), pytest.approx(499, abs=1))
    assert 101 <= out["best"] <= 500
    other = daily(loaded([*FALLING, on(335, 100, "more_than", "A minister")])).iloc[-1]
    assert 85 < other["low"] < 101, "as far below as a stranger may be off"


def test_what_is_not_accepted_or_of_another_definition_is_not_evidence(frame: Frame) -> None:
    base = [on(0, 1000), on(60, 1010)]
    doubtful = on(30, 2000, status="doubtful", reason="a slip")
    wider = on(30, 2000, origin="Dissidentby", measure="dissidentby")
    pd.testing.assert_frame_equal(daily(loaded(base)), daily(frame(*base, doubtful, wider)))


def test_the_level_falls_on_the_day_of_a_release(frame: Frame) -> None:
    observations = frame(on(0, 1000), on(30, 1004), on(60, 1008), on(120, 905), on(150, 909), on(180, 913))
    events = pd.DataFrame(
        {
            "date": ["2021-03-31", "2021-05", "2021-04-01", "2020-01-01"],
            "kind": ["release", "release", "verdict", "release"],
            "number": [123.0, 2.0, 500.0, 400.0],
            "day": pd.to_datetime(["2021-03-31", "2021-05-01", "2021-04-01", "2020-01-01"]),
        }
    )
    plain, told = daily(observations), daily(observations, events)
    fall = told["best"].diff().loc["2021-03-31"]
    assert fall < -50
    assert abs(plain["best"].diff()).max() < 5
    assert told["best"].drop(pd.Timestamp("2021-03-31")).diff().loc["2021-02-01":"2021-03-30"].min() > -3
    assert abs(told["best"] - plain["best"]).loc[["2021-01-31", "2021-06-30"]].max() < 8


def test_a_release_of_which_only_the_year_is_known_moves_no_day(frame: Frame) -> None:
    counts = frame(*(on(30 * i, 1000 + i) for i in range(24)))
    events = pd.DataFrame({"date": ["2022"], "kind": ["release"], "number": [50.0], "day": [pd.Timestamp(2022, 1, 1)]})
    pd.testing.assert_frame_equal(daily(counts, events), daily(counts, events[:0]))


def test_more_than_on_the_day_of_a_release_may_be_of_before_it(frame: Frame) -> None:
    """Taken as of after it, it would have the list grow by half of those freed, with no report that says so."""
    counts, said = [on(30 * i, 1130 + i % 3) for i in range(5)], on(200, 1100, "more_than", origin="Rights groups")
    day = pd.Timestamp(said.as_of)
    events = pd.DataFrame({"date": [f"{day:%Y-%m-%d}"], "kind": ["release"], "number": [250.0], "day": [day]})
    without, told = daily(frame(*counts), events), daily(frame(*counts, said), events)
    eve = day - pd.Timedelta(days=1)
    assert told.index[-1] == day
    assert told.loc[eve, "best"] == pytest.approx(1130, abs=15)
    pd.testing.assert_frame_equal(told.loc[without.index], without)
    assert told.loc[day, "best"] < 1060
    assert daily(frame(*counts, said)).loc[day, "best"] > 1100, "where nobody was freed, it holds on its day"


# changes of the definition

STEADY = [1000, 1003, 1001, 1004, 1000, 1002]
BEFORE = [on(30 * i, value) for i, value in enumerate(STEADY)]
AFTER = [on(210, 1300), on(240, 1310), on(270, 1305)]
CHANGED = date(2021, 7, 16)  # day 196: between the two


def test_each_side_of_a_break_is_estimated_from_its_own_statements() -> None:
    out = daily(loaded([*BEFORE, *AFTER]), breaks=[CHANGED])
    old, new = daily(loaded(BEFORE)), daily(loaded(AFTER))
    pd.testing.assert_frame_equal(out.loc[old.index], old)
    pd.testing.assert_frame_equal(out.loc[new.index], new)
    assert out.index.freq is not None
    assert out.index.name == "day"
    assert len(out) == 271
    waiting, begun = out.loc["2021-05-31":"2021-07-15"], out.loc["2021-07-16":"2021-07-30"]
    assert waiting["best"].between(990, 1015).all(), "until the break the old definition's count is carried on"
    assert width(waiting).is_monotonic_increasing
    assert begun["best"].between(1290, 1310).all()
    assert width(begun).is_monotonic_decreasing, "the first counts of the new one tell of the days since the break"


def test_a_month_is_of_the_definition_of_its_last_day() -> None:
    month = statement("2021-07", 1310)
    out = daily(loaded([*BEFORE, month, *AFTER]), breaks=[CHANGED])
    pd.testing.assert_frame_equal(out.loc[:"2021-07-15"], daily(loaded([*BEFORE, *AFTER]), breaks=[CHANGED])[:196])
    assert out.loc["2021-07-16":, "best"].between(1295, 1315).all()


def test_a_break_outside_the_record_changes_nothing() -> None:
    rows = loaded([*BEFORE, *AFTER])
    for day in (date(2020, 1, 1), date(2021, 1, 1), date(2021, 9, 29), date(2030, 1, 1)):
        pd.testing.assert_frame_equal(daily(rows), daily(rows, breaks=[day]))
    assert daily(loaded([]), breaks=[CHANGED]).empty


def test_a_definition_of_which_nobody_gave_a_number_has_no_estimate() -> None:
    more = on(210, 1200, "more_than", "groups")
    old = daily(loaded([*BEFORE, more]), breaks=[CHANGED])
    assert old.index[-1] == pd.Timestamp("2021-07-15")
    both = daily(loaded([*BEFORE, more, *AFTER]), breaks=[CHANGED, date(2021, 7, 30)])
    assert both.loc["2021-07-16":"2021-07-29"].isna().all(axis=None)
    assert both.drop(both.loc["2021-07-16":"2021-07-29"].index).notna().all(axis=None)
    assert both.index.freq is not None


# the edges


def test_nothing_gives_an_empty_frame(frame: Frame) -> None:
    for out in (daily(frame()), daily(loaded([on(0, 1000, "more_than"), on(5, 1500, "fewer_than")]))):
        assert out.empty
        assert list(out) == list(estimate.COLUMNS)
        assert isinstance(out.index, pd.DatetimeIndex)
        assert out.index.name == "day"


def test_at_least_none_says_nothing() -> None:
    pd.testing.assert_frame_equal(daily(loaded([on(0, 0), on(0, 0, "at_least")])), daily(loaded([on(0, 0)])))


@pytest.mark.parametrize("value", [0, 1, 13, 1200])
def test_one_count_is_enough(value: int) -> None:
    out = daily(loaded([on(0, value)]))
    assert out["best"].tolist() == [pytest.approx(value)]
    assert 0 <= out["low"].iloc[0] <= value < out["high"].iloc[0]


def test_one_rounding_is_enough() -> None:
    out = daily(loaded([on(0, 1300, "approx", "A minister"), on(20, 1000, "more_than", "groups")]))
    assert 1150 < out["low"].iloc[0] < 1300 < out["high"].iloc[0] < 1450
    assert width(out).iloc[-1] > width(out).iloc[0]


COUNTS = st.lists(
    st.builds(
        on, st.integers(0, 700), st.integers(600, 1400), st.just("exact"), st.sampled_from([PRIMARY, "", "Paper"])
    ),
    min_size=1,
    max_size=12,
    unique_by=lambda one: (one.as_of, one.origin),
)
LOOSE = st.lists(
    st.builds(
        on,
        st.integers(0, 700),
        st.integers(1, 3000),
        st.sampled_from(["approx", "at_least", "more_than", "at_most", "fewer_than"]),
        st.sampled_from([PRIMARY, "", "A minister"]),
    ),
    max_size=12,
)
BOUNDED = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@BOUNDED
@given(COUNTS, LOOSE, st.randoms(use_true_random=False))
def test_order_and_repeats_never_matter_and_the_best_lies_in_its_band(
    counts: list[Observation], loose: list[Observation], shuffle: random.Random
) -> None:
    statements = [*counts, *loose]
    once = daily(loaded(statements))
    mixed = [*statements, *statements]
    shuffle.shuffle(mixed)
    pd.testing.assert_frame_equal(once, daily(loaded(mixed)))
    rows = loaded(mixed)
    pd.testing.assert_frame_equal(once, daily(pd.concat([rows, rows]).sample(frac=1, random_state=1)))
    assert np.isfinite(once.to_numpy()).all()
    assert (once["low"] <= once["best"]).all()
    assert (once["best"] <= once["high"]).all()
    assert (once["low"] >= 0).all()


# A year before it is day -365; months and years are of the last day of theirs.
ORIGINS = st.sampled_from([PRIMARY, "", "Paper", "A minister"])
WHEN = st.one_of(
    st.dates(date(2020, 1, 1), date(2023, 12, 31)).map(date.isoformat),
    st.sampled_from([f"{year}-{month:02}" for year in (2020, 2021, 2022) for month in range(1, 13)]),
    st.sampled_from(["2020", "2021", "2022"]),
)
VALUES = st.one_of(st.integers(0, 20), st.integers(0, 5000), st.integers(10, 20).map(lambda n: 100 * n))
OPEN = {"at_least", "more_than", "at_most", "fewer_than"}
QUALIFIERS = ["at_least", "more_than", "at_most", "fewer_than", "approx"]
HISTORY = st.lists(
    st.builds(
        statement,
        WHEN,
        VALUES,
        st.sampled_from(["exact", *QUALIFIERS]),
        ORIGINS,
        publisher=st.sampled_from([PRIMARY, "Paper"]),
    ),
    max_size=14,
)
BOUNDS = st.builds(statement, WHEN, VALUES.filter(bool), st.sampled_from(QUALIFIERS), ORIGINS)
RANGES = st.builds(
    lambda bound, least, length: replace(bound, qualifier="range", value=None, low=least, high=least + length),
    BOUNDS,
    VALUES,
    st.integers(0, 4000),
)


@settings(BOUNDED, suppress_health_check=list(HealthCheck))
@given(HISTORY, st.one_of(BOUNDS, RANGES), st.sampled_from([None, 30.0, 400.0]))
def test_a_looser_report_never_narrows_the_band(
    history: list[Observation], loose: Observation, freed: float | None
) -> None:
    """Looser: its interval is wider than the band of a day that it speaks of, whether it contains the band or not."""
    events = None
    if freed:
        events = pd.DataFrame({"date": ["2021-06-10"], "kind": ["release"], "number": [freed]})
        events["day"] = pd.to_datetime(events["date"])
    tight = daily(loaded(history), events)
    value = math.nan if loose.value is None else loose.value
    low, high = (math.nan if end is None else end for end in (loose.low, loose.high))
    least, most = reconcile.interval(loose.qualifier, value, low, high)
    for one in (one for one in history if (one.as_of, one.precision) == (loose.as_of, loose.precision)):
        if {one.qualifier, loose.qualifier} <= OPEN and one.precision == "day":  # a floor and a top are a range
            least, most = max(least, one.low or 0), min(most, math.inf if one.high is None else one.high)
    length = {"day": 1, "month": loose.as_of.day, "year": 365}[loose.precision]
    last = pd.Timestamp(loose.as_of)
    spoken_of = width(tight).loc[last - pd.Timedelta(days=length - 1) : last]
    assume(most - least >= spoken_of.min() if len(spoken_of) else len(tight) and math.isinf(most))
    both = daily(loaded([*history, loose]), events).reindex(tight.index)
    assert (width(both) >= width(tight) * (1 - 1e-6)).all()


def test_a_bound_does_not_push_the_band_off_the_count_of_its_day() -> None:
    out = daily(loaded([on(0, 1000), on(30, 1005), on(30, 1100, "more_than"), on(60, 1010)])).loc["2021-01-31"]
    assert out["low"] <= 1005 < out["best"] < out["high"]


@settings(BOUNDED)
@given(HISTORY, st.sampled_from([None, 30.0, 2000.0]))
def test_a_reported_count_lies_in_the_band_of_its_day(history: list[Observation], freed: float | None) -> None:
    """Every exact count of the primary that the series reports, of a day or of a month: no step is outside the band."""
    events = None
    if freed:
        events = pd.DataFrame({"date": ["2021-06-10"], "kind": ["release"], "number": [freed]})
        events["day"] = pd.to_datetime(events["date"])
    rows = loaded(history)
    told = reconcile.steps(reconcile.statements(rows, MEASURE), PRIMARY)
    told = told[(told["origin"] == PRIMARY) & (told["qualifier"] == "exact")].set_index("as_of")
    reported = reconcile.band(rows, MEASURE, PRIMARY).loc[told.index]
    assert reported["reported"].all()
    assert (reported["count"] == told["value"]).all()
    out = daily(rows, events).loc[told.index]
    assert (out["low"] <= told["value"] + 1e-6).all()
    assert (told["value"] - 1e-6 <= out["high"]).all()
    assert out["best"].between(out["low"], out["high"]).all()


@settings(BOUNDED)
@given(HISTORY)
def test_the_band_ends_where_an_open_bound_of_the_primary_says(history: list[Observation]) -> None:
    """On the day of the bound, unless the best guess or a count of the day lies on the other side of it."""
    rows = loaded(history)
    out = daily(rows)
    stated = reconcile.statements(rows, MEASURE)
    own = stated[(stated["origin"] == PRIMARY) & (stated["precision"] == "day") & stated["as_of"].isin(out.index)]
    told = own[own["qualifier"] == "exact"].groupby("as_of")["value"]
    day = own[own["qualifier"].isin(OPEN)].set_index("as_of")
    said = stated[stated["qualifier"].isin(OPEN)].groupby("as_of")
    day = day[~(said["least"].max() > said["most"].min()).reindex(day.index)]  # what contradicts itself has no side
    band = out.loc[day.index]
    lowest = np.fmin(band["best"], told.min().reindex(day.index))
    highest = np.fmax(band["best"], told.max().reindex(day.index))
    assert (band["low"] >= np.minimum(day["least"], lowest) - 1e-6).all()
    assert (band["high"] <= np.maximum(day["most"], highest) + 1e-6).all()


@BOUNDED
@given(HISTORY)
def test_wherever_there_is_a_report_there_is_an_estimate(history: list[Observation]) -> None:
    rows = loaded(history)
    reported = reconcile.band(rows, MEASURE, PRIMARY)
    out = daily(rows).reindex(reported.index)
    assert np.isfinite(out.to_numpy()).all()
