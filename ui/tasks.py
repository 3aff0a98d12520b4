"""The only place that starts threads: reads, ordered writes and long work, with results on the GUI thread.

A read belongs to a channel; a newer read on the same channel makes every older result of it stale, and a
stale result is dropped before anyone sees it. Writes run one after the other on one thread, so what a
person did first is stored first. Nothing here knows what the work is about.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from reader import CancelledError, ReaderError

if TYPE_CHECKING:
    from reader import Progress

log = logging.getLogger(__name__)

READERS = 2
LONG = 4  # an import, reading behind, the opened article's reading, and whatever else takes long
# Of threads (Linux). What is read and the window's thread want a processor at the same time; who paints goes first.
# A process apart has that of the thread that starts it, also while it loads its modules.
NICE_READ, NICE_LONG, NICE_BEHIND = 5, 5, 8
A_TURN = 0.004  # seconds of one turn of the event loop after which no further result is begun
PROGRESS_INTERVAL = 0.1  # seconds: progress reaches the window at most ten times a second

T = TypeVar("T")
Failure = Callable[[Exception], None]


def _give_way(nice: int, *, behind: bool = True) -> None:
    """A worker does not keep the window from the processor, and one `behind` does not interrupt it (Linux alone)."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a sandbox may forbid it
            thread = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + nice)
            if behind:
                os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


