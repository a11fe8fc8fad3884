"""English sentences of the chart of the estimate."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prisoncount.charts._band import Estimate
from prisoncount.charts._speech import NO_BREAK
from prisoncount.charts._speech_estimate import EstimateSpeech
from prisoncount.charts._view import View

from .grammar import English, capital


class EstimateWords(English, EstimateSpeech):
    """The estimate in English."""

    def estimate_title(self, last: Estimate | None, view: View) -> Sequence[str]:
        place = view.place
        if last is None:
            return [
                f"No estimate of political prisoners in {place} yet",
                f"{place}: no estimate yet",
                "No estimate yet",
            ]
        span, day = self._ends(last, " to "), self.day(last.day).replace(" ", NO_BREAK)
        return [
            f"Estimate for {day}: {span} political prisoners in {place}",
            capital(f"{place}, estimate for {day}: {span}"),
            f"Estimate for {day}: {span} political prisoners",
        ]

    def _ends(self, one: Estimate, between: str) -> str:
        return between.join(self.number(end) for end in sorted({one.low, one.high}))

    def estimate_subtitle(self, view: View) -> Sequence[str]:
        return [
            "Probable count of each day with its 90% band, and what was reported",
            "Probable count with its 90% band, and the reports",
        ]

    def estimate_stack(self, last: Estimate) -> Sequence[str]:
        return [f"best estimate; 90% band {self._ends(last, between)}" for between in ("–", " to ")]

    def estimate_told(self, last: Estimate, place: str) -> str:
        return (
            f"Best estimate for {self.day(last.day)}: {self.number(last.best)} political prisoners in {place}; "
            f"with 90% probability {self._ends(last, ' to ')}."
        )

    def estimate_caveat(self) -> str:
        return "The band is worked out from all reports and is no report itself; points are what was reported."

    def estimate_head(self, place: str, start: date, end: date) -> str:
        first, last = self.day(start, "month"), self.day(end, "month")
        return f"Band chart: estimated political prisoners in {place}, {first} to {last}; points are reported numbers."
