"""Collects Python's garbage on the GUI thread alone, in pieces that nobody notices.

Python collects in whichever thread happens to allocate. A widget or signal that is part of a cycle would then be
destroyed by a worker, which Qt forbids: it takes a lock of Qt and waits for Python's, while the GUI thread has Python's
and waits for Qt's, and the window stands still for ever. So automatic collection is off, and a timer of the GUI
thread does what the thresholds would have done.

To look at a thousand objects takes 0.4 ms, and a worker that reads makes a hundred thousand a second. So it looks often
while some are made, and at all of them only when nothing goes on.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_CALM, _BUSY = 200, 50  # ms between two looks
_MIDDLE = 8_000  # objects that were looked at once, about, after which they are looked at for the second and last time
_OLD = 60.0  # seconds at least between two collections of everything
_REST = 3.0  # seconds without anything made before one
_LATEST = 600.0  # seconds after which there is one without that


class Garbage(QObject):
    """Collects while it lives. Made on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._last = self._made = time.monotonic()  # of all of them; of one look that found some
        self._middle = 0
        self._timer = QTimer(self, interval=_CALM)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what is due."""
        young, middle, old = gc.get_count()
        thresholds, now = gc.get_threshold(), time.monotonic()
        busy = young > thresholds[0]
        if busy:
            self._made = now
        since = now - self._last
        if old > thresholds[2] and since > _OLD and (now - self._made > _REST or since > _LATEST):
            gc.collect(2)
            self._last, self._middle = now, 0
        elif busy:
            self._middle += young
            if self._middle > _MIDDLE or middle > thresholds[1]:
                gc.collect(1)
                self._middle = 0
            else:
                gc.collect(0)
        interval = _BUSY if busy else _CALM
        if interval != self._timer.interval():
            self._timer.setInterval(interval)
