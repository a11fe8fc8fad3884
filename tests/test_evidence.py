"""Every flag walks back: each id of its evidence is on record and is explained by `why`."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

import prisoncount as pc
from prisoncount import assess, config, pipeline
from prisoncount.archive import Archive
from prisoncount.cli import run
from prisoncount.demo import tour
from prisoncount.demo.server import serve
from prisoncount.store import Store, store_path

WITHOUT = {"source_silent", "source_recovered", "source_overdue", "reader_change"}
"""Rules about looking, which have no statement to show."""


def unexplained(monitor: pc.Monitor) -> tuple[int, list[str]]:
    """How many ids were asked for, and those that `why` does not explain."""
    days, asked, lost = monitor.observations()["as_of"], 0, []
    for _, flag in monitor.flags(muted=True).iterrows():
        evidence = json.loads(flag["evidence"])
        assert evidence or flag["kind"] in WITHOUT, f"{flag['kind']} of {flag['day']:%Y-%m-%d} shows nothing"
        for key in evidence:
            asked += 1
            why = monitor.why(days[key].date())
            told = [row.name for row, _ in why.rivals] + ([] if why.winner is None else [why.winner.name])
            lost += [key] if key not in told else []
    return asked, lost


@pytest.mark.parametrize("name", ["belarus", "cuba", "venezuela"])
def test_the_evidence_of_the_curated_records(name: str, tmp_path: Path) -> None:
    asked, lost = unexplained(pc.open(name, data=tmp_path, now=datetime(2026, 3, 20, tzinfo=UTC)))
    assert asked > 10
    assert lost == []


def test_the_evidence_of_the_demonstration(tmp_path: Path) -> None:
    days = tour.visits()[:14]
    with serve(days[0]) as site:
        read = config.load(str(tour.monitor(site.url, tmp_path)))
        store, archive = Store.create(store_path(tmp_path, read.name)), Archive(tmp_path / read.name / "archive")
        for day in days:
            site.set_day(day)
            pipeline.run(read, store, archive, now=datetime.combine(day, time(6), tzinfo=UTC), version="1")
            assess.update(read, store, day)
    asked, lost = unexplained(pc.Monitor(read, store))
    store.close()
    assert asked > 10
    assert lost == []


def test_an_id_is_asked_for_by_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    monitor = pc.open("belarus", data=tmp_path)
    rows = monitor.observations()
    held = next(key for one in monitor.flags()["evidence"] for key in json.loads(one))
    lost = rows[(rows["origin"] != "Viasna") & (rows["as_of"] > rows.at[held, "as_of"])].index[0]
    for key in (lost, held):
        assert run(["why", "belarus", key, "--data", str(tmp_path)]) == 0
        out = capsys.readouterr().out
        assert rows.at[key, "url"] in out
        assert out.startswith(f"{key}: ") == (key == lost)
    assert run(["why", "belarus", "soon", "--data", str(tmp_path)]) == 2
    assert "expected a date such as 2022-01-27, or the id" in capsys.readouterr().err
