from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prisoncount import assess, report
from prisoncount.config import MonitorConfig, Origin
from prisoncount.quoting import public
from prisoncount.store import Store

from .conftest import statement

NAMED = "1,120 (among them Arcadia Exampleson) political prisoners"
CONFIG = MonitorConfig(
    path=Path("x.toml"), name="belarus", country="BY", place="Belarus", primary="Viasna", definition="People on a list",
    origins={"Viasna": Origin(name="Viasna")},
)  # fmt: skip


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("1,007 political prisoners", "1,007 political prisoners"),
        ("Political prisoners: 1,007", "Political prisoners: 1,007"),
        ("there are 360 people on the corresponding list", "there are 360 people on the corresponding list"),
        ("more than 1,450” political prisoners", "more than 1,450” political prisoners"),
        (NAMED, "1,120 … political prisoners"),
        ("360 people, including the teacher exampleson, on the list", "360 people, … on the list"),
        ("360 people — the teacher exampleson too — on the list", "360 people — … on the list"),
        ("1 120 чалавек, сярод іх Прыклад Прыкладаў, палітвязні", "1 120 чалавек, … палітвязні"),
        ("прызнаны 1120-м (Прыклад П.) палітвязнем", "прызнаны 1120-м … палітвязнем"),
        ("1,120 people and Arcadia Exampleson are political prisoners", "1,120 people and … are political prisoners"),
        ("political prisoners such as exampleson [Arcadia] number 1,120", "political prisoners such as exampleson … number 1,120"),
        ("", ""),
        ("1,007", "1,007"),
    ],
)  # fmt: skip
def test_what_may_hold_a_name_does_not_leave_the_house(quote: str, shown: str) -> None:
    assert public(quote) == shown
    assert public(shown) == shown


def test_no_file_of_the_kit_has_the_words_between(store: Store, tmp_path: Path) -> None:
    """Neither the package nor page, mail, feed and summary; the record keeps them."""
    one = statement("2022-01-27", 1120, quote=NAMED, sha256="ab", start=3, end=3 + len(NAMED))
    two = statement("2022-01-27", 1131, quote="1,131 (Exampleson) people", sha256="cd", publisher="Another")
    before = statement("2021-12-31", 1000, quote="1,000 people")
    for said in (before, one, two):
        store.add_observation(said)
    assess.update(CONFIG, store, date(2022, 2, 1))
    report.write_kit(CONFIG, store, tmp_path, today=date(2022, 2, 1))
    assert "1,120 … political prisoners" in (tmp_path / "index.html").read_text()
    assert "“1,131 … people”" in (tmp_path / "data" / "belarus" / "flags.csv").read_text()
    assert "1,120 … political prisoners" in (tmp_path / "data" / "belarus" / "observations.csv").read_text()
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or b"Exampleson" not in path.read_bytes(), path.name
    assert store.rows("SELECT quote FROM observations WHERE id = ?", one.id) == [{"quote": NAMED}]
