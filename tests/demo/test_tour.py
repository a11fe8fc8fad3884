"""The demonstration's monitor file, and what the real reader makes of the site's pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prisoncount import config, observe
from prisoncount.demo import figures
from prisoncount.demo.articles import Article, articles
from prisoncount.demo.site import Site
from prisoncount.demo.tour import monitor, visits
from prisoncount.reading import mentions, page
from prisoncount.records import Mention

BASE = "http://127.0.0.1:8000"
SAID_BY_PERSONS = {"fourteen-freed", "sentyabr-2025"}
"""The reader may or may not name a person as the origin; it must not name the list's keeper."""


@pytest.fixture
def demo(tmp_path: Path) -> config.MonitorConfig:
    return config.load(str(monitor(BASE, tmp_path)))


def headline(article: Article) -> Mention | None:
    answer = Site(visits()[-1]).answer(article.path, {}, BASE)
    document = page.read(answer.body, content_type=answer.headers["Content-Type"], url=BASE + article.path)
    assert document.published == article.day
    assert document.language == article.language
    return observe.headline(mentions.find(document, country="BY"), "BY")


def test_the_monitor_file_loads_and_looks_only_at_the_site(demo: config.MonitorConfig) -> None:
    assert demo.name == "demo"
    assert demo.record is None, "the demonstration shows what is read, not what was imported"
    assert {source.kind for source in demo.sources.values()} == {"counter", "feed", "listing"}
    assert all(source.unit.url.startswith(f"{BASE}/") for source in demo.sources.values())  # type: ignore[attr-defined]
    assert all(source.private and source.pace == 0 for source in demo.sources.values())


def test_every_paper_is_read_by_a_source(demo: config.MonitorConfig) -> None:
    assert {source.language for source in demo.sources.values()} == {one.language for one in articles()}


@pytest.mark.parametrize("article", [one for one in articles() if one.cites], ids=lambda one: one.id)
def test_the_reader_takes_from_an_article_the_figure_it_cites(article: Article, demo: config.MonitorConfig) -> None:
    row, found = figures.cited(article.cites), headline(article)
    assert found is not None
    assert (found.value, found.qualifier) == (int(row["value"]), row["qualifier"])
    assert (found.as_of, found.as_of_precision) == (date.fromisoformat(row["as_of"]), "day")
    origin = observe.origin_of(found.attributed_to, demo.sources["courier"], demo)
    assert origin == row["origin"] or (article.id in SAID_BY_PERSONS and origin == "")


@pytest.mark.parametrize("article", [one for one in articles() if not one.cites], ids=lambda one: one.id)
def test_the_reader_takes_no_count_from_an_article_without_one(article: Article) -> None:
    assert headline(article) is None
