"""Ctrl+C during long work: the first one asks it to stop after what it is at, the second stops at once."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from reader.cli.console import Console


class Interruption:
    """Whether the person has asked to stop. Calling it tells, as the library's `cancelled` wants it."""

    def __init__(self) -> None:
        self.asked = False

    def __call__(self) -> bool:
        return self.asked


@contextmanager
def interruptible(console: Console) -> Iterator[Interruption]:
    """Catch Ctrl+C while the block runs. A SIGTERM, as at log-out, asks the same."""
    interruption = Interruption()

    def ask(_number: int, _frame: FrameType | None) -> None:
        if interruption.asked:
            raise KeyboardInterrupt
        interruption.asked = True
        console.complain("Stopping; what is finished is kept. Ctrl+C again stops at once.")

    former = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield interruption
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
