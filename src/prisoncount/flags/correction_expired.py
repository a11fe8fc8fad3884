"""A correction of the monitor file does not apply: the page has changed since, or no report was ever like it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prisoncount.records import Flag

from ._view import View

if TYPE_CHECKING:
    from prisoncount.corrections import Expired


def find(view: View) -> list[Flag]:
    """Each correction whose page does not show what it expects, from the day on which a run has noticed that.

    One whose page is gone (404 or 410 on as many days of looking as the source's `alarm_after`) is told, as nobody can
    see any more whether it is right. One whose address and day no report has ever had is told too: it has a slip, and
    the wrong number stands. What was mended and is wrong again is told again.
    """
    return [_noticed(view, one) for one in view.expired]


def _noticed(view: View, one: Expired) -> Flag:
    """The flag as it was raised before and still stands, else of today: what has to be decided now is news now."""
    expected = ", ".join(f"{name} {value}" for name, value in one.correction.expect.items())
    decide = f"It expects {expected}, and finds {one.found}. Decide anew: change or remove it."
    decide = f"The last looks at its address found {one.found}; it stands as before." if one.gone else decide
    flag = Flag(
        kind="correction_expired",
        day=view.today,
        title=f"{view.place}: {_title(one)}",
        reason=decide if one.ids else f"It expects {expected}; until it is mended, it changes nothing.",
        evidence=one.ids,
        key=f"{one.correction.name} {one.found}",
    )
    again = (replace(flag, day=day) for day in sorted(set(view.raised.values()), reverse=True))
    return next((before for before in again if before.id in view.raised), flag)


def _title(one: Expired) -> str:
    if one.gone:
        return f"the page is gone: the correction can no longer be checked: {one.correction.name}"
    if one.fitted:
        return f"a correction no longer applies: {one.correction.name}"
    if one.ids:
        return f"a correction has never applied: {one.correction.name}"
    about = f" about {one.correction.as_of}" if one.correction.as_of else ""
    made = f"the correction of {one.correction.date} for {one.correction.url}{about}"
    return f"{made} has never matched a report: check its url and date"
