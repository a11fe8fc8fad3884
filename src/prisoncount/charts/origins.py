"""Who said what: the newest statements of everybody, by who made them, each as exact as it was stated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ._canvas import Canvas, steady
from ._finding import Finding, find
from ._frame import choose, draw_foot, draw_head, even, finish, fit_foot
from ._language import Language, language
from ._rows import draw_rows
from ._select import Trend, select
from ._theme import ORIGINS, THEMES, Rows
from ._view import Chart, View, Words
from ._voices import GROUPS, Origins, Voice, gather
from ._words import ALT, closing, disputed, missing, silent

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PRESETS = ORIGINS
WIDEST = 1.5
"""Rows on a page of fixed size are at most so much higher than on one that grows."""


def draw(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Figure:
    """The origins of a monitor as a Figure at 72 dpi, a point a px. LookupError names the choices there are."""
    return compose(view, preset=preset, theme=theme, lang=lang).figure


def compose(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Chart:
    """The origins with their words: title, caption, alt text, source."""
    page, inks, speech = choose(PRESETS, preset, "preset"), choose(THEMES, theme, "theme"), language(lang)
    trend = select(view)
    finding, sources = find(trend), speech.origins_source(view, trend.latest)
    with steady():
        foot = fit_foot(page, sources, speech.minds(view.mind))
        page = page.with_lines(foot.more)
        origins = gather(view, lambda rows: _tall(page, rows) <= page.room)
        page = _grown(page, origins.voices)
        canvas = Canvas(page.width, page.height, inks)
        canvas.figure.theme = theme
        lone = origins.agreement is not None and origins.agreement.number == 1
        if trend.few and finding.last and (lone or trend.stale):  # it stands for the trend, and says what that would
            titles = speech.title(finding, trend.latest, view)
        else:
            titles = speech.origins_title(finding, origins.agreement, view)
        title, subtitle = draw_head(canvas, page, speech, titles, speech.origins_subtitle(view), view.place)
        draw_foot(canvas, page, foot)
        marks = draw_rows(canvas, page, origins, view, speech)
    words = Words(
        notes=view.notes,
        title=title,
        subtitle=subtitle,
        caption=" ".join(_caption(trend, finding, origins, view, speech, marks)),
        alt=_alt(trend, origins, finding, view, speech),
        source=sources[0],
        data_to=trend.latest.day if trend.latest else None,
    )
    shown = [(voice.said, voice.restated) for voice in origins.voices]
    return finish(
        canvas, page, view, words, named=("origins", preset, theme, lang), said=origins.said, also=tuple(shown)
    )


def _tall(page: Rows, voices: Sequence[Voice]) -> float:
    """What these rows take with the headings of their groups."""
    return page.row * len(voices) + page.heading * len({voice.group for voice in voices})


def _grown(page: Rows, voices: Sequence[Voice]) -> Rows:
    """The page with room for its rows; on one that cannot grow they share its room, a few in the middle of it."""
    tall = _tall(page, voices)
    if page.grows:
        return replace(page, height=even(page.height + tall), footer_y=page.footer_y + round(tall))
    wider = min(page.room / max(tall, 1), WIDEST)
    top = page.top + round((page.room - tall * wider) / 3)
    return replace(page, top=top, row=page.row * wider, heading=page.heading * wider)


def _caption(
    trend: Trend, finding: Finding, origins: Origins, view: View, speech: Language, marks: Sequence[str]
) -> list[str]:
    last, newest = finding.last, trend.newest
    parts = [speech.counted(last, finding.previous, None, view.place) if last else missing(trend, view, speech)]
    parts += disputed(finding, newest, speech)
    if newest and newest is not last:
        parts.append(speech.reported(newest))
    parts += silent(trend, speech)
    named = [name for name in ("ring", "up", "down", "range") if name in marks]
    if named:
        parts.append(speech.origins_marks(named))
    if origins.left_out:
        parts.append(speech.origins_more(origins.left_out))
    return [*parts, *closing(view, origins.said, trend.latest, speech)]


def _alt(trend: Trend, origins: Origins, finding: Finding, view: View, speech: Language) -> str:
    """The rows for those who do not see them: as many of each group as 450 characters hold."""
    if not origins.voices:
        return speech.alt_empty(view.place)
    head = speech.origins_head(view.place, sorted(origins.voices, key=lambda v: v.said.day, reverse=True))
    if finding.last and finding.disputed:
        head = f"{head} {speech.full(speech.rivals(finding.last, finding.disputed))}"
    elif origins.agreement and origins.agreement.number > 1:
        head = f"{head} {speech.full(speech.origins_title(finding, origins.agreement, view)[0])}"
    head = " ".join([head, *silent(trend, speech)])
    text = head
    for most in (1, 2, 3):
        told = [speech.origins_told(n, g[:most], view) for n in GROUPS if (g := origins.group(n))]
        longer = " ".join([head, *told])
        if len(longer) > ALT:
            break
        text = longer
    return text
