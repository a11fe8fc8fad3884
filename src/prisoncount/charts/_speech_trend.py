"""What a language must be able to say in a trend."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date

from ._events import Event
from ._finding import Finding
from ._speech import Speech
from ._statements import Peak, Statement
from ._view import View


class TrendSpeech(Speech):
    """The sentences of a trend, and those that other charts share."""

    # In the picture

    @abstractmethod
    def title(self, finding: Finding, newest: Statement | None, view: View) -> Sequence[str]:
        """What the chart found, at most 90 characters."""

    @abstractmethod
    def subtitle(self, view: View) -> Sequence[str]:
        """Who counts whom."""

    @abstractmethod
    def source(self, view: View, newest: Statement | None) -> Sequence[str]:
        """The foot of the chart: the sources, and the day of the newest statement."""

    @abstractmethod
    def key(self, name: str) -> str:
        """The word beside a mark: exact, ring, range, up, at_least, down, at_most, month, other, silent."""

    @abstractmethod
    def peak_label(self, peak: Peak, *, by_month: bool) -> str:
        """The label above the highest dot."""

    @abstractmethod
    def newest(self, one: Statement) -> str:
        """The newest statement, under the last value."""

    @abstractmethod
    def no_exact(self, age: int) -> str:
        """That the last exact count is so many days old, under the last value."""

    @abstractmethod
    def event(self, event: Event) -> Sequence[str]:
        """The label of a release."""

    @abstractmethod
    def context(self, event: Event) -> tuple[str, str] | None:
        """When and what an event was; None where its text is in another language."""

    @abstractmethod
    def gap(self) -> Sequence[str]:
        """What a break in the line means."""

    # In the caption: whole sentences

    @abstractmethod
    def counted(self, last: Statement, previous: Statement | None, clash: Statement | None, place: str) -> str:
        """The last count, who made it, how far it lies from the one before; `clash`: a rival of that day."""

    @abstractmethod
    def only_year(self, one: Statement, place: str) -> str:
        """That nothing is known but the figure of a year; without a full stop, for it is a title too."""

    @abstractmethod
    def uncounted(self, place: str) -> str:
        """That there is no exact count."""

    @abstractmethod
    def reported(self, newest: Statement, freed: Event | None) -> str:
        """The newest statement, and the people freed that day."""

    @abstractmethod
    def differs(self, rival: Statement) -> str:
        """What somebody else says, when, against the last count."""

    @abstractmethod
    def freed(self, event: Event) -> str:
        """The people freed on the day of the last count."""

    @abstractmethod
    def also(self, events: Sequence[Event]) -> str:
        """The events that found no room in the picture."""

    @abstractmethod
    def marks(self, names: Sequence[str]) -> str:
        """What those marks mean that found no room in the key, by the names of `key`."""

    # In the alt text: whole sentences

    @abstractmethod
    def alt_head(self, place: str, start: date, end: date, *, line: bool) -> str:
        """What kind of chart of what and where, from when to when."""

    @abstractmethod
    def alt_empty(self, place: str) -> str:
        """That the chart is empty."""

    @abstractmethod
    def alt_level(self, first: Statement, last: Statement) -> str:
        """That every count is the same; one count is its own first and last."""

    @abstractmethod
    def alt_peaked(self, first: Statement, peak: Peak, last: Statement, *, by_month: bool) -> str:
        """From the first count over a peak above both to the last."""

    @abstractmethod
    def alt_moved(self, first: Statement, last: Statement) -> str:
        """From the first count to the last, which bound all the others from above."""

    @abstractmethod
    def alt_low(self, bottom: Statement) -> str:
        """The lowest count, well below the first and the last."""

    @abstractmethod
    def alt_newest(self, newest: Statement) -> str:
        """The newest statement."""

    @abstractmethod
    def alt_rare(self, day: date, *, none: bool) -> str:
        """That few exact counts came since a day, or none."""

    @abstractmethod
    def alt_source(self, primary: str) -> str:
        """Who counts."""
