"""Newsletter, feed, page, charts and data package, into the output folder."""

from __future__ import annotations

import click

from ._app import App, common, monitor_argument, pass_app


@click.command(short_help=__doc__)
@monitor_argument
@click.option("--base-url", default="", metavar="URL", help="Where the folder will be hosted: makes links absolute.")
@click.option("--lang", default="en", show_default=True, help="Language of pictures, newsletter and page.")
@common
@pass_app
def command(app: App, monitor: str, base_url: str, lang: str) -> None:
    """Draw the charts of MONITOR and write its newsletter, Atom feed, page and data package into the output folder."""
    import prisoncount
    from prisoncount import report

    opened = prisoncount.open(monitor, data=app.data, now=app.now)
    if name := report.other(opened.config, app.out):
        click.echo(
            f"prisoncount: {app.out} held the kit of {name}; give each monitor its own folder with --out", err=True
        )
    for one in report.write_kit(opened.config, opened.store, app.out, today=app.today, base_url=base_url, lang=lang):
        app.wrote(f"{one.path}: {one.shows}")
