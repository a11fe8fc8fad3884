"""What enters the record: the curated file and its corrections, doubts, days that have not come."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prisoncount import frames, reconcile, report
from prisoncount.config import MonitorConfig, Origin, SourceConfig, bundled, load
from prisoncount.corrections import Correction
from prisoncount.intake import Intake, Result
from prisoncount.record import COLUMNS, READER
from prisoncount.records import Capture, Document, Mention, Observation
from prisoncount.store import Store

from .conftest import NOW, statement

ROW = "{day},{value},,,exact,,Viasna,A paper,https://paper.example/{day},,{note}"
SOURCE = SourceConfig(id="paper", kind="feed", unit=None, publisher="A paper", origin="Viasna")  # type: ignore[arg-type]


@pytest.fixture
def config(tmp_path: Path) -> MonitorConfig:
    (tmp_path / "here.toml").touch()
    return MonitorConfig(
        path=tmp_path / "here.toml", name="here", country="BY", place="Belarus", primary="Viasna", definition="d",
        origins={"Viasna": Origin(name="Viasna")}, record=tmp_path, sources={"paper": SOURCE},
    )  # fmt: skip


def write(config: MonitorConfig, *rows: tuple[str, int, str]) -> None:
    assert config.record is not None
    lines = [",".join(COLUMNS), *(ROW.format(day=day, value=value, note=note) for day, value, note in rows)]
    (config.record / "reports.csv").write_text("\n".join(lines) + "\n")


def imported(config: MonitorConfig, store: Store, now: datetime = NOW) -> Result:
    intake = Intake(config, store, now)
    intake.import_record()
    return intake.result


def standing(store: Store) -> dict[tuple[str, int], str]:
    return {(row["as_of"], row["value"]): row["status"] for row in store.rows("SELECT * FROM standing")}


def test_the_record_follows_its_file(config: MonitorConfig, store: Store) -> None:
    write(config, ("2026-03-10", 430, ""), ("2026-03-12", 431, ""))
    assert len(imported(config, store).observations) == 2
    write(config, ("2026-03-10", 830, ""))
    imported(config, store)
    assert standing(store) == {
        ("2026-03-10", 430): "rejected", ("2026-03-10", 830): "accepted", ("2026-03-12", 431): "rejected",
    }  # fmt: skip
    write(config, ("2026-03-10", 430, ""), ("2026-03-12", 431, "doubtful: undated"))
    imported(config, store)
    assert standing(store) == {
        ("2026-03-10", 430): "accepted", ("2026-03-10", 830): "rejected", ("2026-03-12", 431): "doubtful",
    }  # fmt: skip
    before = store.rows("SELECT count(*) AS n FROM reviews")
    imported(config, store)
    assert store.rows("SELECT count(*) AS n FROM reviews") == before, "nothing changed, nothing decided"


def test_a_person_stands_above_the_file(config: MonitorConfig, store: Store) -> None:
    write(config, ("2026-03-10", 430, ""))
    (one,) = imported(config, store).observations
    store.add_review(one.id, NOW, "rejected", "a slip", "an editor")
    imported(config, store)
    assert set(standing(store).values()) == {"rejected"}


def test_what_is_not_known_yet_waits(config: MonitorConfig, store: Store) -> None:
    write(config, ("2026-03-10", 430, ""), ("2027-03-10", 999, ""))
    assert [one.value for one in imported(config, store).observations] == [430]
    assert [one.value for one in imported(config, store, NOW.replace(year=2028)).observations] == [999]


def test_a_captured_day_that_has_not_come_is_in_doubt(config: MonitorConfig, store: Store) -> None:
    intake = Intake(config, store, NOW)
    intake.judge([statement("2027-03-01", 1250, known_from=date(2026, 3, 20), monitor="here")])
    intake.judge([statement("2026-03", 1240, known_from=date(2026, 3, 20), monitor="here")])
    assert [one.value for one in intake.result.quarantined] == [1250]
    assert "a wrong date?" in intake.result.quarantined[0].reason
    assert [one.value for one in intake.result.observations] == [1240], "the month has begun"


def captured(as_of: str, value: int, **changes: object) -> Observation:
    """A statement of a page of its own."""
    facts = {
        "sha256": f"{as_of} {value}",
        "known_from": date(2026, 3, 20),
        "quote": f"{value} on {as_of}",
        "monitor": "here",
    }
    return statement(as_of, value, **(facts | changes))


@pytest.mark.parametrize("witness", [{"publisher": "Viasna"}, {"origin": "A minister"}])
def test_a_jump_waits_for_a_second_witness(config: MonitorConfig, store: Store, witness: dict[str, str]) -> None:
    intake = Intake(config, store, NOW)
    intake.judge([captured("2026-03-01", 1131)])
    intake.judge([captured("2026-03-10", 881)])
    assert [one.value for one in intake.result.quarantined] == [881]
    later = Intake(config, store, NOW)
    later.judge([captured("2026-03-12", 881, url="https://copy.example/")])
    assert [one.as_of.day for one in later.result.quarantined] == [12], "an outlet's near copy is no second witness"
    last = Intake(config, store, NOW)
    url = "https://other.example/"
    last.judge([captured("2026-03-13", 881, url=url, **witness)])
    assert sorted((one.as_of.day, one.value) for one in last.result.observations) == [(10, 881), (12, 881), (13, 881)]
    assert set(standing(store).values()) == {"accepted"}
    reasons = [row["reason"] for row in store.rows("SELECT reason FROM reviews")]
    assert f"confirmed by {captured('2026-03-13', 881, url=url, **witness).id}: {url}" in reasons


def test_a_persons_word_settles_what_hangs_on_it(config: MonitorConfig, store: Store) -> None:
    Intake(config, store, NOW).judge(
        [captured("2026-03-01", 97), captured("2026-03-04", 99), captured("2026-03-08", 1140)]
    )
    assert standing(store)["2026-03-08", 1140] == "quarantined"
    for value, day in ((97, "2026-03-01"), (99, "2026-03-04")):
        store.add_review(captured(day, value).id, NOW, "rejected", "a part of the list", "me")
    intake = Intake(config, store, NOW)
    intake.judge()
    assert [one.value for one in intake.result.observations] == [1140]
    assert standing(store)["2026-03-08", 1140] == "accepted"


@pytest.mark.parametrize("mended", [{"action": "reject"}, {"action": "replace", "value": {"value": 1007}}])
def test_what_is_corrected_speaks_as_corrected(config: MonitorConfig, store: Store, mended: dict[str, Any]) -> None:
    slip, right = captured("2026-03-10", 10070), captured("2026-03-12", 1008)
    Intake(config, store, NOW).judge([slip])
    Intake(config, store, NOW).judge([right])
    store.add_look("paper", NOW + timedelta(hours=1), "read")
    assert standing(store) == {("2026-03-10", 10070): "accepted", ("2026-03-12", 1008): "quarantined"}
    made = Correction(url=slip.url, reason="a slip", provider="me", date=NOW.date(), expect={"value": 10070}, **mended)
    known = replace(config, corrections=(made,))
    early = Intake(replace(config, corrections=(replace(made, date=date(2027, 1, 1)),)), store, NOW)
    early.judge()
    assert early.result.observations == [], "it applies from its day"
    Intake(known, store, NOW).judge()
    assert standing(store)["2026-03-12", 1008] == "accepted"
    late = Intake(known, store, NOW)
    late.judge([captured("2026-03-13", 10090)])
    assert [one.value for one in late.result.quarantined] == [10090], "nor does the slip bear out another"


def test_a_slip_that_arrives_corrected_is_no_reference(config: MonitorConfig, store: Store) -> None:
    slip = captured("2026-03-10", 10070)
    made = Correction(
        url=slip.url, action="reject", reason="r", provider="me", date=date(2026, 3, 1), expect={"value": 10070}
    )
    Intake(replace(config, corrections=(made,)), store, NOW).judge([slip, captured("2026-03-12", 1008)])
    assert standing(store)["2026-03-12", 1008] == "accepted"


def judged(config: MonitorConfig, *said: Observation) -> dict[int, str]:
    """The status of each number, after these have arrived one by one; and whatever the order, it is the same."""
    _, status = arrived(config, [[one] for one in said])
    assert arrived(config, [[one] for one in reversed(said)])[1] == arrived(config, [list(said)])[1] == status
    return {one.value or 0: status[one.id] for one in said}


def test_a_slip_as_the_earliest_is_outvoted_by_what_agrees_later(config: MonitorConfig) -> None:
    slip, *right = (captured(f"2026-01-0{i}", value) for i, value in enumerate([10070, 1007, 1010, 1015], 1))
    assert judged(config, slip, right[0]) == {10070: "accepted", 1007: "quarantined"}, "one against one"
    assert judged(config, slip, *right) == {10070: "quarantined", 1007: "accepted", 1010: "accepted", 1015: "accepted"}


def test_a_fall_that_outlets_tell_with_three_numbers_of_their_own_is_believed(config: MonitorConfig) -> None:
    before = [captured("2026-01-01", 1125), captured("2026-01-08", 1131)]
    fallen = [captured(f"2026-01-{day}", value) for day, value in ((15, 781), (19, 784), (22, 779))]
    assert set(judged(config, *before, *fallen[:2]).values()) == {"accepted", "quarantined"}
    assert set(judged(config, *before, *fallen).values()) == {"accepted"}
    copies = [captured(f"2026-01-{day}", 781, url=f"https://{day}.example/") for day in (15, 19, 22)]
    assert judged(config, *before, *copies)[781] == "quarantined", "copies of one number are one voice"
    back = captured("2026-01-25", 1135)
    assert judged(config, *before, *fallen[:2], back)[781] == "quarantined", "and so it is when the list is as before"


def counter(*values: int) -> list[Observation]:
    """What the keeper's own page says day by day from 1 January on."""
    first, page = date(2026, 1, 1), {"publisher": "Viasna", "url": "https://counter.example/"}
    days = [(first + timedelta(nth)).isoformat() for nth in range(len(values))]
    return [
        captured(day, value, known_from=date.fromisoformat(day), **page)
        for day, value in zip(days, values, strict=True)
    ]


