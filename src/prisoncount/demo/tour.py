"""The visits of the demonstration, and the monitor file for it."""

from __future__ import annotations

from datetime import date
from importlib import resources
from pathlib import Path
from string import Template

_VISITS = """
2021-04-30 2021-07-31 2021-09-07 2021-11-04 2021-11-16
2022-01-01 2022-02-01 2022-03-31 2022-04-30 2022-05-31 2022-06-30 2022-07-31 2022-09-01 2022-10-01 2022-12-01 2022-12-31
2023-01-31 2023-02-28 2023-03-31 2023-04-30 2023-05-31 2023-06-30 2023-07-31 2023-08-31 2023-10-11 2023-11-30
2024-01-04 2024-02-29 2024-03-31 2024-05-21 2024-06-30 2024-07-31 2024-09-30 2024-12-31
2025-02-28 2025-06-21 2025-08-15 2025-11-22 2025-12-31
2026-03-19
"""


def visits() -> list[date]:
    """The days on which the demonstration looks, in order."""
    return [date.fromisoformat(day) for day in _VISITS.split()]


def monitor(url: str, folder: Path) -> Path:
    """Write the demonstration's monitor file for a site at `url` into a folder, and say where it is."""
    text = (resources.files(__package__) / "demo.toml").read_text(encoding="utf-8")
    path = folder / "demo.toml"
    path.write_text(Template(text).substitute(url=url), encoding="utf-8")
    return path
