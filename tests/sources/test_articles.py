"""Listings, feeds and single articles: only what is new is fetched, and one failure does not cost the others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.server import Site, serving
from tests.sources.visit import visit

from prisoncount.net.memory import Recall
from prisoncount.sources import article, feed, listing

TEXT = "<html lang=en><body><main><p>There are {} political prisoners in the country, rights groups say today.</p></main></body></html>"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as one:
        for n in (1, 2, 3):
            one.page(f"/news/{n}", TEXT.format(360 + n))
        yield one


def links(*numbers: int) -> str:
    return "".join(f"<a href=/news/{n}>News {n}</a>" for n in numbers)


def rss(*numbers: int) -> str:
    items = "".join(f"<item><title>News {n}</title><link>/news/{n}</link></item>" for n in numbers)
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>x</title>{items}</channel></rss>"


def counts(texts: list[str]) -> list[int]:
    return [int(text.split()[2]) for text in texts]


@pytest.mark.parametrize("kind", ["listing", "feed"])
def test_only_new_articles_are_fetched(kind: str, site: Site, tmp_path: Path) -> None:
    index = {"listing": links, "feed": rss}[kind]
    source = (
        listing.Source(url=site.url("/i"), match="/news/") if kind == "listing" else feed.Source(url=site.url("/i"))
    )
    memory = Recall()
    site.page("/i", index(1, 2))
    first = visit(source, tmp_path, memory)
    site.page("/i", index(3, 2, 1))
    second = visit(source, tmp_path, memory)
    third = visit(source, tmp_path, memory)
    assert counts([d.text for d in first.documents]) == [361, 362]
    assert counts([d.text for d in second.documents]) == [363]
    assert (third.documents, third.errors) == ([], [])
    assert len(site.asked("/news/1")) == 1


@pytest.mark.parametrize("kind", ["listing", "feed"])
def test_an_article_that_failed_is_tried_again(kind: str, site: Site, tmp_path: Path) -> None:
    index = {"listing": links, "feed": rss}[kind]
    source = (
        listing.Source(url=site.url("/i"), match="/news/") if kind == "listing" else feed.Source(url=site.url("/i"))
    )
    memory = Recall()
    site.page("/i", index(1, 2, 3), headers={"ETag": '"same"'})
    site.page("/news/2", "oops", status=500)
    first = visit(source, tmp_path, memory)
    assert counts([d.text for d in first.documents]) == [361, 363]
    assert [(error.gap, error.url) for error in first.errors] == [("unreachable", site.url("/news/2"))]
    site.page("/news/2", TEXT.format(362))
    assert counts([d.text for d in visit(source, tmp_path, memory).documents]) == [362]


def test_an_article_seen_on_one_host_is_not_fetched_from_its_mirror(site: Site, tmp_path: Path) -> None:
    memory = Recall()
    site.page("/i", links(1))
    main, mirror = site.url("/i"), site.url("/i").replace("127.0.0.1", "localhost")
    visit(listing.Source(url=main, match="/news/"), tmp_path, memory)
    again = visit(listing.Source(url=mirror.replace("/i", "/gone"), mirrors=(main,), match="/news/"), tmp_path, memory)
    assert again.documents == []
    moved = visit(listing.Source(url=main.replace("/i", "/gone"), mirrors=(mirror,), match="/news/"), tmp_path, memory)
    assert (moved.documents, moved.errors) == ([], [])
    assert len(site.asked("/news/1")) == 1


def test_a_listing_without_matching_links_is_a_gap(site: Site, tmp_path: Path) -> None:
    site.page("/i", links(1, 2))
    (error,) = visit(listing.Source(url=site.url("/i"), match="/en/articles/"), tmp_path).errors
    assert error.gap == "unreadable"
    assert "found none among 2" in str(error)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (rss(), "a feed without entries"),
        ("<html><head><title>Just a moment</title></head></html>", "bytes that begin '<html>"),
        ("hello world", "11 bytes that begin 'hello world'"),
        ("<rss version='2.0'><channel><item><title>x</title></item></channel></rss>", "1 entries without any"),
    ],
)
def test_a_feed_that_is_none_is_a_gap(body: str, said: str, site: Site, tmp_path: Path) -> None:
    site.page("/i", body, type="application/rss+xml")
    (error,) = visit(feed.Source(url=site.url("/i")), tmp_path).errors
    assert error.gap == "unreadable"
    assert said in str(error)


def test_a_feed_may_have_nothing_that_matches(site: Site, tmp_path: Path) -> None:
    site.page("/i", rss(1, 2))
    result = visit(feed.Source(url=site.url("/i"), match="weather"), tmp_path)
    assert (result.documents, result.errors) == ([], [])


def test_a_full_feed_without_texts_is_a_gap_and_one_that_did_not_change_is_not(site: Site, tmp_path: Path) -> None:
    site.page("/i", rss(1, 2), type="application/rss+xml", headers={"ETag": '"1"'})
    memory = Recall()
    (error,) = visit(feed.Source(url=site.url("/i"), full=True), tmp_path, memory).errors
    assert "found 2 without; set full = false" in str(error)
    assert [error.gap for error in visit(feed.Source(url=site.url("/i"), full=True), tmp_path, memory).errors] == [
        "not_modified"
    ]


def test_the_limit_is_kept(site: Site, tmp_path: Path) -> None:
    site.page("/i", rss(3, 2, 1))
    assert counts([d.text for d in visit(feed.Source(url=site.url("/i"), limit=2), tmp_path).documents]) == [363, 362]


def test_single_articles_are_fetched_once(site: Site, tmp_path: Path) -> None:
    source, memory = article.Source(urls=(site.url("/news/1"), site.url("/gone"))), Recall()
    first = visit(source, tmp_path, memory)
    assert counts([d.text for d in first.documents]) == [361]
    assert [error.url for error in first.errors] == [site.url("/gone")]
    assert visit(source, tmp_path, memory).documents == []


def test_articles_that_change_in_place_are_asked_again(site: Site, tmp_path: Path) -> None:
    source, memory = article.Source(urls=(site.url("/news/1"),), again=True), Recall()
    site.page("/news/1", TEXT.format(361), headers={"ETag": '"1"'})
    visit(source, tmp_path, memory)
    assert [error.gap for error in visit(source, tmp_path, memory).errors] == ["not_modified"]
    site.page("/news/1", TEXT.format(370), headers={"ETag": '"2"'})
    assert counts([d.text for d in visit(source, tmp_path, memory).documents]) == [370]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: listing.Source(url="https://example.org/"), "needs link or match"),
        (lambda: listing.Source(url="https://example.org/", match="("), "is not a regular expression"),
        (lambda: listing.Source(url="https://example.org/", match="x", limit=0), "limit 0"),
        (lambda: feed.Source(url="https://example.org/", match="["), "is not a regular expression"),
        (lambda: feed.Source(url="https://example.org/", limit=-1), "limit -1"),
        (lambda: feed.Source(url="rss"), "is not an address"),
        (lambda: article.Source(urls=()), "at least one"),
        (lambda: article.Source(urls=("x",)), "is not an address"),
    ],
)  # fmt: skip
def test_options_are_checked(make: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        make()  # type: ignore[operator]
