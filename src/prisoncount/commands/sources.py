"""What is configured, how each source is doing, and its last good day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ._app import App, common, monitor_argument, pass_app

if TYPE_CHECKING:
    from prisoncount.config import MonitorConfig


@click.command(short_help=__doc__)
@monitor_argument
@click.option("--check", is_flag=True, help="Fetch each source now and show what it would yield; nothing is stored.")
@common
@pass_app
def command(app: App, monitor: str, *, check: bool) -> None:
    """The sources of MONITOR: kind, state, failures in a row, last good day."""
    from prisoncount import config, health
    from prisoncount.store import Store, store_path

    app.logging()
    monitored = config.load(monitor)
    if check:
        _check(app, monitored)
        return
    path = store_path(app.data, monitored.name)
    store = Store.read_only(path) if path.exists() else Store.in_memory()
    for one in health.check(monitored, store, app.today):
        state = "ALARM" if one.alarm else "overdue" if one.overdue else one.outcome
        good = one.last_good or "never"
        verified = "" if one.source.verified else "  not yet verified live"
        row = f"{one.source.id:<22} {one.source.kind:<8} {state:<16} failures {one.failures:<4} last good {good}"
        click.echo(row + verified)
        if one.failures and one.detail and not app.quiet:
            click.echo(f"{'':22} {one.detail}")


def _check(app: App, config: MonitorConfig) -> None:
    """One look at each source over a record that is thrown away."""
    import tempfile
    from pathlib import Path

    from prisoncount import __version__, pipeline
    from prisoncount.archive import Archive
    from prisoncount.store import Store

    with tempfile.TemporaryDirectory(prefix="prisoncount-check-") as folder:
        store = Store.in_memory()
        result = pipeline.run(
            config, store, Archive(Path(folder)), now=app.now, version=__version__, offline=app.offline,
            progress=lambda name: click.echo(f"\r\033[K{name}", nl=False, err=True) if app.talkative else None,
        )  # fmt: skip
    for source, outcome in result.outcomes.items():
        click.echo(f"{source:<22} {outcome}")
        for one in result.observations:
            if one.source == source:
                click.echo(f"{'':22} {one.as_of} {one.qualifier} {one.value or one.low} “{one.quote}” {one.url}")
        for gap in result.gaps:
            if gap.source == source:
                click.echo(f"{'':22} {gap.reason}: {gap.detail} {gap.url}")
