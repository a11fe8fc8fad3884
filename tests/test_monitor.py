"""The Python API as notebooks use it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import prisoncount as pc
from prisoncount import assess
from prisoncount.cli import run
from prisoncount.frames import CONTRACT, DETAIL, begun


@pytest.fixture
def monitor(tmp_path: Path) -> pc.Monitor:
    return pc.open("belarus", data=tmp_path)


def test_observations_keep_their_contract(monitor: pc.Monitor) -> None:
    frame = monitor.observations()
    assert list(frame) == list(CONTRACT)
    assert list(monitor.observations(detail=True)) == [*CONTRACT, *DETAIL]
    assert (monitor.observations(detail=True)["n_pages"] >= 1).all()
    assert frame.index.is_unique
    assert str(frame["as_of"].dtype).startswith("datetime64")
    assert {"day", "month", "year"} == set(frame["precision"])
    assert frame["url"].str.startswith("http").all()


@pytest.mark.parametrize("day", ["2021-06-15", "2022-03-31", "2023-05-31", "2024-12-31"])
def test_the_estimate_of_an_earlier_day_knows_nothing_of_later_ones(
    monitor: pc.Monitor, monkeypatch: pytest.MonkeyPatch, day: str
) -> None:
    told = [monitor.view(**{name: day}).estimate for name in ("end", "today")]  # type: ignore[arg-type]
    drawn = [estimate() for estimate in told if estimate]
    observed, happened, last = assess.observed, monitor.events(), pd.Timestamp(day)

    def early(*asked: Any) -> tuple[pd.DataFrame, Any]:
        frame, doubts = observed(*asked)
        return frame[frame["as_of"] <= last], doubts

    monkeypatch.setattr(assess, "observed", early)
    monkeypatch.setattr(assess, "events", lambda _: happened[happened["day"] <= last])
    alone = monitor.view(today=day).estimate
    assert alone
    assert len(drawn) == 2
    for one in drawn:
        assert one.index[-1] <= last
        pd.testing.assert_frame_equal(one, alone())


def test_a_month_in_progress_ends_today_for_the_estimate(monitor: pc.Monitor) -> None:
    frame = monitor.observations()
    months = frame[(frame["precision"] == "month") & (frame["as_of"] > "2021-01-01")]
    ends = months["as_of"].iloc[0]
    seen = begun(frame, (ends - pd.Timedelta(days=9)).date())
    assert months.index[0] in seen.index
    assert seen["as_of"].max() <= ends - pd.Timedelta(days=9)
    assert months.index[0] not in begun(frame, (ends - pd.Timedelta(days=40)).date()).index


def test_the_series_is_daily_and_named(monitor: pc.Monitor) -> None:
    series = monitor.series()
    assert isinstance(series, pd.Series)
    assert series.name == "count"
    assert isinstance(series.index, pd.DatetimeIndex)
    assert series.index.freqstr == "D"
    assert series["2022-01-27"] == 1007
    assert monitor.series(known_at="2022-02-01").iloc[-1] == 1022
    assert monitor.series(known_at=date(2022, 2, 1)).index[-1] == pd.Timestamp("2022-02-01")


def test_the_band_has_both_layers(monitor: pc.Monitor) -> None:
    band = monitor.series(band=True)
    assert list(band) == ["count", "low", "high", "reported", "n_origins", "n_pages", "best"]
    assert band["reported"].dtype == bool
    assert (band["low"] <= band["best"]).all()
    assert (band["best"] <= band["high"]).all()
    assert (band["n_pages"] >= 1).all()
    undisputed = band[band["reported"]]
    inside = (undisputed["low"] <= undisputed["count"]) & (undisputed["count"] <= undisputed["high"])
    assert inside.mean() > 0.9
    wide = band["high"] - band["low"]
    assert wide["2026-03-01"] > wide["2025-12-31"], "what is not reported grows uncertain"


def test_the_estimate_of_a_definition_stops_where_the_monitor_says_so(tmp_path: Path) -> None:
    counts = {"2024-04-30": 1000, "2024-05-31": 1003, "2024-06-30": 1002, "2024-07-31": 1300, "2024-08-31": 1310}
    (tmp_path / "reports.csv").write_text(
        "as_of,value,low,high,qualifier,measure,origin,publisher,url,published,note\n"
        + "".join(f"{day},{count},,,exact,,Keeper,Keeper,https://a.org/{day},,\n" for day, count in counts.items())
    )
    (tmp_path / "m.toml").write_text(
        '[monitor]\nname = "m"\ncountry = "BY"\nplace = "Here"\nprimary = "Keeper"\ndefinition = "d"\nrecord = "."\n[origins.Keeper]\n'
        '[[breaks]]\ndate = 2024-07-15\nreason = "house arrest is counted too"\n'
    )
    band = pc.open(tmp_path / "m.toml", data=tmp_path / "none").series(band=True)
    assert band.loc["2024-07-14", "high"] < 1100
    assert band.loc["2024-07-15", "low"] > 1200
    assert band["count"]["2024-07-14":"2024-07-31"].dropna().to_dict() == {
        pd.Timestamp("2024-07-14"): 1002,
        pd.Timestamp("2024-07-31"): 1300,
    }, "the old count is not held under the new definition"
    assert run(["series", str(tmp_path / "m.toml"), "--data", str(tmp_path / "none")]) == 0


def test_the_estimate_knows_no_release_before_it_happened(monitor: pc.Monitor) -> None:
    early = monitor.series(known_at="2025-12-12", band=True)
    late = monitor.series(band=True)
    assert early.index[-1] < pd.Timestamp("2025-12-13")
    assert late.loc["2025-12-13", "best"] < late.loc["2025-12-12", "best"] - 30


def test_flags_why_and_chart(monitor: pc.Monitor) -> None:
    flags = monitor.flags(since="2024-01-01")
    assert {"day", "kind", "title", "reason", "evidence"} <= set(flags)
    assert (flags["day"] >= pd.Timestamp("2024-01-01")).all()
    assert monitor.why("2022-01-27").winner["value"] == 1007
    for key in monitor.observations().index:  # an id asks for the day of its statement
        why = monitor.why(key)
        assert key in [row.name for row, _ in why.rivals] or key == why.winner.name
    with pytest.raises(ValueError, match="expected a day such as"):
        monitor.why("soon")
    figure = monitor.chart("trend", today="2026-03-20")
    assert figure.get_size_inches()[0] > 0


def test_extract_is_one_call() -> None:
    found = pc.extract(
        "On January 27 twelve more people were recognised, and there are now 1,007 political prisoners in Belarus.",
        published="2022-01-28",
    )
    (headline,) = [one for one in found if one.headline]
    assert (headline.value, headline.country, headline.kind) == (1007, "BY", "total")


def test_a_name_that_is_not_there_is_said() -> None:
    with pytest.raises(AttributeError, match="no attribute 'opne'"):
        pc.opne  # noqa: B018
