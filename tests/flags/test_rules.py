from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pandas as pd
import pytest
from tests.conftest import statement

from prisoncount import assess, frames, plugins
from prisoncount.config import MonitorConfig, Origin, SourceConfig
from prisoncount.records import Flag, Observation
from prisoncount.store import Store

Frame = Callable[..., pd.DataFrame]
CONFIG = MonitorConfig(
    path=__import__("pathlib").Path("x.toml"), name="belarus", country="BY", place="Belarus", primary="Viasna",
    definition="d", origins={"Viasna": Origin(name="Viasna")},
    sources={"page": SourceConfig(id="page", kind="counter", unit=None, publisher="A site")},  # type: ignore[arg-type]
)  # fmt: skip


def flags(
    rule: str,
    frame: pd.DataFrame,
    today: str = "2026-03-20",
    looks: pd.DataFrame | None = None,
    **options: object,
) -> list[Flag]:
    log = frames.NO_LOG if looks is None else frames.Log(looks, frames.NO_LOG.readers)
    view = assess.view(CONFIG, frame, date.fromisoformat(today), log=log)
    found: list[Flag] = plugins.load("flags", rule).find(view, **options)
    return found


def days(found: list[Flag]) -> list[str]:
    return [one.day.isoformat() for one in found]


def monthly(*values: int, start: str = "2021-01-31") -> list[Observation]:
    first = date.fromisoformat(start)
    days = ((first + timedelta(days=30 * i)).isoformat() for i in range(len(values)))
    return [statement(day, value, publisher="Viasna") for day, value in zip(days, values, strict=True)]


def test_rise_and_fall_name_size_reason_and_evidence(frame: Frame) -> None:
    table = frame(statement("2024-08-31", 1376), statement("2024-09-30", 1317), statement("2024-10-31", 1345))
    (fall,) = flags("fall", table)
    assert fall.size == -59
    assert fall.title == "Belarus: 1,317 political prisoners on 30 September 2024, 59 fewer"
    assert "1,376 on 31 August 2024" in fall.reason
    assert set(fall.evidence) <= set(table.index)
    (rise,) = flags("rise", table)
    assert (rise.size, days([rise])) == (28, ["2024-10-31"])


def test_small_changes_are_no_news(frame: Frame) -> None:
    table = frame(*monthly(1496, 1490, 1497))
    assert flags("rise", table) == []
    assert flags("fall", table) == []
    assert len(flags("rise", table, percent=0.4)) == 1
    assert len(flags("fall", frame(*monthly(40, 37, start="2015-01-01")))) == 1, "two per cent of few is few"


@pytest.mark.parametrize(
    ("value", "qualifier", "raised"),
    [
        (1300, "more_than", False),
        (1450, "more_than", True),
        (1300, "approx", True),
        (1400, "approx", False),
        (1500, "fewer_than", False),
    ],
)
def test_only_disjoint_intervals_are_a_change(frame: Frame, value: int, qualifier: str, *, raised: bool) -> None:
    table = frame(statement("2024-02-29", 1410), statement("2024-03-15", value, qualifier))
    assert bool(flags("rise", table) + flags("fall", table)) is raised


def test_other_origins_months_and_repeats_raise_nothing(frame: Frame) -> None:
    table = frame(
        statement("2024-01-31", 1429),
        statement("2024-02-05", 1609, origin="A politician"),
        statement("2024-02", 1700),
        statement("2024-02-10", 1429, url="https://copy.example/"),
    )
    assert all(flags(rule, table) == [] for rule in ("rise", "fall", "milestone"))


def test_a_record_high_needs_history_and_comes_once_in_a_while(frame: Frame) -> None:
    table = frame(*monthly(*range(100, 1600, 60)))
    found = flags("record_high", table)
    gaps = [(b.day - a.day).days for a, b in pairwise(found)]
    assert found
    assert found[0].day >= date(2021, 1, 31) + timedelta(days=180)
    assert all(gap >= 180 for gap in gaps)
    assert all("the most since the record began in January 2021" in one.title for one in found)


def test_a_record_low_says_since_when(frame: Frame) -> None:
    table = frame(*monthly(900, 1000, 1100, 1200, *[1300] * 14, 1050))
    (low,) = flags("record_low", table)
    assert low.title.endswith("1,050 political prisoners, the lowest since March 2021")


def test_the_first_low_does_not_claim_more_than_the_record(frame: Frame) -> None:
    (low,) = flags("record_low", frame(*monthly(1400, *[1300] * 14, 1050)))
    assert low.title.endswith("1,050 political prisoners, the lowest since the record began in January 2021")


def test_a_low_that_is_not_the_lowest_for_a_year_is_none(frame: Frame) -> None:
    assert flags("record_low", frame(*monthly(1000, 1100, 1200, 1150))) == []


