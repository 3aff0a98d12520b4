"""What the window bench does inside On Record's own process: it scrolls, jumps, opens, filters, and takes the time."""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.probes import end, plain, run_until_painted, until, uss
from ui.app import App, make_application

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader import View

SEED = 20240304
JUMPS, OPENS, SWITCHES, STEPS = 40, 30, 20, 150
PLACES = 10  # of the jumps: with them the list has been scrolled to as many places as memory is asked for
PAUSE = 0.03  # seconds from one step of the wheel to the next


def p95(values: list[float]) -> float:
    """The 95th percentile."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]


def probe(library: Path) -> None:
    """Say when the first rows are painted, and where asked for, all that comes after."""
    application = make_application(["bench"])
    app = App(application, library, samples=False)
    pane = app.window.list
    app.start([])
    then = end if os.environ.get("BENCH_START_ONLY") else application.exit  # `quit` would close the window
    run_until_painted(application, pane.table, then, lambda: pane.model.row(0) is not None)
    coming = os.environ.get("BENCH_IMPORT")
    figures = Probe(app).scroll_beside(Path(coming)) if coming else Probe(app).run()
    end(**figures)


class Probe:
    """The window of one library, with a seeded random generator."""

    def __init__(self, app: App) -> None:
        self.app, self.pane, self.random = app, app.window.list, random.Random(SEED)
        self.rows = 0

    def wait(self, condition: Callable[[], object]) -> None:
        """Run the event loop until it holds."""
        until(self.app.application, condition)

    def begin(self) -> None:
        """Wait until the whole list is there, and the pages."""
        self.wait(self.app.pending.is_open)
        sys.excepthook = sys.__excepthook__  # the window's own would only show what fails here
        library = self.app.pending.as_library()
        self.rows = library.counts().all
        self.wait(lambda: len(self.pane.model.directory()) == self.rows)
        self.wait(lambda: not self.app.window.is_blank())

    def run(self) -> dict[str, float]:
        """All figures, in milliseconds, and memory in bytes."""
        self.begin()
        jumps = [self.jump() for _ in range(PLACES)]
        figures = {"uss": float(uss())}
        figures["jump"] = p95(jumps + [self.jump() for _ in range(JUMPS - PLACES)])
        figures |= self.opens()
        figures["switch"] = p95([self.switch(view) for view in self.views() * SWITCHES][len(self.views()) :])
        figures["uss_after"] = float(uss())
        return figures

    def scroll_beside(self, coming: Path) -> dict[str, float]:
        """Steps of the wheel, before an import of a folder and while it runs."""
        self.begin()
        alone = [self.scroll() for _ in range(STEPS)]
        importing = self.app.importing
        importing.import_paths([str(coming)])
        library, before = self.app.pending.as_library(), self.rows
        self.wait(lambda: library.counts().all > before or not importing.is_running())
        beside: list[float] = []
        while importing.is_running() and len(beside) < STEPS:
            beside.append(self.scroll())
        importing.cancel()
        self.wait(lambda: not importing.is_running())
        if len(beside) < STEPS // 2:
            raise RuntimeError("the import was over too soon")
        return {"scroll": p95(alone), "beside": p95(beside)}

    def scroll(self) -> float:
        """One step of the wheel, from posting the event to the end of the paint; the next one comes a while later."""
        from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent

        table, painted = self.pane.table, [0.0]
        bar, down = table.verticalScrollBar(), -1
        if bar.value() > bar.maximum() - 1000:
            bar.setValue(0)

        def paint_event(event: QPaintEvent) -> None:
            type(table).paintEvent(table, event)
            painted[0] = time.perf_counter()

        table.paintEvent = paint_event  # type: ignore[method-assign]  # to look on
        middle = QPointF(table.viewport().rect().center())
        wheel = QWheelEvent(
            middle,
            table.viewport().mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120 * down),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        began = time.perf_counter()
        QCoreApplication.postEvent(table.viewport(), wheel)
        self.wait(lambda: painted[0] > began)
        table.paintEvent = lambda event: type(table).paintEvent(table, event)  # type: ignore[method-assign]  # as it was
        taken, rest = (painted[0] - began) * 1000, time.perf_counter() + PAUSE
        self.wait(lambda: time.perf_counter() >= rest)
        return taken

    def jump(self) -> float:
        """From asking for a random row until its real text is painted."""
        row, table = self.random.randrange(self.rows), self.pane.table
        began = time.perf_counter()
        table.scrollTo(self.pane.model.index(row, 0))
        table.viewport().repaint()
        self.wait(lambda: self.pane.model.row(row) is not None)
        table.viewport().repaint()
        return (time.perf_counter() - began) * 1000

    def opens(self) -> dict[str, float]:
        """Opening an article until its first screen is painted, beside Qt alone with the same text."""
        ours, floor = [], []
        commands, reader = self.app.commands, self.app.window.reader
        for _ in range(OPENS):
            article_id = self.pane.model.article_at(self.random.randrange(self.rows))
            if article_id is None or article_id == commands.article_id:
                continue
            began = time.perf_counter()
            commands.open_article(article_id)
            self.wait(partial(self.shows, article_id))
            reader.view.viewport().repaint()
            ours.append((time.perf_counter() - began) * 1000)
            text = commands.reading.article.text if commands.reading else ""
            floor.append(plain(text, self.app.window.reader.size()))
        return {"open": p95(ours), "plain": p95(floor)}

    def shows(self, article_id: int) -> bool:
        """Whether the article is on screen."""
        reading = self.app.commands.reading
        return reading is not None and reading.article.id == article_id

    def views(self) -> list[View]:
        """One view of each kind of filter."""
        from reader import Scope, View

        library = self.app.pending.as_library()
        speakers, sources = library.speakers(limit=3), library.sources(limit=3)
        bounds = library.calendar_bounds()
        views = [View(), View(scope=Scope.BOOKMARKED), View(scope=Scope.NOTED), View(scope=Scope.UNREAD)]
        views += [View(speaker_id=speaker.id) for speaker in speakers]
        views += [View(source=source.name) for source in sources]
        return views + ([View(first_day=bounds[1], last_day=bounds[1])] if bounds else [])

    def switch(self, view: View) -> float:
        """From choosing a filter until its first rows (or their absence) are painted."""
        model = self.pane.model
        began = time.perf_counter()
        self.pane.set_view(view)
        self.wait(lambda: model.directory().view == view)
        self.pane.table.viewport().repaint()
        return (time.perf_counter() - began) * 1000
