"""The visits of the demonstration, and the monitor file for it."""

from __future__ import annotations

from datetime import date
from importlib import resources
from pathlib import Path
from string import Template

_VISITS = """
2021-05-06 2021-08-03 2021-09-09 2021-11-05 2021-11-18
2022-01-03 2022-02-02 2022-04-04 2022-05-03 2022-06-03 2022-07-04 2022-08-03 2022-09-02 2022-10-04 2022-12-02
2023-01-03 2023-03-02 2023-05-02 2023-06-02 2023-07-04 2023-08-02 2023-10-12 2023-12-02
2024-01-05 2024-03-05 2024-04-03 2024-05-23 2024-07-05 2024-09-05 2024-10-02
2025-01-03 2025-03-05 2025-06-24 2025-08-18 2025-11-24
2026-01-05 2026-03-20
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
