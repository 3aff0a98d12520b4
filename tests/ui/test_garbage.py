"""Garbage is collected on the GUI thread and nowhere else: a widget destroyed by a worker may stop both for ever."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader import Library
from ui.app import App


class Cycle(QObject):
    """Reaches itself, so that only the collector ends it."""

    ended_on: list[int] = []  # noqa: RUF012  of all of them

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        Cycle.ended_on.append(threading.get_ident())


def test_no_worker_collects(qapp: QApplication, filled: Library, wait_until: Callable[..., None]) -> None:
    """While a worker makes cycles enough for a collection, those of the GUI thread end on the GUI thread."""
    app = App(qapp, filled.path)
    app.start([])
    wait_until(app.pending.is_open)
    app.complete()
    assert not gc.isenabled()
    Cycle.ended_on.clear()
    for _ in range(50):
        Cycle()

    def work() -> int:
        made: list[Any] = []
        for _ in range(20_000):
            ring: list[Any] = []
            ring.append(ring)
            made.append(ring)
        return len(made)

    done: list[int] = []
    app.tasks.latest("cycles", work, done.append)
    wait_until(lambda: done)
    wait_until(lambda: Cycle.ended_on)
    assert {threading.main_thread().ident} == set(Cycle.ended_on)
    app.window.close()
