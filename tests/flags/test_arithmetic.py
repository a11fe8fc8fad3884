from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from tests.conftest import statement
from tests.flags.looking import CONFIG, flags, releases, view

from prisoncount import assess, frames
from prisoncount.flags import _beside, _events
from prisoncount.records import Observation

HISTORY = [statement(f"2025-{month:02}-28", 1200 + 6 * month, publisher="Viasna") for month in range(1, 12)]


def told(value: int, qualifier: str = "exact", **changes: object) -> Observation:
    facts: dict[str, object] = {"url": f"https://{value}.example/", "publisher": "A paper"}
    return statement("2025-12-31", value, qualifier, **(facts | changes))


SAID = told(1265, known_from=date(2026, 1, 2), quote="1,265 people")
LATER = told(1310, known_from=date(2026, 1, 3), note="read at a mirror; year inferred", publisher="Another paper")
OWN = told(1310, known_from=date(2026, 1, 1), publisher="Viasna", quote="At the end of the year 1,310")


@pytest.mark.parametrize("turn", [1, -1])
def test_two_counts_of_one_day_are_told_once_with_the_words_of_both(turn: int) -> None:
    seen = view([*HISTORY, *(SAID, LATER)[::turn]])
    (one,) = flags("arithmetic", seen)
    assert one.title == "Belarus: two counts of one day, 31 December 2025: 1,265 and 1,310"
    assert one.reason == (
        "A paper: 1,265 on 31 December 2025 (“1,265 people”). "
        "Another paper: 1,310 on 31 December 2025 (noted: read at a mirror; year inferred). "
        "The series has 1,265, which fits the counts around it."
    )
    assert set(one.evidence) == {SAID.id, LATER.id}
    assert (one.day, one.size, one.before, one.after) == (date(2025, 12, 31), 45, (1310, 1310), (1265, 1265))


@pytest.mark.parametrize("turn", [1, -1])
def test_its_own_page_holds_and_the_flag_stays_the_same(turn: int) -> None:
    own, late = told(1265, publisher="Viasna", known_from=date(2026, 1, 1)), told(1310, known_from=date(2026, 1, 2))
    (one,) = flags("arithmetic", view([*HISTORY, *(own, late)[::turn]]))
    assert one.reason.endswith("The series has 1,265, of the origin itself.")
    (later,) = flags("arithmetic", view([*HISTORY, told(1265, known_from=date(2026, 1, 9)), late]))
    assert later.id == one.id, "who is right does not make it another contradiction"
    assert later.reason.endswith("The series has 1,265, the one known last.")


@pytest.mark.parametrize("turn", [1, -1])
def test_nothing_rises_or_falls_within_a_day(turn: int) -> None:
    after = statement("2026-01-31", 1311, publisher="Viasna")
    alone = assess.find(CONFIG, view([*HISTORY, OWN, after]))
    both = assess.find(CONFIG, view([*HISTORY, *(SAID, OWN)[::turn], after]))
    assert [(one.kind, one.day) for one in alone] == [(one.kind, one.day) for one in both if one.kind != "arithmetic"]
    assert not {one.since for one in both if one.kind != "arithmetic"} & {date(2025, 12, 31)}
    (rise,) = flags("rise", view([*HISTORY, *(SAID, LATER)[::turn], after]))
    assert rise.day == date(2026, 1, 31), "one of two pages alone is no news: the next count tells it"


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (told(1300, "approx"), "a rounding"),
        (told(1250, "more_than"), "a bound"),
        (told(1400, "fewer_than"), "a bound"),
        (told(1265), "the same"),
        (told(1310, url=SAID.url), "the page itself says another number now"),
        (told(1310, origin="A politician"), "another origin: a disagreement"),
        (told(1310, status="doubtful", reason="doubtful: a slip"), "not accepted"),
        (statement("2025-12", 1310, publisher="A paper"), "of the month"),
        (told(HISTORY[7].value or 0), "an old number"),
        (told(1251), "yesterday's number"),
    ],
)
def test_what_contradicts_no_count_of_the_day(other: Observation, why: str) -> None:
    old = [*HISTORY[:8], statement("2025-12-30", 1251, publisher="Viasna"), SAID]
    assert flags("arithmetic", view([*old, other])) == [], why


def test_what_its_own_page_still_says_contradicts_what_another_of_its_pages_says() -> None:
    old = statement("2025-12-30", 1251, publisher="Viasna")
    both = told(1265, publisher="Viasna", known_from=date(2026, 1, 2)), told(1251, publisher="Viasna")
    (one,) = flags("arithmetic", view([*HISTORY, old, *both]))
    assert one.reason.endswith("The series has 1,265, the one known last.")


def test_three_counts_of_one_day_are_one_contradiction() -> None:
    (one,) = flags("arithmetic", view([*HISTORY, SAID, LATER, told(1280)]))
    assert one.title.endswith("three counts of one day, 31 December 2025: 1,265, 1,280 and 1,310")
    assert len(one.evidence) == 3


