"""Coverage-guided fuzzing, bounded to half a minute; `make fuzz SECONDS=3600` for longer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def test_the_reader_survives_half_a_minute_of_fuzzing(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="atheris has no wheel for this Python")
    options = ["-max_total_time=30", "-timeout=20", "-max_len=8192", "-seed=1", f"-artifact_prefix={tmp_path}/"]
    done = subprocess.run(
        [sys.executable, "-m", "fuzz.reading", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "runs in" in done.stderr
