from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import feedparser
import pytest
from lxml import etree
from tests.conftest import NOW

from prisoncount.kit import facts, feed
from prisoncount.kit.facts import Facts
from prisoncount.messages import codes
from prisoncount.monitor import Monitor
from prisoncount.records import Flag

from .conftest import CONFIG, TODAY, made, record

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))


def test_it_is_atom_and_read_without_complaint(kit: Path) -> None:
    body = (kit / "feed.xml").read_bytes()
    SCHEMA.assertValid(etree.fromstring(body))
    read = feedparser.parse(body)
    assert not read.bozo, read.get("bozo_exception")
    assert [entry.title[:8] for entry in read.entries] == ["Up by 37", "Long ago"]
    assert read.feed.updated == "2026-03-20T06:00:00Z"


def test_the_schema_can_say_no(kit: Path) -> None:
    body = (kit / "feed.xml").read_bytes()
    for slip in (
        (b"<id>urn:uuid:", b"<id>"),
        (b"T06:00:00Z</updated>", b"</updated>"),
        (b'rel="alternate"', b'rel="also"'),
    ):
        assert slip[0] in body
        assert not SCHEMA.validate(etree.fromstring(body.replace(*slip)))


def test_hostile_words_stay_words(kit: Path) -> None:
    tree = etree.fromstring((kit / "feed.xml").read_bytes())
    title = tree.findtext("{*}entry/{*}title")
    assert title is not None
    assert "</script><script>alert(1)</script>" in title
    assert not list(tree.iter("{*}script"))
    assert "\x07" not in title


def test_ids_are_those_of_the_flags_wherever_it_is_hosted(known: Facts, hosted: Callable[[str], Facts]) -> None:
    here = feedparser.parse(feed.feed(known))
    there = feedparser.parse(feed.feed(hosted("https://host.example/by/")))
    assert [entry.id for entry in here.entries] == [entry.id for entry in there.entries]
    assert len({here.feed.id, *(entry.id for entry in here.entries)}) == 3
    assert all(entry.id.startswith("urn:uuid:") for entry in here.entries)
    assert [link.rel for link in here.feed.links] == ["alternate"]
    assert {link.href for link in there.feed.links} == {
        "https://host.example/by/feed.xml", "https://host.example/by/index.html",
    }  # fmt: skip
    assert there.entries[0].link == f"https://host.example/by/index.html#flag-{known.flags[0].id}"
    SCHEMA.assertValid(etree.fromstring(feed.feed(hosted("https://host.example/by/")).encode()))


@pytest.mark.parametrize("lang", [code for code in codes() if code != "en"])
def test_each_language_has_a_feed_of_its_own(known: Facts, lang: str) -> None:
    body = feed.feed(known.spoken(lang))
    SCHEMA.assertValid(etree.fromstring(body.encode()))
    here, there = feedparser.parse(feed.feed(known)), feedparser.parse(body)
    assert there.feed.language == lang
    assert [entry.summary_detail.language for entry in there.entries] == [lang, "en"], "its evidence is gone"
    assert [link.href for link in there.feed.links] == [f"index.{lang}.html"]
    assert not {one.id for one in (here.feed, *here.entries)} & {one.id for one in (there.feed, *there.entries)}
    assert there.feed.title != here.feed.title
    assert ".." not in body
    assert there.entries[0].title == known.spoken(lang).told(known.flags[0]) != here.entries[0].title


def test_an_entry_told_otherwise_and_a_feed_that_lost_one_are_newer(tmp_path: Path) -> None:
    store = record(made())

    def fed() -> feedparser.FeedParserDict:
        return feedparser.parse(feed.feed(facts.gather(Monitor(CONFIG, store), tmp_path, today=TODAY)))

    before = fed()
    store.start_run(NOW + timedelta(days=1), "test", offline=False)
    mended = Flag("rise", date(2022, 1, 27), "Up by 36", "A slip was mended", 36)
    store.retell_flag(mended)
    after = fed()
    assert [entry.id for entry in after.entries] == [entry.id for entry in before.entries]
    assert [entry.published for entry in after.entries] == [entry.published for entry in before.entries]
    assert (after.entries[0].title, after.entries[0].updated) == ("Up by 36", "2026-03-21T06:00:00Z")
    assert after.entries[1].updated == before.entries[1].updated
    store.add_mute(mended.id, NOW + timedelta(days=2), "a slip", "someone", muted=True)
    assert len(fed().entries) == 1
    assert fed().feed.updated == "2026-03-22T06:00:00Z"


def test_the_same_facts_give_the_same_bytes_and_none_an_empty_feed(known: Facts) -> None:
    assert feed.feed(known) == feed.feed(known)
    empty = feedparser.parse(feed.feed(replace(known, flags=(), decided="")))
    assert not empty.bozo
    assert (empty.entries, empty.feed.updated) == ([], "2022-03-01T00:00:00Z")


def test_only_the_newest_are_in_it(known: Facts) -> None:
    many = tuple(replace(known.flags[0], id=f"{number:012x}") for number in range(80))
    assert len(feedparser.parse(feed.feed(replace(known, flags=many))).entries) == feed.NEWEST


@pytest.mark.parametrize("parts", [("a", "bc"), ("ab", "c")])
def test_names_and_ids_do_not_run_into_each_other(parts: tuple[str, str]) -> None:
    assert feed.identity(*parts) != feed.identity("".join(parts))
    assert feed.identity("a", "bc") != feed.identity("ab", "c")