@pytest.mark.parametrize("more", [(), (849,)])
def test_what_was_so_before_a_fall_bears_out_no_stale_page_after_it(config: MonitorConfig, more: tuple[int]) -> None:
    said = counter(1131, 1133, 1130, 850, 848, 1132, *more)
    status = judged(config, *said)
    assert status.pop(1132) == "quarantined"
    assert set(status.values()) == {"accepted"}


def test_a_slip_that_stands_for_days_on_a_counter_is_outvoted_when_it_is_mended(config: MonitorConfig) -> None:
    right = counter(1007, 1008, 10080, 10080, 1009, 1010, 1011)
    assert judged(config, *right[:-1])[10080] == "accepted", "two might be the slip"
    status = judged(config, *right)
    assert status.pop(10080) == "quarantined"
    assert set(status.values()) == {"accepted"}


def test_a_fall_that_stands_for_days_is_not_outvoted_by_what_outlets_repeat(config: MonitorConfig) -> None:
    repeats = [captured(f"2026-01-0{day}", value) for day, value in ((6, 1131), (7, 1133), (8, 1130))]
    status = judged(config, *counter(1131, 1133, 1130, 850, 850), *repeats)
    assert status[850] == "accepted"


def from_file(as_of: str, value: int, **changes: object) -> Observation:
    """A report of a curated file."""
    return captured(as_of, value, reader=READER, sha256=None, quote=None, source="record", **changes)


