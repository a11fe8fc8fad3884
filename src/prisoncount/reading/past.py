"""Totals that the text itself makes past, by giving a newer one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from prisoncount.records import Mention

from .timing import Moment

_PART = 2
_RIVALS = 100
_NEWER = timedelta(days=25)
"""A stock this much older than another one in the text is the past."""


def marked(mentions: list[Mention], moments: list[Moment]) -> list[Mention]:
    """With the totals of an earlier day, where the text gives a newer one for the country, told as the past."""
    told = list(zip(mentions, moments, strict=True))
    totals = {
        (m.country, m.as_of, m.value, m.low, m.high, w.stated, w.now): (m, w) for m, w in told if m.kind == "total"
    }
    rivals = list(totals.values())[:_RIVALS]
    return [
        replace(m, kind="past_total", cues=(*m.cues, "past: the text gives a newer count"))
        if m.kind == "total" and when.stated and any(_newer(o, then, m) for o, then in rivals)
        else m
        for m, when in told
    ]


def _newer(other: Mention, then: Moment, mention: Mention) -> bool:
    """Whether another total is of a later time. One far smaller may be a part of this one, and makes nothing past."""
    if other.kind != "total" or other.qualifier == "vague" or other.country != mention.country:
        return False
    size, rival = mention.value or mention.low or 0, other.value or other.low or other.high or 0
    if (rival == size and other.as_of is None) or (rival * _PART < size and not then.stated):
        return False
    if other.as_of is None:
        return then.now
    return mention.as_of is not None and other.as_of - mention.as_of > _NEWER
