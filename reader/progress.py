"""Telling how far long work has come, at most ten times a second."""

from __future__ import annotations

import time
from collections.abc import Callable

from reader.types import Progress

Report = Callable[[Progress], None]
Cancelled = Callable[[], bool]

_INTERVAL = 0.1  # seconds


def ignore(progress: Progress) -> None:
    """For callers who do not want to know."""


def never() -> bool:
    """For callers who cannot cancel."""
    return False


class Throttle:
    """Passes progress on, but not more often than a person can see; the first and the last always."""

    def __init__(self, report: Report, label: str, total: int | None = None) -> None:
        self._report = report
        self._label = label
        self.total = total
        self._next = 0.0

    def tell(self, done: int, *, last: bool = False) -> None:
        """Say how much is done."""
        now = time.monotonic()
        if last or now >= self._next:
            self._next = now + _INTERVAL
            self._report(Progress(done, self.total, self._label))