def test_curated_reports_that_agree_stand_against_all_that_is_captured(config: MonitorConfig) -> None:
    curated = [from_file("2026-01-01", 1490), from_file("2026-02-01", 1488)]
    parts = [captured(f"2026-01-{10 + i}", 170 + i) for i in range(9)]
    assert {value for value, status in judged(config, *curated, *parts).items() if status == "accepted"} == {1490, 1488}


def test_a_slip_in_a_curated_file_waits_and_its_note_settles_it(config: MonitorConfig, store: Store) -> None:
    right = [("2026-03-01", 1007, ""), ("2026-03-05", 1010, "")]
    write(config, *right, ("2026-03-10", 10150, ""))
    (doubted,) = imported(config, store).quarantined
    assert doubted.reason == "10,150 is about ten times 1,010, counted 5 days away: a slip of one digit?"
    assert imported(config, store).quarantined == [], "told once"
    assert standing(store)["2026-03-10", 10150] == "quarantined"
    write(config, *right, ("2026-03-10", 10150, "confirmed: the mass arrests of 8 March"))
    imported(config, store)
    assert standing(store)["2026-03-10", 10150] == "accepted"
    (said,) = store.rows("SELECT who, reason FROM reviews")
    assert said == {"who": "record", "reason": "confirmed: the mass arrests of 8 March"}
    write(config, *right, ("2026-03-10", 10150, ""))
    imported(config, store)
    assert standing(store)["2026-03-10", 10150] == "quarantined", "the note is gone"
    store.add_review(doubted.id, NOW, "accepted", "asked them", "an editor")
    imported(config, store)
    assert standing(store)["2026-03-10", 10150] == "accepted", "a person's own decision stands"


