"""What every chart has around its plot: title, subtitle, source line and the project's name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

from prisoncount.errors import ChoiceError

from ._canvas import Canvas, Ruler
from ._files import fingerprint
from ._language import Language, language
from ._layout import break_title
from ._sentences.grammar import capital
from ._sentences.speech import NO_BREAK
from ._theme import NOTE, Page
from ._view import Chart, View, Words

NAME = "prisoncount"
LONGEST = 90
CUT = " ,.;:(–"
"""What does not stand before an ellipsis."""
Choice = TypeVar("Choice")


def choose(choices: Mapping[str, Choice], name: str, what: str) -> Choice:
    """The choice of that name; LookupError names those there are."""
    if name not in choices:
        raise ChoiceError(f"{what}: expected one of {', '.join(choices)}; found {name!r}")
    return choices[name]


def even(height: float) -> int:
    """A height that can be halved: the reader sees two px of the file as one."""
    return 2 * round(height / 2 + 0.25)


def draw_title(canvas: Canvas, page: Page, forms: Sequence[str], name: str = "") -> str:
    """The longest form that fits two lines, smaller only if it must be; returns what was written.

    A break after punctuation at the smaller size is better than one between words at the larger. A `name` stays whole,
    and what a language holds together is torn rather than left out.
    """
    most, sizes = page.width - 2 * page.margin, page.sizes
    kinds = ((_whole, True), (_whole, False), (_loose, False))
    ways = [(*kind, size) for kind in kinds for size in (sizes.title, sizes.title_least)]
    for form in (form for form in dict.fromkeys(forms) if len(form) <= LONGEST):
        for bound, punctuated, size in ways:
            text, width = bound(form, name), partial(canvas.width, size=size, weight="Bold")
            pair = break_title(text, most, width, punctuated=punctuated)
            if pair:
                for line, y in zip(pair, page.title_y, strict=True):
                    canvas.text(line, page.margin, y, size, "Bold", role="title")
                return form
    rest = fitting(canvas, forms[-1:], most, sizes.title_least, "Bold")  # a name without end
    canvas.text(rest, page.margin, page.title_y[1], sizes.title_least, "Bold", role="title")
    return rest


def _whole(form: str, name: str) -> str:
    return form.replace(name, name.replace(" ", NO_BREAK))


def _loose(form: str, name: str) -> str:
    return re.sub(rf"(?<!\d){NO_BREAK}|{NO_BREAK}(?!\d)", " ", form)


def draw_head(
    canvas: Canvas, page: Page, speech: Language, titles: Sequence[str], subtitles: Sequence[str], place: str
) -> tuple[str, str]:
    """Title and subtitle, as written: where the title does not name the place, the subtitle does."""
    title = draw_title(canvas, page, titles, speech.place(place))
    if speech.names(place, title):
        return title, draw_subtitle(canvas, page, subtitles)
    named = [form for form in subtitles if speech.names(place, form)]
    name, others = capital(speech.place(place)), [form for form in subtitles if form and form not in named]
    shortest = fitting(canvas, [name], page.width - 2 * page.margin, page.sizes.subtitle)
    return title, draw_subtitle(canvas, page, [*named, *(f"{name} · {form}" for form in others), shortest])


def draw_subtitle(canvas: Canvas, page: Page, forms: Sequence[str]) -> str:
    """The first form that fits one line; returns it, or an empty string."""
    size, most = page.sizes.subtitle, page.width - 2 * page.margin
    form = next((form for form in forms if form and canvas.width(form, size) <= most), "")
    if form:
        canvas.text(form, page.margin, page.subtitle_y, size, ink="muted", role="subtitle")
    return form


def fitting(ruler: Ruler, forms: Sequence[str], most: float, size: float, weight: str = "Regular") -> str:
    """The first form of at most `most` px; if there is none, the last one, cut after a word or within a long one."""
    form = next((form for form in forms if ruler.width(form, size, weight) <= most), "")
    if form:
        return form
    last = forms[-1]
    while last and ruler.width(f"{last}…", size, weight) > most:
        last = last[:-1]
    words = last if forms[-1][len(last) :].startswith(" ") else last.rpartition(" ")[0]
    return f"{(words if 2 * len(words) > len(last) else last).rstrip(CUT)}…"


@dataclass(frozen=True, kw_only=True)
class Foot:
    """The lines under a chart: what to know of the definition, if anything; the source, in one line or two."""

    mind: str
    source: tuple[str, ...]

    @property
    def more(self) -> int:
        """The lines over the last one."""
        return len(self.source) - (0 if self.mind else 1)


def fit_foot(page: Page, forms: Sequence[str], minds: Sequence[str] = ()) -> Foot:
    """The first form of the source that fits beside the project's name; if none does, the names over the day.

    The last form is the day alone, with which the others end. Names too long for a line of their own are cut.
    """
    ruler, size, most = Ruler(), page.sizes.small, page.width - 2 * page.margin
    beside, (*named, day) = most - ruler.width(NAME, size, "SemiBold") - 24, forms
    whole = next((form for form in named if ruler.width(form, size) <= beside), None)
    names = [form.removesuffix(day).rstrip() for form in named]
    return Foot(
        mind=fitting(ruler, minds, most, size, "Medium") if minds else "",
        source=(whole,) if whole else (fitting(ruler, names, most, size), day),
    )


def draw_foot(canvas: Canvas, page: Page, foot: Foot) -> None:
    """The source beside the project's name; over it, what to know of the definition."""
    size, right, y = page.sizes.small, page.width - page.margin, page.footer_y - NOTE * foot.more
    if foot.mind:
        canvas.text(foot.mind, page.margin, y, size, "Medium", role="mind")
        y += NOTE
    for line in foot.source:
        canvas.text(line, page.margin, y, size, ink="muted", role="source")
        y += NOTE
    canvas.text(NAME, right, page.footer_y, size, "SemiBold", ink="muted", align="right", role="name")


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
