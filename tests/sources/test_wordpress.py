"""WordPress' own interface: every spelling, the end of the pages, edits, and what a site answers instead."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.server import Site, serving
from tests.sources.visit import Visit, visit

from prisoncount.net.memory import Recall
from prisoncount.sources.wordpress import FIELDS, Source

POSTS = "/wp-json/wp/v2/posts"
PAST_THE_END = '{"code":"rest_post_invalid_page_number","message":"x","data":{"status":400}}'
NO_ROUTE = '{"code":"rest_no_route","message":"No route was found","data":{"status":404}}'


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as one:
        yield one


def post(number: int, text: str = "", gmt: str = "2024-05-01T10:00:00", **more: object) -> dict[str, object]:
    return {
        "id": number,
        "date_gmt": gmt,
        "modified_gmt": gmt,
        "link": f"https://example.org/{number}/",
        "title": {"rendered": f"Post {number}"},
        "content": {"rendered": f"<p>{text or f'{number} political prisoners'}</p>", "protected": False},
    } | more


def ask(word: str = "", page: int = 1, *, after: str = "", start: str = f"{POSTS}?") -> str:
    """The address of a question, as documented by WordPress."""
    asked = (f"search={word}&" if word else "") + (f"after={after}T23%3A59%3A59&" if after else "")
    return f"{start}{asked}orderby=modified&order=desc&per_page=2&page={page}&_fields={FIELDS}"


def answer(site: Site, path: str, posts: Any, status: int = 200, **headers: str) -> None:
    body = posts if isinstance(posts, str) else json.dumps(posts)
    site.page(path, body, status=status, type="application/json; charset=UTF-8", headers=headers)


def look(site: Site, folder: Path, memory: Recall | None = None, **options: Any) -> Visit:
    return visit(Source(url=site.url(POSTS), size=2, **options), folder, memory)


def titles(result: Visit) -> list[str | None]:
    assert result.errors == []
    return [document.title for document in result.documents]


def test_a_page_past_the_last_is_the_end_and_no_error(site: Site, tmp_path: Path) -> None:
    answer(site, ask(page=1), [post(4), post(3)])
    answer(site, ask(page=2), [post(2), post(1)])
    answer(site, ask(page=3), PAST_THE_END, 400)
    assert titles(look(site, tmp_path, pages=9)) == ["Post 4", "Post 3", "Post 2", "Post 1"]
    assert len(site.requests) == 3


def test_a_site_that_says_how_many_pages_there_are_is_not_asked_for_more(site: Site, tmp_path: Path) -> None:
    answer(site, ask(page=1), [post(2), post(1)], **{"X-WP-Total": "2", "X-WP-TotalPages": "1"})
    assert titles(look(site, tmp_path, pages=9)) == ["Post 2", "Post 1"]
    assert len(site.requests) == 1


def test_a_short_page_is_the_last_and_the_limit_is_kept(site: Site, tmp_path: Path) -> None:
    answer(site, ask(page=1), [post(4), post(3)])
    answer(site, ask(page=2), [post(2)])
    assert titles(look(site, tmp_path / "1", pages=9)) == ["Post 4", "Post 3", "Post 2"]
    assert titles(look(site, tmp_path / "2", pages=1)) == ["Post 4", "Post 3"]


def test_a_first_page_that_is_refused_is_an_error(site: Site, tmp_path: Path) -> None:
    answer(site, ask(page=1), '{"code":"rest_invalid_param"}', 400)
    (error,) = look(site, tmp_path).errors
    assert error.gap == "unreachable"
    assert "answered 400" in str(error)


def test_every_spelling_is_asked_for_and_one_that_fails_does_not_cost_the_others(site: Site, tmp_path: Path) -> None:
    answer(site, ask("preso+pol%C3%ADtico"), [post(2)])
    answer(site, ask("presa"), "oops", 500)
    answer(site, ask("presos"), [post(1)])
    result = look(site, tmp_path, search=("preso político", "presa", "presos"))
    assert [one.title for one in result.documents] == ["Post 2", "Post 1"]
    (error,) = result.errors
    assert "500" in str(error)


def test_a_post_that_two_spellings_find_is_one_document(site: Site, tmp_path: Path) -> None:
    answer(site, ask("a"), [post(1)])
    answer(site, ask("b"), [post(1)])
    assert len({one.id for one in look(site, tmp_path, search=("a", "b")).documents}) == 1


def test_only_later_posts_are_asked_for_and_there_may_be_none(site: Site, tmp_path: Path) -> None:
    answer(site, ask(after="2024-01-31"), [])
    result = look(site, tmp_path, after="2024-01-31")
    assert (result.documents, result.errors) == ([], [])


def test_no_post_at_all_is_a_gap(site: Site, tmp_path: Path) -> None:
    answer(site, ask("x"), [])
    answer(site, ask("y"), [])
    (error,) = look(site, tmp_path, search=("x", "y")).errors
    assert error.gap == "unreadable"
    assert "expected posts that contain 'x' or 'y', found none" in str(error)


def test_where_the_pretty_address_is_not_found_the_other_way_in_is_used(site: Site, tmp_path: Path) -> None:
    other = "/?rest_route=/wp/v2/posts&"
    answer(site, ask(page=1), NO_ROUTE, 404)
    answer(site, ask(page=1, start=other), [post(3), post(2)])
    answer(site, ask(page=2, start=other), [post(1)])
    assert titles(look(site, tmp_path, pages=3)) == ["Post 3", "Post 2", "Post 1"]


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_site_that_keeps_its_posts_to_itself_is_unreachable(status: int, site: Site, tmp_path: Path) -> None:
    answer(site, ask(), NO_ROUTE, status)
    (error,) = look(site, tmp_path).errors
    assert (error.gap, error.url) == ("unreachable", site.url(ask()))
    assert f"answered {status}" in str(error)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (NO_ROUTE, "expected a list of posts, found the error 'rest_no_route'"),
        ("<html><title>Just a moment...</title></html>", "a challenge to robots"),
        ("<html><title>Home</title><p>Welcome</p></html>", "a page of HTML or XML"),
        ("", "empty body"),
        ('[{"id": 1', "text that is not JSON"),
        ('{"posts": []}', "found an object of 1 fields, among them posts"),
        ("[1, 2]", "found a list of 2"),
    ],
)
def test_what_is_no_list_of_posts_is_told(body: str, said: str, site: Site, tmp_path: Path) -> None:
    answer(site, ask(), body)
    result = look(site, tmp_path)
    (error,) = result.errors
    assert (error.gap, result.documents) == ("unreadable", [])
    assert said in str(error)


@pytest.mark.parametrize(
    "posts",
    [
        [post(1, content={"rendered": "", "protected": True})],
        [post(1, gmt="0000-00-00T00:00:00")],
        [{"id": 1, "title": "x"}],
    ],
)
def test_posts_without_words_or_days_are_a_gap(posts: list[Any], site: Site, tmp_path: Path) -> None:
    answer(site, ask(), posts)
    (error,) = look(site, tmp_path).errors
    assert error.gap == "number_not_found"
    assert "expected posts with a text and a date_gmt, found none among 1" in str(error)


@pytest.mark.parametrize(
    ("zone", "day"), [("UTC", "2023-12-31"), ("Europe/Moscow", "2024-01-01"), ("America/Caracas", "2023-12-31")]
)
def test_the_day_is_that_of_the_place(zone: str, day: str, site: Site, tmp_path: Path) -> None:
    answer(site, ask(), [post(1, gmt="2023-12-31T23:30:00")])
    (document,) = look(site, tmp_path, zone=zone).documents
    assert document.published.isoformat() == day  # type: ignore[union-attr]
    assert document.url == "https://example.org/1/"


def test_an_edited_post_is_read_again_and_keeps_its_day(site: Site, tmp_path: Path) -> None:
    memory = Recall()
    answer(site, ask(), [post(2), post(1)], ETag='"1"')
    first = look(site, tmp_path, memory, pages=1)
    answer(site, ask(), [post(1, "7 political prisoners", modified_gmt="2024-05-20T10:00:00"), post(2)], ETag='"2"')
    second = look(site, tmp_path, memory, pages=1)
    assert [one.text for one in first.documents] == ["2 political prisoners", "1 political prisoners"]
    assert [one.text for one in second.documents] == ["7 political prisoners", "2 political prisoners"]
    assert second.documents[0].id == first.documents[1].id
    assert second.documents[0].published == first.documents[1].published
    assert second.documents[0].sha256 != first.documents[1].sha256


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"url": "wp-json"}, "is not an address"),
        ({"url": "https://example.org/wp-json/wp/v2/posts?search=x"}, "must end with the type of posts"),
        ({"search": ("",)}, "must not hold an empty text"),
        ({"after": "2024"}, "must be a day such as"),
        ({"after": "2024-02-31"}, "must be a day such as"),
        ({"size": 101}, "size 101 must lie"),
        ({"pages": 0}, "pages 0 must lie"),
        ({"zone": "Caracas"}, "is not a time zone"),
    ],
)
def test_options_are_checked(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Source(**{"url": "https://example.org/wp-json/wp/v2/posts", **options})
