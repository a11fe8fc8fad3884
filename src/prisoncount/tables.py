"""TOML tables become dataclasses; every complaint names the file, the line, the key and the nearest right word."""

from __future__ import annotations

import dataclasses
import difflib
import inspect
import re
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from .errors import ConfigError


class Tables:
    """One TOML file, read into dataclasses by their fields and their types."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.lines = text.splitlines()

    def fail(self, key: str, message: str, section: str = "") -> ConfigError:
        """The error about a key, with its file and line."""
        return ConfigError(f"{self.path}:{self._line(key, section)}: {message}")

    def _line(self, key: str, section: str) -> int:
        """The line of a key, looked for below its section's header: tomllib does not keep positions.

        `corrections[2]` is the second table of `[[corrections]]`.
        """
        start = 0
        if section:
            one = re.fullmatch(r"(\w+)\[(\d+)\]", section)
            header = re.compile(rf"\s*\[\[\s*{one[1]}\s*\]" if one else rf"\s*\[\[?\s*{_dotted(section)}\s*[\].]")
            starts = [i for i, line in enumerate(self.lines) if header.match(line)]
            start = next(iter(starts[int(one[2]) - 1 if one else 0 :]), 0)
        wanted = re.compile(rf"\s*(\[.*)?[\"']?{re.escape(key)}[\"']?\s*[=\].]")
        hits = [i for i, line in enumerate(self.lines) if i >= start and wanted.match(line)]
        return (hits[0] if hits else start) + 1

    def tables(self, table: dict[str, Any], name: str) -> Iterable[tuple[str, dict[str, Any]]]:
        """The tables of a section, `[name.KEY]`, by their key."""
        section = table.get(name, {})
        if not isinstance(section, dict):
            raise self.fail(name, f"{name}: expected tables such as [{name}.NAME]")
        for key, value in section.items():
            if not isinstance(value, dict):
                raise self.fail(key, f"{name}.{key}: expected a table", name)
            yield key, value

    def named(self, cls: type[Any], section: dict[str, Any], name: str) -> dict[str, Any]:
        """The tables of a section as dataclasses that carry their key as name."""
        return {
            key: cls(name=key, **self.fields(cls, value, f"{name}.{key}", leave={"name"}))
            for key, value in self.tables({name: section}, name)
        }

    def fields(
        self, cls: type[Any], table: Mapping[str, Any], section: str, leave: Iterable[str] = ()
    ) -> dict[str, Any]:
        """A table as the keyword arguments of a dataclass: known, complete, of the right types."""
        fields = {f.name: f for f in dataclasses.fields(cls) if f.name not in set(leave)}
        self.known(table, fields, section)
        for name, one in fields.items():
            required = one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
            if required and name not in table:
                raise self.fail(section.rsplit(".", maxsplit=1)[-1], f"{section}: needs {name}", section)
        hints = get_type_hints(cls)
        return {key: self.typed(value, hints[key], key, section) for key, value in table.items()}

    def typed(self, value: Any, hint: Any, key: str, section: str) -> Any:
        """A value as its type hint wants it; a path is meant from the folder of this file, `~` being a home."""
        if isinstance(hint, types.UnionType) or get_origin(hint) is typing.Union:
            hint = next(arg for arg in get_args(hint) if arg is not type(None))
        outer = get_origin(hint) or hint
        if outer is tuple and isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(value)
        if outer in (dict, Mapping, typing.Mapping) or (isinstance(outer, type) and issubclass(outer, Mapping)):
            if isinstance(value, dict):
                return value
        elif outer is float and isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
        elif outer is Path and isinstance(value, str) and value:
            return self.path.parent / Path(value).expanduser()
        elif outer in (str, int, bool, date) and type(value) is outer:
            return value
        wanted = {
            date: "a date without quotes, such as 2026-01-31",
            tuple: "a list of texts",
            str: "a text",
            int: "a whole number",
            float: "a number",
            bool: "true or false",
            Path: "a path",
        }
        raise self.fail(key, f"{section}.{key}: expected {wanted.get(outer, 'a table')}, found {value!r}", section)

    def known(self, table: Mapping[str, Any], allowed: Iterable[str], section: str) -> None:
        """Complain about the first key that is not allowed."""
        allowed = sorted(allowed)
        for key in table:
            if key not in allowed:
                where = f"{section}.{key}" if section else key
                raise self.fail(key, f"{where}: unknown key{near(key, allowed)}", section)


def near(word: object, choices: Iterable[str]) -> str:
    """The nearest right word, or all there are."""
    close = difflib.get_close_matches(str(word), list(choices), n=1)
    return f"; did you mean {close[0]!r}?" if close else f"; there are: {', '.join(choices)}"


def _dotted(section: str) -> str:
    """A section's name as it may be written in a header: any part may be quoted."""
    return r"\s*\.\s*".join(rf"[\"']?{re.escape(part)}[\"']?" for part in section.split(".", 1))


def keyword_options(function: Callable[..., Any]) -> list[str]:
    """The keyword-only parameters of a unit: its options in a monitor file."""
    return [p.name for p in inspect.signature(function).parameters.values() if p.kind is p.KEYWORD_ONLY]
