"""The data package: observations, series and flags as CSV and Parquet, described and citable."""

from __future__ import annotations

from pathlib import Path

import click

from ._app import App, common, monitor_argument, pass_app


@click.command(short_help=__doc__)
@monitor_argument
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@common
@pass_app
def command(app: App, monitor: str, folder: Path) -> None:
    """Write the data package of MONITOR into DIR."""
    import prisoncount
    from prisoncount.kit import package

    opened = prisoncount.open(monitor, data=app.data, now=app.now)
    for path in package.write(opened.config, opened.store, folder):
        app.wrote(path)
