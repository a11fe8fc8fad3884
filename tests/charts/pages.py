"""A drawn figure as boxes in px from the top left, read back from its artists and not from what the code believes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text
from matplotlib.transforms import Bbox

STEP, PAD, AIR = 6, 5, 2


@dataclass(frozen=True)
class Piece:
    """One artist: what it is, where it stands, what it says."""

    kind: str
    box: Bbox
    text: str = ""

    def meets(self, other: Piece) -> bool:
        """Whether the two share any area; words keep 2 px of air to all but the other lines of their note."""
        a, b = self.box, other.box
        if (self.text or other.text) and self.kind != other.kind:
            a = a.padded(AIR)
        across = min(a.x1, b.x1) - max(a.x0, b.x0)
        down = min(a.y1, b.y1) - max(a.y0, b.y0)
        return across > 0.5 and down > 0.5


def _flip(box: Bbox, height: float) -> Bbox:
    return Bbox([[box.x0, height - box.y1], [box.x1, height - box.y0]])


def pieces(figure: Figure) -> list[Piece]:
    """Texts by their letters, marks, stems, and the line sampled every 6 px with 5 px around it."""
    renderer = figure.canvas.get_renderer()
    height = figure.bbox.height
    out = []
    for artist in figure.get_children():
        gid = artist.get_gid() or ""
        if isinstance(artist, Text) and gid:
            out.append(Piece(gid, _letters(artist, renderer), artist.get_text()))
        elif isinstance(artist, Patch) and gid.startswith(("mark", "stem", "band")):
            out.append(Piece(gid, _flip(artist.get_window_extent(renderer), height)))
        elif isinstance(artist, Line2D) and gid == "line":
            out += [Piece("line", box) for box in samples(artist)]
    return out


def _letters(text: Text, renderer: RendererBase) -> Bbox:
    width, tall, below = renderer.get_text_width_height_descent(text.get_text(), text.get_fontproperties(), False)
    x, y = text.get_position()
    return Bbox([[x, y - tall + below], [x + width, y + below]])


def samples(line: Line2D) -> Iterator[Bbox]:
    """The line as boxes: its data are px from the top left."""
    points = list(zip(*line.get_data(), strict=True))
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
        for i in range(int(length // STEP) + 2):
            part = min(1.0, i * STEP / length) if length else 0.0
            x, y = x0 + (x1 - x0) * part, y0 + (y1 - y0) * part
            yield Bbox([[x - PAD, y - PAD], [x + PAD, y + PAD]])


def strokes(figure: Figure, gid: str) -> list[Line2D]:
    """The lines of that name."""
    return [one for one in figure.get_children() if isinstance(one, Line2D) and one.get_gid() == gid]


def words(figure: Figure) -> dict[str, str]:
    """Everything written, by role."""
    out: dict[str, str] = {}
    for piece in pieces(figure):
        if piece.text:
            out[piece.kind] = f"{out.get(piece.kind, '')} {piece.text}".strip()
    return out
