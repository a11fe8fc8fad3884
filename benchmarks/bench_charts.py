"""What a chart costs beyond the import of pandas and of what matplotlib draws with."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from ._measure import Row, cpu, cpu_of_process

IMPORT = "import pandas, matplotlib.figure"
DRAW = "import sys; from benchmarks.bench_charts import draw; draw(sys.argv[1])"
CHARTS = ("trend", "change", "origins", "estimate", "vintages", "sparkline")
FIRST, COUNTS = date(2020, 10, 31), 66


def rows() -> Iterator[Row]:
    """A first chart in a fresh process, and a further one, against importing pandas and matplotlib."""
    heavy = cpu_of_process([sys.executable, "-c", IMPORT])
    with tempfile.TemporaryDirectory() as folder:
        whole = cpu_of_process([sys.executable, "-c", DRAW, folder])
        yield Row("first trend, drawn and saved, with imports", whole, IMPORT, heavy, 1.5)
        further = cpu(lambda: draw(folder))
        yield Row("one more trend, drawn and saved", further, IMPORT, heavy, 0.5)
        every = cpu(lambda: draw(folder, charts=CHARTS))
        yield Row("every chart of a newsletter, drawn and saved", every, IMPORT, heavy, 1.5)
        pages = cpu(lambda: draw(folder, charts=CHARTS, preset="web"))
        yield Row("the same for a web page", pages, IMPORT, heavy, 1)
        common = ["belarus", "--now", "2026-03-20", "--data", f"{folder}/data", "--out", f"{folder}/out"]
        cpu_of_process([sys.executable, "-m", "prisoncount", "run", "--offline", *common], 1)
        for name, budget in (("chart", 1.5), ("report", 4)):
            spent = cpu_of_process([sys.executable, "-m", "prisoncount", name, *common], 3)
            yield Row(f"prisoncount {name} belarus", spent, IMPORT, heavy, budget)


def draw(folder: str, *, charts: tuple[str, ...] = ("trend",), preset: str = "newsletter") -> None:
    """Five years of monthly counts with gaps, voices, releases and an estimate, drawn and saved."""
    import pandas as pd

    from prisoncount import plugins
    from prisoncount.charts._files import save
    from prisoncount.charts._view import View

    days = [FIRST + timedelta(days=30 * i) for i in range(COUNTS) if i % 14]
    values = [round(1500 - 14 * abs(45 - i)) for i in range(len(days))]
    counts = pd.DataFrame({"as_of": pd.to_datetime(days), "value": values, "low": values, "high": values})
    counts = counts.assign(
        precision="day",
        qualifier="exact",
        origin="Keeper",
        publisher="Keeper",
        status="accepted",
        reason="",
        measure="political_prisoners",
    )
    releases = [("2024-07-02", 18), ("2024-08-16", 30), ("2024-09-04", 30), ("2025-09-11", 52), ("2025-12-13", 123)]
    events = pd.DataFrame(releases, columns=["date", "number"])
    daily = counts.set_index("as_of")["value"].resample("D").mean().interpolate()
    view = View(
        name="bench",
        place="Arcadia",
        country="XA",
        primary="Keeper",
        definition="People whom Keeper lists as political prisoners",
        credit="Keeper",
        observations=counts,
        events=events.assign(kind="release", qualifier="exact", text="Some freed"),
        today=days[-1] + timedelta(days=40),
        estimate=lambda: pd.DataFrame({"best": daily, "low": daily * 0.95, "high": daily * 1.05}),
    )
    for name in charts:
        save(plugins.load("charts", name).compose(view, preset=preset), Path(folder))
