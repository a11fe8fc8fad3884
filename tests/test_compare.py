"""Monitors side by side: each number with what it counts, and never two definitions on one axis in silence."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

import prisoncount
from prisoncount import compare, config
from prisoncount.errors import UsageError
from prisoncount.monitor import Monitor
from prisoncount.store import Store

from .conftest import statement

HEAD = "as_of,value,low,high,qualifier,measure,origin,publisher,url,published,note"
TODAY = date(2024, 6, 30)


def monitor(folder: Path, name: str, *reports: str, definition: str = "People on the list") -> Monitor:
    """A monitor with a record of `as_of,value,low,high,qualifier[,origin[,measure[,note]]]`."""
    home = folder / name
    home.mkdir()
    lines = [HEAD]
    for number, report in enumerate(reports):
        as_of, value, low, high, qualifier, *rest = report.split(",")
        origin, measure, note = (*rest, *("Keeper", "listed", "")[len(rest) :])
        url = f"https://example.org/{number}"
        lines.append(f"{as_of},{value},{low},{high},{qualifier},{measure},{origin},A paper,{url},,{note}")
    (home / "reports.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    toml = (
        f'[monitor]\nname = "{name}"\ncountry = "BY"\nplace = "{name.title()}"\nprimary = "Keeper"\nmeasure = "listed"\n'
        f'definition = "{definition}"\nincludes = "House arrest."\nwarnings = ["An undercount."]\nrecord = "."\n'
        "[origins.Keeper]\n[origins.Other]\n"
    )
    (home / "m.toml").write_text(toml, encoding="utf-8")
    return prisoncount.open(home / "m.toml", data=folder / "none")


def call(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "prisoncount", "compare", *arguments]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, timeout=120, env=os.environ | {"COLUMNS": "200"}
    )


def newest(one: Monitor, **options: date) -> pd.Series:
    return compare.latest([one], TODAY, **options).iloc[0]


def test_of_two_counts_of_one_day_it_is_the_one_that_the_series_has(store: Store) -> None:
    said = (("2024-01-31", 1010, "Viasna", 2), ("2024-01-31", 1011, "A paper", 9), ("2024-01-31", 1012, "A paper", 5))
    for as_of, value, publisher, day in said:
        when = date(2024, 2, day)
        store.add_observation(statement(as_of, value, publisher=publisher, known_from=when, published=when))
    one = Monitor(config.load("belarus"), store)
    row = newest(one)
    assert row["value"] == one.series().iloc[-1] == one.revisions()["last_value"].iloc[-1] == 1010
    assert pd.isna(newest(one, known_at=date(2024, 2, 1))["value"])


def test_the_newest_count_is_that_of_the_keeper_and_of_the_definition(tmp_path: Path) -> None:
    row = newest(
        monitor(
            tmp_path,
            "one",
            "2024-03-01,100,,,exact",
            "2024-04-01,110,,,exact",
            "2024-05-01,500,,,exact,Other",
            "2024-05-02,900,,,exact,Keeper,ever_listed",
            "2024-05-03,1,,,exact,Keeper,listed,doubtful: a slip",
        )
    )
    assert (row["value"], row["as_of"], row["days_old"]) == (110, pd.Timestamp("2024-04-01"), 90)
    assert (row["definition"], row["includes"], row["warnings"]) == (
        "People on the list",
        "House arrest.",
        ["An undercount."],
    )


def test_of_one_day_the_most_exact_count_is_shown(tmp_path: Path) -> None:
    row = newest(
        monitor(tmp_path, "one", "2024-04-01,400,,,fewer_than", "2024-04-01,392,,,exact", "2024-04-01,300,,,more_than")
    )
    assert (row["qualifier"], row["value"]) == ("exact", 392)


def test_what_is_true_of_a_later_day_is_not_shown_and_a_month_that_has_begun_is(tmp_path: Path) -> None:
    reports = ("2024-05-01,90,,,exact", "2024-06,110,,,at_least", "2024-07-01,120,,,exact")
    assert newest(monitor(tmp_path, "one", *reports))["value"] == 110
    frame = compare.latest([monitor(tmp_path, "two", *reports)], date(2024, 6, 10))
    assert frame["days_old"].tolist() == [0]


def test_as_it_was_known(tmp_path: Path) -> None:
    one = monitor(tmp_path, "one", "2024-03-01,100,,,exact", "2024-04-01,110,,,exact")
    assert newest(one, known_at=date(2024, 3, 15))["value"] == 100


def test_a_monitor_without_a_count_keeps_its_row(tmp_path: Path) -> None:
    row = newest(monitor(tmp_path, "one", "2024-05-01,500,,,exact,Other"))
    assert row["definition"]
    assert pd.isna(row["as_of"])
    assert pd.isna(row["value"])


def test_two_definitions_are_refused_and_named(tmp_path: Path) -> None:
    one = monitor(tmp_path, "one", "2024-03-01,100,,,exact")
    two = monitor(tmp_path, "two", "2024-03-01,90,,,exact", definition="People in custody")
    with pytest.raises(UsageError, match="expected one definition on one axis, found 2") as refused:
        compare.joint([one, two])
    for told in ("one: People on the list", "two: People in custody", "--despite-definitions", "Leave out --series"):
        assert told in str(refused.value)
    assert compare.joint([one, two], despite=True).attrs["definitions"] == {
        "one": "People on the list",
        "two": "People in custody",
    }


def test_one_definition_needs_no_leave(tmp_path: Path) -> None:
    one, two = (monitor(tmp_path, name, "2024-03-01,100,,,exact") for name in ("one", "two"))
    assert list(compare.joint([one, two])) == ["one", "two"]
    assert list(compare.joint([one, one])) == ["one"]


def test_a_count_holds_until_the_next_and_no_longer_than_its_record(tmp_path: Path) -> None:
    one = monitor(tmp_path, "one", "2024-03-01,100,,,exact", "2024-03-20,110,,,exact")
    two = monitor(tmp_path, "two", "2024-02-01,50,,,exact", "2024-03-10,60,,,exact")
    frame = compare.joint([one, two])
    days = ["2024-02-01", "2024-03-01", "2024-03-10", "2024-03-20"]
    assert [f"{day:%Y-%m-%d}" for day in frame.index] == days
    assert frame["one"].fillna(-1).tolist() == [-1, 100, 100, 110]
    assert frame["two"].fillna(-1).tolist() == [50, 50, 60, -1]


def test_a_count_that_a_later_word_may_deny_is_not_carried_to_it(tmp_path: Path) -> None:
    """The newest report on OVD-Info's line is "about 1,300": beside it its count of a year before would mislead."""
    asked = ("russia-ovdinfo", "russia-memorial", "--series", "--despite-definitions", "--now", "2026-11-01")
    rows = {
        row["day"]: row for row in csv.DictReader(io.StringIO(call(*asked, "--format", "csv", cwd=tmp_path).stdout))
    }
    ovdinfo, memorial = list(rows["2024-10-31"])[1:]
    assert (rows["2023-11-16"][ovdinfo], rows["2024-10-31"][ovdinfo]) == ("1011", "")
    assert rows["2024-10-31"][memorial] == "778"
    assert "\nrussia-ovdinfo newest: about 1,300, October 2024 (" in call(*asked, cwd=tmp_path).stdout
    said = json.loads(call(*asked, "--format", "json", cwd=tmp_path).stdout)
    assert [one["newest"].split(" (")[0] for one in said] == ["about 1,300, October 2024", "1,262, 30 December 2025"]


