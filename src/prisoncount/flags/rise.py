"""The count rose: the new statement and the last exact count share no number."""

from __future__ import annotations

from prisoncount.records import Flag

from . import _change
from ._view import View


def find(view: View, *, minimum: int = 10, percent: float = 1.0) -> list[Flag]:
    """Rises of at least `minimum` people or `percent` per cent between two statements of the primary origin."""
    found = (_change.flag("rise", "more", one, view, minimum, percent) for one in _change.changes(view) if one.size > 0)
    return [one for one in found if one]
