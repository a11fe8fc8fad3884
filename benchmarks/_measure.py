"""What benchmarks share: a row of figures, and CPU time of functions and processes."""

from __future__ import annotations

import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One comparison. `budget` is the highest ratio allowed (for `at_least`, the lowest)."""

    name: str
    measured: float
    baseline_name: str
    baseline: float
    budget: float
    at_least: bool = False
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """Measured over baseline."""
        return self.measured / self.baseline

    @property
    def holds(self) -> bool:
        """Whether the budget is kept."""
        return self.ratio >= self.budget if self.at_least else self.ratio <= self.budget


def cpu(function: Callable[[], object], rounds: int = 5) -> float:
    """Median CPU seconds of a function in this process."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        function()
        times.append(time.process_time() - start)
    return statistics.median(times)


def cpu_of_process(command: Sequence[str], rounds: int = 5) -> float:
    """Median CPU seconds, user and system, of a command."""
    times = []
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(times)
