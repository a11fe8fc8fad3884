"""A correction of the monitor file no longer applies: the page has changed since."""

from __future__ import annotations

from prisoncount.records import Flag

from ._view import View


def find(view: View) -> list[Flag]:
    """Each correction whose page no longer shows what it expects, from the day on which that was seen."""
    flags = []
    for one in view.expired:
        expected = ", ".join(f"{name} {value}" for name, value in one.correction.expect.items())
        flags.append(
            Flag(
                kind="correction_expired",
                day=max(one.since, one.correction.date),
                title=f"{view.place}: a correction no longer applies: {one.correction.name}",
                reason=f"It expects {expected}, and finds {one.found}. Decide anew: change or remove it.",
                evidence=one.ids,
                key=f"{one.correction.name} {one.found}",
            )
        )
    return flags
