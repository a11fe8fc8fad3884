"""Every language: true of the data, whole, in letters that the typeface has, and nothing meets in any look."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prisoncount import plugins
from prisoncount.charts import countries
from prisoncount.charts._changes import changes
from prisoncount.charts._encode import pdf, png, svg
from prisoncount.charts._events import events as read_events
from prisoncount.charts._finding import find
from prisoncount.charts._language import codes, language
from prisoncount.charts._select import select
from prisoncount.charts._theme import THEMES
from prisoncount.charts._view import View, Words
from prisoncount.charts._words import alt, caption
from prisoncount.messages import Catalogue, Untranslated

from .histories import RELEASES, events, monthly, row, situations, view
from .looks import OTHERS
from .test_estimate import estimated
from .test_title import HISTORIES, made
from .test_trend_layout import collide

NUMBER = re.compile(r"\d{1,3}(?:[.,\u00a0]\d{3})+(?!\d)|\d+")
MORE = {
    "en": ("more than", "fewer than"), "be": ("больш, чым", "менш, чым"), "ru": ("больше, чем", "меньше, чем"),
    "uk": ("більше, ніж", "менше, ніж"), "pl": ("więcej niż", "mniej niż"), "de": ("mehr als", "weniger als"),
    "lt": ("daugiau nei", "mažiau nei"),
}  # fmt: skip


def eight() -> dict[str, View]:
    """The situations that every reader will meet, of Belarus, whose names the languages know."""
    found = situations()
    facts = {"place": "Belarus", "primary": "Keeper", "definition": "People whom Viasna and partner groups list as political prisoners"}  # fmt: skip
    rise = [60 + 38 * i for i in range(38)]
    return {
        "rise": view([*monthly([500, 480, 560], last=date(2024, 12, 31))], RELEASES, **facts),
        "fall": view([*monthly([500, 580, 540], last=date(2024, 12, 31))], RELEASES, **facts),
        "record": view(monthly(rise), RELEASES, **facts),
        "one point": view([row("2024-12-30", 102)], RELEASES, **facts),
        "no point": view([], **facts),
        "long gap": found["long gap"],
        "month precision": found["months in a gap"],
        "rival origins": view([*monthly(rise), row("2024-12-28", 2900, origin="P. Rival")], RELEASES, **facts),
    }


EIGHT = eight()
FULLEST = "rival origins"
"""The situation with the most marks: its picture is the largest file."""
CHARTS = ("trend", "change", "origins", "estimate", "vintages")
DRAWN = [(name, preset) for name in CHARTS for preset in ("newsletter", "social", "square") if preset in plugins.load("charts", name).PRESETS]  # fmt: skip


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize(("name", "preset"), DRAWN)
def test_nothing_meets_in_any_look(name: str, preset: str, lang: str, theme: str) -> None:
    module = plugins.load("charts", name)
    for situation, seen in EIGHT.items():
        chart = module.compose(estimated(seen) if name == "estimate" else seen, preset=preset, theme=theme, lang=lang)
        for artist in chart.figure.get_children():
            if artist.get_gid() in {"text:inside", "text:open"}:  # inside its bar on purpose
                artist.set_gid("")
        collide(chart.figure, preset, module.PRESETS)
        assert 0 < len(chart.words.title) <= 90, situation
        assert "…" not in chart.words.title, "a title that does not fit has a shorter form"
        assert 0 < len(chart.words.alt) <= 450, situation
        assert ".." not in f"{chart.words.title} {chart.words.caption} {chart.words.alt} {chart.words.source}"
        if situation == FULLEST:
            assert len(png(chart.figure, theme)) < 200_000


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("preset", ["newsletter", "social", "square"])
def test_nothing_meets_where_all_of_them_stand_beside_each_other(preset: str, lang: str, theme: str) -> None:
    beside = [replace(seen, name=f"m{i}") for i, seen in enumerate(EIGHT.values())]
    for first in (0, 4):  # a page of fixed size shows no more than four
        chart = countries.compose([*beside[first:], *beside[:first]], preset=preset, theme=theme, lang=lang)
        collide(chart.figure, preset, countries.PRESETS)
        assert 0 < len(chart.words.title) <= 90
        assert 0 < len(chart.words.alt) <= 450


def numbers(text: str) -> list[int]:
    """Every number of a text, dates among them, sorted."""
    return sorted(int(re.sub(r"\D", "", found)) for found in NUMBER.findall(text))


def said(seen: View, lang: str) -> tuple[list[str], str, str]:
    """The forms of the title, the caption and the alt text of a trend."""
    trend, speech = select(seen), language(lang)
    finding = find(trend)
    told = caption(trend, finding, seen, speech, found=[], left_out=[])
    return list(speech.title(finding, trend.latest, seen)), " ".join(told), alt(trend, seen, speech)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(HISTORIES, st.integers(0, 130))
def test_every_language_says_what_english_says(history: list[tuple[int, int, str, str, str]], wait: int) -> None:
    """The English sentences are checked against the data; the others hold the same numbers, days and directions."""
    seen = made(history, wait)
    titles, told, heard = said(seen, "en")
    for lang in OTHERS:
        others, their_told, their_heard = said(seen, lang)
        assert len(others[-1]) <= 90
        assert [numbers(title) for title in others] == [numbers(title) for title in titles], lang
        assert numbers(their_told) == numbers(told), (lang, their_told, told)
        if len(heard) < 380 and len(their_heard) < 380:  # else the last sentences may have given way
            assert numbers(their_heard) == numbers(heard), (lang, their_heard, heard)
        for mine, theirs in zip(MORE["en"], MORE[lang], strict=True):
            if re.search(rf"\d {mine} (in|on)", titles[0]):
                assert theirs in others[0], (lang, others[0])


@cache
def told(name: str, situation: str, lang: str) -> Words:
    """What a newsletter's chart of the situation says."""
    seen = estimated(EIGHT[situation]) if name == "estimate" else EIGHT[situation]
    words: Words = plugins.load("charts", name).compose(seen, lang=lang).words
    return words


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("name", CHARTS[1:])
@pytest.mark.parametrize("situation", EIGHT)
def test_the_other_charts_hold_the_numbers_of_the_english_ones(situation: str, name: str, lang: str) -> None:
    mine, theirs = (told(name, situation, code) for code in ("en", lang))
    if len(mine.alt) < 330 and len(theirs.alt) < 330 and name != "origins":
        assert numbers(theirs.alt) == numbers(mine.alt), (theirs.alt, mine.alt)
    if name != "change":  # whose forms are compared below
        assert set(numbers(theirs.title)) <= set(numbers(f"{mine.title} {mine.caption} {mine.alt}")), theirs.title


