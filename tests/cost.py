"""What work costs, told as a ratio: no test knows how fast its machine is or what else it does."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time
from timeit import repeat


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of the cheapest of three tries.

    A busy machine only ever adds to a try, and timeit holds garbage collection back: that of a worker with thousands
    of tests behind it once cost more than the work.
    """
    return min(repeat(work, number=1, repeat=3, timer=process_time))


def is_linear(work: Callable[[int], object], most: int) -> bool:
    """Whether work of the size ``most`` costs about eight times that of an eighth of it.

    Twenty-four times is still believed, for the machine's sake; quadratic work takes sixty-four times.
    """
    return seconds(lambda: work(most)) < 24 * seconds(lambda: work(most // 8))
