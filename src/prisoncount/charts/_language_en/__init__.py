"""English."""

from __future__ import annotations

from .change import ChangeWords
from .estimate import EstimateWords
from .origins import OriginsWords
from .trend import TrendWords


class Spoken(TrendWords, OriginsWords, ChangeWords, EstimateWords):
    """English: what a translator needs is this folder, a file a chart."""
