"""How much each month's figure changed after it was first known, by origin."""

from __future__ import annotations

import click

from ._app import App, common, format_option, monitor_argument, pass_app, write_frame


@click.command(short_help=__doc__)
@monitor_argument
@format_option("table", "csv", "json")
@common
@pass_app
def command(app: App, monitor: str, *, form: str) -> None:
    """The revisions of MONITOR: each month's figure when it was first known, and now; then the median lag by origin."""
    import prisoncount
    from prisoncount import vintages

    opened = prisoncount.open(monitor, data=app.data, now=app.now)
    write_frame(opened.revisions(), form)
    if form == "table":
        for origin, days in vintages.lags(opened.observations(detail=True), opened.config.measure).items():
            click.echo(f"{origin or 'unnamed'}: known {days:g} days after the day it is true of (median)")
