"""What the demonstration site answers over real HTTP on chosen days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email.utils import parsedate_to_datetime

import feedparser
import pytest
import requests
from bs4 import BeautifulSoup

from prisoncount.demo import figures
from prisoncount.demo.server import Served, serve
from prisoncount.demo.site import FRESH, OUTAGE, REDESIGN, SENTENCE
from prisoncount.demo.tour import visits


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    with serve() as served:
        yield served


@pytest.fixture
def site(server: Served) -> Iterator[Site]:
    with requests.Session() as session:
        yield Site(server, session)


class Site:
    def __init__(self, server: Served, session: requests.Session) -> None:
        self.server, self.session = server, session

    def get(self, path: str, day: str, **headers: str) -> requests.Response:
        self.server.set_day(date.fromisoformat(day))
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.session.get(self.server.url + path, headers=named, timeout=5)

    def soup(self, path: str, day: str) -> BeautifulSoup:
        answer = self.get(path, day)
        assert answer.status_code == 200
        return BeautifulSoup(answer.content, "lxml")


def text(soup: BeautifulSoup) -> str:
    for script in soup("script"):
        script.decompose()
    return soup.get_text(" ", strip=True)


def test_the_site_is_on_loopback(server: Served) -> None:
    assert server.server_address[0] == "127.0.0.1"
    assert server.url.startswith("http://127.0.0.1:")


def test_the_counter_shows_the_newest_exact_count(site: Site) -> None:
    number = site.soup("/list", "2022-05-03").select_one("#count .number")
    assert number is not None
    assert number.text == "1,166"
    assert "30 April 2022" in text(site.soup("/list", "2022-05-03"))


def test_after_the_redesign_the_number_is_in_no_text(site: Site) -> None:
    for day in ("2023-04-30", "2023-05-31", "2023-06-30"):
        soup = site.soup("/list", day)
        assert soup.select_one("#count .number") is None
        assert soup.select_one(".tile") is not None
        assert "political prisoners" not in text(soup)
        assert "1,4" not in text(soup)


def test_without_a_fresh_count_the_list_is_being_checked(site: Site) -> None:
    assert "1,231 political prisoners" in text(site.soup("/list", "2025-04-03"))
    before, after = (site.get("/list", day) for day in ("2025-04-03", "2025-04-04"))
    assert "being checked" in after.text
    assert "1,231" not in after.text
    assert before.headers["Last-Modified"] != after.headers["Last-Modified"]


def test_later_the_number_stands_in_a_sentence(site: Site) -> None:
    soup = site.soup("/list", "2023-08-02")
    assert soup.select_one("#count .number") is None
    assert "holds 1,488 political prisoners" in text(soup)


@pytest.mark.parametrize("path", ["/list", "/feed.xml", "/ru/news/", "/be/news/dzieviatnaccac"])
def test_during_the_outage_every_page_says_so_and_robots_txt_stays(site: Site, path: str) -> None:
    assert site.get(path, "2022-07-04").status_code == 503
    assert int(site.get(path, "2022-07-04").headers["Retry-After"]) > 3600
    assert site.get("/robots.txt", "2022-07-04").status_code == 200
    assert site.get(path, "2022-09-02").status_code == 200


def test_the_counter_speaks_only_on_days_of_which_its_number_is_true() -> None:
    """A counter's number counts for the day of the visit: the demonstration must not date a real figure wrongly."""
    for day in visits():
        when, _ = figures.newest(day)
        assert when == day or OUTAGE[0] <= day <= OUTAGE[1] or REDESIGN <= day < SENTENCE or when + FRESH < day


def test_some_visit_falls_into_every_trouble() -> None:
    days = visits()
    assert sum(date(2022, 5, 20) <= day <= date(2022, 8, 20) for day in days) == 3
    assert sum(date(2023, 4, 20) <= day < date(2023, 7, 20) for day in days) == 3
    assert date(2024, 2, 29) in days


