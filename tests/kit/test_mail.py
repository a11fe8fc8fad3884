from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from lxml import etree
from tests.conftest import statement

from prisoncount import report
from prisoncount.kit import mail
from prisoncount.kit.facts import Facts

from .conftest import CONFIG, TODAY, made

X = "{http://www.w3.org/1999/xhtml}"
PLAIN = {"html", "head", "meta", "title", "body", "table", "tr", "td", "img", "strong", "br", "a"}
PROPERTIES = {
    "margin", "padding", "background-color", "width", "max-width", "height", "border", "border-collapse", "display",
    "table-layout", "text-align", "font-family", "font-size", "line-height", "font-weight", "color", "text-decoration",
}  # fmt: skip


@pytest.fixture
def tree(kit: Path) -> etree._Element:
    return etree.fromstring((kit / "newsletter.html").read_bytes())


def test_it_holds_only_what_mail_programs_keep(kit: Path, tree: etree._Element) -> None:
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    assert {element.tag.removeprefix(X) for element in elements} <= PLAIN
    assert (kit / "newsletter.html").stat().st_size < 100_000
    assert "data:" not in (kit / "newsletter.html").read_text()
    for element in elements:
        assert not [name for name in element.attrib if name.startswith("on") or name in ("class", "id")]
        style = filter(None, element.get("style", "").split(";"))
        assert {part.split(":")[0].strip() for part in style} <= PROPERTIES
        if element.tag == f"{X}table":
            assert element.get("role") == "presentation"


def test_the_picture_has_its_size_and_words_and_lies_beside_it(kit: Path, tree: etree._Element) -> None:
    (image,) = tree.iter(f"{X}img")
    body = (kit / image.get("src", "")).read_bytes()
    assert re.fullmatch(r"arcadia-trend-newsletter-en\.[0-9a-f]{12}\.png", image.get("src", ""))
    assert len(body) < 200_000
    width, height = struct.unpack(">II", body[16:24])
    assert (image.get("width"), image.get("height")) == ("600", str(round(height * 600 / width)))
    assert image.get("style", "").endswith("max-width:100%;height:auto")
    assert "Arcadia" in image.get("alt", "")


def test_the_words_are_those_of_the_picture(known: Facts, tree: etree._Element, kit: Path) -> None:
    read = "".join(tree.itertext())
    plain = (kit / "newsletter.txt").read_text()
    for words in (known.words.title, known.words.caption, known.words.source):
        assert words in read
        assert " ".join(words.split()) in " ".join(plain.split())
    assert "".join(tree.find(f"{X}body").itertext()).count(known.words.source) == 1
    assert "Up by 37" not in read, "a flag of more than 31 days ago"
    assert all(len(line) <= 72 for line in plain.splitlines())


def test_flags_of_the_month_are_told_and_cannot_break_out(known: Facts, hosted: Callable[[str], Facts]) -> None:
    now = replace(known, view=replace(known.view, today=date(2022, 2, 27)))
    tree = etree.fromstring(mail.html(now).encode())
    assert "Up by 37 </script><script>alert(1)" in "".join(tree.itertext())
    assert not list(tree.iter(f"{X}script"))
    assert "- Up by 37" in mail.text(now)
    assert "Not yet" not in mail.text(now)


def test_flags_for_those_who_run_the_monitor_are_not_printed(known: Facts) -> None:
    day = known.today
    kinds = {
        "source_silent": "A source cannot be read",
        "hint": "Hint: a pace",
        "fall": f"Down by 5 on {day:%-d %B %Y}",
    }
    flags = tuple(replace(known.flags[0], id=kind, kind=kind, day=day, title=title) for kind, title in kinds.items())
    now = replace(known, flags=flags)
    assert mail.flagged(now) == [kinds["fall"]], "its day stands in its sentence"
    assert "cannot be read" not in mail.text(now) + mail.html(now)


def test_with_a_base_address_every_link_is_absolute(hosted: Callable[[str], Facts]) -> None:
    tree = etree.fromstring(mail.html(hosted("https://host.example/by/")).encode())
    (image,), (link,) = tree.iter(f"{X}img"), tree.iter(f"{X}a")
    assert image.get("src", "").startswith("https://host.example/by/arcadia-trend")
    assert link.get("href") == "https://host.example/by/index.html"
    assert "https://host.example/by/index.html" in mail.text(hosted("https://host.example/by/"))


@pytest.mark.parametrize(("counts", "chart"), [(2, "origins"), (3, "trend")])
def test_with_fewer_than_three_counts_there_is_no_trend_to_print(counts: int, chart: str, tmp_path: Path) -> None:
    store = made()
    for day, value in (("2021-12-31", 970), ("2022-01-27", 1007), ("2022-02-20", 1022))[:counts]:
        store.add_observation(statement(day, value, monitor="arcadia"))
    report.write_kit(CONFIG, store, tmp_path, today=TODAY)
    (image,) = etree.fromstring((tmp_path / "newsletter.html").read_bytes()).iter(f"{X}img")
    told = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    words = json.loads((tmp_path / f"arcadia-{chart}-newsletter-en.json").read_text(encoding="utf-8"))
    assert image.get("src") == told["picture"]["src"]
    assert image.get("src", "").startswith(f"arcadia-{chart}-newsletter-en.")
    assert image.get("alt") == told["alt"] == words["alt"]
    assert told["caption"] == words["caption"]


@pytest.mark.parametrize(("kind", "day", "printed"), [("fall", 1, False), ("fall", 2, True), ("mass_release", 1, True)])
def test_the_change_of_the_caption_is_not_told_twice(known: Facts, kind: str, day: int, printed: bool) -> None:
    """From another count it would be another number."""
    flag = replace(known.flags[0], kind=kind, day=date(2022, 2, day), title="5 fewer")
    now = replace(known, flags=(flag,))
    assert known.trend.last
    assert known.trend.last.day == date(2022, 2, 1)
    assert any(text.startswith("5 fewer") for text in mail.flagged(now)) == printed
