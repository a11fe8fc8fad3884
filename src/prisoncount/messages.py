"""The catalogues of the languages: what a sentence is called in each of them, read from the .po a translator edits.

English needs no catalogue: its sentences are the names of all others. The .po itself is read, not a compiled copy that
could fall behind it; that costs some hundredths of a second, once for each language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from .errors import ChoiceError

if TYPE_CHECKING:
    from babel.messages import Catalog

SOURCE = "en"
DOMAIN = "prisoncount"
_TWICE = re.compile(r"(?<!\.)\.\.(?!\.)")
"""Two full stops: a date that ends in an abbreviation, at the end of a sentence."""
_VOWELS = "аеёіоуыэюя"
_EUPHONY: Mapping[str, tuple[re.Pattern[str], str]] = {
    "be": (re.compile(rf"(?<=[{_VOWELS}{_VOWELS.upper()}])([ \u00a0])у(?=[ \u00a0])"), r"\1ў"),
    "uk": (re.compile(r"(?<=[аеєиіїоуюя])([ \u00a0])у(?=[ \u00a0][бгґджзйклмнпрстхцчшщ])", re.IGNORECASE), r"\1в"),
}
"""The preposition «у» as the sound before it asks: no translator can know what a placeholder ends in."""


class Untranslated(LookupError):
    """A language has no words for a message: the whole sentence is said in English."""


class Catalogue:
    """The messages of one language. Every question for a message that is missing or in doubt raises Untranslated."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._messages = None if code == SOURCE else _read(code)

    def find(self, message: str, context: str | None = None) -> str:
        """What the message is called."""
        if self._messages is None:
            return message
        found = self._messages.get(message, context)
        text = "" if found is None or found.fuzzy else found.string
        if not text or not isinstance(text, str):
            raise Untranslated(f"{self.code}: {message!r}")
        return text

    def find_plural(self, one: str, many: str, number: int, context: str | None = None) -> str:
        """The form of the message that goes with a number."""
        if self._messages is None:
            return one if number == 1 else many
        found = self._messages.get(one, context)
        forms = () if found is None or found.fuzzy or isinstance(found.string, str) else found.string
        index = _plural(self._messages.plural_expr)(number)
        if index >= len(forms) or not forms[index]:
            raise Untranslated(f"{self.code}: {many!r}")
        return str(forms[index])

    def fill(self, text: str, values: Mapping[str, object]) -> str:
        """A message with its values; one that asks for a value nobody offers counts as missing."""
        try:
            return self.polish(text.format(**values))
        except (LookupError, ValueError) as slip:
            raise Untranslated(f"{self.code}: {text!r}: {slip}") from slip

    def polish(self, text: str) -> str:
        """The finished sentence, with the small changes that its sound asks for."""
        pattern, instead = _EUPHONY.get(self.code, (None, ""))
        text = _TWICE.sub(".", text)
        return pattern.sub(instead, text) if pattern else text


@cache
def codes() -> tuple[str, ...]:
    """The languages there are: English, and each that has a catalogue."""
    folder = resources.files("prisoncount") / "locale"
    found = [one.name for one in folder.iterdir() if (one / "LC_MESSAGES" / f"{DOMAIN}.po").is_file()]
    return tuple(sorted([SOURCE, *found]))


@cache
def catalogue(code: str) -> Catalogue:
    """The catalogue of a language; LookupError names those there are."""
    if code not in codes():
        raise ChoiceError(f"lang: expected one of {', '.join(codes())}; found {code!r}")
    return Catalogue(code)


def _read(code: str) -> Catalog:
    from babel.messages.pofile import read_po

    path = resources.files("prisoncount") / "locale" / code / "LC_MESSAGES" / f"{DOMAIN}.po"
    with path.open("rb") as file:
        return read_po(file, locale=code, domain=DOMAIN)


@cache
def _plural(rule: str) -> Callable[[int], int]:
    from gettext import c2py

    made: Callable[[int], int] = c2py(rule)
    return made


# Markers: they name a message where it stands in a table, for those who collect messages, and give back what it is.


def message(text: str) -> str:
    """A message of a table."""
    return text


def message_in(context: str, text: str) -> tuple[str, str]:
    """A message of a table that is another one in another context."""
    return context, text


def plural(one: str, many: str) -> tuple[str, str]:
    """A message of a table with its plural."""
    return one, many
