"""Small programs that a bench starts: a bare Qt window, and On Record's own, each saying when it was painted."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QTableView

PATIENCE = 60.0


def uss() -> int:
    """The memory of this process that nobody shares, in bytes (Linux)."""
    total = 0
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith(("Private_Clean:", "Private_Dirty:")):
            total += int(line.split()[1]) * 1024
    return total


def say(**figures: float) -> None:
    """One line for the bench. `started` was taken by it just before this process was made."""
    figures["cpu"] = time.process_time()
    figures["shown"] = time.clock_gettime(time.CLOCK_MONOTONIC) - float(os.environ["BENCH_STARTED"])
    print(json.dumps(figures), flush=True)


def bare() -> None:
    """A QMainWindow with a QTableView of ten rows: the floor."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    application = QApplication(["bare"])
    window, table = QMainWindow(), QTableView()
    model = QStringListModel([f"Row {n}" for n in range(10)])
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1440, 900)
    window.show()
    run_until_painted(application, table, lambda: end(uss=uss()))


def end(**figures: float) -> None:
    """Say the figures, and no more."""
    say(**figures)
    os._exit(0)


def run_until_painted(
    application: QApplication,
    table: QTableView,
    then: Callable[[], None],
    has_rows: Callable[[], object] = lambda: True,
) -> None:
    """Run the program, as it runs by itself, and call `then` when the window was painted with rows in the table."""
    from PySide6.QtCore import QTimer

    paint = type(table).paintEvent

    def paint_event(event: QPaintEvent) -> None:
        if has_rows():  # asked for now, it comes when all is painted, and before what the program does next
            QTimer.singleShot(0, application, then)
        paint(table, event)

    table.paintEvent = paint_event  # type: ignore[method-assign]  # to look on
    application.exec()
    table.paintEvent = lambda event: paint(table, event)  # type: ignore[method-assign]  # as it was


def window(library: Path) -> None:
    """On Record on a library: until its first rows are painted, then memory after ten jumps, then the journeys."""
    import gc

    gc.disable()  # as `ui/__main__.py` begins
    from tests.bench.window_probe import probe

    probe(library)


def until(application: QApplication, condition: Callable[[], object]) -> None:
    """Run the event loop until `condition()` holds; it sleeps between events, and looks each millisecond."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    end = time.monotonic() + PATIENCE
    awake = QTimer()
    awake.setTimerType(Qt.TimerType.PreciseTimer)
    awake.start(1)
    while not condition():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > end:
            raise TimeoutError(str(condition))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        window(Path(sys.argv[2]))


def plain(text: str, size: QSize) -> float:
    """Milliseconds of `QTextDocument.setPlainText` and one paint of it: what Qt takes for a text and nothing else."""
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QTextBrowser

    browser = QTextBrowser()
    browser.resize(size)
    began = time.perf_counter()
    document = QTextDocument()
    document.setPlainText(text)
    browser.setDocument(document)
    browser.grab()
    return (time.perf_counter() - began) * 1000
