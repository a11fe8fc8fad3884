"""Dated, cited reports from a CSV into the record."""

from __future__ import annotations

from pathlib import Path

import click

from ._app import App, common, monitor_argument, pass_app


@click.command(short_help=__doc__)
@monitor_argument
@click.argument("file", type=click.Path(path_type=Path))
@common
@pass_app
def command(app: App, monitor: str, file: Path) -> None:
    """Add the reports of FILE to the record of MONITOR; what is there already is not added again.

    The columns are as_of, value, low, high, qualifier, measure, origin, publisher, url, published and note.
    A wrong row stops the import before anything is stored. A count far from those around it waits in quarantine, unless
    its note begins with "confirmed: " and says why it is right. One that is not known yet (published, or else as_of,
    lies ahead) is left out: import the file again when its day has come.
    """
    from prisoncount import __version__, config, intake, lock, record
    from prisoncount.store import Store, store_path

    monitored = config.load(monitor)
    found = list(record.read(file, monitored.name, monitored.measure, app.now, "import"))
    reports = [one for one in found if one.known_from <= app.today]
    with lock.hold(app.folder(monitored) / "lock"):
        store = Store.create(store_path(app.data, monitored.name))
        with store.transaction():
            store.start_run(app.now, __version__, offline=True)
            known = {one.id for one in reports if store.has_observation(one.id)}
            _, waiting = intake.add(monitored, store, app.now, reports)
    click.echo(f"{file}: {len(reports)} reports, {len({one.id for one in reports} - known)} new")
    if ahead := sorted(one.known_from for one in found if one.known_from > app.today):
        click.echo(
            f"{len(ahead)} left out until their day has come, the first on {ahead[0]}: import the file again then"
        )
    for one in waiting:
        click.echo(f"quarantined {one.id}: {one.reason}: see prisoncount review {monitor}")
