"""Of two flags that tell one event only the better one is shown, whatever the store has held before."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest
from tests.conftest import NOW, statement
from tests.flags.looking import CONFIG

from prisoncount import assess, config, frames, record, superseded
from prisoncount.corrections import Correction
from prisoncount.flags._supersede import is_news, successors
from prisoncount.records import Flag, Observation
from prisoncount.store import Store

TODAY = date(2026, 3, 20)


@pytest.fixture
def store() -> Store:
    """An empty record that nobody has visited yet."""
    return Store.in_memory()


def shown(store: Store) -> list[str]:
    frame = frames.flags(store)
    return [f"{row['kind']} {row['day']:%Y-%m-%d}" for _, row in frame[frame["muted"] == ""].iterrows()]


def run(store: Store, *told: Observation, day: str = "2026-03-20", monitor: config.MonitorConfig = CONFIG) -> list[str]:
    """What a run on a day tells that has brought these statements."""
    store.start_run(datetime.fromisoformat(day).replace(tzinfo=UTC), "test", offline=True)
    for one in told:
        store.add_observation(one)
    return [f"{one.kind} {one.day}" for one in assess.update(monitor, store, date.fromisoformat(day))]


def upgraded(*told: Observation) -> list[Observation]:
    """The same statements as another reader would have them: another address, so another id."""
    return [statement(str(one.as_of), one.value or 0, url=f"{one.url}/canonical", publisher="Viasna") for one in told]


def test_the_flags_of_an_earlier_reader_do_not_stand_beside_those_of_todays(store: Store) -> None:
    old = [statement("2025-01-31", 1000), statement("2025-02-28", 1100), statement("2025-03-31", 1030)]
    assert run(store, *old) == ["rise 2025-02-28", "fall 2025-03-31", "stale 2025-06-30"]
    before = shown(store)
    for one in old:  # as `reread --apply` does, but without taking the old statements back
        store.connection.execute("DELETE FROM observations WHERE id = ?", (one.id,))
    assert run(store, *upgraded(*old)) == [], "the same news is not told twice"
    assert shown(store) == before
    everything = frames.flags(store)
    assert len(everything) == 2 * len(before), "nothing is deleted"
    gone = everything[everything["muted"] != ""]
    assert all(gone["muted"].str.startswith("superseded by ")), "with the reason"
    assert run(store) == [], "and it stays so"


def test_a_rounding_gives_way_to_the_exact_count_in_a_live_store(store: Store) -> None:
    first = [statement("2022-04-30", 1166), statement("2022-05-21", 1200, "more_than")]
    assert run(store, *first, day="2022-05-22") == ["rise 2022-05-21"]
    assert run(store, statement("2022-05-31", 1209), day="2022-06-01") == [], "43 more, told as at least 35: no news"
    assert shown(store) == ["rise 2022-05-31"]
    assert run(store, day="2022-06-02") == []
    late = frames.flags(store, date(2022, 5, 25))
    assert list(late["muted"]) == [""], "as it stood then"


def test_a_successor_that_says_more_is_news(store: Store) -> None:
    first = [statement("2022-04-30", 1166), statement("2022-05-21", 1200, "more_than")]
    run(store, *first, day="2022-05-22")
    assert run(store, statement("2022-09-01", 1324), day="2022-09-02") == ["rise 2022-09-01"]
    assert shown(store) == ["rise 2022-09-01"]


def test_what_is_found_again_is_shown_again(store: Store) -> None:
    first = [statement("2022-04-30", 1166), statement("2022-05-21", 1200, "more_than")]
    exact = statement("2022-05-31", 1260)
    run(store, *first, day="2022-05-22")
    assert run(store, exact, day="2022-06-01") == ["rise 2022-05-31"]
    store.add_review(exact.id, datetime(2022, 6, 2, tzinfo=UTC), "rejected", "a slip", "editor")
    assert run(store, day="2022-06-03") == []
    assert shown(store) == ["rise 2022-05-21"]


def test_what_a_person_has_decided_stands(store: Store) -> None:
    first = [statement("2022-04-30", 1166), statement("2022-05-21", 1200, "more_than")]
    run(store, *first, day="2022-05-22")
    (key,) = frames.flags(store).index
    store.add_mute(key, NOW, "told", "prisoncount", muted=True)
    store.add_mute(key, NOW, "needed", "prisoncount", muted=False)
    run(store, statement("2022-05-31", 1260), day="2022-06-01")
    assert shown(store) == ["rise 2022-05-21", "rise 2022-05-31"]
    store.add_mute(key, NOW, "told", "prisoncount", muted=True)
    run(store, day="2022-06-02")
    assert shown(store) == ["rise 2022-05-31"]


HISTORY = [statement("2025-01-31", 1000), statement("2025-02-28", 1100), statement("2025-03-31", 1030)]


def muted(store: Store, known_at: date | None = None) -> dict[str, str]:
    """What is left out, with the reason."""
    frame = frames.flags(store, known_at)
    return {row["kind"]: row["muted"] for _, row in frame[frame["muted"] != ""].iterrows()}


def test_what_is_no_longer_found_is_left_out_with_the_reason_and_shown_again(store: Store) -> None:
    slip = HISTORY[1]
    assert run(store, *HISTORY, day="2025-04-01") == ["rise 2025-02-28", "fall 2025-03-31"]
    store.add_review(slip.id, datetime(2025, 4, 2, tzinfo=UTC), "rejected", "a slip", "editor")
    between = muted(store)
    assert set(between) == {"rise", "fall"}, "at once, before any run"
    assert all("was taken back" in one for one in between.values())
    assert run(store, day="2025-04-03") == ["rise 2025-03-31"]
    assert shown(store) == ["rise 2025-03-31"]
    assert muted(store)["fall"] == f"no longer found: {slip.id} is rejected: a slip"
    store.add_review(slip.id, datetime(2025, 4, 4, tzinfo=UTC), "accepted", "no slip", "editor")
    assert run(store, day="2025-04-05") == [], "found again is no news"
    assert shown(store) == ["rise 2025-02-28", "fall 2025-03-31"]
    days = [date(2025, 4, day) for day in (1, 2, 3, 4, 5)]
    assert [sorted(muted(store, day)) for day in days] == [
        [],
        ["fall", "rise"],
        ["fall", "rise"],
        ["fall", "rise"],
        ["rise"],
    ]


def test_what_the_whole_record_no_longer_tells_is_left_out_without_a_culprit(store: Store) -> None:
    run(store, *HISTORY[:1], day="2025-06-01")
    assert shown(store) == ["stale 2025-05-02"]
    run(store, statement("2025-06-02", 1001), day="2025-06-03")
    assert shown(store) == []
    assert muted(store) == {"stale": "no longer found"}
    assert muted(store, date(2025, 6, 2)) == {}, "it was true then"


def test_a_figure_that_is_corrected_is_named_as_the_reason(store: Store) -> None:
    slip = HISTORY[1]
    mended = Correction(
        url=slip.url, action="replace", reason="a misprint", provider="the desk", date=date(2025, 4, 2),
        expect={"value": 1100}, value={"value": 1001},
    )  # fmt: skip
    run(store, *HISTORY, day="2025-04-01")
    run(store, day="2025-04-03", monitor=dataclasses.replace(CONFIG, corrections=(mended,)))
    assert muted(store)["fall"] == (f"no longer found: {slip.id} was corrected by the desk on 2025-04-02: a misprint")


def test_a_run_of_an_earlier_day_takes_nothing_back(store: Store) -> None:
    run(store, *HISTORY, day="2026-03-20")
    assert "stale 2025-06-30" in shown(store)
    run(store, day="2025-04-01")
    assert "stale 2025-06-30" in shown(store), "on that day nothing was stale yet"
    assert muted(store) == {}
    store.add_review(HISTORY[2].id, datetime(2026, 3, 21, tzinfo=UTC), "rejected", "a slip", "editor")
    run(store, day="2026-03-22")
    assert shown(store) == ["rise 2025-02-28", "stale 2025-05-30"]


def test_a_person_who_shows_a_flag_is_not_overruled(store: Store) -> None:
    run(store, *HISTORY[:1], day="2025-06-01")
    (key,) = frames.flags(store).index
    store.add_mute(key, datetime(2025, 6, 1, tzinfo=UTC), "told", "editor", muted=True)
    store.add_mute(key, datetime(2025, 6, 2, tzinfo=UTC), "needed", "editor", muted=False)
    run(store, statement("2025-06-02", 1001), day="2025-06-03")
    assert shown(store) == ["stale 2025-05-02"]


def test_other_words_for_the_same_flag_are_shown_and_no_news(store: Store) -> None:

    def settle(day: str, title: str) -> list[Flag]:
        store.start_run(datetime.fromisoformat(day).replace(tzinfo=UTC), "test", offline=True)
        return superseded.settle(store, [flag(title=title, size=-45.0, evidence=())])

    def said(known_at: str | None = None) -> tuple[str, str]:
        (row,) = frames.flags(store, known_at and date.fromisoformat(known_at)).itertuples()
        return row.title, f"{row.first_raised:%Y-%m-%d}"

    assert len(settle("2025-09-01", "45 fewer")) == 1
    assert settle("2025-09-02", "45 fewer") == []
    assert settle("2025-09-03", "45 fewer; 52 freed") == [], "no news"
    assert settle("2025-08-20", "in old words") == []
    assert said() == ("45 fewer; 52 freed", "2025-09-01")
    assert said("2025-09-02") == ("45 fewer", "2025-09-01"), "as it was said then"
    settle("2025-09-05", "45 fewer")
    assert said() == ("45 fewer", "2025-09-01")
    assert len(store.rows("SELECT id FROM retold")) == 2, "only what changed is told again"


def test_a_second_run_over_the_same_record_says_nothing_otherwise(store: Store) -> None:
    belarus = config.load("belarus")
    for _ in range(2):
        store.start_run(NOW, "test", offline=True)
        for one in record.read(belarus.record / "reports.csv", belarus.name, belarus.measure, NOW):
            store.add_observation(one)
        assess.update(belarus, store, NOW.date())
    assert store.rows("SELECT count(*) AS n FROM retold UNION ALL SELECT count(*) FROM mutes") == [{"n": 0}, {"n": 0}]


def flag(kind: str = "fall", day: str = "2025-08-15", since: str | None = "2025-03-03", **changes: object) -> Flag:
    facts: dict[str, object] = {
        "title": "t", "reason": "r", "size": -45.0, "evidence": ("a", "b"), "key": "b",
        "since": date.fromisoformat(since) if since else None, "before": (1231, 1231), "after": (1186, 1186),
    }  # fmt: skip
    return Flag(kind=kind, day=date.fromisoformat(day), **(facts | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("now", "same"),
    [
        (flag(key="c"), True),
        (flag("mass_release"), True),
        (flag(day="2025-07-02", key="c"), True),
        (flag(day="2025-12-31", since="2025-08-15"), False),
        (flag(day="2025-12-31", since="2025-08-01"), True),
        (flag(day="2025-03-03", since="2025-01-31"), False),
        (flag("rise", before=(1231, 1231), after=(1300, 1300)), False),
        (flag(key="c", before=(1131, 1131)), False),
        (flag("record_low"), False),
    ],
)
def test_changes_that_overlap_and_go_the_same_way_are_one(now: Flag, *, same: bool) -> None:
    before = flag()
    assert successors({before.id: before}, [now], superseded.spans()) == ({before.id: now} if same else {})


@pytest.mark.parametrize(
    ("now", "same"),
    [
        (flag("stale_number", key="c", evidence=("x", "b")), True),
        (flag("stale_number", key="c", evidence=("x", "y")), True),
        (flag("stale_number", key="c", evidence=("x", "y"), title="another paper"), False),
        (flag("stale_number", key="c", day="2025-08-16"), False),
    ],
)
def test_flags_of_single_statements_are_one_only_if_alike(now: Flag, *, same: bool) -> None:
    before = flag("stale_number")
    assert bool(successors({before.id: before}, [now], superseded.spans())) is same


def test_what_is_still_found_has_no_successor() -> None:
    before, other = flag(), flag(day="2025-07-02", key="c")
    assert successors({before.id: before}, [before, other], superseded.spans()) == {}


def test_what_is_news() -> None:
    assert not is_news(flag(key="c"), flag())
    assert not is_news(flag(size=-50.0), flag())
    assert is_news(flag(size=-67.0), flag())
    assert is_news(flag("mass_release"), flag()), "that people were freed is news"
    unsized = {"size": None, "before": None, "after": None}
    assert is_news(flag("source_silent", **unsized), flag("source_silent", day="2025-08-14", **unsized))
    assert not is_news(flag("source_silent", **unsized), flag("source_silent", **unsized))
