"""The look, as data: palettes, type sizes and the geometry of each preset. Nothing here draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import inf
from types import MappingProxyType
from typing import Any, Self

THEMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "light": MappingProxyType(
            {
                "ground": "#FFFFFF",
                "text": "#1B1F24",
                "muted": "#555D66",
                "main": "#0A5CA8",
                "other": "#6E7681",
                "accent": "#B3500A",
                "grid": "#DFE3E8",
                "pale_main": "#D5E4F3",
                "pale_other": "#E3E6EA",
            }
        ),
        "dark": MappingProxyType(
            {
                "ground": "#15191E",
                "text": "#F1F3F5",
                "muted": "#B3BBC4",
                "main": "#74B7F5",
                "other": "#98A2AD",
                "accent": "#F4A259",
                "grid": "#333B44",
                "pale_main": "#223A52",
                "pale_other": "#2E353D",
            }
        ),
    }
)
"""Ink by role. main: the monitored list, nothing else; other: anybody else; accent: people leaving prison."""

BLENDS = 24
NOTE = 36
"""Px from the last line of the foot up to the line over it, and so on."""


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """Type in px of the file. `small` (key, source) is the floor: what does not fit goes to the caption."""

    title: int = 52
    title_least: int = 48
    value: int = 64
    subtitle: int = 33
    note: int = 31
    small: int = 28


@dataclass(frozen=True, slots=True)
class Output:
    """A file that a preset is saved as: png, svg or pdf. `scale` is px of a PNG for one px of the layout.

    `dpi` is written into a PNG for layout programs; `clear` leaves its ground transparent.
    """

    kind: str
    scale: float = 1.0
    dpi: int = 0
    clear: bool = False


CLEAR = Output("png", clear=True)
MAIL, WEB = (Output("png"),), (Output("svg"),)
PRINT = (Output("pdf"), Output("png", scale=1.5, dpi=300))
"""For print: six inches wide at 300 dpi, where the smallest type is 10 pt; the PDF is scaled by who places it."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """What every chart's page has, in px of the file from the top left; every `y` of a text is its baseline.

    One that `grows` becomes higher for what it has to say, another one makes room in its plot. `over` is what the
    lines over the last one of the foot take.
    """

    width: int
    height: int
    margin: int
    title_y: tuple[int, int]
    subtitle_y: int
    footer_y: int
    sizes: Sizes = field(default_factory=Sizes)
    outputs: tuple[Output, ...] = MAIL
    grows: bool = True
    over: int = 0

    def with_lines(self, lines: int) -> Self:
        """The page with so many lines more over the last one of its foot."""
        page, more = replace(self, over=self.over + NOTE * lines), NOTE * lines
        return replace(page, height=self.height + more, footer_y=self.footer_y + more) if self.grows else page


@dataclass(frozen=True, kw_only=True)
class Geometry(Page):
    """A trend's page.

    `key_y` None: this preset has no key, and so shows no mark that would need one. `notes` tells whether
    events and the gap sentence are written into the plot. `plot` is left, top, right, bottom.
    """

    key_y: int | None
    plot: tuple[int, int, int, int]
    stack_x: int
    axis_y: int
    notes: bool = True

    def with_lines(self, lines: int) -> Self:
        """The page with so many lines more in its foot; where it cannot grow, its plot is lower."""
        page, less = super().with_lines(lines), 0 if self.grows else NOTE * lines
        left, top, right, bottom = self.plot
        return replace(page, plot=(left, top, right, bottom - less), axis_y=self.axis_y - less)


@dataclass(frozen=True, kw_only=True)
class Rows(Page):
    """The page of a chart of rows; the height and foot of one that grows are those of no rows at all.

    The bars begin at `left`, or for long names up to `latest`; the highest number stands at `right`; `top` is where the
    first heading's row begins, the last row ends `below` px over the foot. `row` and `heading` are heights, `voice_x`
    is where the second column of words begins.
    """

    top: int
    left: int
    latest: int
    right: int
    voice_x: int
    row: float = 43
    heading: float = 49
    below: int = 74

    @property
    def room(self) -> float:
        """What headings and rows may take together; no end where the page grows."""
        return inf if self.grows else self.footer_y - self.over - self.below - self.top


@dataclass(frozen=True, kw_only=True)
class Air:
    """Px around bars: from the line of the releases to the heading of the changes, and from there to a rise or to none.

    Then from a fall to the axis; and the least height of the releases, and of the changes under their line. A bar right
    of the heading of the releases may rise `beside` px over the others.
    """

    heading: int = 51
    rise: int = 76
    level: int = 40
    fall: int = 44
    releases: int = 60
    changes: int = 88
    beside: int = 0


@dataclass(frozen=True, kw_only=True)
class Panels(Page):
    """The page of two panels of bars under each other; one that grows is as high as they are.

    `tall` is what the bars of both panels may take together there; on another page they take what there is.
    `heading_y` is the baseline of the first heading, `below` px are from the axis to the foot, with a note between
    the two if `noted`. `air` are the px around the bars, `apart` those between two numbers of the releases.
    """

    left: int
    right: int
    heading_y: int
    below: int
    tall: int = 0
    noted: bool = True
    apart: int = 60
    air: Air = field(default_factory=Air)

    @property
    def axis_y(self) -> float:
        """How low the axis may be; no end where the page grows."""
        return inf if self.grows else self.footer_y - self.over - self.below


FRAME: dict[str, Any] = {"width": 1200, "margin": 40, "title_y": (76, 136), "subtitle_y": 188}
_FIXED: dict[str, Any] = {"margin": 44, "grows": False}
SOCIAL: dict[str, Any] = FRAME | _FIXED | {"height": 630, "footer_y": 604}
SQUARE: dict[str, Any] = _FIXED | {
    "width": 1080, "height": 1080, "title_y": (84, 144), "subtitle_y": 198, "footer_y": 1050,
}  # fmt: skip
"""The outside of a page, whatever is drawn on it: one that grows, and the two whose size a network asks for."""
_LETTER = Geometry(**FRAME, height=764, key_y=235, plot=(128, 248, 938, 650), stack_x=968, axis_y=686, footer_y=738)
TREND: Mapping[str, Geometry] = MappingProxyType(
    {
        "newsletter": _LETTER,
        "social": Geometry(
            **SOCIAL,
            key_y=None,
            plot=(132, 226, 906, 524),
            stack_x=936,
            axis_y=561,
            notes=False,
            sizes=Sizes(value=76),
        ),
        "square": Geometry(
            **SQUARE,
            key_y=246,
            plot=(132, 262, 812, 960),
            stack_x=842,
            axis_y=997,
        ),
        "web": replace(_LETTER, outputs=WEB),
        "print": replace(_LETTER, outputs=PRINT),
    }
)
"""The presets of the trend."""

ESTIMATE = TREND
"""The presets of the estimate: the trend's pages."""

