"""No exact count has come for a long time."""

from __future__ import annotations

from datetime import timedelta

from prisoncount.records import Flag

from ._view import View


def find(view: View, *, days: int = 90) -> list[Flag]:
    """Raised once for each exact count that is the newest and older than `days`.

    The same number told again counts, as long as nothing says that it is an old one.
    """
    told = view.stated[(view.stated["origin"] == view.primary) & (view.stated["qualifier"] == "exact")]
    told = told[(told["precision"] != "year") & ~told.index.isin([one.key for one in view.repeats])]
    if told.empty or (view.today - told["as_of"].iloc[-1].date()).days <= days:
        return []
    key, day, value = str(told.index[-1]), told["as_of"].iloc[-1].date(), int(told["value"].iloc[-1])
    return [
        Flag(
            kind="stale",
            day=day + timedelta(days=days + 1),
            title=f"{view.place}: no exact count for more than {days} days",
            reason=f"The newest exact count by {view.primary} is {value:,} {view.on(key, day)}.",
            size=float(days),
            evidence=(key,),
            key=key,
        )
    ]
