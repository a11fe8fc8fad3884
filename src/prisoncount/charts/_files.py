"""A drawn chart becomes files: the picture, its words as text and JSON, and a copy named by its content."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from prisoncount import files

from ._theme import palette
from ._view import Chart

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a chart lies. `copy` has the picture's hash in its name: a mail can refer to it for ever."""

    png: Path
    text: Path
    json: Path
    copy: Path
    sha256: str


def save(chart: Chart, folder: Path) -> Saved:
    """Write `folder/STEM.png`, `.txt`, `.json` and `STEM.HASH.png`; what did not change is left alone.

    Each file appears whole or not at all. DamagedError where the folder cannot be written.
    """
    picture = png(chart.figure, chart.theme)
    sha256 = hashlib.sha256(picture).hexdigest()
    saved = Saved(
        png=folder / f"{chart.stem}.png",
        text=folder / f"{chart.stem}.txt",
        json=folder / f"{chart.stem}.json",
        copy=folder / f"{chart.stem}.{sha256[:12]}.png",
        sha256=sha256,
    )
    files.write(saved.copy, picture)
    files.write(saved.png, picture)
    files.write(saved.text, _text(chart).encode())
    files.write(saved.json, _json(chart, sha256).encode())
    return saved


def png(figure: Figure, theme: str) -> bytes:
    """The figure as an opaque PNG in the fixed colours of its theme: the same bytes for the same figure."""
    from ._canvas import steady

    with steady():
        figure.canvas.draw()
        pixels = np.asarray(figure.canvas.buffer_rgba())  # type: ignore[attr-defined]
    colours = palette(theme)
    image = Image.fromarray(_nearest(pixels, colours), mode="P")
    image.putpalette([channel for colour in colours for channel in colour])
    out = io.BytesIO()
    image.save(out, format="PNG", optimize=True)
    return out.getvalue()


def fingerprint(*values: object) -> str:
    """The sha256 of values made of frozen dataclasses, texts, numbers and dates."""
    return hashlib.sha256(repr(values).encode()).hexdigest()


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


def _text(chart: Chart) -> str:
    words = chart.words
    parts = {"Title": words.title, "Caption": words.caption, "Alt text": words.alt, "Source": words.source}
    return "\n\n".join(f"{name}:\n{text}" for name, text in parts.items()) + "\n"


def _json(chart: Chart, sha256: str) -> str:
    words, size = chart.words, chart.figure.get_size_inches() * chart.figure.dpi
    facts = {
        "title": words.title,
        "subtitle": words.subtitle,
        "caption": words.caption,
        "alt": words.alt,
        "source": words.source,
        "width": round(size[0]),
        "height": round(size[1]),
        "data_to": words.data_to.isoformat() if words.data_to else None,
        "sha256": sha256,
        "data_sha256": chart.data_hash,
        "rows": chart.rows,
        "lang": chart.lang,
        "theme": chart.theme,
    }
    return json.dumps(facts, ensure_ascii=False, indent=2) + "\n"
