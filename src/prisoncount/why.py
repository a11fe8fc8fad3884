"""Why the series says what it says on a day: the statement that won, and its rivals with the reason they lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd

from . import reconcile

WINDOW = 31
"""Days around the winning statement in which others are its rivals."""


@dataclass(frozen=True)
class Why:
    """One day of the series: `winner` is a row of the observations, `rivals` are rows with why they lost.

    `n_pages` is how many pages tell what the winner says, `n_origins` how many origins have spoken since.
    """

    day: date
    winner: pd.Series | None
    rivals: list[tuple[pd.Series, str]]
    n_pages: int = 0
    n_origins: int = 0


def explain(observations: pd.DataFrame, measure: str, primary: str, day: date) -> Why:
    """The winner and the rivals of a day; no winner before the first step."""
    stated = reconcile.statements(observations, measure)
    moving = reconcile.steps(stated, primary)
    at = pd.Timestamp(day)
    held = moving[moving["as_of"] <= at]
    winner = observations.loc[held.index[-1]] if len(held) else None
    centre = winner["as_of"] if winner is not None else at
    reach = pd.Timedelta(days=WINDOW)
    near = observations[observations["as_of"].between(min(centre, at) - reach, max(centre, at) + reach)]
    rivals = [
        (row, _lost(row, winner, measure, primary, folded=key not in stated.index))
        for key, row in near.iterrows()
        if winner is None or key != winner.name
    ]
    if winner is None:
        return Why(day, None, rivals)
    since = stated[stated["as_of"].between(winner["as_of"], at)]
    return Why(day, winner, rivals, int(held["n_pages"].iloc[-1]), since["counts_as"].nunique())


def _lost(row: pd.Series, winner: pd.Series | None, measure: str, primary: str, *, folded: bool) -> str:
    """The first rule that kept a statement from being the count of the day."""
    if row["status"] != "accepted":
        return f"{row['status']}: {row['reason'].removeprefix(row['status'] + ': ')}"
    if row["measure"] != measure:
        return f"another definition ({row['measure']}): a series of its own"
    if folded:
        return "the same statement, kept once"
    if (row["precision"], row["qualifier"], row["origin"]) == ("month", "exact", primary):
        return f"only the month is known: it moves the count where no exact one has come for {reconcile.PATIENCE} days"
    if row["precision"] != "day":
        return f"only the {row['precision']} is known: it widens the band and never moves the count"
    if row["qualifier"] != "exact":
        return "not exact: it widens the band and never moves the count"
    if row["origin"] != primary:
        return f"counted by {row['origin'] or 'an unnamed origin'}, not by {primary}: it widens the band"
    if winner is None:
        return "it comes after this day"
    if row["as_of"] == winner["as_of"]:
        return (
            "the same day: the origin's own page counts before a report of it, then what fits the counts around it, "
            "then the word known last"
        )
    return "true of another day: " + ("before" if row["as_of"] < winner["as_of"] else "after") + " this count"
