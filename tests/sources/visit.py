"""Visit a source over real HTTP, as a run would, and look at what came of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.server import Site

from prisoncount import plugins
from prisoncount.archive import Archive
from prisoncount.config import SourceConfig
from prisoncount.errors import SourceError
from prisoncount.fetch import Fetcher
from prisoncount.net.exchange import Limits
from prisoncount.net.memory import Recall
from prisoncount.records import Document, SourceUnit
from prisoncount.tables import Tables

NOW = datetime(2024, 5, 21, 9, 30, tzinfo=UTC)
PAGES = Path(__file__).parents[1] / "pages"
TYPES = {
    ".json": "application/json",
    ".html": "text/html",
    ".xml": "application/rss+xml",
    ".csv": "text/csv",
    ".pdf": "application/pdf",
}


@dataclass
class Visit:
    """What one visit brought."""

    documents: list[Document] = field(default_factory=list)
    errors: list[SourceError] = field(default_factory=list)


def unit(kind: str, options: dict[str, Any]) -> SourceUnit:
    """A source of this kind, its options read as those of a monitor file."""
    cls = plugins.load("sources", kind).Source
    source: SourceUnit = cls(**Tables(PAGES / "monitor.toml", "").fields(cls, options, kind))
    return source


def visit(source: SourceUnit, folder: Path, memory: Recall | None = None) -> Visit:
    """One run over one source. Anything but a SourceError is a failure of the test."""
    result = Visit()
    config = SourceConfig(id="s", kind="x", unit=source, publisher="p", pace=0.0, robots=False, private=True)
    with Archive(folder).writer(NOW) as writer:
        limits = Limits(tries=1, read=5, connect=5, total=10)
        fetcher = Fetcher(writer, now=NOW, memory=memory, limits=limits)
        try:
            for item in source.collect(fetcher.source(config)):
                if isinstance(item, SourceError):
                    result.errors.append(item)
                    continue
                try:
                    result.documents.extend(source.parse(item))
                except SourceError as error:
                    result.errors.append(error)
        except SourceError as error:
            result.errors.append(error)
        finally:
            fetcher.close()
    return result


def fill(value: Any, site: Site, pages: Path) -> Any:
    """A case's options and expectations with the site's address put in."""
    text = json.dumps(value).replace("{site}", site.url("")).replace("{pages}", str(pages))
    return json.loads(text)
