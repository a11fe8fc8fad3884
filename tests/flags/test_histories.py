"""No wolf is cried where nothing changed, and no change of 3 % is missed: 200 invented histories of each."""

from __future__ import annotations

import random

import pytest
from tests.flags.histories import History, planted, quiet
from tests.flags.looking import CONFIG, flags, table, view

from prisoncount import assess

NEWS = ("rise", "fall", "record_high", "record_low", "mass_release")


@pytest.mark.parametrize("start", range(0, 200, 50))
def test_nothing_is_told_of_a_list_that_does_not_change(start: int) -> None:
    for seed in range(start, start + 50):
        seen = view(quiet(seed).statements())
        told = [one.title for rule in NEWS for one in flags(rule, seen)]
        assert told == [], f"seed {seed}"


@pytest.mark.parametrize("start", range(0, 200, 50))
def test_a_change_of_three_per_cent_is_told_with_the_next_count(start: int) -> None:
    for seed in range(start, start + 50):
        history = planted(seed)
        seen = view(history.statements())
        rule, other = ("rise", "fall") if history.change > 0 else ("fall", "rise")
        first = next(day for _, day, _ in seen.points() if day > history.planted)
        told = [one.day for one in flags(rule, seen)]
        assert told, f"seed {seed}: {history}"
        assert history.planted < told[0] <= first, f"seed {seed}: {history}"
        assert flags(other, seen) == [], f"seed {seed}: an old number, told again, is no news"


@pytest.mark.parametrize("history", [quiet(7), planted(7), planted(8)], ids=["quiet", "rise", "fall"])
def test_neither_order_nor_copies_nor_another_run_change_what_is_told(history: History) -> None:
    told = history.statements()
    mixed = [*told, *told]
    random.Random(1).shuffle(mixed)
    first, again = (assess.find(CONFIG, view(table(one))) for one in (told, mixed))
    assert first == again
    assert {key for one in first for key in one.evidence} <= {one.id for one in told}
