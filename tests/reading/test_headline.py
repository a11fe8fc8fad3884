"""The one count a monitor would store: the order in which rivals are weighed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from prisoncount.reading.headline import Note, mark
from prisoncount.records import Mention

BASE = Mention(
    value=1000,
    low=1000,
    high=1000,
    qualifier="exact",
    kind="total",
    quote="1,000 political prisoners",
    start=0,
    end=25,
    country="BY",
    as_of=date(2022, 1, 28),
)


def lead(*mentions: Mention, titled: set[int] | None = None, notes: tuple[Note, ...] = ()) -> int | None:
    placed = [replace(m, start=k * 100, end=k * 100 + 25) for k, m in enumerate(mentions)]
    chosen = [m.value for m in mark(placed, titled or (), notes) if m.headline]
    assert len(chosen) <= 1
    return chosen[0] if chosen else None


def other(value: int, **changes: object) -> Mention:
    return replace(BASE, value=value, low=value, high=value, **changes)  # type: ignore[arg-type]


def test_one_total_leads() -> None:
    assert lead(BASE) == 1000


def test_only_totals_with_a_country_that_are_not_vague_or_ambiguous_lead() -> None:
    assert lead(replace(BASE, kind="subset")) is None
    assert lead(replace(BASE, country=None)) is None
    assert lead(replace(BASE, ambiguous=True)) is None
    assert lead(replace(BASE, qualifier="vague", value=None)) is None


def test_the_newest_leads_though_a_few_days_make_no_difference() -> None:
    assert lead(other(900, as_of=date(2021, 11, 1)), BASE) == 1000
    bound = other(1100, qualifier="more_than", as_of=date(2022, 1, 30))
    assert lead(BASE, bound) == 1000
    assert lead(other(900, as_of=date(2021, 11, 1)), bound) == 1100


def test_a_number_of_the_title_leads() -> None:
    assert lead(BASE, other(1100), titled={1100}) == 1100


def test_a_solid_one_leads_before_one_that_nothing_supports() -> None:
    assert lead(BASE, other(1100), notes=(Note(solid=False), Note())) == 1100


def test_one_of_now_leads_and_one_told_more_often() -> None:
    assert lead(BASE, other(1100), notes=(Note(), Note(now=True))) == 1100
    assert lead(BASE, other(1100), other(1100)) == 1100


def test_the_national_list_leads_before_others() -> None:
    assert lead(other(1300, attributed_to="Dissidentby"), replace(BASE, attributed_to="Viasna")) == 1000


def test_contradiction_that_nobody_settles_is_silence() -> None:
    assert lead(BASE, other(1100)) is None
    assert lead(BASE, BASE) == 1000


def test_each_country_has_its_own() -> None:
    marked = mark([BASE, other(300, country="CU")])
    assert [m.headline for m in marked] == [True, True]
