"""The Belarus monitor: it loads, knows its origins in every spelling, and promises nothing it has not seen."""

from __future__ import annotations

import csv
import hashlib
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from prisoncount import config, observe
from prisoncount.errors import Unreadable
from prisoncount.records import Capture, Redact

MONITOR = config.load("belarus")
RECORD = Path(__file__).parents[1] / "data" / "belarus" / "reports.csv"
SOURCE = next(iter(MONITOR.sources.values()))


def origins_in_the_record() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    with RECORD.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["origin"], set()).add(row["measure"])
    return found


def test_it_is_bundled_with_its_record() -> None:
    assert "belarus" in config.bundled()
    assert MONITOR.record is not None
    assert (MONITOR.record / "reports.csv").samefile(RECORD)
    assert (MONITOR.country, MONITOR.place, MONITOR.primary) == ("BY", "Belarus", "Viasna")


def test_every_origin_of_the_record_is_known() -> None:
    assert set(origins_in_the_record()) - {""} <= set(MONITOR.origins)


def test_an_origin_with_a_definition_of_its_own_never_joins_the_list() -> None:
    own = {name: one.measure for name, one in MONITOR.origins.items() if one.measure}
    assert own == {
        "Amnesty International": "prisoners_of_conscience",
        "Dissidentby": "dissidentby",
        "Human Rights Watch": "politically_motivated_charges",
    }
    for origin, measures in origins_in_the_record().items():
        if origin in own:
            assert measures == {own[origin]}
        else:
            assert measures <= {MONITOR.measure, "political_prisoners_before_2020"}


@pytest.mark.parametrize(
    ("said", "origin"),
    [
        ("Human Rights Center Viasna", "Viasna"),
        ("праваабарончы цэнтр «Вясна»", "Viasna"),
        ("правозащитного центра «Весна»", "Viasna"),
        ("«Вясны»", "Viasna"),
        ("Centrum Praw Człowieka „Wiasna”", "Viasna"),
        ("Menschenrechtszentrum Wjasna", "Viasna"),
        ("five Belarusian human rights organisations", "Viasna"),
        ("праваабаронцы", "Viasna"),
        ("Dissidentby coalition", "Dissidentby"),
        ("rights groups", "Rights groups"),
        ("Святлана Ціханоўская", "Sviatlana Tsikhanouskaya"),
        ("Swiatłana Cichanouska", "Sviatlana Tsikhanouskaya"),
        ("Павел Латушко", "Pavel Latushka"),
        ("Paweł Łatuszka", "Pavel Latushka"),
        ("EU (Josep Borrell)", "EU"),
        ("UN SR Anais Marin", "UN Special Rapporteur"),
        ("founder of Viasna", "Ales Bialiatski"),
        ("Gitanas Nauseda", "Gitanas Nausėda"),
        ("a passer-by", "a passer-by"),
    ],
)
def test_spellings_fold_into_one_origin(said: str, origin: str) -> None:
    assert observe.origin_of(said, SOURCE, MONITOR) == origin


@pytest.mark.parametrize(
    ("url", "publisher"),
    [
        ("https://spring96.org./en/news/115297", "Viasna"),
        ("https://prisoners.spring96.org/en", "Viasna"),
        ("https://dck8xvlq18iei.cloudfront.net/338818", "Nasha Niva"),
        ("https://br0wse-zerkalo.site/news/life/7931.html", "Zerkalo"),
        ("https://www.svaboda.org/a/1.html", "Svaboda"),
        ("https://unrelated.example/spring96.org", None),
    ],
)
def test_mirrors_fold_into_one_publisher(url: str, publisher: str | None) -> None:
    assert observe.publisher_of(url, MONITOR) == publisher


def test_no_host_belongs_to_two_publishers() -> None:
    hosts = [host for one in MONITOR.publishers.values() for host in one.hosts]
    assert len(set(hosts)) == len(hosts)
    assert all(urlsplit(f"https://{host}").hostname == host for host in hosts)


@pytest.mark.parametrize("source", MONITOR.sources.values(), ids=lambda one: one.id)
def test_a_source_is_named_paced_and_honest(source: config.SourceConfig) -> None:
    assert source.publisher in MONITOR.publishers
    assert source.language in MONITOR.languages
    assert source.pace >= 2
    assert source.expect_days > 0
    assert not source.verified, "set only by someone who has seen the address answer"
    assert source.note
    assert not source.private


