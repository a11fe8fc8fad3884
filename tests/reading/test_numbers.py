"""Numbers in every dress."""

from __future__ import annotations

import pytest

from prisoncount.reading import numbers
from prisoncount.reading.lexicon import lexicon
from prisoncount.reading.tokens import fold, tokenise


def values(text: str, code: str = "en") -> list[int | None]:
    words = lexicon(code)
    tokens = tokenise(text)
    return [number.value or number.low for number in numbers.find(tokens, words.marks(tokens), words)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1407 people", 1407),
        ("1,007 people", 1007),
        ("1.007 people", 1007),
        ("1 007 people", 1007),
        ("1\u00a0007 people", 1007),
        ("1\u202f007 people", 1007),
        ("1\u2009007 people", 1007),
        ("1'007 people", 1007),
        ("1’007 people", 1007),
        ("1K people", 1000),
        ("1.3K people", 1300),
        ("𝟭.𝟭𝟵𝟰 people", 1194),
        ("1,5721 people", 1572),
        ("one thousand two hundred and four people", 1204),
        ("one hundred and sixty-three people", 163),
        ("twenty-six people", 26),
        ("a thousand people", 1000),
        ("half a thousand people", 500),
        ("12,345 people", 12345),
        ("1,234,567 people", 1234567),
    ],
)
def test_english(text: str, value: int) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("1,5 тысячи человек", "ru", 1500),
        ("полторы тысячи человек", "ru", 1500),
        ("тысяча четыреста двенадцать человек", "ru", 1412),
        ("31-го человека", "ru", 31),
        ("пяць дзясяткаў чалавек", "be", 50),
        ("ста шасцідзесяці жанчын", "be", 160),
        ("паўтары тысячы чалавек", "be", 1500),
        ("3,6 тисячі осіб", "uk", 3600),
        ("півтори тисячі осіб", "uk", 1500),
        ("półtora tysiąca osób", "pl", 1500),
        ("4,5 tys. osób", "pl", 4500),
        ("1,3 tūkst. kalinių", "lt", 1300),
        ("18 mil 128 personas", "es", 18128),
        ("treinta y dos personas", "es", 32),
        ("197 bin 297 kişi", "tr", 197297),
        ("121'e ulaştı", "tr", 121),
    ],
)
def test_other_languages(text: str, code: str, value: int) -> None:
    assert values(text, code) == [value]


@pytest.mark.parametrize("text", ["0 people", "4.5 people", "31.07.2024", "2024-07-31", "16:44", "no number here"])
def test_what_counts_nobody(text: str) -> None:
    assert values(text) == []


def test_two_numbers_side_by_side_stay_two() -> None:
    assert values("Monks 255 225 students 399") == [255, 225, 399]
    assert values("120 000 people") == [120000]


def test_amounts_without_a_number() -> None:
    assert values("dozens, hundreds, thousands and tens of thousands") == [24, 200, 2000, 20000]
    assert values("больше сотни, сотни", "ru") == [100, 200]


def test_folding_makes_spellings_equal() -> None:
    assert fold("палітвязьняў") == fold("палітвязняу")
    assert fold("політв’язнів") == fold("політв'язнів") == fold("політвязнів")
    assert fold("palitviaźniaŭ") == "palitviazniau"
    assert fold("Więźniów") == "wiezniow"
