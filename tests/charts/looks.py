"""What is drawn in which look: everything in English in both themes, and every language over it in one of them."""

from __future__ import annotations

from prisoncount.charts._language import codes
from prisoncount.charts._theme import THEMES

OTHERS = [code for code in codes() if code != "en"]
LOOKS = [*((theme, "en") for theme in THEMES), *(("light", code) for code in OTHERS)]
"""Theme and language; test_languages draws the rest over the eight situations that every reader will meet."""
