"""What the threshold of rise and fall costs: `python -m tests.flags.thresholds` prints the table of docs/flags.md."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.flags.histories import planted, quiet
from tests.flags.looking import belarus, flags, view

from prisoncount.flags._view import View

RULES = ("rise", "fall")


def told(seen: View, percent: float) -> list[str]:
    """The rises and falls that are told where this many per cent are asked for."""
    found = [one for rule in RULES for one in flags(rule, seen, percent=percent, most=max(2.5, percent))]
    return [f"{one.kind} {one.day}" for one in found]


def table(histories: int = 200) -> Iterator[str]:
    """A row for each threshold: false alarms, planted changes missed, and what is told of Belarus."""
    still = [view(quiet(seed).statements()) for seed in range(histories)]
    changed = [view(planted(seed).statements()) for seed in range(histories)]
    record = belarus()
    yield ("| per cent | false alarms | histories with one | planted changes missed | told of Belarus |")
    yield ("|---|---|---|---|---|")
    for percent in (0.5, 0.75, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0):
        alarms = [len(told(one, percent)) for one in still]
        missed = sum(not told(one, percent) for one in changed)
        yield (f"| {percent:g} | {sum(alarms)} | {sum(map(bool, alarms))} | {missed} | {len(told(record, percent))} |")


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in table())
