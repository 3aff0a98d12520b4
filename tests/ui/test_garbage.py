"""Garbage is collected on the GUI thread and nowhere else: a widget destroyed by a worker may stop both for ever."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader import Library
from ui.app import App
from ui.garbage import Garbage


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


class Collector:
    """Stands for Python's: says what was made, and remembers what was asked of it."""

    def __init__(self) -> None:
        self.now, self.made, self.asked = 0.0, (0, 0, 0), list[int]()

    def install(self, monkeypatch: pytest.MonkeyPatch) -> Garbage:
        """Takes the place of Python's, and of the clock, for one `Garbage`."""
        monkeypatch.setattr(gc, "get_count", lambda: self.made)
        monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
        monkeypatch.setattr(gc, "collect", self.asked.append)
        monkeypatch.setattr("ui.garbage.time.monotonic", lambda: self.now)
        return Garbage()

    def look(self, garbage: Garbage, young: int, old: int, seconds: float) -> list[int]:
        """What a look of `garbage` collects, after so many seconds."""
        self.asked.clear()
        self.made, self.now = (young, 0, old), self.now + seconds
        garbage.collect()
        return list(self.asked)


def test_few_are_looked_at_in_one_turn(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a worker makes many, it looks more often, and a second time at no more than some thousands."""
    collector = Collector()
    garbage = collector.install(monkeypatch)
    calm = garbage._timer.interval()
    assert [collector.look(garbage, 3000, 0, 0.1) for _ in range(6)] == [[0], [0], [1], [0], [0], [1]]
    assert garbage._timer.interval() < calm
    assert collector.look(garbage, 20, 0, 0.1) == []
    assert garbage._timer.interval() == calm


def test_all_are_looked_at_when_nothing_goes_on(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not while the person works, unless that goes on for very long."""
    collector = Collector()
    garbage = collector.install(monkeypatch)
    assert collector.look(garbage, 3000, 11, 70.0) == [0]
    assert collector.look(garbage, 20, 11, 0.5) == []
    assert collector.look(garbage, 20, 11, 3.0) == [2]
    assert collector.look(garbage, 20, 11, 10.0) == [], "so soon again"
    assert collector.look(garbage, 20, 0, 90.0) == [], "nothing was kept since"
    assert collector.look(garbage, 3000, 11, 90.0) == [0]
    assert collector.look(garbage, 3000, 11, 1000.0) == [2]
