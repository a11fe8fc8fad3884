"""Every statement on record, with its origin, its dates and its status."""

from __future__ import annotations

from datetime import date

import click

from ._app import App, Day, common, format_option, monitor_argument, pass_app, write_frame


@click.command(short_help=__doc__)
@monitor_argument
@click.option("--known-at", type=Day(), help="As they were known at the end of this day.")
@click.option("--detail", is_flag=True, help="With measure, reason, note and more.")
@format_option("table", "csv", "json", "parquet")
@common
@pass_app
def command(app: App, monitor: str, *, known_at: date | None, detail: bool, form: str) -> None:
    """The observations of MONITOR, oldest day first."""
    import prisoncount

    frame = prisoncount.open(monitor, data=app.data, now=app.now).observations(known_at=known_at, detail=detail)
    if form == "table":
        frame = frame[["as_of", "precision", "value", "qualifier", "origin", "publisher", "status"]]
    write_frame(frame, form, "observations")
