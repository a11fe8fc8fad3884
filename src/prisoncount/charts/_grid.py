"""Panels in columns: of each monitor the place, the newest number, a small plot of its own, and what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from ._axes import Plot, draw_days, draw_grid, draw_values, scale
from ._canvas import Canvas, Ruler
from ._countries import Panel
from ._frame import CUT, fitting
from ._language import Language
from ._layout import Box, Space, fill
from ._marks import draw_one
from ._pages import Grid
from ._theme import Geometry

PLACE, VALUE, PLOT = 34, 86, 104
"""Px from the top of a panel to the baselines of its place and its number, and to its plot."""
NAMES, WORDS, LEAD, AFTER = 33, 72, 34, 44
"""Px from the plot to the baselines of the days and of the first words; from line to line; under the last one."""
NUMBER, REACH, TICK = 46, 6, 46
"""Px of the number; that a year's name goes past its axis; from one number of an axis to the next at least."""
LINE, ON_LINE, LONE, LAST, MONTH = 4, 4, 6, 9, (16, 8)
"""Px: the line, and radii of dots on it, between two gaps, of the last one; a month at least."""


@dataclass(frozen=True, eq=False)
class Cell:
    """A panel with its words in lines, and where it stands."""

    panel: Panel
    definition: tuple[str, ...]
    minds: tuple[str, ...]
    left: float
    right: float
    top: float
    plot: float

    @property
    def bottom(self) -> float:
        """Where its last line ends."""
        return _bottom(self.top, self.plot, len(self.definition) + len(self.minds))


def _bottom(top: float, plot: float, lines: int) -> float:
    return top + PLOT + plot + WORDS + LEAD * (lines - 1) + 8


def arrange(ruler: Ruler, page: Grid, found: Sequence[Panel], speech: Language) -> list[Cell]:
    """The cells of as many panels as the page holds, each row as high as its longest words."""
    across = columns(page, len(found))
    wide = (page.width - 2 * page.margin - page.gap * (across - 1)) / across
    cells: list[Cell] = []
    top, floor = float(page.top), page.footer_y - page.over - LEAD - 4
    for first in range(0, len(found), across):
        words = [_words(ruler, page, panel, speech, wide) for panel in found[first : first + across]]
        lines = max(len(definition) + len(minds) for definition, minds in words)
        if not page.grows and cells and _bottom(top, page.plot, lines) > floor:
            break
        for column, (definition, minds) in enumerate(words):
            left = page.margin + column * (wide + page.gap)
            cells.append(Cell(found[first + column], definition, minds, left, left + wide, top, page.plot))
        top = _bottom(top, page.plot, lines) + AFTER
    return cells if page.grows else _stretched(page, cells, floor)


def columns(page: Grid, number: int) -> int:
    """Panels beside each other: two rows of two rather than three and one."""
    return 2 if number == 4 and page.columns > 2 else max(min(page.columns, number), 1)


