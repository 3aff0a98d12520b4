"""Time as an assertion that a busy machine cannot fail: the least of several runs is what the work itself takes.

Other processes, the collector and cold caches can only add to a run, so the least CPU time is the nearest to the truth.
A run more is made only while the bound does not hold, so that a passing test pays for one.
"""

from __future__ import annotations

import time
from collections.abc import Callable

TRIES = 6


def cpu_seconds(work: Callable[[], object], bound: float, tries: int = TRIES) -> float:
    """CPU seconds of this process for `work`, the least of up to `tries` runs; the first under `bound` is enough."""
    least = float("inf")
    for _ in range(tries):
        start = time.process_time()
        work()
        least = min(least, time.process_time() - start)
        if least < bound:
            break
    return least


def growth(
    measured: Callable[[int], float], small: int, large: int, bound: float, tries: int = TRIES
) -> float:
    """How many times longer `measured(large)` takes than `measured(small)`, each the least of up to `tries` runs.

    `measured` does the work for a size and returns its seconds, without what prepares it.
    """
    little = much = float("inf")
    for _ in range(tries):
        little, much = min(little, measured(small)), min(much, measured(large))
        if much < bound * little:
            break
    return much / little
