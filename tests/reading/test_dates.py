"""Dates: read as written, resolved only where the text or the day of publication settles them."""

from __future__ import annotations

from datetime import date

import pytest

from prisoncount.reading import dates, days
from prisoncount.reading.lexicon import lexicon
from prisoncount.reading.mentions import find
from prisoncount.reading.tokens import tokenise
from prisoncount.records import Document, Mention

PUBLISHED = date(2022, 1, 28)


def resolved(text: str, code: str = "en", published: date | None = PUBLISHED) -> list[date | None]:
    tokens = tokenise(text)
    return [days.resolve(mark, published) for mark in dates.find(tokens, lexicon(code).marks(tokens))]


@pytest.mark.parametrize(
    ("text", "code", "day"),
    [
        ("on January 27", "en", date(2022, 1, 27)),
        ("on 27 January 2021", "en", date(2021, 1, 27)),
        ("on January 16th, 2021", "en", date(2021, 1, 16)),
        ("on December 30", "en", date(2021, 12, 30)),
        ("at the end of January 2021", "en", date(2021, 1, 31)),
        ("when June 2021 ended", "en", date(2021, 6, 30)),
        ("by the end of 2021", "en", date(2021, 12, 31)),
        ("in February 2021", "en", date(2021, 2, 28)),
        ("on Thursday", "en", date(2022, 1, 27)),
        ("today", "en", PUBLISHED),
        ("yesterday", "en", date(2022, 1, 27)),
        ("31.12.2021", "en", date(2021, 12, 31)),
        ("2021-12-31T18:24:38+0300", "en", date(2021, 12, 31)),
        ("27 января", "ru", date(2022, 1, 27)),
        ("у лютым 2021 года", "be", date(2021, 2, 28)),
        ("3 траўня 2021 года", "be", date(2021, 5, 3)),
        ("станом на 22 січня", "uk", date(2022, 1, 22)),
        ("5 marca", "pl", date(2021, 3, 5)),
        ("am 12. Mai 2021", "de", date(2021, 5, 12)),
        ("au 1er mars", "fr", date(2021, 3, 1)),
        ("al 27 de diciembre de 2021", "es", date(2021, 12, 27)),
        ("2021 m. gruodžio 13 d.", "lt", date(2021, 12, 13)),
        ("31. března", "cs", date(2021, 3, 31)),
        ("22 Haziran 2021", "tr", date(2021, 6, 22)),
    ],
)
def test_resolved(text: str, code: str, day: date) -> None:
    assert resolved(text, code) == [day]


@pytest.mark.parametrize("text", ["on January 27", "in May", "today", "on Thursday"])
def test_without_a_day_of_publication_nothing_is_guessed(text: str) -> None:
    assert resolved(text, published=None) == [None]


def test_a_year_named_elsewhere_settles_a_month() -> None:
    tokens = tokenise("on January 27")
    mark = dates.find(tokens, lexicon("en").marks(tokens))[0]
    assert days.resolve(mark, None, {(2022, 1)}) == date(2022, 1, 27)
    assert days.resolve(mark, None, {(2022, 1), (2021, 1)}) is None


def test_impossible_dates_are_none() -> None:
    assert resolved("31.02.2021") == []


def test_a_small_word_between_a_number_and_a_month_makes_no_date() -> None:
    assert resolved("up from 26 in June 2019") == [date(2019, 6, 30)]


def only_total(text: str, published: date | None = None) -> Mention:
    totals = [m for m in find(Document(id="d", text=text, published=published, language="en")) if m.kind == "total"]
    assert len(totals) == 1
    return totals[0]


def test_a_count_takes_the_day_stated_beside_it() -> None:
    told = only_total("On March 31, 2022 Belarus had 1,110 political prisoners.", date(2022, 4, 6))
    assert (told.as_of, told.as_of_precision) == (date(2022, 3, 31), "day")


def test_a_month_alone_is_its_last_day_and_says_so() -> None:
    told = only_total("In March 2022 Belarus had 1,110 political prisoners.", date(2022, 4, 6))
    assert (told.as_of, told.as_of_precision) == (date(2022, 3, 31), "month")


def test_a_count_without_a_day_is_of_the_day_of_publication_or_of_none() -> None:
    text = "Belarus has 1,110 political prisoners, many of them held since August 2020."
    assert only_total(text, date(2022, 4, 6)).as_of == date(2022, 4, 6)
    assert only_total(text).as_of is None


def test_a_dateline_serves_where_the_page_gives_no_day() -> None:
    text = "by a reader\nMay 2 – May 8, 2022\nBelarus holds about 1,200 political prisoners, envoys heard."
    assert only_total(text).as_of == date(2022, 5, 8)


def test_two_datelines_settle_nothing() -> None:
    text = "3 May 2022\nA rally\n8 May 2022\nBelarus holds about 1,200 political prisoners, envoys heard."
    assert only_total(text).as_of is None


@pytest.mark.parametrize("published", [date.min, date.max])
def test_the_first_and_the_last_day_there_is_break_nothing(published: date) -> None:
    for text in ("yesterday", "on Thursday", "on March 3", "in February", "today"):
        assert len(resolved(text, published=published)) == 1
        find(Document(id="d", text=f"Cuba held 120 political prisoners {text}.", published=published))
