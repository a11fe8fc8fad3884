"""A monitor file (TOML) becomes a MonitorConfig. Unknown keys, names and options are errors that name the line."""

from __future__ import annotations

import dataclasses
import difflib
import inspect
import re
import tomllib
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from . import plugins
from .errors import ConfigError, UsageError
from .records import SourceUnit


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Who makes a count. `names` are its spellings; `measure` differs where its definition does."""

    name: str
    names: tuple[str, ...] = ()
    measure: str = ""
    url: str = ""
    group: str = "other groups and media"


@dataclass(frozen=True, kw_only=True)
class Publisher:
    """Who prints a count. `hosts` are its addresses and mirrors; all fold into the one name."""

    name: str
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SourceConfig:
    """One place that publishes reports, and how patiently we look there."""

    id: str
    kind: str
    unit: SourceUnit
    publisher: str
    language: str = ""
    origin: str = ""
    country: str = ""
    pace: float = 5.0
    expect_days: int = 0
    alarm_after: int = 3
    robots: bool = True
    private: bool = False
    verified: bool = True
    enabled: bool = True
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class MonitorConfig:
    """One subject being counted: a country and a definition."""

    path: Path
    name: str
    country: str
    place: str
    primary: str
    definition: str
    measure: str = "political_prisoners"
    includes: str = ""
    warnings: tuple[str, ...] = ()
    credit: str = ""
    languages: tuple[str, ...] = ("en",)
    record: Path | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict)
    publishers: Mapping[str, Publisher] = field(default_factory=dict)
    sources: Mapping[str, SourceConfig] = field(default_factory=dict)
    flags: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


COMMON = {f.name for f in dataclasses.fields(SourceConfig)} - {"id", "unit"}


def load(name: str) -> MonitorConfig:
    """The monitor of a bundled name (`belarus`) or of a path to a TOML file."""
    path = locate(name)
    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: is not UTF-8 text; save the monitor file as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is not valid TOML: {error}") from None
    return _Reader(path, text).monitor(table)


def bundled() -> list[str]:
    """The names of the monitors that come with the package."""
    folder = resources.files("prisoncount") / "monitors"
    return sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml"))


def locate(name: str) -> Path:
    """The file of a bundled name or of a path."""
    if name in bundled():
        return Path(str(resources.files("prisoncount") / "monitors" / f"{name}.toml"))
    if name.endswith(".toml") or "/" in name:
        if Path(name).is_file():
            return Path(name)
        raise UsageError(f"{name}: there is no such monitor file")
    raise UsageError(f"there is no monitor {name!r}; bundled: {', '.join(bundled())}; or give the path of a TOML file")


def record_folder(name: str) -> Path | None:
    """Where the curated facts of a bundled monitor lie: inside the wheel, or in the checkout's data folder."""
    package = Path(str(resources.files("prisoncount")))
    candidates = (package / "data" / name, package.parents[1] / "data" / name)
    return next((folder for folder in candidates if (folder / "reports.csv").is_file()), None)


