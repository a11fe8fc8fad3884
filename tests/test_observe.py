from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from prisoncount import observe
from prisoncount.config import MonitorConfig, Origin, Publisher, SourceConfig
from prisoncount.records import Capture, Document, Mention

from .conftest import NOW

SOURCE = SourceConfig(id="paper", kind="feed", unit=None, publisher="A paper", origin="Viasna")  # type: ignore[arg-type]
CONFIG = MonitorConfig(
    path=Path("x.toml"), name="belarus", country="BY", place="Belarus", primary="Viasna", definition="d",
    origins={
        "Viasna": Origin(name="Viasna", names=("Вясна", "human rights community", "Human Rights Centre “Viasna”")),
        "Dissidentby": Origin(name="Dissidentby", measure="dissidentby"),
    },
    publishers={"Nasha Niva": Publisher(name="Nasha Niva", hosts=("nashaniva.com", "mirror.example"))},
)  # fmt: skip
MENTION = Mention(
    1007, 1007, 1007, "exact", "total", "totalled to 1,007", 10, 27, country="BY", as_of=date(2022, 1, 27),
    as_of_precision="day", attributed_to="Belarusian human rights community", headline=True,
)  # fmt: skip
CAPTURE = Capture("https://a.example/", "https://a.example/x", NOW, 200, (), b"", "ab", record_id="<urn:uuid:1>")


def test_a_headline_becomes_a_statement_with_all_its_dates() -> None:
    document = Document("d", "text", url="https://www.nashaniva.com/1", published=date(2022, 1, 28))
    one = observe.observation(MENTION, document, CAPTURE, SOURCE, CONFIG, reader="9")
    assert one is not None
    assert (one.origin, one.publisher, one.value, one.measure) == (
        "Viasna",
        "Nasha Niva",
        1007,
        "political_prisoners",
    )
    assert (one.as_of, one.published, one.known_from) == (date(2022, 1, 27), date(2022, 1, 28), NOW.date())
    assert (one.quote, one.sha256, one.record_id, one.reader) == (
        "totalled to 1,007",
        "ab",
        "<urn:uuid:1>",
        "9",
    )


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("There are 31 political prisoners in Georgia, the Fairness Centre “Batumi” said.", "en"),
        ("Паводле «Справядлівасці», у Грузіі 31 палітвязень.", "be"),
        ("Fairness Centre Batumi reports weekly.\n\nПаводле «Справядлівасці», у Грузіі цяпер 31 палітвязень.", "en"),
        # Named in another sentence, and nobody else is: the keeper of the list is meant.
        ("Georgia has 31 political prisoners.\n\nThe list grew.\n\nSo the Fairness Centre Batumi wrote.", "en"),
    ],
)
def test_a_text_names_the_origins_of_the_monitor(text: str, lang: str) -> None:
    """Names that no list of the reader holds: they are found by the monitor's own spellings."""
    spellings = ("Fairness Centre “Batumi”", "Справядлівасць", "Справядлівасці")
    monitor = replace(
        CONFIG,
        country="GE",
        place="Georgia",
        primary="Fairness Centre",
        origins={"Fairness Centre": Origin(name="Fairness Centre", names=spellings)},
    )
    document = Document("d", text, published=date(2025, 3, 1), language=lang)
    nobody = replace(SOURCE, origin="")
    (mention,) = [m for m in observe.read(document, nobody, monitor) if m.headline]
    assert observe.origin_of(mention.attributed_to, nobody, monitor) == "Fairness Centre"
    (mention,) = [m for m in observe.read(document, nobody, replace(monitor, origins={})) if m.headline]
    assert mention.attributed_to is None


def test_a_count_without_a_day_is_no_statement() -> None:
    undated = replace(MENTION, as_of=None, as_of_precision=None)
    assert observe.observation(undated, Document("d", "t"), CAPTURE, SOURCE, CONFIG, reader="9") is None


@pytest.mark.parametrize(
    ("said", "origin"),
    [
        ("Viasna", "Viasna"),
        ("«Вясна»", "Viasna"),
        ("Human Rights Centre Viasna", "Viasna"),
        ("the human rights community", "Viasna"),
        ("Viasna and Dissidentby with others", "Viasna"),
        ("Dissidentby", "Dissidentby"),
        ("Amnesty International", "Amnesty International"),
        ("Viasnapolis", "Viasnapolis"),
        (None, "Viasna"),
    ],
)
def test_spellings_fold_into_one_origin(said: str | None, origin: str) -> None:
    assert observe.origin_of(said, SOURCE, CONFIG) == origin


def test_an_origin_may_follow_another_definition() -> None:
    assert observe.measure_of("Dissidentby", CONFIG) == "dissidentby"
    assert observe.measure_of("Amnesty International", CONFIG) == "political_prisoners"


@pytest.mark.parametrize(
    ("url", "publisher"),
    [
        ("https://nashaniva.com./ru/1", "Nasha Niva"),
        ("http://d1.mirror.example/1", "Nasha Niva"),
        ("https://notnashaniva.com/1", None),
        ("file:///a.txt", None),
    ],
)
def test_mirrors_fold_into_one_publisher(url: str, publisher: str | None) -> None:
    assert observe.publisher_of(url, CONFIG) == publisher
