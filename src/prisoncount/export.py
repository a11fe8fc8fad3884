"""The tables of the data package: the record as CSV with a Frictionless descriptor, and as Parquet."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pandas as pd

from . import assess, files, frames, licence, reconcile
from .columns import TABLES
from .config import MonitorConfig
from .quoting import public
from .store import Store

SQL = {
    "string": "VARCHAR",
    "date": "DATE",
    "datetime": "TIMESTAMPTZ",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
}
"""The types of a table schema in Parquet, as DuckDB names them."""

MOMENT = "%Y-%m-%dT%H:%M:%S"
"""A moment in the CSV, UTC. With a Z after it, or a space for the T, LibreOffice takes it for a text."""

FORMULA = re.compile(r"""^(?=[=+\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n])(?="*[=+\-@＝＋－＠])""")
"""Where a spreadsheet takes a text for a formula, in any width; much of Europe splits at semicolons."""


def tables(config: MonitorConfig, store: Store) -> dict[str, pd.DataFrame]:
    """The tables of the package by name: every statement of every status, the daily series, every flag.

    Quotes are as they may leave the house (`prisoncount.quoting`): the record keeps them whole.
    """
    observed, _ = assess.observed(config, store)
    statements = reconcile.folded(observed)
    return {
        "observations": statements.assign(quote=statements["quote"].map(public, na_action="ignore")),
        "series": reconcile.band(observed, config.measure, config.primary),
        "flags": frames.flags(store),
    }


def write(config: MonitorConfig, shown: dict[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write each table as CSV and as Parquet, of the types of `columns`, and datapackage.json, which tells them.

    A file that would not change is left alone. Parquet keeps the texts as they are; in the CSV no cell is a formula.
    DamagedError where the folder cannot be written.
    """
    resources, written = [], []
    for name, frame in shown.items():
        body = csv(name, frame)
        written.append(files.write(folder / f"{name}.csv", body))
        resources.append(_resource(name, frame, body))
        written.append(files.write(folder / f"{name}.parquet", parquet(name, frame)))
    package: dict[str, Any] = {
        "name": f"prisoncount-{config.name}",
        "title": f"Reported political prisoners: {config.place}",
        "description": " ".join(filter(None, [config.definition + ".", config.includes, *config.warnings])),
        "profile": "tabular-data-package",
        "licenses": [{"name": licence.NAME, "path": licence.URL}],
        "sources": [{"title": config.credit or config.primary}],
        "resources": resources,
    }
    text = json.dumps(package, ensure_ascii=False, indent=2) + "\n"
    return [*written, files.write(folder / "datapackage.json", text.encode())]


def parquet(name: str, frame: pd.DataFrame) -> bytes:
    """The table of this name, or some of its columns, as Parquet: every column of its type, were it all empty.

    An empty text is an absence, as in the CSV. Equal tables are equal bytes.
    """
    import duckdb

    table = _typed(name, frame)
    cells = ", ".join(f'CAST("{column}" AS {SQL[kind]}) AS "{column}"' for column, kind in _kinds(name, table))
    with TemporaryDirectory() as folder, duckdb.connect(config={"threads": 1}) as connection:
        path = Path(folder) / "table.parquet"
        connection.from_df(table).project(cells).write_parquet(str(path))
        return path.read_bytes()


def csv(name: str, frame: pd.DataFrame) -> bytes:
    """The table of this name, or some of its columns, as CSV: texts in quotes, and nothing for an absence.

    Days are YYYY-MM-DD, whole numbers have no point, and no cell is one that a spreadsheet takes for a formula.
    """
    table = _typed(name, frame)
    # The csv module would quote what is absent, too, or what holds a comma alone.
    columns = [
        [column, *("" if pd.isna(value) else CELLS[kind](value) for value in table[column])]
        for column, kind in _kinds(name, table)
    ]
    return "".join(",".join(row) + "\n" for row in zip(*columns, strict=True)).encode()


def _typed(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """The table with its index as a column: whole numbers as such, and no empty texts but absences."""
    table = frame.reset_index()
    for column, kind in _kinds(name, table):
        match kind:
            case "integer":
                table[column] = table[column].astype("Int64")
            case "string":
                text = table[column].astype("string")
                table[column] = text.mask(text == "")
    return table


def _kinds(name: str, table: pd.DataFrame) -> list[tuple[str, str]]:
    """Each column of a table with its type."""
    return [(str(column), TABLES[name][str(column)].type) for column in table]


def _number(value: float) -> str:
    return f"{value:.0f}" if value.is_integer() else repr(value)


def _text(text: str) -> str:
    """The text in quotes, with an apostrophe before what a spreadsheet would run."""
    return '"' + FORMULA.sub("'", text).replace('"', '""') + '"'


CELLS: Mapping[str, Callable[[Any], str]] = {
    "string": _text,
    "date": "{:%Y-%m-%d}".format,
    "datetime": f"{{:{MOMENT}}}".format,
    "integer": str,
    "number": _number,
    "boolean": str,
}
"""The types of a table schema as cells of the CSV."""


def _resource(name: str, frame: pd.DataFrame, body: bytes) -> dict[str, Any]:
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "bytes": len(body),
        "hash": f"sha256:{hashlib.sha256(body).hexdigest()}",
        "schema": {
            "fields": [_field(column, *TABLES[name][column]) for column, _ in _kinds(name, frame.reset_index())],
            "missingValues": [""],
        },
    }


def _field(name: str, kind: str, meaning: str) -> dict[str, str]:
    return {"name": name, "type": kind, **({"format": MOMENT} if kind == "datetime" else {}), "description": meaning}
