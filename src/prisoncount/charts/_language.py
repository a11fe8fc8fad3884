"""The languages of the charts: the sentences are one class, what they are called stands in the catalogues."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from typing import Any, cast

from prisoncount.messages import SOURCE, Untranslated, catalogue
from prisoncount.messages import codes as _codes

from ._sentences import Language

__all__ = ["Language", "codes", "language"]


def codes() -> list[str]:
    """The languages charts can be drawn in."""
    return list(_codes())


@cache
def language(code: str) -> Language:
    """The language of a code; LookupError names those there are."""
    spoken = Language(catalogue(code))
    return spoken if code == SOURCE else cast(Language, Whole(spoken, language(SOURCE)))


class Whole:
    """A language that says a sentence in English when it lacks a part of it: never a mix of the two."""

    def __init__(self, spoken: object, english: object) -> None:
        self._spoken, self._english = spoken, english

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._spoken, name)
        return self._whole(name, found) if callable(found) else found

    def _whole(self, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(method)
        def said(*values: Any, **named: Any) -> Any:
            try:
                return method(*values, **named)
            except Untranslated:
                return getattr(self._english, name)(*values, **named)

        return said
