"""The sentences of flags claim nothing that a definition does not: not all who are counted are in prison."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from tests.conftest import NOW
from tests.flags.looking import table

from prisoncount import assess, config, record
from prisoncount.records import Flag

ROOT = Path(__file__).parents[2]
MONITORS = sorted(path.stem for path in (ROOT / "src/prisoncount/monitors").glob("*.toml"))
PRISON = re.compile(
    r"\b(held|hold|holds|jail\w*|in prison|behind bars|incarcerat\w*|imprison\w*|detain\w*|in custody|inmates?)\b",
    re.IGNORECASE,
)


@cache
def told(name: str) -> list[Flag]:
    monitor = config.load(name)
    assert monitor.record
    reports = record.read(monitor.record / "reports.csv", monitor.name, monitor.measure, NOW)
    return assess.find(monitor, assess.view(monitor, table(reports), date(2026, 3, 20)))


@pytest.mark.parametrize("name", MONITORS)
def test_no_flag_says_that_those_counted_are_in_prison(name: str) -> None:
    assert told(name)
    for one in told(name):
        own = re.sub(r"[“(][^”)]*[”)]", "", f"{one.title} {one.reason}")  # what others say stays as they said it
        assert not PRISON.search(own), own


@pytest.mark.parametrize("path", sorted((ROOT / "src/prisoncount/flags").glob("*.py")), ids=lambda path: path.stem)
def test_no_rule_has_such_words_to_say(path: Path) -> None:
    sentences = re.findall(r'f"[^"]*"', path.read_text(encoding="utf-8"))
    assert not [one for one in sentences if PRISON.search(one)]


@pytest.mark.parametrize("name", MONITORS)
def test_the_first_of_a_record_is_no_record_of_all_times(name: str) -> None:
    for one in told(name):
        assert "on record" not in one.title, "a record that begins late knows nothing of what was before"
        assert not re.search(r"\b(None|nan|inf)\b", f"{one.title} {one.reason}")
