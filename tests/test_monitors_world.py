"""The monitors beside Belarus: they load, lose nothing, keep definitions apart, and promise nothing nobody has seen."""

from __future__ import annotations

import csv
import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import frictionless
import pytest

import prisoncount
from prisoncount import config, observe, record
from prisoncount.errors import NumberNotFound
from prisoncount.reading.lexicon import codes
from prisoncount.reading.origins import ORIGINS
from prisoncount.records import Capture, Redact

DATA = Path(__file__).parents[1] / "data"
DOUBT = re.compile(r"(doubtful|restated): \S")
Row = dict[str, str]


@dataclass(frozen=True)
class Expected:
    """What a record holds: how many reports, their sum, those off the line, and the first and last step of the line."""

    country: str
    reports: int
    total: int
    doubtful: int
    restated: int
    steps: int
    first: tuple[str, int]
    last: tuple[str, int]


WORLD = {
    "azerbaijan": Expected("AZ", 28, 5671, 0, 0, 14, ("2018-12-06", 150), ("2025-10-07", 392)),
    "cuba": Expected("CU", 28, 28729, 6, 0, 15, ("2020-10-01", 138), ("2026-08-31", 1339)),
    "hong-kong": Expected("HK", 4, 2118, 0, 0, 2, ("2019-06-30", 26), ("2022-05-26", 590)),
    "myanmar": Expected("MM", 7, 92854, 2, 0, 2, ("2023-08-09", 19700), ("2024-11-22", 21145)),
    "nicaragua": Expected("NI", 33, 7031, 7, 1, 16, ("2021-11-30", 157), ("2025-12-02", 62)),
    "russia-memorial": Expected("RU", 28, 26769, 2, 1, 14, ("2013-10-30", 70), ("2025-12-30", 1262)),
    "russia-ovdinfo": Expected("RU", 2, 2311, 0, 0, 1, ("2023-11-16", 1011), ("2023-11-16", 1011)),
    "venezuela": Expected("VE", 46, 37966, 7, 0, 28, ("2020-01-31", 388), ("2026-02-26", 568)),
}
NAMES = sorted(WORLD)
MONITORS = {name: config.load(name) for name in NAMES}
SOURCES = [(name, source) for name in NAMES for source in MONITORS[name].sources.values()]


