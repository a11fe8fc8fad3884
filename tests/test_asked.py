from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import prisoncount as pc
from prisoncount import Monitor, asked

from .test_cli import call

NOW = ("--now", "2026-03-20")


@pytest.fixture(scope="module")
def belarus(tmp_path_factory: pytest.TempPathFactory) -> Monitor:
    return pc.open("belarus", data=tmp_path_factory.mktemp("none"), now=datetime(2026, 3, 20, tzinfo=UTC))


CALLS: list[tuple[str, Callable[[Monitor, Any], object]]] = [
    ("start", lambda m, day: m.chart(start=day)),
    ("end", lambda m, day: m.chart(end=day)),
    ("today", lambda m, day: m.view(today=day)),
    ("known_at", lambda m, day: m.chart(known_at=day)),
    ("known_at", lambda m, day: m.series(known_at=day)),
    ("known_at", lambda m, day: m.series(known_at=day, band=True)),
    ("known_at", lambda m, day: m.observations(known_at=day)),
    ("known_at", lambda m, day: m.flags(known_at=day)),
    ("known_at", lambda m, day: m.figures(known_at=day)),
    ("known_at", lambda m, day: m.revisions(known_at=day)),
    ("since", lambda m, day: m.flags(since=day)),
    ("day, or the id of a statement", lambda m, day: m.why(day)),
    ("published", lambda _, day: pc.extract("1,007 political prisoners", published=day)),
]


@pytest.mark.parametrize(("name", "ask"), CALLS)
@pytest.mark.parametrize("wrong", ["2024-13-01", "rubbish", 2024, pd.NaT, ""], ids=repr)
def test_what_is_no_day_is_refused_by_name_with_an_example(
    belarus: Monitor, name: str, ask: Callable[[Monitor, Any], object], wrong: object
) -> None:
    said = f"{name}: expected a day such as 2024-01-31; found {wrong!r}"
    with pytest.raises(ValueError, match=f"^{re.escape(said)}$"):
        ask(belarus, wrong)


@pytest.mark.parametrize("right", ["2024-01-31", date(2024, 1, 31), datetime(2024, 1, 31, 5, tzinfo=UTC), pd.Timestamp("2024-01-31")])  # fmt: skip
def test_a_day_is_a_day_in_every_form(right: asked.Day) -> None:
    assert asked.day("start", right) == date(2024, 1, 31)
    assert asked.day("start", None) is None


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2025-01-01", "2024-01-01", "start is 2025-01-01 and end is 2024-01-01: "),
        ("2026-03-21", None, "start is 2026-03-21: expected no later day than 2026-03-20, as of which"),
        ("2026-03-20", None, "start is 2026-03-20: expected no later day than 2026-03-19, that of the newest count"),
    ],
)
def test_a_period_in_which_nothing_can_be_shown_is_refused(
    belarus: Monitor, start: str, end: str | None, said: str
) -> None:
    with pytest.raises(ValueError, match=f"^{said}"):
        belarus.chart(start=start, end=end, today="2026-03-20")
    assert belarus.view(start="2026-03-19", today="2026-03-20").start == date(2026, 3, 19)
    assert belarus.view(start="2023-12-31", end="2023-12-31", today="2026-03-20").today == date(2023, 12, 31)


def test_a_monitor_beside_that_is_silent_in_the_period_is_no_error(belarus: Monitor) -> None:
    beside = belarus.view(start="2026-01-01", today="2026-03-20", beside=["hong-kong"]).beside
    assert beside is not None
    (silent,) = beside()
    assert (silent.name, silent.start) == ("hong-kong", date(2026, 1, 1))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--from", "2024-13-01"), "'--from': '2024-13-01': expected a date such as 2022-01-27"),
        (("--to", "rubbish"), "'--to': 'rubbish': expected"),
        (("--known-at", "2024"), "'--known-at': '2024': expected"),
        (("--from", "2025-01-01", "--to", "2024-01-01"), "--from is 2025-01-01 and --to is 2024-01-01: expected"),
        (("--from", "2026-03-20"), "--from is 2026-03-20: expected no later day than 2026-03-19"),
    ],
)
def test_the_command_says_so_in_its_own_words(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    done = call("chart", "belarus", *NOW, *options, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_chosen_period_does_not_write_over_the_whole_picture(tmp_path: Path) -> None:
    """`index.html` and the mail show the file of the stable name."""
    assert call("chart", "belarus", *NOW, cwd=tmp_path).returncode == 0
    stable = tmp_path / "out" / "belarus-trend-newsletter-en.png"
    before = stable.read_bytes()
    for options, name in (
        (("--from", "2024-01-01", "--to", "2025-01-01"), "from-2024-01-01-to-2025-01-01"),
        (("--from", "2024-01-01"), "from-2024-01-01"),
        (("--known-at", "2024-06-30"), "known-at-2024-06-30"),
    ):
        done = call("chart", "belarus", *NOW, *options, cwd=tmp_path)
        assert done.returncode == 0
        paths = done.stdout.split()
        assert len(paths) == 4
        assert all(Path(path).name.startswith(f"belarus-trend-newsletter-en-{name}.") for path in paths)
    assert stable.read_bytes() == before
