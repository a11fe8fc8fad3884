"""`make eval`: how well the reader does on every labelled document, beside a regular expression; writes docs/accuracy.md.

Exit 1 when a figure falls under its floor in test_corpus.FLOORS.
"""

from __future__ import annotations

import math
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from prisoncount.records import Mention, Qualifier

from .scoring import CORPUS, HOME, documents, overlaps, read, same_number, score
from .test_corpus import FLOORS

Row = dict[str, Any]
Reader = Callable[[Row], list[Mention]]
OUT = Path(__file__).parents[2] / "docs" / "accuracy.md"
FIGURES = (
    "headline_precision",
    "headline_recall",
    "total_precision",
    "total_recall",
    "recall_all",
    "qualifier",
    "as_of",
)
TITLES = ("headline P", "headline R", "totals P", "totals R", "recall of all", "qualifier", "as of")
NOUN = (
    r"political prisoners?|prisoners of conscience|палітвяз\w+|палітзняв\w+|политзаключ\w+|політв.?яз\w+|"
    r"wi[ęe][źz]ni\w+ polityczn\w+|politische\w* (?:gefangene|häftlinge)\w*|prisonniers? politiques?|"
    r"pres[oa]s? polític[oa]s?|prigionieri politici|politini\w+ kalin\w+"
)
AFTERNOON = re.compile(rf"(\d{{1,3}}(?:[.,\s]\d{{3}})+|\d+)\s+(?:\w+\s+)?(?:{NOUN})", re.IGNORECASE)
HEDGES: dict[str, Qualifier] = {
    "more than": "more_than", "over": "more_than", "at least": "at_least", "about": "approx", "around": "approx",
    "nearly": "fewer_than", "almost": "fewer_than", "более": "more_than", "больш за": "more_than", "около": "approx",
    "ponad": "more_than", "mehr als": "more_than", "plus de": "more_than", "más de": "more_than",
}  # fmt: skip


def afternoon(row: Row) -> list[Mention]:
    """What an expert writes in an afternoon: a number before the noun is the number held, the first is the headline."""
    found: list[Mention] = []
    day = date.fromisoformat(row["published"]) if row.get("published") else None
    for match in AFTERNOON.finditer(row["text"]):
        value = int(re.sub(r"\D", "", match[1]))
        before = row["text"][max(0, match.start() - 12) : match.start()].casefold()
        qualifier = next((name for word, name in HEDGES.items() if before.rstrip().endswith(word)), "exact")
        low = {"more_than": value + 1, "fewer_than": None}.get(qualifier, value)
        high = None if qualifier in ("more_than", "at_least") else value
        found.append(
            Mention(
                value,
                low,
                high,
                qualifier,
                "total",
                match[0],
                match.start(),
                match.end(),
                country=HOME,
                as_of=day,
                headline=not found,
            )
        )
    return found


def line(name: str, rows: list[Row], reader: Reader = read) -> str:
    """One row of a table."""
    figures = score(rows, reader)
    cells = ["–" if math.isnan(figures[one]) else f"{figures[one]:.3f}" for one in FIGURES]
    return f"| {name} | {len(rows)} | {' | '.join(cells)} |"


def table(first: str, lines: Iterable[str]) -> list[str]:
    """A table with its head."""
    return [f"| {first} | documents | {' | '.join(TITLES)} |", "|---" * (len(TITLES) + 2) + "|", *lines, ""]


def groups(rows: list[Row], key: Callable[[Row], str]) -> dict[str, list[Row]]:
    """The documents by a key, largest group first."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))


def place(row: Row) -> str:
    """The country most of a document's counts are about."""
    named = Counter(gold["country"] or "several" for gold in row["gold"])
    return named.most_common(1)[0][0] if named else "no count"


def kinds(rows: list[Row]) -> list[str]:
    """How many counts of each kind are found, and called by their kind."""
    n: dict[str, Counter[str]] = {}
    for row in rows:
        mentions = read(row)
        for gold in (one for one in row["gold"] if not one.get("ambiguous")):
            hit = next((m for m in mentions if same_number(gold, m) and overlaps(gold, m, row["text"])), None)
            counted = n.setdefault(gold["kind"], Counter())
            counted["all"] += 1
            counted["found"] += hit is not None
            counted["right"] += hit is not None and hit.kind == gold["kind"]
    return [
        "| kind | labelled | found | called by its kind |",
        "|---|---|---|---|",
        *(
            f"| {kind} | {c['all']} | {c['found'] / c['all']:.3f} | {c['right'] / max(c['found'], 1):.3f} |"
            for kind, c in sorted(n.items(), key=lambda item: -item[1]["all"])
        ),
        "",
    ]


def misses(rows: list[Row]) -> list[str]:
    """Headlines that are wrong, then those that are missing."""
    wrong, missing = [], []
    for row in rows:
        heads = {m.country: m for m in read(row) if m.headline}
        golds = [g for g in row["gold"] if g["kind"] == "total" and g["qualifier"] != "vague"]
        for country, mention in heads.items():
            if not any(g["country"] == country and same_number(g, mention) for g in golds):
                wrong.append(f"- wrong: {row['id']} ({country}): “{' '.join(mention.quote.split())}”")
        for gold in golds:
            if not gold.get("ambiguous") and gold["country"] not in heads:
                missing.append(f"- missing: {row['id']} ({gold['country']}): “{' '.join(gold['quote'].split())}”")
    return [*wrong[:20], *missing[:20], ""]


def report() -> str:
    """The page."""
    names = sorted(path.stem for path in CORPUS.glob("*.jsonl"))
    rows = [row for name in names for row in documents(name)]
    return "\n".join(
        [
            "# How well it reads",
            "",
            "Written by `make eval`; do not edit. P is precision, R is recall; a dash means that there is nothing to score.",
            "A headline is the one number a document contributes to a record: precision is what an editor needs, and where the",
            "reader is in doubt it says nothing. Labels follow one written guide; documents were written for this test, after",
            "the constructs of real reports.",
            "",
            (CORPUS / "unseen.md").read_text(encoding="utf-8").strip(),
            "",
            "## Every labelled document, today",
            "",
            "These have been learned from, so the figures flatter: the section above has those measured on documents not yet seen.",
            "",
            *table("set", [line(name, documents(name)) for name in names] + [line("**all**", rows)]),
            "The same, by a regular expression that an expert writes in an afternoon:",
            "",
            *table(
                "set", [line(name, documents(name), afternoon) for name in names] + [line("**all**", rows, afternoon)]
            ),
            "## By language",
            "",
            *table("language", [line(lang, some) for lang, some in groups(rows, lambda row: row["lang"]).items()]),
            "## By country",
            "",
            *table("country", [line(name, some) for name, some in groups(rows, place).items() if len(some) > 2]),
            "## By kind",
            "",
            *kinds(rows),
            "## The worst misses",
            "",
            *misses(rows),
        ]
    )


def main() -> int:
    """Write the page; 1 when a floor is not kept."""
    OUT.write_text(report(), encoding="utf-8")
    under = [
        f"{name} {figure}: {found:.3f} under {floor}"
        for name, floors in FLOORS.items()
        for figure, floor in floors.items()
        if (found := score(documents(name))[figure]) < floor
    ]
    sys.stdout.write("\n".join([f"{OUT.name} written", *under]) + "\n")
    return 1 if under else 0


if __name__ == "__main__":
    sys.exit(main())
