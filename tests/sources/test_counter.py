"""A counter: one number or an error that says what to look at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.server import Site, serving
from tests.sources.visit import visit

from prisoncount.errors import NumberNotFound, SourceError
from prisoncount.records import Mention
from prisoncount.sources.counter import Source


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as one:
        yield one


def count(site: Site, folder: Path, body: str, **options: object) -> Mention | SourceError:
    site.page("/", f"<html><head><title>Page</title></head><body>{body}</body></html>")
    result = visit(Source(url=site.url("/"), **options), folder)  # type: ignore[arg-type]
    return result.errors[0] if result.errors else result.documents[0].stated[0]


@pytest.mark.parametrize(
    "written",
    [
        "1265",
        "1,265",
        "1.265",
        "1 265",
        "1\u00a0265",
        "1\u202f265",
        "1\u2009265",
        "1'265",
        "1’265",
        "１２６５",
        "𝟏𝟐𝟔𝟓",
        "𝟏,𝟐𝟔𝟓",
    ],
)
def test_every_way_to_write_a_number(written: str, site: Site, tmp_path: Path) -> None:
    found = count(site, tmp_path, f"<b>{written}</b> political prisoners.", phrase="{count} political prisoners")
    assert isinstance(found, Mention)
    assert (found.value, found.low, found.high) == (1265, 1265, 1265)


@pytest.mark.parametrize(
    ("body", "options", "said"),
    [
        ("<p>nothing</p>", {"selector": ".n"}, "no element matches '.n'; the page has no numbers at all"),
        ("<p class=n>many</p> 1,265 people", {"selector": ".n"}, "no number"),
        ("<p class=n>1,265 of 3,200</p>", {"selector": ".n"}, "several numbers 1265, 3200"),
        ("<p class=n>1</p><p class=n>2</p>", {"selector": ".n"}, "several numbers 1, 2"),
        ("<p class=n>0</p>", {"selector": ".n"}, "found only 0 outside 1 to 100000"),
        ("<p class=n>12.5</p>", {"selector": ".n"}, "no number"),
        ("<p class=n>375290000</p>", {"selector": ".n"}, "outside"),
        (f"<p class=n>{'1' * 9000}</p>", {"selector": ".n"}, "no number"),
        ("<p class=n data-to=''>5</p>", {"selector": ".n", "attribute": "data-to"}, "no number"),
        ("<p>1,265 people held</p>", {"phrase": "{count} political prisoners"}, "found no number; the page has the numbers 1,265; was"),
        ("<p>5 political prisoners, then 6 political prisoners</p>", {"phrase": "{count} political prisoners"}, "several numbers"),
        ("<p>1265 political prisoners</p>", {"phrase": "{count} political prisoners", "high": 1000}, "outside 1 to 1000"),
    ],
)  # fmt: skip
def test_a_page_that_does_not_settle_it(
    body: str, options: dict[str, str], said: str, site: Site, tmp_path: Path
) -> None:
    with pytest.raises(NumberNotFound, match=said) as caught:
        raise count(site, tmp_path, body, **options)  # type: ignore[misc]
    assert "expected the count at" in str(caught.value)
    assert "was it redesigned?" in str(caught.value)
    assert caught.value.url == site.url("/")


@pytest.mark.parametrize(
    ("body", "options", "value"),
    [
        ("<p class=n>360</p><p class=n>360</p>", {"selector": ".n"}, 360),
        ("<h1>360 political\n prisoners</h1><p>360 POLITICAL PRISONERS</p>", {"phrase": "{count} political prisoners"}, 360),
        ("<p class=n>Held: 360 (ever: 900)</p>", {"selector": ".n", "phrase": "Held: {count}"}, 360),
        ("<p>3,200 political prisoners since 2020, 1,374 political prisoners now</p>", {"phrase": "{count} political prisoners", "high": 2000}, 1374),
        ("<p>In 2024 1265 political prisoners</p>", {"phrase": "{count} political prisoners"}, 1265),
        ("<p>palitviazni:<b>360</b></p>", {"phrase": "palitviazni: {count}"}, 360),
        ("<p class=n>360<script>999</script><style>.a{width:5px}</style></p>", {"selector": ".n"}, 360),
    ],
)  # fmt: skip
def test_a_page_that_does(body: str, options: dict[str, str], value: int, site: Site, tmp_path: Path) -> None:
    found = count(site, tmp_path, body, **options)
    assert isinstance(found, Mention), found
    assert found.value == value
    assert found.headline


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "needs selector or phrase"),
        ({"selector": "div[", }, "selector 'div\\[' is not a CSS selector"),
        ({"phrase": "prisoners"}, "must hold {count} once"),
        ({"phrase": "{count}", "attribute": "x"}, "attribute needs selector"),
        ({"phrase": "{count}", "url": "prisoners.example.org"}, "is not an address such as"),
        ({"phrase": "{count}", "mirrors": ("file:///x",)}, "mirrors 'file:///x' is not an address"),
    ],
)  # fmt: skip
def test_options_are_checked(options: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Source(**{"url": "https://example.org/", **options})  # type: ignore[arg-type]


def test_mirrors_are_tried_in_turn_and_the_first_error_is_told(site: Site, tmp_path: Path) -> None:
    site.page("/mirror", "<p class=n>360</p>")
    source = Source(url=site.url("/gone"), mirrors=(site.url("/lost"), site.url("/mirror")), selector=".n")
    (document,) = visit(source, tmp_path / "a").documents
    assert document.url == site.url("/mirror")
    site.page("/mirror", status=500)
    (error,) = visit(source, tmp_path / "b").errors
    assert error.url == site.url("/gone")


def test_the_same_number_another_day_is_another_document(site: Site, tmp_path: Path) -> None:
    from dataclasses import replace
    from datetime import timedelta

    from prisoncount.archive import Archive

    site.page("/", "<p class=n>360</p>")
    source = Source(url=site.url("/"), selector=".n")
    visit(source, tmp_path)
    (capture,) = Archive(tmp_path).captures()
    (today,) = source.parse(capture)
    (tomorrow,) = source.parse(replace(capture, fetched_at=capture.fetched_at + timedelta(days=1)))
    assert today.id != tomorrow.id
    assert today.stated[0].as_of != tomorrow.stated[0].as_of
