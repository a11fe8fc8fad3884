"""Scores of the reader against labelled documents: the figures the corpus tests hold it to."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from prisoncount.reading.mentions import find
from prisoncount.records import Document, Mention

CORPUS = Path(__file__).parents[1] / "corpus"
HOME = "BY"
"""The country meant where a text names none, as the extract command has it."""


def documents(name: str) -> list[dict[str, Any]]:
    lines = (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def document(row: dict[str, Any]) -> Document:
    published = date.fromisoformat(row["published"]) if row.get("published") else None
    return Document(
        id=row["id"], text=row["text"], title=row.get("title"), published=published, language=row.get("lang")
    )


def read(row: dict[str, Any]) -> list[Mention]:
    return find(document(row), country=HOME)


def same_number(gold: dict[str, Any], found: Mention) -> bool:
    if "vague" in (gold["qualifier"], found.qualifier):
        return gold["qualifier"] == found.qualifier
    if gold["value"] is not None and found.value is not None:
        return bool(gold["value"] == found.value)
    return (gold["low"], gold["high"]) == (found.low, found.high)


def overlaps(gold: dict[str, Any], found: Mention, text: str) -> bool:
    """Whether a mention lies on any place where the labelled quote stands."""
    quote, at, places = gold["quote"], text.find(gold["quote"]), []
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    return not places or any(found.start < place + len(quote) and found.end > place for place in places)


def score(rows: list[dict[str, Any]], reader: Callable[[dict[str, Any]], list[Mention]] = read) -> dict[str, float]:
    """headline and totals precision and recall, recall of all, and qualifier, country and as_of among right totals."""
    n: Counter[str] = Counter()
    for row in rows:
        found = reader(row)
        _mentions(row, found, n)
        _headlines(row, found, n)
    return {
        "headline_precision": 1 - _share(n["headline_wrong"], n["headline_said"]),
        "headline_recall": _share(n["headline_right"], n["headline_gold"]),
        "total_precision": _share(n["total_right"], n["total_right"] + n["total_false"]),
        "total_recall": _share(n["total_right"], n["total_gold"]),
        "recall_all": _share(n["found"], n["gold"]),
        "qualifier": _share(n["qualifier"], n["total_right"]),
        "country": _share(n["country"], n["total_right"]),
        "as_of": _share(n["as_of"], n["dated"]),
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else math.nan


def _mentions(row: dict[str, Any], found: list[Mention], n: Counter[str]) -> None:
    used: set[int] = set()
    for gold in row["gold"]:
        hits = (
            k for k, m in enumerate(found) if k not in used and same_number(gold, m) and overlaps(gold, m, row["text"])
        )
        hit = next(hits, None)
        if hit is not None:
            used.add(hit)
        if gold.get("ambiguous"):
            continue
        n["gold"] += 1
        n["found"] += hit is not None
        n["total_gold"] += gold["kind"] == "total"
        if hit is None:
            continue
        mention = found[hit]
        if gold["kind"] == "total" == mention.kind:
            n["total_right"] += 1
            n["qualifier"] += gold["qualifier"] == mention.qualifier
            n["country"] += gold["country"] == mention.country
            if gold["as_of"]:
                n["dated"] += 1
                n["as_of"] += str(mention.as_of) == gold["as_of"]
        elif mention.kind == "total":
            n["total_false"] += 1
    n["total_false"] += sum(m.kind == "total" for k, m in enumerate(found) if k not in used)


def _headlines(row: dict[str, Any], found: list[Mention], n: Counter[str]) -> None:
    golds: dict[str, list[dict[str, Any]]] = defaultdict(list)
    unsure = [gold for gold in row["gold"] if gold.get("ambiguous")]
    for gold in row["gold"]:
        if gold["kind"] == "total" and gold["qualifier"] != "vague" and not gold.get("ambiguous"):
            golds[gold["country"]].append(gold)
    heads = {m.country: m for m in found if m.headline}
    n["headline_gold"] += len(golds)
    n["headline_right"] += sum(
        country in heads and any(same_number(g, heads[country]) for g in rows) for country, rows in golds.items()
    )
    for country, mention in heads.items():
        if not any(same_number(gold, mention) for gold in unsure):
            n["headline_said"] += 1
            n["headline_wrong"] += not any(same_number(gold, mention) for gold in golds.get(country or "", []))
