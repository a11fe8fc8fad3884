"""A monitor of reported political-prisoner counts: read with care, kept with their evidence, drawn honestly.

>>> import prisoncount as pc
>>> m = pc.open("belarus")          # a bundled monitor, or the path of a TOML file
>>> m.series().loc["2022-01-27"]
1007.0
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Monitor", "__version__", "extract", "open"]

if TYPE_CHECKING:
    from .monitor import Monitor, extract
    from .monitor import open_monitor as open  # noqa: A004 the name a notebook reads best


def __getattr__(name: str) -> Any:
    """Load pandas and the readers only when they are asked for: the command line stays quick."""
    if name in ("Monitor", "extract", "open"):
        from . import monitor

        return getattr(monitor, "open_monitor" if name == "open" else name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
