"""Where a day's count comes from: sentence, page, hash, archive record, dates, and why its rivals lost."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from ._app import App, amount, common, format_option, monitor_argument, pass_app

if TYPE_CHECKING:
    import pandas as pd

    from prisoncount.monitor import Monitor

SHOWN = (
    "value", "low", "high", "qualifier", "as_of", "precision", "origin", "publisher", "url", "published", "seen_at",
    "known_from", "status", "quote", "start", "end", "sha256", "record_id", "reader", "source", "note",
)  # fmt: skip


@click.command(short_help=__doc__)
@monitor_argument
@click.argument("asked", metavar="DATE | ID")
@format_option("text", "json")
@common
@pass_app
def command(app: App, monitor: str, asked: str, *, form: str) -> None:
    """Why the series of MONITOR says what it says on DATE, or what became of the statement of this ID.

    \b
    prisoncount why belarus 2022-01-27
    prisoncount why belarus 48396abef3b8

    An ID is that of an observation, as the evidence of a flag names it.
    """
    import json

    import prisoncount

    opened = prisoncount.open(monitor, data=app.data, now=app.now)
    why = opened.why(asked if asked in opened.observations().index else _day(asked))
    day = why.day
    winner = None if why.winner is None else _facts(why.winner, opened)
    rivals = [_facts(row, opened) | {"lost": lost} for row, lost in why.rivals]
    if form == "json":
        said = {"day": day.isoformat(), "n_pages": why.n_pages, "n_origins": why.n_origins}
        click.echo(json.dumps(said | {"winner": winner, "rivals": rivals}, ensure_ascii=False, indent=1))
        return
    for row in rivals:
        if row["id"] == asked:
            click.echo(f"{asked}: {amount(row)}: {row['lost']}")
            _tell(row)
    if winner is None:
        click.echo(f"{opened.config.name}: no count holds on {day}: the first report is later")
    else:
        held = "" if winner["as_of"] == day.isoformat() else f" (reported for {winner['as_of']}, held until the next)"
        click.echo(f"{opened.config.name}, {day}: {amount(winner)}{held}")
        _tell(winner)
        click.echo(f"  {'said by:':<12} {why.n_pages} page{'' if why.n_pages == 1 else 's'}, 1 origin")
        others = why.n_origins - 1
        if others > 0:
            click.echo(f"  {'since then:':<12} {others} other origin{'' if others == 1 else 's'} spoke, see the rivals")
    click.echo(f"rivals: {len(rivals)}")
    for row in rivals:
        click.echo(
            f"  {row['as_of']}  {amount(row):<18} {row['origin'] or 'unnamed':<24} {row['lost']}\n{'':14}{row['url']}"
        )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.UsageError(
            f"{text!r}: expected a date such as 2022-01-27, or the id of a statement on record"
        ) from None


def _tell(facts: dict[str, Any]) -> None:
    """Everything that leads back to the page."""
    for name in (*SHOWN, "warc"):
        if facts.get(name) not in (None, ""):
            click.echo(f"  {name + ':':<12} {facts[name]}")


def _facts(row: pd.Series, opened: Monitor) -> dict[str, Any]:
    """A row as plain values; days as ISO dates, and the WARC file of a captured page."""
    import pandas as pd

    facts: dict[str, Any] = {"id": row.name}
    for name in SHOWN:
        value = row[name]
        if pd.isna(value):
            facts[name] = None
        elif name == "seen_at":
            facts[name] = value.isoformat()
        elif isinstance(value, pd.Timestamp):
            facts[name] = f"{value:%Y-%m-%d}"
        else:
            facts[name] = int(value) if isinstance(value, float) else value
    if facts["sha256"]:
        found = opened.store.rows("SELECT warc FROM captures WHERE sha256 = ? ORDER BY id LIMIT 1", facts["sha256"])
        facts["warc"] = found[0]["warc"] if found else None
    return facts
