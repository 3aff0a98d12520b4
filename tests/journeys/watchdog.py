"""Gaps in an event loop: how long it did not come round, beside a loop that does nothing else in the same run."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer

STEP = 5  # ms
TOLD = 20.0  # ms: a gap of which a trace tells more
WAITING = ("_worker", "wait", "select", "_recv", "poll", "run")  # calls of a thread that does nothing

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


class Waited:
    """By thread of this process, the seconds it was ready to run while others had the processor (Linux; else none).

    The files stay open, for the watchdog looks at them each time the loop comes round, on the thread it watches.
    """

    TASKS = "/proc/self/task"

    def __init__(self) -> None:
        self._files: dict[str, int] = {}

    def seconds(self) -> dict[int, float]:
        """Those of now."""
        waited: dict[int, float] = {}
        there = os.listdir(self.TASKS) if sys.platform == "linux" else []  # noqa: PTH208  a tenth of the time
        for gone in self._files.keys() - set(there):
            os.close(self._files.pop(gone))
        for thread in there:
            with contextlib.suppress(OSError):  # it ended meanwhile
                if thread not in self._files:
                    self._files[thread] = os.open(f"{self.TASKS}/{thread}/schedstat", os.O_RDONLY)
                waited[int(thread)] = int(os.pread(self._files[thread], 100, 0).split()[1]) / 1e9
        return waited

    def close(self) -> None:
        """No more looks."""
        while self._files:
            os.close(self._files.popitem()[1])


def kept_from(before: dict[int, float], after: dict[int, float]) -> float:
    """Seconds between the two that other programs may have kept this thread from working.

    It waits itself, or for the interpreter's lock, which another thread of ours has that waits for the processor.
    """
    waited = {thread: seconds - before.get(thread, seconds) for thread, seconds in after.items()}
    own = waited.pop(threading.get_native_id(), 0.0)
    return own + max(waited.values(), default=0.0)


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
        said, _ = self._process.communicate(timeout=100)
        return float(said)


@dataclass(frozen=True, slots=True)
class Gap:
    """How long the loop did not come round, in milliseconds, and what became of that time.

    `wall`: by the clock; `kept`: other programs had the processor that this thread, or whom it waits for, was ready
    to run on; `worked`: on the processor.
    What is left of `wall` is waiting: for the interpreter's lock, another lock, the display, the disk.
    """

    wall: float
    kept: float
    worked: float
    doing: str
    stacks: tuple[str, ...] = ()

    def own(self) -> float:
        """Milliseconds of the gap that are not other processes'."""
        return self.wall - self.kept


class Sampler(threading.Thread):
    """What every thread does while the loop is late, to find a cause. It costs some time itself.

    The stacks are written by `faulthandler` under the interpreter's lock: without it they may be torn, and frames
    that Python code held would keep a painter past its painting.
    """

    LATE, EACH = 0.010, 0.004  # seconds from the beat to the first look, and from one to the next

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._beat = time.perf_counter()
        self._file = tempfile.TemporaryFile("w+b")  # noqa: SIM115  as long as the thread
        self._ended = threading.Event()
        self.start()

    def run(self) -> None:
        """Until `end`."""
        while not self._ended.wait(self.EACH):
            late = time.perf_counter() - self._beat
            if late > self.LATE:
                os.write(self._file.fileno(), f"Late {late * 1000:.0f}\n".encode())
                faulthandler.dump_traceback(self._file.fileno(), all_threads=True)

    def take(self, keep: bool) -> tuple[str, ...]:
        """What was seen since the last beat; a new one begins."""
        self._beat = time.perf_counter()
        number, text = self._file.fileno(), ""
        if os.lseek(number, 0, os.SEEK_CUR):
            if keep:
                text = os.pread(number, 1 << 20, 0).decode()
            os.ftruncate(number, 0)
            os.lseek(number, 0, os.SEEK_SET)
        return tuple(_short(look) for look in text.split("Late ")[1:])

    def end(self) -> None:
        """No more looks."""
        self._ended.set()


def _short(look: str) -> str:
    """One line for each thread that does something; the GUI thread's is last in a look."""
    lines = []
    for thread in look.split("Thread 0x")[1:]:
        calls = re.findall(r'File "(?:.*/)?([^/"]+)\.py", line (\d+) in (\S+)', thread)
        if calls and calls[0][2] not in WAITING:
            lines.append(" < ".join(f"{module}.{call}:{line}" for module, line, call in calls[:8]))
    return look.partition("\n")[0].rjust(5) + "\n            | ".join(["", *reversed(lines)])


class Watchdog(QObject):
    """A timer in the loop that is watched. `doing` names what the window was asked for, for the report.

    What other processes took of a gap is not the window's: a thread that is ready and gets no processor waits for
    nothing of ours.
    """

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.gaps: list[Gap] = []
        self._sampler = Sampler() if os.environ.get("WATCHDOG_TRACE") else None
        self._waited = Waited()
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(STEP)

    def _now(self) -> tuple[float, dict[int, float], float]:
        return time.perf_counter(), self._waited.seconds(), time.thread_time()

    def _tick(self) -> None:
        now = self._now()
        wall, worked = 1000 * (now[0] - self._last[0]), 1000 * (now[2] - self._last[2])
        kept = min(wall - worked, 1000 * kept_from(self._last[1], now[1]))
        stacks = self._sampler.take(keep=wall > TOLD) if self._sampler else ()
        self.gaps.append(Gap(wall, kept, worked, self.doing, stacks))
        self._last = now

    def end(self) -> list[Gap]:
        """Stop it; the gaps."""
        self._timer.stop()
        self._waited.close()
        if self._sampler:
            self._sampler.end()
        return self.gaps