def test_a_milestone_has_hysteresis(frame: Frame) -> None:
    table = frame(*monthly(960, 1007, 995, 1003, 990, 1010, 970, 1005, 1021))
    found = flags("milestone", table)
    assert [one.title.split("the count of political prisoners ")[1] for one in found] == [
        "passed 1,000 for the first time since the record began in January 2021",
        "fell below 1,000",
        "passed 1,000 for the first time since 30 June 2021",
    ]
    assert found[2].day == date(2021, 1, 31) + timedelta(days=240)
    assert found[2].reason == (
        "Viasna counted 970 on 30 July 2021, 1,005 on 29 August 2021 and 1,021 on 28 September 2021."
    )


def test_the_words_of_a_milestone_are_true_of_counts_that_hover(frame: Frame) -> None:
    seen = frame(*monthly(1474, 1500, 1525, 1496, 1488, 1447))
    up, down = flags("milestone", seen)
    assert up.title.endswith("reached 1,500 for the first time since the record began in January 2021")
    assert down.title.endswith("fell below 1,500, and has been below it since 1 May 2021")
    assert down.reason == "Viasna counted 1,525 on 1 April 2021, 1,496 on 1 May 2021 and 1,447 on 30 June 2021."
    assert (down.since, down.before, down.after) == (date(2021, 4, 1), (1525, 1525), (1447, 1447))
    (plain,) = flags("milestone", frame(*monthly(1317, 1250, start="2025-01-31")), step=1300)
    assert plain.title == "Belarus: the count of political prisoners fell below 1,300"


def test_a_large_list_has_larger_milestones(frame: Frame) -> None:
    (one,) = flags("milestone", frame(*monthly(19700, 21145, 21600)))
    assert "passed 20,000 for the first time" in one.title


def test_of_several_milestones_passed_at_once_the_farthest_is_told(frame: Frame) -> None:
    found = flags("milestone", frame(*monthly(400, 1600, 420)))
    assert [one.title.split("political prisoners ")[1][:12] for one in found] == ["passed 1,500", "fell below 5"]


def test_stale_is_raised_once_for_a_count(frame: Frame) -> None:
    table = frame(statement("2025-12-31", 1131), statement("2026-03-19", 1100, "more_than"))
    assert flags("stale", table, today="2026-03-20") == []
    (one,) = flags("stale", table, today="2026-04-02")
    (later,) = flags("stale", table, today="2026-11-21")
    assert one.id == later.id
    assert one.day == date(2026, 4, 1)
    assert "1,131 on 31 December 2025" in one.reason


def looks(*outcomes: str) -> pd.DataFrame:
    at = pd.date_range("2026-01-01", periods=len(outcomes), freq="D", tz="UTC")
    return pd.DataFrame({"source": "page", "at": at, "outcome": outcomes, "detail": "no answer"})


@pytest.mark.parametrize(
    ("outcomes", "since"),
    [
        (["unreachable"] * 2, []),
        (["unreachable"] * 3, ["2026-01-01"]),
        (["read", "number_not_found", "unreachable", "unreachable", "unreachable"], ["2026-01-02"]),
        (["unreachable", "unreachable", "not_modified", "unreachable", "unreachable"], []),
        (["unreachable", "not_looked", "unreachable", "not_looked", "unreachable"], ["2026-01-01"]),
        (["unreachable"] * 3 + ["read"] + ["unreachable"] * 3, ["2026-01-01", "2026-01-05"]),
    ],
)
def test_a_silent_source(frame: Frame, outcomes: list[str], since: list[str]) -> None:
    assert days(flags("source_silent", frame(), looks=looks(*outcomes))) == since


@pytest.mark.parametrize("rule", plugins.names("flags"))
def test_every_rule_stands_an_empty_record_and_gives_stable_distinct_ids(frame: Frame, rule: str) -> None:
    assert flags(rule, frame()) == []
    table = frame(*monthly(*([400, 700, 1100, 1600, 1200, 900] * 8)))
    first, again = flags(rule, table), flags(rule, table.sample(frac=1, random_state=1).sort_values("as_of"))
    assert [one.id for one in first] == [one.id for one in again]
    assert len({one.id for one in first}) == len(first)
    assert all(set(one.evidence) <= set(table.index) for one in first)


def test_flags_are_told_once(store: Store) -> None:
    for one in monthly(900, 1007, 1200):
        store.add_observation(one)
    told = assess.update(CONFIG, store, date(2021, 4, 10))
    assert {one.kind for one in told} >= {"rise", "milestone"}
    assert assess.update(CONFIG, store, date(2021, 4, 10)) == []
