from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import polars
import pytest

from prisoncount import export, plugins
from prisoncount.columns import FLAGS, SIZES, TABLES
from prisoncount.config import MonitorConfig, Origin
from prisoncount.errors import DamagedError
from prisoncount.records import Flag
from prisoncount.store import Store

from .conftest import NOW, statement

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


POLARS = {
    "string": polars.String(),
    "date": polars.Date(),
    "datetime": polars.Datetime("us", "UTC"),
    "integer": polars.Int64(),
    "number": polars.Float64(),
    "boolean": polars.Boolean(),
}


def described(folder: Path) -> dict[str, dict[str, str]]:
    """The types that the descriptor declares, by table and column."""
    resources = json.loads((folder / "datapackage.json").read_text())["resources"]
    return {one["name"]: {field["name"]: field["type"] for field in one["schema"]["fields"]} for one in resources}


def test_parquet_descriptor_and_csv_agree(package: Path) -> None:
    """On names, order, types and cells: an empty one is an absence in both."""
    for name, types in described(package).items():
        table = polars.read_parquet(package / f"{name}.parquet")
        assert table.schema == {column: POLARS[kind] for column, kind in types.items()}
        told = polars.read_csv(package / f"{name}.csv", infer_schema=False)
        assert told.select(read(column, kind) for column, kind in types.items()).equals(table)


def read(column: str, kind: str) -> polars.Expr:
    """The cells of a column of the CSV as the descriptor says that they are read."""
    cell = polars.col(column)
    match kind:
        case "date":
            return cell.str.to_date()
        case "datetime":
            return cell.str.to_datetime(export.MOMENT, time_zone="UTC", time_unit="us")
        case "boolean":
            return cell == "True"
        case "string":
            return cell.str.strip_prefix("'")
    return cell.cast(POLARS[kind])


