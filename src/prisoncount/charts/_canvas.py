"""A page in pixels: one Figure at 72 dpi without axes, so that every size is the px of the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from ._fonts import font, mpl  # isort: skip  (it quiets matplotlib's first import)
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Polygon, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from ._layout import Box
from ._theme import Output

# What a matplotlibrc of the user could change in our bytes.
STYLE: dict[Any, Any] = {
    "text.usetex": False,
    "text.parse_math": False,
    "text.hinting": "none",
    "text.antialiased": True,
    "lines.antialiased": True,
    "patch.antialiased": True,
    "path.simplify": False,
    "path.snap": True,
    "path.sketch": None,
    "agg.path.chunksize": 0,
    "axes.unicode_minus": True,
    "path.effects": [],
    "savefig.bbox": "standard",
    "savefig.facecolor": "auto",
    "savefig.transparent": False,
    # Letters as shapes: no reader need have the typeface, and every box stands where it was measured.
    "svg.fonttype": "path",
    "svg.hashsalt": "prisoncount",
    "pdf.fonttype": 42,
    "pdf.compression": 9,
    "pdf.use14corefonts": False,
    "pdf.inheritcolor": False,
}


class Picture(Figure):
    """A Figure that a notebook shows in the very pixels that a newsletter gets."""

    theme = "light"
    output = Output("png")

    def _repr_png_(self) -> tuple[bytes, dict[str, int]]:
        from ._encode import png

        return png(self, self.theme, self.output), {"width": round(self.bbox.width / 2)}


LINE = "lp"
"""As high and as deep as a line without accents."""


@cache
def _renderer() -> Any:
    return RendererAgg(1, 1, 72)  # type: ignore[no-untyped-call]


@lru_cache(maxsize=20_000)
def _measured(text: str, size: float, weight: str) -> tuple[float, float, float]:
    """Kept for all charts of a run, for they say much the same; measuring is what a chart spends most time on."""
    width, tall, deep = (
        _renderer().get_text_width_height_descent(text, font(weight, size), False) if text else (0, 0, 0)
    )
    _, above, below = (0, 0, 0) if text == LINE else _measured(LINE, size, weight)
    return float(width), float(max(above, tall - deep)), float(max(below, deep))


class Ruler:
    """Measures texts by the px of the page they will stand on."""

    def measure(self, text: str, size: float, weight: str = "Regular") -> tuple[float, float, float]:
        """Width, height above and height below the baseline, in px: at least those of a line without accents."""
        return _measured(text, size, weight)

    def width(self, text: str, size: float, weight: str = "Regular") -> float:
        """The width of a text in px."""
        return self.measure(text, size, weight)[0]

    def box(self, text: str, x: float, y: float, size: float, weight: str = "Regular", *, align: str = "left") -> Box:
        """Where a text would stand, its baseline at y."""
        width, above, below = self.measure(text, size, weight)
        left = x - {"left": 0.0, "center": width / 2, "right": width}[align]
        return Box(left, y - above, left + width, y + below)


class Canvas(Ruler):
    """Draws into the page and remembers the boxes of what it drew.

    Every artist carries a gid: "text:ROLE", "mark:KIND", "key:KIND", "line", "stem:KIND", "grid", "band".
    `texts` and `marks` are the boxes taken so far.
    """

    def __init__(self, width: int, height: int, inks: Mapping[str, str]) -> None:
        self.page = Box(0, 0, width, height)
        self.inks = inks
        self.figure = Picture(figsize=(width / 72, height / 72), dpi=72, facecolor=inks["ground"])
        FigureCanvasAgg(self.figure)
        # From the top left in px. An axes would bring ticks and limits that nobody asks for, at half of the time.
        self._pixels = Affine2D().scale(1 / width, -1 / height).translate(0, 1) + self.figure.transFigure
        self.texts: list[Box] = []
        self.marks: list[Box] = []

    def _add(self, artist: Artist) -> None:
        artist.set_transform(self._pixels)
        self.figure.add_artist(artist)

    def text(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        weight: str = "Regular",
        *,
        ink: str = "text",
        align: str = "left",
        role: str = "note",
    ) -> Box:
        """Write one line, its baseline at y; returns its box."""
        box = self.box(text, x, y, size, weight, align=align)
        self._add(
            Text(
                box.left,
                y,
                text,
                fontproperties=font(weight, size),
                color=self.inks[ink],
                verticalalignment="baseline",
                horizontalalignment="left",
                gid=f"text:{role}",
                parse_math=False,
                zorder=6,
            )
        )
        self.texts.append(box)
        return box

    def stroke(
        self,
        points: Sequence[tuple[float, float]],
        width: float,
        ink: str,
        *,
        gid: str,
        z: float = 2,
        dots: float = 0,
    ) -> None:
        """A line through the points, with a dot of that radius on each of them."""
        self._add(
            Line2D(
                [x for x, _ in points],
                [y for _, y in points],
                color=self.inks[ink],
                linewidth=width,
                linestyle="-",
                marker="o" if dots else "None",
                markersize=2 * dots,
                markeredgewidth=0,
                solid_capstyle="butt",
                solid_joinstyle="round",
                gid=gid,
                zorder=z,
            )
        )

    def disc(self, x: float, y: float, radius: float, ink: str, *, gid: str, hollow: float = 0, z: float = 4) -> None:
        """A filled circle, or a ring of that line width whose outer radius is `radius`."""
        face = self.inks["ground"] if hollow else self.inks[ink]
        inner = radius - hollow / 2
        edge = self.inks[ink] if hollow else "none"
        self._add(
            Circle(
                (x, y),
                inner,
                facecolor=face,
                edgecolor=edge,
                linewidth=hollow,
                gid=gid,
                zorder=z,
            )
        )

    def rect(self, box: Box, ink: str, *, gid: str, hollow: float = 0, z: float = 4) -> None:
        """A filled rectangle, or an outline of that line width lying inside the box."""
        face = self.inks["ground"] if hollow else self.inks[ink]
        inner = box.padded(-hollow / 2)
        corner, width, height = (inner.left, inner.top), inner.right - inner.left, inner.bottom - inner.top
        edge = self.inks[ink] if hollow else "none"
        patch = Rectangle(corner, width, height, facecolor=face, edgecolor=edge, linewidth=hollow, gid=gid, zorder=z)
        self._add(patch)

    def shape(self, points: Iterable[tuple[float, float]], ink: str, *, gid: str, z: float = 4) -> None:
        """A filled polygon."""
        patch = Polygon(list(points), closed=True, facecolor=self.inks[ink], edgecolor="none", gid=gid, zorder=z)
        self._add(patch)


def steady() -> Any:
    """A context in which drawing does not depend on the user's matplotlibrc."""
    return mpl.rc_context(STYLE)
