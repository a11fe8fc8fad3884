"""Reading a reports CSV (what the bundled record holds is checked in test_record)."""

from __future__ import annotations

from pathlib import Path

import pytest

from prisoncount import record
from prisoncount.errors import InputError

from .conftest import NOW

HEAD = ",".join(record.COLUMNS)
GOOD = "2022-01-27,1007,,,exact,political_prisoners,Viasna,A paper,https://example.org/1,2022-01-28,"


def write(tmp_path: Path, *rows: str, head: str = HEAD) -> Path:
    path = tmp_path / "reports.csv"
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return path


def test_a_row_becomes_a_statement(tmp_path: Path) -> None:
    (one,) = record.read(write(tmp_path, GOOD), "belarus", "political_prisoners", NOW)
    assert (one.value, one.low, one.high, one.qualifier) == (1007, 1007, 1007, "exact")
    assert one.as_of.isoformat() == "2022-01-27"
    assert one.known_from.isoformat() == "2022-01-28", "known from the day it was published"
    assert one.status == "accepted"


@pytest.mark.parametrize(
    ("as_of", "day", "precision"),
    [("2022-02", "2022-02-28", "month"), ("2024", "2024-12-31", "year"), ("2024-02-29", "2024-02-29", "day")],
)
def test_a_month_and_a_year_end_on_their_last_day(tmp_path: Path, as_of: str, day: str, precision: str) -> None:
    (one,) = record.read(write(tmp_path, GOOD.replace("2022-01-27", as_of)), "belarus", "political_prisoners", NOW)
    assert (one.as_of.isoformat(), one.precision) == (day, precision)


@pytest.mark.parametrize(
    ("qualifier", "low", "high"),
    [
        ("approx", 1007, 1007),
        ("at_least", 1007, None),
        ("more_than", 1008, None),
        ("at_most", None, 1007),
        ("fewer_than", None, 1007),
    ],
)
def test_bounds_follow_the_qualifier(tmp_path: Path, qualifier: str, low: int | None, high: int | None) -> None:
    (one,) = record.read(write(tmp_path, GOOD.replace("exact", qualifier)), "belarus", "political_prisoners", NOW)
    assert (one.low, one.high) == (low, high)


@pytest.mark.parametrize("word", ["doubtful", "restated"])
def test_a_marked_row_is_kept_with_its_reason(tmp_path: Path, word: str) -> None:
    (one,) = record.read(write(tmp_path, GOOD + f"{word}: the page is undated"), "belarus", "political_prisoners", NOW)
    assert one.status == "doubtful"
    assert one.reason == f"{word}: the page is undated"


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("2022-01-27", "27.1.2022", r"reports\.csv:3: as_of '27\.1\.2022': expected YYYY-MM-DD"),
        ("2022-01-27", "2022-13", r":3: as_of"),
        ("1007", "1,007", r":3"),
        ("1007", "many", r":3: value 'many': expected a whole number"),
        ("exact", "precisely", r":3: qualifier 'precisely'"),
        ("https://example.org/1", "", r":3: url is empty"),
        (",1007,", ",,", r":3: value, low and high are all empty"),
        (",1007,,,", ",1007,9,8,", r":3: low 9 is above high 8"),
    ],
)
def test_a_wrong_row_is_named_by_file_line_and_column(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    path = write(tmp_path, GOOD, GOOD.replace(old, new))
    with pytest.raises(InputError, match=complaint):
        list(record.read(path, "belarus", "political_prisoners", NOW))


def test_a_missing_column_a_missing_file_and_foreign_bytes_are_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="missing: note"):
        list(record.read(write(tmp_path, GOOD, head=HEAD.removesuffix(",note")), "belarus", "political_prisoners", NOW))
    with pytest.raises(InputError, match="cannot be read"):
        list(record.read(tmp_path / "none.csv", "belarus", "political_prisoners", NOW))
    (tmp_path / "latin.csv").write_bytes(HEAD.encode() + b"\n\xe9\xff")
    with pytest.raises(InputError, match="not UTF-8"):
        list(record.read(tmp_path / "latin.csv", "belarus", "political_prisoners", NOW))


@pytest.mark.parametrize(
    ("note", "status", "reason"),
    [
        ("confirmed: the mass arrests of 8 March", "accepted", "confirmed: the mass arrests of 8 March"),
        ("doubtful: undated", "doubtful", "doubtful: undated"),
        ("restated: July's figure", "doubtful", "restated: July's figure"),
        ("a note", "accepted", ""),
    ],
)
def test_a_note_may_settle_a_report(tmp_path: Path, note: str, status: str, reason: str) -> None:
    path = tmp_path / "reports.csv"
    row = f"2026-03-10,881,,,exact,,Viasna,Viasna,https://a.example/,,{note}"
    path.write_text("\n".join([",".join(record.COLUMNS), row]), encoding="utf-8")
    (one,) = record.read(path, "here", "m", NOW)
    assert (one.status, one.reason) == (status, reason)


def test_a_note_does_not_bring_a_day_forward(tmp_path: Path) -> None:
    path = tmp_path / "reports.csv"
    row = "2027-03-10,881,,,exact,,Viasna,Viasna,https://a.example/,,confirmed: seen"
    path.write_text("\n".join([",".join(record.COLUMNS), row]), encoding="utf-8")
    (one,) = record.read(path, "here", "m", NOW)
    assert (one.status, one.reason) == ("doubtful", "doubtful: 2027-03-10 has not come yet: a wrong date?")
