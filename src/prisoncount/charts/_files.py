"""A drawn chart becomes files: the picture, its words as text and JSON, and a copy named by its content."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from prisoncount import files, licence

from ._encode import encode
from ._language import language
from ._view import Chart


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a chart lies. `pictures` are its files by kind, the main one first; `sha256` is that one's.

    `copies` are the same pictures with their hash in the name: a mail can refer to them for ever.
    """

    pictures: tuple[Path, ...]
    copies: tuple[Path, ...]
    text: Path
    json: Path
    sha256: str

    @property
    def copy(self) -> Path:
        """The copy of the main picture."""
        return self.copies[0]

    @property
    def png(self) -> Path:
        """The picture: the PNG, or for a preset without one its main file."""
        return next((path for path in self.pictures if path.suffix == ".png"), self.pictures[0])

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file."""
        return (*self.pictures, *self.copies, self.text, self.json)


def save(chart: Chart, folder: Path) -> Saved:
    """Write the preset's pictures `folder/STEM.png` (svg, pdf), a copy `STEM.HASH.png` of each, `STEM.txt`, `.json`.

    What did not change is left alone. Each file appears whole or not at all. DamagedError where the folder cannot
    be written.
    """
    pictures = {
        folder / f"{chart.stem}.{output.kind}": encode(chart.figure, chart.theme, chart.words, output, chart.data_hash)
        for output in chart.outputs
    }
    hashes = {path: hashlib.sha256(data).hexdigest() for path, data in pictures.items()}
    main, *_ = hashes.values()
    saved = Saved(
        pictures=tuple(pictures),
        copies=tuple(path.with_suffix(f".{sha256[:12]}{path.suffix}") for path, sha256 in hashes.items()),
        text=folder / f"{chart.stem}.txt",
        json=folder / f"{chart.stem}.json",
        sha256=main,
    )
    for path, copy in zip(saved.pictures, saved.copies, strict=True):
        files.write(copy, pictures[path])
        files.write(path, pictures[path])
    files.write(saved.text, _text(chart).encode())
    files.write(saved.json, _json(chart, main).encode())
    return saved


def fingerprint(*values: object) -> str:
    """The sha256 of values made of frozen dataclasses, texts, numbers and dates."""
    return hashlib.sha256(repr(values).encode()).hexdigest()


def _text(chart: Chart) -> str:
    words = chart.words
    speech = language(chart.lang)
    parts = {"title": words.title, "caption": words.caption, "alt": words.alt, "source": words.source}
    parts |= {"notes": "\n".join(words.notes)} if words.notes else {}
    return "\n\n".join(f"{speech.part(name)}:\n{text}" for name, text in parts.items()) + "\n"


def _json(chart: Chart, sha256: str) -> str:
    words, size = chart.words, chart.figure.get_size_inches() * chart.figure.dpi
    facts = {
        "title": words.title,
        "subtitle": words.subtitle,
        "caption": words.caption,
        "alt": words.alt,
        "source": words.source,
        "licence": licence.NAME,
        "notes": list(words.notes),
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
