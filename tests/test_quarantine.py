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
        ("2024-01-27", 9, "exact", ""),
    ],
)
def test_what_is_not_believed_at_first_sight_and_why(as_of: str, value: int, qualifier: str, words: str) -> None:
    said = doubt(statement(as_of, value, qualifier), NEAR)
    assert (words in said) if words else said == ""


def test_without_a_count_before_nothing_is_doubted() -> None:
    assert doubt(statement("2022-01-27", 9), []) == ""


FIRST = statement("2026-03-19", 881, url="https://one.example/", quote="881 people", sha256="a")


@pytest.mark.parametrize(
    ("changes", "yes"),
    [
        ({"url": "https://two.example/", "quote": "881 remain", "sha256": "b"}, True),
        ({"url": "https://two.example/", "quote": "881 people", "sha256": "b"}, False),
        ({"url": "https://one.example/", "quote": "881 in all", "sha256": "a"}, False),
        ({"url": "https://two.example/", "quote": "881 remain", "sha256": "b", "measure": "other"}, False),
    ],
)
def test_a_second_page_confirms_and_a_copy_does_not(changes: dict[str, object], *, yes: bool) -> None:
    assert confirms(statement("2026-03-19", 881, **changes), FIRST) is yes


def test_a_second_fetch_of_a_counter_confirms() -> None:
    later = statement("2026-03-20", 881, url="https://one.example/", quote="881 people", sha256="c")
    assert confirms(later, FIRST)


@pytest.mark.parametrize(
    ("value", "qualifier", "yes"), [(880, "exact", False), (800, "more_than", True), (900, "more_than", False)]
)
def test_only_overlapping_statements_confirm(value: int, qualifier: str, *, yes: bool) -> None:
    assert confirms(statement("2026-03-21", value, qualifier, url="https://two.example/", sha256="d"), FIRST) is yes


def test_what_is_said_long_after_confirms_nothing() -> None:
    assert not confirms(statement("2026-06-19", 881, url="https://two.example/", sha256="d"), FIRST)
