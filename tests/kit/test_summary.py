from __future__ import annotations

import dataclasses
import hashlib
import json
from datetime import date
from pathlib import Path

from prisoncount.config import Break
from prisoncount.kit.facts import Facts
from prisoncount.kit.summary import summary

from .conftest import CONFIG


def test_it_says_what_the_count_is_where_it_comes_from_and_how_it_moved(kit: Path) -> None:
    read = json.loads((kit / "summary.json").read_text())
    assert (read["count"]["date"], read["count"]["value"], read["count"]["origin"]) == ("2022-02-01", 1022, "Viasna")
    assert (read["previous"]["value"], read["change"]) == (1007, 15)
    assert read["previous"]["publisher"] == "A paper"
    newest = read["newest_statement"]
    assert (newest["stated"], newest["low"], newest["high"]) == ("more than 1,100", 1101, None)
    assert read["data_to"] == newest["date"] == "2022-02-20"
    assert read["count"]["url"] == "", "javascript: is no address"
    assert read["definition"] == CONFIG.definition
    assert read["warnings"] == list(CONFIG.warnings)


def test_every_file_of_the_kit_is_in_it_with_its_hash(kit: Path) -> None:
    files = json.loads((kit / "summary.json").read_text())["files"]
    for one in files:
        body = (kit / one["path"]).read_bytes()
        assert (len(body), hashlib.sha256(body).hexdigest()) == (one["bytes"], one["sha256"])
    there = {path.relative_to(kit).as_posix() for path in kit.rglob("*") if path.is_file()}
    assert there - {one["path"] for one in files} == {"summary.json"}


def test_no_change_is_read_across_a_new_definition(known: Facts, tmp_path: Path) -> None:
    config = dataclasses.replace(known.config, breaks=(Break(date=date(2022, 1, 31), reason="New rules"),))
    read = json.loads(summary(dataclasses.replace(known, config=config), tmp_path, []))
    assert (read["count"]["value"], read["previous"], read["change"]) == (1022, None, None)


def test_flags_of_the_last_31_days(known: Facts, tmp_path: Path) -> None:
    now = dataclasses.replace(known, view=dataclasses.replace(known.view, today=date(2022, 2, 27)))
    assert [flag["day"] for flag in json.loads(summary(now, tmp_path, []))["flags"]] == ["2022-01-27"]
    assert json.loads(summary(known, tmp_path, []))["flags"] == []