def test_the_sources_cover_the_list_its_news_and_the_press() -> None:
    kinds = {key: one.kind for key, one in MONITOR.sources.items()}
    assert kinds["viasna-counter"] == "counter"
    assert kinds["viasna-list"] == "table"
    assert set(kinds.values()) == {"counter", "table", "listing", "posts", "feed"}
    assert {one.publisher for one in MONITOR.sources.values()} >= {
        "Viasna",
        "Nasha Niva",
        "Zerkalo",
        "Svaboda",
        "Belsat",
        "Pozirk",
    }


def test_only_the_keepers_own_pages_speak_for_it() -> None:
    own = {one.publisher for one in MONITOR.sources.values() if one.origin}
    assert own == {"Viasna"}
    assert {one.origin for one in MONITOR.sources.values() if one.publisher == "Viasna"} == {"Viasna"}


def test_addresses_belong_to_the_publisher_they_are_said_to_be_of() -> None:
    for source in MONITOR.sources.values():
        unit = source.unit
        for url in (unit.url, *getattr(unit, "mirrors", ())):
            assert observe.publisher_of(url, MONITOR) in {source.publisher, None}, url
            assert observe.publisher_of(url, MONITOR) or urlsplit(url).hostname == "t.me", url


def test_no_column_of_the_list_of_people_is_kept_but_the_status() -> None:
    unit = MONITOR.sources["viasna-list"].unit
    header = "id,url,name,status,gender,photo,description,birthday,arrested,articles,prison"
    people = f"{header}\n1,u,A Person,active,f,p,d,1990-01-01,2021,342,Homel\n2,u,Another Person,former,m,p,d,1990,2021,342,x\n"
    pages: dict[str, bytes] = {
        unit.url: b'<p>A Person <a href="/list.csv?x=1">Export (CSV)</a></p>',
        "https://prisoners.spring96.org/list.csv?x=1": people.encode(),
    }
    captures = list(unit.collect(Getter(pages)))
    assert b"Person" not in b"".join(capture.body for capture in captures)
    documents = [document for capture in captures for document in unit.parse(capture)]
    assert [mention.value for document in documents for mention in document.stated] == [1]


def test_a_telegram_page_is_read_with_the_options_of_the_file() -> None:
    unit = MONITOR.sources["viasna-telegram"].unit
    quoted = '<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text js-message_reply_text">1453</div></a>'
    preview = '<a class="tgme_widget_message_link_preview"><div class="link_preview_title">1436</div></a>'
    words = '<div class="tgme_widget_message_text js-message_text">+9, усяго 1452 палітвязні</div>'
    when = '<a class="tgme_widget_message_date" href="https://t.me/viasna96/7"><time datetime="2023-02-26T22:30:00+00:00">1:30</time></a>'
    post = f'<div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="viasna96/7">{quoted}{words}{preview}{when}</div>'
    body = f'<section class="tgme_channel_history js-message_history">{post}</section>'.encode()
    (capture,) = unit.collect(Getter({unit.url: body}))
    (document,) = unit.parse(capture)
    assert document.text == "+9, усяго 1452 палітвязні"
    assert (document.url, document.published) == ("https://t.me/viasna96/7", date(2023, 2, 27))
    with pytest.raises(Unreadable, match=r"tgme_channel_history"):
        unit.parse(*Getter({unit.url: b"<html><title>Telegram</title><p>Contact</p></html>"}).all())


class Getter:
    """Pages by address: what fetching does, without fetching."""

    def __init__(self, pages: dict[str, bytes]) -> None:
        self.pages = pages

    def __call__(self, url: str, *, conditional: bool = True, redact: Redact | None = None) -> Capture:
        body = self.pages[url]
        if redact is not None:
            body = redact(body, "text/html" if body.startswith(b"<") else "text/csv")
        now = datetime(2023, 2, 28, 6, tzinfo=UTC)
        return Capture(url, url, now, 200, (), body, hashlib.sha256(body).hexdigest())

    def all(self) -> list[Capture]:
        return [self(url) for url in self.pages]

    def file(self, path: Path) -> Capture:
        raise AssertionError(f"no source of this monitor reads files: {path}")

    def seen(self, url: str) -> bool:
        return False
