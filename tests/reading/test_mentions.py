"""Constructs of reports, one by one: each with a sentence of our own and, where it can mislead, its opposite."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cost import is_linear

from prisoncount.reading.mentions import find
from prisoncount.records import Document, Mention


def read(text: str, *, title: str | None = None, published: date | None = None, lang: str = "en") -> list[Mention]:
    return find(Document(id="d", text=text, title=title, published=published, language=lang))


def told(text: str, **about: str) -> list[str]:
    return [f"{m.kind} {m.qualifier} {m.value or m.low}" for m in read(text, **about)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # qualifiers, before and after the number
        ("Belarus has nearly 1,400 political prisoners.", ["total fewer_than 1400"]),
        ("Belarus has no fewer than 1,400 political prisoners.", ["total at_least 1400"]),
        ("Belarus has as many as 1,400 political prisoners.", ["total exact 1400"]),
        ("Belarus has 1,400 or more political prisoners.", ["total at_least 1400"]),
        ("“We do not say that Cuba has 767 political prisoners,” he says. “We say no fewer.”", ["total at_least 767"]),
        ("“We say that Cuba has 767 political prisoners,” he says. “And no fewer.”", ["total exact 767"]),
        ("Belarus's political prisoners have passed the 1,000 mark.", ["total more_than 1000"]),
        ("The number of political prisoners in Belarus fell below 1,300.", ["total fewer_than 1300"]),
        ("Between 100 and 200 political prisoners are held in Cuba.", ["total range 100"]),
        ("Belarus holds “more than 1,400” political prisoners.", ["total more_than 1400"]),
        # the stock, near and far from the word
        ("The political prisoners of Belarus number 1,204.", ["total exact 1204"]),
        ("They want all political prisoners (862 by now) let go.", ["total exact 862"]),
        ("In Cuba 1,100 people are in prison for political reasons.", ["total exact 1100"]),
        (
            "Twelve political prisoners were freed and 1,300 are still behind bars.",
            ["change exact 12", "total exact 1300"],
        ),
        ("Officials were urged to free all 1,500 political prisoners.", ["total exact 1500"]),
        ("He is one of about 1,400 political prisoners in Belarus.", ["total approx 1400"]),
        # parts
        ("Belarus has 980 political prisoners, 101 of them women.", ["total exact 980", "subset exact 101"]),
        ("There are 98 women political prisoners in Belarus.", ["subset exact 98"]),
        ("Some 169 of them were recognised by rights groups as political prisoners.", ["total approx 169"]),
        # changes
        ("The list of political prisoners grew by nine names.", ["change exact 9"]),
        ("Six political prisoners have died in custody.", ["change exact 6"]),
        ("The president pardoned another 20 political prisoners.", ["change exact 20"]),
        ("Releases since July now add up to 430 political prisoners.", ["change exact 430"]),
        ("Belarus has 940 political prisoners, 60 more than in May.", ["total exact 940", "change exact 60"]),
        # over a span of time
        ("Since 2020 rights groups have recognised 3,500 people as political prisoners.", ["cumulative exact 3500"]),
        # a report that is released frees nobody
        ("The group released a report saying that Vietnam holds 97 prisoners of conscience.", ["total exact 97"]),
        # what stands beside the prisoners is not their number
        ("Besides the political prisoners, more than 9,000 people are subject to restrictions.", []),
        # two counts of two days
        (
            "The number of political prisoners in Cuba rose from 803 in 2021 to 1,262 today.",
            ["past_total exact 803", "total exact 1262"],
        ),
        # neither
        ("Another 22 former political prisoners should be rehabilitated.", ["other exact 22"]),
        ("There are 167 political prisoners per million people.", ["other exact 167"]),
    ],
)
def test_construct(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "At the rally 304 people were detained and 68 fined.",
        "Courts sentenced no fewer than 98 people in politically motivated cases.",
        "Sanctions were put on 27 officials over the political prisoners.",
        "The political prisoner was jailed for 11 years in 2021.",
        "There are no political prisoners, the president said in 2021.",
        "Over 40 percent of the political prisoners are ill.",
        "They raised $20,000 for political prisoners.",
        "Aid went to political prisoners under article 342.",
        "",
        " \n\n ",
    ],
)
def test_counter_example(text: str) -> None:
    assert [line for line in told(text) if line.startswith("total")] == []


def test_a_count_of_list_names_and_of_their_number() -> None:
    text = "Rights groups named three new political prisoners in Belarus. There are now 360 people on the list."
    assert told(text) == ["change exact 3", "total exact 360"]


def test_the_past_beside_the_present() -> None:
    text = "On May 8, 2015 the list of political prisoners in Azerbaijan had 80 names. On December 24, 2015 it had 93."
    assert told(text, published=date(2015, 12, 24)) == ["past_total exact 80", "total exact 93"]  # type: ignore[arg-type]


def test_a_list_of_parts_under_a_total() -> None:
    text = "Foro Penal counts 1.794 presos políticos.\nHombres: 1.589\nMujeres: 205"
    assert told(text, lang="es") == ["total exact 1794", "subset exact 1589", "subset exact 205"]


def test_countries_one_after_another() -> None:
    found = read("Russia has 314 political prisoners, Kazakhstan 27 and Venezuela 350.")
    assert [(m.country, m.value, m.headline) for m in found] == [("RU", 314, True), ("KZ", 27, True), ("VE", 350, True)]


def test_countries_with_their_numbers_in_brackets() -> None:
    found = read("Cuba has 683 political prisoners; others are in a like state: Cuba 683, Iran (578), Venezuela (252).")
    assert [(m.country, m.value) for m in found if m.headline] == [("CU", 683), ("IR", 578), ("VE", 252)]


def test_a_number_far_smaller_than_the_total_is_a_part_of_it() -> None:
    text = "Cuba holds 1,100 political prisoners. In one jail inspectors counted 90 political prisoners."
    assert told(text) == ["total exact 1100", "subset exact 90"]


def test_a_newer_count_is_no_part_of_an_older_one() -> None:
    text = "There were 2,203 political prisoners in Burma then. As of April 2013, there are currently 176 political prisoners."
    assert [m.value for m in read(text) if m.headline] == [176]


def test_a_date_between_two_numbers_belongs_to_the_first() -> None:
    text = "Political prisoners in Cuba went from 179 at the end of February to 181 on March 31."
    found = read(text, published=date(2022, 4, 10))
    assert [(m.value, m.as_of) for m in found] == [(179, date(2022, 2, 28)), (181, date(2022, 3, 31))]


def test_several_countries_together_have_no_country_and_no_headline() -> None:
    (found,) = read("Cuba, Nicaragua and Venezuela hold 1,475 political prisoners between them.")
    assert (found.kind, found.country, found.headline) == ("other", None, False)


def test_a_territory_goes_to_the_country_that_holds_it_and_never_leads() -> None:
    (found,) = read("About 60 political prisoners are in jail in Crimea.")
    assert (found.country, found.ambiguous, found.headline) == ("RU", True, False)


def test_a_country_that_only_speaks_does_not_hold() -> None:
    (found,) = read("Lithuania says Belarus has 1,000 political prisoners; the United States agrees.")
    assert found.country == "BY"


def test_the_country_meant_counts_only_where_none_is_named() -> None:
    plain = Document(id="d", text="There are 1,000 political prisoners.", language="en")
    assert [m.country for m in find(plain)] == [None]
    assert [m.country for m in find(plain, country="BY")] == ["BY"]
    named = Document(id="d", text="There are 1,000 political prisoners in Cuba.", language="en")
    assert [m.country for m in find(named, country="BY")] == ["CU"]


def test_who_counts() -> None:
    (found,) = read("According to Viasna, Belarus has 1,000 political prisoners.")
    assert found.attributed_to == "Viasna"


def test_an_exact_count_of_these_days_leads_before_a_bound() -> None:
    text = (
        "More than 1,000 political prisoners are held in Belarus, an envoy said. "
        "On January 27 rights groups added twelve names, and the number of political prisoners reached 1,007."
    )
    found = read(text, published=date(2022, 1, 28))
    assert [(m.value, m.as_of) for m in found if m.headline] == [(1007, date(2022, 1, 27))]
    assert all(m.as_of is None for m in read(text))


def test_two_sources_nobody_settles_leave_no_headline() -> None:
    found = read("Belarus has 1,000 political prisoners. Belarus has 1,100 political prisoners.")
    assert [m.kind for m in found] == ["total", "total"]
    assert not any(m.headline for m in found)


def test_vague_amounts_never_lead() -> None:
    (found,) = read("Hundreds of political prisoners are still behind bars in Belarus.")
    assert (found.kind, found.low, found.value, found.headline) == ("total", 200, None, False)


def test_cues_say_what_decided() -> None:
    (found,) = read("At least 1,000 political prisoners are still behind bars in Belarus.")
    assert any("at_least" in cue for cue in found.cues)
    assert any("country" in cue for cue in found.cues)


def test_a_language_without_words_is_not_read() -> None:
    assert find(Document(id="d", text="Þar eru 100 political prisoners", language="is")) == []


WORDS = ["1,007", "12", "2020", "political prisoners", "women", "of them", "more than", "(", ")", "—", ":", ";", "\n", ".", "Belarus", "today", "May", "3", "released", "“", "1 400", "палітвязняў", "%", "and"]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(["en", "be", "ru", "es", None]))
def test_offsets_slice_back_and_headlines_are_one_a_country(words: list[str], lang: str | None) -> None:
    text = " ".join(words)
    found = find(Document(id="d", text=text, language=lang, published=date(2022, 1, 28)), country="BY")
    assert all(text[m.start : m.end] == m.quote and m.quote for m in found)
    leads = [m.country for m in found if m.headline]
    assert len(leads) == len(set(leads))
    assert all(m.value is None or m.value > 0 for m in found)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.text(max_size=40))
def test_any_text_is_read_without_complaint(text: str, title: str) -> None:
    for found in find(Document(id="d", text=text + " 12 political prisoners " + text, title=title)):
        assert found.low is None or found.high is None or found.low <= found.high


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1,",
        "1 ",
        "political prisoners ",
        "1,000 political prisoners, ",
        "“«(",
        "12 and ",
        "\n",
        "1 May 2020 ",
        "a",
    ],
)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    def read(size: int) -> None:
        text = (piece * (size // len(piece) + 1))[:size] + " political prisoners"
        find(Document(id="d", text=text, language="en"))

    assert is_linear(read, 80_000)
