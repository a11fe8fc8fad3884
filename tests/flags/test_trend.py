from __future__ import annotations

import random
from datetime import date

import pandas as pd
import pytest
from tests.conftest import statement
from tests.flags.looking import flags, releases, view

from prisoncount.config import Break
from prisoncount.records import Observation


def monthly(*values: int, start: str = "2021-01-31") -> list[Observation]:
    ends = pd.date_range(start, periods=len(values), freq="ME")
    return [statement(f"{end:%Y-%m-%d}", value, publisher="Viasna") for end, value in zip(ends, values, strict=True)]


def test_a_turn_is_told_when_confirmed_with_its_delay() -> None:
    told = monthly(1000, 1100, 1200, 1195, 1205, 1190, 1150, 1140, 1120, 1100, 1080, 1110, 1140, 1160, 1200, 1210)
    fall, rise = flags("trend_turn", view(told))
    assert fall.title == "Belarus: the count has been falling since 31 May 2021"
    assert fall.day == date(2021, 10, 31), "1,140 is 5 % below 1,205, and 61 days later the count still falls"
    assert "It took 153 days to be sure" in fall.reason
    assert (rise.since, rise.title.split("been ")[1]) == (date(2021, 11, 30), "rising since 30 November 2021")
    assert rise.day == date(2022, 3, 31), "1,140 of 31 January is far enough above 1,080"
    for length in range(1, len(told)):
        newest = told[length - 1].as_of
        now = flags("trend_turn", view(told[:length]))
        assert now == [one for one in (fall, rise) if one.day <= newest], "neither sooner nor otherwise than with all"


