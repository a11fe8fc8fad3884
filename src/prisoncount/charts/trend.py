"""The count over time: every exact count of the list, what is known in its gaps, and the newest statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ._axes import Plot, draw_days, draw_grid, draw_values, scale
from ._canvas import Canvas, steady
from ._events import Event, context, events, releases
from ._finding import find
from ._frame import LONGEST, choose, draw_foot, draw_head, finish, fit_foot
from ._language import Language, language
from ._layout import Box, Space
from ._marks import draw_key, draw_marks, draw_silence, names
from ._notes import draw_context, draw_gap, draw_peak
from ._select import Trend, select
from ._stack import draw_stack
from ._statements import credited, peak, summit
from ._stems import draw_releases
from ._theme import THEMES, TREND, Geometry
from ._view import Chart, View, Words
from ._words import alt, caption

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PRESETS = TREND
SMALL = 0.01
"""A release of less than this share of the highest count is not named for its size."""


def draw(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Figure:
    """The trend of a monitor as a Figure at 72 dpi, a point a px. LookupError names the choices there are."""
    return compose(view, preset=preset, theme=theme, lang=lang).figure


def compose(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Chart:
    """The trend with its words: title, caption, alt text, source; what found no room is in the caption."""
    geometry, inks = choose(TREND, preset, "preset"), choose(THEMES, theme, "theme")
    speech, trend = language(lang), select(view)
    finding, found = find(trend), events(view.events, view.today)
    if geometry.key_y is None:
        trend = replace(trend, extras=())  # a mark that no key explains is not drawn
    elif finding.situation == "rivals":
        trend = trend.showing(finding.rival)
    sources = speech.source(credited(view, trend.shown), trend.latest)
    with steady():
        foot = fit_foot(geometry, sources, speech.minds(view.mind))
        geometry = geometry.with_lines(foot.more)
        canvas = Canvas(geometry.width, geometry.height, inks)
        canvas.figure.theme = theme
        titles, subtitles = speech.title(finding, trend.latest, view), speech.subtitle(view)
        title, subtitle = draw_head(canvas, geometry, speech, titles, subtitles, view.place)
        draw_foot(canvas, geometry, foot)
        left_out, unkeyed = _draw_plot(canvas, geometry, trend, found, speech)
    words = _words(view, trend, speech, found=found, head=(title, subtitle), left_out=left_out, unkeyed=unkeyed)
    named = ("trend", preset, theme, lang)
    return finish(canvas, geometry, view, words, named=named, said=trend.said, also=found)


def told(view: View, *, lang: str = "en") -> Words:
    """What the trend says where no picture bounds its words: nothing is drawn."""
    speech, trend = language(lang), select(view)
    finding = find(trend)
    trend = trend.showing(finding.rival) if finding.situation == "rivals" else trend
    titles = speech.title(finding, trend.latest, view)
    title = next((form for form in titles if len(form) <= LONGEST), titles[-1])
    head = title, next(iter(speech.subtitle(view)), "")
    words = _words(view, trend, speech, found=events(view.events, view.today), head=head)
    return replace(words, notes=tuple(map(speech.note, words.notes)))


def _words(
    view: View,
    trend: Trend,
    speech: Language,
    *,
    found: Sequence[Event],
    head: tuple[str, str],
    left_out: Sequence[Event] = (),
    unkeyed: Sequence[str] = (),
) -> Words:
    """The words of a trend under its title and subtitle, with what found no room in its picture."""
    sentences = caption(trend, find(trend), view, speech, found=found, left_out=left_out)
    return Words(
        notes=view.notes,
        title=head[0],
        subtitle=head[1],
        caption=" ".join([*sentences, *([speech.marks(unkeyed)] if unkeyed else [])]),
        alt=alt(trend, view, speech),
        source=speech.source(credited(view, trend.shown), trend.latest)[0],
        data_to=trend.latest.day if trend.latest else None,
    )


def _draw_plot(
    canvas: Canvas, geometry: Geometry, trend: Trend, found: Sequence[Event], speech: Language
) -> tuple[list[Event], list[str]]:
    """Axes, marks, key and notes; returns the events and the words of the key that found no room."""
    about = None
    if geometry.notes and len(trend.counts) > 2:
        about = context(found, trend.counts[0].day, trend.today)
    to = scale(canvas, geometry, trend, speech, also=about.day if about else None)
    space = Space(Box(geometry.margin, 0, geometry.width - geometry.margin, geometry.height))
    plot = Plot(canvas=canvas, geometry=geometry, to=to, space=space, speech=speech)
    draw_values(plot)
    draw_days(canvas, to, speech, size=geometry.sizes.note, base=geometry.axis_y)
    band = draw_silence(plot, trend)
    shown = draw_marks(plot, trend)
    unkeyed = draw_key(plot, names(shown, band=band is not None))
    space.block(*canvas.texts, *canvas.marks, Box(to.left, to.bottom - 1, to.right, to.bottom + 12))
    if band:
        space.block(band)
    draw_stack(plot, trend)
    left_out = _draw_notes(plot, trend, found, about)
    draw_grid(plot)
    return left_out, unkeyed


def _draw_notes(plot: Plot, trend: Trend, found: Sequence[Event], about: Event | None) -> list[Event]:
    """Peak, releases, context and the gap sentence, in this order; returns the events that found no room."""
    top, to, speech = peak(trend.counts, trend.strays), plot.to, plot.speech
    crown = summit(trend.counts, trend.strays)
    if crown and trend.last and crown.high > trend.last.count and len(trend.counts) > 2:
        by_month = trend.counts[0].day.year == trend.counts[-1].day.year
        draw_peak(plot, crown, speech.peak_label(crown, by_month=by_month))
    if not plot.geometry.notes:
        return []
    least = max(2, round(SMALL * top.high)) if top else 2
    start = trend.counts[0].start if trend.counts else to.end
    left_out = draw_releases(plot, releases(found, start, to.end, least))
    if about and not draw_context(plot, about) and speech.context(about):
        left_out.append(about)
    if trend.broken and trend.newest:
        draw_gap(plot, speech.gap(trend.silent), min(to.x(trend.newest.day), to.right))
    return left_out
