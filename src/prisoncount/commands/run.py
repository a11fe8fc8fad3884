"""One pass: fetch, archive, read, store, reconcile, flag, draw, report."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING

import click

from ._app import App, amount, common, monitor_argument, pass_app

if TYPE_CHECKING:
    from prisoncount.config import MonitorConfig
    from prisoncount.health import Health
    from prisoncount.intake import Result
    from prisoncount.pipeline import Published
    from prisoncount.records import Flag

log = logging.getLogger("prisoncount")
RECENT = timedelta(days=62)
"""Flags of older days, from a first run or an import, are counted and not told one by one; `flags` lists them all."""
ALWAYS = {"correction_expired"}
"""Flags that are told one by one whatever their day: somebody must decide anew."""


@click.command(short_help=__doc__)
@monitor_argument
@click.option("--strict", is_flag=True, help="Exit 4 at the first failure of a source.")
@click.option("--exit-code", is_flag=True, help="Exit 10 when there are new flags.")
@common
@pass_app
@click.pass_context
def command(ctx: click.Context, app: App, monitor: str, *, strict: bool, exit_code: bool) -> None:
    """One pass over MONITOR: fetch, archive, read, store, reconcile, flag, draw and report.

    MONITOR is a bundled name (belarus) or the path of a TOML file. Under cron a run with nothing new prints nothing.
    """
    from prisoncount import __version__, config, health, lock, pipeline
    from prisoncount.archive import Archive
    from prisoncount.store import Store, store_path

    app.logging()
    monitored = config.load(monitor)
    folder = app.folder(monitored)
    with lock.hold(folder / "lock"):
        store = Store.create(store_path(app.data, monitored.name))
        before = {one.source.id: one.failures for one in health.check(monitored, store, app.today)}
        with _progress(app, monitored) as progress:
            result = pipeline.run(
                monitored, store, Archive(folder / "archive"), now=app.now, version=__version__, offline=app.offline,
                progress=progress,
            )  # fmt: skip
        after = health.check(monitored, store, app.today)
        published = pipeline.publish(monitored, store, app.out, app.today, anew=result.first)
    _warn(before, after)
    _tell(app, monitor, result, published)
    if result.bugs:
        raise RuntimeError("a source could not be handled; the others were:\n" + "\n".join(result.bugs))
    ctx.exit(_code(result, after, strict=strict, new_flags=exit_code and bool(published.flags)))


@contextmanager
def _progress(app: App, config: MonitorConfig) -> Iterator[Callable[[str], None]]:
    """One line that changes, on a terminal only; gone at the end."""
    if app.quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    names = [source.id for source in config.sources.values() if source.enabled]

    def show(name: str) -> None:
        click.echo(f"\r\033[K[{names.index(name) + 1}/{len(names)}] {name}", nl=False, err=True)

    try:
        yield show
    finally:
        click.echo("\r\033[K", nl=False, err=True)


def _tell(app: App, monitor: str, result: Result, published: Published) -> None:
    """What is new on standard output; the rest only on a terminal or with -v."""
    if app.quiet:
        return
    recent = [flag for flag in published.flags if flag.kind in ALWAYS or app.today - flag.day <= RECENT]
    for flag in recent:
        click.echo(_line(flag))
    if len(recent) < len(published.flags):
        earlier = len(published.flags) - len(recent)
        click.echo(f"{earlier} new flags are of earlier days: prisoncount flags {monitor} shows them")
    for one in result.quarantined:
        click.echo(f"quarantined {one.id}: {amount(asdict(one))} at {one.url}: see prisoncount review {monitor}")
    for line in result.withdrawn:
        click.echo(line)
    if not app.talkative:
        return
    read = sum(outcome in ("read", "not_modified") for outcome in result.outcomes.values())
    click.echo(
        f"{monitor}: {len(result.observations)} new statements, {len(result.gaps)} new gaps; "
        f"{read} of {len(result.outcomes)} sources could be read"
    )
    for file in published.files:
        click.echo(f"{file.path}: {file.shows}")


def _line(flag: Flag) -> str:
    return f"{flag.id}  {flag.kind}: {flag.title}. {flag.reason}"


def _warn(before: dict[str, int], after: list[Health]) -> None:
    """A line for each source that has begun to fail or come back; none while it stays as it was."""
    begun = [one for one in after if one.failures and not before.get(one.source.id)]
    if len(begun) == len(after) > 1:
        log.warning("none of %d sources could be read, stored as gaps; the first: %s", len(begun), begun[0].detail)
        begun, level = begun[1:], logging.INFO
    else:
        level = logging.WARNING
    for one in begun:
        log.log(level, "%s: %s: %s", one.source.id, one.outcome, one.detail)
    for one in after:
        if not one.failures and before.get(one.source.id):
            log.warning("%s: can be read again after %d failures", one.source.id, before[one.source.id])


def _code(result: Result, after: list[Health], *, strict: bool, new_flags: bool) -> int:
    alarm = any(one.alarm or (strict and one.failures) for one in after)
    if alarm:
        return 4 if any(outcome in ("read", "not_modified") for outcome in result.outcomes.values()) else 5
    return 10 if new_flags else 0
