"""The extract command: what goes in, what comes out, and what is said of bad input."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from prisoncount.commands.extract import command

TEXT = (
    "Rights groups added 12 more people to the list of political prisoners on January 27; "
    "their number in Cuba reached 1,007."
)
PAGE = f"<html><head><title>A count</title></head><body><article><p>{TEXT}</p></article></body></html>"


def run(*arguments: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(command, list(arguments), input=stdin)


def rows(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def line(**document: object) -> str:
    return json.dumps(document, ensure_ascii=False) + "\n"


def test_json_lines_in_and_out() -> None:
    result = run("-", "--format", "jsonl", stdin=line(id="one", text=TEXT, published="2022-01-28", lang="en"))
    assert result.exit_code == 0
    change, total = rows(result)
    assert (change["kind"], change["value"], change["headline"]) == ("change", 12, False)
    assert total == {
        "document": "one",
        "value": 1007,
        "low": 1007,
        "high": 1007,
        "qualifier": "exact",
        "kind": "total",
        "country": "CU",
        "as_of": "2022-01-27",
        "as_of_precision": "day",
        "attributed_to": "human rights groups",
        "quote": total["quote"],
        "start": total["start"],
        "end": total["end"],
        "headline": True,
    }
    assert TEXT[total["start"] : total["end"]] == total["quote"]


def test_standard_input_and_jsonl_are_the_defaults_on_a_pipe() -> None:
    assert rows(run(stdin=line(id="one", text=TEXT))) == rows(
        run("-", "--format", "jsonl", stdin=line(id="one", text=TEXT))
    )


def test_a_document_without_an_id_is_named_by_its_line() -> None:
    result = run("-", stdin="\n" + line(text=TEXT))
    assert {row["document"] for row in rows(result)} == {"-:2"}


def test_a_text_file_may_say_its_day_in_the_first_line(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(f" date 2022-01-28 A paper\n\n{TEXT}", encoding="utf-8")
    total = rows(run(str(file)))[1]
    assert total["as_of"] == "2022-01-27"
    assert file.read_text(encoding="utf-8")[total["start"] : total["end"]] == total["quote"]


def test_without_a_day_the_year_stays_open_and_published_settles_it(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert rows(run(str(file)))[1]["as_of"] is None
    assert rows(run(str(file), "--published", "2022-01-28"))[1]["as_of"] == "2022-01-27"


def test_a_page_is_read_and_its_text_can_be_shown(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(PAGE, encoding="utf-8")
    total = next(row for row in rows(run(str(file))) if row["kind"] == "total")
    shown = run(str(file), "--show-text").stdout
    assert shown[total["start"] : total["end"]] == total["quote"]


def test_html_in_a_json_line() -> None:
    result = run("-", stdin=line(id="page", html=PAGE))
    assert [row["value"] for row in rows(result)] == [12, 1007]
    assert {row["document"] for row in rows(result)} == {"page"}


def archive(path: Path, *pages: str) -> None:
    """A WARC file as other tools write it, one gzip member a record."""
    with path.open("wb") as stream:
        for number, page in enumerate(pages):
            http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
            head = (
                "WARC/1.1\r\nWARC-Type: response\r\n"
                f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\n"
                f"WARC-Target-URI: https://example.org/{number}\r\nWARC-Date: 2022-01-28T00:00:00Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
            )
            stream.write(gzip.compress(head.encode() + http + b"\r\n\r\n"))


def test_the_pages_of_an_archive(tmp_path: Path) -> None:
    file = tmp_path / "a.warc.gz"
    archive(file, PAGE, PAGE.replace("1,007", "1,008"))
    found = [row for row in rows(run(str(file))) if row["kind"] == "total"]
    assert [(row["document"], row["value"]) for row in found] == [
        ("https://example.org/0", 1007),
        ("https://example.org/1", 1008),
    ]


def test_a_cut_archive_is_read_as_far_as_it_goes_and_named(tmp_path: Path) -> None:
    file = tmp_path / "a.warc.gz"
    archive(file, PAGE, PAGE)
    file.write_bytes(file.read_bytes()[:-40])
    result = run(str(file))
    assert result.exit_code == 2
    assert "a.warc.gz" in result.stderr
    assert any(row["value"] == 1007 for row in rows(result))


def test_options_override() -> None:
    plain = line(id="one", text="There are 1,000 political prisoners in the country.", lang="en")
    assert rows(run("-", stdin=plain))[0]["country"] == "BY"
    assert rows(run("-", "--country", "ve", stdin=plain))[0]["country"] == "VE"
    assert rows(run("-", "--country", "none", stdin=plain))[0]["country"] is None
    spanish = line(id="one", text="Hay 1.000 presos políticos en Cuba.", lang="en")
    assert rows(run("-", "--lang", "es", stdin=spanish))[0]["value"] == 1000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--country", "Cuba"], "two letters"),
        (["--lang", "xx"], "there are: be"),
        (["--published", "28.01.2022"], "2022"),
        (["--format", "xml"], "jsonl"),
    ],
)
def test_a_wrong_command_line(arguments: list[str], said: str) -> None:
    result = run("-", *arguments, stdin=line(id="one", text=TEXT))
    assert result.exit_code == 2
    assert said in result.stderr


def test_explain_adds_the_cues() -> None:
    row = rows(run("-", "--explain", stdin=line(id="one", text=TEXT)))[1]
    assert row["cues"]
    assert row["ambiguous"] is False


def test_a_table_for_people() -> None:
    result = run("-", "--format", "table", "--explain", stdin=line(id="one", text=TEXT) + line(id="two", text="None."))
    assert "one" in result.stdout
    assert "1007" in result.stdout
    assert "no count of political prisoners" in result.stdout


GOOD = line(id="good", text=TEXT).encode()


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (b"not json\n", "is not JSON"),
        (b"\xff\xfe\n", "not UTF-8"),
        (b"[1]\n", "JSON object"),
        (b'{"id": "x"}\n', "neither"),
        (b'{"id": "x", "text": "a", "html": "b"}\n', "both"),
        (b'{"id": "x", "text": 5}\n', "expected a text"),
        (b'{"id": "x", "text": "a", "published": "soon"}\n', "YYYY-MM-DD"),
        (b"[" * 100_000 + b"\n", "is not JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(bad: bytes, said: str) -> None:
    result = run("-", stdin=GOOD + bad + GOOD)
    assert result.exit_code == 2
    (complaint,) = result.stderr.splitlines()
    assert complaint.startswith("-:2: ")
    assert said in complaint
    assert len(rows(result)) == 4


def test_nothing_at_all_is_bad_input() -> None:
    result = run("-", stdin="")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("-:1: is empty")


@pytest.mark.parametrize(
    ("name", "body", "said"),
    [
        ("a.txt", b"", "a.txt:1: is empty"),
        ("a.txt", b"good\n\xff\xfe", "a.txt:2: is not UTF-8"),
        ("a.txt", b"date 2022-13-45\ntext", "a.txt:1: 2022-13-45 is no date"),
        ("a.html", b"  ", "a.html:1: is empty"),
        ("a.jsonl", b"{", "a.jsonl:1: is not JSON"),
        ("a.warc.gz", b"<html></html>", "a.warc.gz"),
        ("a.pdf", b"%PDF", "unknown kind of file"),
    ],
)
def test_a_bad_file_is_named_and_the_others_are_read(tmp_path: Path, name: str, body: bytes, said: str) -> None:
    bad, good = tmp_path / name, tmp_path / "good.txt"
    bad.write_bytes(body)
    good.write_text(TEXT, encoding="utf-8")
    result = run(str(bad), str(good), str(tmp_path / "absent.txt"))
    assert result.exit_code == 2
    assert said in result.stderr
    assert "absent.txt: cannot be read" in result.stderr
    assert [row["value"] for row in rows(result)] == [12, 1007]


def test_lone_surrogates_do_not_break_the_output() -> None:
    result = run("-", stdin='{"id": "x", "text": "\\ud800 Cuba has 1,007 political prisoners \\udfff."}\n')
    assert result.exit_code == 0
    assert rows(result)[0]["value"] == 1007
