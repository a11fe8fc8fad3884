"""Sentences, clauses, brackets and asides."""

from __future__ import annotations

from prisoncount.reading.lexicon import lexicon
from prisoncount.reading.mentions import read
from prisoncount.reading.sentences import paragraphs


def texts(text: str, code: str = "en") -> list[str]:
    return [text[s.tokens[0].start : s.tokens[-1].end] for s in read(text, lexicon(code))]


def test_sentences_end_at_stops_lines_and_bullets() -> None:
    assert texts("One is here. Two is there! • Three\nFour") == ["One is here", "Two is there", "Three", "Four"]


def test_abbreviations_initials_and_ordinals_end_none() -> None:
    assert len(texts("Mr. Smith of the U.S. met J. Doe on Nov. 3 there.")) == 1
    assert len(texts("Am 3. März kamen sie.", "de")) == 1


def test_a_wrapped_line_goes_on() -> None:
    text = "This line is long enough to have been wrapped by some old mail\nprogram and goes on here.\nA new one."
    assert len(paragraphs(text)) == 2


def test_a_bracket_divides_no_clause() -> None:
    (sentence,) = read("They are 1,413 (168 of them women) who are still inside.", lexicon("en"))
    words = [token.text for token in sentence.tokens]
    assert sentence.segments[words.index("They")] == sentence.segments[words.index("still")]
    assert sentence.depths[words.index("168")] == 1


def test_an_aside_of_the_speaker_divides_no_clause() -> None:
    (sentence,) = read("There are, says Viasna, 1,253 of them inside.", lexicon("en"))
    words = [token.text for token in sentence.tokens]
    assert sentence.segments[words.index("There")] == sentence.segments[words.index("1,253")]


def test_an_endless_sentence_is_cut() -> None:
    sentences = read("word " * 1000, lexicon("en"))
    assert max(len(s.tokens) for s in sentences) <= 140
