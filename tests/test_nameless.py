"""Which numbers of nobody move the series, and which flag tells it."""

from __future__ import annotations

import pytest
from tests.conftest import statement
from tests.flags.looking import flags, releases, table, view

from prisoncount import reconcile
from prisoncount.records import Observation

BEFORE = [
    statement(f"2024-0{month}-28", value, publisher="Viasna")
    for month, value in enumerate((1000, 1003, 1001, 1004, 1000, 1002), 1)
]
DAY = "2024-10-31"
LATER = statement("2024-12-31", 1003, publisher="Viasna")


def nobody(value: int, qualifier: str = "exact") -> Observation:
    return statement(DAY, value, qualifier, origin="", publisher="A wire")


def steps(*more: Observation) -> bool:
    stated = reconcile.statements(table([*BEFORE, *more]), "political_prisoners")
    return DAY in reconcile.steps(stated, "Viasna")["as_of"].astype(str).tolist()


@pytest.mark.parametrize(
    ("more", "step"),
    [
        ([nobody(945)], True),
        ([nobody(1002)], False),
        ([nobody(1000)], False),
        ([nobody(945), statement("2024-11-30", 1000, "at_least", publisher="Viasna")], False),
        ([nobody(945), statement("2024-11-30", 900, "at_least", publisher="Viasna")], True),
        ([nobody(945), LATER], False),
        ([nobody(800, "approx"), LATER], False),
        ([nobody(995), LATER], True),
        ([nobody(945), statement("2024-12-31", 940, publisher="Viasna")], True),
        ([nobody(2002)], False),
        ([nobody(945), statement("2025-10-31", 1003, publisher="Viasna")], True),
    ],
    ids=[
        "after long", "an old number", "one older", "denied by a bound", "borne out by a bound", "denied by a count",
        "about, denied by a count", "noise", "borne out by a count", "no list doubles", "a year is long",
    ],
)  # fmt: skip
def test_a_number_of_nobody_steps_in_where_nothing_denies_it(more: list[Observation], *, step: bool) -> None:
    assert steps(*more) is step


@pytest.mark.parametrize(
    ("value", "freed", "told"),
    [
        (945, [("2024-07-05", 52)], {"mass_release": 1, "fall": 1}),
        (960, [], {"fall": 1}),
        (1060, [], {"rise": 1}),
        (985, [], {}),
    ],
)
def test_a_step_of_nobody_is_told(value: int, freed: list[tuple[str, int]], told: dict[str, int]) -> None:
    seen = view([*BEFORE, nobody(value)], "2024-11-10", events=releases(*freed))
    found = {rule: flags(rule, seen) for rule in ("rise", "fall", "mass_release")}
    assert {rule: len(some) for rule, some in found.items() if some} == told
    assert all("by an origin that is not named" in one.reason for some in found.values() for one in some)
    assert all(str(one.day) == DAY for some in found.values() for one in some)


def test_what_is_no_step_is_no_flag() -> None:
    seen = view([*BEFORE, nobody(800, "approx"), LATER], "2025-01-10")
    assert [one for rule in ("rise", "fall", "mass_release") for one in flags(rule, seen)] == []
