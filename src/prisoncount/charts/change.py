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
from ._frame import choose, draw_foot, draw_subtitle, draw_title, even, finish
from ._language import Language, language
from ._select import JOIN, Trend, select
from ._sheet import draw_time, heights, sheet
from ._statements import credited
from ._theme import CHANGE, THEMES, Panels
from ._view import Chart, View, Words
from ._words import ALT, missing

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PRESETS = CHANGE
NOTE, SOURCE, FOOT = 87, 123, 149
"""Px from the axis to the baselines of the note and the source, and to the end of the page."""


def draw(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Figure:
    """The changes of a monitor as a Figure at 72 dpi, a point a px. LookupError names the choices there are."""
    return compose(view, preset=preset, theme=theme, lang=lang).figure


def compose(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Chart:
    """The changes with their words: title, caption, alt text, source."""
    page, inks, speech = choose(PRESETS, preset, "preset"), choose(THEMES, theme, "theme"), language(lang)
    trend, found = select(view), events(view.events, view.today)
    seen = changes(trend, found, view)
    at = heights(page, seen)
    page = replace(page, height=even(at.axis + FOOT), footer_y=round(at.axis) + SOURCE)
    page = page.with_note() if view.mind else page
    with steady():
        canvas = Canvas(page.width, page.height, inks)
        canvas.figure.theme = theme
        title = draw_title(canvas, page, speech.change_title(seen, view))
        subtitle = draw_subtitle(canvas, page, speech.change_subtitle(seen))
        source = draw_foot(
            canvas, page, speech.source(credited(view, trend.shown), trend.latest), speech.minds(view.mind)
        )
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
        source=source,
        data_to=trend.latest.day if trend.latest else None,
    )
    return finish(canvas, page, view, words, named=("change", preset, theme, lang), said=trend.said, also=found)


def _note(canvas: Canvas, page: Panels, seen: Changes, speech: Language, y: float) -> list[str]:
    """What an outline means, under the axis, or for the caption if there is no room."""
    text = speech.change_note(
        months=not all([*(event.dated for event in seen.releases), *(step.dated for step in seen.steps)]),
        gaps=any(step.long for step in seen.steps),
        panels=bool(seen.releases),
    )
    size = page.sizes.small
    if text and canvas.width(text, size) <= page.width - 2 * page.margin:
        canvas.text(text, page.margin, y, size, ink="muted", role="outline")
        return []
    return [text] if text else []


def _caption(trend: Trend, seen: Changes, view: View, speech: Language, left_out: Sequence[Event]) -> list[str]:
    finding = find(trend)
    last = finding.last
    parts = [speech.counted(last, finding.previous, None, view.place) if last else missing(trend, view, speech)]
    if seen.rise or seen.fall:
        parts.append(speech.change_most(seen.rise, seen.fall))
    if seen.releases:
        parts.append(speech.change_caveat())
    if left_out:
        parts += filter(None, [speech.also(left_out)])
    if seen.counted and seen.end - seen.counted > JOIN:
        parts.append(speech.alt_rare(seen.counted, none=True))
    return [*parts, speech.full(speech.source(credited(view, trend.shown), trend.latest)[0])]


def _alt(trend: Trend, seen: Changes, view: View, speech: Language) -> str:
    """The chart for those who do not see it; the last sentences give way to 450 characters."""
    if not seen.steps and not seen.releases:
        if trend.counts:
            return speech.alt_level(trend.counts[0], trend.counts[-1])
        return missing(trend, view, speech) if trend.latest else speech.alt_empty(view.place)
    parts = [speech.change_head(view.place, seen)]
    if seen.rise or seen.fall:
        parts.append(speech.change_most(seen.rise, seen.fall))
    parts += [speech.change_last(step) for step in seen.steps[-1:]]
    parts += [speech.change_largest(e) for e in sorted(seen.releases, key=lambda e: (-(e.number or 0), e.day))[:1]]
    parts.append(speech.alt_source(view.primary))
    while len(" ".join(parts)) > ALT and len(parts) > 1:
        parts.pop()
    return " ".join(parts)