class _Reader:
    """One monitor file; every complaint names the file, the line and the key."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.lines = text.splitlines()

    def fail(self, key: str, message: str, section: str = "") -> ConfigError:
        return ConfigError(f"{self.path}:{self._line(key, section)}: {message}")

    def _line(self, key: str, section: str) -> int:
        """The line of a key, looked for below its section's header: tomllib does not keep positions."""
        start = 0
        if section:
            header = re.compile(rf"\s*\[\[?\s*{_dotted(section)}\s*[\].]")
            start = next((i for i, line in enumerate(self.lines) if header.match(line)), 0)
        wanted = re.compile(rf"\s*(\[.*)?[\"']?{re.escape(key)}[\"']?\s*[=\].]")
        hits = [i for i, line in enumerate(self.lines) if i >= start and wanted.match(line)]
        return (hits[0] if hits else start) + 1

    def monitor(self, table: dict[str, Any]) -> MonitorConfig:
        self._known(table, ("monitor", "origins", "publishers", "sources", "flags"), "")
        if not isinstance(table.get("monitor"), dict):
            raise ConfigError(f"{self.path}:1: needs a [monitor] table with name, country, place, primary, definition")
        head = dict(table["monitor"])
        record = head.pop("record", None)
        sub = {"path", "record", "origins", "publishers", "sources", "flags"}
        values = self._fields(MonitorConfig, head, "monitor", leave=sub)
        if not re.fullmatch(r"[a-z][a-z0-9-]*", values["name"]):
            raise self.fail("name", f"name {values['name']!r}: use small letters, digits and hyphens", "monitor")
        config = MonitorConfig(
            **values,
            path=self.path,
            record=self._record(record, values["name"]),
            origins=self._named(Origin, table.get("origins", {}), "origins"),
            publishers=self._named(Publisher, table.get("publishers", {}), "publishers"),
            sources={key: self._source(key, value) for key, value in self._tables(table, "sources")},
            flags={key: self._rule(key, value) for key, value in self._tables(table, "flags")},
        )
        if config.primary not in config.origins:
            raise self.fail("primary", f"primary {config.primary!r} is not among [origins.*]", "monitor")
        for source in config.sources.values():
            if source.origin and source.origin not in config.origins:
                section = f"sources.{source.id}"
                raise self.fail("origin", f"{section}: origin {source.origin!r} is not among [origins.*]", section)
        return config

    def _record(self, record: object, name: str) -> Path | None:
        if record is None:
            return record_folder(name) if self.path == locate_bundled(name) else None
        folder = self.path.parent / str(record)
        if not (folder / "reports.csv").is_file():
            raise self.fail("record", f"record: there is no {folder / 'reports.csv'}", "monitor")
        return folder

    def _tables(self, table: dict[str, Any], name: str) -> Iterable[tuple[str, dict[str, Any]]]:
        section = table.get(name, {})
        if not isinstance(section, dict):
            raise self.fail(name, f"{name}: expected tables such as [{name}.NAME]")
        for key, value in section.items():
            if not isinstance(value, dict):
                raise self.fail(key, f"{name}.{key}: expected a table", name)
            yield key, value

    def _named(self, cls: type[Any], section: dict[str, Any], name: str) -> dict[str, Any]:
        return {
            key: cls(name=key, **self._fields(cls, value, f"{name}.{key}", leave={"name"}))
            for key, value in self._tables({name: section}, name)
        }

    def _source(self, key: str, table: dict[str, Any]) -> SourceConfig:
        section = f"sources.{key}"
        kind = table.get("kind")
        if kind is None:
            raise self.fail(key, f"{section}: needs a kind; there are: {', '.join(plugins.names('sources'))}", section)
        if kind not in plugins.names("sources"):
            raise self.fail(
                "kind",
                f"{section}: kind {kind!r} is unknown{self._near(kind, plugins.names('sources'))}",
                section,
            )
        cls = plugins.load("sources", kind).Source
        options = {k: v for k, v in table.items() if k not in COMMON}
        common = {k: v for k, v in table.items() if k in COMMON}
        self._known(table, COMMON | {f.name for f in dataclasses.fields(cls)}, section)
        try:
            unit = cls(**self._fields(cls, options, section))
        except ValueError as error:
            raise self.fail(key, f"{section}: {error}", section) from None
        return SourceConfig(id=key, unit=unit, **self._fields(SourceConfig, common, section, leave={"id", "unit"}))

    def _rule(self, key: str, table: dict[str, Any]) -> dict[str, Any]:
        section = f"flags.{key}"
        if key not in plugins.names("flags"):
            raise self.fail(key, f"{section}: unknown rule{self._near(key, plugins.names('flags'))}", section)
        find = plugins.load("flags", key).find
        allowed = keyword_options(find)
        self._known(table, allowed, section)
        hints = get_type_hints(find)
        return {k: self._typed(v, hints[k], k, section) for k, v in table.items()}

    def _fields(
        self, cls: type[Any], table: Mapping[str, Any], section: str, leave: Iterable[str] = ()
    ) -> dict[str, Any]:
        fields = {f.name: f for f in dataclasses.fields(cls) if f.name not in set(leave)}
        self._known(table, fields, section)
        for name, one in fields.items():
            required = one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
            if required and name not in table:
                raise self.fail(section.rsplit(".", maxsplit=1)[-1], f"{section}: needs {name}", section)
        hints = get_type_hints(cls)
        return {key: self._typed(value, hints[key], key, section) for key, value in table.items()}

    def _typed(self, value: Any, hint: Any, key: str, section: str) -> Any:
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
        elif outer in (str, int, bool) and type(value) is outer:
            return value
        wanted = {
            tuple: "a list of texts",
            str: "a text",
            int: "a whole number",
            float: "a number",
            bool: "true or false",
        }
        raise self.fail(key, f"{section}.{key}: expected {wanted.get(outer, 'a table')}, found {value!r}", section)

    def _known(self, table: Mapping[str, Any], allowed: Iterable[str], section: str) -> None:
        allowed = sorted(allowed)
        for key in table:
            if key not in allowed:
                where = f"{section}.{key}" if section else key
                raise self.fail(key, f"{where}: unknown key{self._near(key, allowed)}", section)

    @staticmethod
    def _near(word: object, choices: Iterable[str]) -> str:
        close = difflib.get_close_matches(str(word), list(choices), n=1)
        return f"; did you mean {close[0]!r}?" if close else f"; there are: {', '.join(choices)}"


def _dotted(section: str) -> str:
    """A section's name as it may be written in a header: any part may be quoted."""
    return r"\s*\.\s*".join(rf"[\"']?{re.escape(part)}[\"']?" for part in section.split(".", 1))


def locate_bundled(name: str) -> Path | None:
    """The file of a bundled monitor, or None."""
    return locate(name) if name in bundled() else None


def keyword_options(function: Callable[..., Any]) -> list[str]:
    """The keyword-only parameters of a unit: its options in a monitor file."""
    return [p.name for p in inspect.signature(function).parameters.values() if p.kind is p.KEYWORD_ONLY]
