"""The count as a word in running text: its exact counts and gaps, the last one as a dot, over a thin zero line.

It has no page for social networks or for print: a picture without words means nothing outside its sentence.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from ._canvas import Canvas, steady
from ._finding import find
from ._frame import LONGEST, choose, finish
from ._language import language
from ._select import Trend, select
from ._statements import credited
from ._theme import CLEAR, SPARK, SPARKLINE, THEMES, Page
from ._view import Chart, View, Words
from ._words import alt, caption

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PRESETS = SPARKLINE
LINE, LONE, LAST, ZERO = 4, 3, 6, 2
"""Px: the line, a dot between two gaps, the last dot, the zero line."""
SHORTEST = timedelta(days=30)


def draw(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Figure:
    """The sparkline of a monitor as a Figure at 72 dpi, the same in every theme. LookupError names the choices."""
    return compose(view, preset=preset, theme=theme, lang=lang).figure


def compose(view: View, *, preset: str = "newsletter", theme: str = "light", lang: str = "en") -> Chart:
    """The sparkline; its words are those of a trend, and none of them is in the picture."""
    page, speech = choose(PRESETS, preset, "preset"), language(lang)
    choose(THEMES, theme, "theme")
    trend = select(view)
    finding = find(trend)
    with steady():
        canvas = Canvas(page.width, page.height, SPARK)
        canvas.figure.output = CLEAR
        _draw(canvas, page, trend)
    titles = speech.title(finding, trend.latest, view)
    words = Words(
        notes=view.notes,
        title=next((form for form in titles if len(form) <= LONGEST), titles[-1]),
        subtitle="",
        caption=" ".join(caption(trend, finding, view, speech, found=[], left_out=[])),
        alt=alt(trend, view, speech),
        source=speech.source(credited(view, trend.shown), trend.latest)[0],
        data_to=trend.latest.day if trend.latest else None,
    )
    return finish(canvas, page, view, words, named=("sparkline", preset, theme, lang), said=trend.said)


def _draw(canvas: Canvas, page: Page, trend: Trend) -> None:
    """Joined counts as lines, a lone one as a dot; what is known to the month only has no room here."""
    floor = page.height - page.margin + ZERO
    canvas.stroke([(0, floor), (page.width, floor)], ZERO, "other", gid="zero", z=1)
    if not trend.runs:
        return
    newest = trend.newest.day if trend.newest else trend.today
    end = trend.today if trend.stale else newest
    start = min(trend.runs[0][0].day, end - SHORTEST)
    most = max([one.count for run in trend.runs for one in run] + [1])
    left, right = page.margin + LAST, page.width - page.margin - LAST

    def place(day: date, count: int) -> tuple[float, float]:
        across = (day - start).days / (end - start).days
        return left + (right - left) * across, floor - ZERO / 2 - (floor - page.margin - LAST) * count / most

    for run in trend.runs:
        points = [place(one.day, one.count) for one in run]
        if len(run) > 1:
            canvas.stroke(points, LINE, "main", gid="line", z=3, dots=LINE / 2)
        else:
            canvas.disc(*points[0], LONE, "main", gid="mark:dot")
    last = trend.runs[-1][-1]
    x, y = place(last.day, last.count)
    canvas.disc(x, min(y, page.height - LAST), LAST, "main", gid="mark:dot")
