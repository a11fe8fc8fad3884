"""The articles of the demonstration site, as data: `articles.toml` read into values."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources


@dataclass(frozen=True, kw_only=True)
class Article:
    """One invented article. `cites` names the row of the record whose count it states, if it states one."""

    id: str
    language: str
    day: date
    title: str
    text: tuple[str, ...]
    cites: str = ""
    encoding: str = "utf-8"
    mirror: bool = False

    @property
    def path(self) -> str:
        """Where the site shows it."""
        return f"/{self.language}/news/{self.id}"


@cache
def articles() -> tuple[Article, ...]:
    """Every article, oldest first."""
    text = (resources.files(__package__) / "articles.toml").read_text(encoding="utf-8")
    rows = tomllib.loads(text)["article"]
    return tuple(sorted((Article(**(row | {"text": tuple(row["text"])})) for row in rows), key=lambda one: one.day))
