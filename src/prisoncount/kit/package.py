"""The data package: tables with their descriptor, how to read them, and how to cite them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from prisoncount import export, files, licence
from prisoncount.config import MonitorConfig
from prisoncount.store import Store

from . import package_words as words
from .words import show

SHOWS = {
    ".csv": show("csv"),
    ".parquet": show("parquet"),
    ".json": show("descriptor"),
    ".cff": show("citation"),
    ".md": show("readme"),
}
"""What the files of the package are, by their ending."""


def write(config: MonitorConfig, store: Store, folder: Path) -> list[Path]:
    """Write the package into a folder; a file that would not change is left alone. DamagedError where it cannot be."""
    tables = export.tables(config, store)
    accepted = tables["observations"][tables["observations"]["status"] == "accepted"]
    mine = accepted[accepted["measure"] == config.measure]
    reach = mine["as_of"].max().date() if len(mine) else None
    written = export.write(config, tables, folder)
    text = words.readme(config, reach, {name: len(table) for name, table in tables.items()})
    written.append(files.write(folder / "CITATION.cff", citation(config, reach).encode()))
    return [*written, files.write(folder / "README.md", text.encode())]


def citation(config: MonitorConfig, reach: date | None) -> str:
    """The Citation File Format, 1.2.0. Every text is a JSON string, which YAML reads as it stands."""
    primary = config.origins[config.primary]
    said = json.dumps
    lines = [
        "cff-version: 1.2.0",
        "type: dataset",
        f"title: {said(f'Reported political prisoners: {config.place}', ensure_ascii=False)}",
        f"message: {said(words.MESSAGE, ensure_ascii=False)}",
        f"abstract: {said(words.ABSTRACT.format(definition=config.definition), ensure_ascii=False)}",
        'authors:\n  - name: "The prisoncount contributors"',
        f"license: {licence.NAME}",
        *([f'version: "{reach}"', f'date-released: "{reach}"'] if reach else []),
        "references:",
        "  - type: database",
        f"    title: {said(config.definition, ensure_ascii=False)}",
        f"    authors:\n      - name: {said(primary.name, ensure_ascii=False)}",
        *([f"    url: {said(primary.url, ensure_ascii=False)}"] if primary.url else []),
    ]
    return "\n".join(lines) + "\n"
