"""A table of people: counted, and nothing of a person is ever written."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.server import Site, serving
from tests.sources.visit import Visit, visit

from prisoncount.records import Mention
from prisoncount.sources.table import Source


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as one:
        yield one


def look(site: Site, folder: Path, body: bytes | str, kind: str = "text/csv", **options: object) -> Visit:
    site.page("/list", body, type=kind)
    return visit(Source(url=site.url("/list"), **({"where": {"status": "active"}} | options)), folder)  # type: ignore[arg-type]


def stated(result: Visit) -> Mention:
    assert result.errors == []
    return result.documents[0].stated[0]


def on_disk(folder: Path) -> bytes:
    return b"".join(gzip.decompress(path.read_bytes()) for path in folder.rglob("*.gz"))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_csv_of_all_sorts(delimiter: str, encoding: str, site: Site, tmp_path: Path) -> None:
    rows = [
        "імя|status|прысуд",
        "Асоба Адна|active|x",
        '"Асоба|Дзве"|Active|"радок\r\nрадок ""так"""',
        "Асоба Тры|former|",
        "||",
    ]
    body = "\r\n".join(rows).replace("|", delimiter).encode(encoding, "replace")
    assert stated(look(site, tmp_path, body)).value == 2
    assert "Асоба".encode() not in on_disk(tmp_path)


def test_what_is_stored_is_what_is_kept(site: Site, tmp_path: Path) -> None:
    look(site, tmp_path, "id,name,status,sex\n1,Person,active,f\n", keep=("sex",))
    stored = on_disk(tmp_path)
    assert b"status,sex\nactive,f\n" in stored
    assert b"Person" not in stored
    assert b"original-sha256: " in stored


def test_several_conditions_and_values(site: Site, tmp_path: Path) -> None:
    body = "status,sex\nactive,f\nactive,m\nheld,f\nformer,f\n"
    found = stated(look(site, tmp_path, body, where={"status": ["active", "held"], "sex": "f"}))
    assert (found.value, found.quote) == (2, "2 rows where status = active or held and sex = f")


@pytest.mark.parametrize(
    ("body", "gap", "said"),
    [
        ("name,state\nPerson,active\n", "number_not_found", "expected one column 'status', found 0 among 2 columns"),
        ("status,status\nPerson,active\n", "number_not_found", "expected one column 'status', found 2"),
        ("name,status\n", "unreadable", "no rows below a header"),
        ("name,status\nPerson,held\nPerson,held\n", "number_not_found", "found none among 2 rows, whose column holds 1 different values"),
        ("name,status\nPerson, Two,active\n", "unreadable", "row 2 has 3 cells and the header 2"),
        ("name,status\nPerson\n", "unreadable", "row 2 has 1 cells and the header 2"),
        ('name,status\n"Person,active\n', "unreadable", "breaks off"),
        ("<html><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to continue: Person</body></html>", "unreadable", "a challenge to robots"),
        ("<html><body><ul><li>Person</li></ul></body></html>", "unreadable", "expected a table at 'table'"),
        ("<html><table><tr><th>name</th><th>status</th></tr><tr><td colspan=2>Person</td></tr></table></html>", "unreadable", "row 2 has 1 cells"),
        ("%PDF-1.4 Person", "unreadable", "a PDF"),
        ("PK\x03\x04 Person", "unreadable", "a ZIP archive or an office document"),
        ("Person A,active,5\nPerson B,active,6\n", "number_not_found", "found 0 among 3 columns"),
        ("Status,Name\nPerson A,active\nPerson B,active\n", "number_not_found", "holds 2 different values"),
    ],
)  # fmt: skip
def test_a_table_that_cannot_be_trusted_is_refused_and_not_kept(
    body: str, gap: str, said: str, site: Site, tmp_path: Path
) -> None:
    (error,) = look(site, tmp_path, body).errors
    assert error.gap == gap
    assert said in str(error)
    assert str(error).startswith(site.url("/list"))
    assert "Person" not in str(error)
    assert b"Person" not in on_disk(tmp_path)


def test_a_name_that_slips_into_the_column_is_not_stored(site: Site, tmp_path: Path) -> None:
    body = "name,status,article\nA,active,342\nB,active,342\n,Person C,active\n"
    (document,) = look(site, tmp_path, body).documents
    assert document.stated[0].value == 2
    assert b"Person" not in on_disk(tmp_path)


def test_a_page_without_the_link_is_told_and_not_kept(site: Site, tmp_path: Path) -> None:
    (error,) = look(site, tmp_path, "<p>Person <a href=/x>more</a></p>", "text/html", link="a.export").errors
    assert "expected a link at 'a.export', found none" in str(error)
    assert b"Person" not in on_disk(tmp_path)


def test_a_link_out_of_the_web_is_refused(site: Site, tmp_path: Path) -> None:
    (error,) = look(site, tmp_path, "<a href='file:///etc/passwd'>csv</a>", "text/html", link="a").errors
    assert "leads to no page" in str(error)


def test_a_wide_field_is_no_crash(site: Site, tmp_path: Path) -> None:
    before = csv.field_size_limit(131_072)  # other libraries raise it for the whole process
    try:
        (error,) = look(site, tmp_path, f'name,status\n"{"x" * 200_000}",active\n').errors
    finally:
        csv.field_size_limit(before)
    assert error.gap == "unreadable"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"where": {}}, "where must name a column"),
        ({"where": {"status": ""}}, "where.status '' must be a text"),
        ({"where": {"status": 1.5}}, "must be a text"),
        ({"table": "["}, "is not a CSS selector"),
        ({"link": "]"}, "is not a CSS selector"),
        ({"url": "x.csv"}, "is not an address"),
    ],
)
def test_options_are_checked(options: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Source(**{"url": "https://example.org/", "where": {"status": "active"}, **options})  # type: ignore[arg-type]
