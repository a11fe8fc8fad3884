"""The sparkline: what it joins, that it stays inside, that it holds on either ground."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from prisoncount.charts import sparkline
from prisoncount.charts._encode import png
from prisoncount.charts._theme import CLEAR, SPARK, THEMES, contrast

from .histories import monthly, row, situations, view
from .pages import pieces, strokes

SITUATIONS = situations()


@pytest.mark.parametrize("name", SITUATIONS)
def test_it_stays_inside_and_says_nothing_in_the_picture(name: str) -> None:
    chart = sparkline.compose(SITUATIONS[name])
    found = pieces(chart.figure)
    assert not [piece for piece in found if piece.text]
    assert all(
        p.box.x0 >= 0 and p.box.x1 <= 288 and p.box.y0 >= 0 and p.box.y1 <= 48 for p in found if p.kind != "line"
    )
    assert 0 < len(chart.words.title) <= 90
    assert 0 < len(chart.words.alt) <= 450


def test_the_picture_is_clear_and_small_and_has_two_inks() -> None:
    data = png(sparkline.draw(SITUATIONS["peak in the middle"]), "light", CLEAR)
    assert len(data) < 5000
    image = Image.open(io.BytesIO(data))
    assert (image.mode, image.size) == ("RGBA", (288, 48))
    pixels = [colour for _, colour in image.getcolors(100_000)]
    assert {alpha for *_, alpha in pixels} >= {0, 255}
    solid = {tuple(rgb) for *rgb, alpha in pixels if alpha == 255}
    assert {tuple(bytes.fromhex(SPARK[ink][1:])) for ink in ("main", "other")} <= solid


def test_a_notebook_shows_it_clear() -> None:
    data, size = sparkline.draw(SITUATIONS["peak last"])._repr_png_()
    assert Image.open(io.BytesIO(data)).mode == "RGBA"
    assert size == {"width": 144}


@pytest.mark.parametrize("theme", THEMES)
def test_its_inks_hold_on_both_grounds(theme: str) -> None:
    """3 to 1, as for graphics."""
    assert contrast(SPARK["main"], THEMES[theme]["ground"]) >= 3
    assert contrast(SPARK["other"], THEMES[theme]["ground"]) >= 3


def test_gaps_stay_gaps_and_bounds_stay_out() -> None:
    counts = [*monthly([10, 20, 30]), row("2024-03-01", 5), row("2024-06-01", 900, "more_than")]
    figure = sparkline.draw(view(counts))
    lines = strokes(figure, "line")
    assert [len(line.get_xdata()) for line in lines] == [3]
    assert len([p for p in pieces(figure) if p.kind == "mark:dot"]) == 2


def test_it_starts_at_zero() -> None:
    line = strokes(sparkline.draw(view(monthly([500, 1000, 1500]))), "line")[0]
    heights = [43 - y for y in line.get_ydata()]
    assert heights[1] == pytest.approx(2 * heights[0])
    assert heights[2] == pytest.approx(3 * heights[0])


def test_themes_give_the_same_picture() -> None:
    one, two = (png(sparkline.draw(SITUATIONS["valley"], theme=theme), theme, CLEAR) for theme in THEMES)
    assert one == two
