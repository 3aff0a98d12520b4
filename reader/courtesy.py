"""How long Python work of one thread leaves the interpreter to the one that shows the window."""

from __future__ import annotations

import sys
import threading
import time

WORKED = 0.00002  # seconds of the front thread's work since the last step that say: it is busy
ASIDE = 0.004  # seconds that are left to it
TAKEN = 0.0001  # where its work cannot be seen: seconds without the interpreter that say that another thread wants it

_steps = threading.local()


def step_aside() -> None:
    """Let the main thread, which shows the window, run undisturbed for a while if it is at work.

    The interpreter is handed from thread to thread in turn, and the window's thread, which gives it away in each call
    of Qt, would get it back only after each of those that are busy, some hundred times in one painting. Called
    between the steps of long work, this leaves it nearly alone; where it waits for a key, this costs a microsecond.
    On the main thread it does nothing.
    """
    front = threading.main_thread().ident
    if front is None or threading.get_ident() == front:
        return
    if sys.platform == "linux":
        # the clock of another thread's work; what it worked since the last step of this thread
        worked = time.clock_gettime(time.pthread_getcpuclockid(front))
        before, _steps.worked = getattr(_steps, "worked", worked), worked
        busy = worked - before > WORKED
    else:
        began = time.perf_counter()
        time.sleep(0)  # gives the interpreter away, and comes back at once where nobody took it
        busy = time.perf_counter() - began > TAKEN
    if busy:
        time.sleep(ASIDE)
