"""No wolf is cried where nothing changed, and no change of 3 % is missed: 200 invented histories of each."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import settings as given_settings
from hypothesis import strategies as st
from tests.flags.histories import History, by_month, planted, quiet
from tests.flags.looking import CONFIG, flags, releases, table, view

from prisoncount import assess
from prisoncount.flags._view import View

NEWS = ("rise", "fall", "record_high", "record_low", "mass_release", "trend_turn")
CUTS = 2


def looked_at(history: History) -> Iterator[tuple[date, View]]:
    """What the rules see of a history on a few days of it, and on the last.

    Only so are the roundings heard: where an exact count has followed them, they have nothing to say.
    """
    whole = table(history.statements())
    rng = random.Random(f"cuts {history.seed}")
    last = whole["as_of"].dt.date.max()
    ends = [history.month_end(rng.randrange(2, history.months)) for _ in range(CUTS)]
    for day in [*(end.replace(day=rng.randint(5, 28)) for end in ends), last]:
        known = releases(*(one for one in history.freed() if one[0] <= str(day)))
        yield day, view(whole[whole["as_of"].dt.date <= day], str(day), events=known)


def says_nothing(history: History) -> None:
    for day, seen in looked_at(history):
        told = [one.title for rule in NEWS for one in flags(rule, seen)]
        assert told == [], f"{history} on {day}"


def tells_the_change(history: History) -> None:
    rule, other = ("rise", "fall") if history.change > 0 else ("fall", "rise")
    for day, seen in looked_at(history):
        where = f"{history} on {day}"
        assert flags(other, seen) == [], f"{where}: an old number, told again, is no news"
        told = flags(rule, seen)
        after = [when for _, when, _ in seen.heard.points if when > history.planted]
        assert len(told) == 1 if after else len(told) <= 1, f"{where}: told, and told once"
        assert all(history.planted < one.day for one in told), where
        if after:
            assert told[0].day == after[0], f"{where}: with the next count"
        released = flags("mass_release", seen)
        assert all(history.change < 0 and one.day > history.planted for one in released), where
        if released and after:
            assert [one.day for one in released] == [after[0]], where
            assert f"{round(-history.change * history.level)} freed on" in released[0].reason
            assert len([one for one in assess.find(CONFIG, seen) if one.kind in (rule, "mass_release")]) == 1, where


@pytest.mark.parametrize("start", range(0, 200, 50))
def test_nothing_is_told_of_a_list_that_does_not_change(start: int) -> None:
    for seed in range(start, start + 50):
        says_nothing(quiet(seed))


@pytest.mark.parametrize("start", range(0, 200, 50))
def test_a_change_of_three_per_cent_is_told_once_and_with_the_next_count(start: int) -> None:
    for seed in range(start, start + 50):
        tells_the_change(planted(seed))


@pytest.mark.parametrize("start", range(0, 200, 50))
def test_nothing_is_told_of_it_where_its_reviews_name_their_month_alone(start: int) -> None:
    for seed in range(start, start + 50):
        says_nothing(by_month(quiet(seed), seed))


@pytest.mark.parametrize("start", range(0, 200, 50))
def test_a_change_is_told_where_reviews_name_their_month_alone(start: int) -> None:
    for seed in range(start, start + 50):
        tells_the_change(by_month(planted(seed), seed))


@given(seed=st.integers(200, 10**9))
@given_settings(max_examples=10, deadline=None)
def test_other_histories_too(seed: int) -> None:
    for quietly, changed in (
        (quiet(seed), planted(seed)),
        (by_month(quiet(seed), seed), by_month(planted(seed), seed)),
    ):
        says_nothing(quietly)
        tells_the_change(changed)


@pytest.mark.parametrize("history", [quiet(7), planted(7), planted(8)], ids=["quiet", "rise", "fall"])
def test_neither_order_nor_copies_nor_another_run_change_what_is_told(history: History) -> None:
    told = history.statements()
    mixed = [*told, *told]
    random.Random(1).shuffle(mixed)
    first, again = (assess.find(CONFIG, view(table(one))) for one in (told, mixed))
    assert first == again
    assert {key for one in first for key in one.evidence} <= {one.id for one in told}
