"""The pictures of the kit: every chart of the family that draws one monitor, as a newsletter shows it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from prisoncount import plugins
from prisoncount.charts._files import save
from prisoncount.charts._view import Chart, View, Words

PRESET = "newsletter"
SHOWN = 600
"""Width in a mail, in CSS px."""


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A chart in the output folder. `copy` has its hash in its name; `width` and `height` are those it is shown at.

    `files` are the names of everything that belongs to it, `file` the first.
    """

    chart: str
    file: str
    copy: str
    files: tuple[str, ...]
    width: int
    height: int
    words: Words


def drawable() -> list[str]:
    """The charts that draw one monitor for a newsletter, the trend first; one of several says that it is `SEVERAL`."""
    found = []
    for name in plugins.names("charts"):
        module = plugins.load("charts", name)
        if PRESET in module.PRESETS and not getattr(module, "SEVERAL", False):
            found.append(name)
    return sorted(found, key=lambda name: (name != "trend", name))


def words(view: View, *, lang: str) -> Words:
    """What the trend says in a language; nothing is drawn."""
    said: Words = plugins.load("charts", "trend").told(view, lang=lang)
    return said


def draw(view: View, folder: Path, name: str = "trend", *, lang: str = "en") -> Picture:
    """Draw and save one chart; raises DamagedError where the folder cannot be written."""
    chart: Chart = plugins.load("charts", name).compose(view, preset=PRESET, lang=lang)
    saved = save(chart, folder)
    drawn = chart.figure.bbox
    width = min(SHOWN, round(drawn.width / 2))  # drawn at twice the size, for sharp screens
    return Picture(
        chart=name,
        file=saved.png.name,
        copy=saved.copy.name,
        files=tuple(path.name for path in saved.files),
        width=width,
        height=round(drawn.height * width / drawn.width),
        words=chart.words,
    )
