"""What every chart has around its plot: title, subtitle, source line and the project's name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from ._canvas import Canvas
from ._files import fingerprint
from ._language import language
from ._layout import break_title
from ._theme import NOTE, Page
from ._view import Chart, View, Words

NAME = "prisoncount"
LONGEST = 90
Choice = TypeVar("Choice")


def choose(choices: Mapping[str, Choice], name: str, what: str) -> Choice:
    """The choice of that name; LookupError names those there are."""
    if name not in choices:
        raise LookupError(f"{what}: expected one of {', '.join(choices)}; found {name!r}")
    return choices[name]


def even(height: float) -> int:
    """A height that can be halved: the reader sees two px of the file as one."""
    return 2 * round(height / 2 + 0.25)


def draw_title(canvas: Canvas, page: Page, forms: Sequence[str]) -> str:
    """The longest form that fits two lines, smaller only if it must be; returns what was written.

    A break after punctuation at the smaller size is better than one between words at the larger.
    """
    most, sizes = page.width - 2 * page.margin, page.sizes
    ways = [(punctuated, size) for punctuated in (True, False) for size in (sizes.title, sizes.title_least)]
    for form in (form for form in dict.fromkeys(forms) if len(form) <= LONGEST):
        for punctuated, size in ways:
            pair = break_title(form, most, partial(canvas.width, size=size, weight="Bold"), punctuated=punctuated)
            if pair:
                for line, y in zip(pair, page.title_y, strict=True):
                    canvas.text(line, page.margin, y, size, "Bold", role="title")
                return form
    return _cut(canvas, page, forms[-1])


def _cut(canvas: Canvas, page: Page, form: str) -> str:
    """The last resort, for a name without end: as many words as one line holds."""
    most, size = page.width - 2 * page.margin, page.sizes.title_least
    words = form.split(" ")
    while len(words) > 1 and canvas.width(" ".join(words), size, "Bold") > most:
        words.pop()
    canvas.text(" ".join(words), page.margin, page.title_y[1], size, "Bold", role="title")
    return " ".join(words)


def draw_subtitle(canvas: Canvas, page: Page, forms: Sequence[str]) -> str:
    """The first form that fits one line; returns it, or an empty string."""
    size, most = page.sizes.subtitle, page.width - 2 * page.margin
    form = next((form for form in forms if form and canvas.width(form, size) <= most), "")
    if form:
        canvas.text(form, page.margin, page.subtitle_y, size, ink="muted", role="subtitle")
    return form


def fitting(canvas: Canvas, forms: Sequence[str], most: float, size: float, weight: str = "Regular") -> str:
    """The first form of at most `most` px; if there is none, the last one, cut after a letter."""
    form = next((form for form in forms if canvas.width(form, size, weight) <= most), "")
    if form:
        return form
    last = forms[-1]
    while last and canvas.width(f"{last}…", size, weight) > most:
        last = last[:-1].rstrip(" ,.(")
    return f"{last}…"


def draw_foot(canvas: Canvas, page: Page, forms: Sequence[str], minds: Sequence[str] = ()) -> str:
    """The source, as long as fits beside the project's name; returns it. Over it, what to know of the definition."""
    size, right = page.sizes.small, page.width - page.margin
    name = canvas.text(NAME, right, page.footer_y, size, "SemiBold", ink="muted", align="right", role="name")
    most = name.left - 24 - page.margin
    form = next((form for form in forms if canvas.width(form, size) <= most), forms[-1])
    canvas.text(form, page.margin, page.footer_y, size, ink="muted", role="source")
    if minds:
        text = fitting(canvas, minds, page.width - 2 * page.margin, size, "Medium")
        canvas.text(text, page.margin, page.footer_y - NOTE, size, "Medium", role="mind")
    return form


def finish(
    canvas: Canvas, page: Page, view: View, words: Words, *, named: Sequence[str], said: Sequence[Any], also: Any = ()
) -> Chart:
    """The chart of a drawn canvas. `named` are chart, preset, theme and language; it rests on what was `said`."""
    name, preset, theme, lang = named
    words = replace(words, notes=tuple(map(language(lang).note, words.notes)))
    return Chart(
        figure=canvas.figure,
        words=words,
        stem="-".join([view.name, name, preset, *([theme] if theme != "light" else []), lang]),
        theme=theme,
        lang=lang,
        rows=len(said),
        data_hash=fingerprint(tuple(said), also),
        outputs=page.outputs,
    )
