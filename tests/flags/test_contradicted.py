"""A count dated only by its month takes back a record that the exact ones alone would tell."""

from __future__ import annotations

from datetime import date

import pytest

from prisoncount.flags._contradicted import Period, contradicted
from prisoncount.records import Flag

OCTOBER = Period(date(2025, 10, 1), date(2025, 10, 31), 77)
BEFORE = Period(date(2023, 1, 1), date(2023, 1, 31), 245)


def flag(kind: str, value: float, since: date = date(2024, 9, 25)) -> Flag:
    return Flag(kind, date(2025, 12, 2), "", "", since=since, before=(45, 45), after=(value, value))


@pytest.mark.parametrize(
    ("one", "known", "wrong"),
    [
        (flag("rise", 62), [OCTOBER], False),
        (flag("record_high", 105), [BEFORE], True),
        (flag("record_high", 300), [BEFORE], False),
        (flag("record_low", 80), [OCTOBER], True),
        (flag("record_low", 60), [OCTOBER], False),
        (flag("fall", 60), [OCTOBER], False),
        (flag("stale_number", 62), [OCTOBER], False),
    ],
)
def test_a_month_says_otherwise(one: Flag, known: list[Period], wrong: bool) -> None:
    assert contradicted(one, known) is wrong


def test_no_flag_of_nicaragua_is_denied_by_its_own_months() -> None:
    import prisoncount as pc

    told = pc.open("nicaragua", data="no-store").flags()
    titles = "\n".join(told["title"])
    assert "62 political prisoners on 2 December 2025, 17 more" not in titles
    assert "105 political prisoners, the most" not in titles
    assert "45 political prisoners, the lowest" not in titles