@pytest.mark.parametrize("lang", OTHERS)
def test_titles_of_changes_hold_the_same_numbers(lang: str) -> None:
    rows = [(f"{2020 + m // 12}-{m % 12 + 1:02d}-20", 500 + 37 * (m % 5)) for m in range(40)]
    for end in range(2, len(rows)):
        seen = view([row(*one) for one in rows[:end]], RELEASES, today=date(2024, 1, 1))
        seen = replace(seen, today=date.fromisoformat(rows[end - 1][0]))
        found = changes(select(seen), read_events(seen.events, seen.today), seen)
        mine, theirs = (language(code).change_title(found, seen) for code in ("en", lang))
        assert [numbers(form) for form in theirs] == [numbers(form) for form in mine]


ENGLISH = re.compile(
    r"\b(the|of|by|than|count|counts|political|prisoners?|more|fewer|report|source|with|from|list)\b", re.IGNORECASE
)


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("situation", EIGHT)
def test_no_english_is_left(situation: str, lang: str) -> None:
    for name in ("trend", "change", "origins", "estimate"):
        seen = estimated(EIGHT[situation]) if name == "estimate" else EIGHT[situation]
        chart = plugins.load("charts", name).compose(seen, lang=lang)
        drawn = [a.get_text() for a in chart.figure.get_children() if (a.get_gid() or "").startswith("text:")]
        words = chart.words
        text = " ".join([words.title, words.subtitle, words.caption, words.alt, words.source, *drawn])
        text = text.replace("Keeper", "").replace("Somebody", "").replace("P. Rival", "")
        assert not ENGLISH.search(text.replace("von", "")), (name, ENGLISH.findall(text), text)
        if lang in {"be", "ru", "uk"}:
            latin = set(re.findall(r"[A-Za-z]{3,}", text)) - {"Arcadia", "example", "org", "prisoncount"}
            assert not latin, (name, latin)


def test_a_sentence_that_lacks_a_part_is_english_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    seen, whole = EIGHT["rise"], Catalogue.find

    def find_but(self: Catalogue, message: str, context: str | None = None) -> str:
        if self.code == "be" and message == "{n} more than {then}":
            raise Untranslated(message)
        return whole(self, message, context)

    monkeypatch.setattr(Catalogue, "find", find_but)
    speech, trend = language("be"), select(seen)
    assert list(speech.title(find(trend), trend.latest, seen)) == list(
        language("en").title(find(trend), trend.latest, seen)
    )
    assert speech.key("exact") == "дакладная лічба"


DATED = {
    "en": "31 December 2025|December 2025|in December 2025|1,131", "be": "31 снежня 2025 года|снежань 2025 года|у снежні 2025 года|1 131",
    "ru": "31 декабря 2025 года|декабрь 2025 года|в декабре 2025 года|1 131", "uk": "31 грудня 2025 року|грудень 2025 року|у грудні 2025 року|1 131",
    "pl": "31 grudnia 2025 roku|grudzień 2025|w grudniu 2025 roku|1 131", "de": "31. Dezember 2025|Dezember 2025|im Dezember 2025|1.131",
    "lt": "2025 m. gruodžio 31 d.|2025 m. gruodžio mėn.|2025 m. gruodį|1 131",
}  # fmt: skip


