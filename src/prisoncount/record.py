"""Dated, cited reports from a CSV: `as_of,value,low,high,qualifier,measure,origin,publisher,url,published,note`."""

from __future__ import annotations

import calendar
import csv
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import get_args

from .errors import InputError
from .records import Observation, Precision, Qualifier, Status

COLUMNS = (
    "as_of",
    "value",
    "low",
    "high",
    "qualifier",
    "measure",
    "origin",
    "publisher",
    "url",
    "published",
    "note",
)
SOURCE = "record"
READER = "import"
CONFIRMED = "confirmed: "
"""How a note begins that says why an implausible count is right: then nobody doubts it."""
_PREFIX = re.compile(r"(confirmed|doubtful|restated): *(.+)", re.DOTALL)


def read(path: Path, monitor: str, measure: str, now: datetime, source: str = SOURCE) -> Iterator[Observation]:
    """The reports of a file; an empty measure is the monitor's own.

    Raises InputError that names file, line and column; nothing is guessed.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            table = csv.DictReader(lines, strict=True)
            missing = [name for name in COLUMNS if name not in (table.fieldnames or ())]
            if missing:
                raise InputError(f"{path}:1: expected the columns {','.join(COLUMNS)}; missing: {','.join(missing)}")
            for row in table:
                yield _observation(row, f"{path}:{table.line_num}", monitor, measure, now, source)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: is not UTF-8 text (byte {error.start}); save the file as UTF-8") from None
    except csv.Error as error:
        raise InputError(f"{path}: is not a CSV table ({error})") from None


def _observation(
    row: dict[str, str], where: str, monitor: str, measure: str, now: datetime, source: str
) -> Observation:
    cell = {name: (row.get(name) or "").strip() for name in COLUMNS}
    as_of, precision = period(cell["as_of"], f"{where}: as_of")
    published = period(cell["published"], f"{where}: published")[0] if cell["published"] else None
    value, low, high = (_number(cell[name], f"{where}: {name}") for name in ("value", "low", "high"))
    if cell["qualifier"] not in get_args(Qualifier):
        raise InputError(f"{where}: qualifier {cell['qualifier']!r}: expected one of {', '.join(get_args(Qualifier))}")
    for name in ("publisher", "url"):
        if not cell[name]:
            raise InputError(f"{where}: {name} is empty: a report without it cannot be cited")
    if value is None and low is None and high is None:
        raise InputError(f"{where}: value, low and high are all empty")
    qualifier: Qualifier = cell["qualifier"]  # type: ignore[assignment] # checked above
    low, high = bounds(qualifier, value, low, high)
    if low is not None and high is not None and low > high:
        raise InputError(f"{where}: low {low} is above high {high}")
    said = _PREFIX.match(cell["note"])
    reason = f"{said[1]}: {said[2]}" if said else ""
    if not reason or reason.startswith(CONFIRMED):
        reason = _early(cell["as_of"], now) or reason
    status: Status = "accepted" if not reason or reason.startswith(CONFIRMED) else "doubtful"
    return Observation(
        monitor=monitor, source=source, measure=cell["measure"] or measure, as_of=as_of, precision=precision,
        value=value, low=low, high=high, qualifier=qualifier, origin=cell["origin"], publisher=cell["publisher"],
        url=cell["url"], seen_at=now, known_from=published or as_of, published=published,
        attributed_to=cell["origin"], status=status, reason=reason,
        note=cell["note"], reader=READER,
    )  # fmt: skip


def _early(as_of: str, now: datetime) -> str:
    """Why a report cannot be true yet: its day, month or year begins after today; empty when it can."""
    today = now.date().isoformat()
    return "" if as_of <= today[: len(as_of)] else f"doubtful: {as_of} has not come yet: a wrong date?"


def bounds(qualifier: Qualifier, value: int | None, low: int | None, high: int | None) -> tuple[int | None, int | None]:
    """The bounds that a qualifier gives a number, where the report does not spell them out."""
    if value is None or low is not None or high is not None:
        return low, high
    return {
        "exact": (value, value),
        "approx": (value, value),
        "at_least": (value, None),
        "more_than": (value + 1, None),
        "at_most": (None, value),
        "fewer_than": (None, value),
    }.get(qualifier, (low, high))


def period(text: str, where: str) -> tuple[date, Precision]:
    """The last day of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, and which of the three it is."""
    try:
        if re.fullmatch(r"\d{4}", text):
            return date(int(text), 12, 31), "year"
        if re.fullmatch(r"\d{4}-\d{2}", text):
            year, month = int(text[:4]), int(text[5:])
            return date(year, month, calendar.monthrange(year, month)[1]), "month"
        return date.fromisoformat(text), "day"
    except (ValueError, calendar.IllegalMonthError):
        raise InputError(f"{where} {text!r}: expected YYYY-MM-DD, YYYY-MM or YYYY") from None


def _number(text: str, where: str) -> int | None:
    if text and not text.isdecimal():
        raise InputError(f"{where} {text!r}: expected a whole number without separators")
    return int(text) if text else None
