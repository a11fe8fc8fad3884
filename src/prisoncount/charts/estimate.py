"""The probable count of every day with its 90 % band, and everything that was reported: the analyst's chart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from ._axes import MIDDLE, Plot, draw_days, draw_grid, draw_values, scale
from ._band import Estimate, band
from ._canvas import Canvas, steady
from ._events import events, on
from ._finding import find
from ._frame import choose, draw_foot, draw_head, finish, fit_foot
from ._language import Language, language
from ._layout import Box, Space, Sparse, fill
from ._marks import ON_LINE, disc, draw_key, draw_one, draw_silence, names
from ._select import Trend, select
from ._stack import Line, margin
from ._statements import Statement, credited
from ._theme import ESTIMATE, THEMES, Geometry
from ._view import Chart, View, Words
from ._words import closing, disputed, missing, shortened, silent

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PRESETS = ESTIMATE
BEST, EDGE = 3, 1.5
"""Px: the line of the best estimate, thinner than a line of counts; the edges of the band."""
NEAREST = 14
"""Points of others nearer than this are drawn once."""


def draw(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Figure:
    """The estimate of a monitor as a Figure at 72 dpi, a point a px. LookupError names the choices there are."""
    return compose(view, preset=preset, theme=theme, lang=lang).figure


def compose(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Chart:
    """The estimate with its words, which never call it a count; without one, what was reported."""
    geometry, inks, speech = choose(PRESETS, preset, "preset"), choose(THEMES, theme, "theme"), language(lang)
    trend, known = select(view), band(view)
    last = known[-1] if known else None
    sources = speech.source(credited(view, trend.shown), trend.latest)
    with steady():
        foot = fit_foot(geometry, sources, speech.minds(view.mind))
        geometry = geometry.with_lines(foot.more)
        canvas = Canvas(geometry.width, geometry.height, inks)
        canvas.figure.theme = theme
        titles, subtitles = speech.estimate_title(last, view), speech.estimate_subtitle(view)
        title, subtitle = draw_head(canvas, geometry, speech, titles, subtitles, view.place)
        draw_foot(canvas, geometry, foot)
        unkeyed = _draw_plot(canvas, geometry, trend, known, speech)
    told = [speech.estimate_told(last, view.place), speech.estimate_caveat()] if last else []
    newest, happened = trend.newest, events(view.events, view.today)
    freed = on(happened, newest.day) if newest and newest.dated else None
    reported = [speech.reported(newest, freed) if newest else missing(trend, view, speech)]
    reported = [*disputed(find(trend), newest, speech), *reported, *silent(trend, speech)]
    marks = [speech.marks(unkeyed)] if unkeyed else []
    words = Words(
        notes=view.notes,
        title=title,
        subtitle=subtitle,
        caption=" ".join([*told, *reported, *marks, *closing(view, trend.shown, trend.latest, speech)]),
        alt=_alt(trend, known, view, speech),
        source=sources[0],
        data_to=trend.latest.day if trend.latest else None,
    )
    named = ("estimate", preset, theme, lang)
    return finish(canvas, geometry, view, words, named=named, said=trend.said, also=(known, freed))


def _draw_plot(
    canvas: Canvas, geometry: Geometry, trend: Trend, known: Sequence[Estimate], speech: Language
) -> list[str]:
    """Axes, band, points, key and the last value; returns the words of the key that found no room."""
    reports = _reports(trend, known)
    highest = [one.high for one in known] + [max(one.count, one.high or 0) for one in reports]
    first, last = (known[0].day, known[-1].day) if known else (None, None)
    to = scale(canvas, geometry, trend, speech, also=first, high=max(highest, default=0), until=last)
    space = Space(Box(geometry.margin, 0, geometry.width - geometry.margin, geometry.height))
    plot = Plot(canvas=canvas, geometry=geometry, to=to, space=space, speech=speech)
    draw_values(plot)
    draw_days(canvas, to, speech, size=geometry.sizes.note, base=geometry.axis_y)
    silence = draw_silence(plot, trend)
    drawn = _draw_band(plot, [one for one in known if to.start <= one.day <= to.end])
    shown = _points(plot, [one for one in reports if one.start >= to.start and (geometry.key_y or _plain(one))])
    key = names(shown, band=False)
    # The bands come right after the counts: what finds no room after them is told in the caption.
    bands = [("band", "pale_main", "estimate")] * drawn + [("band", "pale_other", "silent")] * bool(silence)
    unkeyed = draw_key(plot, [*key[:1], *bands, *key[1:]], under=to.y(max(highest, default=0)))
    if known:
        _stack(plot, known[-1])
    draw_grid(plot)
    return unkeyed


def _draw_band(plot: Plot, known: Sequence[Estimate]) -> bool:
    """The band with thin edges, for its tint alone would be too pale, and the best estimate in it."""
    if len(known) < 2:
        return False
    to, canvas = plot.to, plot.canvas
    low, high, best = ([(to.x(one.day), to.y(getattr(one, name))) for one in known] for name in ("low", "high", "best"))
    canvas.shape([*low, *reversed(high)], "pale_main", gid="band", z=0.5)
    for edge in (low, high):
        canvas.stroke(edge, EDGE, "main", gid="edge", z=1.5)
    canvas.stroke(best, BEST, "main", gid="line", z=2)
    return True


def _plain(one: Statement) -> bool:
    """Whether its mark needs no key."""
    return one.own and one.shape == "dot"


def _reports(trend: Trend, known: Sequence[Estimate]) -> list[Statement]:
    """Every statement since the first exact count or the first day of the band; without a count, what a trend shows."""
    if not trend.counts:
        return list(trend.shown)
    first = min([trend.counts[0].start, *(one.day for one in known[:1])])
    return [one for one in trend.said if one.start >= first]


def _points(plot: Plot, reports: Sequence[Statement]) -> list[Statement]:
    """The list's own exact counts as dots, everything else a little thinned; returns what got a mark."""
    kept: list[Statement] = []
    taken = Sparse(NEAREST)
    for one in sorted(reports, key=lambda s: (not s.own, not s.exact, -s.day.toordinal(), s.count)):
        x, y = plot.to.x(one.day), plot.to.y(one.count)
        own = _plain(one)
        if taken.add(x, y, always=own):
            if own:
                disc(plot.canvas, x, y, ON_LINE, "main")
            else:
                draw_one(plot, one)
            kept.append(one)
    return kept


