"""Long work on a library in a process of its own: the window's threads do not stand in line with it for Python.

The process opens the same file, as the command line does beside a window, and is kept for a while for what comes
next. It is asked for methods of `Library` by name, tells how far it has come, and can be cancelled. Where its parent
is gone it stops at the next safe point.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import pickle
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Any

from reader.errors import ReaderError
from reader.library.workers import deaf, deaf_children
from reader.progress import Cancelled, Report, ignore, never

LOOKED = 0.05  # seconds between two looks whether the work was cancelled
IDLE = 60.0  # seconds that a process waits for more to do
# Less than its workers: who holds the library's write lock should not be kept from the processor for long. More than
# the window's threads that read: those hold the interpreter's lock.
NICE = 10
STOP = "stop"


class Apart:
    """One process at most, started when it is first asked for something. Calls wait for one another."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._lock = threading.Lock()

    def call(
        self, method: str, *given: Any, progress: Report = ignore, cancelled: Cancelled = never, **named: Any
    ) -> Any:
        """What `Library.method(*given, progress=…, cancelled=…, **named)` gives; raises what it raises."""
        with self._lock:
            while True:
                kept = self._connection is not None
                connection = self._ready()
                try:
                    connection.send((method, given, named))
                    return self._answer(connection, progress, cancelled)
                except (EOFError, OSError) as error:
                    self._end()
                    if not kept:
                        raise ReaderError(
                            "The work ended before it was done. What it had stored is kept; try again."
                        ) from error
                    # else it had waited long enough, and went just now

    def _ready(self) -> Connection:
        if self._connection is not None and self._connection.poll():  # its end, for nothing was asked
            self._end()
        if self._connection is None:
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs, str(self._library)))
            with deaf_children():
                self._process.start()
            theirs.close()
            # at the end of a program that closed no library, so that nobody waits for a process that waits
            Finalize(self._process, self._connection.close, exitpriority=1)
        return self._connection

    def _answer(self, connection: Connection, progress: Report, cancelled: Cancelled) -> Any:
        asked_to_stop = False
        while True:
            if wait([connection], LOOKED):
                kind, value = connection.recv()
                if kind == "done":
                    return value
                if kind == "failed":
                    raise value
                progress(value)
            if not asked_to_stop and cancelled():
                asked_to_stop = True
                connection.send(STOP)

    def _end(self) -> None:
        if self._connection is not None:
            self._connection.close()  # which ends the process, if it has not ended
        if self._process is not None:
            self._process.join()
        self._connection = self._process = None

    def close(self) -> None:
        """End the process. Callers have cancelled what it does."""
        with self._lock:
            self._end()


def serve(connection: Connection, library: str) -> None:
    """What the process runs: one call after the other, until its parent is gone or nothing was asked for long."""
    deaf()
    if hasattr(os, "nice"):
        os.nice(max(0, NICE - os.nice(0)))  # the thread that started it may have given way already
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a sandbox may forbid it
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))  # it interrupts nobody who is at work
    from reader.library import Library

    try:
        with Library.open(Path(library), create=False) as opened:
            while connection.poll(IDLE):
                asked = connection.recv()
                if asked == STOP:  # what was done by then
                    continue
                method, given, named = asked
                _send(connection, *_called(getattr(opened, method), connection, given, named))
    except EOFError:  # nobody is there any more
        return
    except ReaderError as error:
        connection.poll(None)  # the question, which is answered with what the opening raised
        _send(connection, "failed", error)


def _called(
    method: Callable[..., Any], connection: Connection, given: tuple[Any, ...], named: dict[str, Any]
) -> tuple[str, Any]:
    stopped = False

    def cancelled() -> bool:
        nonlocal stopped
        if not stopped and connection.poll():
            stopped = True
            try:
                connection.recv()
            except EOFError:
                return True
        return stopped

    try:
        value = method(
            *given,
            progress=lambda progress: _send(connection, "told", progress),
            cancelled=cancelled,
            **named,
        )
    except Exception as error:  # noqa: BLE001  it is raised again where it was asked for
        return "failed", error
    return "done", value


def _send(connection: Connection, kind: str, value: Any) -> None:
    try:
        data = pickle.dumps((kind, value))
    except Exception:  # noqa: BLE001  an error may hold what cannot travel; its words can
        data = pickle.dumps((kind, RuntimeError(repr(value))))
    try:
        connection.send_bytes(data)
    except OSError:  # the parent is gone: what is stored is stored
        return