def test_a_confirmed_report_is_believed_at_once_and_so_is_what_was_before_it(
    config: MonitorConfig, store: Store
) -> None:
    write(config, ("2026-03-01", 245, ""), ("2026-03-09", 60, "confirmed: 185 were banished"))
    assert imported(config, store).quarantined == []
    assert set(standing(store).values()) == {"accepted"}


def test_one_curated_slip_among_captured_counts_waits(config: MonitorConfig) -> None:
    right = [captured(f"2026-01-0{i}", value) for i, value in ((1, 1007), (3, 1010), (7, 1015))]
    assert judged(config, *right, from_file("2026-01-05", 10100))[10100] == "quarantined"
    borne = captured("2026-01-06", 10110, publisher="Viasna")
    assert judged(config, *right, from_file("2026-01-05", 10100), borne)[10100] == "accepted", "a capture bears it out"


@pytest.mark.parametrize("name", bundled())
def test_every_report_that_comes_with_the_program_is_believed(name: str) -> None:
    read, store = load(name), Store.in_memory()
    now = datetime(2026, 11, 22, tzinfo=UTC)
    store.start_run(now, "test", offline=True)
    intake = Intake(read, store, now)
    intake.import_record()
    assert intake.result.quarantined == []
    assert len(intake.result.observations) > 1


def test_a_page_that_says_the_same_doubtful_number_daily_is_told_once(config: MonitorConfig, store: Store) -> None:
    Intake(config, store, NOW).judge([captured("2026-03-01", 1125), captured("2026-03-02", 1131)])
    told = []
    for day in (10, 11, 12):
        store.start_run(NOW, "test", offline=False)
        intake = Intake(config, store, NOW)
        intake.judge([captured(f"2026-03-{day}", 113, url="https://counter.example/")])
        told.append(len(intake.result.quarantined))
    assert told == [1, 0, 0]
    assert list(standing(store).values()).count("quarantined") == 3, "each day is on record"


def test_what_a_person_reopens_waits_for_a_witness(config: MonitorConfig, store: Store) -> None:
    one = captured("2026-03-01", 1131)
    Intake(config, store, NOW).judge([one])
    store.add_review(one.id, NOW, "quarantined", "is it true?", "me")
    Intake(config, store, NOW).judge([captured("2026-03-04", 1133)])
    assert standing(store)["2026-03-01", 1131] == "quarantined"
    Intake(config, store, NOW).judge([captured("2026-03-05", 1131, publisher="Viasna")])
    assert standing(store)["2026-03-01", 1131] == "accepted"


def arrived(config: MonitorConfig, batches: list[list[Observation]]) -> tuple[pd.DataFrame, dict[str, str]]:
    """The series, and the status of every statement, after these have arrived, batch by batch and run by run."""
    store = Store.in_memory()
    for batch in batches:
        store.start_run(NOW, "test", offline=True)
        intake = Intake(config, store, NOW)
        for one in batch:
            if one.reader == READER:
                store.add_observation(one)
        intake.judge()
        intake.judge([one for one in batch if one.reader != READER])
    band = reconcile.band(frames.observations(store), config.measure, config.primary)
    return band, {row["id"]: row["status"] for row in store.rows("SELECT id, status FROM standing ORDER BY id")}


def test_the_order_of_two_clashing_counts_decides_nothing(config: MonitorConfig) -> None:
    one, other = captured("2026-03-01", 1000), captured("2026-03-05", 1400)
    (series, status), (again, same) = arrived(config, [[one], [other]]), arrived(config, [[other], [one]])
    pd.testing.assert_frame_equal(series, again)
    assert status == same == {one.id: "accepted", other.id: "quarantined"}
    late = replace(one, known_from=date(2026, 3, 9))
    assert arrived(config, [[other], [late]])[1] == status, "nor does it matter when a page was fetched"


