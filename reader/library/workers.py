"""Worker processes for what takes long: how many, how they start, and how they give way."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from multiprocessing.connection import wait

# Made between two looks for garbage: what a batch of an import holds is none, and is let go before it is looked at.
_VALUES = 500_000


@contextlib.contextmanager
def seldom_collected() -> Iterator[None]:
    """Hardly ever look for garbage, where values are made by the hundred thousand that are in use."""
    before = gc.get_threshold()
    gc.set_threshold(_VALUES, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def most(jobs: int) -> int:
    """As many processes as were asked for, and no more than there are processors."""
    return max(1, min(jobs, os.cpu_count() or 1))


@contextlib.contextmanager
def deaf_children() -> Iterator[None]:
    """Ctrl+C in a terminal reaches the whole group; a worker that it hit while starting would break the pool."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows, where the console's event is ours alone
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def give_way() -> None:
    """Worker processes leave the processor to whoever waits for a window; where there is nobody, they get it all.

    Those of a window's own process (`apart.serve`) are nobody to the scheduler while anybody else has work (Linux): it
    wakes the window's threads on a processor that has only such work, instead of on one that they share. They hold no
    lock, so nobody waits for what they do.
    """
    deaf()
    gc.set_threshold(_VALUES, *gc.get_threshold()[1:])
    if hasattr(os, "nice"):
        os.nice(10)
    if sys.platform == "linux" and os.sched_getscheduler(0) == os.SCHED_BATCH:
        with contextlib.suppress(OSError):  # a sandbox may forbid it
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    threading.Thread(target=_end_with_parent, daemon=True).start()


def deaf() -> None:
    """Whether to stop on Ctrl+C is the parent's to say."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _end_with_parent() -> None:
    """A parent that was killed tells nobody, and its workers would wait for more to do for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
