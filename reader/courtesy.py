"""How long Python work of one thread leaves the interpreter to the others."""

from __future__ import annotations

import time

TAKEN = 0.0001  # seconds without the interpreter that say: another thread wants it
ASIDE = 0.004  # seconds that are left to it


def step_aside() -> None:
    """Let other threads run, and if one does, let it run undisturbed for a while.

    The interpreter is handed from thread to thread in turn, and the window's thread, which gives it away in each call
    of Qt, would get it back only after each of those that are busy, some hundred times in one painting. Called
    between the steps of long work, this leaves it nearly alone; where nobody waits it costs a microsecond.
    """
    began = time.perf_counter()
    time.sleep(0)
    if time.perf_counter() - began > TAKEN:
        time.sleep(ASIDE)
