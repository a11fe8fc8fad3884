from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import polars
import pytest

from prisoncount.kit import package, package_words

from .conftest import CONFIG, made, record

DATA = Path("data/arcadia")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_it_is_a_valid_data_package(kit: Path) -> None:
    import frictionless

    report = frictionless.validate(str(kit / DATA / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])


def test_no_cell_is_a_formula_and_days_are_days(kit: Path) -> None:
    table = pd.read_csv(kit / DATA / "observations.csv", dtype="str", keep_default_na=False)
    cells = [cell for name in table for cell in table[name]]
    assert "'=1+1" in cells
    assert not [cell for cell in cells if cell[:1] in tuple("=+-@\t\r＝")]
    for name in ("as_of", "known_from"):
        assert table[name].str.fullmatch(r"\d{4}-\d\d-\d\d").all()
    assert table["seen_at"].str.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d").all()


def test_the_readme_says_what_how_and_whom_to_cite(kit: Path) -> None:
    text = (kit / DATA / "README.md").read_text()
    for said in (CONFIG.definition, CONFIG.includes, *CONFIG.warnings, "How to cite", "Data to 20 February 2022"):
        assert said in text
    assert "`observations.csv`, 5 rows" in text
    assert "{" not in text


def test_the_citation_names_the_origin_first_of_all(kit: Path) -> None:
    yaml = pytest.importorskip("yaml", reason="PyYAML comes with frictionless")

    cited = yaml.safe_load((kit / DATA / "CITATION.cff").read_text())
    assert {"cff-version", "message", "title", "authors"} <= set(cited)
    assert cited["title"] == f"Reported political prisoners: {CONFIG.place}"
    assert cited["references"][0]["authors"] == [{"name": "Viasna"}]
    assert str(cited["date-released"]) == "2022-02-20"


def test_parquet_needs_nothing_but_what_a_run_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not pyarrow, which costs every command the time in which pandas loads it."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    written = package.write(CONFIG, record(made()), tmp_path)
    assert [path.stem for path in written if path.suffix == ".parquet"] == list(package_words.TABLES)
    needed = Path("requirements/run.in").read_text().split()
    assert "duckdb" in needed
    assert "pyarrow" not in needed


@pytest.mark.parametrize("name", ["observations", "series", "flags"])
def test_parquet_opens_where_analysts_open_it(kit: Path, name: str) -> None:
    """In pandas, DuckDB and polars: the same rows, days as days, texts as they were said."""
    path = kit / DATA / f"{name}.parquet"
    table = pd.read_parquet(path)
    seen, read = duckdb.sql(f"SELECT * FROM '{path}'"), polars.read_parquet(path)
    assert len(seen.fetchall()) == read.height == len(table)
    assert seen.columns == read.columns == list(table.columns)
    day = "as_of" if name == "observations" else "day"
    assert isinstance(table[day].iloc[0], date)
    assert read.schema[day] == polars.Date()
    assert str(seen.types[seen.columns.index(day)]) == "DATE"
    if name == "observations":
        assert "=1+1" in set(table["quote"]) & set(read["quote"].to_list())


def test_a_record_without_a_statement_is_a_package_too(tmp_path: Path) -> None:
    package.write(CONFIG, made(), tmp_path)
    assert "No data yet" in (tmp_path / "README.md").read_text()
    assert json.loads((tmp_path / "datapackage.json").read_text())["resources"][0]["name"] == "observations"
    assert "date-released" not in (tmp_path / "CITATION.cff").read_text()
