"""Posts: the traps of Telegram's public preview, told by options alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.server import Site, serving
from tests.sources.visit import PAGES, visit

from prisoncount.net.memory import Recall
from prisoncount.sources.posts import Source

TELEGRAM = {
    "item": ".tgme_widget_message",
    "text": ".tgme_widget_message_text.js-message_text",
    "date": ".tgme_widget_message_date time",
    "link": ".tgme_widget_message_date",
    "alive": ".tgme_channel_history",
    "older": "a.tme_messages_more[data-before]",
}
PLAIN = {"item": ".post", "text": ".text", "date": "time"}


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as one:
        yield one


def telegram(site: Site, **options: object) -> Source:
    return Source(url=site.url("/s/example"), **(TELEGRAM | options))  # type: ignore[arg-type]


def test_a_channel_without_preview_redirects_and_is_a_gap(site: Site, tmp_path: Path) -> None:
    site.page("/s/example", status=302, headers={"Location": "/example"})
    site.page(
        "/example",
        "<html><head><title>Telegram: Contact @example</title></head><body><div class=tgme_page>Join</div></body></html>",
    )
    (error,) = visit(telegram(site), tmp_path).errors
    assert error.gap == "unreadable"
    assert f"after a redirect to {site.url('/example')}" in str(error)
    assert "does it allow a preview?" in str(error)


def test_a_channel_that_does_not_exist_is_a_gap(site: Site, tmp_path: Path) -> None:
    site.page("/s/example", "<html><head><title>Telegram Messenger</title></head><body>Home</body></html>")
    (error,) = visit(telegram(site), tmp_path).errors
    assert "found 'Telegram Messenger' without it" in str(error)


def test_a_group_without_messages_is_a_gap(site: Site, tmp_path: Path) -> None:
    site.page(
        "/s/example",
        "<section class='tgme_channel_history js-message_history'><div class=tme_no_messages_found></div></section>",
    )
    (error,) = visit(telegram(site), tmp_path).errors
    assert error.gap == "unreadable"
    assert "expected posts at" in str(error)


def test_paging_ends_where_there_is_no_older_page(site: Site, tmp_path: Path) -> None:
    for path, name in (("/s/example", "telegram.html"), ("/s/example?before=100", "telegram-older.html")):
        site.page(path, (PAGES / "posts" / name).read_bytes())
    assert len(visit(telegram(site, pages=50), tmp_path / "a").documents) == 4
    assert len(site.requests) == 2
    assert len(visit(telegram(site, pages=1), tmp_path / "b").documents) == 3


def test_an_older_page_that_fails_costs_only_itself(site: Site, tmp_path: Path) -> None:
    site.page("/s/example", (PAGES / "posts" / "telegram.html").read_bytes())
    result = visit(telegram(site, pages=2), tmp_path)
    assert len(result.documents) == 3
    assert [error.gap for error in result.errors] == ["unreachable"]


def test_an_empty_older_page_is_the_end_and_no_error(site: Site, tmp_path: Path) -> None:
    site.page("/s/example", (PAGES / "posts" / "telegram.html").read_bytes())
    site.page("/s/example?before=100", "<section class='tgme_channel_history'>empty</section>")
    result = visit(telegram(site, pages=9), tmp_path)
    assert (len(result.documents), result.errors) == (3, [])


def test_a_page_that_did_not_change_is_told_as_that(site: Site, tmp_path: Path) -> None:
    site.page("/s/example", (PAGES / "posts" / "telegram.html").read_bytes(), headers={"ETag": '"1"'})
    memory = Recall()
    visit(telegram(site), tmp_path, memory)
    assert [error.gap for error in visit(telegram(site), tmp_path, memory).errors] == ["not_modified"]


@pytest.mark.parametrize(
    ("post", "gap", "said"),
    [
        ("<div class=post><p>360</p><time datetime=2021-04-29>x</time></div>", "number_not_found", "none of 1 posts has words at '.text'"),
        ("<div class=post><p class=text>360</p></div>", "number_not_found", "none of 1 posts has a date at 'time'"),
        ("<div class=post><p class=text>360</p><time>yesterday</time></div>", "number_not_found", "none of 1 posts has a date"),
        ("<div class=other>360</div>", "unreadable", "expected posts at '.post', found none"),
    ],
)  # fmt: skip
def test_a_redesign_is_told(post: str, gap: str, said: str, site: Site, tmp_path: Path) -> None:
    site.page("/", f"<html><body>{post}</body></html>")
    (error,) = visit(Source(url=site.url("/"), **PLAIN), tmp_path).errors  # type: ignore[arg-type]
    assert error.gap == gap
    assert said in str(error)


def test_a_day_is_the_one_written_unless_a_zone_is_given(site: Site, tmp_path: Path) -> None:
    site.page("/", "<div class=post><p class=text>360</p><time datetime='2021-04-28T22:30:00+00:00'></time></div>")
    days = [
        visit(Source(url=site.url("/"), zone=zone, **PLAIN), tmp_path / str(n)).documents[0].published  # type: ignore[arg-type]
        for n, zone in enumerate(["", "Europe/Minsk", "America/Caracas"])
    ]
    assert [str(day) for day in days] == ["2021-04-28", "2021-04-29", "2021-04-28"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"item": ">>"}, "item '>>' is not a CSS selector"),
        ({"drop": ("[",)}, "drop"),
        ({"pages": 0}, "between 1 and 500"),
        ({"pages": 2}, "needs older"),
        ({"zone": "Belarus/Minsk"}, "is not a time zone such as"),
        ({"url": ""}, "is not an address"),
    ],
)
def test_options_are_checked(options: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Source(**{"url": "https://example.org/", **PLAIN, **options})  # type: ignore[arg-type]
