from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from tests.conftest import statement
from tests.flags.looking import flags, releases, table, view

from prisoncount import corrections, frames
from prisoncount.corrections import Correction
from prisoncount.records import Observation


def test_two_origins_of_one_definition_disagree_once_in_half_a_year() -> None:
    own = [statement("2024-01-31", 1429), statement("2024-02-29", 1410)]
    other = [
        statement(f"2024-02-{day:02}", 1609, origin="A politician", url=f"https://x.example/{day}") for day in (5, 9)
    ]
    (one,) = flags("disagreement", view([*own, *other]))
    assert one.title == "Belarus: A politician says 1,609, Viasna 1,410 to 1,429"
    assert (one.size, one.before, one.after) == (180, (1410, 1429), (1609, 1609))


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (statement("2024-02-05", 1500, "fewer_than", origin="EU"), "a bound that fits"),
        (statement("2024-02-05", 1435, origin="EU"), "less than 2 % apart"),
        (statement("2024-06-05", 1609, origin="EU"), "nobody counted near it"),
        (statement("2024-02-05", 1609, origin=""), "nobody is named"),
        (statement("2024-02", 1609, origin="EU"), "only the month is known"),
        (statement("2024-02-05", 1609, origin="EU", measure="dissidentby"), "another definition"),
    ],
)
def test_no_disagreement(other: object, why: str) -> None:
    own = [statement("2024-01-31", 1429), statement("2024-02-29", 1410)]
    assert flags("disagreement", view([*own, other])) == [], why  # type: ignore[list-item]


def test_between_two_counts_any_number_may_have_been() -> None:
    own = [statement("2021-04-30", 360), statement("2021-07-27", 586)]
    assert flags("disagreement", view([*own, statement("2021-07-05", 530, "approx", "UN")])) == []


def test_an_old_number_is_old_after_a_newer_count_or_after_releases() -> None:
    july = statement("2025-07-31", 1184, publisher="Viasna")
    november = statement("2025-11-22", 1184, publisher="A paper")
    (by_count,) = flags("stale_number", view([july, statement("2025-09-30", 1150), november]))
    assert "Viasna counted 1,150 on 30 September 2025." in by_count.reason
    (by_release,) = flags("stale_number", view([july, november], events=releases(("2025-09-11", 52))))
    assert by_release.reason.endswith("52 freed on 11 September 2025 (reported).")
    assert flags("stale_number", view([july, november])) == []


@pytest.mark.parametrize(
    "repeat",
    [
        statement("2025-11-22", 1184, publisher="Viasna"),
        statement("2025-11-22", 1200, "approx", publisher="A paper"),
        statement("2026-03-01", 1184, publisher="A paper"),
    ],
    ids=["its own", "rounded", "long ago"],
)
def test_not_every_repeat_is_old(repeat: object) -> None:
    told = [statement("2025-07-31", 1184), statement("2025-08-31", 1200), statement("2025-09-30", 1150)]
    assert flags("stale_number", view([*told, repeat])) == []  # type: ignore[list-item]


def paper(day: str, value: int, qualifier: str = "approx", publisher: str = "A paper") -> Observation:
    return statement(day, value, qualifier, publisher=publisher, url=f"https://{publisher}.example/{day}/{qualifier}")


def own(day: str, value: int) -> Observation:
    return statement(day, value, publisher="Viasna")


MOVED = [own("2024-10-31", 1299), own("2024-12-31", 1265), own("2025-01-31", 1244), own("2025-03-31", 1186)]


@pytest.mark.parametrize("qualifier", ["approx", "more_than", "at_least", "exact"])
def test_a_rounding_repeated_for_months_is_old_once_the_counts_have_moved_away(qualifier: str) -> None:
    value = {"approx": 1300, "exact": 1300}.get(qualifier, 1250)
    days = ("2024-11-05", "2025-02-20", "2025-04-10", "2025-07-01", "2025-09-15", "2025-12-20", "2026-02-20")
    told = [*MOVED, *(paper(day, value, qualifier) for day in days)]
    seen = view(told)
    assert [str(one.day) for one in seen.repeats] == [str(day) for day in days[1:]], "though a year has gone by"
    (one,) = flags("stale_number", seen)
    said = {"approx": "about 1,300", "exact": "1,300", "at_least": "at least 1,250"}.get(qualifier, "more than 1,250")
    assert one.title == f"Belarus: {said}, repeated as of 20 February 2025, is the number of 5 November 2024"
    assert "Viasna counted 1,244 on 31 January 2025." in one.reason
    assert [flags(rule, seen) for rule in ("rise", "mass_release", "record_high", "milestone", "disagreement")] == [
        []
    ] * 5
    assert [str(one.day) for one in flags("fall", seen)] == ["2024-12-31", "2025-03-31"]


