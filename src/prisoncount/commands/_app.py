"""The options every command shares, and the few things commands do alike."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from prisoncount import config as configs
from prisoncount.errors import UsageError
from prisoncount.usage import OPTIONS

if TYPE_CHECKING:
    import pandas as pd

F = TypeVar("F", bound=Callable[..., Any])


@dataclass
class App:
    """The common options of one call."""

    data: Path = field(default_factory=lambda: Path(os.environ.get("PRISONCOUNT_DATA") or "data"))
    out: Path = Path("out")
    offline: bool = False
    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))
    quiet: bool = False
    verbose: bool = False
    log_format: str = "text"

    @property
    def today(self) -> date:
        """The day of `now`, UTC."""
        return self.now.date()

    @property
    def talkative(self) -> bool:
        """Whether to say what was done although nothing is new: on a terminal or with -v, never with -q."""
        return not self.quiet and (self.verbose or sys.stdout.isatty())

    def wrote(self, what: object) -> None:
        """Name a file that was written, unless nothing but errors is asked for."""
        if not self.quiet:
            click.echo(what)

    def folder(self, config: configs.MonitorConfig) -> Path:
        """Where a monitor's record lives."""
        return self.data / config.name

    def logging(self) -> None:
        """Send the log to standard error."""
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(_Json() if self.log_format == "json" else logging.Formatter("prisoncount: %(message)s"))
        root = logging.getLogger("prisoncount")
        root.handlers[:] = [handler]
        root.propagate = False
        root.setLevel(logging.ERROR if self.quiet else logging.INFO if self.verbose else logging.WARNING)


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds")
        line = {"at": at, "level": record.levelname.lower(), "message": record.getMessage()}
        return json.dumps(line | getattr(record, "facts", {}), ensure_ascii=False)


class Instant(click.ParamType[datetime]):
    """An ISO date or time, as UTC; without an offset it is UTC."""

    name = "iso-time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, OverflowError):
            self.fail(
                f"{value!r}: expected an ISO date or time such as 2026-03-20 or 2026-03-20T06:00:00",
                param,
                ctx,
            )


class Day(click.ParamType[date]):
    """A date: YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r}: expected a date such as 2022-01-27", param, ctx)


def _set(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    app = ctx.ensure_object(App)
    if value is not None and param.name is not None:
        setattr(app, param.name, value)


def common(function: F) -> F:
    """Give a command the common options, stored in the App; they may stand before or after the command's name."""
    said = {name: meaning for name, (_, meaning) in OPTIONS.items()}
    folder = click.Path(path_type=Path, file_okay=False)
    option = partial(click.option, expose_value=False, callback=_set)
    options = [
        option("--data", type=folder, help=said["--data"]),
        option("--out", type=folder, help=said["--out"]),
        option("--offline", is_flag=True, default=None, help=said["--offline"]),
        option("--now", type=Instant(), help=said["--now"]),
        option("-q", "--quiet", is_flag=True, default=None, help=said["--quiet"]),
        option("-v", "--verbose", is_flag=True, default=None, help=said["--verbose"]),
        option("--log-format", type=click.Choice(["text", "json"]), help=said["--log-format"]),
    ]
    for give in reversed(options):
        function = give(function)
    return function


monitor_argument = click.argument("monitor")
pass_app = click.make_pass_decorator(App, ensure=True)


def amount(row: Mapping[Any, Any]) -> str:
    """The number of a statement as it was stated: more than 1,100; 1,200 to 1,300; what has no number is vague."""
    import pandas as pd

    from prisoncount.flags._words import told

    value, low, high = (None if pd.isna(row[name]) else row[name] for name in ("value", "low", "high"))
    if low is not None and high is not None and (value is None or row["qualifier"] == "range"):
        return f"{low:,.0f} to {high:,.0f}"
    if value is not None:
        return told(row["qualifier"], value)
    if low is not None:
        return told("at_least", low)
    return "a vague amount" if high is None else told("at_most", high)


def format_option(*choices: str) -> Callable[[F], F]:
    """`--format`: the first choice is the default."""
    return click.option("--format", "form", type=click.Choice(choices), default=choices[0], show_default=True)


def write_frame(frame: pd.DataFrame, form: str, table: str = "") -> None:
    """A frame on standard output; Parquet, being bytes, wants a file or a pipe. Dates without a time print as days.

    `table` is the name of the exported table whose types the columns have in Parquet.
    """
    import pandas as pd

    tidy = frame.reset_index()
    for name in tidy.columns[[pd.api.types.is_datetime64_dtype(kind) for kind in tidy.dtypes]]:
        tidy[name] = tidy[name].dt.strftime("%Y-%m-%d")
    whole = [name for name in ("value", "low", "high", "count", "start", "end", "size") if name in tidy]
    tidy[whole] = tidy[whole].apply(
        lambda column: column.astype("Int64") if (column.dropna() % 1 == 0).all() else column
    )
    if form == "csv":
        click.echo(tidy.to_csv(index=False), nl=False)
    elif form == "json":
        click.echo(tidy.to_json(orient="records", force_ascii=False, date_format="iso", indent=1))
    elif form == "parquet":
        _parquet(frame, table)
    else:
        with pd.option_context("display.width", None, "display.max_columns", None, "display.max_colwidth", 44):
            click.echo("nothing yet" if tidy.empty else tidy.astype(object).fillna("").to_string(index=False))


def _parquet(frame: pd.DataFrame, table: str) -> None:
    from prisoncount import export

    if sys.stdout.isatty():
        raise UsageError("Parquet is not text: send it to a file, as in `... --format parquet > series.parquet`")
    sys.stdout.buffer.write(export.parquet(table, frame))
