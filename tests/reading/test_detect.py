"""Which language a text is in."""

from __future__ import annotations

import pytest

from prisoncount.reading.detect import choose, detect
from prisoncount.reading.mentions import find
from prisoncount.records import Document

from .scoring import documents


def test_the_labelled_documents_are_told_apart() -> None:
    rows = [row for name in ("by-en", "by-multi", "world") for row in documents(name)]
    known = [row for row in rows if row["lang"] != "sl"]
    right = sum(choose(Document(id="d", text=row["text"], title=row["title"])) == row["lang"] for row in known)
    assert right / len(known) >= 0.98


@pytest.mark.parametrize(
    ("asked", "own", "chosen"),
    [((), "be-tarask", "be"), ((), "be_latn", "be"), (("ru",), "be", "ru"), ((), "PL", "pl"), ((), "is", None)],
)
def test_what_is_told_goes_before_what_is_detected(asked: tuple[str, ...], own: str, chosen: str | None) -> None:
    assert choose(Document(id="d", text="The number is small.", language=own), asked) == chosen


def test_a_text_too_short_for_small_words_is_known_by_its_term() -> None:
    assert detect("1407 палітвязняў") == "be"
    assert detect("1452 więźniów politycznych") == "pl"
    assert detect("12345") is None


def test_a_line_in_another_script_is_read_in_its_own_language() -> None:
    text = "Belarus: a list\n\nRead it in Russian: в стране уже 1007 политзаключенных."
    (found,) = find(Document(id="d", text=text, language="en"))
    assert (found.kind, found.value) == ("total", 1007)


def test_a_line_of_another_language_in_the_same_script_too() -> None:
    text = "Wiasna podała dziś nowe dane o Białorusi.\n\nThere are 1,452 political prisoners in Belarus as of today."
    (found,) = find(Document(id="d", text=text, language="pl"))
    assert (found.kind, found.value) == ("total", 1452)
