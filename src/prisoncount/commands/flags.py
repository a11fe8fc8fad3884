"""The changes worth a person's attention, oldest first."""

from __future__ import annotations

from datetime import date

import click

from ._app import App, Day, common, format_option, monitor_argument, pass_app


@click.command(short_help=__doc__)
@monitor_argument
@click.option("--since", type=Day(), help="Only flags of this day and later.")
@format_option("table", "json")
@common
@pass_app
def command(app: App, monitor: str, *, since: date | None, form: str) -> None:
    """The flags of MONITOR: id, day, kind, title, reason and the ids of the evidence."""
    import json

    import prisoncount

    frame = prisoncount.open(monitor, data=app.data).flags(since=since)
    for key, row in frame.iterrows():
        if form == "json":
            facts = {
                "id": key,
                "day": f"{row['day']:%Y-%m-%d}",
                "kind": row["kind"],
                "title": row["title"],
                "reason": row["reason"],
                "size": row["size"],
                "evidence": json.loads(row["evidence"]),
                "first_raised": row["first_raised"].isoformat(),
            }
            click.echo(json.dumps(facts, ensure_ascii=False))
        else:
            click.echo(f"{row['day']:%Y-%m-%d}  {row['kind']:<13}  {row['title']}\n{'':27}{row['reason']}  [{key}]")
    if frame.empty and form == "table":
        click.echo("no flags", err=True)
