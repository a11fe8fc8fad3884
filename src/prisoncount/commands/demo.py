"""The whole pipeline, offline, against a bundled local news site over real HTTP."""

from __future__ import annotations

import shutil
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ._app import App, amount, common, pass_app

if TYPE_CHECKING:
    from prisoncount.intake import Result
    from prisoncount.records import Flag


@click.command(short_help=__doc__)
@common
@pass_app
def command(app: App) -> None:
    """Visit a bundled news site on 127.0.0.1 from 2021 to 2026, and show what was read, missed and flagged.

    The site has a redesign, an outage, a mirror and a page that says "12 more people". Nothing leaves this machine.
    Record, archive, monitor file and chart are written to the folder demo in the output folder, anew each time.
    """
    from prisoncount import __version__, assess, config, pipeline
    from prisoncount.archive import Archive
    from prisoncount.demo import tour
    from prisoncount.demo.server import serve
    from prisoncount.store import Store, store_path

    app.logging()
    folder = app.out / "demo"
    if (folder / "demo.toml").is_file():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    days = tour.visits()
    with serve(days[0]) as site:
        monitor = config.load(str(tour.monitor(site.url, folder)))
        store = Store.create(store_path(folder / "data", monitor.name))
        archive = Archive(folder / "data" / monitor.name / "archive")
        for day in days:
            site.set_day(day)
            now = datetime.combine(day, time(6), tzinfo=UTC)
            result = pipeline.run(monitor, store, archive, now=now, version=__version__)
            _tell(app, day, result, assess.update(monitor, store, day))
            if result.bugs:
                raise RuntimeError("\n".join(result.bugs))
    published = pipeline.publish(monitor, store, folder, days[-1], anew=True)
    for one in published.files:
        click.echo(f"{one.path}: {one.shows}")
    _invite(app, folder)


def _tell(app: App, day: date, result: Result, flags: list[Flag]) -> None:
    if app.quiet:
        return
    for one in result.observations:
        click.echo(f"{day}  read    {one.source:<14} {amount(asdict(one))}, true of {one.as_of}: “{one.quote}”")
    for doubt in result.quarantined:
        click.echo(f"{day}  doubt   {doubt.source:<14} {amount(asdict(doubt))}: “{doubt.quote}”")
    for gap in result.gaps:
        click.echo(f"{day}  gap     {gap.source:<14} {gap.reason}: {gap.detail}")
    for flag in flags:
        click.echo(f"{day}  flag    {flag.kind:<14} {flag.title}")


def _invite(app: App, folder: Path) -> None:
    if app.talkative:
        monitor, data = folder / "demo.toml", folder / "data"
        click.echo(f"Now try: prisoncount why {monitor} 2022-01-27 --data {data}")
