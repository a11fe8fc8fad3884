"""The demonstration's articles: invented words around counts that were really reported."""

from __future__ import annotations

import re

import pytest

from prisoncount.demo import figures
from prisoncount.demo.articles import Article, articles

SPEAKERS = {"Sviatlana Tsikhanouskaya", "Гитанас Науседа"}
OTHER_WORDS = {
    "Special Rapporteur",
    "United States",
    "Human Rights",
    "Rights Council",
    "In February",
    "Президент Литвы",
    "Литвы Гитанас",
}
TWO_NAMES = re.compile(r"(?=\b([A-ZА-ЯЁІЎ][a-zа-яёіў]+ [A-ZА-ЯЁІЎ][a-zа-яёіў]+)\b)")


def numbers(article: Article) -> set[int]:
    joined = re.sub(r"(?<=\d)[ ,\u00a0](?=\d{3}\b)", "", "\n".join((article.title, *article.text)))
    return {int(number) for number in re.findall(r"\d+", joined)}


@pytest.mark.parametrize("article", articles(), ids=lambda one: one.id)
def test_an_article_states_the_figure_it_cites(article: Article) -> None:
    if article.cites:
        row = figures.cited(article.cites)
        assert int(row["value"]) in numbers(article)
        assert not row["note"].startswith("doubtful:")


@pytest.mark.parametrize("article", articles(), ids=lambda one: one.id)
def test_an_article_names_no_prisoner(article: Article) -> None:
    named = set(TWO_NAMES.findall(". ".join((article.title, *article.text))))
    assert named <= SPEAKERS | OTHER_WORDS


def test_the_articles_cover_the_languages_and_the_hard_cases() -> None:
    every = articles()
    assert {one.language for one in every} == {"en", "ru", "be"}
    assert len({one.path for one in every}) == len(every)
    assert [one.id for one in every if not one.cites] == [
        "pervyy-nomer",
        "piersy-numar",
        "twelve-more",
        "december-release",
    ]
    assert {figures.cited(one.cites)["qualifier"] for one in every if one.cites} == {
        "exact",
        "approx",
        "at_least",
        "more_than",
        "fewer_than",
    }
    assert sum(one.mirror for one in every) == 1
    assert sum(one.encoding == "cp1251" for one in every) == 1


def test_a_figure_that_the_record_lacks_is_an_error() -> None:
    with pytest.raises(LookupError, match="2024-01-01 7"):
        figures.cited("2024-01-01 7")
