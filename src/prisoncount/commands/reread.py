"""Today's reader over every stored capture: what would change, and with --apply, changed."""

from __future__ import annotations

from dataclasses import asdict

import click

from ._app import App, amount, common, monitor_argument, pass_app


@click.command(short_help=__doc__)
@monitor_argument
@click.option("--apply", "apply", is_flag=True, help="Store the new readings; the old ones stay on record, superseded.")
@common
@pass_app
def command(app: App, monitor: str, *, apply: bool) -> None:
    """Read every stored capture of MONITOR again and show what today's reader makes of it.

    Lines start with + for a statement that is new, and with - for one that today's reader does not see any more.
    """
    from prisoncount import __version__, config, lock, reread
    from prisoncount.archive import Archive
    from prisoncount.store import Store, store_path

    app.logging()
    monitored = config.load(monitor)
    folder = app.folder(monitored)
    path = store_path(app.data, monitored.name)
    with lock.hold(folder / "lock"):
        store = Store.create(path)
        changes = reread.compare(monitored, store, Archive(folder / "archive"))
        for one in changes.added:
            click.echo(f"+ {one.id}  {one.as_of}  {amount(asdict(one))}  “{one.quote}”  {one.url}")
        for row in changes.vanished:
            click.echo(f"- {row['id']}  {row['as_of']}  {amount(row)}  “{row['quote']}”  {row['url']}")
        for complaint in changes.unread:
            click.echo(complaint, err=True)
        if apply and (changes.added or changes.vanished):
            with store.transaction():
                store.start_run(app.now, __version__, offline=True)
                reread.apply(monitored, store, changes, app.now)
    click.echo(
        f"{changes.captures} captures: {len(changes.added)} added, {len(changes.vanished)} gone",
        err=not apply,
    )
