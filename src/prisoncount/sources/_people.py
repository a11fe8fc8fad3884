"""Lists of people in an API's answer: what of them may be archived, and which of them a condition means."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from prisoncount.errors import NumberNotFound, Unreadable

from ._api import MISSING, at, load, shape
from ._common import NUMBER, number

ANY = "*"
"""The condition that a field holds any value but none."""

REDUCED = "prisoncount-reduced"


@dataclass
class Book:
    """One visit to a list of people: its records so far, with nothing of them but what the count needs.

    `page` and `last` are redactions (records.Redact): what they return may be stored. The values of `unique` are
    numbered anew, in order of appearance.
    """

    items: str
    where: Mapping[str, Any]
    unique: str = ""
    total: str = ""
    kept: list[dict[str, Any]] = field(default_factory=list)
    done: bool = False
    _people: dict[str, int] = field(default_factory=dict)
    _sizes: list[int] = field(default_factory=list)
    _before: str = ""

    def last(self, body: bytes, content_type: str) -> bytes:
        """The only page of a list."""
        answer = load(body, content_type, "a list of records in JSON", "the answer")
        self.kept = [self._reduced(row) for row in self._records(answer)]
        return self._whole(answer)

    def page(self, body: bytes, content_type: str) -> bytes:
        """The next page of a list: of the last one the records of all, of the others nothing. Sets `done`."""
        answer = load(body, content_type, "a list of records in JSON", "the answer")
        found = self._records(answer)
        mark = hashlib.sha256(json.dumps(found).encode()).hexdigest() if found else ""
        if mark and mark == self._before:
            message = (
                "expected the next page of the list, found the page before once more; is the parameter's name right?"
            )
            raise Unreadable(message)
        self.kept += [self._reduced(row) for row in found]
        self._sizes.append(len(found))
        self._before = mark
        self.done = self._ends(answer)
        return self._whole(answer) if self.done else _pack([], whole=False)

    def _whole(self, answer: Any) -> bytes:
        """All records, once it is sure that they are all and that some of them count."""
        if self.total:
            complete(len(self.kept), number_at(answer, self.total, "the answer"), self.total, "the answer")
        count(self.kept, self.where, self.unique, "the answer")
        return _pack(self.kept, whole=True)

    def _ends(self, answer: Any) -> bool:
        if not self.total:
            return self._sizes[-1] < max(self._sizes[0], 1)
        wanted = number_at(answer, self.total, "the answer")
        return len(self.kept) >= wanted or not self._sizes[-1]

    def _records(self, answer: Any) -> list[Any]:
        return records(answer, self.items, self.unique, "the answer")

    def _reduced(self, row: Any) -> dict[str, Any]:
        """A record without whatever is not named in the options."""
        kept: dict[str, Any] = {}
        for name, wanted in self.where.items():
            value = at(row, name)
            if value is not MISSING:
                _put(kept, name, _masked(value, wanted))
        if self.unique:
            person = str(at(row, self.unique))
            _put(kept, self.unique, self._people.setdefault(person, len(self._people) + 1))
        return kept


def reduced_count(answer: Any, path: str) -> bytes:
    """Of an answer, the number at a path, and nothing else."""
    kept: dict[str, Any] = {}
    _put(kept, path, number_at(answer, path, "the answer"))
    return _pack(kept, whole=True)


def unpack(stored: Any) -> tuple[Any, bool, bool]:
    """(answer, whether all pages are in it, whether it is reduced) of what was archived."""
    if isinstance(stored, dict) and REDUCED in stored:
        return stored.get("answer"), bool(stored.get("whole")), True
    return stored, True, False


def records(answer: Any, path: str, unique: str, where: str) -> list[Any]:
    """The records at a path ("." is the answer itself); NumberNotFound where it holds no list of them."""
    found = answer if path == "." else at(answer, path)
    if not isinstance(found, list):
        name = "the answer to be a list" if path == "." else f"a list at {path!r}"
        seen = shape(found) if found is not MISSING else f"nothing there in {shape(answer)}"
        raise NumberNotFound(f"{where}: expected {name}, found {seen}; has the API changed?", url=where)
    for place, row in enumerate(found):
        if not isinstance(row, dict):
            message = f"{where}: expected records with fields at {path!r}, found {shape(row)} at place {place}"
            raise NumberNotFound(message, url=where)
        if unique and not isinstance(at(row, unique), str | int):
            message = (
                f"{where}: expected every record at {path!r} to have {unique!r}, found {shape(at(row, unique))} "
                f"at place {place}, in {shape(row)}: people cannot be told apart"
            )
            raise NumberNotFound(message, url=where)
    return found


def complete(found: int, stated: int, total: str, where: str) -> None:
    """Unreadable unless the list holds as many records as the answer says there are."""
    if found != stated:
        message = (
            f"{where}: expected {stated:,} records, as {total!r} says, found {found:,}; does the list come in pages? "
            "Set page to the name of their parameter"
        )
        raise Unreadable(message, url=where)


def number_at(answer: Any, path: str, where: str) -> int:
    """The whole number above 0 at a path, as a number or as text such as "1,265"; else NumberNotFound."""
    value = at(answer, path)
    if isinstance(value, str) and re.fullmatch(NUMBER, value.strip()):
        value = number(value)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value < 10**9:
        seen = shape(value) if not isinstance(value, int | float) or isinstance(value, bool) else f"{value:.12g}"
        seen = f"nothing there in {shape(answer)}" if value is MISSING else seen
        message = f"{where}: expected a whole number above 0 at {path!r}, found {seen}; has the API changed?"
        raise NumberNotFound(message, url=where)
    return value


def count(found: list[Any], where: Mapping[str, Any], unique: str, url: str) -> int:
    """How many records, or with `unique` people, meet the condition; NumberNotFound where none does.

    The message quotes no value of any field: they may have changed places.
    """
    counts = [row for row in found if all(matches(at(row, name), value) for name, value in where.items())]
    if counts:
        return len({str(at(row, unique)) for row in counts}) if unique else len(counts)
    what = f"none among {len(found)} records"
    if found:
        missing = next((name for name in where if all(at(row, name) is MISSING for row in found)), "")
        first = missing or next(iter(where))
        what += f": the field {first!r} " + ("is in none of them" if missing else "holds other words")
    message = f"{url}: expected records{condition(where, ' where ')}, found {what}"
    raise NumberNotFound(f"{message[:600]}; have the words changed? Look at the answer itself", url=url)


def condition(where: Mapping[str, Any], before: str = "") -> str:
    """A condition in words, behind `before`; empty where there is none."""
    told = " and ".join(f"{name} = {' or '.join(texts(wanted))}" for name, wanted in where.items())
    return f"{before}{told}" if told else ""


def _masked(value: Any, wanted: Any) -> Any:
    """What is stored of a field: the words the condition names, else "other": a name may have slipped into it."""
    if wanted == ANY:
        return ANY if _held(value) else None
    return [one if matches(one, wanted) else "other" for one in texts(value)]


def matches(value: Any, wanted: Any) -> bool:
    """Whether a field meets a condition; of a list, one value is enough."""
    if wanted == ANY:
        return _held(value)
    return not {_plain(one) for one in texts(value)}.isdisjoint(_plain(one) for one in texts(wanted))


def texts(value: Any) -> list[str]:
    """A scalar, or the scalars of a list, as texts: true and false in small letters; nothing for anything else."""
    if isinstance(value, list):
        return [text for one in value if not isinstance(one, list) for text in texts(one)]
    if isinstance(value, bool):
        return [str(value).lower()]
    return [str(value)] if isinstance(value, str | int | float) else []


def _held(value: Any) -> bool:
    return value is not MISSING and value not in (None, "", [], {})


def _plain(value: str) -> str:
    return " ".join(value.split()).casefold()


def _put(kept: dict[str, Any], path: str, value: Any) -> None:
    """Set a value at a path, making the objects on the way."""
    *way, name = path.split(".")
    for part in way:
        kept = kept.setdefault(part, {})
    kept[name] = value


def _pack(answer: Any, *, whole: bool) -> bytes:
    return json.dumps({REDUCED: 1, "whole": whole, "answer": answer}, ensure_ascii=False).encode()
