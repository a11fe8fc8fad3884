"""Files on this machine, read like pages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.sources.visit import visit

from prisoncount.archive import Archive
from prisoncount.net.memory import Recall
from prisoncount.records import Capture
from prisoncount.sources.files import Source
from prisoncount.warc import sha256_of

PAGE = "<html lang=en><body><main><p>There are {} political prisoners in the country, rights groups say.</p></main></body></html>"


def test_a_folder_a_pattern_and_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "in" / "deep"
    folder.mkdir(parents=True)
    for n in (1, 2):
        (folder / f"{n}.html").write_text(PAGE.format(n))
    (folder / "note.doc").write_text("not read")
    for n, path in enumerate([tmp_path / "in", folder / "*.html", tmp_path / "**" / "?.html"]):
        assert len(visit(Source(path=str(path)), tmp_path / f"warc{n}").documents) == 2
    assert len(visit(Source(path=str(folder / "1.html")), tmp_path / "warc").documents) == 1


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    source, memory = Source(path=str(tmp_path / "in")), Recall()
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
        (error,) = visit(Source(path=str(path)), tmp_path / "warc").errors
        assert error.gap == "unreachable"
        assert "found none; check the path" in str(error)


def test_a_file_that_cannot_be_read_does_not_cost_the_others(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.html").write_bytes(b"%PDF-1.4")
    (tmp_path / "in" / "b.html").write_text(PAGE.format(5))
    (tmp_path / "in" / "c.html").symlink_to(tmp_path / "missing")
    result = visit(Source(path=str(tmp_path / "in")), tmp_path / "warc")
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
    (document,) = visit(Source(path=str(tmp_path / "old")), tmp_path / "warc").documents
    assert document.url == "https://example.org/a"
    assert "There are 3 political prisoners" in document.text


def test_a_warc_without_pages_is_unreadable(tmp_path: Path) -> None:
    with Archive(tmp_path / "old").writer(datetime(2022, 1, 28, tzinfo=UTC)) as writer:
        url = "https://example.org/b.pdf"
        writer.write(Capture(url, url, datetime(2022, 1, 28, tzinfo=UTC), 200, (), b"%PDF-1", sha256_of(b"%PDF-1")))
    (error,) = visit(Source(path=str(tmp_path / "old")), tmp_path / "warc").errors
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
    (error,) = visit(Source(path=str(tmp_path / name)), tmp_path / "warc").errors
    assert error.gap == "unreadable"
    assert said in str(error)


def test_an_html_mail_is_read_as_a_page(tmp_path: Path) -> None:
    head = "Subject: x\nDate: Sat, 29 Jan 2022 00:30:00 +0300\nMIME-Version: 1.0\nContent-Type: text/html; charset=windows-1251\n\n"
    body = "<p>Сегодня в стране 1013 политических заключённых, говорят правозащитники.</p>"
    (tmp_path / "a.eml").write_bytes(head.encode() + body.encode("cp1251"))
    (document,) = visit(Source(path=str(tmp_path / "a.eml")), tmp_path / "warc").documents
    assert "1013 политических заключённых" in document.text
    assert str(document.published) == "2022-01-29"


@pytest.mark.parametrize(
    "options", [{"path": ""}, {"path": "x", "published": {"a": "soon"}}, {"path": "x", "published": {"a": 1}}]
)
def test_options_are_checked(options: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"path|published"):
        Source(**options)  # type: ignore[arg-type]
