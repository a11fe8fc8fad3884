"""No picture leaves out where it is of, who said it and how far the data reach: every bundled monitor and language."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest

import prisoncount
from prisoncount import config, plugins
from prisoncount.charts._language import codes, language
from prisoncount.charts._view import View

from .histories import monthly, row, view
from .pages import pieces, strokes, words
from .test_estimate import estimated

CHARTS = [name for name in plugins.names("charts") if name not in {"sparkline", "countries"}]
"""Those of one monitor that have words in the picture."""
SIZES = ("social", "square")
"""A newsletter's page is a little wider than a social one, and grows."""
LONG = {
    "place": "the United Republic of Upper and Lower Arcadia and of the Islands around it",
    "primary": "Assistance Association of Everybody Who Ever Lived in Upper Arcadia and Its Islands",
    "credit": "Assistance Association of Everybody Who Ever Lived in Upper Arcadia and Its Islands (example.org), press reports",
}  # fmt: skip


@cache
def bundled(name: str) -> View:
    """A monitor that comes with the project, as its curated record tells it."""
    opened = prisoncount.open(name, data=Path("/nowhere"), now=datetime(2026, 11, 22, tzinfo=UTC))
    seen = opened.view(today=datetime(2026, 11, 22, tzinfo=UTC).date())
    return replace(seen, estimate=cache(seen.estimate)) if seen.estimate else seen  # the same in every look


def complete(seen: View, name: str, preset: str, lang: str) -> str:
    """The title. Fail unless it or the subtitle names the place, and the foot has names and the day of the data."""
    chart, speech = plugins.load("charts", name).compose(seen, preset=preset, lang=lang), language(lang)
    drawn = words(chart.figure)
    place = speech.place(seen.place)
    head = f"{drawn['text:title']} {drawn.get('text:subtitle', '')}".replace("\u00a0", " ")
    assert speech.names(seen.place, head) or place[:20].casefold() in head.casefold(), (lang, head)
    foot, whole = drawn["text:source"], chart.words.source
    label = whole.partition(":")[0].partition(" ")[0]
    assert foot.startswith(label), (lang, foot)
    day = speech.source(seen, None)[-1] if chart.words.data_to is None else str(chart.words.data_to.year)
    assert day in foot, (lang, foot)
    assert len(foot) > len(label) + len(day) + 12, (lang, foot)
    shown = [p for p in pieces(chart.figure) if p.kind in {"text:source", "text:mind", "text:name"}]
    assert all(0 <= p.box.x0 <= p.box.x1 <= chart.figure.bbox.width for p in shown), (lang, foot)
    if name != "origins":  # whose rows name everybody
        assert whole.rstrip(".") in chart.words.caption, (lang, whole)
    return chart.words.title


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("monitor", config.bundled())
def test_place_and_source_of_the_bundled_monitors(monitor: str, name: str, lang: str) -> None:
    for preset in SIZES:
        assert "…" not in complete(bundled(monitor), name, preset, lang)


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("name", CHARTS)
def test_place_and_source_of_names_without_end(name: str, lang: str) -> None:
    rival = row("2024-12-29", 1900, origin="Another Association of Upper Arcadia")
    mine = [one | {"origin": LONG["primary"], "publisher": LONG["primary"]} for one in monthly([500, 600, 700])]
    for preset in SIZES:
        complete(estimated(view([*mine, rival], **LONG)), name, preset, lang)


def named() -> View:
    """Three counts of a list whose keeper has a name of more than a line."""
    own = {"origin": LONG["primary"], "publisher": LONG["primary"]}
    return view([one | own for one in monthly([1, 2, 3])], **LONG)


def test_names_too_long_for_a_line_are_cut_after_a_word_and_told_in_full() -> None:
    chart = plugins.load("charts", "trend").compose(named(), preset="square")
    lines = [p.text for p in pieces(chart.figure) if p.kind == "text:source"]
    assert sorted(lines) == ["Data to 31 December 2024", "Source: Assistance Association of Everybody Who Ever Lived in Upper…"]  # fmt: skip
    assert LONG["credit"] in chart.words.source
    assert LONG["credit"] in chart.words.caption


def test_a_second_line_of_the_source_makes_room_for_itself() -> None:
    trend = plugins.load("charts", "trend")
    short, long = (trend.draw(seen).bbox.height for seen in (view(monthly([1, 2, 3])), named()))
    assert long - short == 36
    short, long = (trend.draw(seen, preset="social") for seen in (view(monthly([1, 2, 3])), named()))
    assert short.bbox.height == long.bbox.height == 630
    zero = [strokes(one, "zero")[0].get_ydata()[0] for one in (short, long)]
    assert zero[0] - zero[1] == 36


@pytest.mark.parametrize("lang", codes())
def test_an_outline_is_explained_beside_it(lang: str) -> None:
    """In the picture, not only in its caption; that both panels have one scale gives way."""
    assert "text:outline" in words(plugins.load("charts", "change").draw(bundled("belarus"), lang=lang))


@pytest.mark.parametrize("lang", codes())
def test_every_mark_of_the_estimate_is_in_its_key(lang: str) -> None:
    """In a second row, where one has no room for them all and nothing else stands there."""
    seen = replace(bundled("belarus"), today=date(2026, 3, 20))
    found = [p for p in pieces(plugins.load("charts", "estimate").draw(seen, lang=lang)) if p.kind == "text:key"]
    assert len(found) == 7
    assert len({round(p.box.y1 / 20) for p in found}) == 2
