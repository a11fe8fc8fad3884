"""A correction expires when its page changes, and the run says so: from pages to the line that cron mails."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

import prisoncount as pc
from prisoncount import assess, corrections, frames
from prisoncount.cli import run
from prisoncount.config import MonitorConfig
from prisoncount.store import Store, store_path

from .conftest import MONITOR, NOW, statement
from .server import serving
from .test_corrections import correction
from .test_intake import config as config  # noqa: PLC0414 - a fixture
from .test_intake import imported, write

GUARDED = """[sources.page]
kind = "files"
path = "page.txt"
publisher = "A paper"
origin = "Viasna"
[[corrections]]
url = "{url}"
action = "replace"
reason = "a misprint"
provider = "an editor"
date = 2022-02-11
expect = {{ value = 1220 }}
value = {{ value = 1022 }}
"""
SAID = "date 2022-02-10\nViasna: there are now {} political prisoners in Belarus.\n"
Visit = Callable[[str, str], str]


@pytest.fixture
def visit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Visit:
    """Print a page, run on a day, and say what the run printed. A correction expects 1,220 there and makes it 1,022."""
    page = tmp_path / "page.txt"
    (tmp_path / "list.toml").write_text(MONITOR + GUARDED.format(url=page.as_uri()), encoding="utf-8")

    def look(text: str, day: str) -> str:
        page.write_text(text, encoding="utf-8")
        folders = ["--data", str(tmp_path / "data"), "--out", str(tmp_path / "out")]
        assert run(["run", str(tmp_path / "list.toml"), "--now", f"{day}T06:00:00", *folders]) == 0
        return str(capsys.readouterr().out)

    return look


def expired(tmp_path: Path) -> pd.DataFrame:
    flags = pc.open(tmp_path / "list.toml", data=tmp_path / "data").flags()
    return flags[flags["kind"] == "correction_expired"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (SAID.format("1,030"), "finds value 1030"),
        (SAID.format("1,030").replace("02-10", "02-12"), "finds value 1030"),
        ("date 2022-02-10\nThe article has been withdrawn.\n", "finds no such statement any more"),
        ("date 2022-02-10\nViasna: twelve political prisoners were released.\n", "finds no such statement any more"),
    ],
    ids=["another number", "another number and day", "withdrawn", "another story"],
)
def test_a_changed_page_expires_its_correction_and_the_run_says_so_once(
    visit: Visit, tmp_path: Path, text: str, found: str
) -> None:
    assert "correction_expired" not in visit(SAID.format("1,220"), "2022-02-11")
    assert "correction_expired" not in visit(SAID.format("1,220"), "2022-02-12")
    told = [line for line in visit(text, "2022-06-20").splitlines() if "correction_expired" in line]
    assert len(told) == 1
    assert "It expects value 1220" in told[0]
    assert found in told[0]
    assert "correction_expired" not in visit(text, "2022-06-21")
    (flag,) = expired(tmp_path).itertuples()
    assert flag.day == pd.Timestamp("2022-06-20")
    held = pc.open(tmp_path / "list.toml", data=tmp_path / "data").observations()
    assert held.loc[json.loads(flag.evidence), "url"].unique().tolist() == [(tmp_path / "page.txt").as_uri()]


@pytest.mark.parametrize(
    ("right", "wrong", "title"),
    [
        ('/page.txt"', '/pages.txt"', "the correction of 2022-02-11 for {}/pages.txt has never matched a report"),
        ("{ value = 1220 }", "{ value = 1221 }", "a correction has never applied: replace {}/page.txt"),
    ],
    ids=["address", "expectation"],
)
def test_a_correction_with_a_slip_is_news_on_the_day_it_is_noticed_and_until_it_is_mended(
    visit: Visit, tmp_path: Path, capsys: pytest.CaptureFixture[str], right: str, wrong: str, title: str
) -> None:
    path = tmp_path / "list.toml"
    sound = path.read_text(encoding="utf-8")
    path.write_text(sound.replace(right, wrong), encoding="utf-8")
    told = [line for line in visit(SAID.format("1,220"), "2025-06-01").splitlines() if "correction_expired" in line]
    assert len(told) == 1
    assert title.format(tmp_path.as_uri()) in told[0]
    assert "correction_expired" not in visit(SAID.format("1,220"), "2025-06-02"), "once"
    (flag,) = expired(tmp_path).itertuples()
    assert flag.day == pd.Timestamp("2025-06-01")
    assert run(["doctor", "--data", str(tmp_path / "data")]) == 2
    assert f"BAD  correction of list: {flag.title}" in capsys.readouterr().out
    path.write_text(sound, encoding="utf-8")
    visit(SAID.format("1,220"), "2025-06-03")
    assert expired(tmp_path).empty
    assert run(["doctor", "--data", str(tmp_path / "data")]) == 0


def test_every_expiry_is_told_whatever_was_told_of_one_before(visit: Visit, tmp_path: Path) -> None:
    said = [
        "correction_expired" in visit(SAID.format(number), f"2022-02-{day}")
        for day, number in enumerate(("1,220", "1,030", "1,220", "1,030", "1,030", "1,220", "1,030"), 11)
    ]
    assert said == [False, True, False, True, False, False, True]
    assert expired(tmp_path)["day"].tolist() == [pd.Timestamp("2022-02-17")]


def test_a_slip_that_is_made_again_is_told_again(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "list.toml"
    sound = path.read_text(encoding="utf-8")
    said = []
    for day, typo in enumerate((True, False, True, True), 11):
        path.write_text(sound.replace('/page.txt"', '/pages.txt"') if typo else sound, encoding="utf-8")
        said.append("correction_expired" in visit(SAID.format("1,220"), f"2022-02-{day}"))
    assert said == [True, False, True, False]


def test_what_somebody_has_muted_stays_so_while_it_stands(
    visit: Visit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    visit(SAID.format("1,220"), "2022-02-11")
    visit(SAID.format("1,030"), "2022-02-12")
    (key,) = expired(tmp_path).index
    command = [
        "flags",
        str(tmp_path / "list.toml"),
        "--mute",
        key,
        "--reason",
        "seen",
        "--data",
        str(tmp_path / "data"),
    ]
    assert run([*command, "--now", "2022-02-12T07:00:00"]) == 0, capsys.readouterr().err
    capsys.readouterr()
    assert "correction_expired" not in visit(SAID.format("1,030"), "2022-02-13")
    assert expired(tmp_path).empty


def test_what_was_corrected_stays_so_and_what_is_new_stands_as_it_is(visit: Visit, tmp_path: Path) -> None:
    visit(SAID.format("1,220"), "2022-02-11")
    visit(SAID.format("1,030"), "2022-02-20")
    opened = pc.open(tmp_path / "list.toml", data=tmp_path / "data")
    assert opened.series(known_at="2022-02-15").tolist() == [1022]
    assert sorted(opened.observations()["value"]) == [1022, 1030]


ARTICLE = """[sources.page]
kind = "article"
urls = ["{url}"]
again = true
publisher = "A paper"
origin = "Viasna"
robots = false
private = true
pace = 0
alarm_after = 2
[[corrections]]
"""


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ((410, 404, 404, 200, 410, 410), [False, True, False, False, False, True]),
        ((410, 200, 410, 500, 500, 500), [False] * 6),
    ],
    ids=["gone", "there in between or out of order"],
)
def test_a_page_that_is_gone_is_told_as_nobody_can_check_its_correction(
    answers: tuple[int, ...], told: list[bool], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[list[str]] = []
    path = tmp_path / "list.toml"
    with serving() as site:
        url = site.url("/a")
        source = ARTICLE.format(url=url) + GUARDED.format(url=url).split("[[corrections]]\n")[1]
        path.write_text(MONITOR + source, encoding="utf-8")
        for day, status in enumerate((200, *answers), 11):
            text = "<p>As of 10 February 2022 there are 1220 political prisoners in Belarus.</p>"
            site.page("/a", text if status == 200 else "", status=status)
            run(["run", str(path), "--now", f"2022-02-{day}T06:00:00", "--data", str(tmp_path), "--out", str(tmp_path)])
            said.append([line for line in capsys.readouterr().out.splitlines() if "correction_expired" in line])
    assert [bool(lines) for lines in said] == [False, *told]
    wanted = "the page is gone: the correction can no longer be checked: replace http"
    assert all(wanted in line for lines in said for line in lines)
    assert pc.open(path, data=tmp_path).series().iloc[-1] == 1022, "what was corrected stays so"


def test_a_page_of_old_news_is_told_loudly_too(visit: Visit, tmp_path: Path) -> None:
    visit(SAID.format("1,220"), "2022-02-11")
    store = Store.create(store_path(tmp_path / "data", "list"))
    store.start_run(NOW, "test", offline=True)
    changed = statement("2022-02-10", 1030, url=(tmp_path / "page.txt").as_uri(), known_from=date(2022, 2, 15))
    store.add_observation(changed)
    store.close()
    assert "correction_expired" in visit(SAID.format("1,220"), "2023-03-01"), "older than what is told one by one"


def test_a_page_that_is_mended_back_needs_no_one(visit: Visit, tmp_path: Path) -> None:
    visit(SAID.format("1,220"), "2022-02-11")
    visit(SAID.format("1,030"), "2022-02-20")
    visit(SAID.format("1,220") + "The old number is right after all.\n", "2022-02-21")
    store = Store.read_only(store_path(tmp_path / "data", "list"))
    gone = frames.withdrawn(store, [(tmp_path / "page.txt").as_uri()])
    values = frames.observations(store).loc[sorted(gone), "value"].tolist()
    store.close()
    assert values == [1030]


def test_of_two_words_of_one_page_about_one_day_the_newest_counts(frame: Callable[..., pd.DataFrame]) -> None:
    table = frame(
        statement("2022-09-01", 1324), statement("2022-09-01", 1300, url="https://example.org/2022-09-01/1324")
    )
    table.loc[table["value"] == 1300, "seen_at"] += pd.Timedelta(days=9)
    out, (one,) = corrections.apply(table, [correction()])
    assert out.set_index("value")["status"].to_dict() == {1324: "rejected", 1300: "accepted"}
    assert one.found == "value 1300, as_of 2022-09-01"


def test_a_counter_of_the_next_day_takes_nothing_back(tmp_path: Path, store: Store) -> None:
    from prisoncount.records import Document, Mention

    url = "https://counter.example/"
    for day, value in ((date(2022, 2, 1), 1220), (date(2022, 2, 2), 1030)):
        stated = Mention(value, value, value, "exact", "total", str(value), 0, 4, "BY", day, "day", headline=True)
        document = Document(f"{url}#{day}", str(value), url=url, sha256=str(value), stated=(stated,))
        store.add_document("test", document, [stated], "1", "observation")
        store.add_observation(statement(day.isoformat(), value, url=url, sha256=str(value)))
    assert frames.withdrawn(store, [url]) == set()


@pytest.mark.parametrize("rows", [[("2026-03-10", 830, "")], []], ids=["corrected", "left out"])
def test_a_curated_report_that_changes_expires_its_correction(
    config: MonitorConfig, store: Store, rows: list[tuple[str, int, str]]
) -> None:
    one = correction(url="https://paper.example/2026-03-10", expect={"value": 430}, date=date(2026, 3, 11))
    guarded = replace(config, corrections=(one,))
    write(guarded, ("2026-03-10", 430, ""))
    imported(guarded, store)
    assert assess.update(guarded, store, NOW.date()) == []
    write(guarded, *rows)
    imported(guarded, store)
    (flag,) = [flag for flag in assess.update(guarded, store, NOW.date()) if flag.kind == "correction_expired"]
    assert flag.id in frames.flags(store).index
