"""A chart as PNG with its caption and alt text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import click

from ._app import App, Day, common, monitor_argument, pass_app

OPTIONS = {"start": "--from", "end": "--to"}
"""What the arguments of a period are called here."""


@click.command(short_help=__doc__)
@monitor_argument
@click.argument("name", default="trend")
@click.option(
    "--preset",
    default="newsletter",
    show_default=True,
    help="Size and kind of file: newsletter, social, square, web (SVG), print (PDF and PNG).",
)
@click.option("--lang", default="en", show_default=True, help="Language of every word in it.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--from", "start", type=Day(), help="Begin the picture on this day.")
@click.option("--to", "end", type=Day(), help="Draw it as of this day.")
@click.option(
    "--beside",
    multiple=True,
    metavar="MONITOR",
    help="For countries: beside this monitor, once or more; without it, beside every bundled one.",
)
@click.option("--known-at", type=Day(), help="As it was known at the end of this day.")
@common
@pass_app
def command(
    app: App,
    monitor: str,
    name: str,
    *,
    preset: str,
    lang: str,
    theme: str,
    start: date | None,
    end: date | None,
    beside: tuple[str, ...],
    known_at: date | None,
) -> None:
    """Draw chart NAME of MONITOR into the output folder and print the paths of its files.

    NAME is trend, change, origins, estimate, vintages, sparkline or, of several monitors, countries. The files of a
    chosen period, or of what was known once, have its days in their name and lie beside those of the whole picture.
    """
    import prisoncount
    from prisoncount import plugins
    from prisoncount.charts._files import save
    from prisoncount.errors import ChoiceError, UsageError

    opened = prisoncount.open(monitor, data=app.data, now=app.now)
    try:
        view = opened.view(today=known_at or app.today, known_at=known_at, start=start, end=end, beside=beside or None)
    except ValueError as error:  # the days are days: it is their order
        raise UsageError(re.sub(r"\b(start|end) is\b", lambda one: f"{OPTIONS[one[1]]} is", str(error))) from None
    if beside and name != "countries":
        raise UsageError(f"--beside belongs to countries; {name} is the chart of one monitor")
    try:
        chart = plugins.load("charts", name).compose(view, preset=preset, theme=theme, lang=lang)
    except ChoiceError as error:
        raise UsageError(f"chart {name}: {error}") from None
    chosen = "".join(f"-{word}-{day}" for word, day in (("from", start), ("to", end), ("known-at", known_at)) if day)
    saved = save(replace(chart, stem=chart.stem + chosen), app.out)
    for path in saved.files:
        app.wrote(path)
