"""Show the counts of political prisoners in pages or texts, without a store."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import click

from prisoncount.errors import InputError
from prisoncount.records import Mention

from ._app import App, Day, common, pass_app

HOME = "BY"
"""The country meant where neither the text nor --country tells one: that of the first monitor of this package."""


@click.command(short_help=__doc__)
@click.argument("files", nargs=-1, metavar="[FILE|-]...")
@click.option("--format", "form", type=click.Choice(["jsonl", "table"]), help="jsonl on a pipe, table on a terminal.")
@click.option("--published", type=Day(), help="The day of publication, YYYY-MM-DD, instead of the document's own.")
@click.option(
    "--country",
    default=HOME,
    show_default=True,
    metavar="CODE|none",
    help="The country meant where the text names none.",
)
@click.option("--lang", metavar="CODE", help="The language of the documents, instead of their own.")
@click.option("--explain", is_flag=True, help="Add the words that decided.")
@click.option("--show-text", is_flag=True, help="Print the text that the offsets count in, and no mentions.")
@common
@pass_app
@click.pass_context
def command(
    context: click.Context,
    app: App,
    files: tuple[str, ...],
    *,
    form: str | None,
    published: date | None,
    country: str,
    lang: str | None,
    explain: bool,
    show_text: bool,
) -> None:
    """Show the counts of political prisoners in pages or texts, without a store.

    FILE is an .html, .txt, .warc.gz or .jsonl file; - reads JSON Lines from standard input, one document a line with
    "text" or "html" and, where known, "id", "title", "published", "lang" and "url".
    """
    from prisoncount.reading import inputs, mentions

    meant, languages = _country(country), _languages(lang)
    form = form or ("table" if sys.stdout.isatty() else "jsonl")
    failed = False
    for path in files or ("-",):
        for document in inputs.documents(path, sys.stdin.buffer):
            if isinstance(document, InputError):
                click.echo(str(document), err=True)
                failed = True
            elif show_text:
                click.echo(document.text)
            else:
                told = replace(document, published=published or document.published, language=lang or document.language)
                found = document.stated or mentions.find(told, country=meant, languages=languages)
                click.echo(_shown(document.id, found, form, explain=explain), nl=False)
    if failed:
        context.exit(2)


def _country(code: str) -> str | None:
    if code.lower() == "none":
        return None
    if len(code) != 2 or not code.isascii() or not code.isalpha():
        raise click.BadParameter(f"expected two letters such as BY, or none, found {code!r}", param_hint="--country")
    return code.upper()


def _languages(code: str | None) -> tuple[str, ...]:
    from prisoncount.reading.lexicon import codes

    if code is None:
        return ()
    if code.lower().split("-")[0] not in codes():
        raise click.BadParameter(
            f"there are no words for {code!r}; there are: {', '.join(codes())}", param_hint="--lang"
        )
    return (code.lower().split("-")[0],)


def _shown(name: str, found: Iterable[Mention], form: str, *, explain: bool) -> str:
    if form == "jsonl":
        rows = (json.dumps(mention.to_dict(name, explain=explain), ensure_ascii=False) for mention in found)
        return "".join(f"{row}\n" for row in rows)
    lines = [name]
    for mention in found:
        mark = "*" if mention.headline else " "
        amount = (
            f"{mention.low}–{mention.high}"
            if mention.qualifier == "range"
            else str(mention.value or f"≥ {mention.low}")
        )
        day = mention.as_of.isoformat() if mention.as_of else "no date"
        quote = " ".join(mention.quote.split())[:80]
        head = f"{mark} {amount:>9}  {mention.qualifier:<10} {mention.kind:<10} {mention.country or '–':<2}  {day:<10}"
        lines.append(f"{head}  {mention.attributed_to or '–'}  “{quote}”")
        lines.extend(f"{'':>14}{cue}" for cue in mention.cues if explain)
    if len(lines) == 1:
        lines.append("  no count of political prisoners")
    return "\n".join(lines) + "\n"
