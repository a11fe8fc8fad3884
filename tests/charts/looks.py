"""What is drawn in which look: everything in English in both themes, and long languages over it in one of them."""

from __future__ import annotations

from prisoncount.charts._language import codes
from prisoncount.charts._theme import THEMES

OTHERS = [code for code in codes() if code != "en"]
LONGEST = ("be", "de", "lt")
"""Those whose words take the most room: over the hard series they stand for the others."""
LOOKS = [*((theme, "en") for theme in THEMES), *(("light", code) for code in LONGEST)]
"""Theme and language; test_languages draws all of them over the eight situations that every reader will meet."""
