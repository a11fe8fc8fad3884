"""Which words `review` takes for a monitor: those that every other command takes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.conftest import MONITOR, NOW, statement

from prisoncount import config
from prisoncount.cli import run
from prisoncount.record import COLUMNS
from prisoncount.store import Store, store_path

WAITS = statement("2026-03-10", 881, status="quarantined", reason="a part of the list?", quote="881", sha256="a")
Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """`review` beside a monitor file list.toml; its record and that of the bundled belarus have one doubt each."""
    monkeypatch.chdir(tmp_path)
    Path("list.toml").write_text(MONITOR, encoding="utf-8")
    for name in ("list", "belarus"):
        store = Store.create(store_path("data", name))
        store.start_run(NOW, "test", offline=True)
        store.add_observation(WAITS)
        store.close()

    def review(*words: str) -> tuple[int, str, str]:
        code = run(["review", *words])
        return code, *capsys.readouterr()

    return review


def status(name: str) -> str:
    store = Store.read_only(store_path("data", name))
    found = store.rows("SELECT status FROM standing")[0]["status"]
    store.close()
    return str(found)


@pytest.mark.parametrize(
    ("monitor", "name"),
    [
        ("belarus", "belarus"),
        (str(config.locate("belarus")), "belarus"),
        ("list.toml", "list"),
        ("./list.toml", "list"),
        ("list", "list"),
    ],
)
def test_a_decision_goes_to_the_named_record_and_no_other(call: Call, monitor: str, name: str) -> None:
    assert call("accept", WAITS.id, "--monitor", monitor, "--reason", "a test")[:2] == (0, f"{WAITS.id}: accepted\n")
    assert {one: status(one) for one in ("list", "belarus")} == {
        "list": "quarantined", "belarus": "quarantined", name: "accepted",
    }  # fmt: skip


@pytest.mark.parametrize("words", [("list.toml",), ("--monitor", "list.toml"), ("--monitor", "belarus"), ("belarus",)])
def test_what_waits_is_shown_for_a_word_or_an_option(call: Call, words: tuple[str, ...]) -> None:
    code, out, _ = call(*words)
    assert code == 0
    assert out.startswith(f"{WAITS.id}  2026-03-10  881")


def test_a_bound_that_waits_is_shown_as_one(call: Call) -> None:
    store = Store.create(store_path("data", "list"))
    store.start_run(NOW, "test", offline=True)
    bound = statement("2026-03-11", 1100, "more_than", status="quarantined", reason="far from the others")
    store.add_observation(bound)
    store.close()
    assert f"{bound.id}  2026-03-11  more than 1,100\n" in call("list.toml")[1]


def test_what_a_file_marks_doubtful_is_shown_and_can_be_accepted(call: Call, tmp_path: Path) -> None:
    doubted = statement("2026-03-12", 1131, status="doubtful", reason="doubtful: undated")
    store = Store.create(store_path("data", "list"))
    store.start_run(NOW, "test", offline=True)
    store.add_observation(doubted)
    store.close()
    _, out, _ = call("list.toml")
    waiting, _, marked = out.partition("marked doubtful in their file")
    assert WAITS.id in waiting
    assert doubted.id not in waiting
    assert "review accept ID --monitor list.toml --reason TEXT" in marked
    assert f"{doubted.id}  2026-03-12  1,131\n    doubtful: undated\n    https://example.org/" in marked
    assert call("accept", doubted.id, "--monitor", "list", "--reason", "dated by its address")[0] == 0
    assert "marked doubtful" not in call("list.toml")[1]


ROW = "{day},{value},,,exact,,Viasna,{publisher},https://a.example/{day},{day},{note}"


def test_what_is_reopened_is_what_it_was_before_the_decision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("list.toml").write_text(MONITOR.replace("[origins", 'record = "."\n[origins', 1), encoding="utf-8")

    def bring(note: str, now: str) -> str:
        rows = [
            ("2026-02-20", 1100, "Viasna", ""),
            ("2026-02-25", 1200, "A paper", note),
            ("2026-03-01", 1130, "Viasna", ""),
        ]
        lines = [ROW.format(day=day, value=value, publisher=by, note=said) for day, value, by, said in rows]
        Path("reports.csv").write_text("\n".join([",".join(COLUMNS), *lines]), encoding="utf-8")
        assert run(["run", "list.toml", "--now", now]) == 0
        return capsys.readouterr().out

    def standing() -> tuple[str, str]:
        store = Store.read_only(store_path("data", "list"))
        (row,) = store.rows("SELECT id, status, reason FROM standing WHERE value = 1200")
        store.close()
        decided.setdefault("id", row["id"])
        return row["status"], row["reason"]

    decided: dict[str, str] = {}
    mark = ("doubtful", "doubtful: read in a copy")
    bring(mark[1], "2026-03-02")
    assert standing() == mark
    for verb in ("accept", "reject"):
        assert run(["review", verb, decided["id"], "--reason", "asked", "--now", "2026-03-02"]) == 0
        assert standing()[1] == "asked"
        assert run(["review", "reopen", decided["id"], "--reason", "undone", "--now", "2026-03-02"]) == 0
        assert capsys.readouterr().out.endswith(f"{decided['id']}: doubtful\n")
        assert bring(mark[1], "2026-03-03") == "", "no flag"
        assert standing() == mark
    bring("", "2026-03-04")
    assert standing()[0] == "accepted", "and the file is followed again"


def test_a_page_that_waits_with_one_number_for_days_is_one_entry(call: Call) -> None:
    store = Store.create(store_path("data", "list"))
    store.start_run(NOW, "test", offline=True)
    for day in (11, 12, 13):
        same = {"url": WAITS.url, "status": "quarantined", "reason": "a part of the list?"}
        store.add_observation(statement(f"2026-03-{day}", 881, **same))
    store.close()
    _, out, _ = call("list.toml")
    assert out.count("a part of the list?") == 1
    assert out.startswith(f"{WAITS.id}  2026-03-10  881")
    assert "and the same of 3 later days, last 2026-03-13" in out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "expected a monitor, or accept"),
        (("belarus", "--monitor", "list.toml"), "expected a monitor, or accept"),
        (("accept", "abc", "--monitor", "cuba", "--reason", "x"), "`prisoncount run cuba` makes one"),
        (("accept", "abc", "--monitor", "atlantis", "--reason", "x"), "there is no monitor 'atlantis'"),
        (("accept", "abc", "--monitor", "list", "--reason", "x"), "abc: no such statement"),
        (("accept", WAITS.id, "--monitor", "list", "--reason", " "), "a decision needs --reason TEXT"),
    ],
)
def test_a_wrong_word_is_said(call: Call, words: tuple[str, ...], complaint: str) -> None:
    code, _, err = call(*words)
    assert code == 2
    assert complaint in err


def test_a_run_names_the_monitor_as_it_was_called(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, page = tmp_path / "list.toml", tmp_path / "page.txt"
    page.write_text("date 2026-03-12\nViasna: there are now 10,220 political prisoners in Belarus.\n", encoding="utf-8")
    source = f'[sources.page]\nkind = "files"\npath = "{page}"\npublisher = "A paper"\norigin = "Viasna"\n'
    path.write_text(MONITOR + source, encoding="utf-8")
    store = Store.create(store_path(tmp_path / "data", "list"))
    store.start_run(NOW, "test", offline=True)
    store.add_observation(statement("2026-03-10", 1022))
    store.close()
    folders = ["--data", str(tmp_path / "data"), "--out", str(tmp_path / "out")]
    assert run(["run", str(path), "--now", "2026-03-13", *folders]) == 0
    hint = capsys.readouterr().out.split("see ")[1].strip()
    assert hint == f"prisoncount review {path}"
    assert run([*hint.split()[1:], *folders]) == 0
    assert date(2026, 3, 12).isoformat() in capsys.readouterr().out
