"""The newest counts of several monitors, each with what it counts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from prisoncount.errors import UsageError

from ._app import App, Day, amount, common, format_option, pass_app, write_frame

if TYPE_CHECKING:
    import pandas as pd


@click.command(short_help=__doc__)
@click.argument("monitors", nargs=-1, required=True, metavar="MONITOR...")
@click.option("--series", "as_series", is_flag=True, help="One table of their series instead, a column a monitor.")
@click.option("--despite-definitions", "despite", is_flag=True, help="Although they do not count the same thing.")
@click.option("--known-at", type=Day(), help="As it was known at the end of this day.")
@format_option("table", "csv", "json")
@common
@pass_app
def command(
    app: App, monitors: tuple[str, ...], *, as_series: bool, despite: bool, known_at: date | None, form: str
) -> None:
    """The newest count of each MONITOR with its day, origin, definition, what that includes, and its warnings.

    Two definitions are never put on one axis in silence: --series needs --despite-definitions where the monitors
    differ, and then says beside each series what it counts and what was said last: a line ends with its last count, and
    an "about" of a later day may have overtaken that.
    """
    import prisoncount
    from prisoncount import compare

    if despite and not as_series:
        raise UsageError("--despite-definitions belongs to --series; the table shows every definition anyway")
    opened = [prisoncount.open(name, data=app.data, now=app.now) for name in dict.fromkeys(monitors)]
    frame = compare.latest(opened, known_at or app.today, known_at)
    if as_series:
        _series(compare.joint(opened, known_at, despite=despite), frame, form)
        return
    if form == "table":
        click.echo("\n\n".join(_block(row) for row in frame.reset_index().to_dict("records")))
    elif form == "csv":
        write_frame(frame.assign(warnings=frame["warnings"].map(" ".join)), form)
    else:
        write_frame(frame, form)


def _block(row: dict[Any, Any]) -> str:
    """One monitor's newest count and all that must be known to read it."""
    lines = [f"{row['place']} [{row['monitor']}]: {_newest(row)}"]
    lines += _told("counts", row["definition"])
    if row["includes"]:
        lines += _told("includes", row["includes"])
    for warning in row["warnings"]:
        lines += _told("beware", warning)
    return "\n".join(lines)


def _newest(row: dict[Any, Any]) -> str:
    import pandas as pd

    if pd.isna(row["as_of"]):
        return "no count on record"
    forms = {"day": f"{row['as_of'].day} {row['as_of']:%B %Y}", "month": f"{row['as_of']:%B %Y}"}
    when = forms.get(row["precision"], f"{row['as_of']:%Y}")
    return f"{amount(row)}, {when} ({row['days_old']:,} days ago), {row['origin']}"


def _told(key: str, text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 110, initial_indent=f"  {key:<9}", subsequent_indent=" " * 11)


def _series(frame: pd.DataFrame, latest: pd.DataFrame, form: str) -> None:
    """The joint table with each definition beside its series, in every format, and the newest word on it."""
    import json

    import pandas as pd

    defined: dict[str, str] = frame.attrs["definitions"]
    newest = {str(row["monitor"]): _newest(row) for row in latest.reset_index().to_dict("records")}
    counts = frame.astype("Float64").round().astype("Int64")
    if form == "csv":
        named = counts.rename(columns={name: f"{name}: {definition}" for name, definition in defined.items()})
        write_frame(named, form)
    elif form == "json":
        out = []
        for name, definition in defined.items():
            held = counts[name].dropna()
            points = {f"{day:%Y-%m-%d}": int(value) for day, value in held.items() if isinstance(day, pd.Timestamp)}
            out.append({"monitor": name, "definition": definition, "newest": newest[name], "counts": points})
        click.echo(json.dumps(out, ensure_ascii=False, indent=1))
    else:
        for name, definition in defined.items():
            click.echo(f"{name} counts: {definition}")
            click.echo(f"{name} newest: {newest[name]}")
        click.echo()
        write_frame(counts.astype("object").where(counts.notna(), ""), form)
