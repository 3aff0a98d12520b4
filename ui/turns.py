"""Work that only the GUI thread can do, a piece in each turn of the event loop: keys and painting go between."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class Turns(QObject):
    """Runs an iterator to its end, a step a turn; begins by itself. `ended`: all is done.

    A `pause` in ms between steps leaves the interpreter to the workers, where somebody waits for what they do.
    """

    ended = Signal()

    def __init__(self, pieces: Iterator[object], parent: QObject, *, pause: int = 0) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._timer = QTimer(self, interval=pause)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        try:
            next(self._pieces)
        except StopIteration:
            self.stop()
            self.ended.emit()

    def is_running(self) -> bool:
        """Whether some is left."""
        return self._timer.isActive()

    def stop(self) -> None:
        """No further piece."""
        self._timer.stop()
