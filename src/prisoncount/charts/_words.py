"""Caption and alt text: which sentences a trend needs, in which order. The sentences are the language's."""

from __future__ import annotations

from collections.abc import Sequence

from ._events import Event, on
from ._finding import Finding, find
from ._language import Language
from ._select import JOIN, Trend
from ._statements import Statement, credited, peak
from ._view import View

ALT = 450


def caption(
    trend: Trend,
    finding: Finding,
    view: View,
    speech: Language,
    *,
    found: Sequence[Event],
    left_out: Sequence[Event],
) -> list[str]:
    """The sentences of the caption; `found` are all events, `left_out` those without room in the picture."""
    last, newest = finding.last, trend.newest
    clash = next((s for s in trend.strays if last and s.day == last.day and s.count != last.count), None)
    parts = [speech.counted(last, finding.previous, clash, view.place) if last else missing(trend, view, speech)]
    parts += disputed(finding, newest, speech)
    freed = on(found, newest.day) if newest and newest.dated else None
    if freed in left_out:
        freed = None
    if newest and newest is not last:
        parts.append(speech.reported(newest, freed))
    elif freed:
        parts.append(speech.freed(freed))
    parts += silent(trend, speech)
    if trend.broken:
        parts.append(speech.full(speech.gap(trend.silent)[0]))
    if left_out:
        parts += filter(None, [speech.also(left_out)])
    return [*parts, *closing(view, trend.shown, trend.latest, speech)]


def closing(view: View, shown: Sequence[Statement], latest: Statement | None, speech: Language) -> list[str]:
    """How a caption ends: with what to know of the definition, and with the sources of what is shown."""
    return [*speech.minds(view.mind)[:1], speech.full(speech.source(credited(view, shown), latest)[0])]


def disputed(finding: Finding, newest: Statement | None, speech: Language) -> list[str]:
    """The numbers that clash with the list's, with who says them; the newest one has a sentence of its own."""
    rivals = finding.rivals if finding.disputed else ()
    return [speech.differs(rival) for rival in rivals if rival is not newest]


def missing(trend: Trend, view: View, speech: Language) -> str:
    """A sentence, where there is no exact count: so, or that only a year's figure is known."""
    return speech.full(speech.only_year(trend.year, view.place)) if trend.year else speech.uncounted(view.place)


def alt(trend: Trend, view: View, speech: Language) -> str:
    """The chart for those who do not see it: what, where, when; start, peak and end; the newest; the source.

    At most 450 characters: the last sentences before the source give way.
    """
    shown = trend.shown
    if not shown:
        return missing(trend, view, speech) if trend.year else speech.alt_empty(view.place)
    line = any(len(run) > 1 for run in trend.runs)
    parts = [speech.alt_head(view.place, shown[0].start, shown[-1].day, line=line), *_story(trend, speech)]
    parts += disputed(find(trend), trend.newest, speech)
    if trend.newest and trend.newest is not trend.last:
        parts.append(speech.alt_newest(trend.newest))
    parts += _rare(trend, speech)
    parts.append(speech.alt_source(credited(view, shown).primary))
    return shortened(parts)


def shortened(parts: Sequence[str]) -> str:
    """As many of the sentences as 450 characters hold; the last, which names the source, outlives those before it."""
    kept = [*parts]
    while len(" ".join(kept)) > ALT and len(kept) > 1:
        kept.pop(-2 if len(kept) > 2 else -1)
    return " ".join(kept)


def _story(trend: Trend, speech: Language) -> list[str]:
    """Start, peak and end with their dates."""
    counts = trend.counts
    top = peak(counts, trend.strays)
    if top is None:
        return []
    first, last = counts[0], counts[-1]
    if len({s.count for s in (*counts, *trend.strays)}) == 1:
        return [speech.alt_level(first, last, earlier=len(trend.history) > len(counts))]
    bottom = min(counts, key=lambda s: s.count)
    low = [speech.alt_low(bottom)] if bottom.count < 0.9 * min(first.count, last.count) else []
    if top.high > max(first.count, last.count):
        by_month = first.day.year == last.day.year
        return [speech.alt_peaked(first, top, last, by_month=by_month), *low]
    return [speech.alt_moved(first, last), *low]


def silent(trend: Trend, speech: Language) -> list[str]:
    """That the last exact count is old, where it is."""
    return [speech.silent_since(trend.last.day, trend.silent)] if trend.last and trend.stale else []


def _rare(trend: Trend, speech: Language) -> list[str]:
    """That exact counts have become rare, where they have."""
    if told := silent(trend, speech):
        return told
    joined = [run[-1].day for run in trend.runs if len(run) > 1]
    if joined and trend.counts[-1].day - joined[-1] > JOIN:
        return [speech.rare_since(joined[-1], trend.silent)]
    return []
