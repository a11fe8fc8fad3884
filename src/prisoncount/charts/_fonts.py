"""The shipped typeface, loaded by path: no font need be installed, and no font cache of the user is asked."""

from __future__ import annotations

import logging
from functools import cache
from importlib import resources

# Importing matplotlib where its configuration folder cannot be written warns and makes a temporary one. The
# charts need nothing from that folder, so the warning would only alarm the reader of a cron mail.
_log = logging.getLogger("matplotlib")
_level = _log.level
_log.setLevel(logging.ERROR)
try:
    import matplotlib as mpl
    from matplotlib.font_manager import FontProperties
finally:
    _log.setLevel(_level)

__all__ = ["WEIGHTS", "font", "mpl"]

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


@cache
def font(weight: str, size: float) -> FontProperties:
    """Fira Sans in one of WEIGHTS at this size; at 72 dpi a point is a pixel of the file."""
    path = resources.files("prisoncount.charts") / "fonts" / f"FiraSans-{weight}.ttf"
    return FontProperties(fname=str(path), size=size)
