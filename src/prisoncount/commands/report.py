"""The charts with caption and alt text, and the data package, into the output folder."""

from __future__ import annotations

import click

from ._app import App, common, monitor_argument, pass_app


@click.command(short_help=__doc__)
@monitor_argument
@common
@pass_app
def command(app: App, monitor: str) -> None:
    """Draw the charts of MONITOR and write its data package into the output folder."""
    import prisoncount
    from prisoncount import export, report

    opened = prisoncount.open(monitor, data=app.data)
    for one in report.write(opened.config, opened.store, app.out, today=app.today):
        click.echo(f"{one.path}: {one.shows}")
    for path in export.write(opened.config, opened.store, app.out / "data" / opened.config.name):
        click.echo(path)
