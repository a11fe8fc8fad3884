from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from prisoncount import config, corrections
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
