"""What is quarantined, and the decisions about it."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ._app import App, amount, common, pass_app

if TYPE_CHECKING:
    import pandas as pd


@click.command(short_help=__doc__)
@click.argument("words", nargs=-1, metavar="MONITOR | accept ID | reject ID | reopen ID")
@click.option("--monitor", help="The monitor: a bundled name, a TOML file, or a record in the data folder.")
@click.option("--reason", help="Why; stored with your name and the time.")
@common
@pass_app
def command(app: App, words: tuple[str, ...], *, monitor: str | None, reason: str | None) -> None:
    """Show what waits in MONITOR, what its file marks doubtful, and what could not be a count; or decide.

    \b
    prisoncount review belarus
    prisoncount review accept 1f2e3d --monitor belarus --reason "the second page says the same"
    prisoncount review reject 1f2e3d --reason "a subset"
    prisoncount review reopen 1f2e3d --reason "decided too soon"

    What waits is not believed at first sight. Reports that a file marks doubtful can be accepted like those. What lacks
    a day, or can be read in two ways, is no count and has no ID.

    What is reopened waits for a second voice, or is again what its file or its page said: doubtful, or withdrawn.

    Without --monitor the ID is looked for in every record of the data folder. Nothing is deleted: a later decision
    stands above an earlier one, and both stay on record.
    """
    if not words or words[0] not in _STATUS:
        if len({*words, *filter(None, [monitor])}) != 1:
            raise click.UsageError("expected a monitor, or accept, reject or reopen with an ID")
        _show(app, words[0] if words else monitor or "")
        return
    if len(words) != 2:
        raise click.UsageError(f"{words[0]}: expected one ID, as `prisoncount review MONITOR` shows it")
    if not (reason or "").strip():
        raise click.UsageError("a decision needs --reason TEXT: it is stored with the decision")
    _decide(app, words[0], words[1], monitor, str(reason).strip())


_STATUS = {"accept": "accepted", "reject": "rejected", "reopen": "quarantined"}
_BEFORE = """
WITH said AS (
    SELECT 0 AS nth, status, reason, source AS who, 1 AS first FROM observations WHERE id = :key
    UNION ALL SELECT id, status, reason, who, 0 FROM reviews WHERE observation = :key
), last AS (
    SELECT max(nth) AS nth, status, reason, who FROM said
    WHERE first OR who IN ('rule', 'record', 'page', 'fetch', 'reread')
)
SELECT * FROM last WHERE status = 'doubtful' OR status = 'rejected' AND nth < (SELECT max(nth) FROM said)
"""
"""What stood before a person decided, where nothing but a person could lift it: a mark of its file, or a withdrawal."""


def _show(app: App, monitor: str) -> None:
    import prisoncount

    opened = prisoncount.open(monitor, data=app.data, now=app.now)
    frame = opened.observations(detail=True)
    waiting = frame[frame["status"] == "quarantined"]
    number = ["url", "origin", "qualifier", "value", "low", "high"]
    for _, same in waiting.groupby(number, dropna=False, sort=False):
        _tell(same)
        if len(same) > 1:
            last = same["as_of"].iloc[-1]
            click.echo(
                f"    and the same of {len(same) - 1} later day{'s' if len(same) > 2 else ''}, last {last:%Y-%m-%d}"
            )
    doubtful = frame[frame["status"] == "doubtful"]
    if len(doubtful):
        click.echo(f"marked doubtful in their file (take one: review accept ID --monitor {monitor} --reason TEXT):")
    for key in doubtful.index:
        _tell(doubtful.loc[[key]])
    sql = "SELECT day, url, detail FROM gaps WHERE reason = 'doubtful' ORDER BY day, id"
    doubts = opened.store.rows(sql)
    for gap in doubts:
        click.echo(f"no count  {gap['day']}  {gap['detail']}\n    {gap['url']}")
    if waiting.empty and doubtful.empty and not doubts:
        click.echo("nothing waits for a decision", err=True)


def _tell(same: pd.DataFrame) -> None:
    """The first of several statements of a page: its id, day and number, and why it is not on the chart."""
    row = same.iloc[0]
    click.echo(f"{same.index[0]}  {row['as_of']:%Y-%m-%d}  {amount(row.to_dict())}\n    {row['reason']}")
    if isinstance(row["quote"], str):
        click.echo(f"    “{row['quote']}”")
    click.echo(f"    {row['url']}")


def _decide(app: App, verb: str, key: str, monitor: str | None, reason: str) -> None:
    from prisoncount import lock
    from prisoncount.errors import UsageError
    from prisoncount.store import Store

    folders = [_folder(app, monitor)] if monitor else sorted(app.data.glob("*/"))
    for folder in folders:
        path = folder / "store.sqlite"
        if not path.is_file():
            continue
        store = Store.read_only(path)
        found = store.has_observation(key)
        store.close()
        if found:
            with lock.hold(folder / "lock"):
                store = Store.create(path)
                with store.transaction():
                    before = store.rows(_BEFORE, {"key": key}) if verb == "reopen" else []
                    store.add_review(key, app.now, _STATUS[verb], reason, getpass.getuser())
                    for one in before:
                        store.add_review(key, app.now, one["status"], one["reason"], one["who"])
                store.close()
            click.echo(f"{key}: {before[0]['status'] if before else _STATUS[verb]}")
            return
    raise UsageError(f"{key}: no such statement in {', '.join(str(one) for one in folders) or app.data}")


def _folder(app: App, monitor: str) -> Path:
    """Where the record of a bundled name, of a TOML file, or of this name in the data folder lies."""
    from prisoncount import config
    from prisoncount.errors import UsageError

    known = "/" not in monitor and (app.data / monitor / "store.sqlite").is_file()
    folder = app.data / (monitor if known else config.load(monitor).name)
    if not (folder / "store.sqlite").is_file():
        raise UsageError(f"{folder}: there is no record yet; `prisoncount run {monitor}` makes one")
    return folder