def test_the_visits_run_in_order_from_2021_to_2026() -> None:
    days = visits()
    assert days == sorted(set(days))
    assert 25 <= len(days) <= 40
    assert (days[0].year, days[-1].year) == (2021, 2026)


def test_the_feed_holds_what_is_out_and_is_empty_once(site: Site) -> None:
    feed = feedparser.parse(site.get("/feed.xml", "2022-02-02").content)
    assert not feed.bozo
    assert [entry.link.rpartition("/")[2] for entry in feed.entries] == [
        "twelve-more",
        "nine-more-listed",
        "un-expert-on-arrests",
        "list-reaches-360",
    ]
    empty = site.get("/feed.xml", "2024-02-29")
    assert (empty.status_code, empty.content) == (200, b"")


def test_every_article_of_the_feed_and_the_listings_can_be_opened(site: Site) -> None:
    last = visits()[-1].isoformat()
    paths = {
        link["href"] for code in ("en", "ru", "be") for link in site.soup(f"/{code}/news/", last).select(".news a")
    }
    assert len(paths) == 36
    assert {site.get(str(path), last).status_code for path in paths} == {200}


def test_nothing_is_out_before_its_day(site: Site) -> None:
    assert site.get("/ru/news/tysyacha", "2022-01-26").status_code == 404
    assert site.get("/ru/news/tysyacha", "2022-01-27").status_code == 200


def test_the_mirror_has_the_same_article_and_names_the_original(site: Site) -> None:
    original = site.get("/ru/news/oktyabr-2023", "2023-10-12")
    mirror = site.get("/mirror/ru/news/oktyabr-2023", "2023-10-12")
    assert mirror.content == original.content
    canonical = BeautifulSoup(mirror.content, "lxml").select_one("link[rel=canonical]")
    assert canonical is not None
    assert canonical["href"] == original.url


def test_one_page_is_cp1251_and_says_so_only_in_its_text(site: Site) -> None:
    answer = site.get("/ru/news/tysyacha", "2022-02-02")
    assert "charset" not in answer.headers["Content-Type"]
    assert b'charset="windows-1251"' in answer.content
    assert "1007 политзаключённых" in answer.content.decode("cp1251")
    with pytest.raises(UnicodeDecodeError):
        answer.content.decode("utf-8")


def test_old_numbers_stand_in_the_sidebar_of_newer_articles(site: Site) -> None:
    aside = site.soup("/en/news/un-expert-on-arrests", "2021-08-03").select_one("aside")
    assert aside is not None
    assert "360 on the list" in aside.text


def test_an_unchanged_page_answers_304_to_either_validator(site: Site) -> None:
    first = site.get("/list", "2022-05-03")
    assert site.get("/list", "2022-05-04", If_None_Match=first.headers["ETag"]).status_code == 304
    since = first.headers["Last-Modified"]
    assert site.get("/list", "2022-05-04", If_Modified_Since=since).status_code == 304
    assert site.get("/list", "2022-09-02", If_None_Match=first.headers["ETag"]).status_code == 200
    assert site.get("/list", "2022-09-02", If_Modified_Since=since).status_code == 200
    assert site.get("/list", "2022-05-04", If_Modified_Since="yesterday").status_code == 200


def test_the_redesign_changes_the_page_even_without_a_new_count(site: Site) -> None:
    before, after = (site.get("/list", day).headers for day in ("2023-04-19", "2023-04-20"))
    assert before["ETag"] != after["ETag"]
    assert parsedate_to_datetime(before["Last-Modified"]) < parsedate_to_datetime(after["Last-Modified"])


def test_robots_txt_keeps_visitors_out_of_the_drafts(site: Site) -> None:
    assert "Disallow: /drafts/" in site.get("/robots.txt", "2021-05-06").text


def test_the_server_answers_head_without_a_body(site: Site) -> None:
    answer = site.session.head(site.server.url + "/list", timeout=5)
    assert (answer.status_code, answer.content) == (200, b"")
    assert int(answer.headers["Content-Length"]) > 0