@pytest.mark.parametrize("step", [1, 2, 3])
@pytest.mark.parametrize("swing", [0.06, 0.12, 0.6])
@pytest.mark.parametrize(("trend", "days"), [(0, 7), (2, 31), (-2, 31), (-2, 14)])
def test_a_zigzag_is_no_turn(step: int, swing: float, trend: int, days: int) -> None:
    """Up and down again, by every count or every few, on a level line or along a slow rise or fall."""
    step = min(step, 40 // days)  # a move that lasts for more than forty days is one
    ends = pd.date_range("2021-01-05", periods=48, freq=f"{days}D")
    values = [round(1000 * (1 + swing * (i // step % 2))) + trend * i for i in range(48)]
    told = [statement(f"{end:%Y-%m-%d}", value) for end, value in zip(ends, values, strict=True)]
    assert flags("trend_turn", view(told)) == []


def test_a_random_zigzag_is_no_turn() -> None:
    for seed in range(60):
        rng = random.Random(f"zigzag {seed}")
        reach = rng.choice([5, 10, 20, 30])
        told = monthly(*(1000 + rng.randint(-reach, reach) for _ in range(48)))
        assert flags("trend_turn", view(told)) == [], f"seed {seed}"


def test_what_falls_once_and_comes_back_is_no_trend() -> None:
    assert flags("trend_turn", view(monthly(500, 600, 700, 800, 900, 1000, 700, 720, 900, 1010))) == []
    sparse = [("2024-01-20", 105), ("2024-02-20", 120), ("2024-04-15", 138), ("2024-09-25", 45), ("2025-12-02", 62)]
    assert flags("trend_turn", view([statement(day, value) for day, value in sparse])) == []


def test_the_first_leg_is_no_turn_and_noise_none() -> None:
    rng = random.Random(3)
    assert flags("trend_turn", view(monthly(*range(500, 1500, 40)))) == []
    assert flags("trend_turn", view(monthly(*(1500 + rng.randint(-15, 15) for _ in range(48))))) == []


def test_an_unusual_month_against_the_last_twelve() -> None:
    usual = [1000 + 5 * i + (i % 3) for i in range(13)]
    (one,) = flags("unusual_pace", view(monthly(*usual, usual[-1] + 60)))
    assert one.title == "Belarus: +60 in February 2022, unusual against the twelve months before"
    assert "median before was +6" in one.reason or "median before was +5" in one.reason or "+4" in one.reason
    assert flags("unusual_pace", view(monthly(*usual, usual[-1] + 20))) == []


def test_a_fast_pace_that_is_usual_is_not_unusual() -> None:
    assert flags("unusual_pace", view(monthly(*range(500, 1500, 60)))) == []


def test_pace_needs_months_that_follow_each_other() -> None:
    told = monthly(*range(1000, 1070, 5))
    assert flags("unusual_pace", view([*told[:-2], statement("2022-06-30", 1400)])) == []


def test_a_hint_is_called_a_hint_and_is_never_moved() -> None:
    rng = random.Random(5)
    values = [1000 + 30 * i for i in range(10)] + [1270 - 20 * i for i in range(12)]
    told = monthly(*(value + rng.randint(-3, 3) for value in values))
    (one,) = flags("hint", view(told))
    assert one.title.startswith("Hint: ")
    assert abs((one.since - date(2021, 10, 31)).days) <= 31
    assert one.day >= one.since
    for length in range(14, len(told)):
        assert {flag.id for flag in flags("hint", view(told[:length]))} <= {one.id}


def test_no_hint_of_a_straight_line_or_of_noise() -> None:
    rng = random.Random(9)
    assert flags("hint", view(monthly(*range(100, 1600, 40)))) == []
    assert flags("hint", view(monthly(*(1500 + rng.randint(-10, 10) for _ in range(60))))) == []


@pytest.mark.parametrize("rule", ["rise", "fall", "record_high", "record_low", "milestone", "trend_turn", "hint"])
def test_no_change_is_read_across_a_break(rule: str) -> None:
    told = monthly(*[400] * 14, *[1600] * 14, *[390] * 14)
    breaks = [Break(date=date(2022, 3, 10), reason="wider."), Break(date=date(2023, 5, 10), reason="narrower.")]
    assert flags(rule, view(told, breaks=breaks)) == []
    if rule not in ("hint", "trend_turn"):
        assert flags(rule, view(told))


def test_a_break_is_told_with_both_counts() -> None:
    breaks = [
        Break(date=date(2021, 3, 10), reason="House arrest counts now."),
        Break(date=date(2099, 1, 1), reason="x"),
    ]
    (one,) = flags("definition_break", view(monthly(400, 410, 900), breaks=breaks))
    assert (one.day, one.before, one.after) == (date(2021, 3, 10), (410, 410), (900, 900))
    assert "House arrest counts now. No change is read across" in one.reason
    assert len(one.evidence) == 2


def test_small_moves_of_one_direction_add_up_within_a_month() -> None:
    told = [statement("2024-06-30", 1413), statement("2024-07-03", 1400), statement("2024-07-31", 1380)]
    (one,) = flags("fall", view(told))
    assert (one.size, one.since, one.before, one.after) == (-33, date(2024, 6, 30), (1413, 1413), (1380, 1380))


def test_what_the_list_takes_back_itself_raises_the_bar() -> None:
    calm = [*monthly(1000, 1001, 1000, 1001), statement("2021-05-31", 1022)]
    restless = [*monthly(1000, 1016, 1001, 1000), statement("2021-05-31", 1022)]
    assert flags("rise", view(calm))
    assert flags("rise", view(restless)) == []


def test_a_bound_speaks_until_an_exact_count_tells_the_change_better() -> None:
    told = [statement("2022-04-30", 1166), statement("2022-05-21", 1200, "more_than")]
    (bound,) = flags("rise", view(told))
    assert bound.title == "Belarus: more than 1,200 political prisoners on 21 May 2022, at least 35 more"
    assert "more than 1,200 on 21 May 2022 leaves no number that fits both" in bound.reason
    (exact,) = flags("rise", view([*told, statement("2022-05-31", 1210)]))
    assert (exact.day, exact.size) == (date(2022, 5, 31), 44)
    assert exact.reason == "Viasna counted 1,166 on 30 April 2022 and 1,210 on 31 May 2022."
    assert flags("rise", view([*told, statement("2022-05-31", 1170)])) == [], "the exact count knows better"


def test_a_bound_and_another_that_bears_it_out_are_one_piece_of_news() -> None:
    told = [statement("2022-04-30", 1166), statement("2022-05-21", 1200, "more_than")]
    assert len(flags("rise", view([*told, statement("2022-06-10", 1205, "more_than")]))) == 1
    assert len(flags("rise", view([*told, statement("2022-06-10", 1290, "more_than")]))) == 2
    about = [statement("2018-03-01", 143), statement("2021-10-27", 420, "approx")]
    assert [one.title for one in flags("rise", view(about))] == [
        "Belarus: about 420 political prisoners on 27 October 2021, at least 266 more in 44 months"
    ]
    assert [one.day for one in flags("rise", view([*about, statement("2021-10-28", 425)]))] == [date(2021, 10, 28)]


def test_a_rise_names_what_is_told_beside_it_and_releases_of_its_interval() -> None:
    told = [statement("2024-05-21", 1374), statement("2024-06-30", 1413, note="monthly review; +58; 168 women")]
    (one,) = flags("rise", view(told, events=releases(("2024-06-10", 4), ("2024-08-16", 30))))
    assert one.reason.endswith(
        "In the same interval: 4 freed on 10 June 2024 (reported). Said beside the count: 58 added in the month."
    )


@pytest.mark.parametrize(
    ("day", "named"),
    [
        ("2024-03-31", True),
        ("2024-04-30", True),
        ("2024-04", True),
        ("2024-03", False),
        ("2024-05", False),
        ("2024-05-01", False),
        ("2024-03-30", False),
    ],
)
def test_which_releases_lie_in_an_interval(day: str, *, named: bool) -> None:
    told = [statement("2024-03-31", 1000), statement("2024-04-30", 980)]
    found = flags("mass_release", view(told, events=releases((day, 25))))
    assert bool(found) is named
    assert all("25 freed" in one.title for one in found)


def test_a_fall_yields_to_the_release_of_its_interval() -> None:
    from tests.flags.looking import CONFIG

    from prisoncount import assess

    told = [statement("2024-03-31", 1000), statement("2024-04-30", 940)]
    kinds = [one.kind for one in assess.find(CONFIG, view(told, events=releases(("2024-04-16", 52))))]
    assert "mass_release" in kinds
    assert "fall" not in kinds
    assert "fall" in [one.kind for one in assess.find(CONFIG, view(told))]


SPRING = (("2025-05-07", 42),)


def told_by_nobody(*later: Observation, value: int = 1164) -> list[str]:
    """The mass releases after Viasna's 1,231 and the count of an origin that is not named."""
    told = [statement("2025-03-03", 1231), statement("2025-07-02", value, origin=""), *later]
    found = flags("mass_release", view(told, events=releases(*SPRING)))
    assert all("by an origin that is not named" in one.reason for one in found if one.day == date(2025, 7, 2))
    return [f"{one.day} {one.size:.0f}" for one in found]


def test_a_count_of_nobody_shows_a_release_only_if_it_is_much_lower() -> None:
    assert told_by_nobody() == ["2025-07-02 -67"]
    assert told_by_nobody(value=1200) == [], "2.5 per cent"
    assert told_by_nobody(value=1100) == [], "131 fewer, and 42 known to be freed"


def test_a_count_of_nobody_is_heard_until_the_origin_speaks() -> None:
    assert told_by_nobody(statement("2025-08-15", 1186)) == ["2025-08-15 -45"], "told once, by the better statement"
    assert told_by_nobody(statement("2025-08-15", 1229)) == [], "no fall at all"
    assert told_by_nobody(statement("2025-07-31", 1184, "more_than")) == [], "no number fits both"
    assert told_by_nobody(statement("2025-07-31", 1100, "more_than")) == ["2025-07-02 -67"]
    assert told_by_nobody(statement("2025-07-31", 1160, "approx")) == ["2025-07-02 -67"], "borne out, and told"
    assert told_by_nobody(statement("2025-07-09", 1150, origin="")) == ["2025-07-02 -67"], "once"
    soon = [statement("2025-06-20", 1228), statement("2025-07-02", 1164, origin="")]
    assert flags("mass_release", view(soon, events=releases(("2025-06-25", 60)))) == [], "a count is fresh"


@pytest.mark.parametrize(("value", "raised"), [(993, False), (991, True), (981, True)])
def test_a_release_of_ten_needs_ten_people_and_one_per_cent(value: int, *, raised: bool) -> None:
    told = [statement("2024-03-31", 1002), statement("2024-04-30", value)]
    assert bool(flags("mass_release", view(told, events=releases(("2024-04-10", 52))))) is raised
    large = [statement("2024-03-31", 20001), statement("2024-04-30", 19901)]
    assert flags("mass_release", view(large, events=releases(("2024-04-10", 52)))) == []


def test_a_rounding_told_as_exact_needs_twice_as_much() -> None:
    events = releases(("2024-04-10", 52))
    for publisher, most in (("A wire", 1470), ("Viasna", 1485)):
        march = statement("2024-03-31", 1500, publisher=publisher)
        for april in (most, most + 1):
            found = flags("mass_release", view([march, statement("2024-04-30", april)], events=events))
            assert bool(found) is (april == most), (publisher, april)
