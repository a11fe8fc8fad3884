"""The kit in every language: its labels, its dates, what stays English is marked so."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

import lxml.html
import pytest

from prisoncount import report
from prisoncount.charts._language import codes
from prisoncount.errors import UsageError
from prisoncount.kit.words import FLAGS, LABELS, language
from prisoncount.plugins import names

from .conftest import CONFIG, TODAY, made, record

OTHERS = [code for code in codes() if code != "en"]
PLAIN = dataclasses.replace(CONFIG, place="Belarus", credit="Viasna, press reports")
HIDDEN = re.compile(
    r"(?s)<(script|style)\b.*?</\1>|<[^>]*\blang=\"en\".*?</span>|<q\b.*?</q>|<code>.*?</code>|<small>.*?</small>"
)


@pytest.fixture(scope="module", params=OTHERS)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A kit in one language."""
    out = tmp_path_factory.mktemp(request.param)
    report.write_kit(PLAIN, record(made()), out, today=TODAY, lang=request.param)
    return request.param, out


def test_the_page_and_the_mail_are_in_the_language(folder: tuple[str, Path]) -> None:
    lang, out = folder
    tree = lxml.html.document_fromstring((out / "index.html").read_text(encoding="utf-8"))
    assert tree.get("lang") == lang
    said = language(lang)
    for name in ("flags", "definition", "statements", "data", "files"):
        assert said.tell(name) in [heading.text_content() for heading in tree.xpath("//h2 | //h3")]
    mail = (out / "newsletter.html").read_text(encoding="utf-8")
    assert f'<html lang="{lang}"' in mail
    assert not re.search(r"\w\.\.(\s|$)", tree.text_content()), "two full stops"
    assert f"trend-newsletter-{lang}." in mail
    assert json.loads((out / "summary.json").read_text(encoding="utf-8"))["lang"] == lang


def test_no_label_is_left_in_english(folder: tuple[str, Path]) -> None:
    lang, out = folder
    english, said = language("en"), language(lang)
    text = HIDDEN.sub(" ", (out / "index.html").read_text(encoding="utf-8"))
    for name in LABELS:
        mine = english.tell(name)
        if mine != said.tell(name) and len(mine) > 8:
            assert mine not in text, mine
    plain = (out / "newsletter.txt").read_text(encoding="utf-8")
    assert not re.search(r"\b(the|political|count|than)\b", plain), plain


def test_texts_of_the_monitor_that_nobody_translated_are_marked(folder: tuple[str, Path]) -> None:
    page = (folder[1] / "index.html").read_text(encoding="utf-8")
    assert '<span lang="en">People on the list of &lt;b&gt;Viasna&lt;/b&gt;</span>' in page
    assert '<span lang="en">Long ago' in page  # its evidence is gone: nothing but its own English tells it
    assert '<span lang="en">Up by 37' not in page


def test_every_kind_of_flag_has_words() -> None:
    assert set(FLAGS) == set(names("flags"))


def test_a_language_there_is_not_is_said_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--lang: expected one of be, de, en"):
        report.write_kit(PLAIN, record(made()), tmp_path, today=TODAY, lang="xx")
    assert list(tmp_path.iterdir()) == []
