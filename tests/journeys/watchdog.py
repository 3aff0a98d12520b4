"""Gaps in an event loop: how long it did not come round, beside a loop that does nothing else in the same run."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

STEP = 5  # ms

_IDLE = f"""
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer, Qt
loop, gaps, last = QCoreApplication([]), [], [time.perf_counter()]
def tick():
    now = time.perf_counter()
    gaps.append((now - last[0]) * 1000)
    last[0] = now
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.timeout.connect(tick)
timer.start({STEP})
QTimer.singleShot(0, lambda: print("ticking", flush=True))
import threading
def end():
    sys.stdin.read()
    gaps.sort()
    print(gaps[round(0.999 * (len(gaps) - 1))], flush=True)
    import os; os._exit(0)
threading.Thread(target=end, daemon=True).start()
loop.exec()
"""


def worst(gaps: list[float]) -> float:
    """The 99.9th percentile: of some hundred gaps it is the longest or next to it."""
    ordered = sorted(gaps)
    return ordered[round(0.999 * (len(ordered) - 1))]


def kept_waiting() -> float:
    """Seconds that this thread was ready to run while other processes had the processor (Linux; else 0)."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


class IdleLoop:
    """The control: an event loop with a timer and nothing else, in a process of its own, on the same machine."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _IDLE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self._process.stdout.readline()

    def end(self) -> float:
        """Stop it; its 99.9th percentile in milliseconds."""
        said, _ = self._process.communicate(timeout=20)
        return float(said)


class Watchdog(QObject):
    """A timer in the loop that is watched. `doing` names what the window was asked for, for the report.

    What other processes took of a gap is not the window's: a thread that is ready and gets no processor waits for
    nothing of ours.
    """

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.gaps: list[tuple[float, str]] = []
        self._last, self._kept_waiting = time.perf_counter(), kept_waiting()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(STEP)

    def _tick(self) -> None:
        now, waited = time.perf_counter(), kept_waiting()
        self.gaps.append((((now - self._last) - (waited - self._kept_waiting)) * 1000, self.doing))
        self._last, self._kept_waiting = now, waited

    def end(self) -> list[tuple[float, str]]:
        """Stop it; the gaps, in milliseconds."""
        self._timer.stop()
        return self.gaps
