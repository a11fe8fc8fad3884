from __future__ import annotations

from datetime import date

import pytest

from prisoncount.quarantine import Known, confirms, doubt

from .conftest import statement

NEAR = [Known(date(2022, 1, 1), 969.0), Known(date(2021, 1, 1), 200.0)]


@pytest.mark.parametrize(
    ("as_of", "value", "qualifier", "words"),
    [
        ("2022-01-27", 1007, "exact", ""),
        ("2022-01-27", 9690, "exact", "ten times"),
        ("2022-01-27", 97, "exact", "a tenth of"),
        ("2022-01-27", 171, "exact", "a part of the list?"),
        ("2022-01-05", 1180, "exact", "22% above 969"),
        ("2022-02-05", 1180, "exact", ""),
        ("2022-01-05", 750, "approx", "23% below"),
        ("2022-01-27", 100, "more_than", ""),
        ("2022-01-27", 5000, "fewer_than", ""),
        ("2022-01-27", 5000, "at_least", "416% above"),
        ("2024-01-27", 9, "exact", "a part of the list?"),
        ("2024-01-27", 9690, "exact", "ten times"),
        ("2024-01-27", 1700, "exact", ""),
        ("2030-01-27", 9, "exact", ""),
    ],
)
def test_what_is_not_believed_at_first_sight_and_why(as_of: str, value: int, qualifier: str, words: str) -> None:
    said = doubt(statement(as_of, value, qualifier), NEAR)
    assert (words in said) if words else said == ""


def test_without_a_count_before_nothing_is_doubted() -> None:
    assert doubt(statement("2022-01-27", 9), []) == ""


def test_agreement_on_either_side_is_enough() -> None:
    known = [Known(date(2025, 6, 1), 1140), Known(date(2025, 6, 11), 881)]
    assert doubt(statement("2025-06-10", 1131), known) == "", (
        "the day before a release that is told in a curated report"
    )
    assert "above 881" in doubt(statement("2025-06-10", 1600), known)


PAPER = {"url": "https://one.example/", "quote": "881 people", "sha256": "a"}
OTHER = {"url": "https://two.example/", "quote": "881 remain", "sha256": "b"}
OWN = OTHER | {"publisher": "Viasna"}
FIRST = statement("2026-03-19", 881, **PAPER)


@pytest.mark.parametrize(
    ("as_of", "changes", "yes"),
    [
        ("2026-03-19", OTHER, False),
        ("2026-03-21", OTHER, False),
        ("2026-03-21", OTHER | {"quote": "881 people"}, False),
        ("2026-03-19", OWN, False),
        ("2026-03-21", OWN, True),
        ("2026-03-21", OWN | {"quote": "881 people", "url": "https://one.example/"}, True),
        ("2026-03-21", OWN | {"sha256": "a", "known_from": FIRST.known_from}, False),
        ("2026-03-21", OWN | {"sha256": "a"}, True),
        ("2026-03-21", OTHER | {"sha256": "a"}, False),
        ("2026-03-17", OWN, False),
        ("2026-03-21", OTHER | {"origin": "A minister"}, True),
        ("2026-03-17", OTHER | {"origin": "A minister"}, True),
        ("2026-03-21", OTHER | {"origin": ""}, False),
        ("2026-03-21", OTHER | {"origin": "A minister", "quote": "881 people"}, False),
        ("2026-03-19", OTHER | {"origin": "A minister"}, False),
        ("2026-03-21", OWN | {"measure": "other"}, False),
    ],
    ids=[
        "an outlet on the same day", "a near copy two days later", "the same sentence two days later",
        "the origin on the same day", "the origin of a later day", "a counter of a later day", "the same capture",
        "an unchanged counter fetched on a later day", "an outlet's unchanged page fetched on a later day",
        "the origin of an earlier day", "a second origin", "a second origin before", "nobody named",
        "a second origin with the same sentence", "the same number of the same day", "another definition",
    ],
)  # fmt: skip
def test_a_second_voice_confirms_and_a_copy_does_not(as_of: str, changes: dict[str, object], *, yes: bool) -> None:
    other = statement(as_of, 881, **changes)
    assert confirms(other, FIRST) is yes
    assert confirms(FIRST, other) is yes


def test_two_that_count_may_agree_on_a_day() -> None:
    own = statement("2026-03-19", 881, **OWN)
    assert confirms(own, statement("2026-03-19", 881, origin="A group", publisher="A group", sha256="c"))


@pytest.mark.parametrize(
    ("value", "qualifier", "yes"),
    [(880, "exact", False), (800, "more_than", True), (900, "more_than", False), (80, "more_than", False)],
)
def test_only_statements_that_overlap_and_are_near_confirm(value: int, qualifier: str, *, yes: bool) -> None:
    assert confirms(statement("2026-03-21", value, qualifier, "A group", **OTHER), FIRST) is yes


@pytest.mark.parametrize(("value", "yes"), [(885, True), (1010, True), (1020, False), (700, False)])
def test_the_origins_own_later_count_confirms_where_it_is_near(value: int, *, yes: bool) -> None:
    later = statement("2026-03-28", value, **OWN)
    assert confirms(later, FIRST) is confirms(FIRST, later) is yes
    assert not confirms(statement("2026-03-28", value, **OTHER), FIRST), "an outlet's is none"


def test_what_is_said_long_after_confirms_nothing() -> None:
    assert not confirms(statement("2026-06-19", 881, **OWN), FIRST)
