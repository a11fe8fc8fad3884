"""What is an old number told again, and what a count that comes back to one."""

from __future__ import annotations

import random

import pytest
from tests.conftest import statement
from tests.flags.looking import flags, releases, table, view

from prisoncount import reconcile
from prisoncount.records import Observation

OWN = {"publisher": "Viasna"}


def plateau() -> list[Observation]:
    counts = {"01-31": 1000, "02-29": 1003, "03-31": 1001, "04-30": 1004, "05-31": 1000, "06-30": 1002}
    return [statement(f"2024-{day}", value, **OWN) for day, value in counts.items()]


def reported(*statements: Observation) -> dict[str, float]:
    out = reconcile.band(table(statements), "political_prisoners", "Viasna")
    return {str(day.date()): value for day, value in out.loc[out["reported"], "count"].items()}


def test_a_number_that_outlets_go_on_telling_keeps_its_first_day_though_no_other_has_come() -> None:
    told = [statement(f"2024-{day}", 1002) for day in ("07-31", "09-30", "11-30")]
    late = statement("2025-01-31", 1002)
    assert reported(*plateau(), *told, late) == reported(*plateau())
    seen = view([*plateau(), *told, late], "2025-02-10", events=releases(("2024-07-05", 52)))
    (old,) = flags("stale_number", seen)
    assert old.title == "Belarus: 1,002, repeated as of 31 July 2024, is the number of 30 June 2024"
    (one,) = flags("stale", seen)
    assert one.day.isoformat() == "2024-09-29", "the newest count is of June"


def test_it_keeps_its_first_day_where_people_are_freed_after_it_was_told_again() -> None:
    told = [statement(f"2024-{day}", 1002) for day in ("07-31", "09-30")]
    seen = view([*plateau(), *told], "2024-10-10", events=releases(("2024-08-05", 52)))
    assert [one.title for one in flags("stale_number", seen)] == [
        "Belarus: 1,002, repeated as of 30 September 2024, is the number of 30 June 2024"
    ]


def test_the_same_news_a_few_days_later_is_a_step_once() -> None:
    told = [statement(f"2024-07-{day:02}", 1002) for day in (8, 16, 24)]
    assert list(reported(*plateau(), *told))[6:] == ["2024-07-08"]


def test_the_origin_itself_may_count_the_same_again() -> None:
    assert list(reported(*plateau(), statement("2024-07-31", 1002, **OWN)))[-1] == "2024-07-31"


def test_a_number_near_the_newest_count_is_a_coincidence() -> None:
    rows = [*plateau(), statement("2024-07-15", 1003)]
    assert reported(*rows)["2024-07-15"] == 1003
    assert flags("stale_number", view(rows, "2024-08-01")) == []
    assert len(flags("stale_number", view(rows, "2024-08-01", events=releases(("2024-07-05", 10))))) == 1


@pytest.mark.parametrize("seed", range(10))
def test_no_fresh_number_of_a_plateau_is_lost(seed: int) -> None:
    rng = random.Random(seed)
    own = [statement(f"2024-{month:02}-28", rng.randint(995, 1005), **OWN) for month in range(1, 13)]
    fresh = [statement(f"2024-{month:02}-14", rng.randint(995, 1005)) for month in range(4, 13)]
    rows = [*own, *fresh]
    assert flags("stale_number", view(rows, "2025-01-01")) == []
    before = {one.as_of: own[i + 2].value for i, one in enumerate(fresh)}
    again = {str(one.as_of) for one in fresh if one.value == before[one.as_of]}
    assert set(reported(*rows)) == {str(one.as_of) for one in rows} - again, "what holds already needs no step"


def test_a_number_clearly_away_from_the_newest_is_old() -> None:
    rows = [*plateau(), statement("2024-07-31", 950, **OWN), statement("2024-08-20", 1002)]
    assert "2024-08-20" not in reported(*rows)
    (old,) = flags("stale_number", view(rows, "2024-09-01"))
    assert old.title == "Belarus: 1,002, repeated as of 20 August 2024, is the number of 30 June 2024"
