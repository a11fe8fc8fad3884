"""A monitor file (TOML) becomes a MonitorConfig. Unknown keys, names and options are errors that name the line."""

from __future__ import annotations

import dataclasses
import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from . import plugins
from .corrections import Correction
from .errors import ConfigError, UsageError
from .records import SourceUnit
from .tables import Tables, keyword_options, near


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
class Break:
    """A day on which the definition of the count changed: the line stops there, and no change is read across it."""

    date: date
    reason: str


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
    mind: tuple[str, ...] = ()
    credit: str = ""
    languages: tuple[str, ...] = ("en",)
    record: Path | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict)
    publishers: Mapping[str, Publisher] = field(default_factory=dict)
    sources: Mapping[str, SourceConfig] = field(default_factory=dict)
    flags: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()
    breaks: tuple[Break, ...] = ()


T = TypeVar("T")
MIND = (
    "outside", "house_arrest", "forced_labour", "house_arrest_before_trial", "no_house_arrest", "faith", "armed",
    "family_consent", "undercount", "documented", "cases", "unseen",
)  # fmt: skip
"""What every picture of a monitor can say of its definition in few words, in the language of the picture."""
SECTIONS = ("origins", "publishers", "sources", "flags", "corrections", "breaks")
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
        return _bundled_path(name)
    if name.endswith(".toml") or "/" in name:
        if Path(name).is_file():
            return Path(name)
        raise UsageError(f"{name}: there is no such monitor file")
    raise UsageError(f"there is no monitor {name!r}; bundled: {', '.join(bundled())}; or give the path of a TOML file")


def _bundled_path(name: str) -> Path:
    return Path(str(resources.files("prisoncount") / "monitors" / f"{name}.toml"))


def record_folder(name: str) -> Path | None:
    """Where the curated facts of a bundled monitor lie: inside the wheel, or in the checkout's data folder."""
    package = Path(str(resources.files("prisoncount")))
    candidates = (package / "data" / name, package.parents[1] / "data" / name)
    return next((folder for folder in candidates if (folder / "reports.csv").is_file()), None)


class _Reader(Tables):
    """The sections of a monitor file."""

    def monitor(self, table: dict[str, Any]) -> MonitorConfig:
        self.known(table, ("monitor", *SECTIONS), "")
        if not isinstance(table.get("monitor"), dict):
            raise ConfigError(f"{self.path}:1: needs a [monitor] table with name, country, place, primary, definition")
        head = dict(table["monitor"])
        record = head.pop("record", None)
        sub = {"path", "record", *SECTIONS}
        values = self.fields(MonitorConfig, head, "monitor", leave=sub)
        if not re.fullmatch(r"[a-z][a-z0-9-]*", values["name"]):
            raise self.fail("name", f"name {values['name']!r}: use small letters, digits and hyphens", "monitor")
        for word in values.get("mind", ()):
            if word not in MIND:
                raise self.fail("mind", f"mind: expected words of {', '.join(MIND)}; found {word!r}", "monitor")
        config = MonitorConfig(
            **values,
            path=self.path,
            record=self._record(record, values["name"]),
            origins=self.named(Origin, table.get("origins", {}), "origins"),
            publishers=self.named(Publisher, table.get("publishers", {}), "publishers"),
            sources={key: self._source(key, value) for key, value in self.tables(table, "sources")},
            flags={key: self._rule(key, value) for key, value in self.tables(table, "flags")},
            corrections=self._list(Correction, table, "corrections"),
            breaks=self._list(Break, table, "breaks"),
        )
        if config.primary not in config.origins:
            raise self.fail("primary", f"primary {config.primary!r} is not among [origins.*]", "monitor")
        for source in config.sources.values():
            if source.origin and source.origin not in config.origins:
                section = f"sources.{source.id}"
                raise self.fail("origin", f"{section}: origin {source.origin!r} is not among [origins.*]", section)
        for nth, one in enumerate(config.corrections, 1):
            origin, section = one.value.get("origin"), f"corrections[{nth}]"
            if origin and origin not in config.origins:
                found = f"expected one of [origins.*], found {origin!r}{near(origin, config.origins)}"
                raise self.fail("value", f"{section}: value.origin: {found}", section)
        return config

    def _record(self, record: object, name: str) -> Path | None:
        if record is None:
            return record_folder(name) if self.path == _bundled_path(name) else None
        folder = self.path.parent / str(record)
        if not (folder / "reports.csv").is_file():
            raise self.fail("record", f"record: there is no {folder / 'reports.csv'}", "monitor")
        return folder

    def _list(self, cls: type[T], table: Mapping[str, Any], name: str) -> tuple[T, ...]:
        """The tables of `[[name]]`, in order."""
        section = table.get(name, [])
        if not isinstance(section, list) or not all(isinstance(one, dict) for one in section):
            raise self.fail(name, f"{name}: expected [[{name}]] tables")
        return tuple(self._one(cls, one, f"{name}[{nth}]") for nth, one in enumerate(section, 1))

    def _one(self, cls: type[T], table: Mapping[str, Any], section: str) -> T:
        """One of several tables; what is wrong in it begins with the key."""
        if type(table.get("as_of")) is date:
            table = {**table, "as_of": table["as_of"].isoformat()}
        try:
            return cls(**self.fields(cls, table, section))
        except ValueError as error:
            key = re.match(r"\w*", str(error))
            raise self.fail(key.group() if key else "", f"{section}: {error}", section) from None

    def _source(self, key: str, table: dict[str, Any]) -> SourceConfig:
        section = f"sources.{key}"
        kind = table.get("kind")
        if kind is None:
            slip = next((one for one in table if difflib.get_close_matches(one, ["kind"])), None)
            if slip:
                raise self.fail(slip, f"{section}.{slip}: unknown key; did you mean 'kind'?", section)
            raise self.fail(key, f"{section}: needs a kind; there are: {', '.join(plugins.names('sources'))}", section)
        if kind not in plugins.names("sources"):
            raise self.fail(
                "kind",
                f"{section}: kind {kind!r} is unknown{near(kind, plugins.names('sources'))}",
                section,
            )
        cls = plugins.load("sources", kind).Source
        options = {k: v for k, v in table.items() if k not in COMMON}
        common = {k: v for k, v in table.items() if k in COMMON}
        self.known(table, COMMON | {f.name for f in dataclasses.fields(cls)}, section)
        try:
            unit = cls(**self.fields(cls, options, section))
        except ValueError as error:
            raise self.fail(key, f"{section}: {error}", section) from None
        return SourceConfig(id=key, unit=unit, **self.fields(SourceConfig, common, section, leave={"id", "unit"}))

    def _rule(self, key: str, table: dict[str, Any]) -> dict[str, Any]:
        section = f"flags.{key}"
        if key not in plugins.names("flags"):
            raise self.fail(key, f"{section}: unknown rule{near(key, plugins.names('flags'))}", section)
        find = plugins.load("flags", key).find
        allowed = keyword_options(find)
        self.known(table, allowed, section)
        hints = get_type_hints(find)
        return {k: self.typed(v, hints[k], k, section) for k, v in table.items()}
