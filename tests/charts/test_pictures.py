"""Pictures against those that a person has looked at, at the size of a mail: what no other test can put into words.

Where a change of the look is meant, draw them anew and look at every one:
`python -m pytest tests/charts/test_pictures.py --mpl-generate-path=tests/charts/baseline`.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from matplotlib.figure import Figure

from prisoncount import plugins

from .test_estimate import estimated
from .test_languages import EIGHT

SHOWN = {"savefig_kwargs": {"dpi": 50}, "tolerance": 3, "deterministic": True}
"""Half the size of the file, as a mail shows it; the tolerance forgives the edges of letters, not a word or a mark."""
DRAWN = [
    *(("trend", "newsletter", "light", "en", situation) for situation in EIGHT),
    ("trend", "social", "dark", "be", "fall"),
    ("trend", "square", "light", "de", "record"),
    ("change", "newsletter", "light", "en", "fall"),
    ("change", "newsletter", "dark", "uk", "rival origins"),
    ("origins", "newsletter", "light", "en", "rival origins"),
    ("origins", "newsletter", "dark", "ru", "fall"),
    ("estimate", "newsletter", "light", "en", "long gap"),
    ("estimate", "newsletter", "dark", "lt", "rise"),
    ("change", "social", "light", "en", "fall"),
    ("change", "square", "dark", "be", "long gap"),
    ("origins", "social", "dark", "pl", "rival origins"),
    ("origins", "square", "light", "lt", "fall"),
    ("estimate", "social", "light", "en", "long gap"),
    ("estimate", "square", "dark", "uk", "rise"),
    ("vintages", "newsletter", "light", "en", "fall"),
    ("vintages", "square", "dark", "pl", "record"),
    ("sparkline", "newsletter", "light", "en", "fall"),
]


@pytest.mark.parametrize(
    ("name", "preset", "theme", "lang", "situation"), DRAWN, ids=["-".join(one).replace(" ", "-") for one in DRAWN]
)
@pytest.mark.mpl_image_compare(**SHOWN)
def test_it_looks_as_it_did(name: str, preset: str, theme: str, lang: str, situation: str) -> Figure:
    seen = estimated(EIGHT[situation]) if name == "estimate" else EIGHT[situation]
    figure: Figure = plugins.load("charts", name).draw(seen, preset=preset, theme=theme, lang=lang)
    return figure


@pytest.mark.parametrize(("preset", "theme"), [("newsletter", "light"), ("social", "dark")])
@pytest.mark.mpl_image_compare(**SHOWN)
def test_countries_look_as_they_did(preset: str, theme: str) -> Figure:
    beside = [replace(seen, name=f"m{i}") for i, seen in enumerate(EIGHT.values())]
    figure: Figure = plugins.load("charts", "countries").draw(beside, preset=preset, theme=theme)
    return figure
