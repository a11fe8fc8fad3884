"""The command line as an operator uses it: real processes, exit codes, silence, and a real server."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from prisoncount.demo import tour
from prisoncount.demo.server import Served, serve

DAY = date(2022, 2, 1)
NOW = ["--now", f"{DAY}T06:00:00"]


def call(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "prisoncount", *arguments]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, timeout=120, env=os.environ | environment
    )


@pytest.fixture
def site() -> Iterator[Served]:
    with serve(DAY) as served:
        yield served


@pytest.fixture
def monitor(site: Served, tmp_path: Path) -> str:
    return str(tour.monitor(site.url, tmp_path))


def dump(folder: Path) -> str:
    """Everything the record says, but for the log of runs and looks."""
    import sqlite3

    connection = sqlite3.connect(folder / "data" / "demo" / "store.sqlite")
    tables = ("captures", "documents", "mentions", "observations", "reviews", "gaps", "flags")
    return "\n".join(repr(row) for table in tables for row in connection.execute(f"SELECT * FROM {table}"))


def test_ten_runs_at_one_date_add_nothing_after_the_first_and_print_nothing(tmp_path: Path, monitor: str) -> None:
    first = call("run", monitor, *NOW, cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    record, pictures = dump(tmp_path), {p.name: p.read_bytes() for p in (tmp_path / "out").iterdir()}
    assert "1007" in record
    archived = list((tmp_path / "data" / "demo" / "archive").iterdir())
    assert any(name.endswith(".png") for name in pictures)
    for _ in range(9):
        again = call("run", monitor, *NOW, cwd=tmp_path)
        assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    assert dump(tmp_path) == record
    assert list((tmp_path / "data" / "demo" / "archive").iterdir()) == archived, "nothing new, no new file"
    assert {p.name: p.read_bytes() for p in (tmp_path / "out").iterdir()} == pictures


def test_new_flags_are_printed_once_and_asked_for_by_exit_code(tmp_path: Path, monitor: str, site: Served) -> None:
    call("run", monitor, *NOW, cwd=tmp_path)
    site.set_day(date(2022, 3, 31))
    later = ["--now", "2022-03-31T06:00:00", "--exit-code"]
    news = call("run", monitor, *later, cwd=tmp_path)
    assert news.returncode == 10, news.stderr
    assert "rise: Belarus: 1,110 political prisoners on 31 March 2022, 88 more" in news.stdout
    again = call("run", monitor, *later, cwd=tmp_path)
    assert (again.returncode, again.stdout) == (0, "")
    told = call("flags", monitor, "--since", "2022-03-01", "--format", "json", cwd=tmp_path).stdout
    assert json.loads(told)[-1]["day"] == "2022-03-31"


def test_silence_becomes_an_alarm_then_a_recovery(tmp_path: Path, monitor: str, site: Served) -> None:
    call("run", monitor, *NOW, cwd=tmp_path)
    codes, errors = [], []
    for day in ("2022-05-31", "2022-06-30", "2022-07-31", "2022-10-01"):
        site.set_day(date.fromisoformat(day))
        done = call("run", monitor, "--now", f"{day}T06:00:00", cwd=tmp_path)
        codes.append(done.returncode)
        errors.append(done.stderr)
    assert codes[2] == 5, "no source could be read for the third time"
    assert codes[3] == 0
    assert "503" in errors[0]
    assert errors[1] == "", "a failure is told when it begins, not each time"
    assert "can be read again after 3 failures" in errors[3]


def test_strict_fails_at_the_first_failure(tmp_path: Path, monitor: str, site: Served) -> None:
    site.set_day(date(2024, 2, 29))  # the feed is an empty 200 that day
    done = call("run", monitor, "--strict", "--now", "2024-02-29T06:00:00", cwd=tmp_path)
    assert done.returncode == 4
    assert "empty" in done.stderr


def test_where_a_captured_number_comes_from(tmp_path: Path, monitor: str) -> None:
    call("run", monitor, *NOW, cwd=tmp_path)
    why = json.loads(call("why", monitor, "2022-01-28", "--format", "json", cwd=tmp_path).stdout)
    winner = why["winner"]
    assert (winner["value"], winner["as_of"], winner["origin"]) == (1007, "2022-01-27", "Viasna")
    assert winner["quote"]
    assert len(winner["sha256"]) == 64
    assert winner["record_id"].startswith("<urn:uuid:")
    warc = tmp_path / "data" / "demo" / "archive" / winner["warc"]
    checked = subprocess.run([sys.executable, "-m", "warcio.cli", "check", str(warc)], check=False, capture_output=True)
    assert checked.returncode == 0
    assert (why["n_pages"] >= 1, why["n_origins"]) == (True, 1)
    told = call("why", monitor, "2022-01-28", cwd=tmp_path).stdout
    assert "rivals" in told
    assert "1 origin" in told


def test_offline_is_not_looked_and_not_a_failure(tmp_path: Path, monitor: str) -> None:
    for _ in range(4):
        done = call("run", monitor, "--offline", *NOW, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
    assert "never looked" in call("sources", monitor, *NOW, cwd=tmp_path).stdout


def test_a_second_run_leaves_with_three(tmp_path: Path, monitor: str) -> None:
    folder = tmp_path / "data" / "demo"
    folder.mkdir(parents=True)
    with (folder / "lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        done = call("run", monitor, *NOW, cwd=tmp_path)
    assert done.returncode == 3
    assert "another run" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("run", "atlantis"), 2, "no monitor 'atlantis'; bundled: "),
        (("run", "none.toml"), 2, "none.toml: there is no such monitor file"),
        (("fly",), 2, "No such command 'fly'"),
        (("series", "belarus", "--known-at", "soon"), 2, "expected a date"),
        (("run", "belarus", "--now", "soon"), 2, "expected an ISO date or time"),
        (("chart", "belarus", "pie"), 2, "charts has no 'pie'"),
        (("chart", "belarus", "--preset", "billboard"), 2, "newsletter"),
        (("import", "belarus", "none.csv"), 2, "none.csv: cannot be read"),
        (("review", "accept", "abc"), 2, "needs --reason"),
        (("review", "accept", "abc", "--reason", "x"), 2, "abc: no such statement"),
    ],
)
def test_a_wrong_command_line_is_one_clear_message(
    tmp_path: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    done = call(*arguments, cwd=tmp_path)
    assert done.returncode == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_misspelt_key_is_named_with_file_and_path(tmp_path: Path, monitor: str) -> None:
    text = Path(monitor).read_text(encoding="utf-8").replace("selector =", "selektor =", 1)
    Path(monitor).write_text(text, encoding="utf-8")
    done = call("run", monitor, cwd=tmp_path)
    assert done.returncode == 2
    assert "demo.toml:" in done.stderr
    assert "sources.counter.selektor: unknown key; did you mean 'selector'" in done.stderr
    assert not (tmp_path / "data").exists()


def test_an_unwritable_data_folder(tmp_path: Path, monitor: str) -> None:
    (tmp_path / "taken").write_text("a file is in the way")
    done = call("run", monitor, "--data", "taken", *NOW, cwd=tmp_path)
    assert done.returncode in (2, 6)
    assert "taken" in done.stderr
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "demo").write_text("a file is in the way")
    done = call("run", monitor, *NOW, cwd=tmp_path)
    assert done.returncode == 6
    assert "--data" in done.stderr


def test_a_damaged_record_is_said_and_left_as_it_is(tmp_path: Path, monitor: str) -> None:
    call("run", monitor, *NOW, cwd=tmp_path)
    path = tmp_path / "data" / "demo" / "store.sqlite"
    body = bytearray(path.read_bytes())
    body[:100] = b"\0" * 100
    path.write_bytes(body)
    for name in ("-wal", "-shm"):
        path.with_name(path.name + name).unlink(missing_ok=True)
    for command in ("run", "series", "doctor"):
        done = call(command, *([monitor] if command != "doctor" else []), *NOW, cwd=tmp_path)
        assert done.returncode == 6, (command, done.stderr)
        assert "store.sqlite" in done.stderr + done.stdout
    assert path.read_bytes() == body


def test_a_killed_run_leaves_the_record_whole_and_the_next_run_goes_on(tmp_path: Path, monitor: str) -> None:
    command = [sys.executable, "-m", "prisoncount", "run", monitor, *NOW]
    for wait in (0.4, 0.8, 1.2):
        process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(wait)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    done = call("run", monitor, *NOW, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert call("doctor", cwd=tmp_path).returncode == 0
    assert not list((tmp_path / "data" / "demo" / "archive").glob("*.part"))
    assert "1007" in call("series", monitor, "--format", "csv", cwd=tmp_path).stdout


def test_the_tables_come_in_every_format(tmp_path: Path) -> None:
    series = call("series", "belarus", "--format", "csv", "--steps", cwd=tmp_path).stdout.splitlines()
    assert series[0] == "day,count,low,high,reported,n_origins,n_pages,best"
    (row,) = [line.split(",") for line in series if line.startswith("2022-01-27,1007,")]
    assert float(row[2]) < 1007 < float(row[3])
    assert row[4:6] == ["True", "1"]
    assert int(row[6]) >= 1
    rows = json.loads(call("observations", "belarus", "--format", "json", cwd=tmp_path).stdout)
    assert {"as_of", "value", "origin", "publisher", "url", "status"} <= set(rows[0])
    assert "2022-01-27" in call("observations", "belarus", cwd=tmp_path).stdout
    early = call("series", "belarus", "--format", "csv", "--known-at", "2022-02-01", cwd=tmp_path).stdout.splitlines()
    assert early[-1].startswith("2022-02-01,1022")


def test_reports_are_imported_once(tmp_path: Path) -> None:
    head = "as_of,value,low,high,qualifier,measure,origin,publisher,url,published,note\n"
    row = "2026-05-01,1090,,,exact,political_prisoners,Viasna,A paper,https://paper.example/1,2026-05-02,\n"
    (tmp_path / "more.csv").write_text(head + row)
    assert "1 reports, 1 new" in call("import", "belarus", "more.csv", cwd=tmp_path).stdout
    assert "1 reports, 0 new" in call("import", "belarus", "more.csv", cwd=tmp_path).stdout
    call("run", "belarus", "--offline", cwd=tmp_path)
    assert "2026-05-01,1090" in call("series", "belarus", "--format", "csv", "--steps", cwd=tmp_path).stdout


def test_a_doubtful_jump_waits_for_a_person_and_a_decision_can_be_undone(tmp_path: Path, monitor: str) -> None:
    call("run", monitor, *NOW, cwd=tmp_path)
    other = Path(monitor).read_text(encoding="utf-8")
    (tmp_path / "slip.txt").write_text(
        "date 2022-02-10\nViasna: there are now 10,220 political prisoners in Belarus.\n"
    )
    Path(monitor).write_text(
        other + '\n[sources.slip]\nkind = "files"\npath = "slip.txt"\npublisher = "A paper"\norigin = "Viasna"\n'
    )
    done = call("run", monitor, "--now", "2022-02-11", cwd=tmp_path)
    assert "quarantined" in done.stdout, done.stdout + done.stderr
    shown = call("review", monitor, cwd=tmp_path).stdout
    assert "10,220 is about ten times 1,022, counted" in shown
    key = shown.split()[0]
    last = ["series", monitor, "--format", "csv", "--steps"]
    assert "10220" not in call(*last, cwd=tmp_path).stdout
    call("review", "accept", key, "--monitor", monitor, "--reason", "a test", cwd=tmp_path)
    assert "10220" in call(*last, cwd=tmp_path).stdout
    call("review", "reopen", key, "--reason", "too soon", cwd=tmp_path)
    assert "10220" not in call(*last, cwd=tmp_path).stdout


def test_export_and_report_write_what_they_say(tmp_path: Path) -> None:
    told = call("export", "belarus", "package", cwd=tmp_path).stdout.split()
    assert sorted(told) == sorted(str(p.relative_to(tmp_path)) for p in (tmp_path / "package").iterdir())
    told = call("report", "belarus", "--now", "2026-03-20", cwd=tmp_path).stdout
    assert "a quarter below the 2023 peak" in told
    assert (tmp_path / "out" / "data" / "belarus" / "datapackage.json").is_file()


@pytest.mark.parametrize("words", [("report", "belarus"), ("chart", "belarus"), ("export", "belarus", "package")])
def test_what_is_written_quietly_is_not_named(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = call(*words, *NOW, "--quiet", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(tmp_path.rglob("*.png" if words[0] != "export" else "datapackage.json"))


def test_rereading_with_the_same_reader_changes_nothing(tmp_path: Path, monitor: str) -> None:
    call("run", monitor, *NOW, cwd=tmp_path)
    done = call("reread", monitor, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "0 added, 0 gone" in done.stdout + done.stderr


def test_the_output_of_a_pipe_that_closes_is_no_bug(tmp_path: Path) -> None:
    head = shutil.which("head")
    assert head
    command = f"{sys.executable} -m prisoncount series belarus --format csv | {head} -n 1"
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout == "day,count,low,high,reported,n_origins,n_pages,best\n"
    assert done.stderr == ""