@pytest.mark.parametrize("lang", codes())
def test_days_months_and_numbers(lang: str) -> None:
    speech, day = language(lang), date(2025, 12, 31)
    found = [speech.day(day), speech.day(day, "month"), speech.in_month(day), speech.number(1131)]
    assert [text.replace("\u00a0", " ") for text in found] == DATED[lang].split("|")
    assert ("\u00a0" in speech.number(1131)) == (lang not in {"en", "de"})
    for back in range(12):
        month = day - timedelta(days=30 * back)
        assert str(month.year) in speech.since_month(month)


def test_names_are_declined_by_table_or_need_no_case() -> None:
    assert language("be").by("Viasna") == "паводле «Вясны»"
    assert language("be").by("Foro Penal") == "паводле звестак Foro Penal"
    assert [language(code).in_place("Belarus") for code in ("be", "ru", "uk", "pl", "lt", "de")] == [
        "у Беларусі", "в Беларуси", "у Білорусі", "na Białorusi", "Baltarusijoje", "in Belarus",
    ]  # fmt: skip
    assert language("be").in_place("Armenia") == "(Арменія)"


def test_english_organisations_have_their_article() -> None:
    told = [
        language("en").by(name) for name in ("Viasna", "Hong Kong Democracy Council", "The Council", "Rights groups")
    ]
    assert told == ["by Viasna’s count", "by the Hong Kong Democracy Council’s count", "by The Council’s count", "by Rights groups’ count"]  # fmt: skip


def test_months_of_two_years_and_days_of_one_month() -> None:
    months = {code: language(code).months(date(2020, 10, 21), date(2026, 3, 19)) for code in codes()}
    assert months == {
        "en": "October 2020 to March 2026", "be": "кастрычнік 2020 – сакавік 2026 года",
        "ru": "октябрь 2020 – март 2026 года", "uk": "жовтень 2020 – березень 2026 року",
        "pl": "październik 2020 – marzec 2026", "lt": "2020 m. spalio mėn. – 2026 m. kovo mėn.",
        "de": "Oktober 2020 bis März 2026",
    }  # fmt: skip


def test_the_preposition_follows_the_sound_before_it() -> None:
    speech = language("be")
    few: Any = speech.say("{people} {in_place}, {record}", people="1 132 палітвязні", in_place="у Беларусі", record="x")
    many: Any = speech.say("{people} {in_place}, {record}", people="5 палітвязняў", in_place="у Беларусі", record="x")
    assert few.startswith("1 132 палітвязні ў Беларусі")
    assert many.startswith("5 палітвязняў у Беларусі")


def test_the_example_in_belarusian() -> None:
    rows = [row(d, n, origin="Viasna", publisher="Viasna") for d, n in (("2025-01-31", 1244), ("2025-02-28", 1234), ("2025-08-15", 1186), ("2025-12-31", 1131))]  # fmt: skip
    rows.append(row("2026-03-19", 1100, "more_than", origin="Rights groups"))
    freed = events(("2026-03-19", "release", 250, "250 freed"))
    seen = view(rows, freed, today=date(2026, 3, 20), place="Belarus", primary="Viasna", credit="Viasna (spring96.org), press reports")  # fmt: skip
    words = plugins.load("charts", "trend").compose(seen, lang="be").words
    assert words.caption.replace("\u00a0", " ") == (
        "Беларусь: 1 131 палітвязень на 31 снежня 2025 года паводле «Вясны», на 55 менш, чым 15 жніўня. "
        "Апошняе паведамленне, 19 сакавіка 2026 года, праваабаронцы: больш за 1 100 палітвязняў; у той дзень вызвалілі 250 чалавек. "
        "Лінія перарываецца там, дзе два месяцы не было дакладных звестак. "
        "Крыніца: «Вясна» (spring96.org), паведамленні СМІ. Апошнія звесткі: 19 сакавіка 2026 года."
    )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("name", CHARTS)
def test_web_and_print_are_drawn_in_every_look(name: str, lang: str, theme: str) -> None:
    """Their layout is the newsletter's, which is measured above; here the pictures become their files.

    A PDF takes thirty times as long as an SVG: the fullest one in every look, each of the others in one.
    """
    module = plugins.load("charts", name)
    turn = [(code, ground) for code in codes() for ground in THEMES].index((lang, theme)) % len(EIGHT)
    for number, (situation, plain) in enumerate(EIGHT.items()):
        seen = estimated(plain) if name == "estimate" else plain
        web, paper = (module.compose(seen, preset=preset, theme=theme, lang=lang) for preset in ("web", "print"))
        drawn = svg(web.figure, web.words, web.data_hash)
        assert ElementTree.fromstring(drawn).findtext("{http://www.w3.org/2000/svg}title") == web.words.title
        assert len(drawn) < 200_000
        if situation == FULLEST or number == turn:
            printed = pdf(paper.figure, paper.words, paper.data_hash)
            assert printed.startswith(b"%PDF")
            assert b"/FontFile2" in printed, "its typeface is inside"
            assert len(printed) < 200_000
