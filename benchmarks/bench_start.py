"""What starting costs: --help, and a cron run that finds nothing new."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ._measure import Row, cpu_of_process

PASS = [sys.executable, "-c", "pass"]
PROGRAM = [sys.executable, "-m", "prisoncount"]


def rows() -> Iterator[Row]:
    """Against `python -c pass`, and against importing what drawing a chart needs."""
    nothing = cpu_of_process(PASS, 15)
    yield Row("prisoncount --help", cpu_of_process([*PROGRAM, "--help"], 9), "python -c pass", nothing, 6)
    with tempfile.TemporaryDirectory() as folder:
        common = ["--offline", "--now", "2026-03-20", "--data", f"{folder}/data", "--out", f"{folder}/out"]
        command = [*PROGRAM, "run", "belarus", *common]
        cpu_of_process(command, 1)
        assert list(Path(folder, "out").glob("*.png"))
        heavy = cpu_of_process([sys.executable, "-c", "import pandas, matplotlib.figure"])
        yield Row(
            "run with nothing new (no network)",
            cpu_of_process(command),
            "import pandas, matplotlib",
            heavy,
            1,
        )