class LongTask(QObject):
    """Work that shows progress and can be cancelled. Signals arrive on the GUI thread."""

    progressed = Signal(object)  # Progress
    finished = Signal()

    def __init__(self, label: str, tasks: Tasks) -> None:
        super().__init__(tasks)
        self.label = label
        self._bring_home = tasks.bring_home
        self._cancelled = threading.Event()
        self._last = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point; what it finished is kept."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """True once the person asked to stop."""
        return self._cancelled.is_set()

    def report(self, progress: Progress) -> None:
        """Called by the work, on its thread; too frequent reports are dropped, the last one never."""
        now = time.monotonic()
        last_one = progress.total is not None and progress.done >= progress.total
        if now - self._last >= PROGRESS_INTERVAL or last_one:
            self._last = now
            # emitted at home: here, nobody who asked for the work may have had the time to connect to it
            self._bring_home(lambda: self.progressed.emit(progress))


class _Job:
    """What is to be done, who hears of it, and what came of it.

    The window's thread alone keeps it and lets it go: it may be the last to know a widget that was closed meanwhile,
    and a widget that ends on another thread takes the program with it.
    """

    __slots__ = ("done", "error", "failed", "result", "work")

    def __init__(
        self, work: Callable[[], Any], done: Callable[[Any], None] | None, failed: Failure | None
    ) -> None:
        self.work, self.done, self.failed = work, done, failed
        self.result: Any = None
        self.error: Exception | None = None


class Tasks(QObject):
    """Runs work off the GUI thread and brings the result home by a queued signal."""

    write_failed = Signal(object)  # Exception of a write nobody else handles
    busy_changed = Signal(bool)  # whether writes are waiting
    _arrived = Signal(object)  # a callable to run on the GUI thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, "reader", partial(_give_way, NICE_READ, behind=False))
        self._behind = ThreadPoolExecutor(1, "behind", _give_way, (NICE_BEHIND,))
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._long = ThreadPoolExecutor(LONG, "long", _give_way, (NICE_LONG,))
        self._generations: dict[str, int] = {}
        self._seconds: dict[str, float] = {}
        self._pending: set[Future[Any]] = set()
        self._numbers = itertools.count()
        self._jobs: dict[
            int, _Job
        ] = {}  # those that are asked for, by number: workers are given the number alone
        self._long_tasks: dict[int, LongTask] = {}
        self._closed = False
        self._waiting: deque[Callable[[], None]] = (
            deque()
        )  # results that have come, for the next turns of the loop
        self._used = 0.0  # seconds of this turn that results have taken
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next_turn)
        self._arrived.connect(self._run_arrived, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _run_arrived(self, call: object) -> None:
        """Show a result: at once, unless others have just kept the loop from its timers, keys and painting.

        Results often come together; all of them and the painting in one turn of the loop would be seen to stop it.
        """
        self._waiting.append(cast("Callable[[], None]", call))
        if not self._turn.isActive():
            self._used = 0.0
            self._turn.start()
        if len(self._waiting) == 1:
            self._show_waiting()

    def _next_turn(self) -> None:
        self._used = 0.0
        self._show_waiting()

    def _show_waiting(self) -> None:
        try:
            while self._waiting and self._used < A_TURN:
                call, began = self._waiting.popleft(), time.perf_counter()
                if not self._closed:
                    call()
                self._used += time.perf_counter() - began
        finally:  # also where one of them failed
            if self._waiting and not self._turn.isActive():
                self._turn.start()

    def show_all(self) -> None:
        """Show every result that has come by now, as the end of the program must."""
        self._used = float("-inf")
        self._show_waiting()

    @staticmethod
    def _is_there(heard: Callable[..., None]) -> bool:
        """Whether the widget that a result is for is still there: a dialog may have been closed meanwhile."""
        owner = getattr(heard, "__self__", None)
        return not isinstance(owner, QObject) or bool(isValid(owner))  # type: ignore[no-untyped-call]  # no types there

    def bring_home(self, call: Callable[[], None]) -> None:
        """Run on the GUI thread what a worker asks for."""
        try:
            self._arrived.emit(call)
        except RuntimeError:  # the window is gone: nobody is left to tell
            log.debug("a result came after the window was closed")

    def latest(
        self,
        channel: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failure | None = None,
        *,
        behind: bool = False,
    ) -> None:
        """Run a read; `done` gets its result unless a newer read was asked for on `channel` meanwhile.

        `behind`: it only keeps true what stands there, so it waits for the others of its kind; what the person asks
        for is not in line with it, and has fewer threads beside it that want the interpreter.
        """
        if self._closed:
            return
        generation = self._generations.get(channel, 0) + 1
        self._generations[channel] = generation
        number = self._keep(_Job(work, done, failed or self._log_failure))
        (self._behind if behind else self._readers).submit(self._read, number, channel, generation)

    def _read(self, number: int, channel: str, generation: int) -> None:
        """A read, on its thread."""
        if self._is_current(channel, generation):
            began = time.monotonic()
            if self._run(number):
                self._seconds[channel] = time.monotonic() - began
        self.bring_home(partial(self._read_ended, number, channel, generation))

    def _is_current(self, channel: str, generation: int) -> bool:
        return self._generations.get(channel) == generation

    def _read_ended(self, number: int, channel: str, generation: int) -> None:
        job = self._jobs.pop(number)
        hears = job.done if job.error is None else job.failed
        if self._is_current(channel, generation) and hears is not None and self._is_there(hears):
            hears(job.result if job.error is None else job.error)

    def _keep(self, job: _Job) -> int:
        number = next(self._numbers)
        self._jobs[number] = job
        return number

    def _run(self, number: int) -> bool:
        """Do a job's work, on a worker; False where it failed."""
        try:
            self._jobs[number].result = self._jobs[number].work()
        except Exception as error:  # noqa: BLE001  handed on: the caller decides what a person sees
            self._jobs[number].error = error
            return False
        return True

    def seconds(self, channel: str) -> float:
        """How long the last read of a channel took; 0 where there was none."""
        return self._seconds.get(channel, 0.0)

    def drop(self, channel: str) -> None:
        """Make every result still under way on `channel` stale."""
        self._generations[channel] = self._generations.get(channel, 0) + 1

    def write(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Failure | None = None,
    ) -> None:
        """Run a write after all writes asked for before. A failure without a handler reaches `write_failed`.

        After `close` nothing is written: by then all that a person wrote is, and a hidden pane's last word about
        its scroll position is not worth an error.
        """
        if self._closed:
            log.info("a write was asked for after the end")
            return
        future = self._writer.submit(self._write, self._keep(_Job(work, done, failed)))
        if not self._pending:
            self.busy_changed.emit(True)
        self._pending.add(future)
        future.add_done_callback(lambda ended: self.bring_home(lambda: self._ended(ended)))

    def _write(self, number: int) -> None:
        """A write, on its thread."""
        if not self._run(number):
            error = self._jobs[number].error
            if isinstance(error, ReaderError):  # the person is told, and it is no bug
                log.info("a write was refused: %s", error)
            else:
                log.warning("a write failed: %s", error, exc_info=error)
            del error  # it knows where it was raised, and so what `_Job` says holds for it, too
        self.bring_home(partial(self._written, number))

    def _written(self, number: int) -> None:
        job = self._jobs.pop(number)
        if job.error is not None:
            failed = job.failed if job.failed is not None and self._is_there(job.failed) else None
            (failed or self.write_failed.emit)(job.error)
        elif job.done is not None and self._is_there(job.done):
            job.done(job.result)

    def _ended(self, future: Future[Any]) -> None:
        self._pending.discard(future)
        if not self._pending:
            self.busy_changed.emit(False)

    def long(
        self,
        label: str,
        work: Callable[[Callable[[Progress], None], Callable[[], bool]], T],
        done: Callable[[T], None],
        failed: Failure | None = None,
    ) -> LongTask:
        """Run cancellable work that takes `report` and `is_cancelled`; returns the handle with its signals."""
        task = LongTask(label, self)
        if self._closed:
            return task
        number = self._keep(_Job(partial(work, task.report, task.is_cancelled), done, failed))
        self._long_tasks[number] = task
        self._long.submit(self._work_long, number)
        return task

    def _work_long(self, number: int) -> None:
        """Long work, on its thread."""
        self._run(number)
        self.bring_home(partial(self._long_ended, number))

    def _long_ended(self, number: int) -> None:
        job, task = self._jobs.pop(number), self._long_tasks.pop(number)
        task.finished.emit()
        task.deleteLater()
        if isinstance(job.error, CancelledError):
            return
        if job.error is not None:
            (job.failed or self._log_failure)(job.error)
        elif job.done is not None:
            job.done(job.result)

    def is_writing(self) -> bool:
        """True while writes are waiting or running."""
        return any(not future.done() for future in self._pending)

    def drain(self, seconds: float = 30.0) -> bool:
        """Wait for the writer, as quitting must; True when nothing is left unwritten."""
        for task in list(self._long_tasks.values()):
            task.cancel()
        return not wait(list(self._pending), timeout=seconds).not_done

    def close(self, seconds: float = 30.0) -> bool:
        """Finish the writes, cancel long work and reads, and wait for their threads; returns what `drain` did.

        Nothing may still run when the library is closed after this: SQLite does not survive it.
        """
        drained = self.drain(seconds)
        self._closed = True
        for pool in (self._readers, self._behind, self._long):
            pool.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=drained)
        return drained

    @staticmethod
    def _log_failure(error: Exception) -> None:
        if isinstance(error, ReaderError):  # no bug: what the person does next meets it, and is told
            log.info("background work was refused: %s", error)
        else:
            log.error("background work failed", exc_info=error)
