"""What a correction says of a statement: checked when the monitor is loaded, and told as the columns of a row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, get_args

from . import record
from .errors import InputError
from .records import Precision, Qualifier, Status

NUMBERS = ("low", "value", "high")
CHOICES = {
    name: get_args(kind) for name, kind in (("qualifier", Qualifier), ("precision", Precision), ("status", Status))
}
LENGTHS = {"year": len("2026"), "month": len("2026-03"), "day": len("2026-03-10")}
NAN = float("nan")


def expected(columns: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that a statement must have; `as_of` as the last day of its period, and with it its precision.

    Raises ValueError that names the key, what is expected and what was found.
    """
    found = _checked("expect", columns)
    if found.get("low", 0) > found.get("high", float("inf")):
        raise ValueError(f"expect.low: expected no more than high {found['high']}, found {found['low']}")
    return found


def replacing(columns: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that a statement gets, as `expected`; its numbers must make sense together."""
    found = _checked("value", columns)
    qualifier, given = found.get("qualifier"), [name for name in NUMBERS if name in found]
    if sorted(found[name] for name in given) != [found[name] for name in given]:
        raise ValueError(f"value: expected low <= value <= high, found {', '.join(f'{n} {found[n]}' for n in given)}")
    if ("low" in given) != ("high" in given):
        raise ValueError(f"value.{'low' if 'low' in given else 'high'}: expected low and high together")
    if (qualifier == "range") != (given == ["low", "high"]):
        raise ValueError('value: expected a range as { qualifier = "range", low = 1100, high = 1150 }, without value')
    if qualifier == "vague" and given:
        raise ValueError(f"value.{given[0]}: expected no number beside the qualifier 'vague'")
    if qualifier not in (None, "range", "vague") and "value" not in given:
        raise ValueError(f"value.qualifier: expected value, the number itself, beside {qualifier!r}")
    return found


def columns(statement: Mapping[str, Any], value: Mapping[str, Any]) -> dict[str, Any]:
    """What changes in a statement by a replacement: every column that follows from what is given."""
    new = dict(value)
    if "value" in value and "qualifier" not in value and statement["qualifier"] in ("range", "vague"):
        new["qualifier"] = "exact"
    if {"qualifier", *NUMBERS} & set(new):
        number, qualifier = new.get("value"), new.get("qualifier", statement["qualifier"])
        low, high = record.bounds(qualifier, number, new.get("low"), new.get("high"))
        new |= {name: NAN if one is None else one for name, one in (("value", number), ("low", low), ("high", high))}
    if "precision" in new:
        day = str(new.get("as_of", f"{statement['as_of']:%Y-%m-%d}"))
        new["as_of"] = datetime.combine(
            record.period(day[: LENGTHS[new["precision"]]], "as_of")[0], datetime.min.time()
        )
    return new


def _checked(name: str, columns: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(columns)
    for key, value in columns.items():
        where = f"{name}.{key}"
        if key in NUMBERS and (type(value) is not int or value < 0):
            raise ValueError(f"{where}: expected a whole number of people, such as 1120, found {value!r}")
        if key in CHOICES and value not in CHOICES[key]:
            raise ValueError(f"{where}: expected one of {', '.join(CHOICES[key])}, found {value!r}")
        if key == "origin" and not isinstance(value, str):
            raise ValueError(f"{where}: expected the name of an origin, found {value!r}")
    if "as_of" in found:
        day, precision = period(f"{name}.as_of", found["as_of"])
        told = found.get("precision", precision)
        if LENGTHS[told] > LENGTHS[precision]:
            raise ValueError(f"{name}.precision: expected {precision}, as as_of says no more, found {told!r}")
        found["as_of"] = record.period(day.isoformat()[: LENGTHS[told]], "as_of")[0].isoformat()
        if name == "value" or precision != "day":
            found["precision"] = told
    return found


def period(where: str, value: Any) -> tuple[date, Precision]:
    """The last day of a TOML date or of a text such as 2026-03-10, 2026-03 or 2026, and which of the three it is."""
    text = value.isoformat() if type(value) is date else value
    try:
        if not isinstance(text, str):
            raise InputError(where)
        return record.period(text, where)
    except InputError:
        message = f'{where}: expected a day such as 2026-03-10, or a month such as "2026-03", found {value!r}'
        raise ValueError(message) from None
