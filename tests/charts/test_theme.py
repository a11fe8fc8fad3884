"""The palette by the WCAG, the fonts that are shipped, and the contract of the family."""

from __future__ import annotations

import inspect
import re
from importlib import resources

import pytest

from prisoncount import plugins
from prisoncount.charts._fonts import WEIGHTS, font
from prisoncount.charts._theme import THEMES, TREND, contrast, palette
from prisoncount.charts._view import Chart

from .histories import situations


def test_contrast_of_known_pairs() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ink", ["text", "muted", "main", "other", "accent"])
def test_every_ink_that_says_something_has_contrast(theme: str, ink: str) -> None:
    """Words 4.5 to 1 on the ground and on the pale band, on which the last value may stand."""
    inks = THEMES[theme]
    assert contrast(inks[ink], inks["ground"]) >= 4.5
    if ink in {"main", "muted"}:
        assert contrast(inks[ink], inks["pale_other"]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_palette_fits_a_png_and_begins_with_the_ground(theme: str) -> None:
    colours = palette(theme)
    assert len(colours) <= 256
    assert colours[0] == tuple(bytes.fromhex(THEMES[theme]["ground"][1:]))
    assert len(set(colours)) == len(colours)


def test_themes_have_the_same_roles() -> None:
    assert len({tuple(inks) for inks in THEMES.values()}) == 1


@pytest.mark.parametrize("weight", WEIGHTS)
def test_fonts_are_shipped_with_their_licence(weight: str) -> None:
    folder = resources.files("prisoncount.charts") / "fonts"
    assert font(weight, 28).get_name() == "Fira Sans"
    assert str(folder) in str(font(weight, 28).get_file())
    assert "SIL OPEN FONT LICENSE" in (folder / "LICENSE-FiraSans.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["Лічбы разыходзяцца ўёі", "Č ė ž ł ß ñ", "1\u00a0131 \u2212 – ’ “”"])
def test_fonts_have_our_letters(text: str) -> None:
    from matplotlib.ft2font import FT2Font

    for weight in WEIGHTS:
        known = FT2Font(str(font(weight, 28).get_file())).get_charmap()
        assert all(ord(letter) in known for letter in text)


@pytest.mark.parametrize("preset", TREND)
def test_type_is_never_below_the_floor(preset: str) -> None:
    sizes = TREND[preset].sizes
    assert min(sizes.title_least, sizes.value, sizes.subtitle, sizes.note) > sizes.small == 28


@pytest.mark.parametrize("name", plugins.names("charts"))
def test_contract_of_a_chart(name: str) -> None:
    """What a new chart must bring: a first line for users, draw and compose with the common choices, a drawn result."""
    module = plugins.load("charts", name)
    assert re.fullmatch(r"[A-Z].{14,108}\.", plugins.summary(module))
    for function in (module.draw, module.compose):
        first, *rest = inspect.signature(function).parameters.values()
        assert first.name == "view"
        assert [(p.name, p.default, p.kind) for p in rest] == [
            ("preset", "newsletter", inspect.Parameter.KEYWORD_ONLY),
            ("theme", "light", inspect.Parameter.KEYWORD_ONLY),
            ("lang", "en", inspect.Parameter.KEYWORD_ONLY),
        ]
    chart = module.compose(situations()["every mark"])
    assert isinstance(chart, Chart)
    assert chart.stem == f"arcadia-{name}-newsletter-en"
    for preset, page in module.PRESETS.items():
        drawn = module.compose(situations()["every mark"], preset=preset)
        assert drawn.figure.get_size_inches()[0] * drawn.figure.dpi == pytest.approx(page.width)
        assert drawn.stem == f"arcadia-{name}-{preset}-en"
        assert drawn.outputs == page.outputs
