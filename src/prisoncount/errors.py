"""Every error this package raises on purpose.

    PrisoncountError                 exit code
      UsageError                     2   a command line is wrong
        ConfigError                  2   a monitor file is wrong: names the file, the line and the key
        InputError                   2   a document handed to us cannot be read: names file and line
        ChoiceError                  2   there is no chart, language, preset ... of that name; also a LookupError
      LockedError                    3   another run holds the lock
      DamagedError                   6   the store or the archive is damaged or cannot be written
      SourceError                    -   one source failed: stored as a gap, the run goes on
        Unreachable                      no answer, or an HTTP error
        NotLooked                        the run is offline: nothing was asked, nothing failed
        Refused                          robots.txt or our own rules forbid the address
        TooLarge                         the body passed the size limit
        NotModified                      the server says nothing changed: healthy, and nothing to read
        Unreadable                       an answer, but not the thing asked for (a challenge, a PDF, an empty page)
        NumberNotFound                   the page is there, the number is not: the layout may have changed

A message says what was expected, what was found, where, and what to do.
"""

from __future__ import annotations

from typing import ClassVar


class PrisoncountError(Exception):
    """Base of every error this package raises on purpose."""

    exit_code: ClassVar[int] = 1


class UsageError(PrisoncountError):
    """The command line is wrong."""

    exit_code = 2


class ConfigError(UsageError):
    """A monitor file is wrong; the message names the file, the line and the key."""


class InputError(UsageError):
    """A document handed to us cannot be read; the message names the file and the line."""


class ChoiceError(UsageError, LookupError):
    """There is nothing of that name; the message names what there is."""


class LockedError(PrisoncountError):
    """Another run holds the lock."""

    exit_code = 3


class DamagedError(PrisoncountError):
    """The store or the archive is damaged or cannot be written."""

    exit_code = 6


class SourceError(PrisoncountError):
    """One source failed. The pipeline stores it as a gap and goes on.

    `gap` is the stored reason; `url` is where it happened.
    """

    gap: ClassVar[str] = "error"

    def __init__(self, message: str, *, url: str = "") -> None:
        super().__init__(message)
        self.url = url


class Unreachable(SourceError):
    """No answer, or an HTTP error."""

    gap = "unreachable"


class NotLooked(SourceError):
    """The run is offline: nothing was asked, so nothing failed."""

    gap = "not_looked"


class Refused(SourceError):
    """robots.txt or our own rules forbid the address."""

    gap = "refused"


class TooLarge(SourceError):
    """The body passed the size limit."""

    gap = "too_large"


class NotModified(SourceError):
    """The server says that nothing changed: healthy, and nothing new to read."""

    gap = "not_modified"


class Unreadable(SourceError):
    """An answer came, but not the thing asked for: a challenge, a PDF, an empty page."""

    gap = "unreadable"


class NumberNotFound(SourceError):
    """The page is there and the number is not: the layout may have changed."""

    gap = "number_not_found"