def _stack(plot: Plot, last: Estimate) -> None:
    """The best value of the last day, its date, and its band, in the right margin."""
    geometry, canvas, speech = plot.geometry, plot.canvas, plot.speech
    sizes, most = geometry.sizes, geometry.width - geometry.margin - geometry.stack_x - 2
    number = speech.number(last.best)
    size = min(float(sizes.value), sizes.value * most / canvas.width(number, sizes.value, "Bold"))
    width = partial(canvas.width, size=sizes.note)
    told = speech.estimate_stack(last)
    # A span of long numbers may break after its dash, where the language has no word between them.
    forms = [fill(form, most, width) for form in (*told, *(one.replace("–", "– ") for one in told))]
    rows = next((rows for rows in forms if max(map(width, rows)) <= most), forms[-1])
    small = min(float(sizes.note), sizes.note * most / max(map(width, rows)))
    lines = [
        Line(number, size, "Bold", "main", 0),
        Line(speech.day(last.day, "day_short"), sizes.note, "SemiBold", "main", 37),
        *(Line(row, small, "Regular", "muted", 86 + 36 * i) for i, row in enumerate(rows)),
    ]
    x, base = margin(plot, lines, plot.to.y(last.best) + MIDDLE * size)
    for line in lines:
        canvas.text(line.text, x, base + line.below, line.size, line.weight, ink=line.ink, role="stack")


def _alt(trend: Trend, known: Sequence[Estimate], view: View, speech: Language) -> str:
    """The chart for those who do not see it; the last sentences give way to 450 characters."""
    if not known:
        told = [missing(trend, view, speech)] if trend.year else []
        return " ".join([speech.full(speech.estimate_title(None, view)[0]), *told])
    parts = [speech.estimate_head(view.place, known[0].day, known[-1].day), speech.estimate_told(known[-1], view.place)]
    parts += disputed(find(trend), trend.newest, speech)
    if trend.newest:
        parts.append(speech.alt_newest(trend.newest))
    parts += silent(trend, speech)
    parts.append(speech.alt_source(credited(view, trend.shown).primary))
    return shortened(parts)
