"""What a language must be able to say in a chart of changes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from ._changes import Changes, Step
from ._events import Event
from ._speech import Speech
from ._view import View


class ChangeSpeech(Speech):
    """The sentences of a chart of changes."""

    @abstractmethod
    def change_title(self, changes: Changes, view: View) -> Sequence[str]:
        """How many were freed, and how far the count moved in that time; at most 90 characters."""

    @abstractmethod
    def change_subtitle(self, changes: Changes) -> Sequence[str]:
        """Why the two numbers differ."""

    @abstractmethod
    def change_releases(self) -> Sequence[str]:
        """The heading of the panel of releases: it is not a full list."""

    @abstractmethod
    def change_net(self) -> Sequence[str]:
        """The heading of the panel of changes."""

    @abstractmethod
    def change_freed(self, event: Event) -> str:
        """The label of a release: number and date without its year."""

    @abstractmethod
    def change_open(self) -> str:
        """That no count came since, in few words."""

    @abstractmethod
    def change_none(self) -> str:
        """That there are no two counts to compare."""

    @abstractmethod
    def change_note(self, *, months: bool, gaps: bool, panels: bool) -> str:
        """What an outline means here, and that both panels have one scale; may be empty."""

    @abstractmethod
    def change_most(self, rise: Step | None, fall: Step | None) -> str:
        """A sentence: the largest rise and the largest fall."""

    @abstractmethod
    def change_caveat(self) -> str:
        """A sentence: a release is not a change of the count."""

    @abstractmethod
    def change_head(self, place: str, changes: Changes) -> str:
        """For the alt text: what kind of chart of what and where, from when to when."""

    @abstractmethod
    def change_last(self, step: Step) -> str:
        """For the alt text: the last change."""

    @abstractmethod
    def change_largest(self, event: Event) -> str:
        """For the alt text: the largest release."""
