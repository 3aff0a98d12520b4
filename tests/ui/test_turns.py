"""Work of the GUI thread in pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.turns import Turns


def test_the_loop_goes_on_between_two_pieces(qapp: QApplication, wait_until: Callable[..., None]) -> None:
    """A timer of somebody else comes round while the pieces are run, in order; the end is told; a stop is one."""
    owner, order = QObject(), list[str]()

    def pieces() -> Iterator[None]:
        for name in "abc":
            order.append(name)
            QTimer.singleShot(0, owner, lambda name=name: order.append(name.upper()))
            yield

    turns = Turns(pieces(), owner)
    turns.ended.connect(lambda: order.append("end"))
    wait_until(lambda: "end" in order)
    assert list("aAbBcC") == order[:6]
    assert not turns.is_running()
    stopped = Turns(pieces(), owner)
    stopped.stop()
    qapp.processEvents()
    assert 7 == len(order)
