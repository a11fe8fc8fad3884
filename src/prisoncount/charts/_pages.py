"""The pages of two panels under each other and of panels in columns, as data: their presets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Self

from ._theme import FRAME, NOTE, PRINT, SOCIAL, SQUARE, WEB, Geometry, Page


@dataclass(frozen=True, kw_only=True)
class Pair(Geometry):
    """A trend's page with a second plot under the first, on the same days.

    `lower` is the top and bottom of the second, `heading_y` the baselines of both headings, `note_y` that of the note
    over the source; None: what it says goes to the caption.
    """

    heading_y: tuple[int, int]
    lower: tuple[int, int]
    note_y: int | None = None

    def with_lines(self, lines: int) -> Self:
        """The page with so many lines more in its foot; where it cannot grow, the upper plot is lower."""
        page, less = super().with_lines(lines), 0 if self.grows else NOTE * lines
        heading, (top, bottom) = self.heading_y, self.lower
        note = self.note_y and self.note_y - less
        return replace(page, heading_y=(heading[0], heading[1] - less), lower=(top - less, bottom - less), note_y=note)


@dataclass(frozen=True, kw_only=True)
class Grid(Page):
    """A page of panels in columns, whose height is that of none where it `grows`; else as many rows as it holds.

    `top` is where the first row begins, `columns` at most so many stand beside each other, `gap` px apart; `plot` is
    the height of a panel's plot, the least one where the page does not grow.
    """

    top: int
    columns: int
    plot: int
    gap: int = 44


_PAIR = Pair(
    **FRAME,
    height=904,
    footer_y=878,
    key_y=None,
    heading_y=(240, 584),
    plot=(128, 262, 938, 530),
    lower=(606, 760),
    stack_x=968,
    axis_y=796,
    note_y=842,
)
VINTAGES: Mapping[str, Pair] = MappingProxyType(
    {
        "newsletter": _PAIR,
        "social": Pair(
            **SOCIAL,
            key_y=None,
            heading_y=(234, 412),
            plot=(132, 250, 906, 370),
            lower=(428, 520),
            stack_x=936,
            axis_y=556,
        ),
        "square": Pair(
            **SQUARE,
            key_y=None,
            heading_y=(254, 716),
            plot=(132, 276, 812, 660),
            lower=(738, 926),
            stack_x=842,
            axis_y=962,
            note_y=1008,
        ),
        "web": replace(_PAIR, outputs=WEB),
        "print": replace(_PAIR, outputs=PRINT),
    }
)
"""The presets of the vintages."""

_GRID = Grid(**FRAME, height=276, footer_y=250, top=212, columns=3, plot=130)
COUNTRIES: Mapping[str, Grid] = MappingProxyType(
    {
        "newsletter": _GRID,
        "social": Grid(**SOCIAL, top=206, columns=2, plot=60),
        "square": Grid(**SQUARE, top=216, columns=2, plot=56),
        "web": replace(_GRID, outputs=WEB),
        "print": replace(_GRID, outputs=PRINT),
    }
)
"""The presets of several monitors."""
