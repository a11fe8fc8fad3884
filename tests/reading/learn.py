"""`make learn`: the weights of the second reading, learned from the labelled documents.

Writes src/prisoncount/reading/weights.json. A multinomial logistic regression (scikit-learn, L2) over the evidence
on every number; the same documents give the same weights.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from prisoncount import plugins
from prisoncount.languages._model import Language
from prisoncount.reading import learned, mentions
from prisoncount.reading.candidates import Candidate
from prisoncount.reading.evidence import Seen
from prisoncount.reading.qualifiers import Amount
from prisoncount.records import Document, Mention

from .scoring import CORPUS, document, documents, overlaps, same_number
from .test_constructs import CONSTRUCTS, PUBLISHED

OUT = Path(learned.__file__).with_name("weights.json")
READ_TWICE = ("by-en", "by-multi", "world")
"""Labelled by two people each; these, and the examples of the languages, weigh double."""
SETS = sorted(path.stem for path in CORPUS.glob("*.jsonl"))
STRENGTH = 0.3
"""The inverse of the penalty: chosen by cross-validation over documents."""
RARE = 3
"""Evidence seen on fewer numbers than this is noise."""
Sample = tuple[str, set[str], str]
"""A document, the evidence on one of its numbers, and the labelled kind."""


def settled(one: Seen) -> bool:
    """Whether a rule is firm about it: it never comes to the second reading, so nothing is learned from it."""
    return one.verdict is not None and one.verdict.firm


def samples(rows: Iterable[dict[str, Any]]) -> list[Sample]:
    """For every number of these documents that may count prisoners: the document, the evidence, and the labelled kind."""
    found = []
    for row in rows:
        survey = mentions.look(document(row))
        labels = _labels(row, [one.candidate for one in survey.seen])
        found += [
            (row["id"], evidence, label)
            for one, evidence, label in zip(survey.seen, survey.evidence, labels, strict=True)
            if label is not None and not settled(one)
        ]
    return found


def examples() -> list[Sample]:
    """The same for the examples of the languages, which are short and plain."""
    found = []
    for code in plugins.names("languages"):
        language: Language = plugins.load("languages", code).LANGUAGE
        for k, example in enumerate(language.examples):
            survey = mentions.look(Document(f"{code} {k}", example.text, published=example.published, language=code))
            free = [said.split() for said in example.found]
            for one, evidence in zip(survey.seen, survey.evidence, strict=True):
                said = next((said for said in free if _says(said, one.candidate.amount)), None)
                if said:
                    free.remove(said)
                if not settled(one):
                    found.append((f"{code} {k}", evidence, said[0] if said else learned.NONE))
    return found


def constructs() -> list[Sample]:
    """The same for the constructs: the headline is a total, the other numbers are what the rules say."""
    found = []
    for k, (language, text, headline) in enumerate(CONSTRUCTS):
        survey = mentions.look(Document(f"construct {k}", text, published=PUBLISHED, language=language))
        for one, evidence in zip(survey.seen, survey.evidence, strict=True):
            ruled = one.verdict.kind if one.verdict else learned.NONE
            leads = headline is not None and one.candidate.amount.value == headline
            if not settled(one) and (leads or ruled != "total"):
                found.append((f"construct {k}", evidence, "total" if leads else ruled))
    return found


def _says(said: list[str], amount: Amount) -> bool:
    """Whether an example's kind, qualifier and value are those of an amount."""
    value = f"{amount.low}..{amount.high}" if amount.qualifier == "range" else str(amount.value)
    return said[1] == amount.qualifier and (said[1] == "vague" or said[2] == value)


def _labels(row: dict[str, Any], candidates: list[Candidate]) -> list[str | None]:
    """The labelled kind of each candidate: none where nothing is labelled, None where two readings are defensible."""
    labels: list[str | None] = [learned.NONE] * len(candidates)
    free = list(range(len(candidates)))
    for gold in row["gold"]:
        hits = (k for k in free if matches(gold, candidates[k], row["text"]))
        k = next(hits, None)
        if k is not None:
            free.remove(k)
            labels[k] = None if gold.get("ambiguous") else gold["kind"]
    return labels


def matches(gold: dict[str, Any], candidate: Candidate, text: str) -> bool:
    """Whether a label is of this candidate."""
    amount = candidate.amount
    value = None if amount.qualifier in ("range", "vague") else amount.value
    start, end = mentions.span(candidate)
    told = Mention(value, amount.low, amount.high, amount.qualifier, "other", text[start:end], start, end)
    return same_number(gold, told) and overlaps(gold, told, text)


def fit(found: list[Sample]) -> dict[str, list[int]]:
    """The weights, in hundredths, of each name of evidence for each of learned.KINDS."""
    often = Counter(name for _, evidence, _ in found for name in evidence)
    vectors = DictVectorizer()
    table = vectors.fit_transform([{n: 1.0 for n in evidence if often[n] >= RARE} for _, evidence, _ in found])
    model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(table, [kind for _, _, kind in found])
    order = [list(model.classes_).index(kind) for kind in learned.KINDS]
    rows = {
        "always": model.intercept_[order],
        **{name: model.coef_[order, k] for k, name in enumerate(vectors.get_feature_names_out())},
    }
    return {name: [round(100 * float(weight)) for weight in row] for name, row in rows.items()}


def write(weights: dict[str, list[int]]) -> None:
    """One line for each name of evidence, by name."""
    lines = (
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}"
        for name, row in sorted(weights.items())
        if any(row)
    )
    OUT.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    once = samples(row for name in SETS for row in documents(name))
    write(
        fit(
            [
                *once,
                *samples(row for name in READ_TWICE for row in documents(name)),
                *examples(),
                *examples(),
                *constructs(),
            ]
        )
    )
    learned.weights.cache_clear()
