"""Several monitors side by side, each on an axis of its own with its definition in words: no two are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ._canvas import Canvas, Ruler, steady
from ._countries import Panel, panels
from ._frame import choose, draw_foot, draw_subtitle, draw_title, even, finish, fit_foot
from ._grid import arrange, draw_cell
from ._language import Language, language
from ._pages import COUNTRIES
from ._theme import NOTE, THEMES
from ._view import Chart, View, Words
from ._words import ALT

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PRESETS = COUNTRIES
SEVERAL = True
"""It is of several monitors: no part of the pictures of one."""


def draw(view: View | Sequence[View], *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Figure:
    """A monitor and those beside it, or the views given, as a Figure at 72 dpi. LookupError names the choices."""
    return compose(view, preset=preset, theme=theme, lang=lang).figure


def compose(
    view: View | Sequence[View], *, preset: str = "newsletter", theme: str = "light", lang: str = "en"
) -> Chart:
    """The panels with their words. Of one view, also those beside it; a page too small for all has the newest of them.

    On that page the monitor whose picture it is comes first, however old its count.
    """
    page, inks, speech = choose(PRESETS, preset, "preset"), choose(THEMES, theme, "theme"), language(lang)
    every = [view, *(view.beside() if view.beside else ())] if isinstance(view, View) else list(view)
    found = panels(every)
    newest = max((one.newest for one in found if one.newest), key=lambda s: s.day, default=None)
    sources = speech.origins_source(every[0], newest)
    with steady():
        measure, foot = Ruler(), fit_foot(page, sources)
        page = page.with_lines(foot.more)
        cells = arrange(measure, page, found, speech)
        if isinstance(view, View) and len(cells) < len(found):
            cells = arrange(measure, page, sorted(found, key=lambda one: one.view.name != view.name), speech)
        months = any(not one.dated for cell in cells for one in cell.panel.trend.shown)
        keyed = [speech.marks(["month"])] if months else []
        noted = page.grows and keyed and measure.width(keyed[0], page.sizes.small) <= page.width - 2 * page.margin
        if page.grows:
            page = page.with_lines(1 if noted else 0)
            more = max(cell.bottom for cell in cells) - page.top + 18
            page = replace(page, height=even(page.height + more), footer_y=page.footer_y + round(more))
        canvas = Canvas(page.width, page.height, inks)
        canvas.figure.theme = theme
        title = draw_title(canvas, page, speech.countries_title([cell.panel for cell in cells], len(found)))
        subtitle = draw_subtitle(canvas, page, speech.countries_subtitle(len(cells), len(found)))
        draw_foot(canvas, page, foot)
        if noted:
            y = page.footer_y - NOTE * len(foot.source)
            canvas.text(keyed[0], page.margin, y, page.sizes.small, ink="muted", role="note")
        for cell in cells:
            draw_cell(canvas, page, cell, speech)
    words = Words(
        notes=tuple(speech.countries_note(one.view.place, note) for one in found for note in one.view.notes),
        title=title,
        subtitle=subtitle,
        caption=" ".join([*_told(found, speech), *keyed, speech.full(sources[0])]),
        alt=_alt([cell.panel for cell in cells], speech),
        source=sources[0],
        data_to=newest.day if newest else None,
    )
    said, also = [statement for one in found for statement in one.trend.said], tuple(one.view.name for one in found)
    return finish(canvas, page, every[0], words, named=("countries", preset, theme, lang), said=said, also=also)


def _told(found: Sequence[Panel], speech: Language) -> list[str]:
    """Every number with what it counts, and that they are not comparable."""
    told = [" ".join([speech.countries_told(one), *speech.minds(one.view.mind)[:1]]) for one in found]
    return [*told, *([speech.countries_caveat()] if len(found) > 1 else [])]


def _alt(found: Sequence[Panel], speech: Language) -> str:
    """As many of the newest numbers as 450 characters hold, and how many more there are, after what chart it is."""
    head, tail = speech.countries_head(len(found)), speech.countries_caveat() if len(found) > 1 else ""
    told = [speech.countries_brief(one) for one in found]
    for number in range(len(told), -1, -1):
        more = [speech.countries_more(len(told) - number)] if number < len(told) else []
        text = " ".join(filter(None, [head, speech.full("; ".join([*told[:number], *more])), tail]))
        if len(text) <= ALT:
            break
    return text
