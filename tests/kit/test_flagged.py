"""Flags in every language: of the record of Belarus, each sentence holds the numbers of the English one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from prisoncount import assess, config
from prisoncount.intake import Intake
from prisoncount.kit import facts
from prisoncount.kit.facts import Facts, Raised
from prisoncount.kit.flagged import _TOLD, told
from prisoncount.messages import codes
from prisoncount.monitor import Monitor
from prisoncount.store import Store

NOW = datetime(2026, 11, 22, tzinfo=UTC)
OTHERS = [code for code in codes() if code != "en"]
NUMBER = re.compile(r"\d{1,3}(?:[.,\u00a0]\d{3})+(?!\d)|\d+")
ENGLISH = re.compile(r"\b(the|of|by|than|count|political|prisoners?|more|fewer|since)\b")


@pytest.fixture(scope="module")
def belarus(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """The bundled record with every flag that its rules raise."""
    monitor, store = config.load("belarus"), Store.in_memory()
    store.start_run(NOW, "test", offline=True)
    intake = Intake(monitor, store, NOW)
    intake.import_record()
    intake.judge()
    assess.update(monitor, store, NOW.date())
    return facts.gather(Monitor(monitor, store), tmp_path_factory.mktemp("facts"), today=NOW.date())


@pytest.fixture(scope="module")
def spoken(belarus: Facts) -> Mapping[str, Facts]:
    """The same in every other language."""
    return {lang: belarus.spoken(lang) for lang in OTHERS}


def numbers(text: str) -> set[int]:
    return {int(re.sub(r"\D", "", found)) for found in NUMBER.findall(text)}


def test_english_is_its_own_title(belarus: Facts) -> None:
    assert [belarus.told(flag) for flag in belarus.flags] == [flag.title for flag in belarus.flags]


def test_every_kind_that_has_a_sentence_is_met(belarus: Facts) -> None:
    assert {flag.kind for flag in belarus.flags} >= set(_TOLD) - {"disagreement"}


@pytest.mark.parametrize("lang", OTHERS)
def test_the_sentence_holds_the_numbers_of_the_english_one_and_no_english(
    spoken: Mapping[str, Facts], lang: str
) -> None:
    for flag in spoken[lang].flags:
        said = told(spoken[lang], flag)
        assert numbers(said) <= numbers(f"{flag.title} {flag.reason}") | {flag.day.day, flag.day.year}, (said, flag)
        assert not ENGLISH.search(said), said
        if flag.kind in ("rise", "fall", "mass_release"):
            assert numbers(said) >= {abs(round(flag.size or 0)), flag.day.day}, (said, flag)


@pytest.mark.parametrize("lang", OTHERS)
def test_the_counts_behind_a_flag_are_told_in_its_language(spoken: Mapping[str, Facts], lang: str) -> None:
    known = spoken[lang]
    for flag in known.flags:
        why, of = known.grounds(flag)
        assert (why == flag.reason) == (of == "en") == (flag.kind not in _TOLD)
        if of == lang:
            values = {round(known.observations.loc[key, "value"]) for key in flag.evidence}
            assert values <= numbers(why)
            assert not ENGLISH.search(why)


@pytest.mark.parametrize("lang", OTHERS)
def test_what_has_lost_its_evidence_is_told_by_its_kind(spoken: Mapping[str, Facts], lang: str) -> None:
    flag = Raised(id="x", kind="rise", day=NOW.date(), title="T", reason="", raised="", updated="", evidence=("gone",))
    known = spoken[lang]
    assert told(known, flag) == known.said.flag("Belarus", "rise")
    assert str(known.said.place("Belarus")) in told(known, flag)


def test_a_rule_of_somebody_else_keeps_its_title(spoken: Mapping[str, Facts]) -> None:
    flag = Raised(
        id="x", kind="their_own", day=NOW.date(), title="Theirs", reason="", raised="", updated="", evidence=()
    )
    assert told(spoken["be"], flag) == "Theirs"
