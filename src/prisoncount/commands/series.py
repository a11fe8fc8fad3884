"""The reconciled series, day by day, with its band."""

from __future__ import annotations

from datetime import date

import click

from ._app import App, Day, common, format_option, monitor_argument, pass_app, write_frame


@click.command(short_help=__doc__)
@monitor_argument
@click.option("--known-at", type=Day(), help="As it was known at the end of this day.")
@click.option("--steps", is_flag=True, help="Only the days that a report is true of.")
@format_option("table", "csv", "json", "parquet")
@common
@pass_app
def command(app: App, monitor: str, *, known_at: date | None, steps: bool, form: str) -> None:
    """The reconciled series of MONITOR: day, count, low, high, reported, n_origins, n_pages, best.

    count is what was reported, held until the next report; low, best and high are the estimate with its 90 % band.
    """
    import prisoncount

    band = prisoncount.open(monitor, data=app.data, now=app.now).series(known_at=known_at, band=True)
    band[["low", "high", "best"]] = band[["low", "high", "best"]].round(1)
    write_frame(band[band["reported"]] if steps else band, form, "series")
