"""What enters the record: the curated file and its corrections, doubts, days that have not come."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from prisoncount import report
from prisoncount.config import MonitorConfig, Origin, SourceConfig
from prisoncount.intake import Intake, Result
from prisoncount.record import COLUMNS
from prisoncount.records import Capture, Document, Mention
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
    intake.judge(statement("2027-03-01", 1250, known_from=date(2026, 3, 20)))
    intake.judge(statement("2026-03", 1240, known_from=date(2026, 3, 20)))
    assert [one.value for one in intake.result.quarantined] == [1250]
    assert "a wrong date?" in intake.result.quarantined[0].reason
    assert [one.value for one in intake.result.observations] == [1240], "the month has begun"


def test_a_jump_waits_for_a_second_witness(config: MonitorConfig, store: Store) -> None:
    intake = Intake(config, store, NOW)
    intake.judge(statement("2026-03-01", 1131, known_from=date(2026, 3, 20)))
    intake.judge(
        statement("2026-03-10", 881, known_from=date(2026, 3, 20), quote="881 remain", sha256="a", monitor="here")
    )
    assert [one.value for one in intake.result.quarantined] == [881]
    later = Intake(config, store, NOW)
    url = "https://other.example/"
    later.judge(
        statement("2026-03-12", 881, url=url, known_from=date(2026, 3, 20), quote="now 881", sha256="b", monitor="here")
    )
    assert sorted((one.as_of.day, one.value) for one in later.result.observations) == [(10, 881), (12, 881)]
    assert set(standing(store).values()) == {"accepted"}
    reasons = [row["reason"] for row in store.rows("SELECT reason FROM reviews")]
    assert reasons
    assert all(reason.startswith("confirmed by") and url in reason for reason in reasons)


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
    intake.keep(SOURCE, capture, document)
    intake.keep(SOURCE, capture, document)
    assert [row["outcome"] for row in store.rows("SELECT outcome FROM documents")] == [outcome]
    assert [one.detail for one in intake.result.gaps] == ([gap] if gap else [])
    assert len(intake.result.observations) == (outcome == "observation")


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
