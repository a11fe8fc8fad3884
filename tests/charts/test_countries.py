"""Several monitors side by side: one axis and one definition a panel, from one to twelve of them, and nothing meets."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest

import prisoncount
from prisoncount import config, plugins
from prisoncount.charts import countries
from prisoncount.charts._countries import panels
from prisoncount.charts._encode import png
from prisoncount.charts._language import codes, language
from prisoncount.charts._pages import COUNTRIES
from prisoncount.charts._sentences.countries import MINDS
from prisoncount.charts._theme import THEMES
from prisoncount.charts._view import View

from .histories import RELEASES, monthly, row, situations, view
from .pages import pieces, strokes, words
from .test_trend_layout import collide

NOW = datetime(2026, 11, 22, tzinfo=UTC)
PRESETS = ("newsletter", "social", "square")
SITUATIONS = list(situations().items())


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> View:
    """Cuba, with every other bundled monitor beside it."""
    monitor = prisoncount.open("cuba", data=tmp_path_factory.mktemp("none"), now=NOW)
    return monitor.view(today=NOW.date())


def some(number: int, begin: int = 0) -> list[View]:
    """So many made-up monitors, each a hard situation with a definition of its own."""
    out = []
    for i in range(number):
        name, seen = SITUATIONS[(begin + i) % len(SITUATIONS)]
        definition = f"People whom Keeper {'and its many partners ' * (i % 4)}lists in the situation of {name}"
        out.append(replace(seen, name=f"m{i}", definition=definition, mind=tuple(MINDS)[i % 5 : i % 5 + i % 3]))
    return out


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("number", range(1, 13))
def test_nothing_meets_in_one_to_twelve_panels(number: int, preset: str) -> None:
    for begin, theme in ((0, "light"), (11, "dark"), (19, "light")):
        chart = countries.compose(some(number, begin), preset=preset, theme=theme)
        collide(chart.figure, preset, COUNTRIES)
        assert len(chart.words.title) <= 90
        assert len(chart.words.alt) <= 450
        written = chart.words.caption
        assert all(one.definition in written for one in some(number, begin))


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("lang", codes())
def test_nothing_meets_in_any_language(bundled: View, lang: str, preset: str) -> None:
    collide(countries.draw(bundled, preset=preset, lang=lang), preset, COUNTRIES)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("preset", PRESETS)
def test_the_bundled_monitors_are_drawn_whole(bundled: View, preset: str, theme: str) -> None:
    chart = countries.compose(bundled, preset=preset, theme=theme)
    collide(chart.figure, preset, COUNTRIES)
    assert len(png(chart.figure, theme)) < 200_000
    said = words(chart.figure)
    if preset == "newsletter":
        assert said["text:place"] == (
            "Cuba Venezuela Belarus Russia: Memorial Nicaragua Azerbaijan Myanmar Russia: OVD-Info Hong Kong"
        )
        for name in config.bundled():
            assert config.load(name).definition in said["text:definition"].replace("\n", " ")
        assert "Not all of those counted are in prison." in said["text:mind"]
        assert "Only people whose families agree" in said["text:mind"]
        assert "about 1,300 590" in said["text:value"]
        assert "a flat bar spans the month" in said["text:note"]
    assert "a flat bar spans the month" in chart.words.caption


def test_twelve_long_panels_stay_a_small_file() -> None:
    assert len(png(countries.draw(some(12)), "light")) < 200_000
    twice = [png(countries.draw(some(5)), "light") for _ in range(2)]
    assert twice[0] == twice[1]


def test_every_panel_has_its_own_axis_from_zero() -> None:
    small = replace(view(monthly([10, 20, 30])), name="a")
    large = replace(view(monthly([1000, 2000, 3000])), name="b")
    figure = countries.draw([small, large])
    zeros = strokes(figure, "zero")
    lines = sorted(strokes(figure, "line"), key=lambda one: one.get_xdata()[0])
    assert len(zeros) == len(lines) == 2
    floor = zeros[0].get_ydata()[0]
    first, second = ([floor - y for y in line.get_ydata()] for line in lines)
    assert first == pytest.approx(second)
    assert first[2] == pytest.approx(3 * first[0])
    assert words(figure)["text:axis"].split().count("0") == 2


def test_the_newest_word_comes_first_and_nothing_last() -> None:
    old = replace(view(monthly([10, 20, 30], last=date(2023, 5, 5))), name="old", place="Oldland")
    new = replace(view(monthly([10, 20, 30])), name="new", place="Newland")
    none = replace(view([row("2024-12-30", 7, origin="Somebody")]), name="none", place="Noland")
    assert [one.view.place for one in panels([none, old, new])] == ["Newland", "Oldland", "Noland"]
    chart = countries.compose([none, old, new])
    assert words(chart.figure)["text:place"] == "Newland Oldland Noland"
    assert "Noland: no count yet (People whom Keeper lists as political prisoners)." in chart.words.caption
    assert "7" not in words(chart.figure)["text:value"]


def test_lines_do_not_cross_gaps_and_bounds_are_bounds() -> None:
    rows = [*monthly([100, 110, 120], last=date(2024, 3, 1)), *monthly([200, 210], last=date(2024, 12, 1))]
    figure = countries.draw([view([*rows, row("2025-01-02", 150, "more_than")])])
    lines = strokes(figure, "line")
    assert [len(line.get_xdata()) for line in lines] == [3, 2]
    assert [one for one in pieces(figure) if one.kind == "mark:bound"]
    assert words(figure)["text:value"] == "more than 150"


def test_the_title_tells_who_grew_and_who_shrank() -> None:
    year = [*range(100, 220, 10)]
    views = [
        replace(view(monthly(numbers, step=31), RELEASES), name=f"m{i}")
        for i, numbers in enumerate(([*year, 230], [*year[::-1], 80], [100] * 13, [1, 2]))
    ]
    views.append(replace(views[2], name="m4"))
    assert [one.moved for one in sorted(panels(views[:4]), key=lambda p: p.view.name)] == ["up", "down", "level", ""]
    assert countries.compose(views[:4]).words.title == "Of 3 lists with a count of a year before, 1 grew and 1 shrank"
    for kept, said in (
        ((0, 2), "1 grew and none shrank"),
        ((1, 2), "1 shrank and none grew"),
        ((2, 4), "none grew or"),
        ((2, 3), "2 lists of"),
    ):
        assert said in countries.compose([views[i] for i in kept]).words.title
    assert countries.compose(views[3:4]).words.title == "Arcadia: 2 political prisoners on 31 December 2024"


@pytest.mark.parametrize(("preset", "most"), [("social", 2), ("square", 4)])
def test_a_page_of_fixed_size_says_how_many_it_leaves_out(preset: str, most: int) -> None:
    views = [replace(view(monthly([10, 20, 30])), name=f"m{i}", place=f"Land {i}") for i in range(6)]
    chart = countries.compose(views, preset=preset)
    assert len([p for p in pieces(chart.figure) if p.kind == "text:place"]) == most
    assert chart.words.subtitle.startswith(f"{most} of 6 lists; ")
    assert "Land 5: 30" in chart.words.caption


@pytest.mark.parametrize("preset", ["social", "square"])
def test_a_page_of_fixed_size_has_the_monitor_whose_picture_it_is(preset: str) -> None:
    others = [replace(view(monthly([10, 20, 30])), name=f"m{i}", place=f"Land {i}") for i in range(6)]
    mine = replace(
        view(monthly([10, 20, 30], last=date(2020, 12, 31))), name="mine", place="Oldland", beside=lambda: others
    )
    assert words(countries.draw(mine, preset=preset))["text:place"].startswith("Oldland Land 0")
    assert words(countries.draw([mine, *others], preset=preset))["text:place"].startswith("Land 0 Land 1")


def test_rows_of_three_stand_apart(bundled: View) -> None:
    found = [piece for piece in pieces(countries.draw(bundled)) if piece.kind == "text:place"]
    tops = sorted(piece.box.y0 for piece in found)
    rows = [tops[i : i + 3] for i in range(0, 9, 3)]
    assert all(row[-1] - row[0] < 10 for row in rows)
    assert all(below[0] - above[-1] > 300 for above, below in pairwise(rows))


def test_few_words_for_every_definition() -> None:
    assert set(MINDS) == set(config.MIND)
    assert language("en").minds(("outside", "undercount")) == [
        "Not all of those counted are in prison; not every case is on the list.",
        "Not all of those counted are in prison.",
    ]
    assert all(config.load(name).mind for name in config.bundled())


MINDED = ("outside", "family_consent", "undercount")


@pytest.mark.parametrize("name", ["trend", "change", "origins", "estimate", "vintages"])
@pytest.mark.parametrize(
    "situation", ["nothing", "every mark", "peak first", "gap of a year at the end", "months only"]
)
def test_every_picture_says_what_to_mind(name: str, situation: str) -> None:
    module = plugins.load("charts", name)
    seen = replace(dict(SITUATIONS)[situation], mind=MINDED)
    for preset in set(PRESETS) & set(module.PRESETS):
        figure = module.draw(seen, preset=preset)
        said = words(figure)
        assert said["text:mind"].startswith("Not all of those counted are in prison; only people whose families agree")
        for artist in figure.get_children():
            if artist.get_gid() in {"text:inside", "text:open"}:  # inside its bar on purpose
                artist.set_gid("")
        collide(figure, preset, module.PRESETS)
        plain = module.draw(dict(SITUATIONS)[situation], preset=preset)
        assert figure.bbox.height - plain.bbox.height == (36 if preset == "newsletter" else 0)


def test_a_monitor_and_those_named_beside_it(tmp_path: Path) -> None:
    monitor = prisoncount.open("cuba", data=tmp_path / "none", now=NOW)
    figure = monitor.chart("countries", today="2026-11-22", beside=["venezuela", "cuba"])
    assert words(figure)["text:place"] == "Cuba Venezuela"
    assert monitor.view(beside=[]).beside() == ()  # type: ignore[misc]


def call(*asked: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "prisoncount", "chart", *asked, "--now", "2026-11-22"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)


def test_the_command_draws_a_monitor_beside_those_named(tmp_path: Path) -> None:
    done = call("cuba", "countries", "--beside", "venezuela", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    text = (tmp_path / "out" / "cuba-countries-newsletter-en.txt").read_text(encoding="utf-8")
    assert "Cuba: 1,339, 31 August 2026" in text
    assert "Venezuela: 568, 26 February 2026" in text
    assert "Belarus" not in text
    refused = call("cuba", "trend", "--beside", "venezuela", folder=tmp_path)
    assert refused.returncode == 2
    assert "--beside belongs to countries" in refused.stderr
