from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pandas as pd
import pytest

from prisoncount.why import explain

from .conftest import statement

Frame = Callable[..., pd.DataFrame]


@pytest.fixture
def table(frame: Frame) -> pd.DataFrame:
    return frame(
        statement("2022-01-01", 969),
        statement("2022-01-27", 1007),
        statement("2022-01-27", 1007, url="https://copy.example/", publisher="A copy"),
        statement("2022-01-27", 1000, "more_than", url="https://minister.example/"),
        statement("2022-01-28", 1000, origin="EU", status="doubtful", reason="doubtful: a rounded milestone"),
        statement("2022-01-29", 1300, origin="Dissidentby", measure="dissidentby"),
        statement("2022-01", 990),
        statement("2022-01-30", 1050, origin="A minister"),
        statement("2022-02-01", 1022),
        statement("2022-09-01", 1324),
    )


def test_the_winner_is_the_statement_that_holds(table: pd.DataFrame) -> None:
    why = explain(table, "political_prisoners", "Viasna", date(2022, 1, 31))
    assert why.winner is not None
    assert why.winner["value"] == 1007
    assert why.winner["as_of"] == pd.Timestamp("2022-01-27")


def test_every_rival_says_why_it_lost(table: pd.DataFrame) -> None:
    why = explain(table, "political_prisoners", "Viasna", date(2022, 1, 27))
    lost = {(f"{row['as_of']:%m-%d}", int(row["value"]), row["url"].split("/")[2]): text for row, text in why.rivals}
    site = "example.org"
    assert lost["01-27", 1007, "copy.example"] == "the same statement, kept once"
    assert lost["01-27", 1000, "minister.example"].startswith("not exact")
    assert lost["01-28", 1000, site] == "doubtful: a rounded milestone"
    assert lost["01-29", 1300, site].startswith("another definition (dissidentby)")
    assert lost["01-31", 990, site].startswith("only the month is known")
    assert lost["01-30", 1050, site].startswith("counted by A minister, not by Viasna")
    assert lost["01-01", 969, site] == "true of another day: before this count"
    assert lost["02-01", 1022, site] == "true of another day: after this count"
    assert len(why.rivals) == 8, "what is far away is no rival"


def test_before_the_first_count_there_is_no_winner(table: pd.DataFrame) -> None:
    why = explain(table, "political_prisoners", "Viasna", date(2021, 12, 25))
    assert why.winner is None
    assert [text for _, text in why.rivals] == ["it comes after this day"]
