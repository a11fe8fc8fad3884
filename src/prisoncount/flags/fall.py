"""The count fell: the new statement and an earlier exact count share no number, and noise does not explain it."""

from __future__ import annotations

from prisoncount.records import Flag

from . import mass_release
from ._change import changes, flags
from ._view import View

SPANS = True
"""Its flags tell of a stretch of the line: two that overlap and go the same way are one event."""

YIELDS_TO = ("mass_release",)
"""The same statement is told once: with the releases, where some are known; what falls on is measured from there."""


def find(view: View, *, minimum: int = 3, percent: float = 2.0, clash: float = 1.5, most: float = 2.5) -> list[Flag]:
    """Falls of at least `minimum` people and `percent` per cent of the count before.

    Where the origin has itself taken back a change among its last twelve counts, a fall must be `clash` times as large
    as that one; but no more than `most` per cent are asked for.
    """
    found = changes(
        view,
        -1,
        lambda one: abs(one.size) >= minimum and one.share >= min(max(percent, clash * one.clash), max(most, percent)),
        told={flag.key for flag in mass_release.find(view, **view.options.get("mass_release", {}))},
    )
    return flags("fall", found, view)