def rows(name: str) -> list[Row]:
    with (DATA / name / "reports.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, strict=True))


def status(row: Row) -> str:
    found = DOUBT.match(row["note"])
    return found[1] if found else "accepted"


ROWS = [(name, row) for name in NAMES for row in rows(name)]


def test_every_monitor_but_the_first_is_looked_at_here() -> None:
    assert set(config.bundled()) - {"belarus"} == set(WORLD)


@pytest.mark.parametrize("name", NAMES)
def test_a_monitor_says_what_it_counts(name: str) -> None:
    monitor = MONITORS[name]
    assert (monitor.name, monitor.country) == (name, WORLD[name].country)
    assert monitor.definition.startswith("People")
    assert not monitor.definition.endswith(".")
    assert len(monitor.includes) > 80
    assert len(monitor.warnings) >= 2
    assert all(warning.endswith(".") for warning in monitor.warnings)
    assert monitor.credit
    assert set(monitor.languages) <= set(codes())
    assert monitor.origins[monitor.primary].group == "list keeper"


@pytest.mark.parametrize("name", NAMES)
def test_the_data_package_is_valid_and_knows_every_measure(name: str) -> None:
    report = frictionless.validate(str(DATA / name / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])
    package = frictionless.Package(str(DATA / name / "datapackage.json"))
    assert package.name == f"prisoncount-{name}"
    measure = next(f for f in package.get_resource("reports").schema.fields if f.name == "measure")
    used = {row["measure"] for row in rows(name)}
    assert set(measure.constraints["enum"]) == used
    assert all(f"{one}: " in measure.description for one in used)
    head = (DATA / name / "events.csv").read_text(encoding="utf-8").splitlines()[0]
    assert head == "date,kind,number,qualifier,text,url,note"


@pytest.mark.parametrize("name", NAMES)
def test_no_report_is_lost(name: str) -> None:
    held, wanted = rows(name), WORLD[name]
    assert len(held) == wanted.reports
    assert sum(int(row["value"]) for row in held) == wanted.total
    counted = Counter(map(status, held))
    assert (counted["doubtful"], counted["restated"]) == (wanted.doubtful, wanted.restated)
    assert [row["as_of"] for row in held] == sorted(row["as_of"] for row in held)


@pytest.mark.parametrize("name", NAMES)
def test_every_row_is_read_and_told_apart(name: str) -> None:
    frame = prisoncount.open(name, data="no-store-here").observations()
    assert len(frame) == WORLD[name].reports
    assert (frame["status"] == "doubtful").sum() == WORLD[name].doubtful + WORLD[name].restated


@pytest.mark.parametrize(
    ("name", "row"), ROWS, ids=lambda one: one if isinstance(one, str) else f"{one['as_of']}-{one['value']}"
)
def test_a_report_is_typed_and_cited(name: str, row: Row) -> None:
    day, precision = record.period(row["as_of"], "as_of")
    assert date(2003, 1, 1) < day < date(2026, 12, 31)
    assert precision != "year" or status(row) == "doubtful", "a figure without a month is never drawn"
    assert urlsplit(row["url"]).hostname
    assert row["publisher"]
    low, high = record.bounds(row["qualifier"], int(row["value"]), None, None)  # type: ignore[arg-type]
    assert (row["low"], row["high"]) == tuple("" if bound is None else str(bound) for bound in (low, high))
    if row["published"]:
        assert date.fromisoformat(row["published"]) >= record.period(row["as_of"][:10], "as_of")[0].replace(day=1)
    if not urlsplit(row["url"]).path.strip("/") and not urlsplit(row["url"]).query:
        assert status(row) == "doubtful", "a report without the address of its page cannot be walked back"
    for word in ("derived", "undated", "inferred from the figure", "round number"):
        assert word not in row["note"] or status(row) == "doubtful"
    assert "day inferred" not in row["note"] or precision != "day" or row["note"].startswith("doubtful")


@pytest.mark.parametrize("name", NAMES)
def test_every_origin_of_the_record_is_known_and_a_definition_of_its_own_never_joins_the_list(name: str) -> None:
    monitor = MONITORS[name]
    for row in rows(name):
        assert not row["origin"] or row["origin"] in monitor.origins, row["origin"]
        known = monitor.origins.get(row["origin"])
        if known and known.measure and row["origin"] != monitor.primary:
            assert row["measure"] == known.measure, row


@pytest.mark.parametrize(
    ("name", "measure", "values"),
    [
        ("cuba", "ever_since_july_2021", {1882}),
        ("nicaragua", "ever_since_2018", {1444}),
        ("nicaragua", "de_facto_house_arrest", {60}),
        ("hong-kong", "ever_jailed", {1014}),
        ("russia-memorial", "deprived_of_liberty", {2662, 4884}),
        ("russia-memorial", "crimea_in_custody", {60, 57, 107, 260, 277}),
        ("venezuela", "jep_list", {1084, 759}),
        ("azerbaijan", "single_list", {80, 93, 147, 158, 142, 119, 112}),
    ],
)
def test_running_totals_and_other_lists_are_no_count_of_those_held(name: str, measure: str, values: set[int]) -> None:
    assert measure != MONITORS[name].measure
    assert {int(row["value"]) for row in rows(name) if row["measure"] == measure} == values
    series = prisoncount.open(name, data="no-store-here").series()
    assert not values - {60, 57, 107, 147} & set(series.dropna().astype(int))


@pytest.mark.parametrize("name", NAMES)
def test_the_line_runs_from_its_first_step_to_its_newest(name: str) -> None:
    band = prisoncount.open(name, data="no-store-here").series(band=True)
    steps = band[band["reported"]]["count"]
    wanted = WORLD[name]
    assert len(steps) == wanted.steps
    assert (f"{steps.index[0]:%Y-%m-%d}", steps.iloc[0]) == wanted.first
    assert (f"{steps.index[-1]:%Y-%m-%d}", steps.iloc[-1]) == wanted.last


@pytest.mark.parametrize(("name", "source"), SOURCES, ids=lambda one: one if isinstance(one, str) else one.id)
def test_a_source_is_named_paced_and_honest(name: str, source: config.SourceConfig) -> None:
    monitor = MONITORS[name]
    assert source.publisher in monitor.publishers
    assert source.language in monitor.languages
    assert source.pace >= 2
    assert source.expect_days >= 7
    assert source.alarm_after == 8
    assert not source.verified, "set only by someone who has seen the address answer"
    assert len(source.note) > 40
    assert not source.private
    assert source.enabled or source.note.startswith("Off: ")
    unit = source.unit
    for url in (*getattr(unit, "urls", ()), *([unit.url] if hasattr(unit, "url") else [])):
        assert observe.publisher_of(url, monitor) == source.publisher, url


@pytest.mark.parametrize("name", NAMES)
def test_only_the_keepers_own_pages_speak_for_it(name: str) -> None:
    monitor = MONITORS[name]
    for source in monitor.sources.values():
        hosts = monitor.publishers[source.publisher].hosts
        own = urlsplit(monitor.origins[monitor.primary].url).hostname or ""
        keeps = any(own.endswith(host) for host in hosts)
        assert source.origin == (monitor.primary if keeps else ""), source.id


@pytest.mark.parametrize("name", NAMES)
def test_no_host_belongs_to_two_publishers(name: str) -> None:
    hosts = [host for one in MONITORS[name].publishers.values() for host in one.hosts]
    assert len(set(hosts)) == len(hosts)
    assert all(urlsplit(f"https://{host}").hostname == host for host in hosts)


@pytest.mark.parametrize(
    ("name", "said", "origin"),
    [
        ("venezuela", "la ONG Foro Penal", "Foro Penal"),
        ("venezuela", "Justicia, Encuentro y Perdón (JEP)", "Justicia, Encuentro y Perdón"),
        ("cuba", "la ONG Prisoners Defenders", "Prisoners Defenders"),
        ("cuba", "Elizardo Sanchez", "CCDHRN"),
        ("nicaragua", "Mecanismo para el Reconocimiento de Personas Presas Politicas", "Mecanismo"),
        ("nicaragua", "the Mechanism for the Recognition of Political Prisoners", "Mecanismo"),
        ("azerbaijan", "Union for Freedom of Political Prisoners of Azerbaijan", "Union for Freedom of Political Prisoners"),
        ("azerbaijan", "Рабочая группа правозащитников", "Working Group on a Single List"),
        ("russia-memorial", "правозащитного центра «Мемориал»", "Memorial"),
        ("russia-memorial", "ОВД-Инфо", "OVD-Info"),
        ("russia-memorial", "Кримськотатарський ресурсний центр", "Crimean Tatar Resource Center"),
        ("russia-ovdinfo", "«ОВД-Инфо»", "OVD-Info"),
        ("myanmar", "Assistance Association for Political Prisoners (AAPP)", "AAPP"),
        ("hong-kong", "HKDC", "Hong Kong Democracy Council"),
    ],
)  # fmt: skip
def test_spellings_fold_into_one_origin(name: str, said: str, origin: str) -> None:
    monitor = MONITORS[name]
    assert observe.origin_of(said, next(iter(monitor.sources.values())), monitor) == origin


@pytest.mark.parametrize("name", NAMES)
def test_the_names_that_the_reader_gives_are_known(name: str) -> None:
    monitor = MONITORS[name]
    source = next(iter(monitor.sources.values()))
    primaries = {observe.origin_of(said, source, monitor) for (said, code) in ORIGINS if code == monitor.country}
    assert monitor.primary in primaries


def test_what_hong_kongs_sources_bring_is_the_running_total() -> None:
    monitor = MONITORS["hong-kong"]
    assert all(
        observe.measure_of(observe.origin_of(None, source, monitor), monitor) == "ever_jailed"
        for source in monitor.sources.values()
    )


def test_two_definitions_of_one_country_are_two_monitors() -> None:
    one, other = MONITORS["russia-memorial"], MONITORS["russia-ovdinfo"]
    assert one.measure != other.measure
    assert observe.measure_of("OVD-Info", one) == other.measure
    assert observe.measure_of("Memorial", other) == one.measure


def capture(url: str, body: bytes, kind: str) -> Capture:
    now = datetime(2026, 3, 1, 6, tzinfo=UTC)
    return Capture(url, url, now, 200, (("Content-Type", kind),), body, hashlib.sha256(body).hexdigest())


def test_foro_penals_page_is_read_by_its_label() -> None:
    unit = MONITORS["venezuela"].sources["foropenal-figures"].unit
    figures = (
        "<h3>568</h3><p>presos políticos en Venezuela al 23 de febrero de 2026</p><h3>512</h3><p>Hombres</p>"
        "<h3>18.579</h3><p>detenciones políticas</p><h3>9.000</h3><p>medidas restrictivas</p>"
    )
    (document,) = unit.parse(capture("https://foropenal.com/represion-en-cifras", figures.encode(), "text/html"))
    assert [mention.value for mention in document.stated] == [568]
    cumulative = "<h3>18.579</h3><p>presos políticos en Venezuela al 23 de febrero de 2026</p>"
    with pytest.raises(NumberNotFound, match="only 18579 outside 100 to 5000"):
        unit.parse(capture("https://foropenal.com/represion-en-cifras", cumulative.encode(), "text/html"))


def test_of_ovd_infos_records_nothing_is_archived_that_tells_who_they_are() -> None:
    source = MONITORS["russia-ovdinfo"].sources["ovdinfo-data"]
    people = [
        {"person_id": 17, "name": "A Person", "birth_year": 1980, "imprisonment_location_ru": "Place"},
        {"person_id": 17, "name": "A Person", "birth_year": 1980, "imprisonment_location_ru": "Place"},
        {"person_id": 18, "name": "B Person", "birth_year": 1990, "imprisonment_location_ru": None},
    ]
    body = json.dumps({"total": len(people), "data": people}).encode()
    kept: list[bytes] = []

    class Get:
        def __call__(self, url: str, *, conditional: bool, redact: Redact) -> Capture:
            kept.append(redact(body, "application/json"))
            return capture(url, kept[0], "application/json")

    assert not source.enabled, "until someone has seen which records are of people in custody"
    (found,) = source.unit.collect(Get())  # type: ignore[arg-type]
    (document,) = source.unit.parse(found)  # type: ignore[arg-type]
    assert document.stated[0].value == 1
    assert not any(word in kept[0] for word in (b"Person", b"Place", b"1980", b"17"))