NOTES = {
    "+58": {"added": 58},
    "58 added": {"added": 58},
    "recognised: 1,058": {"added": 1058},
    "+10; 5 released": {"added": 10, "freed": 5},
    "released 5; +10": {"added": 10, "freed": 5},
    "+9, 8 left": {"added": 9, "freed": 8},
    "+9 and -8": {"added": 9, "freed": 8},
    "+26 in two weeks; 15 released": {"added": 26, "freed": 15, "days": 14, "freed_days": 14},
    "+82 in the month; in Russian": {"added": 82, "days": 31},
    "monthly review; +58; 15 freed in 3 weeks": {"added": 58, "freed": 15, "days": 21, "freed_days": 21},
    "monthly review; +58 in a month; 15 freed in 3 weeks": {"added": 58, "freed": 15, "days": 31, "freed_days": 21},
    "monthly review; 700 women; 400 men": {"women": 700, "men": 400},
    "women 700; men 400": {"women": 700, "men": 400},
    "Women: 1,700, men: 400": {"women": 1700, "men": 400},
    "18 women and 172 men": {"women": 18, "men": 172},
    "after 4 releases; 2 women released; at least 30 men": {},
    "9 came and 8 left in February 2024, when the count was 1,067": {},
    "3,531 recognised since 2020; +12 of them women": {},
}


@pytest.mark.parametrize("note", NOTES)
def test_the_shorthand_of_notes(note: str) -> None:
    one = statement("2024-02-15", 1430, note=note)
    assert _beside.beside(view([one]), [one.id])[one.id] == _beside.Beside(**NOTES[note], note=note)  # type: ignore[arg-type]


def test_a_change_that_the_origin_tells_at_the_end_of_a_month_is_of_the_month() -> None:
    one = statement("2024-02-29", 1430, note="+33; 12 released", publisher="Viasna")
    beside = _beside.beside(view([one]), [one.id])[one.id]
    assert (beside.days, beside.freed_days) == (31, 31)
    assert _beside.sentence(beside) == " Said beside the count: 33 added and 12 released in the month."


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("+10; 5 released", "10 added and 5 released"),
        ("5 released", "5 released"),
        ("+26 in two weeks", "26 added in two weeks"),
        ("+26 in the month; 5 released in a week", "26 added in the month and 5 released in a week"),
        ("168 women", ""),
    ],
)
def test_what_is_told_beside_a_count_is_named_whole(note: str, words: str) -> None:
    one = statement("2024-02-15", 1430, note=note)
    said = _beside.sentence(_beside.beside(view([one]), [one.id])[one.id])
    assert said == (f" Said beside the count: {words}." if words else "")


def test_women_and_men_of_a_month_are_held_against_the_count_of_the_month() -> None:
    (one,) = flags("arithmetic", view([statement("2022-06", 190, note="women 18; men 173")]))
    assert one.title == "Belarus: 190 in June 2022 does not add up: 18 women and 173 men are 191, not 190"


def test_releases_of_another_period_are_not_subtracted() -> None:
    before, note = statement("2024-01-31", 1390), "+90 in the month; 10 released in one week"
    assert flags("arithmetic", view([before, statement("2024-02-29", 1430, note=note)])) == []
    same = note.replace("one week", "the month")
    assert len(flags("arithmetic", view([before, statement("2024-02-29", 1430, note=same)]))) == 1


def test_only_the_words_of_a_page_stand_in_quotation_marks() -> None:
    page = statement("2024-02-29", 1460, quote="1,460 people", url="https://page.example/", publisher="Viasna")
    copy = statement("2024-02-29", 1460, note="read at a mirror; year inferred")
    rows = [("change", 30, "recognised: recognised", "month", "30 people were recognised")]
    beside = pd.DataFrame(rows, columns=["kind", "value", "cue", "precision", "quote"])
    before = statement("2024-01-31", 1390, note="monthly review; +28; the day inferred")
    log = frames.Log(beside=beside.assign(observation=page.id))
    (one,) = flags("arithmetic", view([before, page, copy], log=log))
    assert "noted: read at a mirror; year inferred" in one.reason
    assert "noted: monthly review; +28; the day inferred" in one.reason
    quoted = [part.split("”")[0] for part in one.reason.split("“")[1:]]
    assert set(quoted) <= {"1,460 people", "30 people were recognised"}
    assert "30 people were recognised" in quoted


FREED = (("2024", 40), ("2024-12", 29), ("2024-12-28", 20), ("2025", 50), ("2025-01", 23), ("2025-01-10", 5))


def test_releases_are_named_each_as_exact_as_its_day_is_known() -> None:
    """Those of which only the year is known are near no change."""
    seen = view([], events=releases(*FREED))
    since, until = date(2024, 11, 30), date(2025, 1, 31)
    found = _events.between(seen, since, until)
    assert _events.listed(found) == "29 freed in December 2024 and 3 other releases"
    assert _events.listed(found[:2]) == "29 freed in December 2024, 20 freed on 28 December 2024"
    assert _events.listed(found[:1]) == "29 freed in December 2024"
    assert _events.sentence(found) == (
        " In the same interval: 29 freed in December 2024, 20 freed on 28 December 2024, 23 freed in January 2025, "
        "5 freed on 10 January 2025 (reported)."
    )


def test_of_many_releases_the_largest_are_named_and_all_are_counted() -> None:
    many = releases(*((f"2024-12-{day:02}", 5 + (day == 9)) for day in range(2, 11)))
    found = _events.between(view([], events=many), date(2024, 11, 30), date(2025, 1, 31))
    words = _events.sentence(found)
    assert words.endswith(" and 3 other releases (reported).")
    assert words.count("freed") == 6
    assert "6 freed on 9 December 2024" in words
    assert _events.sentence([]) == ""
