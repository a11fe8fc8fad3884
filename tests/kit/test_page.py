from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import lxml.html
import pytest
from tests.conftest import statement

from prisoncount.charts._theme import THEMES, contrast
from prisoncount.kit import facts, page, words
from prisoncount.kit.facts import Facts
from prisoncount.kit.plot import MOST, plot
from prisoncount.kit.rows import table
from prisoncount.monitor import Monitor

from .conftest import CONFIG, TODAY, made


@pytest.fixture(scope="session")
def tree(kit: Path) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring((kit / "index.html").read_text(encoding="utf-8"))


def many(known: Facts, number: int, every: int = 1) -> Facts:
    """The facts of a record of so many counts, each with a quote."""
    store, first = made(), date(2015, 1, 1)
    for index in range(number):
        day = first + timedelta(days=index * every)
        quote = f"There are {500 + index % 900} political prisoners in the country. " * 3
        store.add_observation(statement(day.isoformat(), 500 + index % 900, monitor="arcadia", quote=quote, sha256="a"))
    view = facts.view(Monitor(CONFIG, store), TODAY)
    return replace(known, view=view, observations=view.observations, flags=())


def test_it_asks_for_nothing_and_runs_nothing_but_its_own(tree: lxml.html.HtmlElement) -> None:
    assert not tree.xpath("//@src | //@srcset | //@action | //@formaction | //@style | //@poster")
    assert not tree.xpath("//@*[starts-with(name(), 'on')]")
    assert tree.xpath("//link/@href") == ["data:,", "feed.xml"]
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,), (script,) = tree.xpath("//style"), tree.xpath("//script")
    for name, text in (("style", style.text), ("script", script.text)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "url(" not in style.text
    assert "@import" not in style.text
    assert not re.search(r"fetch|XMLHttp|innerHTML|eval|import\(", script.text)


def test_hostile_words_are_shown_and_do_nothing(tree: lxml.html.HtmlElement) -> None:
    shown = "".join(tree.xpath("//q//text()"))
    assert "</script><script>alert(1)</script>" in shown
    assert "\x07" not in shown
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//img")
    assert not tree.xpath("//a[starts-with(@href, 'javascript')]")


def test_every_way_out_gives_nothing_away(tree: lxml.html.HtmlElement) -> None:
    out = [link for link in tree.xpath("//a") if "//" in link.get("href")]
    assert out
    assert all(link.get("rel") == "noopener noreferrer" for link in out)
    assert tree.xpath("//meta[@name='referrer']/@content") == ["no-referrer"]


def test_every_mark_and_flag_leads_to_its_evidence(tree: lxml.html.HtmlElement, known: Facts) -> None:
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    inner = [href[1:] for href in tree.xpath("//a/@href") if href.startswith("#")]
    assert set(inner) <= set(ids)
    marks = tree.xpath("//*[@id='marks']/a")
    assert [mark.findtext("title") for mark in marks][:2] == [
        "31 December 2021: 970, Viasna",
        "27 January 2022: 1,007, Viasna",
    ]
    row = tree.get_element_by_id(marks[1].get("href")[1:])
    read = row.text_content()
    for said in ("27 January 2022", "1,007", "Viasna", "A paper", "published 28 January 2022", "ab" * 32):
        assert said in read
    assert row.xpath(".//a/@href") == ["https://example.org/2022-01-27/1007"]
    assert f"flag-{known.flags[0].id}" in ids


def test_what_is_in_doubt_is_counted_and_not_shown(tree: lxml.html.HtmlElement) -> None:
    assert "9,999" not in tree.text_content()
    assert "1 more statement is in doubt" in tree.text_content()


def test_it_is_ordered_for_those_who_listen(tree: lxml.html.HtmlElement) -> None:
    assert tree.get("lang") == "en"
    assert [len(tree.xpath(f"//{name}")) for name in ("main", "header", "footer", "h1")] == [1, 1, 1, 1]
    levels = [int(heading.tag[1]) for heading in tree.xpath("//h1 | //h2 | //h3")]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for section in tree.xpath("//section | //dialog"):
        assert tree.get_element_by_id(section.get("aria-labelledby")).text_content().strip()
    (svg,) = tree.xpath("//*[@id='plot']")
    assert "Arcadia" in svg.get("aria-label")
    assert all(scope == "col" for scope in tree.xpath("//th/@scope"))
    assert tree.xpath("//body/*[1]/@href") == ["#statements"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stand_out_from_what_lies_under_them(theme: str) -> None:
    inks = THEMES[theme]
    for ink in ("text", "muted", "main"):
        for ground in ("ground", "pale_main"):
            assert contrast(inks[ink], inks[ground]) >= 4.5, (ink, ground)


def test_the_chart_says_no_more_than_the_trend(known: Facts) -> None:
    drawn = plot(known)
    assert drawn is not None
    assert [(mark.shape, mark.own, mark.stated) for mark in drawn.marks] == [
        ("dot", True, "970"),
        ("dot", True, "1,007"),
        ("dot", True, "1,022"),
        ("up", False, "more than 1,100"),
    ]
    assert len(drawn.lines) == 2
    assert drawn.values[0] == (340, "0")
    assert [label for _, label in drawn.values] == ["0", "500", "1,000"]
    assert (drawn.x(drawn.first), drawn.x(drawn.last)) == ("0.00%", "100.00%")


def test_the_time_without_a_report_is_shown_as_such(known: Facts) -> None:
    drawn = plot(known)
    assert drawn
    assert drawn.silent is None
    late = replace(known, view=replace(known.view, today=date(2022, 9, 1)))
    drawn = plot(late)
    assert drawn
    assert (drawn.silent, drawn.last) == (date(2022, 2, 20).toordinal(), date(2022, 9, 1).toordinal())
    assert "silent" in drawn.key


def test_a_line_is_not_drawn_across_a_gap(known: Facts) -> None:
    drawn = plot(many(known, 5, every=70))
    assert drawn is not None
    assert (len(drawn.marks), drawn.lines) == (5, ())


def test_a_crowd_of_marks_is_thinned_and_that_is_said(known: Facts) -> None:
    crowd = many(known, 700)
    drawn = plot(crowd)
    assert drawn is not None
    assert len(drawn.marks) + drawn.thinned == 700
    assert 100 < len(drawn.marks) <= MOST + 4
    counts = {mark.stated for mark in drawn.marks}
    assert {"500", "1,199"} <= counts, "the lowest and the highest stay"
    assert f"{drawn.thinned} statements too close" in page.page(crowd)


def test_a_large_record_loses_quotes_first_and_rows_last_and_says_so(known: Facts) -> None:
    crowd = many(known, 400, every=3)
    whole = page.page(crowd)
    assert whole.count("<q ") == whole.count('<tr id="o-') == 400
    limit = len(whole.encode()) - 20_000
    less = page.page(crowd, limit)
    assert limit - 1_000 <= len(less.encode()) <= limit
    assert less.count('<tr id="o-') == 400
    quotes = less.count("<q ")
    assert 0 < quotes < 400
    assert f"The words of {400 - quotes} older statements are in observations.csv only." in less


def test_rows_give_way_last_and_those_of_the_chart_last_of_all(known: Facts) -> None:
    crowd = many(known, 400, every=3)
    oldest = list(crowd.observations.index[:3])
    rows = table(crowd, oldest, 30_000)
    assert sum(len(row.encode()) + 1 for row in rows.rows) <= 30_000
    assert 50 < len(rows.rows) == 400 - rows.left_out < 400
    assert rows.ids == {*oldest, *crowd.observations.index[-(len(rows.rows) - 3) :]}
    assert "400 oldest statements" in words.language("en").unshown(0, 400, 0)[0]


def test_an_empty_record_has_a_page(known: Facts) -> None:
    text = page.page(many(known, 0))
    for said in ("There is no count to draw yet", "No flag has been raised", "No statement is on record yet"):
        assert said in text


def test_the_same_facts_give_the_same_bytes(known: Facts) -> None:
    assert page.page(known) == page.page(known)
