"""Every language brings examples of its own, and the reader finds in them what a careful editor finds."""

from __future__ import annotations

import dataclasses

import pytest

from prisoncount import plugins
from prisoncount.languages._model import Example, Language
from prisoncount.reading.lexicon import lexicon
from prisoncount.reading.mentions import find
from prisoncount.records import Document, Mention

LANGUAGES: dict[str, Language] = {code: plugins.load("languages", code).LANGUAGE for code in plugins.names("languages")}
CASES = [(code, example) for code, language in LANGUAGES.items() for example in language.examples]


def told(mention: Mention) -> str:
    if mention.qualifier == "vague":
        return f"{mention.kind} vague"
    if mention.qualifier == "range":
        return f"{mention.kind} range {mention.low}..{mention.high}"
    return f"{mention.kind} {mention.qualifier} {mention.value}"


@pytest.mark.parametrize(("code", "example"), CASES, ids=[f"{code}: {example.text[:40]}" for code, example in CASES])
def test_example(code: str, example: Example) -> None:
    mentions = find(Document(id="example", text=example.text, published=example.published, language=code))
    assert tuple(told(m) for m in mentions) == example.found
    if example.country:
        assert {m.country for m in mentions} == {example.country}
    if example.as_of:
        assert {m.as_of for m in mentions if m.kind == "total"} == {example.as_of}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_language_is_recognised_from_its_examples(code: str) -> None:
    from prisoncount.reading.detect import detect

    assert detect("\n".join(example.text for example in LANGUAGES[code].examples)) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_brings_evidence(code: str) -> None:
    language = LANGUAGES[code]
    assert language.code == code
    said = [kind.split()[:2] for example in language.examples for kind in example.found]
    assert any(kind == "total" and qualifier == "exact" for kind, qualifier in said)
    assert any(kind == "total" and qualifier != "exact" for kind, qualifier in said)
    assert any(kind == "change" for kind, _ in said)
    assert sum(not example.found for example in language.examples) >= 2, (
        "two counter-examples, where nothing is counted"
    )
    assert any(example.as_of for example in language.examples), "an example with a date of its own"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_words_and_no_logic(code: str) -> None:
    module = plugins.load("languages", code)
    own = [name for name, value in vars(module).items() if callable(value) and value.__module__ == module.__name__]
    assert own == []
    for field in dataclasses.fields(Language):
        value = getattr(LANGUAGES[code], field.name)
        for text in value.values() if isinstance(value, dict) else [value] if isinstance(value, str) else []:
            assert "**" not in text
    assert lexicon(code).language is LANGUAGES[code]