PAGES = st.lists(
    st.builds(
        lambda day, value, qualifier, voice, curated: captured(
            (date(2026, 1, 1) + timedelta(days=day)).isoformat(), value, qualifier=qualifier, origin=voice[0],
            low=value if qualifier == "exact" else value + 1, high=value if qualifier == "exact" else None,
            publisher=voice[1], reader=READER if curated else "1", url=f"https://{voice[1] or 'x'}.example/{day}/{value}",
        ),
        st.integers(0, 70),
        st.sampled_from([97, 700, 881, 890, 1000, 1010, 1131, 1400, 9690]),
        st.sampled_from(["exact", "exact", "more_than"]),
        st.sampled_from([("Viasna", "A paper"), ("Viasna", "Viasna"), ("A group", "A group"), ("", "A paper")]),
        st.sampled_from([False, False, False, True]),
    ),
    max_size=14,
    unique_by=lambda one: one.id,
)  # fmt: skip


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PAGES, st.randoms(use_true_random=False), st.integers(1, 5))
def test_whatever_the_order_the_repeats_and_the_runs_all_is_the_same(
    config: MonitorConfig, said: list[Observation], shuffle: random.Random, runs: int
) -> None:
    series, status = arrived(config, [said])
    mixed = said + shuffle.choices(said, k=len(said) // 2) if said else []
    shuffle.shuffle(mixed)
    again, same = arrived(config, [mixed[i::runs] for i in range(runs)] + [[]])
    assert same == status
    pd.testing.assert_frame_equal(series, again)


def mention(**changes: object) -> Mention:
    facts: dict[str, object] = {
        "value": 1250, "low": 1250, "high": 1250, "qualifier": "exact", "kind": "total", "quote": "1,250 people",
        "start": 0, "end": 12, "country": "BY", "as_of": date(2026, 3, 1), "as_of_precision": "day", "headline": True,
    }  # fmt: skip
    return Mention(**(facts | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("stated", "outcome", "gap"),
    [
        (mention(), "observation", None),
        (mention(as_of=None, as_of_precision=None), "doubtful", "a count without a day: '1,250 people'"),
        (mention(headline=False, ambiguous=True), "doubtful", "two readings are possible: '1,250 people'"),
        (mention(headline=False, kind="change"), "none", None),
        (mention(country="RU"), "none", None),
    ],
)
def test_found_doubtful_and_nothing_are_different_and_stored(
    config: MonitorConfig, store: Store, stated: Mention, outcome: str, gap: str | None
) -> None:
    capture = Capture("https://a.example/", "https://a.example/", NOW, 200, (), b"", "ab")
    document = Document("d", "1,250 people", sha256="ab", stated=(stated,))
    intake = Intake(config, store, NOW)
    for _ in range(2):
        intake.judge(intake.keep(SOURCE, capture, document))
    assert [row["outcome"] for row in store.rows("SELECT outcome FROM documents")] == [outcome]
    assert [one.detail for one in intake.result.gaps] == ([gap] if gap else [])
    assert len(intake.result.observations) == (outcome == "observation")


def test_a_doubt_is_stored_once_while_its_words_stay_on_the_page(config: MonitorConfig, store: Store) -> None:
    for day, words in enumerate(["1,250 people", "1,250 people", "1,260 people", "1,250 people"], 1):
        store.start_run(NOW, "test", offline=False)
        intake = Intake(config, store, NOW + timedelta(day))
        stated = mention(quote=words, as_of=None, as_of_precision=None)
        document = Document("d", "text", sha256=f"other bytes {day}", stated=(stated,), url="https://a.example/")
        capture = Capture("https://a.example/", "https://a.example/", NOW, 200, (), b"", f"other bytes {day}")
        intake.keep(SOURCE, capture, document)
    days = [row["day"] for row in store.rows("SELECT day FROM gaps ORDER BY day")]
    assert days == ["2026-03-21", "2026-03-23"]


def test_the_state_of_the_output_knows_what_rows_say(config: MonitorConfig) -> None:
    states = set()
    for value in (412, 999):
        store = Store.in_memory()
        store.start_run(NOW, "1", offline=True)
        store.add_observation(statement("2026-03-10", value))
        states.add(report.state(config, store, date(2026, 3, 20)))
        store.add_review(statement("2026-03-10", value).id, datetime(2026, 3, 20, tzinfo=UTC), "rejected", "r", "me")
        states.add(report.state(config, store, date(2026, 3, 20)))
    config.path.write_text("# another definition")
    states.add(report.state(config, store, date(2026, 3, 20)))
    states.add(report.state(replace(config), store, date(2026, 3, 21)))
    assert len(states) == 6
