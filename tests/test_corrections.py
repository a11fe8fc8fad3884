from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from prisoncount import config, corrections
from prisoncount.cli import run
from prisoncount.corrections import Correction
from prisoncount.errors import ConfigError

from .conftest import MONITOR, statement

Frame = Callable[..., pd.DataFrame]
URL = "https://example.org/2022-09-01/1324"


def correction(**changes: object) -> Correction:
    facts: dict[str, object] = {
        "url": URL,
        "action": "reject",
        "reason": "the figure of 1 October stands there",
        "provider": "an editor",
        "date": date(2026, 3, 1),
        "expect": {"value": 1324, "as_of": "2022-09-01"},
    }
    return Correction(**(facts | changes))  # type: ignore[arg-type]


@pytest.fixture
def table(frame: Frame) -> pd.DataFrame:
    return frame(statement("2022-09-01", 1324), statement("2022-10-01", 1324))


def test_a_rejected_statement_stays_with_its_reason(table: pd.DataFrame) -> None:
    out, expired = corrections.apply(table, [correction()])
    assert out["status"].tolist() == ["rejected", "accepted"]
    assert "an editor on 2026-03-01: the figure of 1 October" in out["reason"].iloc[0]
    assert expired == []
    assert table["status"].tolist() == ["accepted", "accepted"], "laid over, never written into"


def test_a_number_and_a_day_are_replaced_with_their_bounds(table: pd.DataFrame) -> None:
    out, _ = corrections.apply(table, [correction(action="replace", value={"value": 1280, "as_of": "2022-08-31"})])
    first = out.iloc[0]
    assert (first["value"], first["low"], first["high"], first["as_of"]) == (
        1280,
        1280,
        1280,
        pd.Timestamp("2022-08-31"),
    )
    assert out["as_of"].dtype == table["as_of"].dtype


def test_a_persons_replacement_of_what_waits_stands(frame: Frame) -> None:
    said = [replace(statement("2022-09-01", 13240, url=URL), status="quarantined", reason="a slip?")]
    said.append(replace(said[0], value=13250, status="doubtful"))
    made = correction(action="replace", value={"value": 1324}, expect={"as_of": "2022-09-01"})
    out, _ = corrections.apply(frame(*said), [made])
    assert sorted(out["status"]) == ["accepted", "doubtful"], "the mark of a file is a person's too"
    assert set(out["value"]) == {1324}
    assert all(reason.startswith("corrected by an editor on 2026-03-01") for reason in out["reason"])


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"action": "accept"},
        {"action": "replace", "value": {"value": 1280, "qualifier": "at_least", "as_of": "2022-08-31"}},
        {"action": "replace", "value": {"qualifier": "range", "low": 1300, "high": 1400}},
        {"action": "replace", "value": {"as_of": "2022-09", "precision": "month"}},
        {"expect": {"value": 1}},
        {"as_of": "2022-10"},
        {"date": date(2026, 3, 2)},
    ],
)
def test_one_statement_is_corrected_as_the_frame_is(frame: Frame, changes: dict[str, object]) -> None:
    one = replace(statement("2022-09-01", 1324), status="quarantined")
    made, day = [correction(**changes), correction(url="https://elsewhere.example/")], date(2026, 3, 1)
    mended = corrections.corrected(one, made, day)
    (shown,) = corrections.apply(frame(one), made, day)[0].to_dict("records")
    told = {
        name: getattr(mended, name) for name in ("value", "low", "high", "qualifier", "precision", "status", "reason")
    }
    assert {name: None if shown[name] != shown[name] else shown[name] for name in told} == told
    assert shown["as_of"].date() == mended.as_of


def test_it_expires_when_the_source_has_changed(table: pd.DataFrame) -> None:
    out, (expired,) = corrections.apply(table, [correction(expect={"value": 1300})])
    assert out["status"].tolist() == ["accepted", "accepted"]
    assert (expired.found, expired.fitted) == ("value 1324", False)
    assert expired.ids == (table.index[0],)


