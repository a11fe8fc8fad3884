"""The tables of the data package: the record as CSV with a Frictionless descriptor, and as Parquet where it can be."""

from __future__ import annotations

import hashlib
import io
import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pandas as pd

from . import assess, files, frames, reconcile
from .config import MonitorConfig
from .store import Store

COLUMNS = {
    "id": "Stable id of the statement",
    "as_of": "Last day of the day, month or year that the statement is true of",
    "precision": "day, month or year",
    "low": "Lowest count the statement allows; empty where it does not say",
    "high": "Highest count the statement allows; empty where it does not say",
    "value": "The number as stated; empty for a range or a vague amount",
    "qualifier": "exact, approx, at_least, more_than, at_most, fewer_than, range or vague",
    "origin": "Who made the count; empty where nobody is named",
    "publisher": "Who printed it",
    "url": "Where it was printed",
    "quote": "The words that carry the number; empty for an imported report",
    "sha256": "Hash of the captured bytes; empty for an imported report",
    "published": "When the page was published; empty where it does not say",
    "seen_at": "When it was fetched or imported, UTC",
    "status": "accepted, doubtful, quarantined or rejected",
    "measure": "Which definition the count follows",
    "source": "Which source of the monitor brought it",
    "attributed_to": "Who made the count, in the words of the page",
    "known_from": "The day from which it could have been known",
    "reason": "Why it is not accepted",
    "note": "What a reader must know about it",
    "record_id": "WARC record of the capture",
    "start": "Offset of the quote in the text of the page",
    "end": "End of the quote in the text of the page",
    "reader": "Version of the reader that read it",
    "n_pages": "How many pages say so: mirrors, wire copies, quotes and translations of one statement",
    "counts_as": "The origin that all of those count as; empty where nobody is named",
    "day": "Calendar day, or the day of the flag",
    "count": "The reported count, held since the last report",
    "reported": "Whether a report is true of this very day",
    "n_origins": "How many origins have spoken since the last report that moved the count, copies folded into one",
    "kind": "Rule that raised the flag",
    "title": "The flag in one sentence",
    "size": "People, with sign, where the rule measures one",
    "evidence": "Ids of the observations behind the flag, as a JSON list",
    "first_raised": "Start of the run that raised it first, UTC",
    "since": "Day of the statement that it is compared with",
    "before_low": "Lowest count that statement allows",
    "before_high": "Highest count that statement allows",
    "after_low": "Lowest count the new statement allows",
    "after_high": "Highest count the new statement allows",
    "muted": "Why the flag is left out; empty where it is not",
}
TYPES = {"i": "integer", "f": "number", "b": "boolean", "M": "date"}
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a cell for a formula, in any width."""


def tables(config: MonitorConfig, store: Store) -> dict[str, pd.DataFrame]:
    """The tables of the package by name: every statement of every status, the daily series, every flag."""
    observed, _ = assess.observed(config, store)
    return {
        "observations": reconcile.folded(observed),
        "series": reconcile.band(observed, config.measure, config.primary),
        "flags": frames.flags(store),
    }


def write(config: MonitorConfig, shown: dict[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write each table as CSV and, where pyarrow is installed, as Parquet; then datapackage.json.

    A file that would not change is left alone. Parquet keeps the types and the texts as they are; in the CSV no cell
    is a formula. DamagedError where the folder cannot be written.
    """
    resources, written = [], []
    for name, frame in shown.items():
        table = _plain(frame)
        body = table.to_csv(index=False, lineterminator="\n").encode()
        written.append(files.write(folder / f"{name}.csv", body))
        resources.append(_resource(name, table, body))
        if find_spec("pyarrow"):
            written.append(files.write(folder / f"{name}.parquet", _parquet(frame)))
    package: dict[str, Any] = {
        "name": f"prisoncount-{config.name}",
        "title": f"Reported political prisoners: {config.place}",
        "description": " ".join(filter(None, [config.definition + ".", config.includes, *config.warnings])),
        "profile": "tabular-data-package",
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "sources": [{"title": config.credit or config.primary}],
        "resources": resources,
    }
    text = json.dumps(package, ensure_ascii=False, indent=2) + "\n"
    return [*written, files.write(folder / "datapackage.json", text.encode())]


def _parquet(frame: pd.DataFrame) -> bytes:
    buffer = io.BytesIO()
    frame.reset_index().to_parquet(buffer, engine="pyarrow", index=False)
    return buffer.getvalue()


def _plain(frame: pd.DataFrame) -> pd.DataFrame:
    """Days as YYYY-MM-DD, whole numbers without a point, and no cell that a spreadsheet takes for a formula."""
    table = frame.reset_index()
    for name in table:
        column = table[name]
        if isinstance(column.dtype, pd.DatetimeTZDtype):
            table[name] = column.dt.strftime("%Y-%m-%dT%H:%M:%SZ")
        elif column.dtype.kind == "f" and bool((column.dropna() % 1 == 0).all()):
            table[name] = column.astype("Int64")
        elif column.dtype.kind == "O" or isinstance(column.dtype, pd.StringDtype):
            table[name] = column.map(_harmless, na_action="ignore")
    return table


def _harmless(text: object) -> object:
    """The text, with an apostrophe before what a spreadsheet would run."""
    return f"'{text}" if isinstance(text, str) and text.startswith(FORMULA) else text


def _resource(name: str, table: pd.DataFrame, body: bytes) -> dict[str, Any]:
    fields = [{"name": column, "type": _type(table[column]), "description": COLUMNS[str(column)]} for column in table]
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "bytes": len(body),
        "hash": f"sha256:{hashlib.sha256(body).hexdigest()}",
        "schema": {"fields": fields, "missingValues": [""]},
    }


def _type(column: pd.Series) -> str:
    return TYPES.get(column.dtype.kind, "string")
