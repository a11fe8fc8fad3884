from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pandas as pd

from prisoncount import vintages

from .conftest import statement

Frame = Callable[..., pd.DataFrame]


def test_a_month_that_was_revised_and_one_that_was_not(frame: Frame) -> None:
    table = frame(
        statement("2022-01-27", 1007, known_from=date(2022, 1, 28), published=date(2022, 1, 28)),
        statement("2022-01-31", 1010, known_from=date(2022, 2, 2)),
        statement("2022-01-31", 1011, known_from=date(2022, 3, 1)),
        statement("2022-01-15", 990, known_from=date(2022, 3, 5)),
        statement("2022-02-28", 1050, known_from=date(2022, 3, 3)),
        statement("2022-02-28", 1060, "approx", known_from=date(2022, 3, 4)),
        statement("2022-02-20", 1300, origin="A minister", known_from=date(2022, 2, 20)),
    )
    out = vintages.revisions(table, "political_prisoners")
    january = out.loc[("Viasna", "2022-01")]
    assert (january["first_value"], january["last_value"], january["revisions"], january["change"]) == (
        1007,
        1011,
        2,
        4,
    )
    assert january["last_known"] == pd.Timestamp("2022-03-01"), "an older day known later is no revision"
    february = out.loc[("Viasna", "2022-02")]
    assert (february["revisions"], february["change"], february["lag_days"]) == (0, 0, 3)
    assert ("A minister", "2022-02") in out.index
    assert vintages.lags(table, "political_prisoners").to_dict() == {"Viasna": 1}


def test_of_two_counts_of_one_day_the_origins_own_page_is_the_figure(frame: Frame) -> None:
    own = {"publisher": "Viasna"}
    table = frame(
        statement("2022-01-31", 1010, known_from=date(2022, 2, 2), **own),
        statement("2022-01-31", 1011, known_from=date(2022, 3, 1)),
        statement("2022-02-28", 1050, known_from=date(2022, 3, 2)),
        statement("2022-02-28", 1052, known_from=date(2022, 3, 2), **own),
        statement("2022-03-31", 1070, known_from=date(2022, 4, 1)),
        statement("2022-03-31", 1072, known_from=date(2022, 4, 2), **own),
    )
    out = vintages.revisions(table, "political_prisoners")
    assert out["last_value"].tolist() == [1010, 1052, 1072]
    assert out["revisions"].tolist() == [0, 0, 1]


def test_an_empty_record_has_no_revisions(frame: Frame) -> None:
    assert vintages.revisions(frame(), "political_prisoners").empty