@pytest.mark.parametrize("slip", [{"url": "https://elsewhere.example/"}, {"as_of": "2022-09-02"}])
def test_one_that_matches_nothing_is_told(table: pd.DataFrame, slip: dict[str, str]) -> None:
    out, (lost,) = corrections.apply(table, [correction(**slip)])
    assert set(out["status"]) == {"accepted"}
    assert (lost.ids, lost.fitted) == ((), False)


def test_it_waits_for_its_day(table: pd.DataFrame) -> None:
    out, expired = corrections.apply(table, [correction(url="x"), correction()], known_at=date(2026, 2, 28))
    assert (set(out["status"]), expired) == ({"accepted"}, [])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"action": "delete"}, "action 'delete': expected one of reject, accept, replace"),
        ({"expect": {}}, "expect is empty"),
        ({"expect": {"vlaue": 1}}, r"expect\.vlaue: expected one of value"),
        ({"action": "replace"}, "value goes with the action 'replace'"),
        ({"value": {"value": 1}}, "value goes with the action 'replace'"),
    ],
)
def test_a_wrong_correction_is_refused(changes: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        correction(**changes)


@pytest.mark.parametrize(
    ("expect", "value", "words"),
    [
        ({}, {"value": "1120"}, "value.value: expected a whole number of people, such as 1120, found '1120'"),
        ({}, {"value": True}, "value.value: expected a whole number"),
        ({}, {"value": -5}, "value.value: expected a whole number"),
        ({}, {"value": 1120.5}, "value.value: expected a whole number"),
        ({}, {"as_of": "10 March"}, "value.as_of: expected a day such as 2026-03-10, or a month"),
        ({}, {"as_of": "2026-13-40"}, "found '2026-13-40'"),
        ({}, {"as_of": "2026-13"}, "found '2026-13'"),
        ({}, {"as_of": 20260310}, "value.as_of: expected a day"),
        ({}, {"as_of": "2026-03", "precision": "day"}, "value.precision: expected month"),
        ({}, {"qualifier": "exakt"}, "value.qualifier: expected one of exact, approx, .* found 'exakt'"),
        ({}, {"qualifier": ["exact"]}, "value.qualifier: expected one of exact"),
        ({}, {"precision": "week"}, "value.precision: expected one of day, month, year, found 'week'"),
        ({}, {"origin": 5}, "value.origin: expected the name of an origin"),
        ({}, {"low": 1200, "value": 1120, "high": 1300}, "expected low <= value <= high, found low 1200, value 1120"),
        ({}, {"low": 1200}, "value.low: expected low and high together"),
        ({}, {"low": 1100, "high": 1200}, "expected a range as"),
        ({}, {"qualifier": "range", "value": 1100}, "expected a range as"),
        ({}, {"qualifier": "vague", "value": 1100}, "value.value: expected no number beside the qualifier 'vague'"),
        ({}, {"qualifier": "approx"}, "value.qualifier: expected value, the number itself, beside 'approx'"),
        ({"value": "1324"}, {}, "expect.value: expected a whole number"),
        ({"value": True}, {}, "expect.value: expected a whole number"),
        ({"low": 9, "high": 5}, {}, "expect.low: expected no more than high 5, found 9"),
        ({"as_of": "10 March"}, {}, "expect.as_of: expected a day"),
        ({"status": "fine"}, {}, "expect.status: expected one of accepted"),
    ],
)
def test_what_no_statement_can_be_is_refused(expect: dict[str, object], value: dict[str, object], words: str) -> None:
    action = "replace" if value else "reject"
    with pytest.raises(ValueError, match=words):
        correction(action=action, expect=expect or {"value": 1324}, value=value)


@pytest.mark.parametrize(
    ("value", "becomes"),
    [
        ({"as_of": date(2022, 8, 31)}, ("2022-08-31", "day", "exact", 1324, 1324, 1324)),
        ({"as_of": "2022-08"}, ("2022-08-31", "month", "exact", 1324, 1324, 1324)),
        ({"as_of": "2022-08-09", "precision": "month"}, ("2022-08-31", "month", "exact", 1324, 1324, 1324)),
        ({"precision": "month"}, ("2022-09-30", "month", "exact", 1324, 1324, 1324)),
        ({"value": 1300, "qualifier": "at_least"}, ("2022-09-01", "day", "at_least", 1300, 1300, None)),
        ({"value": 1300, "low": 1290, "high": 1350}, ("2022-09-01", "day", "exact", 1300, 1290, 1350)),
        ({"qualifier": "range", "low": 1, "high": 9}, ("2022-09-01", "day", "range", None, 1, 9)),
        ({"qualifier": "vague"}, ("2022-09-01", "day", "vague", None, None, None)),
    ],
)
def test_a_replacement_changes_all_that_follows_from_it(
    table: pd.DataFrame, value: dict[str, object], becomes: tuple[object, ...]
) -> None:
    out, expired = corrections.apply(table, [correction(action="replace", value=value)])
    row = out.iloc[0].astype("object").where(out.iloc[0].notna(), None)
    assert (f"{row['as_of']:%Y-%m-%d}", *row[["precision", "qualifier", "value", "low", "high"]]) == becomes
    assert expired == []
    assert out.dtypes.equals(table.dtypes)


def test_a_month_is_expected_as_a_month(table: pd.DataFrame) -> None:
    days, months = (correction(expect={"as_of": as_of}) for as_of in (date(2022, 9, 1), "2022-09"))
    assert corrections.apply(table, [days])[1] == []
    assert len(corrections.apply(table, [months])[1]) == 1


CORRECTED = """\
[[corrections]]
url = "https://example.org/"
action = "reject"
reason = "a slip"
provider = "an editor"
date = 2026-03-01
expect = { value = 1324 }
[[breaks]]
date = 2023-01-01
reason = "people under house arrest are counted from here on"
"""


def test_corrections_and_breaks_are_read_from_the_monitor_file(tmp_path: Path) -> None:
    path = tmp_path / "here.toml"
    path.write_text(MONITOR + CORRECTED)
    read = config.load(str(path))
    assert read.corrections[0].date == date(2026, 3, 1)
    assert read.breaks[0].reason.startswith("people under house arrest")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("action = ", "acton = ", "did you mean 'action'"),
        ('"reject"', '"delete"', "expected one of reject"),
        ("2026-03-01", '"1 March"', "a date without quotes"),
        ("[[breaks]]", "[breaks]", r"expected \[\[breaks\]\] tables"),
    ],
)
def test_a_mistake_in_them_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    path = tmp_path / "here.toml"
    path.write_text((MONITOR + CORRECTED).replace(old, new))
    with pytest.raises(ConfigError, match=words):
        config.load(str(path))


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("value = { value = 2 }", "value = { value = -5 }", 15, "value.value: expected a whole number"),
        (
            "value = { value = 2 }",
            'value = { origin = "Wiasna" }',
            15,
            "value.origin: expected one of .* found 'Wiasna'; did you mean 'Viasna'",
        ),
        ("expect = { value = 1 }", 'expect = { as_of = "10 March" }', 14, "expect.as_of: expected a day"),
        ("as_of = 2026-02-28", 'as_of = "28 February"', 16, "as_of: expected a day"),
        ("provider = ", "provder = ", 12, "did you mean 'provider'"),
    ],
)
def test_the_line_is_that_of_the_second_correction(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, line: int, words: str
) -> None:
    block = CORRECTED.partition("[[breaks]]")[0]
    second = block.replace("reject", "replace").replace("1324", "1")
    second += "value = { value = 2 }\nas_of = 2026-02-28\n"
    path = tmp_path / "here.toml"
    first = MONITOR + block
    path.write_text(first + second)
    config.load(str(path))
    path.write_text(first + second.replace(old, new))
    assert run(["run", str(path), "--data", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert f"{path}:{MONITOR.count(chr(10)) + line}: corrections[2]" in said
    assert re.search(words, said)
