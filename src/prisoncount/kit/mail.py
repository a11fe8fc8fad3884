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
PRINTED = frozenset(
    {
        "rise", "fall", "mass_release", "record_high", "record_low", "milestone", "trend_turn", "stale", "disagreement",
        "definition_break",
    }
)  # fmt: skip
"""The kinds of flags that are news of the count; the others are for those who run the monitor."""


def recent(facts: Facts) -> list[Raised]:
    """The flags whose day lies in the last 31 days, the newest first."""
    return [flag for flag in facts.flags if facts.today - flag.day <= RECENT]


def flagged(facts: Facts) -> list[str]:
    """The recent flags that are news, each with its day, unless its sentence names it.

    How far the last count moved is in the caption, which measures from the count before, be it a month's; a flag may
    measure from an older one, and two numbers for one change would confuse.
    """
    last = facts.trend.last
    news = [flag for flag in recent(facts) if flag.kind in PRINTED]
    news = [flag for flag in news if not (flag.kind in {"rise", "fall"} and last and flag.day == last.day)]
    told = [(facts.told(flag), facts.said.moment(flag.day)) for flag in news]
    return [text if day in text else f"{text} ({day})" for text, day in told]


def html(facts: Facts) -> str:
    """newsletter.html: well-formed as XML too, so that no mail program has to guess."""
    return render(
        "newsletter.html",
        said=facts.said,
        words=facts.printed.words,
        picture=facts.printed,
        image=facts.address(facts.printed.copy),
        page=facts.address("index.html") if facts.base_url else "",
        flags=flagged(facts),
        sourced=_sourced(facts.printed.words),
    )


def _sourced(words: Words) -> bool:
    """Whether the caption names the source already, be it in more words: it would stand there twice."""
    return f"{words.source.partition(':')[0]}:" in words.caption


def text(facts: Facts) -> str:
    """newsletter.txt: title, caption, flags, the picture in words, source; lines of at most 72 characters."""
    said, words = facts.printed.words, facts.said
    parts = [said.title, said.caption]
    if flags := flagged(facts):
        parts.append("\n".join([f"{words.tell('mail_flags')}:", *(f"- {flag}" for flag in flags)]))
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