_ROWS = Rows(**FRAME, height=310, footer_y=284, top=210, left=570, latest=650, right=970, voice_x=224)
ORIGINS: Mapping[str, Rows] = MappingProxyType(
    {
        "newsletter": _ROWS,
        "social": Rows(**SOCIAL, top=204, left=570, latest=650, right=966, voice_x=228, below=68),
        "square": Rows(**SQUARE, top=220, left=540, latest=620, right=846, voice_x=228),
        "web": replace(_ROWS, outputs=WEB),
        "print": replace(_ROWS, outputs=PRINT),
    }
)
"""The presets of the origins."""

_PANELS = Panels(**FRAME, height=550, footer_y=524, left=118, right=1160, heading_y=246, below=123, tall=360)
_LOW = Air(heading=42, rise=58, level=30, fall=40, releases=44, changes=60, beside=40)
CHANGE: Mapping[str, Panels] = MappingProxyType(
    {
        "newsletter": _PANELS,
        "social": Panels(**SOCIAL, left=122, right=1156, heading_y=234, below=76, noted=False, apart=40, air=_LOW),
        "square": Panels(**SQUARE, left=122, right=1036, heading_y=256, below=123),
        "web": replace(_PANELS, outputs=WEB),
        "print": replace(_PANELS, outputs=PRINT),
    }
)
"""The presets of the changes."""

SPARK: Mapping[str, str] = MappingProxyType({"ground": "#FFFFFF00", "main": "#2F83C9", "other": "#8A929B"})
"""The sparkline's inks: the same in every theme, for it has no ground of its own and must hold on both."""

_WORD = Page(width=288, height=48, margin=6, title_y=(0, 0), subtitle_y=0, footer_y=0, outputs=(CLEAR,))
SPARKLINE: Mapping[str, Page] = MappingProxyType({"newsletter": _WORD, "web": replace(_WORD, outputs=WEB)})
"""The presets of the sparkline: a word in running text, shown at half its size."""


def palette(theme: str) -> list[tuple[int, int, int]]:
    """The fixed colours of a theme's PNG: the ground, then each ink and its blends with it, once each.

    Anti-aliased edges are blends of one ink with the ground, so these are all the colours a chart needs; a
    reduction that looks for frequent colours instead would sacrifice the thin accent stems.
    """
    inks = [_rgb(value) for value in THEMES[theme].values()]
    ground = inks[0]
    colours = [ground]
    for ink in inks[1:]:
        for step in range(BLENDS, 0, -1):
            part = step / BLENDS
            colours.append(
                (_mix(ink[0], ground[0], part), _mix(ink[1], ground[1], part), _mix(ink[2], ground[2], part))
            )
    return list(dict.fromkeys(colours))


def contrast(one: str, two: str) -> float:
    """The WCAG 2 contrast ratio of two colours such as "#0A5CA8", between 1 and 21."""
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _mix(ink: int, ground: int, part: float) -> int:
    return round(ink * part + ground * (1 - part))


def _rgb(value: str) -> tuple[int, int, int]:
    return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16)


def _luminance(value: str) -> float:
    parts = [channel / 255 for channel in _rgb(value)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
