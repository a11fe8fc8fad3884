"""The second reading: weights that fit the evidence, and what it may and may not change."""

from __future__ import annotations

import math

import pytest

from prisoncount.reading import learned, mentions
from prisoncount.reading.verdict import Verdict
from prisoncount.records import Document

from .scoring import CORPUS, document, documents

FOR = {"reaches up to 0 words away", "lists before it", "counts alone", "now"}
AGAINST = {"freed up to 0 words away", "freed after it", "term direct", "size up to 50"}


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights that a person can follow: `yes` speaks for a total, `no` for a change."""

    def row(kind: str, weight: float) -> tuple[float, ...]:
        return tuple(weight if one == kind else 0.0 for one in learned.KINDS)

    table = {"always": row("total", 0.0), "yes": row("total", 6.0), "no": row("change", 6.0), "hm": row("change", 2.2)}
    monkeypatch.setattr(learned, "weights", lambda: table)


def test_the_weights_are_for_evidence_that_there_is() -> None:
    names = {
        name
        for path in CORPUS.glob("*.jsonl")
        for row in documents(path.stem)
        for one in mentions.look(document(row)).evidence
        for name in one
    }
    known = set(learned.weights()) - {"always"}
    assert len(known) > 300
    assert len(known - names) < 20, "evidence was renamed: make learn"
    assert all(len(row) == len(learned.KINDS) for row in learned.weights().values())


def test_chances_are_of_all_kinds_together() -> None:
    chances = learned.likely(FOR)
    assert math.isclose(sum(chances.values()), 1)
    assert chances["total"] > learned.likely(AGAINST)["total"]


@pytest.mark.usefixtures("plain")
def test_what_is_firm_stands_and_what_is_unlikely_goes() -> None:
    total = Verdict("total", "stated")
    assert learned.second(total, {"yes"}) == total
    assert learned.second(Verdict("total", "stated", firm=True), {"no"}) == Verdict("total", "stated", firm=True)
    changed = learned.second(total, {"no"})
    assert changed
    assert (changed.kind, changed.sure) == ("change", False)


@pytest.mark.usefixtures("plain")
def test_a_total_in_doubt_is_told_with_doubt() -> None:
    doubted = learned.second(Verdict("total", "stated"), {"hm", "yes", "no"})
    assert doubted is None or not doubted.sure


@pytest.mark.usefixtures("plain")
def test_what_no_rule_ties_is_raised_only_by_clear_evidence() -> None:
    assert learned.second(None, set()) is None
    raised = learned.second(None, {"yes"})
    assert raised
    assert raised.kind == "total"
    assert raised.why == "weighed: yes"
    assert learned.second(Verdict("subset", "women"), {"hm"}) == Verdict("subset", "women")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The counter of political prisoners in Belarus showed 586 on Tuesday."),
        ("ru", "Счётчик политзаключённых в Беларуси показывал во вторник 586."),
    ],
)
def test_the_evidence_is_the_same_in_every_language(language: str, text: str) -> None:
    survey = mentions.look(Document("x", text, language=language))
    assert [one.candidate.amount.value for one in survey.seen] == [586]
    assert {"term left", "counts alone", "size up to 1000", "the largest", "dated"} <= survey.evidence[0]
