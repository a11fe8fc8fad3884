"""What a language must be able to say in a chart of the estimate."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date

from ._band import Estimate
from ._speech import Speech
from ._view import View


class EstimateSpeech(Speech):
    """The sentences of a chart of the estimate: none of them may be taken for a count."""

    @abstractmethod
    def estimate_title(self, last: Estimate | None, view: View) -> Sequence[str]:
        """What the count probably was on the last day, as a span; at most 90 characters."""

    @abstractmethod
    def estimate_subtitle(self, view: View) -> Sequence[str]:
        """What the band and the points are."""

    @abstractmethod
    def estimate_stack(self, last: Estimate) -> Sequence[str]:
        """Under the best value and its date: that it is an estimate, and its band."""

    @abstractmethod
    def estimate_told(self, last: Estimate, place: str) -> str:
        """A sentence: the estimate of the last day with its band."""

    @abstractmethod
    def estimate_caveat(self) -> str:
        """A sentence: an estimate is no report."""

    @abstractmethod
    def estimate_head(self, place: str, start: date, end: date) -> str:
        """For the alt text: what kind of chart of what and where, from when to when."""
