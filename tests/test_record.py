"""The curated facts of Belarus: typed, cited, whole, and with their doubts said."""

from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import frictionless
import pytest

from prisoncount import record

FOLDER = Path(__file__).parents[1] / "data" / "belarus"
DOUBT = re.compile(r"(doubtful|restated): \S")
BOUNDS = {
    "exact": lambda value: (value, value),
    "approx": lambda value: (value, value),
    "more_than": lambda value: (value + 1, None),
    "at_least": lambda value: (value, None),
    "fewer_than": lambda value: (None, value),
    "at_most": lambda value: (None, value),
}


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, strict=True))


REPORTS = rows("reports.csv")
EVENTS = rows("events.csv")


def status(row: dict[str, str]) -> str:
    found = DOUBT.match(row["note"])
    return found[1] if found else "accepted"


def line() -> list[tuple[str, int]]:
    """What a trend may join: exact, day-dated, accepted counts of the list's keeper."""
    return [
        (row["as_of"], int(row["value"]))
        for row in REPORTS
        if status(row) == "accepted"
        and (row["origin"], row["measure"], row["qualifier"], len(row["as_of"]))
        == ("Viasna", "political_prisoners", "exact", 10)
    ]


def test_the_data_package_is_valid() -> None:
    report = frictionless.validate(str(FOLDER / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])
    assert {task.name for task in report.tasks} == {"reports", "events"}


def test_the_data_package_describes_every_column_and_names_licence_and_sources() -> None:
    package = frictionless.Package(str(FOLDER / "datapackage.json"))
    assert [licence["name"] for licence in package.licenses] == ["CC-BY-4.0"]
    assert any("spring96.org" in source.get("path", "") for source in package.sources)
    for name, table in (("reports", REPORTS), ("events", EVENTS)):
        fields = package.get_resource(name).schema.fields
        assert [field.name for field in fields] == list(table[0])
        assert all(field.description for field in fields)


def test_no_report_and_no_event_is_lost() -> None:
    assert (len(REPORTS), len(EVENTS)) == (122, 39)
    assert Counter(map(status, REPORTS)) == {"accepted": 109, "doubtful": 10, "restated": 3}
    assert sum(int(row["value"]) for row in REPORTS) == 124_765
    assert Counter(row["kind"] for row in EVENTS)["release"] == 21


@pytest.mark.parametrize("row", REPORTS, ids=lambda row: f"{row['as_of']} {row['value']}")
def test_a_report_is_typed_and_cited(row: dict[str, str]) -> None:
    day, precision = record.period(row["as_of"], "as_of")
    assert date(2010, 1, 1) < day < date(2026, 12, 31)
    assert precision == {10: "day", 7: "month", 4: "year"}[len(row["as_of"])]
    assert urlsplit(row["url"]).scheme in {"http", "https"}
    assert urlsplit(row["url"]).hostname
    assert row["publisher"]
    low, high = BOUNDS[row["qualifier"]](int(row["value"]))
    assert (row["low"], row["high"]) == tuple("" if bound is None else str(bound) for bound in (low, high))
    if row["published"]:
        begins = (row["as_of"] + "-01-01")[:10] if precision == "year" else (row["as_of"] + "-01")[:10]
        assert date.fromisoformat(row["published"]) >= date.fromisoformat(begins)


@pytest.mark.parametrize("row", EVENTS, ids=lambda row: f"{row['date']} {row['kind']}")
def test_an_event_is_typed_and_cited(row: dict[str, str]) -> None:
    record.period(row["date"], "date")
    assert urlsplit(row["url"]).hostname
    assert row["text"]
    assert bool(row["number"]) == bool(row["qualifier"])
    assert int(row["number"] or 0) >= 0
    if row["kind"] == "release":
        assert int(row["number"]) > 0
        assert "contains the releases above" not in row["note"], "a running total is not a release"


def test_the_importer_reads_every_row_and_tells_every_row_apart() -> None:
    read = list(record.read(FOLDER / "reports.csv", "belarus", "political_prisoners", datetime(2026, 4, 1, tzinfo=UTC)))
    assert len({observation.id for observation in read}) == len(REPORTS)
    assert Counter(observation.status for observation in read) == {"accepted": 109, "doubtful": 13}
    assert all(observation.reason for observation in read if observation.status == "doubtful")


def test_rows_are_in_order_of_day() -> None:
    for table, name in ((REPORTS, "as_of"), (EVENTS, "date")):
        assert [row[name] for row in table] == sorted(row[name] for row in table)


def test_the_line_runs_from_the_first_joint_count_to_the_newest_exact_one() -> None:
    points = line()
    assert points[0] == ("2020-10-21", 102)
    assert points[-1] == ("2025-12-31", 1131)
    assert max(points, key=lambda point: point[1]) == ("2023-05-21", 1525)
    assert len(points) == 64
    assert len({day for day, _ in points}) == 64


@pytest.mark.parametrize(
    ("day", "values"),
    [
        ("2023-05", {1525, 1496}),
        ("2021-02", {224, 256, 253, 258}),
        ("2023-12", {1452}),
        ("2024-01", {1430, 1429}),
        ("2025-08", {1186}),
    ],
)
def test_counts_of_the_keeper_that_clash_are_all_kept(day: str, values: set[int]) -> None:
    assert {value for when, value in line() if when.startswith(day)} == values


@pytest.mark.parametrize(
    ("day", "value", "expected"),
    [
        ("2021-05-05", 360, "restated"),
        ("2025-09-26", 1184, "restated"),
        ("2025-11-22", 1184, "restated"),
        ("2025-07-31", 1184, "accepted"),
        ("2022-01-28", 1000, "doubtful"),
        ("2022-01", 1007, "doubtful"),
        ("2023-12-24", 1497, "doubtful"),
        ("2024-08-03", 1390, "doubtful"),
        ("2013", 11, "doubtful"),
        ("2026-03-19", 1100, "accepted"),
    ],
)
def test_doubts_and_repeats_are_said(day: str, value: int, expected: str) -> None:
    found = [row for row in REPORTS if row["as_of"] == day and row["value"] == str(value)]
    assert [status(row) for row in found] == [expected]


def test_definitions_do_not_mix() -> None:
    measures = {
        row["measure"]
        for row in REPORTS
        if row["origin"] in {"Amnesty International", "Dissidentby", "Human Rights Watch"}
    }
    assert measures == {"prisoners_of_conscience", "dissidentby", "politically_motivated_charges"}
    before = {row["measure"] for row in REPORTS if row["as_of"] < "2020"}
    assert before == {"prisoners_of_conscience", "political_prisoners_before_2020"}
    assert min(row["as_of"] for row in REPORTS if row["measure"] == "political_prisoners") == "2020-10-21"


def test_running_totals_are_not_releases() -> None:
    totals = {
        (row["date"], row["number"]): row["kind"]
        for row in EVENTS
        if "running total since" in row["note"] or "running total:" in row["note"]
    }
    assert totals == {("2024-09-30", "115"): "milestone", ("2025-04", "258"): "milestone"}
    freed_in_2025 = sum(
        int(row["number"])
        for row in EVENTS
        if row["kind"] == "release" and row["date"] >= "2025" and row["date"] < "2026"
    )
    assert freed_in_2025 == 327