def test_an_unrounded_number_repeated_for_a_year_stays_old() -> None:
    told = [*MOVED, *(paper(f"2025-{month:02}-20", 1265, "at_least") for month in range(4, 13))]
    seen = view(told)
    assert len(seen.repeats) == 9
    assert flags("rise", seen) == []
    assert len(flags("stale_number", seen)) == 1
    each = [*told, paper("2025-08-01", 1265, "exact", "Another paper")]
    assert len(flags("stale_number", view(each))) == 2, "once for each who prints it"


@pytest.mark.parametrize(
    ("first", "again", "why"),
    [
        (("2024-11-05", 1300, "approx"), ("2025-01-10", 1300, "approx"), "1,265 rounds to 1,300"),
        (("2024-11-05", 1300, "approx"), ("2025-04-10", 1300, "more_than"), "other words"),
        (("2024-11-05", 1300, "approx"), ("2025-08-10", 1300, "approx"), "half a year and more without a telling"),
        (("2024-11-05", 1500, "approx"), ("2025-04-10", 1500, "approx"), "never near any count"),
    ],
)
def test_not_every_rounding_is_old(first: tuple[str, int, str], again: tuple[str, int, str], why: str) -> None:
    assert view([*MOVED, paper(*first), paper(*again)]).repeats == [], why


def test_a_rounding_that_may_be_the_first_word_of_a_fall_is_believed() -> None:
    freed = releases(("2025-05-07", 152))
    told = [own("2025-01-31", 1050), own("2025-03-31", 1150), own("2025-04-30", 1155)]
    rounded = [paper("2025-02-03", 1050), paper("2025-05-20", 1050)]
    assert [str(one.day) for one in view([*told, *rounded]).repeats] == ["2025-05-20"]
    seen = view([*told, *rounded], events=freed)
    assert seen.repeats == []
    assert [str(one.day) for one in flags("mass_release", seen)] == ["2025-05-20"]


def test_numbers_without_any_exact_count_are_judged_by_nothing() -> None:
    told = [paper("2025-02-03", 1234, "at_least"), paper("2025-04-20", 1234, "at_least"), paper("2025-04-20", 1300)]
    assert view(told).repeats == []


def test_an_old_number_between_two_counts_does_not_cut_their_interval() -> None:
    told = [own("2025-07-31", 1184), paper("2025-11-22", 1184, "exact"), own("2025-12-31", 1131)]
    seen = view(told, events=releases(("2025-09-11", 52), ("2025-12-13", 123)))
    (one,) = flags("mass_release", seen)
    assert one.since == date(2025, 7, 31)
    assert "52 freed on 11 September 2025" in one.reason
    assert [day for _, day, _ in seen.points()] == [date(2025, 7, 31), date(2025, 12, 31)]


def test_an_old_number_is_neither_a_rise_nor_does_it_hide_the_fall() -> None:
    told = [
        statement("2025-07-31", 1184, publisher="Viasna"),
        statement("2025-09-30", 1100, publisher="Viasna"),
        statement("2025-10-20", 1184, publisher="A paper"),
        statement("2025-10-31", 1098, publisher="Viasna"),
    ]
    assert flags("rise", view(told)) == []
    assert [one.day for one in flags("fall", view(told))] == [date(2025, 9, 30)]


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("1,263 men, 167 women", ""),
        ("1,263 men, 177 women", "177 women and 1,263 men are 1,440, not 1,430"),
        ("1,667 women", "a part is larger than the whole, 1,430"),
        ("monthly review; +30", "40 more since 31 January 2024, though only 30 were added"),
        ("monthly review; +41", ""),
        ("+30", ""),
        ("monthly review; +50; 10 released", ""),
        ("monthly review; +90; 10 released", "1,390 and 90 added, 10 released would be 1,470"),
    ],
)
def test_the_numbers_of_a_report_add_up_or_not(note: str, words: str) -> None:
    before = statement("2024-01-31", 1390, note="monthly review; +28")
    found = flags("arithmetic", view([before, statement("2024-02-29", 1430, note=note)]), slack=0.5)
    assert [one.title.split("add up: ")[1] for one in found] == ([words] if words else [])
    if words and "since" in words:
        assert note in found[0].reason
        assert "+28" in found[0].reason


@pytest.mark.parametrize("value", [1324, 1325])
def test_the_same_number_again_though_people_were_added(value: int) -> None:
    before = statement("2022-09-01", 1324, note="+92", publisher="Viasna")
    after = statement("2022-10-01", value, note="+44", publisher="Viasna")
    assert len(flags("arithmetic", view([before, after]))) == (value == 1324)


