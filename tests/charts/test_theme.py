"""The palette by the WCAG, the fonts that are shipped, and the contract of the family."""

from __future__ import annotations

import inspect
import re
from importlib import resources

import numpy as np
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


# Full dichromacy: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of
# Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0, applied to linear RGB.
VISION = {
    "normal": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
PAIRS = [("main", "accent"), ("main", "other"), ("other", "accent")]


def lab(ink: str, vision: str) -> np.ndarray:
    """An ink as CIE L*a*b* (D65) in the eyes of a reader."""
    parts = np.frombuffer(bytes.fromhex(ink[1:]), dtype=np.uint8) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.array(VISION[vision]) @ linear, 0, 1)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ seen / to_xyz.sum(axis=1)
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_inks_differ_to_every_eye(pair: tuple[str, str], theme: str, vision: str) -> None:
    """CIE 1976 distance: 20 is told apart at a glance; the closest pair of all is blue and grey to a tritanope."""
    one, two = (lab(THEMES[theme][ink], vision) for ink in pair)
    assert round(float(np.linalg.norm(one - two))) >= (
        20 if (pair, vision) == (("main", "other"), "tritanopia") else 30
    )


def test_the_simulation_leaves_greys_grey_and_confuses_what_it_should() -> None:
    for vision in VISION:
        assert np.abs(lab("#808080", vision)[1:]).max() < 1
    assert np.linalg.norm(lab("#C00000", "normal") - lab("#4F5B00", "normal")) > 2 * np.linalg.norm(
        lab("#C00000", "protanopia") - lab("#4F5B00", "protanopia")
    )
