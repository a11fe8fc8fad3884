"""Every bundled monitor in every language: no chart, caption, note or flag mixes English in."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest

from prisoncount import config, plugins
from prisoncount.charts._language import codes
from prisoncount.charts._view import Words
from prisoncount.kit import facts, flagged
from prisoncount.kit.facts import Facts
from prisoncount.kit.words import language
from prisoncount.monitor import open_monitor

NOW = datetime(2026, 11, 22, tzinfo=UTC)
MONITORS = config.bundled()
OTHERS = [code for code in codes() if code != "en"]
CHARTS = ("trend", "change", "origins", "estimate", "vintages")
ENGLISH = re.compile(
    r"\b(the|of|by|than|count|political|prisoners?|more|fewer|report|source|with|from|people|and|is|are|groups?|union|"
    r"council|government|for|not|since)\b",
    re.IGNORECASE,
)
PRISONERS = {
    "en": "political prisoner", "be": "палітвяз", "ru": "политзаключ", "uk": "політв’яз", "pl": "więźniów politycznych",
    "lt": "politinių kalinių", "de": "politische",
}  # fmt: skip
LATIN = re.compile(r"[A-Za-z]{3,}")
ADDRESS = re.compile(r"\b[\w-]+\.(?:com|org|us|info)\b")


@cache
def known(name: str) -> Facts:
    """A monitor with the record that comes with it, and its flags."""
    monitor = open_monitor(name, "no-record", now=NOW)
    view = facts.view(monitor, NOW.date())
    flags = facts.raised(monitor.flags(), NOW.date(), {})
    seen = {"view": view, "observations": view.observations, "flags": flags, "evidence": facts.behind(view, flags)}
    return Facts(config=monitor.config, pictures=(), decided="", **seen)


def plain(text: str, names: set[str], lang: str) -> str:
    """A text without the names that its language writes as they are, be it in quotes, cut names and addresses."""
    stay = {name for name in names if name in language(lang).name(name)}
    for name in sorted(stay | set(MONITORS) | {"prisoncount"}, key=len, reverse=True):
        text = text.replace(name, "")
    return ADDRESS.sub("", re.sub(r"\S+…", "", text))


def told(words: Words, drawn: list[str]) -> str:
    """Everything a chart says, in the picture and beside it."""
    return " ".join([words.title, words.subtitle, words.caption, words.alt, words.source, *words.notes, *drawn])


def pure(text: str, names: set[str], lang: str) -> None:
    """Nothing English is left of a text, nor a Latin word where letters are Cyrillic."""
    text = plain(" ".join(text.split()), names, lang)
    if lang == "de":  # which shares them
        text = re.sub(r"\b(Union|Opposition|Person|warn?|Report)\b", "", text)
    assert not ENGLISH.search(text), (ENGLISH.findall(text), text)
    assert lang not in {"be", "ru", "uk"} or not LATIN.search(text), (LATIN.findall(text), text)


def names(seen: Facts) -> set[str]:
    """Who counts, speaks and prints, by their names in the record and in the monitor's file."""
    rows = seen.observations
    credited = {name.partition(" (")[0] for name in seen.config.credit.split(", ")}
    return {*rows["origin"].dropna(), *rows["publisher"].dropna(), *seen.config.origins, *credited} - {""}


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("name", MONITORS)
def test_no_chart_of_a_bundled_monitor_mixes_english_in(name: str, lang: str) -> None:
    seen = known(name)
    for chart in CHARTS:
        made = plugins.load("charts", chart).compose(seen.view, lang=lang)
        drawn = [a.get_text() for a in made.figure.get_children() if (a.get_gid() or "").startswith("text:")]
        pure(told(made.words, drawn), names(seen), lang)


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("name", MONITORS)
def test_the_title_of_changes_says_whose_count_it_is(name: str, lang: str) -> None:
    """No short form drops "political": the number of prisoners is another one."""
    seen = known(name).view
    title = plugins.load("charts", "change").compose(seen, lang=lang).words.title
    assert PRISONERS[lang] in title.casefold(), title


@pytest.mark.parametrize("lang", OTHERS)
def test_the_chart_of_all_of_them_mixes_no_english_in(lang: str) -> None:
    views = [known(name).view for name in MONITORS]
    words = plugins.load("charts", "countries").compose(views, lang=lang).words
    pure(told(words, []), set().union(*(names(known(name)) for name in MONITORS)), lang)


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("name", MONITORS)
def test_no_flag_of_a_bundled_monitor_mixes_english_in(name: str, lang: str) -> None:
    seen = replace(known(name), lang=lang)
    for flag in seen.flags:
        pure(flagged.told(seen, flag), names(seen), lang)


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("name", MONITORS)
def test_the_source_has_the_name_that_the_caption_has(name: str, lang: str) -> None:
    """Who counts by «Мемориал»’s list is not credited as Memorial."""
    seen, said = known(name), language(lang)
    primary = seen.config.primary
    credited = seen.config.credit.split(", ")[0].partition(" (")[0]
    if said.name(primary) != primary:
        assert said.name(credited) != credited
