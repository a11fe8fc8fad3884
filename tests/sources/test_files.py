"""Files on this machine, read like pages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.conftest import MONITOR
from tests.sources.visit import visit

from prisoncount import config
from prisoncount.archive import Archive
from prisoncount.cli import run
from prisoncount.errors import ConfigError
from prisoncount.net.memory import Recall
from prisoncount.records import Capture, SourceUnit
from prisoncount.sources.files import Source
from prisoncount.store import Store, store_path
from prisoncount.warc import sha256_of

PAGE = "<html lang=en><body><main><p>There are {} political prisoners in the country, rights groups say.</p></main></body></html>"


def test_a_folder_a_pattern_and_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "in" / "deep"
    folder.mkdir(parents=True)
    for n in (1, 2):
        (folder / f"{n}.html").write_text(PAGE.format(n))
    (folder / "note.doc").write_text("not read")
    for n, path in enumerate([tmp_path / "in", folder / "*.html", tmp_path / "**" / "?.html"]):
        assert len(visit(Source(path=path), tmp_path / f"warc{n}").documents) == 2
    assert len(visit(Source(path=folder / "1.html"), tmp_path / "warc").documents) == 1


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    source, memory = Source(path=tmp_path / "in"), Recall()
    (tmp_path / "in").mkdir()
    for n in (1, 2):
        (tmp_path / "in" / f"{n}.html").write_text(PAGE.format(n))
    assert len(visit(source, tmp_path / "warc", memory).documents) == 2
    (unchanged,) = visit(source, tmp_path / "warc", memory).errors
    assert unchanged.gap == "not_modified"
    (tmp_path / "in" / "2.html").write_text(PAGE.format(7))
    (document,) = visit(source, tmp_path / "warc", memory).documents
    assert "There are 7" in document.text


def test_nothing_there_is_a_gap(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing", tmp_path / "*.html"):
        (error,) = visit(Source(path=path), tmp_path / "warc").errors
        assert error.gap == "unreachable"
        assert str(error).startswith(f"{path}: expected files (")
        assert "check the path" in str(error)


def test_a_folder_whose_name_looks_like_a_pattern(tmp_path: Path) -> None:
    folder = tmp_path / "[2024] * ?"
    folder.mkdir()
    (folder / "1.html").write_text(PAGE.format(1))
    assert len(visit(Source(path=folder / "*.html"), tmp_path / "warc").documents) == 1


@pytest.mark.parametrize("given", ["in", "in/*.txt", "../{}/in/a.txt", "{}/in", "~/in"])
def test_a_path_is_meant_from_the_folder_of_the_monitor_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("date 2022-01-28\nThere are 360 political prisoners in Belarus.")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir("/")
    source = monitored(tmp_path, given.format(tmp_path.name if given.startswith("..") else tmp_path))
    (document,) = visit(source, tmp_path / "warc").documents
    assert str(document.published) == "2022-01-28"


@pytest.mark.parametrize("offline", [(), ("--offline",)])
def test_a_slip_in_the_path_is_said_with_the_path_that_was_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], offline: tuple[str, ...]
) -> None:
    monitored(tmp_path, "inn")
    folders = ["--data", str(tmp_path / "data"), "--out", str(tmp_path / "out")]
    assert run(["run", str(tmp_path / "list.toml"), "--now", "2022-02-01", *folders, *offline]) == 0
    assert f"page: unreachable: {tmp_path}/inn: expected files" in capsys.readouterr().err
    store = Store.read_only(store_path(tmp_path / "data", "list"))
    assert [row["reason"] for row in store.rows("SELECT reason FROM gaps")] == ["unreachable"]
    store.close()


def monitored(folder: Path, path: str) -> SourceUnit:
    """The source of a monitor file in a folder."""
    text = f'{MONITOR}[sources.page]\nkind = "files"\npath = "{path}"\npublisher = "A paper"\norigin = "Viasna"\n'
    (folder / "list.toml").write_text(text, encoding="utf-8")
    return config.load(str(folder / "list.toml")).sources["page"].unit


def test_a_file_that_cannot_be_read_does_not_cost_the_others(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.html").write_bytes(b"%PDF-1.4")
    (tmp_path / "in" / "b.html").write_text(PAGE.format(5))
    (tmp_path / "in" / "c.html").symlink_to(tmp_path / "missing")
    result = visit(Source(path=tmp_path / "in"), tmp_path / "warc")
    assert ["There are 5" in document.text for document in result.documents] == [True]
    assert [error.gap for error in result.errors] == ["unreadable"]


def test_pages_in_a_warc(tmp_path: Path) -> None:
    moment = datetime(2022, 1, 28, tzinfo=UTC)
    bodies = {"https://example.org/a": PAGE.format(3).encode(), "https://example.org/b.pdf": b"%PDF-1.4"}
    with Archive(tmp_path / "old").writer(moment) as writer:
        for url, body in bodies.items():
            headers = (("Content-Type", "text/html"),)
            writer.write(Capture(url, url, moment, 200, headers, body, sha256_of(body), source="x"))
        writer.write(
            Capture("https://example.org/c", "https://example.org/c", moment, 404, (), b"no", sha256_of(b"no"))
        )
    (document,) = visit(Source(path=tmp_path / "old"), tmp_path / "warc").documents
    assert document.url == "https://example.org/a"
    assert "There are 3 political prisoners" in document.text


def test_a_warc_without_pages_is_unreadable(tmp_path: Path) -> None:
    with Archive(tmp_path / "old").writer(datetime(2022, 1, 28, tzinfo=UTC)) as writer:
        url = "https://example.org/b.pdf"
        writer.write(Capture(url, url, datetime(2022, 1, 28, tzinfo=UTC), 200, (), b"%PDF-1", sha256_of(b"%PDF-1")))
    (error,) = visit(Source(path=tmp_path / "old"), tmp_path / "warc").errors
    assert "expected pages in a WARC file, found none (1 unreadable)" in str(error)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", "<!DOCTYPE html><html><body>360</body></html>", "found an HTML page; rename it to .html"),
        ("a.csv", "words\n360\n", "expected a CSV table with a column text, found 'words'"),
        ("a.csv", "text\n", "found none"),
        ("a.eml", "no headers at all", "expected an e-mail"),
        ("a.warc.gz", "not a warc", "expected"),
    ],
)
def test_what_is_not_what_its_name_says(name: str, content: str, said: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(content)
    (error,) = visit(Source(path=tmp_path / name), tmp_path / "warc").errors
    assert error.gap == "unreadable"
    assert said in str(error)


def test_an_html_mail_is_read_as_a_page(tmp_path: Path) -> None:
    head = "Subject: x\nDate: Sat, 29 Jan 2022 00:30:00 +0300\nMIME-Version: 1.0\nContent-Type: text/html; charset=windows-1251\n\n"
    body = "<p>Сегодня в стране 1013 политических заключённых, говорят правозащитники.</p>"
    (tmp_path / "a.eml").write_bytes(head.encode() + body.encode("cp1251"))
    (document,) = visit(Source(path=tmp_path / "a.eml"), tmp_path / "warc").documents
    assert "1013 политических заключённых" in document.text
    assert str(document.published) == "2022-01-29"


def test_options_are_checked(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"list\.toml:\d+: sources\.page\.path: expected a path, found ''"):
        monitored(tmp_path, "")
    for slip in ({"a": "soon"}, {"a": 1}):
        with pytest.raises(ValueError, match="published"):
            Source(path=tmp_path, published=slip)  # type: ignore[arg-type]