def test_a_captured_page_is_checked_with_its_own_words() -> None:
    told = [statement("2024-01-31", 1390), statement("2024-02-29", 1460, quote="1,460 people")]
    rows = [
        ("change", 30, "recognised: recognised", "month", "In February, 30 people were recognised"),
        ("change", 4, "freed: released", "month", "4 were released"),
        ("subset", 170, "a part: women", "day", "170 women"),
    ]
    beside = pd.DataFrame(rows, columns=["kind", "value", "cue", "precision", "quote"])
    seen = view(told, log=frames.Log(beside=beside.assign(observation=told[1].id)))
    (one,) = flags("arithmetic", seen)
    assert one.title.endswith("70 more since 31 January 2024, though only 30 were added")
    assert "“1,460 people” | “In … 30 people were recognised" in one.reason, "a word that may be a name stays at home"


def test_what_the_reader_found_beside_a_count_comes_from_the_store() -> None:
    from tests.conftest import NOW

    from prisoncount.reading import mentions
    from prisoncount.records import Document
    from prisoncount.store import Store

    text = "As of 31 May 2023, 1,496 people are recognised as political prisoners in Belarus. In May, 54 people were recognised as political prisoners."
    document = Document("a", text, published=date(2023, 6, 1), language="en", sha256="ab", url="https://x.example/")
    found = mentions.find(document, country="BY")
    head = next(one for one in found if one.headline)
    store = Store.in_memory()
    store.start_run(NOW, "test", offline=True)
    store.add_document("page", document, found, "1", "observation")
    told = statement("2023-05-31", 1496, source="page", sha256="ab", reader="1", quote=head.quote, start=head.start)
    store.add_observation(told)
    beside = frames.log(store).beside
    assert list(beside["observation"].unique()) == [told.id]
    assert [(row["value"], row["precision"]) for _, row in beside.iterrows() if row["kind"] == "change"] == [
        (54, "month")
    ]


def test_a_correction_that_has_expired() -> None:
    told = statement("2024-01-04", 1430)
    mine = Correction(
        url=told.url, action="reject", reason="a slip", provider="editor", date=date(2024, 2, 1), expect={"value": 1340}
    )
    frame, expired = corrections.apply(table([told]), [mine])
    (one,) = flags("correction_expired", view(frame, expired=expired))
    assert one.day == date(2026, 3, 20), "the day on which it is noticed"
    assert "expects value 1340, and finds value 1430" in one.reason
    assert one.evidence == (told.id,)


def test_another_version_of_the_reader() -> None:
    readers = pd.DataFrame({"reader": ["3", "4"], "first": pd.to_datetime(["2026-01-01", "2026-02-01"])})
    told = statement("2026-02-01", 1100, reader="4")
    (one,) = flags("reader_change", view([told], log=frames.Log(readers=readers)))
    assert (one.day, one.evidence) == (date(2026, 2, 1), (told.id,))
    assert "Before it was 3." in one.reason


def disputed(*values: int) -> list[Observation]:
    before = [own(f"2024-0{month}-28", value) for month, value in enumerate((1000, 1003, 1001, 1004, 1000, 1002), 1)]
    pair = [
        statement("2024-07-31", value, publisher=f"Paper {i}", known_from=date(2024, 8, i), url=f"https://{i}.example/")
        for i, value in enumerate(values, 1)
    ]
    return [*before, *pair, own("2024-08-31", 1004)]


NEWS = ("rise", "fall", "mass_release", "record_high", "record_low", "milestone", "trend_turn", "unusual_pace")


@pytest.mark.parametrize("values", [(1005, 950), (950, 1005), (1060, 1004)])
def test_two_counts_of_one_day_are_one_alarm(values: tuple[int, int]) -> None:
    for day in ("2024-08-03", "2024-09-01"):
        rows = [one for one in disputed(*values) if str(one.known_from) <= day]
        seen = view(rows, day)
        assert [one.title for rule in NEWS for one in flags(rule, seen)] == []
        (one,) = flags("arithmetic", seen)
        fits = "the one known last" if values[0] != 1005 else "which fits the counts around it"
        assert one.reason.endswith(f"The series has {1004 if 1060 in values else 1005:,}, {fits}.")


def test_what_both_counts_of_a_day_say_is_news() -> None:
    rows = [one for one in disputed(950, 930) if one.as_of <= date(2024, 7, 31)]
    (one,) = flags("fall", view(rows, "2024-08-03"))
    assert one.title.startswith("Belarus: 950 political prisoners on 31 July 2024, 52 fewer")


def test_the_same_number_told_again_is_an_exact_count_that_came() -> None:
    days = ("2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-10")
    told = [paper(day, 40, "exact") for day in days]
    assert flags("stale", view(told, "2026-03-20")) == []
    (one,) = flags("stale", view(told, "2026-06-20"))
    assert "40 on 10 March 2026" in one.reason