def _words(
    ruler: Ruler, page: Grid, panel: Panel, speech: Language, wide: float
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    width = partial(ruler.width, size=page.sizes.small)
    minds = next(iter(speech.minds(panel.view.mind)), "")
    definition = fill(speech.countries_definition(panel.view), wide, width)
    return tuple(definition), tuple(fill(minds, wide, partial(width, weight="Medium")) if minds else ())


def _stretched(page: Grid, cells: list[Cell], floor: float) -> list[Cell]:
    """The rows of a page of fixed height, the plots as high as it allows; a definition too long for it is cut."""
    tops = sorted({cell.top for cell in cells})
    used = max((cell.bottom for cell in cells), default=floor)
    more = max((floor - used) / max(len(tops), 1), 0)
    out = []
    for cell in cells:
        row = tops.index(cell.top)
        over = max(-(-(used - floor) // LEAD), 0) if row == len(tops) - 1 else 0
        out.append(
            replace(cell, top=cell.top + row * more, plot=cell.plot + more, definition=_cut(cell.definition, int(over)))
        )
    return out


def _cut(lines: tuple[str, ...], over: int) -> tuple[str, ...]:
    kept = max(len(lines) - over, 1)
    return lines if kept >= len(lines) else (*lines[: kept - 1], f"{lines[kept - 1].rpartition(' ')[0].rstrip(CUT)}…")


def draw_cell(canvas: Canvas, page: Grid, cell: Cell, speech: Language) -> None:
    """One panel."""
    sizes, wide = page.sizes, cell.right - cell.left
    place = fitting(canvas, speech.countries_place(cell.panel), wide, sizes.note, "SemiBold")
    canvas.text(place, cell.left, cell.top + PLACE, sizes.note, "SemiBold", role="place")
    _draw_value(canvas, page, cell, speech)
    if cell.panel.trend.shown:
        _draw_plot(canvas, page, cell, speech)
    y = cell.top + PLOT + cell.plot + WORDS
    for line in cell.definition:
        canvas.text(line, cell.left, y, sizes.small, ink="muted", role="definition")
        y += LEAD
    for line in cell.minds:
        canvas.text(line, cell.left, y, sizes.small, "Medium", role="mind")
        y += LEAD


def _draw_value(canvas: Canvas, page: Grid, cell: Cell, speech: Language) -> None:
    """The newest number and its day in one line, the number smaller if it must be."""
    number, day = speech.countries_value(cell.panel)
    ink = "main" if cell.panel.newest else "muted"
    room = cell.right - cell.left - (canvas.width(day, page.sizes.small, "SemiBold") + 16 if day else 0)
    size = min(float(NUMBER), NUMBER * room / canvas.width(number, NUMBER, "Bold"))
    box = canvas.text(number, cell.left, cell.top + VALUE, size, "Bold", ink=ink, role="value")
    if day:
        canvas.text(day, box.right + 14, cell.top + VALUE, page.sizes.small, "SemiBold", ink=ink, role="day")


def _draw_plot(canvas: Canvas, page: Grid, cell: Cell, speech: Language) -> None:
    """The counts on axes of their own."""
    sizes = replace(page.sizes, note=page.sizes.small)
    top, left, right = round(cell.top + PLOT), round(cell.left), round(cell.right)
    geometry = Geometry(
        width=right, height=page.height, margin=left, title_y=page.title_y, subtitle_y=page.subtitle_y,
        footer_y=page.footer_y, sizes=sizes, key_y=None, plot=(left, top, right - 14, round(top + cell.plot)),
        stack_x=right, axis_y=round(top + cell.plot + NAMES),
    )  # fmt: skip
    ticks = min(2, int(cell.plot // TICK))
    to = replace(scale(canvas, geometry, cell.panel.trend, speech), ticks=ticks)
    plot = Plot(canvas=canvas, geometry=geometry, to=to, space=Space(Box(left, 0, right, page.height)), speech=speech)
    draw_values(plot)
    draw_days(canvas, to, speech, size=sizes.note, base=geometry.axis_y, reach=REACH)
    _draw_counts(plot, cell.panel)
    draw_grid(plot)


def _draw_counts(plot: Plot, panel: Panel) -> None:
    """Exact counts as in a trend, the marks smaller; the newest word by its own mark where it is not exact."""
    canvas, to, trend = plot.canvas, plot.to, panel.trend
    for run in trend.runs:
        points = [(to.x(one.day), to.y(one.count)) for one in run]
        if len(run) > 1:
            canvas.stroke(points, LINE, "main", gid="line", z=3, dots=ON_LINE)
        else:
            canvas.disc(*points[0], LONE, "main", gid="mark:dot")
    for one in (one for one in trend.counts if not one.dated):
        begin, end, y = max(to.x(one.start), to.left), to.x(one.day), to.y(one.count)
        half = max(end - begin, MONTH[0]) / 2
        middle = min(max((begin + end) / 2, to.left + half), to.right + half)
        canvas.rect(Box(middle - half, y - MONTH[1] / 2, middle + half, y + MONTH[1] / 2), "main", gid="mark:month")
    if trend.last and trend.last.dated:
        canvas.disc(to.x(trend.last.day), to.y(trend.last.count), LAST, "main", gid="mark:dot")
    if trend.newest and trend.newest is not trend.last:
        draw_one(plot, trend.newest)
