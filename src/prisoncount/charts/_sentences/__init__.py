"""The sentences of the charts, a file a chart: messages in English, which the catalogues call in other languages."""

from __future__ import annotations

from .change import ChangeWords
from .countries import CountriesWords
from .estimate import EstimateWords
from .origins import OriginsWords
from .vintages import VintagesWords


class Language(OriginsWords, ChangeWords, EstimateWords, VintagesWords, CountriesWords):
    """Everything the charts say."""
