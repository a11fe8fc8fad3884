"""What earlier runs know, as the fetcher asks it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from prisoncount.records import Capture


class Memory(Protocol):
    """What the fetcher may ask about the past; the store answers."""

    def last(self, url: str) -> Capture | None:
        """The newest good capture asked for under this address.

        Its body may be left out; its headers must hold ETag and Last-Modified where it had them.
        """

    def remember(self, capture: Capture) -> None:
        """A good capture that has just been archived."""

    def unchanged(self, capture: Capture) -> None:
        """A good capture of before that its server has just called current (304)."""

    def seen(self, url: str) -> bool:
        """Whether a good capture of this address is in the archive."""


@dataclass
class Recall:
    """A memory that lasts as long as the process."""

    captures: dict[str, Capture] = field(default_factory=dict)

    def last(self, url: str) -> Capture | None:
        """See Memory."""
        return self.captures.get(url)

    def remember(self, capture: Capture) -> None:
        """See Memory."""
        self.captures[capture.url] = capture

    def unchanged(self, capture: Capture) -> None:
        """See Memory; it is here already."""

    def seen(self, url: str) -> bool:
        """See Memory."""
        return url in self.captures


def validators(before: Capture) -> dict[str, str]:
    """The conditional request headers; a validator that cannot be sent back as it came is left out."""
    pairs = {"If-None-Match": before.header("ETag"), "If-Modified-Since": before.header("Last-Modified")}
    return {name: value for name, value in pairs.items() if value and value.isascii() and value.isprintable()}
