"""A correction of the monitor file no longer applies: the source has changed since."""

from __future__ import annotations

from prisoncount.records import Flag

from ._view import View


def find(view: View) -> list[Flag]:
    """Each correction whose statement is not what it expects, from the day on which that could be known."""
    flags = []
    for one in view.expired:
        known = view.observations.loc[list(one.ids), "known_from"].max().date()
        expected = ", ".join(f"{name} {value}" for name, value in one.correction.expect.items())
        flags.append(
            Flag(
                kind="correction_expired",
                day=max(known, one.correction.date),
                title=f"{view.place}: a correction no longer applies: {one.correction.name}",
                reason=f"It expects {expected}, and finds {one.found}. Decide anew: change or remove it.",
                evidence=one.ids,
                key=f"{one.correction.name} {one.found}",
            )
        )
    return flags
