"""How much each month's figure changed after it was first known, by origin."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from ._app import App, Day, common, format_option, monitor_argument, pass_app, write_frame

if TYPE_CHECKING:
    import pandas as pd


@click.command(short_help=__doc__)
@monitor_argument
@click.option("--known-at", type=Day(), help="As it was known at the end of this day.")
@format_option("table", "csv", "json")
@common
@pass_app
def command(app: App, monitor: str, *, known_at: date | None, form: str) -> None:
    """The revisions of MONITOR: each month's figure when it was first known, and now; then the median lag by origin.

    The figure of a month is the exact count of its last reported day. It is revised when another number is known of
    that same day, or when it is taken back; a later day's count is no revision. Where nobody recorded when a figure
    became known, its day and its lag are empty.
    """
    import prisoncount
    from prisoncount import vintages

    figures = prisoncount.open(monitor, data=app.data, now=app.now).figures(known_at=known_at)
    revised = vintages.revisions(figures)
    if form == "table":
        counts = ["first_value", "last_value", "change", "lag_days"]
        revised[counts] = revised[counts].map("{:g}".format, na_action="ignore").astype(object)
    write_frame(revised, form)
    if form == "table":
        for origin, row in vintages.lags(figures).iterrows():
            click.echo(_late(str(origin) or "unnamed", row))


def _late(origin: str, row: pd.Series) -> str:
    """How late the figures of an origin come, and how many of them cannot say."""
    if not row["dated"]:
        return f"{origin}: nobody recorded when any of {row['undated']:g} figures became known"
    told = f"{origin}: half of {row['dated']:g} figures known within {row['median_lag_days']:g} days of their day"
    return told + (f"; of {row['undated']:g} more nobody recorded when" if row["undated"] else "")