def test_monitors_without_a_series_make_an_empty_table(tmp_path: Path) -> None:
    frame = compare.joint([monitor(tmp_path, "one", "2024-05-01,,501,,more_than")])
    assert frame.empty
    assert list(frame) == ["one"]


def test_the_table_says_of_every_number_what_it_counts(tmp_path: Path) -> None:
    done = call("russia-memorial", "russia-ovdinfo", "hong-kong", "--now", "2026-11-01", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    memorial, ovdinfo, hong_kong = done.stdout.split("\n\n")
    assert memorial.startswith("Russia [russia-memorial]: 1,262, 30 December 2025 (306 days ago), Memorial\n")
    assert ovdinfo.startswith("Russia [russia-ovdinfo]: about 1,300, October 2024")
    assert "1,014" not in hong_kong.splitlines()[0]
    for block in (memorial, ovdinfo, hong_kong):
        assert [line[:11].strip() for line in block.splitlines()].count("counts") == 1
        assert "  includes " in block
        assert "  beware " in block


def test_csv_and_json_carry_the_definition_in_every_row(tmp_path: Path) -> None:
    as_csv = call("venezuela", "cuba", "--format", "csv", "--now", "2026-11-01", cwd=tmp_path)
    table = list(csv.DictReader(io.StringIO(as_csv.stdout)))
    assert [(row["monitor"], row["as_of"], row["value"]) for row in table] == [
        ("venezuela", "2026-02-26", "568"),
        ("cuba", "2026-08-31", "1339"),
    ]
    assert all(row["definition"] and row["includes"] and row["warnings"] and row["url"] for row in table)
    as_json = json.loads(call("venezuela", "cuba", "--format", "json", "--now", "2026-11-01", cwd=tmp_path).stdout)
    assert [row["definition"] for row in as_json] == [row["definition"] for row in table]
    assert as_json[0]["warnings"]


def test_a_joint_series_is_refused_with_2_and_with_leave_names_each_definition(tmp_path: Path) -> None:
    refused = call("venezuela", "cuba", "--series", cwd=tmp_path)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "expected one definition on one axis, found 2" in refused.stderr
    asked = ("venezuela", "cuba", "--series", "--despite-definitions")
    told = {form: call(*asked, "--format", form, cwd=tmp_path).stdout for form in ("table", "csv", "json")}
    for text in told.values():
        assert "People whom Foro Penal lists as political prisoners" in text
        assert "those under house arrest and forced labour included" in text
    head, *lines = csv.reader(io.StringIO(told["csv"]))
    assert [cell.split(":")[0] for cell in head] == ["day", "venezuela", "cuba"]
    assert lines[-1] == ["2026-08-31", "", "1339"]
    assert json.loads(told["json"])[0]["counts"]["2026-02-26"] == 568
    assert told["table"].startswith("venezuela counts: ")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((), "Missing argument"),
        (("atlantis",), "there is no monitor 'atlantis'"),
        (("cuba", "--despite-definitions"), "belongs to --series"),
    ],
)
def test_a_wrong_command_line_is_told(asked: tuple[str, ...], said: str, tmp_path: Path) -> None:
    done = call(*asked, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr


def test_one_sentence_counted_by_two_or_with_other_people_is_two_definitions(tmp_path: Path) -> None:
    one, two = (monitor(tmp_path, name, "2024-01-31,10,,,exact") for name in ("one", "two"))
    assert list(compare.joint([one, two])) == ["one", "two"]
    for old, new in (('primary = "Keeper"', 'primary = "Other"'), ("House arrest.", "Forced labour.")):
        path = tmp_path / "two" / "m.toml"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(UsageError, match="found 2"):
            compare.joint([one, prisoncount.open(path, data=tmp_path / "none")])
        path.write_text(text, encoding="utf-8")
