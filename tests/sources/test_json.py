"""An API: one field or counted people, complete or refused, and nothing of a person is ever written."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.server import Site, serving
from tests.sources.visit import Visit, visit

from prisoncount.archive import Archive
from prisoncount.records import Mention
from prisoncount.sources.json import Source

HELD = {"status": "custody"}


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as one:
        yield one


def person(key: object, status: str = "custody", **more: object) -> dict[str, object]:
    return {"person_id": key, "name": f"Person {key}", "status": status, **more}


def look(site: Site, folder: Path, answer: Any, **options: object) -> Visit:
    body = answer if isinstance(answer, str | bytes) else json.dumps(answer)
    site.page("/v1/data", body, type="application/json")
    return visit(Source(url=site.url("/v1/data"), **options), folder)  # type: ignore[arg-type]


def pages(site: Site, *answers: Any, start: int = 1) -> None:
    for number, answer in enumerate(answers, start):
        site.page(f"/v1/data?page={number}", json.dumps(answer), type="application/json")


def stated(result: Visit) -> Mention:
    assert result.errors == []
    return result.documents[0].stated[0]


def on_disk(folder: Path) -> bytes:
    return b"".join(gzip.decompress(path.read_bytes()) for path in folder.rglob("*.gz"))


@pytest.mark.parametrize(
    ("answer", "path", "value"),
    [
        ({"total": 1265}, "total", 1265),
        ({"total": "1,265"}, "total", 1265),
        ({"total": " 1 265 "}, "total", 1265),
        ({"a": {"b": [{"n": 7}, {"n": 8}]}}, "a.b.1.n", 8),
        ([{"n": 7}], "0.n", 7),
    ],
)
@pytest.mark.parametrize("people", [True, False])
def test_a_field_is_the_count(answer: Any, path: str, value: int, people: bool, site: Site, tmp_path: Path) -> None:
    found = stated(look(site, tmp_path, answer, count=path, people=people))
    assert (found.value, found.low, found.high, found.kind) == (value, value, value, "total")
    assert found.as_of.isoformat() == "2024-05-21"  # type: ignore[union-attr]


def test_records_are_counted_by_one_value_or_several(site: Site, tmp_path: Path) -> None:
    answer = {"data": [person(1), person(2, " Custody"), person(3, "fine"), person(4, "colony")]}
    assert stated(look(site, tmp_path / "1", answer, items="data", where=HELD)).value == 2
    several = {"status": ["custody", "colony"]}
    assert stated(look(site, tmp_path / "2", answer, items="data", where=several)).value == 3
    assert stated(look(site, tmp_path / "3", answer, items="data")).value == 4


def test_conditions_reach_into_lists_numbers_and_objects(site: Site, tmp_path: Path) -> None:
    answer = [
        person(1, places=["a", "b"], year=2021, case={"kind": "x"}, held=True),
        person(2, places=[], year=2021, case={"kind": "x"}, held=True),
        person(3, places=["b"], year=2021, case=None, held=False),
    ]
    assert stated(look(site, tmp_path / "1", answer, items=".", where={"places": "b"})).value == 2
    assert stated(look(site, tmp_path / "2", answer, items=".", where={"places": "*", "year": 2021})).value == 2
    assert stated(look(site, tmp_path / "3", answer, items=".", where={"case.kind": "x", "held": True})).value == 2


def test_a_person_with_several_records_counts_once(site: Site, tmp_path: Path) -> None:
    answer = {"data": [person(7, "fine"), person(7), person(7), person("seven")]}
    found = stated(look(site, tmp_path, answer, items="data", where=HELD, unique="person_id"))
    assert (found.value, found.quote) == (2, "2 people where status = custody")


@pytest.mark.parametrize("total", ["", "total"])
def test_pages_are_put_together_and_a_person_on_two_of_them_counts_once(total: str, site: Site, tmp_path: Path) -> None:
    pages(
        site,
        {"total": 5, "data": [person(1), person(2)]},
        {"total": 5, "data": [person(2), person(3, "fine")]},
        {"total": 5, "data": [person(4)]},
    )
    source = Source(url=site.url("/v1/data"), items="data", where=HELD, unique="person_id", page="page", total=total)
    result = visit(source, tmp_path)
    assert (stated(result).value, len(result.documents)) == (3, 1)
    assert [len(source.parse(capture)) for capture in Archive(tmp_path).captures()] == [0, 0, 1]


def test_pages_that_are_all_full_end_with_an_empty_one(site: Site, tmp_path: Path) -> None:
    pages(site, {"data": [person(1), person(2)]}, {"data": [person(3), person(4)]}, {"data": []}, start=0)
    source = Source(url=site.url("/v1/data"), items="data", page="page", start=0)
    assert stated(visit(source, tmp_path)).value == 4


def test_with_a_total_no_page_past_the_last_is_asked_for(site: Site, tmp_path: Path) -> None:
    pages(site, {"total": 2, "data": [person(1), person(2)]})
    assert (
        stated(visit(Source(url=site.url("/v1/data"), items="data", page="page", total="total"), tmp_path)).value == 2
    )
    assert len(site.requests) == 1


@pytest.mark.parametrize(
    ("answers", "options", "said"),
    [
        ([[person(n)] for n in range(9)], {"pages": 4}, "expected the list to end within 4 pages, found 4 records"),
        ([[person(1)], [person(1)]], {}, "found the page before once more"),
        ([[person(1), person(2)], {"error": "x"}], {}, "expected the answer to be a list, found an object of 1 fields, among them error"),
        ([[person(1), person(2)]], {}, "404"),
    ],
)  # fmt: skip
def test_a_list_of_which_pages_are_missing_gives_no_count(
    answers: list[Any], options: dict[str, Any], said: str, site: Site, tmp_path: Path
) -> None:
    pages(site, *answers)
    result = visit(Source(url=site.url("/v1/data"), items=".", page="page", **options), tmp_path)
    assert result.documents == []
    (error,) = result.errors
    assert said in str(error)
    assert len(site.requests) <= 4


def test_a_total_that_is_not_reached_gives_no_count(site: Site, tmp_path: Path) -> None:
    pages(site, {"total": 5, "data": [person(1), person(2)]}, {"total": 5, "data": []})
    source = Source(url=site.url("/v1/data"), items="data", page="page", total="total")
    result = visit(source, tmp_path)
    assert result.documents == []
    assert "expected 5 records, as 'total' says, found 2" in str(result.errors[0])


@pytest.mark.parametrize("people", [True, False])
def test_a_list_that_comes_in_pages_is_not_taken_for_whole(people: bool, site: Site, tmp_path: Path) -> None:
    answer = {"total": 3425, "data": [person(1), person(2)]}
    (error,) = look(site, tmp_path, answer, items="data", total="total", people=people).errors
    assert error.gap == "unreadable"
    assert "expected 3,425 records, as 'total' says, found 2; does the list come in pages? Set page" in str(error)


@pytest.mark.parametrize(
    ("answer", "options", "gap", "said"),
    [
        ({"all": 3, "Person One": 1}, {"count": "total"}, "number_not_found", "at 'total', found nothing there in an object of 2 fields;"),
        ({"total": None}, {"count": "total"}, "number_not_found", "found null"),
        ({"total": True}, {"count": "total"}, "number_not_found", "found true or false"),
        ({"total": 12.5}, {"count": "total"}, "number_not_found", "found 12.5"),
        ({"total": 0}, {"count": "total"}, "number_not_found", "expected a whole number above 0 at 'total', found 0"),
        ({"total": -3}, {"count": "total"}, "number_not_found", "found -3"),
        ({"total": 10**12}, {"count": "total"}, "number_not_found", "found 1e+12"),
        ({"total": 999_999_999}, {"count": "total"}, "number_not_found", "expected a count of 1 to 100,000, found 999,999,999;"),
        ({"total": 40}, {"count": "total", "low": 50}, "number_not_found", "expected a count of 50 to 100,000, found 40;"),
        ({"data": [person(1), person(2)]}, {"items": "data", "high": 1}, "number_not_found", "expected a count of 1 to 1, found 2;"),
        ({"total": "many Person"}, {"count": "total"}, "number_not_found", "found a text"),
        ({"total": [1, 2]}, {"count": "total"}, "number_not_found", "found a list of 2"),
        ('{"total": 12', {"count": "total"}, "unreadable", "text that is not JSON from line 1 on"),
        ("Person One", {"count": "total"}, "unreadable", "text that is not JSON"),
        (f'{{"total": {"9" * 5000}}}', {"count": "total"}, "unreadable", "beyond reason"),
        (f'{"[" * 100_000}', {"count": "total"}, "unreadable", "found"),
        ("<html><title>Person One</title><p>Person</p></html>", {"count": "total"}, "unreadable", "expected JSON, found a page of HTML or XML"),
        ("<html><title>Just a moment...</title></html>", {"items": "data"}, "unreadable", "a challenge to robots"),
        ({"data": {"Person One": {}}}, {"items": "data"}, "number_not_found", "expected a list at 'data', found an object of 1 fields;"),
        ({"rows": []}, {"items": "data"}, "number_not_found", "found nothing there in an object of 1 fields"),
        ({"data": []}, {"items": "data"}, "number_not_found", "expected records, found none among 0 records"),
        ({"data": ["Person One"]}, {"items": "data"}, "number_not_found", "expected records with fields at 'data', found a text at place 0"),
        ({"data": [person(1)]}, {"items": "data", "where": {"state": "x"}}, "number_not_found", "the field 'state' is in none of them"),
        ({"data": [person(1)]}, {"items": "data", "where": {"status": "held"}}, "number_not_found", "the field 'status' holds other words"),
        ({"data": [person(1), {"name": "Person"}]}, {"items": "data", "unique": "person_id"}, "number_not_found", "to have 'person_id', found nothing at place 1, in an object of 1 fields, among them name"),
        ({"data": [person(1)]}, {"items": "data", "total": "total"}, "number_not_found", "at 'total', found nothing there"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("people", [True, False])
def test_an_answer_that_cannot_be_trusted_is_told_and_of_people_not_kept(
    answer: Any, options: dict[str, Any], gap: str, said: str, people: bool, site: Site, tmp_path: Path
) -> None:
    result = look(site, tmp_path, answer, people=people, **options)
    assert result.documents == []
    (error,) = result.errors
    assert (error.gap, error.url) == (gap, site.url("/v1/data"))
    assert said in str(error)
    assert "Person" not in str(error)
    assert not people or b"Person" not in on_disk(tmp_path)


def test_fields_that_have_changed_places_are_not_archived(site: Site, tmp_path: Path) -> None:
    moved = {"data": [{"person_id": 1, "status": "Person One"}, {"person_id": 2, "status": "Person Two"}]}
    (error,) = look(site, tmp_path / "one", moved, items="data", where=HELD).errors
    assert "holds other words" in str(error)
    pages(site, moved, {"data": []})
    result = visit(Source(url=site.url("/v1/data"), items="data", where=HELD, page="page"), tmp_path / "two")
    assert (len(result.errors), result.documents) == (1, [])
    assert b"Person" not in on_disk(tmp_path)


def test_what_is_stored_is_what_the_count_needs(site: Site, tmp_path: Path) -> None:
    answer = {"data": [person("id-1", prison="Place"), person("id-2", prison="")], "note": "Person Three"}
    where = {"status": "custody", "prison": "*"}
    assert stated(look(site, tmp_path, answer, items="data", where=where, unique="person_id")).value == 1
    stored = on_disk(tmp_path)
    assert b'{"status": ["custody"], "prison": "*", "person_id": 1}' in stored
    assert not any(word in stored for word in (b"Person", b"Place", b"id-1"))
    assert b"original-sha256: " in stored


def test_what_lists_no_people_is_stored_whole(site: Site, tmp_path: Path) -> None:
    answer = {"total": 12, "as_of": "2024-05-20"}
    look(site, tmp_path, answer, count="total", people=False)
    assert json.dumps(answer).encode() in on_disk(tmp_path)


def test_the_same_number_on_another_day_is_asked_for_in_full(site: Site, tmp_path: Path) -> None:
    site.page("/v1/data", '{"total": 3}', type="application/json", headers={"ETag": '"1"'})
    source = Source(url=site.url("/v1/data"), count="total")
    assert [stated(visit(source, tmp_path)).value for _ in range(2)] == [3, 3]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "needs either count"),
        ({"count": "a", "items": "b"}, "needs either count"),
        ({"count": "a", "where": {"x": "y"}}, "where belongs to items"),
        ({"count": "a", "page": "page"}, "page belongs to items"),
        ({"items": "a", "where": {"x": ""}}, "where.x '' must be"),
        ({"items": "a", "where": {"x": 1.5}}, "where.x 1.5 must be"),
        ({"items": "a", "pages": 0}, "pages 0 must lie"),
        ({"items": "a", "page": "p", "people": False}, "page needs people = true"),
        ({"count": "a", "low": 9, "high": 5}, "low 9 must not be above high 5"),
        ({"count": "a", "url": "api"}, "is not an address"),
    ],
)
def test_options_are_checked(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Source(**{"url": "https://example.org/", **options})
