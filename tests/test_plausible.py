"""Which counts are best believed together: numbers and days only."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from prisoncount import plausible
from prisoncount.plausible import Count, counts, history

FIRST = date(2026, 1, 1)
Said = tuple[int, float]


def kept(*said: Said, own: bool = False, certain: dict[Said, int] | None = None) -> list[float]:
    """The numbers that are believed, of (day, number)."""
    rows = [(FIRST + timedelta(day), not own, value, (certain or {}).get((day, value), 0)) for day, value in said]
    return [one.value for one in history(counts(rows))]


RIGHT: list[Said] = [(1, 1007), (5, 1010), (9, 1015)]


@pytest.mark.parametrize(
    ("said", "out"),
    [
        ([(0, 10070), *RIGHT], {10070}),
        ([(0, 97), *RIGHT], {97}),
        ([(0, 10070), (0, 100), *RIGHT], {10070, 100}),
        ([*RIGHT, (10, 10150), (12, 1017)], {10150}),
        ([*RIGHT, (10, 10150), (11, 1500), (12, 1017)], {10150, 1500}),
        ([*RIGHT, (10, 10150)], {10150}),
        ([*RIGHT, (10, 10150), (12, 10150), (14, 10150)], {10150}),
        ([*RIGHT, (10, 800)], {800}),
        ([*RIGHT, (10, 800), (14, 805)], {800, 805}),
        ([*RIGHT, (10, 800), (14, 805), (18, 803)], set()),
        ([(0, 1000), (1, 1400)], {1400}),
        ([(0, 1490), (3, 171), (30, 1488), (33, 173), (60, 1496), (63, 175)], {171, 173, 175}),
    ],
    ids=[
        "a slip as the earliest", "a part as the earliest", "two that clash as the earliest", "a slip in the middle",
        "two in a row", "a slip as the newest", "a slip that is copied", "a fall told once", "a fall told twice",
        "a fall told by three numbers", "two that clash", "a part told beside every total",
    ],
)  # fmt: skip
def test_what_fits_into_no_history_is_left_out(said: list[Said], out: set[float]) -> None:
    assert set(kept(*said)) == {value for _, value in said} - out


def test_what_is_certain_is_in_every_history() -> None:
    assert kept(*RIGHT, (10, 10150), certain={(10, 10150): 1})[-1] == 10150
    assert kept((0, 1131), (9, 881), certain={(9, 881): 1}) == [1131, 881], "what was believed before a real fall stays"
    assert kept((0, 8810), (9, 881), certain={(9, 881): 1}) == [881], "no list shrinks to a tenth"
    assert kept((0, 1131), (9, 881), certain={(9, 881): plausible.JUMP}) == [881]


def test_between_two_certain_counts_that_agree_nothing_else_is_believed() -> None:
    parts: list[Said] = [(10 + i, 170 + i) for i in range(9)]
    certain: dict[Said, int] = {(0, 1490): plausible.JUMP, (30, 1488): plausible.JUMP}
    assert kept((0, 1490), *parts, (30, 1488), certain=certain) == [1490, 1488]
    assert kept((0, 1490), *parts, certain=certain)[-1] == 178, "after the last of them the list may have changed"


def test_what_follows_two_certain_counts_of_a_day_may_follow_either() -> None:
    certain = {(3, 1131.0): 1, (3, 881.0): 1}
    for after in (885, 1135):
        assert after in kept((3, 1131), (3, 881), (5, after), certain=certain)


def test_a_number_said_again_is_one_count_until_another_comes_between() -> None:
    rows = [
        (FIRST + timedelta(day), True, value, 0) for day, value in [(0, 9), (20, 9), (40, 9), (41, 8), (42, 9), (99, 9)]
    ]
    day = [FIRST + timedelta(n) for n in range(100)]
    assert counts(reversed(rows)) == [
        Count(9, day[0], day[40]), Count(8, day[41], day[41]), Count(9, day[42], day[42]), Count(9, day[99], day[99]),
    ]  # fmt: skip


def test_the_work_grows_with_the_number_of_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0
    odd = plausible.odd

    def counted(value: float, reference: float, days: int) -> plausible.Oddity:
        nonlocal asked
        asked += 1
        return odd(value, reference, days)

    monkeypatch.setattr(plausible, "odd", counted)
    chance = random.Random(1)
    work = []
    for size in (1000, 8000):
        asked = 0
        kept(*((chance.randrange(3000), round(10 ** chance.uniform(0, 6))) for _ in range(size)))
        work.append(asked / size)
    assert work[1] < 2 * work[0] < 100


@pytest.mark.parametrize(("value", "reference", "oddity"), [(0, 0, ""), (700, 0, "jump"), (0, 700, "part"), (1, 0, "")])
def test_nobody_is_a_count_too(value: float, reference: float, oddity: str) -> None:
    assert plausible.odd(value, reference, 30) == oddity
