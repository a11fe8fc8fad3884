"""Mirrors, wire copies, quotes and translations are one origin on many pages, and nothing that a page tells is lost."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prisoncount import assess, frames, reconcile
from prisoncount.config import MonitorConfig, Origin
from prisoncount.flags._beside import beside
from prisoncount.records import Document, Mention, Observation
from prisoncount.store import Store
from prisoncount.why import explain

from .conftest import NOW, statement

Frame = Callable[..., pd.DataFrame]
DAY, MEASURE = "2022-06-30", "political_prisoners"


def page(host: str, value: int = 1236, day: str = DAY, **changes: object) -> Observation:
    return statement(day, value, **({"url": f"https://{host}.example/", "publisher": host} | changes))


COPIES = {
    "the origin's own page": page("spring", publisher="Viasna"),
    "its mirror": page("mirror", publisher="Viasna"),
    "a paper that names it": page("paper"),
    "a wire copy that names nobody": page("wire", origin=""),
    "a translation with the translator's words for it": page("world", origin="правазащитники"),
    "a body that quotes it": page("union", origin="A union"),
    "a near copy two days later": page("late", 1236, "2022-07-02", origin="", quote="1,236 people are held"),
    "and the sentence it took": page("first", quote="1,236 people are held"),
}


def test_copies_are_one_origin_on_many_pages(frame: Frame) -> None:
    table = frame(*COPIES.values())
    band = reconcile.band(table, MEASURE, "Viasna")
    assert band.loc[DAY, ["count", "n_origins", "n_pages"]].tolist() == [1236, 1, 8]
    assert set(band["n_origins"]) == {1}
    told = reconcile.folded(table)
    assert set(told["counts_as"]) == {"Viasna"}
    assert set(told["n_pages"]) == {8}
    assert told.loc[page("union", origin="A union").id, "origin"] == "A union", "what a page says stays as it is"
    why = explain(table, MEASURE, "Viasna", date(2022, 6, 30))
    assert (why.n_pages, why.n_origins) == (8, 1)


@pytest.mark.parametrize(
    "other",
    [
        page("union", 1300, origin="A union"),
        page("union", 1236, "2022-07-05", origin="A union", quote="they hold 1,236"),
        page("union", 1236, qualifier="more_than", low=1237, high=None, origin="A union"),
    ],
    ids=["another number", "another day in words of its own", "another bound"],
)
def test_a_second_voice_is_a_second_origin(frame: Frame, other: Observation) -> None:
    table = frame(*COPIES.values(), other)
    assert reconcile.band(table, MEASURE, "Viasna")["n_origins"].iloc[-1] == 2
    assert reconcile.folded(table).loc[other.id, ["n_pages", "counts_as"]].tolist() == [1, "A union"]


def test_a_sentence_used_again_a_year_later_is_a_sentence_anew(frame: Frame) -> None:
    words = {"quote": "more than a thousand"}
    table = frame(page("a", **words), page("b", 1236, "2023-06-30", origin="A union", **words))
    assert reconcile.folded(table)["counts_as"].tolist() == ["Viasna", "A union"]


def test_a_page_that_says_it_twice_is_one_page(frame: Frame) -> None:
    table = frame(page("a"), page("a", origin=""))
    assert reconcile.folded(table)["n_pages"].tolist() == [1, 1]


def test_what_a_person_rejected_is_no_voice_in_the_series(frame: Frame, store: Store) -> None:
    frame(*COPIES.values())
    store.add_review(COPIES["its mirror"].id, NOW, "rejected", "a forgery", "me")
    assert reconcile.band(frames.observations(store), MEASURE, "Viasna").loc[DAY, "n_pages"] == 7


def test_nothing_folds_to_nothing(frame: Frame) -> None:
    assert reconcile.folded(frame()).empty
    assert reconcile.told(frame(), MEASURE)[1].empty


PAGES = st.lists(
    st.builds(
        lambda day, value, host, origin, quote: page(host, value, f"2022-07-{day:02}", origin=origin, quote=quote),
        st.integers(1, 5),
        st.sampled_from([1236, 1300]),
        st.sampled_from(["a", "b", "Viasna"]),
        st.sampled_from(["Viasna", "", "A union"]),
        st.sampled_from([None, "they hold them", "some are held"]),
    ),
    max_size=10,
    unique_by=lambda one: one.id,
)


@settings(deadline=None)
@given(PAGES, st.randoms(use_true_random=False))
def test_the_order_of_rows_never_matters(said: list[Observation], shuffle: random.Random) -> None:
    store = Store.in_memory()
    store.start_run(NOW, "test", offline=True)
    for one in said:
        store.add_observation(one)
    table = reconcile.folded(frames.observations(store))
    ids = list(table.index)
    shuffle.shuffle(ids)
    again = reconcile.folded(table.loc[ids].drop(columns=["n_pages", "counts_as"]))
    assert again["n_pages"].to_dict() == table["n_pages"].to_dict()
    together = table.groupby(["as_of", "value"])[["n_pages", "counts_as"]].nunique()
    assert (together <= 1).all(axis=None), "one number of one day is one story"


@pytest.fixture
def config(tmp_path: Path) -> MonitorConfig:
    return MonitorConfig(
        path=tmp_path / "x.toml", name="x", country="BY", place="Belarus", primary="Viasna", definition="d",
        origins={"Viasna": Origin(name="Viasna")},
    )  # fmt: skip


def test_what_every_copy_tells_beside_the_count_is_kept(config: MonitorConfig, store: Store) -> None:
    first, second = (
        replace(page(host), sha256=host, quote=f"{host}: 1,236", start=0, end=9, reader="1") for host in "ab"
    )
    total = Mention(1236, 1236, 1236, "exact", "total", "", 0, 9, "BY", date(2022, 6, 30), "day", headline=True)
    change = Mention(12, 12, 12, "exact", "change", "12 more", 20, 27, cues=("recognised: more",))
    part = replace(change, value=150, kind="subset", quote="150 women", cues=("a part: women",))
    for one, found in ((first, [part]), (second, [change, replace(part, value=151)])):
        document = Document(one.url, "text", url=one.url, sha256=one.sha256 or "")
        store.add_document("test", document, [replace(total, quote=one.quote or ""), *found], "1", "observation")
        store.add_observation(one)
    table = frames.observations(store)
    view = assess.view(config, table, date(2022, 7, 10), log=frames.log(store))
    (key,) = view.counts.index
    told = beside(view, [key])[key]
    own = 150 if key == first.id else 151
    assert (told.added, told.women) == (12, own), "its own word first, then those of the copies"


def test_the_notes_of_curated_copies_are_kept_together(config: MonitorConfig, frame: Frame) -> None:
    table = frame(page("a", note="+58"), page("b", note="15 released"), page("c", note="+58"))
    view = assess.view(config, table, date(2022, 7, 10))
    (key,) = view.counts.index
    told = beside(view, [key])[key]
    assert (told.added, told.freed) == (58, 15)
    assert sorted(table["note"]) == ["+58", "+58", "15 released"], "laid over, never written into"
