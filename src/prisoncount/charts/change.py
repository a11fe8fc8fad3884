"""How the count changed from report to report, and how many people were freed, on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ._bars import draw_changes, draw_releases
from ._canvas import Canvas, steady
from ._changes import Changes, changes
from ._events import Event, events
from ._finding import find
from ._frame import choose, draw_foot, draw_head, even, finish, fit_foot
from ._language import Language, language
from ._select import JOIN, Trend, select
from ._sheet import draw_time, heights, sheet
from ._statements import credited
from ._theme import CHANGE, THEMES, Panels
from ._view import Chart, View, Words
from ._words import closing, missing, shortened

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PRESETS = CHANGE
NOTE, END = 87, 26
"""Px from the axis to the baseline of the note, from the foot to the end of the page."""


def draw(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Figure:
    """The changes of a monitor as a Figure at 72 dpi, a point a px. LookupError names the choices there are."""
    return compose(view, preset=preset, theme=theme, lang=lang).figure


def compose(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Chart:
    """The changes with their words: title, caption, alt text, source."""
    page, inks, speech = choose(PRESETS, preset, "preset"), choose(THEMES, theme, "theme"), language(lang)
    trend, found = select(view), events(view.events, view.today)
    seen = changes(trend, found, view)
    sources = speech.source(credited(view, trend.shown), trend.latest)
    with steady():
        foot = fit_foot(page, sources, speech.minds(view.mind))
        page = page.with_lines(foot.more)
        at = heights(page, seen, speech)
        page = _grown(page, at.axis) if page.grows else page
        canvas = Canvas(page.width, page.height, inks)
        canvas.figure.theme = theme
        titles, subtitles = speech.change_title(seen, view), speech.change_subtitle(seen)
        title, subtitle = draw_head(canvas, page, speech, titles, subtitles, view.place)
        draw_foot(canvas, page, foot)
        on = sheet(canvas, page, at, seen, speech)
        left_out = draw_releases(on, seen.releases)
        draw_changes(on, seen)
        draw_time(on)
        note = _note(canvas, page, seen, speech, round(at.axis) + NOTE)
    words = Words(
        notes=view.notes,
        title=title,
        subtitle=subtitle,
        caption=" ".join([*_caption(trend, seen, view, speech, left_out), *note]),
        alt=_alt(trend, seen, view, speech),
        source=sources[0],
        data_to=trend.latest.day if trend.latest else None,
    )
    return finish(canvas, page, view, words, named=("change", preset, theme, lang), said=trend.said, also=found)


def _grown(page: Panels, axis: float) -> Panels:
    """The page with its foot under the axis."""
    foot = round(axis) + page.below + page.over
    return replace(page, height=even(axis + page.below + page.over + END), footer_y=foot)


def _note(canvas: Canvas, page: Panels, seen: Changes, speech: Language, y: float) -> list[str]:
    """What an outline means, under the axis, or for the caption if there is no room; that of the scale gives way."""
    months = not all([*(event.dated for event in seen.releases), *(step.dated for step in seen.steps)])
    gaps, size = any(step.long for step in seen.steps), page.sizes.small
    forms = [speech.change_note(months=months, gaps=gaps, panels=panels) for panels in (bool(seen.releases), False)]
    fits = [form for form in forms if form and page.noted and canvas.width(form, size) <= page.width - 2 * page.margin]
    if fits:
        canvas.text(fits[0], page.margin, y, size, ink="muted", role="outline")
    return [] if fits else [*filter(None, forms[:1])]


def _caption(trend: Trend, seen: Changes, view: View, speech: Language, left_out: Sequence[Event]) -> list[str]:
    finding = find(trend)
    last = finding.last
    parts = [speech.counted(last, finding.previous, None, view.place) if last else missing(trend, view, speech)]
    parts += speech.change_most(seen)
    if seen.releases:
        parts.append(speech.change_caveat())
    if left_out:
        parts += filter(None, [speech.also(left_out)])
    if seen.counted and seen.end - seen.counted > JOIN:
        parts.append(speech.silent_since(seen.counted, trend.silent))
    return [*parts, *closing(view, trend.shown, trend.latest, speech)]


def _alt(trend: Trend, seen: Changes, view: View, speech: Language) -> str:
    """The chart for those who do not see it; the last sentences give way to 450 characters."""
    if not seen.steps and not seen.releases:
        if trend.counts:
            told = speech.alt_level(trend.counts[0], trend.counts[-1], earlier=len(trend.history) > len(trend.counts))
            return f"{speech.full(speech.change_title(seen, view)[0])} {told}"
        return missing(trend, view, speech) if trend.latest else speech.alt_empty(view.place)
    parts = [speech.change_head(view.place, seen), speech.full(speech.change_title(seen, view)[0])]
    parts += [speech.change_last(step) for step in seen.steps[-1:]]
    parts += [speech.change_largest(e) for e in sorted(seen.releases, key=lambda e: (-(e.number or 0), e.day))[:1]]
    parts += speech.change_most(seen)
    parts.append(speech.alt_source(view.primary))
    return shortened(parts)
