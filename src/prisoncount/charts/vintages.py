"""What was known when: each count as first known and as known now, and how many days it took to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ._axes import MIDDLE, Plot, Scale, draw_days, draw_grid, draw_values, scale, steps, upper
from ._canvas import Canvas, steady
from ._frame import choose, draw_foot, draw_head, finish, fit_foot, fitting
from ._language import Language, language
from ._layout import Box, Space, fill
from ._marks import LAST, LINE, LONE, ON_LINE, disc, draw_one
from ._pages import VINTAGES, Pair
from ._select import Trend, select
from ._stack import Line, margin
from ._statements import credited
from ._theme import THEMES
from ._view import Chart, View, Words
from ._vintages import Vintage, Vintages, vintages
from ._words import closing, missing, shortened

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PRESETS = VINTAGES
WIDE, NONE, EDGE, TICK = 8, 5, 2, 14
"""Px: a bar of days, the dot of none, the outline of a month, the mark of a count that tells no day."""
RING, STEM = 3, 2
"""Px: the ring of what was first known, the stem from it to what is known now."""
DAYS, LEAD = 46, 44
"""Px: the number of days within which half of the counts came; from one number of an axis to the next at least."""


def draw(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Figure:
    """The vintages of a monitor as a Figure at 72 dpi, a point a px. LookupError names the choices there are."""
    return compose(view, preset=preset, theme=theme, lang=lang).figure


def compose(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Chart:
    """The vintages with their words: title, caption, alt text, source."""
    page, inks, speech = choose(PRESETS, preset, "preset"), choose(THEMES, theme, "theme"), language(lang)
    trend = select(view)
    ends = trend.last.day if trend.last else trend.today  # how old the last count is, other charts tell
    found, own = vintages(view, trend), replace(trend, extras=(), strays=(), newest=trend.last, today=ends)
    sources = speech.source(credited(view, own.shown), trend.latest)
    with steady():
        foot = fit_foot(page, sources, speech.minds(view.mind))
        page = page.with_lines(foot.more)
        canvas = Canvas(page.width, page.height, inks)
        canvas.figure.theme = theme
        titles, subtitles = speech.vintages_title(found, view), speech.vintages_subtitle(found, view)
        title, subtitle = draw_head(canvas, page, speech, titles, subtitles, view.place)
        draw_foot(canvas, page, foot)
        _draw_panels(canvas, page, own, found, speech)
        note = _note(canvas, page, found, speech)
    # Where nothing is known, the first sentence says so; where the note found no room, it tells of the grey marks.
    unknown = len(found.unknown) if found.figures and not note else 0
    told = [*_told(trend, found, view, speech), *([speech.vintages_unknown(unknown)] if unknown else [])]
    words = Words(
        notes=view.notes,
        title=title,
        subtitle=subtitle,
        caption=" ".join(
            [
                *told,
                *_months(own, speech),
                *note,
                *closing(view, own.shown, trend.latest, speech),
            ]
        ),
        alt=_alt(trend, found, view, speech),
        source=sources[0],
        data_to=trend.latest.day if trend.latest else None,
    )
    also = (*found.figures, *found.unknown)
    return finish(canvas, page, view, words, named=("vintages", preset, theme, lang), said=trend.said, also=also)


def _draw_panels(canvas: Canvas, page: Pair, own: Trend, found: Vintages, speech: Language) -> None:
    """Counts above, days below, on one axis of days."""
    latest, told = [one.late for one in found.figures], (*found.figures, *found.unknown)
    high, until = max((one.first for one in found.moved), default=0), max((one.day for one in told), default=None)
    to = scale(canvas, page, own, speech, high=high, until=until)
    most = upper(max(latest, default=0))
    wide = max(canvas.width(speech.number(n), page.sizes.note) for n in (0, *steps(most)))
    to = replace(to, left=max(to.left, round(page.margin + wide + 14)))
    space = Space(Box(page.margin, 0, page.width - page.margin, page.height))
    above = Plot(
        canvas=canvas, geometry=page, to=replace(to, ticks=_ticks(page.plot[1::2])), space=space, speech=speech
    )
    under = replace(above, to=replace(to, top=page.lower[0], bottom=page.lower[1], most=most, ticks=_ticks(page.lower)))
    headings = (speech.vintages_counts(found), speech.vintages_days())
    for forms, y in zip(headings, page.heading_y, strict=True):
        text = fitting(canvas, forms, page.width - 2 * page.margin, page.sizes.note, "SemiBold")
        canvas.text(text, page.margin, y, page.sizes.note, "SemiBold", ink="main", role="heading")
    draw_values(above)
    draw_days(canvas, under.to, speech, size=page.sizes.note, base=page.axis_y)
    _draw_counts(above, own, found)
    _draw_days(under, found)
    draw_grid(above)
    if found.figures:
        draw_values(under)
        draw_grid(under)
    else:
        canvas.stroke([(to.left, page.lower[1]), (to.right, page.lower[1])], 3, "text", gid="zero", z=5)


def _ticks(edges: Sequence[int]) -> int:
    """As many numbers as stand one under the other between these edges."""
    return min(4, (edges[1] - edges[0]) // LEAD)


def _draw_counts(plot: Plot, own: Trend, found: Vintages) -> None:
    """The counts as they are known now, joined as in a trend; what was first known as a ring on a stem."""
    canvas, to = plot.canvas, plot.to
    for run in own.runs:
        points = [(to.x(one.day), to.y(one.count)) for one in run]
        if len(run) > 1:
            canvas.stroke(points, LINE, "main", gid="line", z=3, dots=ON_LINE)
        else:
            disc(canvas, *points[0], LONE, "main")
    for one in own.counts:
        if not one.dated:
            draw_one(plot, one)
    for changed in found.moved:
        _draw_first(to, canvas, changed)
    if own.last is None:
        return
    if own.last.dated:
        disc(canvas, to.x(own.last.day), to.y(own.last.count), LAST, "main")
    number = plot.speech.number(own.last.count)
    _write(plot, number, plot.geometry.sizes.value, plot.speech.when(own.last, short=True), to.y(own.last.count))


def _draw_first(to: Scale, canvas: Canvas, one: Vintage) -> None:
    x, first, now = to.x(one.day), to.y(one.first), to.y(one.first if one.now is None else one.now)
    if abs(first - now) > LONE:
        canvas.rect(Box(x - STEM / 2, min(first, now), x + STEM / 2, max(first, now)), "muted", gid="mark:stem", z=2)
    canvas.disc(x, first, LONE, "muted", gid="mark:first", hollow=RING, z=3.5)


def _draw_days(plot: Plot, found: Vintages) -> None:
    """A bar a count: as tall as it was late. A short mark under the line where nobody recorded when it came."""
    canvas, to = plot.canvas, plot.to
    for one in found.figures:
        x = min(max(to.x(one.day), to.left + WIDE / 2), to.right - WIDE / 2)
        top = to.y(one.late)
        if not one.late:
            disc(canvas, x, to.bottom, NONE, "main")
            continue
        hollow = EDGE if not one.dated and to.bottom - top > 3 * EDGE else 0
        canvas.rect(Box(x - WIDE / 2, top, x + WIDE / 2, to.bottom), "main", gid="mark:days", hollow=hollow, z=3)
    for one in found.unknown:
        x = to.x(one.day)
        canvas.rect(Box(x - 1, to.bottom - TICK, x + 1, to.bottom), "other", gid="mark:unknown", z=2)
    if len(found.figures) > 1:
        days, half = plot.speech.vintages_half(found)
        _write(plot, days, DAYS, half, to.y(found.median), ink="text", weight="Regular")


def _write(
    plot: Plot, value: str, size: float, words: str, level: float, *, ink: str = "main", weight: str = "SemiBold"
) -> None:
    """A value and the words under it in the right margin, level with what it tells of."""
    canvas, page = plot.canvas, plot.geometry
    most, small = page.width - page.margin - page.stack_x - 2, page.sizes.note
    size = min(float(size), size * most / canvas.width(value, size, "Bold"))
    rows = fill(words, most, partial(canvas.width, size=small, weight=weight))
    under: Sequence[Line] = [
        Line(row, small, weight, "muted" if ink == "text" else ink, 37 + 34 * i) for i, row in enumerate(rows)
    ]
    lines = [Line(value, size, "Bold", ink, 0), *under]
    x, base = margin(plot, lines, level + MIDDLE * size)
    for line in lines:
        canvas.text(line.text, x, base + line.below, line.size, line.weight, ink=line.ink, role="stack")


def _note(canvas: Canvas, page: Pair, found: Vintages, speech: Language) -> list[str]:
    """What short marks and outlines mean, over the source, or for the caption if there is no room."""
    months = any(not one.dated and one.late for one in found.figures)
    text, size = speech.vintages_note(unknown=bool(found.unknown), months=months), page.sizes.small
    if text and page.note_y and canvas.width(text, size) <= page.width - 2 * page.margin:
        canvas.text(text, page.margin, page.note_y, size, ink="muted", role="note")
        return []
    # In the caption the sentence that nothing is known stands before it already.
    told = speech.vintages_note(unknown=bool(found.unknown and found.figures), months=months)
    return [told] if told else []


def _months(own: Trend, speech: Language) -> list[str]:
    """What a flat bar is, where there is one."""
    return [speech.marks(["month"])] if any(not one.dated for one in own.counts) else []


def _told(trend: Trend, found: Vintages, view: View, speech: Language) -> list[str]:
    """What was found, as sentences."""
    if not trend.counts:
        return [missing(trend, view, speech)]
    parts = [speech.full(speech.vintages_title(found, view)[0])]
    if found.slowest and found.slowest.late and len(found.figures) > 1:
        parts.append(speech.vintages_slowest(found.slowest))
    if found.widest:
        parts.append(speech.vintages_widest(found.widest))
    return parts


def _alt(trend: Trend, found: Vintages, view: View, speech: Language) -> str:
    """The chart for those who do not see it; the last sentences give way to 450 characters."""
    if not trend.counts:
        return speech.alt_empty(view.place) if trend.latest is None else missing(trend, view, speech)
    parts = [speech.vintages_head(found, view.place), *_told(trend, found, view, speech)]
    parts.append(speech.alt_source(view.primary))
    return shortened(parts)
