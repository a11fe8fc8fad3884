"""What every chart has around its plot: title, subtitle, source line and the project's name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TypeVar

from ._canvas import Canvas
from ._layout import break_title
from ._theme import Geometry

NAME = "prisoncount"
LONGEST = 90
Choice = TypeVar("Choice")


def choose(choices: Mapping[str, Choice], name: str, what: str) -> Choice:
    """The choice of that name; LookupError names those there are."""
    if name not in choices:
        raise LookupError(f"{what}: expected one of {', '.join(choices)}; found {name!r}")
    return choices[name]


def draw_title(canvas: Canvas, geometry: Geometry, forms: Sequence[str]) -> str:
    """The longest form that fits two lines, smaller only if it must be; returns what was written.

    A break after punctuation at the smaller size is better than one between words at the larger.
    """
    most, sizes = geometry.width - 2 * geometry.margin, geometry.sizes
    ways = [(punctuated, size) for punctuated in (True, False) for size in (sizes.title, sizes.title_least)]
    for form in (form for form in dict.fromkeys(forms) if len(form) <= LONGEST):
        for punctuated, size in ways:
            pair = break_title(form, most, partial(canvas.width, size=size, weight="Bold"), punctuated=punctuated)
            if pair:
                for line, y in zip(pair, geometry.title_y, strict=True):
                    canvas.text(line, geometry.margin, y, size, "Bold", role="title")
                return form
    return _cut(canvas, geometry, forms[-1])


def _cut(canvas: Canvas, geometry: Geometry, form: str) -> str:
    """The last resort, for a name without end: as many words as one line holds."""
    most, size = geometry.width - 2 * geometry.margin, geometry.sizes.title_least
    words = form.split(" ")
    while len(words) > 1 and canvas.width(" ".join(words), size, "Bold") > most:
        words.pop()
    canvas.text(" ".join(words), geometry.margin, geometry.title_y[1], size, "Bold", role="title")
    return " ".join(words)


def draw_subtitle(canvas: Canvas, geometry: Geometry, forms: Sequence[str]) -> str:
    """The first form that fits one line; returns it, or an empty string."""
    size, most = geometry.sizes.subtitle, geometry.width - 2 * geometry.margin
    form = next((form for form in forms if form and canvas.width(form, size) <= most), "")
    if form:
        canvas.text(form, geometry.margin, geometry.subtitle_y, size, ink="muted", role="subtitle")
    return form


def draw_foot(canvas: Canvas, geometry: Geometry, forms: Sequence[str]) -> str:
    """The source, as long as fits beside the project's name; returns it."""
    size, right = geometry.sizes.small, geometry.width - geometry.margin
    name = canvas.text(NAME, right, geometry.footer_y, size, "SemiBold", ink="muted", align="right", role="name")
    most = name.left - 24 - geometry.margin
    form = next((form for form in forms if canvas.width(form, size) <= most), forms[-1])
    canvas.text(form, geometry.margin, geometry.footer_y, size, ink="muted", role="source")
    return form
