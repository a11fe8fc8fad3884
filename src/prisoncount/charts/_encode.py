"""A drawn figure as bytes: PNG in fixed colours, SVG for pages, PDF for print; the same for the same chart."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from prisoncount import licence

from ._theme import Output, palette
from ._view import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

PX = 72
"""The figures' dpi, at which a point is a px of the layout."""
HALF = 2
"""The layout is drawn for twice the px that a reader sees."""


EFFORT = 7
"""Of 9, which takes eight times as long for files that are a fifteenth smaller."""

LICENCE = f"{licence.NAME}, {licence.URL}"
NOTHING: Mapping[str, str] = MappingProxyType({})


def encode(figure: Figure, theme: str, words: Words, output: Output, data_hash: str) -> bytes:
    """The figure as the file that a preset asks for; it tells title, source, licence and the hash of its data."""
    match output.kind:
        case "svg":
            return svg(figure, words, data_hash)
        case "pdf":
            return pdf(figure, words, data_hash)
        case _:
            told = {"Title": words.title, "Description": words.alt, "Source": words.source, "Copyright": LICENCE}
            return png(figure, theme, output, {**told, "Data-SHA256": data_hash})


def png(
    figure: Figure,
    theme: str,
    output: Output = Output("png"),  # noqa: B008 (frozen)
    told: Mapping[str, str] = NOTHING,
) -> bytes:
    """A PNG in the fixed colours of its theme, opaque; or, where it is clear, in its inks at any strength.

    `told` are texts that programs find in the file by their keywords.
    """
    pixels = _drawn(figure, output.scale)
    if output.clear:
        image = Image.fromarray(pixels, mode="RGBA")
    else:
        colours = palette(theme)
        image = Image.fromarray(_nearest(pixels, colours), mode="P")
        image.putpalette([channel for colour in colours for channel in colour])
    out = io.BytesIO()
    dpi = {"dpi": (output.dpi, output.dpi)} if output.dpi else {}
    texts = PngInfo()
    for keyword, text in told.items():
        texts.add_itxt(keyword, text)
    image.save(out, format="PNG", compress_level=EFFORT, pnginfo=texts, **dpi)
    return out.getvalue()


def _drawn(figure: Figure, scale: float) -> NDArray[np.uint8]:
    from ._canvas import steady

    before = figure.dpi
    with steady():
        try:
            figure.dpi = PX * scale
            figure.canvas.draw()
            return np.array(figure.canvas.buffer_rgba())  # type: ignore[attr-defined]
        finally:
            figure.dpi = before


def svg(figure: Figure, words: Words, data_hash: str) -> bytes:
    """An SVG with the chart's title and alt text inside; it grows and shrinks with the page it stands in."""
    told = {"Title": words.title, "Source": words.source, "Rights": LICENCE, "Identifier": f"sha256:{data_hash}"}
    text = _printed(figure, "svg", {**told, "Date": None, "Creator": None, "Type": None, "Format": None}).decode()
    wide, tall = (round(size * PX) for size in figure.get_size_inches())
    root = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
        f'width="{wide // HALF}" height="{tall // HALF}" viewBox="0 0 {wide} {tall}" role="img" '
        f'aria-label="{escape(words.alt)}" style="max-width:100%;height:auto">'
    )
    text = re.sub(r"<svg .*?>", lambda _: root, text, count=1, flags=re.DOTALL)
    text = text.replace(" <metadata>", f" <desc>{escape(words.alt)}</desc>\n <metadata>", 1)
    # What the artists are called is no identifier: many have the same name, and a page may hold several charts.
    text = re.sub(r'<g id="([a-z]+):?([a-z]*)">', r'<g class="\1 \2">', text)
    return re.sub(r'<g id="[^"]*">', "<g>", text).encode()


def pdf(figure: Figure, words: Words, data_hash: str) -> bytes:
    """A PDF of one page, a point a px of the layout, with its typeface inside."""
    keywords = "; ".join((words.source, LICENCE, f"data sha256:{data_hash}"))
    told = {"Title": words.title, "Subject": words.alt, "Keywords": keywords}
    return _printed(figure, "pdf", {**told, "CreationDate": None, "Creator": None, "Producer": None})


def _printed(figure: Figure, kind: str, metadata: dict[str, str | None]) -> bytes:
    from ._canvas import steady

    out = io.BytesIO()
    with steady():
        figure.savefig(out, format=kind, metadata=metadata)
    return out.getvalue()


def _nearest(pixels: NDArray[np.uint8], colours: list[tuple[int, int, int]]) -> NDArray[np.uint8]:
    """For each pixel the number of the nearest colour; colour 0 is the ground, which most pixels are."""
    packed = (pixels[..., :3].astype(np.uint32) << np.array([16, 8, 0], dtype=np.uint32)).sum(axis=2, dtype=np.uint32)
    table = np.array(colours, dtype=np.int32)
    ground = (colours[0][0] << 16) + (colours[0][1] << 8) + colours[0][2]
    out = np.zeros(packed.shape, dtype=np.uint8)
    inked = packed != ground
    found, where = np.unique(packed[inked], return_inverse=True)
    rgb = np.stack([found >> 16, (found >> 8) & 255, found & 255], axis=1).astype(np.int32)
    distance = ((rgb[:, None, :] - table[None, :, :]) ** 2).sum(axis=2)
    out[inked] = distance.argmin(axis=1).astype(np.uint8)[where]
    return out
