"""Small programs that a bench starts: a bare Qt window, and On Record's own, each saying when it was painted."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

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
    painted = paints(table)
    window.show()
    until(application, lambda: painted)
    say(uss=uss())
    os._exit(0)


def paints(table: Any, has_rows: Callable[[], object] = lambda: True) -> list[bool]:
    """A list that has an entry from the first paint of a table with rows on."""
    painted: list[bool] = []
    paint = type(table).paintEvent

    def paint_event(event: object) -> None:
        paint(table, event)
        if has_rows():
            painted.append(True)

    table.paintEvent = paint_event
    return painted


def window(library: Path) -> None:
    """On Record on a library: until its first rows are painted, then memory after ten jumps, then the journeys."""
    import gc

    gc.disable()  # as `ui/__main__.py` begins
    from tests.bench.window_probe import probe

    probe(library, say, uss)


def until(application: object, condition: Callable[[], object]) -> None:
    """Run the event loop until `condition()` holds."""
    end = time.monotonic() + PATIENCE
    process = application.processEvents  # type: ignore[attr-defined]  # a QApplication, which is not loaded here
    while not condition():
        process()
        if time.monotonic() > end:
            raise TimeoutError(str(condition))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        window(Path(sys.argv[2]))
