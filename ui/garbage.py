"""Collects Python's garbage on the GUI thread alone.

Python collects in whichever thread happens to allocate. A widget or signal that is part of a cycle would then be
destroyed by a worker, which Qt forbids: it takes a lock of Qt and waits for Python's, while the GUI thread has Python's
and waits for Qt's, and the window stands still for ever. So automatic collection is off, and a timer of the GUI
thread does what the thresholds would have done.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 400  # ms
_OLD = 20.0  # seconds at least between two collections of everything


class Garbage(QObject):
    """Collects while it lives. Made on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due."""
        young, middle, old = gc.get_count()
        thresholds = gc.get_threshold()
        if old > thresholds[2] and time.monotonic() - self._last > _OLD:
            gc.collect(2)
            self._last = time.monotonic()
        elif middle > thresholds[1]:
            gc.collect(1)
        elif young > thresholds[0]:
            gc.collect(0)
