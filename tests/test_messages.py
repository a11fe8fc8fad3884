"""The catalogues: in step with the code, whole, with every plural form, in letters that the typeface has."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages import Catalog
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from prisoncount import messages
from prisoncount.charts._fonts import WEIGHTS, font
from prisoncount.charts._language import language
from prisoncount.charts._sentences.grammar import FREED, PRISONERS

LOCALE = Path(messages.__file__).parent / "locale"
CODES = [code for code in messages.codes() if code != "en"]
MAY_STAY = {"name", "according to"}
"""Names that a language writes as they are have no translation."""
SAME = {
    "in_place": "place", "people": "amount", "number": "freed", "day": "on", "at": "on", "by": "whose", "origin": "whose", "in_month": "month",
    "in_year": "year", "since_month": "in_month", "since": "start", "end_month": "end",
    "first": "start", "last": "end", "start_month": "start", "start_year": "start_month",
}  # fmt: skip
"""Placeholders that tell the same thing in another form."""


def _update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", LOCALE / "update.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


UPDATE = _update()


@pytest.fixture(scope="module")
def template() -> Catalog:
    """Every message there is."""
    made: Catalog = UPDATE.template()
    return made


@pytest.fixture(scope="module", params=CODES)
def catalogue(request: pytest.FixtureRequest) -> Catalog:
    """What one language says."""
    with (LOCALE / request.param / "LC_MESSAGES" / "prisoncount.po").open("rb") as file:
        return read_po(file, locale=request.param)


def test_the_template_is_that_of_the_code(template: Catalog) -> None:
    same = UPDATE.TEMPLATE.read_bytes() == UPDATE.written(template)
    assert same, "run: make messages"


@pytest.mark.parametrize("code", CODES)
def test_a_catalogue_has_the_messages_of_the_code_and_no_others(code: str, template: Catalog) -> None:
    path = LOCALE / code / "LC_MESSAGES" / "prisoncount.po"
    same = path.read_bytes() == UPDATE.written(UPDATE.catalogue(path, template))
    assert same, "run: make messages"


def test_everything_is_translated_and_nothing_is_in_doubt(catalogue: Catalog) -> None:
    assert not [message.id for message in catalogue if message.id and message.fuzzy]
    missing = [
        (message.context, message.id)
        for message in catalogue
        if message.id and message.context not in MAY_STAY and not all(_forms(message.string))
    ]
    assert missing == []


def test_plural_forms_are_those_of_the_language(catalogue: Catalog) -> None:
    rule = get_plural(catalogue.locale)
    assert (catalogue.num_plurals, catalogue.plural_expr) == (rule.num_plurals, rule.plural_expr)
    for message in catalogue:
        if isinstance(message.id, tuple):
            assert len(message.string) == rule.num_plurals
            assert all(message.string), message.id


def test_translations_ask_for_what_is_offered_and_tell_every_fact(catalogue: Catalog) -> None:
    for message in catalogue:
        if not message.id or not any(_forms(message.string)):
            continue
        english = " ".join(_forms(message.id))
        offered = _names(english) | _names(" ".join(c for c in message.auto_comments if c.startswith("Placeholders")))
        for text in _forms(message.string):
            assert _names(text) <= offered, (message.id, text)
            told = {_same(name) for name in _names(text)}
            assert {_same(name) for name in _names(english)} - {"place", "in_month"} <= told | {"place"}, (
                message.id,
                text,
            )


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_typeface_has_every_letter(catalogue: Catalog, weight: str) -> None:
    from matplotlib.ft2font import FT2Font

    known = FT2Font(str(font(weight, 28).get_file())).get_charmap()
    said = "".join("".join(_forms(message.string)) for message in catalogue if message.id)
    assert {letter for letter in said if ord(letter) not in known} == set()


COUNTS = (1, 2, 5, 11, 21, 22, 25, 101, 1131, 1132, 1135)
PEOPLE = {
    "en": ("political prisoner", "political prisoners", "oxxxxxxxxxx"),
    "de": ("politischer Gefangener", "politische Gefangene", "oxxxxxxxxxx"),
    "be": ("палітвязень", "палітвязні", "палітвязняў", "ofmmofmoofm"),
    "ru": ("политзаключенный", "политзаключенных", "политзаключенных", "ofmmofmoofm"),
    "uk": ("політв’язень", "політв’язні", "політв’язнів", "ofmmofmoofm"),
    "pl": ("więzień polityczny", "więźniów politycznych", "więźniów politycznych", "ofmmmfmmmfm"),
    "lt": ("politinis kalinys", "politiniai kaliniai", "politinių kalinių", "offmoffooff"),
}
BOUND = {
    "be": "больш за 1 палітвязня|больш за 22 палітвязні|больш за 25 палітвязняў|больш за 1 131 палітвязня",
    "ru": "более 1 политзаключенного|более 22 политзаключенных|более 25 политзаключенных|более 1 131 политзаключенного",
    "uk": "понад 1 політв’язня|понад 22 політв’язнів|понад 25 політв’язнів|понад 1 131 політв’язня",
    "pl": "ponad 1 więźnia politycznego|ponad 22 więźniów politycznych|ponad 25 więźniów politycznych|ponad 1 131 więźniów politycznych",
    "lt": "daugiau kaip 1 politinis kalinys|daugiau kaip 22 politiniai kaliniai|daugiau kaip 25 politiniai kaliniai|daugiau kaip 1 131 politinis kalinys",
    "de": "mehr als 1 politischer Gefangener|mehr als 22 politische Gefangene|mehr als 25 politische Gefangene|mehr als 1.131 politische Gefangene",
}
FREED_OF = {
    "be": "вызвалілі 1 чалавека|вызвалілі 2 чалавекі|вызвалілі 5 чалавек|вызвалілі 21 чалавека",
    "ru": "освободили 1 человека|освободили 2 человека|освободили 5 человек|освободили 21 человека",
    "uk": "звільнили 1 особу|звільнили 2 особи|звільнили 5 осіб|звільнили 21 особу",
    "pl": "uwolniono 1 osobę|uwolniono 2 osoby|uwolniono 5 osób|uwolniono 21 osób",
    "lt": "į laisvę paleistas 1 žmogus|į laisvę paleisti 2 žmonės|į laisvę paleisti 5 žmonės|į laisvę paleistas 21 žmogus",
    "de": "kam 1 Mensch frei|kamen 2 Menschen frei|kamen 5 Menschen frei|kamen 21 Menschen frei",
}


@pytest.mark.parametrize("lang", PEOPLE)
def test_people_agree_with_their_number(lang: str) -> None:
    *forms, pattern = PEOPLE[lang]
    speech = language(lang)
    for count, form in zip(COUNTS, pattern, strict=True):
        word = forms[{"o": 0, "f": 1, "x": 1, "m": 2}[form]]
        assert speech.say_n(*PRISONERS["exact"], count) == f"{speech.number(count)} {word}"


@pytest.mark.parametrize("lang", BOUND)
def test_people_after_a_bound_and_people_freed_are_in_their_case(lang: str) -> None:
    speech = language(lang)
    found = [speech.say_n(*PRISONERS["more_than"], count).replace("\u00a0", " ") for count in (1, 22, 25, 1131)]
    assert found == BOUND[lang].split("|")
    assert [speech.say_n(*FREED["exact"], count) for count in (1, 2, 5, 21)] == FREED_OF[lang].split("|")


def test_a_language_there_is_not_names_those_there_are() -> None:
    with pytest.raises(LookupError, match="be, de, en, lt, pl, ru, uk"):
        messages.catalogue("xx")


def test_a_translation_in_doubt_or_that_asks_for_too_much_counts_as_missing() -> None:
    belarusian = messages.Catalogue("be")
    with pytest.raises(messages.Untranslated):
        belarusian.find("no such message")
    with pytest.raises(messages.Untranslated):
        belarusian.fill("{nobody} offers it", {})


def _forms(text: str | tuple[str, ...] | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


def _names(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


def _same(name: str) -> str:
    while name in SAME:
        name = SAME[name]
    return name
