"""The look, as data: palettes, type sizes and the geometry of each preset. Nothing here draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

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


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """Type in px of the file. `small` (key, source) is the floor: what does not fit goes to the caption."""

    title: int = 52
    title_least: int = 48
    value: int = 64
    subtitle: int = 33
    note: int = 31
    small: int = 28


@dataclass(frozen=True, kw_only=True)
class Geometry:
    """Where things stand, in px of the file from the top left; every `y` of a text is its baseline.

    `key_y` None: this preset has no key, and so shows no mark that would need one. `notes` tells whether
    events and the gap sentence are written into the plot.
    """

    width: int
    height: int
    margin: int
    title_y: tuple[int, int]
    subtitle_y: int
    key_y: int | None
    plot: tuple[int, int, int, int]
    stack_x: int
    axis_y: int
    footer_y: int
    notes: bool = True
    sizes: Sizes = field(default_factory=Sizes)


TREND: Mapping[str, Geometry] = MappingProxyType(
    {
        "newsletter": Geometry(
            width=1200,
            height=764,
            margin=40,
            title_y=(76, 136),
            subtitle_y=188,
            key_y=235,
            plot=(128, 248, 938, 650),
            stack_x=968,
            axis_y=686,
            footer_y=738,
        ),
    }
)
"""The presets of the trend: left, top, right and bottom of the plot; the rest as named."""


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