def test_the_packages_of_two_monitors_are_read_as_one(package: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """One has captured pages, the other only imported reports, and a third nothing at all: no column lacks its type."""
    imported, nothing = tmp_path_factory.mktemp("imported"), tmp_path_factory.mktemp("nothing")
    for folder, said in ((imported, [statement("2022-03-01", 5)]), (nothing, [])):
        store = Store.in_memory()
        store.start_run(NOW, "test", offline=False)
        for one in said:
            store.add_observation(one)
        write(store, folder)
    for name, rows in (("observations", 3), ("series", 7), ("flags", 0)):
        paths = [str(folder / f"{name}.parquet") for folder in (imported, nothing, package)]
        assert polars.scan_parquet(paths).collect().height == rows
        assert duckdb.read_parquet(paths).shape[0] == rows


def test_no_column_is_left_to_what_happens_to_be_in_it(store: Store) -> None:
    """The text after a thousand absences is one; fractions are told where they can occur."""
    empty = pd.DataFrame({"quote": [None] * 3000 + ["5 people"], "value": [None] * 3000 + [5.0]})
    assert polars.read_parquet(export.parquet("observations", empty.set_index("quote"))).row(-1) == ("5 people", 5)
    store.add_observation(statement("2022-01-27", None, "range", low=100, high=105))  # type: ignore[arg-type]
    series = export.tables(CONFIG, store)["series"]
    assert polars.read_parquet(export.parquet("series", series))["count"].to_list() == [102.5]


def test_the_size_of_a_flag_is_told_by_its_kind(store: Store, tmp_path: Path) -> None:
    assert sorted(SIZES) == sorted(plugins.names("flags"))
    store.add_flag(Flag("stale", date(2022, 1, 27), "No count", "since long", 91))
    store.add_flag(Flag("hint", date(2022, 1, 28), "A hint", "of a slope", -12.25))
    write(store, tmp_path)
    assert pd.read_csv(tmp_path / "flags.csv", dtype="str")["size"].tolist() == ["91", "-12.25"]
    assert "stale: days" in FLAGS["size"].meaning
    assert "hint: people a month" in FLAGS["size"].meaning


def test_a_rule_measures_what_is_said_of_its_size() -> None:
    for kind, meaning in SIZES.items():
        source = Path(str(plugins.load("flags", kind).__file__)).read_text(encoding="utf-8")
        measures = "size=" in source or "_change import" in source
        assert measures == bool(meaning), kind


def test_the_columns_of_the_package_are_those_of_the_table(package: Path) -> None:
    for name, types in described(package).items():
        assert list(types) == [column for column in TABLES[name] if column != "best"]


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_libreoffice_takes_days_and_moments_for_dates(store: Store, tmp_path: Path) -> None:
    store.add_observation(statement("2022-01-27", 1007, quote="=1+1", published=date(2022, 1, 28)))
    store.add_flag(Flag("rise", date(2022, 1, 27), "+45", "-1", 45, since=date(2022, 1, 1)))
    write(store, tmp_path)
    for name, types in described(tmp_path).items():
        cells = dict(zip(types, opened(tmp_path / f"{name}.csv"), strict=True))
        for column, kind in types.items():
            if kind in ("date", "datetime"):
                assert cells[column].get(f"{OFFICE}value-type") == "date", f"{name}.{column}"
        assert not [column for column, cell in cells.items() if cell.get(f"{TABLE}formula")]


NASTY = 'about a third;=1+1;or more\t=2+2 or "x;"=3+3;\n-4;＝5'
"""Formulas behind whatever a reader may split at."""


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
@pytest.mark.parametrize("separators", ["44/59/9", "59", "59/9"])
def test_no_cell_is_a_formula_wherever_libreoffice_splits(separators: str, store: Store, tmp_path: Path) -> None:
    """At the comma, semicolon and tab that its window has ticked; or at the semicolon alone, as many countries do."""
    store.add_observation(statement("2022-01-27", 1007, publisher="A;=1", note=NASTY, published=date(2022, 1, 28)))
    write(store, tmp_path)
    cells = list(opened(tmp_path / "observations.csv", separators))
    assert cells
    assert not [cell for cell in ET.parse(tmp_path / "observations.fods").iter() if cell.get(f"{TABLE}formula")]
    if "44" in separators:
        told = dict(zip(described(tmp_path)["observations"], cells, strict=True))
        assert "".join(told["publisher"].itertext()).strip() == "A;'=1"
        assert told["published"].get(f"{OFFICE}date-value") == "2022-01-28"
        assert told["value"].get(f"{OFFICE}value") == "1007"


def test_texts_stand_in_quotes_and_nothing_else_does(store: Store, tmp_path: Path) -> None:
    """So a semicolon in one is no end of a cell; what is absent is no empty text."""
    store.add_observation(statement("2022-01-27", 1007, publisher="A;=1", note=NASTY, published=date(2022, 1, 28)))
    write(store, tmp_path)
    head, line = (tmp_path / "observations.csv").read_text(encoding="utf-8").split("\n", 1)
    told = dict(zip(head.split(","), re.findall(r'("(?:[^"]|"")*"|[^",]*)(?:,|\n$)', line), strict=True))
    for name, kind in described(tmp_path)["observations"].items():
        assert not told[name] or (told[name][0] == '"') == (kind == "string"), name
    assert told["note"] == """"about a third;'=1+1;or more\t'=2+2 or ""x;'""=3+3;\n'-4;'＝5\""""
    assert (told["published"], told["value"], told["reason"]) == ("2022-01-28", "1007", "")


OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def opened(path: Path, separators: str = "") -> Iterator[ET.Element]:
    """The cells of the first row under the header, as LibreOffice opens a CSV: by itself, or split at these characters."""
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    split = [f"--infilter=CSV:{separators},34,76,1,,0,false,true"] if separators else []
    call = ["soffice", profile, "--headless", *split, "--convert-to", "fods", "--outdir", str(path.parent), str(path)]
    subprocess.run(call, check=True, capture_output=True, timeout=120)
    row = ET.parse(path.with_suffix(".fods")).findall(f".//{TABLE}table-row")[1]
    for cell in row:
        for _ in range(int(cell.get(f"{TABLE}number-columns-repeated", 1))):
            yield cell


def test_what_has_not_changed_is_left_alone(package: Path, store: Store) -> None:
    before = {path: path.stat().st_mtime_ns for path in package.iterdir()}
    write(store, package)
    assert {path: path.stat().st_mtime_ns for path in package.iterdir()} == before


def test_an_unwritable_folder_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DamagedError, match="cannot be written"):
        write(store, tmp_path / "file")


@pytest.mark.parametrize("name", ["series", "observations"])
def test_a_table_on_standard_output_has_the_same_types(name: str, tmp_path: Path) -> None:
    ask = [sys.executable, "-W", "error", "-m", "prisoncount", name, "belarus", "--format", "parquet"]
    done = subprocess.run(ask, cwd=tmp_path, capture_output=True, check=True, timeout=120)
    table = polars.read_parquet(done.stdout)
    assert table.height > 50
    assert table.schema == {column: POLARS[TABLES[name][column].type] for column in table.columns}
