"""Run every benchmark, or those named: `python -m benchmarks [start charts ...]`. Exit 1 when a budget is not kept."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from ._measure import Row

NAMES = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def main(wanted: list[str]) -> int:
    """Print a table of ratios."""
    kept = True
    print(f"{'what':<46} {'measured':>10} {'baseline':>10}  {'ratio':>7} {'budget':>8}")
    for name in wanted or NAMES:
        rows: list[Row] = list(importlib.import_module(f"benchmarks.bench_{name}").rows())
        for row in rows:
            sign = ">=" if row.at_least else "<="
            print(
                f"{row.name:<46} {row.measured:>8.3f} {row.unit} {row.baseline:>8.3f} {row.unit} {row.ratio:>7.2f} "
                f"{sign}{row.budget:>6g}  {'ok' if row.holds else 'NOT KEPT'}  (against {row.baseline_name})"
            )
            kept = kept and row.holds
    return 0 if kept else 1


sys.exit(main(sys.argv[1:]))
