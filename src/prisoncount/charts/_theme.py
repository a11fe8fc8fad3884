"""The look, as data: palettes, type sizes and the geometry of each preset. Nothing here draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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
"""Px from the source up to the line over it."""


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

    One that `grows` becomes higher for what it has to say, another one makes room in its plot.
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

    def with_note(self) -> Self:
        """The page with a line more over its source."""
        return replace(self, height=self.height + NOTE, footer_y=self.footer_y + NOTE)


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

    def with_note(self) -> Self:
        """The page with a line more over its source; where it cannot grow, its plot is lower."""
        if self.grows:
            return super().with_note()
        left, top, right, bottom = self.plot
        return replace(self, plot=(left, top, right, bottom - NOTE), axis_y=self.axis_y - NOTE)


@dataclass(frozen=True, kw_only=True)
class Rows(Page):
    """The page of a chart of rows, whose height and foot are those of no rows at all.

    The bars begin at `left`, the highest number stands at `right`; `top` is where the first heading's row begins.
    `row` and `heading` are heights, `voice_x` is where the second column of words begins.
    """

    top: int
    left: int
    right: int
    row: int
    heading: int
    voice_x: int


@dataclass(frozen=True, kw_only=True)
class Panels(Page):
    """The page of two panels of bars under each other, whose height and foot are those of bars without height.

    `tall` is what the bars of both panels may take together, `heading_y` the baseline of the first heading.
    """

    left: int
    right: int
    heading_y: int
    tall: int


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

ESTIMATE: Mapping[str, Geometry] = MappingProxyType({name: TREND[name] for name in ("newsletter", "web", "print")})
"""The presets of the estimate: the trend's pages."""

_ROWS = Rows(**FRAME, height=310, footer_y=284, top=210, left=570, right=970, row=43, heading=49, voice_x=224)
ORIGINS: Mapping[str, Rows] = MappingProxyType(
    {"newsletter": _ROWS, "web": replace(_ROWS, outputs=WEB), "print": replace(_ROWS, outputs=PRINT)}
)
"""The presets of the origins."""

_PANELS = Panels(**FRAME, height=550, footer_y=524, left=118, right=1160, heading_y=246, tall=360)
CHANGE: Mapping[str, Panels] = MappingProxyType(
    {"newsletter": _PANELS, "web": replace(_PANELS, outputs=WEB), "print": replace(_PANELS, outputs=PRINT)}
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
