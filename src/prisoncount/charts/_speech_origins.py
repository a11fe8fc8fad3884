"""What a language must be able to say in a chart of origins."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from ._finding import Finding
from ._speech import Speech
from ._statements import Statement
from ._view import View
from ._voices import Agreement, Voice


class OriginsSpeech(Speech):
    """The sentences of a chart of origins."""

    @abstractmethod
    def origins_title(self, finding: Finding, agreement: Agreement | None, view: View) -> Sequence[str]:
        """What the statements have in common, or where they differ, at most 90 characters."""

    @abstractmethod
    def origins_subtitle(self, view: View) -> Sequence[str]:
        """What the rows are."""

    @abstractmethod
    def origins_group(self, name: str, view: View) -> Sequence[str]:
        """The heading of a group: keeper, others or officials."""

    @abstractmethod
    def origins_voice(self, voice: Voice) -> Sequence[str]:
        """Who stated it, and through whom; or that it repeats an older figure."""

    @abstractmethod
    def origins_amount(self, one: Statement) -> str:
        """The number as stated, in few words."""

    @abstractmethod
    def origins_source(self, view: View, newest: Statement | None) -> Sequence[str]:
        """The foot of the chart."""

    @abstractmethod
    def origins_more(self, number: int) -> str:
        """A sentence: so many statements of the same time are not shown."""

    @abstractmethod
    def origins_marks(self, names: Sequence[str]) -> str:
        """A sentence: what marks mean, by the names of `key`."""

    @abstractmethod
    def origins_head(self, place: str, voices: Sequence[Voice]) -> str:
        """For the alt text: what kind of chart of what and where, from when to when."""

    @abstractmethod
    def origins_told(self, name: str, voices: Sequence[Voice], view: View) -> str:
        """For the alt text: the statements of one group, as one sentence."""
