"""The changes worth a person's attention, oldest first."""

from __future__ import annotations

import getpass
import math
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from ._app import App, Day, common, format_option, monitor_argument, pass_app

if TYPE_CHECKING:
    import pandas as pd


@click.command(short_help=__doc__)
@monitor_argument
@click.option("--since", type=Day(), help="Only flags of this day and later.")
@click.option("--known-at", type=Day(), help="As they stood at the end of this day.")
@click.option("--muted", is_flag=True, help="Also those left out: muted by somebody, or no longer found.")
@click.option("--mute", metavar="ID", help="Leave this flag out from now on; needs --reason.")
@click.option("--unmute", metavar="ID", help="Show this flag again; needs --reason.")
@click.option("--reason", help="Why; stored with your name and the time.")
@format_option("table", "json")
@common
@pass_app
def command(
    app: App,
    monitor: str,
    *,
    since: date | None,
    known_at: date | None,
    muted: bool,
    mute: str | None,
    unmute: str | None,
    reason: str | None,
    form: str,
) -> None:
    """The flags of MONITOR: id, day, kind, title, reason and the ids of the evidence; or mute one of them.

    \b
    prisoncount flags belarus --since 2025-01-01
    prisoncount flags belarus --known-at 2025-06-30
    prisoncount flags belarus --mute 1f2e3d --reason "told in the issue of May"

    What is shown is what holds today: a flag that the newest run no longer found is left out, with the reason, until it
    is found again. Nothing is deleted: a flag keeps its id, and what was decided stays on record.
    """
    if mute or unmute:
        if mute and unmute:
            raise click.UsageError("--mute or --unmute, not both")
        if not reason:
            raise click.UsageError("a decision needs --reason TEXT: it is stored with the decision")
        _decide(app, monitor, mute or unmute or "", reason, muted=bool(mute))
        return
    import prisoncount

    opened = prisoncount.open(monitor, data=app.data, now=app.now)
    frame = opened.flags(since=since, muted=muted, known_at=known_at)
    if form == "json":
        import json

        click.echo(json.dumps([_facts(str(key), row) for key, row in frame.iterrows()], indent=1, ensure_ascii=False))
        return
    for key, row in frame.iterrows():
        click.echo(_text(str(key), row))
    if frame.empty:
        click.echo("no flags", err=True)


def _text(key: str, row: pd.Series) -> str:
    lines = [f"{row['day']:%Y-%m-%d}  {row['kind']:<18}  {row['title']}", f"{'':32}{row['reason']}  [{key}]"]
    return "\n".join([*lines, f"{'':32}muted: {row['muted']}"] if row["muted"] else lines)


def _facts(key: str, row: pd.Series) -> dict[str, Any]:
    import json

    from pandas import isna

    return {
        "id": key,
        "day": f"{row['day']:%Y-%m-%d}",
        "kind": row["kind"],
        "title": row["title"],
        "reason": row["reason"],
        "size": _number(row["size"]),
        "since": None if isna(row["since"]) else f"{row['since']:%Y-%m-%d}",
        "before": [_number(row["before_low"]), _number(row["before_high"])],
        "after": [_number(row["after_low"]), _number(row["after_high"])],
        "evidence": json.loads(row["evidence"]),
        "first_raised": row["first_raised"].isoformat(),
        "muted": row["muted"],
    }


def _number(value: float) -> float | None:
    """JSON has no NaN."""
    return None if math.isnan(value) else value


def _decide(app: App, monitor: str, key: str, reason: str, *, muted: bool) -> None:
    from prisoncount import config, lock
    from prisoncount.errors import UsageError
    from prisoncount.store import Store, store_path

    name = config.load(monitor).name
    path = store_path(app.data, name)
    if not path.is_file():
        raise UsageError(f"{path}: there is no record yet; `prisoncount run {monitor}` makes one")
    with lock.hold(path.parent / "lock"):
        store = Store.create(path)
        if not store.has_flag(key):
            raise UsageError(f"{key}: no such flag in {path}; `prisoncount flags {monitor} --muted` lists them")
        with store.transaction():
            store.add_mute(key, app.now, reason, getpass.getuser(), muted=muted)
        store.close()
    click.echo(f"{key}: {'muted' if muted else 'shown again'}")
