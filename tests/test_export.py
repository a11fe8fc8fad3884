from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from prisoncount import export
from prisoncount.config import MonitorConfig, Origin
from prisoncount.errors import DamagedError
from prisoncount.store import Store

from .conftest import statement

CONFIG = MonitorConfig(
    path=Path("x.toml"), name="belarus", country="BY", place="Belarus", primary="Viasna", definition="People on a list",
    origins={"Viasna": Origin(name="Viasna")},
)  # fmt: skip


def write(store: Store, folder: Path) -> list[Path]:
    return export.write(CONFIG, export.tables(CONFIG, store), folder)


@pytest.fixture
def package(store: Store, tmp_path: Path) -> Path:
    store.add_observation(statement("2022-01-27", 1007, quote="+12 ... 1,007 in total", start=3, end=25, sha256="ab"))
    store.add_observation(statement("2022-02-01", 1000, "more_than", quote='=HYPERLINK("x")'))
    write(store, tmp_path)
    return tmp_path


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_package_is_valid(package: Path) -> None:
    import frictionless

    report = frictionless.validate(str(package / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    fields = [
        f for r in json.loads((package / "datapackage.json").read_text())["resources"] for f in r["schema"]["fields"]
    ]
    assert all(field["description"] for field in fields)


def test_numbers_are_whole_days_are_days_and_no_cell_is_a_formula(package: Path) -> None:
    table = pd.read_csv(package / "observations.csv", dtype="str", keep_default_na=False)
    assert table["value"].tolist() == ["1007", "1000"]
    assert table["high"].tolist() == ["1007", ""]
    assert table["as_of"].tolist() == ["2022-01-27", "2022-02-01"]
    assert not any(str(cell)[:1] in "=+-@" for column in table for cell in table[column] if cell)
    series = pd.read_csv(package / "series.csv")
    assert series["count"].tolist() == [1007] * 6


def test_what_has_not_changed_is_left_alone(package: Path, store: Store) -> None:
    before = {path: path.stat().st_mtime_ns for path in package.iterdir()}
    write(store, package)
    assert {path: path.stat().st_mtime_ns for path in package.iterdir()} == before


def test_an_unwritable_folder_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DamagedError, match="cannot be written"):
        write(store, tmp_path / "file")
