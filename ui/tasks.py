"""The only place that starts threads: reads, ordered writes and long work, with results on the GUI thread.

A read belongs to a channel; a newer read on the same channel makes every older result of it stale, and a
stale result is dropped before anyone sees it. Writes run one after the other on one thread, so what a
person did first is stored first. Nothing here knows what the work is about.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from reader import CancelledError, ReaderError

if TYPE_CHECKING:
    from reader import Progress

log = logging.getLogger(__name__)

READERS = 3
A_TURN = 0.004  # seconds of one turn of the event loop after which no further result is begun
PROGRESS_INTERVAL = 0.1  # seconds: progress reaches the window at most ten times a second

T = TypeVar("T")
Failure = Callable[[Exception], None]


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


class Tasks(QObject):
    """Runs work off the GUI thread and brings the result home by a queued signal."""

    write_failed = Signal(object)  # Exception of a write nobody else handles
    busy_changed = Signal(bool)  # whether writes are waiting
    _arrived = Signal(object)  # a callable to run on the GUI thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._long = ThreadPoolExecutor(2, thread_name_prefix="long")
        self._generations: dict[str, int] = {}
        self._seconds: dict[str, float] = {}
        self._pending: set[Future[Any]] = set()
        self._long_tasks: set[LongTask] = set()
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
    ) -> None:
        """Run a read; `done` gets its result unless a newer read was asked for on `channel` meanwhile."""
        if self._closed:
            return
        generation = self._generations.get(channel, 0) + 1
        self._generations[channel] = generation

        def is_current() -> bool:
            return self._generations.get(channel) == generation

        def run() -> None:
            if not is_current():
                return
            began = time.monotonic()
            try:
                result = work()
            except Exception as error:  # noqa: BLE001  handed on: the caller decides what a person sees
                handler = failed or self._log_failure
                problem = error
                self.bring_home(
                    lambda: handler(problem) if is_current() and self._is_there(handler) else None
                )
                return
            self._seconds[channel] = time.monotonic() - began
            self.bring_home(lambda: done(result) if is_current() and self._is_there(done) else None)

        self._readers.submit(run)

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

        def run() -> None:
            try:
                result = work()
            except Exception as error:
                handler = failed or self.write_failed.emit
                problem = error
                if isinstance(error, ReaderError):  # the person is told, and it is no bug
                    log.info("a write was refused: %s", error)
                else:
                    log.warning("a write failed: %s", error, exc_info=True)
                self.bring_home(
                    lambda: (handler if self._is_there(handler) else self.write_failed.emit)(problem)
                )
                return
            if done is not None:
                self.bring_home(lambda: done(result) if self._is_there(done) else None)

        future = self._writer.submit(run)
        if not self._pending:
            self.busy_changed.emit(True)
        self._pending.add(future)
        future.add_done_callback(lambda ended: self.bring_home(lambda: self._ended(ended)))

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
        self._long_tasks.add(task)

        def end(then: Callable[[], None]) -> None:
            self._long_tasks.discard(task)
            task.finished.emit()
            task.deleteLater()
            then()

        def run() -> None:
            try:
                result = work(task.report, task.is_cancelled)
            except CancelledError:
                self.bring_home(lambda: end(lambda: None))
                return
            except Exception as error:  # noqa: BLE001  handed on: the caller decides what a person sees
                handler = failed or self._log_failure
                problem = error
                self.bring_home(lambda: end(lambda: handler(problem)))
                return
            self.bring_home(lambda: end(lambda: done(result)))

        self._long.submit(run)
        return task

    def is_writing(self) -> bool:
        """True while writes are waiting or running."""
        return any(not future.done() for future in self._pending)

    def drain(self, seconds: float = 30.0) -> bool:
        """Wait for the writer, as quitting must; True when nothing is left unwritten."""
        for task in list(self._long_tasks):
            task.cancel()
        return not wait(list(self._pending), timeout=seconds).not_done

    def close(self, seconds: float = 30.0) -> bool:
        """Finish the writes, cancel long work and reads, and wait for their threads; returns what `drain` did.

        Nothing may still run when the library is closed after this: SQLite does not survive it.
        """
        drained = self.drain(seconds)
        self._closed = True
        for pool in (self._readers, self._long):
            pool.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=drained)
        return drained

    @staticmethod
    def _log_failure(error: Exception) -> None:
        log.error("background work failed", exc_info=error)
