"""Which flag of today tells better what an earlier run has told: of two that tell one event, only the newer is shown.

A statement gets another id when a better reader reads its page; an archive brings an earlier count; an exact count
follows a rounded one: then the rules find the same event again, in another flag.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from prisoncount.records import Flag

SLIGHT = 0.01
"""Sizes that differ by no more than this share of the count before are the same news."""


def successors(told: Mapping[str, Flag], found: Sequence[Flag], spans: Mapping[str, Sequence[str]]) -> dict[str, Flag]:
    """For each flag told before (by id) that today's rules no longer find: the one that tells its event now, if any.

    `spans` maps the kinds whose flags tell of a stretch of the line to the kinds that they yield to: two that go the
    same way and overlap are one event. Flags of other kinds are one where kind and day and either the title or a
    statement are the same.
    """
    now = {flag.id for flag in found}
    out = {}
    for key, flag in told.items():
        same = [] if key in now else [one for one in found if _same(flag, one, spans)]
        if same:
            out[key] = min(same, key=lambda one: (one.kind != flag.kind, abs((one.day - flag.day).days), one.id))
    return out


def is_news(flag: Flag, before: Flag) -> bool:
    """Whether a flag says something else than the one whose place it takes, rather than the same better."""
    if flag.kind != before.kind:
        return True
    if flag.before is None or flag.size is None or before.size is None:
        return flag.day != before.day
    return abs(flag.size - before.size) > SLIGHT * (flag.before[1] or 0)


def _same(flag: Flag, one: Flag, spans: Mapping[str, Sequence[str]]) -> bool:
    if flag.kind not in spans:
        alike = flag.title == one.title or not set(flag.evidence).isdisjoint(one.evidence)
        return (flag.kind, flag.day) == (one.kind, one.day) and alike
    kin = flag.kind == one.kind or one.kind in spans[flag.kind] or flag.kind in spans.get(one.kind, ())
    if not kin or _way(flag) != _way(one):
        return False
    if flag.since is None or one.since is None:
        return flag.day == one.day
    return flag.day == one.day or (flag.since < one.day and one.since < flag.day)


def _way(flag: Flag) -> int:
    """1 for a rise, -1 for a fall, 0 where the bounds leave both."""
    if flag.before is None or flag.after is None:
        return 0
    (low, high), (least, most) = flag.before, flag.after
    if least is not None and high is not None and least > high:
        return 1
    return -1 if most is not None and low is not None and most < low else 0
