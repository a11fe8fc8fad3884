"""A kit written once from a record that wishes its readers ill."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.conftest import NOW, statement

from prisoncount import report
from prisoncount.config import MonitorConfig, Origin
from prisoncount.kit import facts
from prisoncount.kit.facts import Facts
from prisoncount.kit.page import page as written
from prisoncount.messages import codes
from prisoncount.monitor import Monitor
from prisoncount.records import Flag
from prisoncount.store import Store

from .browsing import CHROMIUM, DESK, Watched

TODAY = date(2022, 3, 1)
HOSTILE = '</script><script>alert(1)</script><img src=x onerror="alert(2)">&amp; \x00\x07 "quoted"'
CONFIG = MonitorConfig(
    path=Path("x.toml"), name="arcadia", country="XA", place="Arcadia & <i>co</i>", primary="Viasna",
    definition="People on the list of <b>Viasna</b>", includes="Held, and not \"free\"", warnings=("Not <all> are listed",),
    credit="Viasna & others", origins={"Viasna": Origin(name="Viasna", url="https://origin.example/?a=1&b=2")},
)  # fmt: skip


def record(store: Store) -> Store:
    """Counts of two months, a bound of somebody else, a quote and an address that attack, a doubtful statement."""
    said = [
        statement("2021-12-31", 970, monitor="arcadia"),
        statement("2022-01-27", 1007, monitor="arcadia", quote=HOSTILE, sha256="ab" * 32, published=date(2022, 1, 28)),
        statement("2022-02-01", 1022, monitor="arcadia", url="javascript:alert(3)", publisher=HOSTILE),
        statement("2022-02-20", 1100, "more_than", origin=HOSTILE, monitor="arcadia", note=HOSTILE),
        statement("2022-02-21", 9999, monitor="arcadia", status="doubtful", reason="a slip", quote="=1+1"),
    ]
    for one in said:
        store.add_observation(one)
    store.add_flag(Flag("rise", date(2022, 1, 27), f"Up by 37 {HOSTILE}", HOSTILE, 37, (said[0].id, said[1].id)))
    store.add_flag(Flag("rise", date(2021, 6, 1), "Long ago", "An old flag", 5, ("gone",)))
    store.add_flag(Flag("rise", date(2030, 1, 1), "Not yet", "A day that has not come"))
    return store


def made() -> Store:
    """An empty record with one run begun."""
    store = Store.in_memory()
    store.start_run(NOW, "test", offline=False)
    return store


@pytest.fixture(scope="session")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a whole kit."""
    out = tmp_path_factory.mktemp("kit")
    report.write_kit(CONFIG, record(made()), out, today=TODAY)
    return out


@pytest.fixture(scope="session")
def known(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """What that kit is made of."""
    return facts.gather(Monitor(CONFIG, record(made())), tmp_path_factory.mktemp("facts"), today=TODAY)


@pytest.fixture
def hosted(known: Facts) -> Callable[[str], Facts]:
    """The same, to be hosted at an address."""
    return lambda url: dataclasses.replace(known, base_url=url)


@pytest.fixture(scope="session")
def crowd(known: Facts, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages of three years: counts a fortnight apart, rivals of the same day, gaps with a month; a dozen flags."""
    store = made()
    for index in range(75):
        day = date(2022, 1, 10) + timedelta(days=14 * index)
        if (day.year, day.month) in {(2022, 10), (2022, 11), (2022, 12), (2023, 3), (2023, 4), (2023, 5)}:
            continue
        store.add_observation(statement(day.isoformat(), 900 + 9 * index, monitor="arcadia"))
        if index % 3 == 0:
            store.add_observation(statement(day.isoformat(), 700 + 9 * index, monitor="arcadia", publisher="Another"))
    for said in (statement("2022-11", 1400), statement("2023-04", 1400), statement("2024-11-20", 1600, "more_than")):
        store.add_observation(dataclasses.replace(said, monitor="arcadia"))
    view = facts.view(Monitor(CONFIG, store), date(2024, 12, 1))
    flags = tuple(dataclasses.replace(known.flags[0], id=f"f{index}") for index in range(12))
    crowded = dataclasses.replace(known, view=view, observations=view.observations, flags=flags)
    folder = tmp_path_factory.mktemp("crowd")
    for code in codes():
        (folder / crowded.page(code)).write_text(written(crowded.spoken(code)), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, started once."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Watched]:
    """A fresh page of the width of a desk."""
    with browser.new_page(viewport={"width": DESK, "height": 800}) as page:
        yield Watched(page)
