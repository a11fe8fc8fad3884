"""The columns of the exported tables, what each holds and its type: CSV, Parquet and their descriptor go by this."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Column(NamedTuple):
    """A column: its type, in the words of a Frictionless table schema, and what it holds."""

    type: str
    meaning: str


def _table(**columns: tuple[str, str]) -> Mapping[str, Column]:
    return MappingProxyType({name: Column(*column) for name, column in columns.items()})


SIZES: Mapping[str, str] = MappingProxyType(
    {
        "rise": "people more, the fewest that both statements allow",
        "fall": "people fewer, the fewest that both statements allow, negative",
        "mass_release": "people fewer, the fewest that both statements allow, negative",
        "trend_turn": "people since the turn, with sign",
        "unusual_pace": "people in the month, with sign",
        "disagreement": "people by which the other origin is above every count around it, negative if below",
        "arithmetic": "people from the one number to the other, with sign",
        "milestone": "the round number that was passed",
        "record_high": "the count itself",
        "record_low": "the count itself",
        "stale_number": "the old number that is told again",
        "stale": "days without an exact count after which it is raised",
        "hint": "people a month, the later pace minus the earlier one, seldom whole",
        "source_overdue": "days in which the source should have brought something",
        "source_recovered": "failures in a row before it could be read, or days in which it brought nothing",
        "source_silent": "failures in a row that its monitor allows",
        "definition_break": "",
        "reader_change": "",
        "correction_expired": "",
    }
)
"""What the size of a flag is, by its rule; a rule of which nothing is said here measures none."""

OBSERVATIONS = _table(
    id=("string", "Stable id of the statement"),
    as_of=("date", "Last day of the day, month or year that the statement is true of"),
    precision=("string", "day, month or year"),
    low=("integer", "Lowest count the statement allows; empty where it does not say"),
    high=("integer", "Highest count the statement allows; empty where it does not say"),
    value=("integer", "The number as stated; empty for a range or a vague amount"),
    qualifier=("string", "exact, approx, at_least, more_than, at_most, fewer_than, range or vague"),
    origin=("string", "Who made the count; empty where nobody is named"),
    publisher=("string", "Who printed it"),
    url=("string", "Where it was printed"),
    quote=(
        "string",
        "The words that carry the number, … for words between them that may hold a name; empty for an imported report",
    ),
    sha256=("string", "Hash of the captured bytes; empty for an imported report"),
    published=("date", "When the page was published; empty where it does not say"),
    seen_at=("datetime", "When it was fetched or imported, UTC"),
    status=("string", "accepted, doubtful, quarantined or rejected"),
    measure=("string", "Which definition the count follows"),
    source=("string", "Which source of the monitor brought it"),
    attributed_to=("string", "Who made the count, in the words of the page"),
    known_from=("date", "The day from which it could have been known"),
    reason=("string", "Why it is not accepted"),
    note=("string", "What a reader must know about it"),
    record_id=("string", "WARC record of the capture"),
    start=("integer", "Offset of the whole quote in the text of the page"),
    end=("integer", "End of the whole quote in the text of the page"),
    reader=("string", "Version of the reader that read it"),
    n_pages=("integer", "How many pages say so: mirrors, wire copies, quotes and translations of one statement"),
    counts_as=("string", "The origin that all of those count as; empty where nobody is named"),
)
SERIES = _table(
    day=("date", "Calendar day"),
    count=("number", "The reported count, held since the last report; of a range its middle"),
    low=("number", "Lowest count that has been asserted since the last report"),
    high=("number", "Highest count that has been asserted since the last report"),
    reported=("boolean", "Whether a report is true of this very day"),
    n_origins=(
        "integer",
        "How many origins have spoken since the last report that moved the count, copies folded into one",
    ),
    n_pages=("integer", "How many pages tell the report that the count is held from"),
    best=("number", "The estimate of the day"),
)
"""`best` is not in the package, which holds what was said; beside it `low` and `high` are the band of the estimate."""

FLAGS = _table(
    id=("string", "Stable id of the flag"),
    day=("date", "Day of the flag"),
    kind=("string", "Rule that raised the flag"),
    title=("string", "The flag in one sentence"),
    reason=("string", "What it rests on"),
    size=(
        "number",
        "How large it is, by kind: " + "; ".join(f"{kind}: {what}" for kind, what in SIZES.items() if what),
    ),
    evidence=("string", "Ids of the observations behind the flag, as a JSON list"),
    first_raised=("datetime", "Start of the run that raised it first, UTC"),
    since=("date", "Day of the statement that it is compared with"),
    before_low=("integer", "Lowest count that statement allows"),
    before_high=("integer", "Highest count that statement allows"),
    after_low=("integer", "Lowest count the new statement allows"),
    after_high=("integer", "Highest count the new statement allows"),
    muted=("string", "Why the flag is left out; empty where it is not"),
)

TABLES: Mapping[str, Mapping[str, Column]] = MappingProxyType(
    {"observations": OBSERVATIONS, "series": SERIES, "flags": FLAGS}
)
"""The columns of each table by its name."""
