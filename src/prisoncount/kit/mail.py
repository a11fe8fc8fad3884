"""The newsletter: mail HTML that Gmail and Outlook leave alone, and the same as plain text.

Only tables, inline styles and a picture under an address: no script, no style sheet, no SVG, nothing embedded. Outlook
takes its width from the attribute and from the table in the conditional comment, everybody else from `max-width`.
"""

from __future__ import annotations

import textwrap
from datetime import timedelta

from prisoncount.charts._view import Words

from .facts import Facts, Raised
from .templating import render

RECENT = timedelta(days=31)


def recent(facts: Facts) -> list[Raised]:
    """The flags whose day lies in the last 31 days, the newest first."""
    return [flag for flag in facts.flags if facts.today - flag.day <= RECENT]


def html(facts: Facts) -> str:
    """newsletter.html: well-formed as XML too, so that no mail program has to guess."""
    return render(
        "newsletter.html",
        said=facts.said,
        words=facts.words,
        picture=facts.lead,
        image=facts.address(facts.lead.copy),
        page=facts.address("index.html") if facts.base_url else "",
        flags=recent(facts),
        told=facts.told,
        sourced=_sourced(facts.words),
    )


def _sourced(words: Words) -> bool:
    """Whether the caption names the source already, be it in more words: it would stand there twice."""
    return f"{words.source.partition(':')[0]}:" in words.caption


def text(facts: Facts) -> str:
    """newsletter.txt: title, caption, flags, the picture in words, source; lines of at most 72 characters."""
    said, words = facts.words, facts.said
    parts = [said.title, said.caption]
    if flags := recent(facts):
        flagged = [f"- {facts.told(flag)} ({words.moment(flag.day)})" for flag in flags]
        parts.append("\n".join([f"{words.tell('mail_flags')}:", *flagged]))
    parts.append(f"[{said.alt}]")
    if not _sourced(said):
        parts.append(said.source)
    if facts.base_url:
        parts.append(f"{words.tell('mail_more')}:\n{facts.address('index.html')}")
    return "\n\n".join(_wrapped(part) for part in parts) + "\n"


def _wrapped(part: str) -> str:
    lines = [
        textwrap.fill(
            line, 72, subsequent_indent="  " if line.startswith("- ") else "", break_long_words=False,
            break_on_hyphens=False,
        )
        for line in part.splitlines()
    ]  # fmt: skip
    return "\n".join(lines)
