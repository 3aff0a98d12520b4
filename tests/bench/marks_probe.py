"""What the bench of marks does inside On Record's own process: it opens, scrolls and types, and takes the time.

A time runs from asking (or from posting a key) to the end of the window's next paint that shows what was asked for.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader import Scope, View
from tests.bench.probes import plain, until
from tests.bench.window_probe import p95
from ui.app import App, make_application

OPENS, STEPS, KEYS, SHOWS = 24, 60, 12, 12
STEP = 120  # px, as a wheel's click
LONG_NOTE = 1_000_000


class Painted:
    """When the window was painted to the end, once a condition held."""

    def __init__(self, app: App, window: QWidget) -> None:
        self._app = app.application
        self._condition: Callable[[], object] | None = None
        self.at = 0.0
        handle = type(window).event

        def event(arrived: QEvent) -> bool:
            done = handle(window, arrived)
            if (
                arrived.type() is QEvent.Type.UpdateRequest
                and self._condition is not None
                and self._condition()
            ):
                self.at, self._condition = time.perf_counter(), None
            return done

        window.event = event  # type: ignore[method-assign]  # to look on

    def after(self, ask: Callable[[], object], condition: Callable[[], object] = lambda: True) -> float:
        """Milliseconds from asking to the end of the first paint after the condition holds."""
        began = time.perf_counter()
        self._condition = condition
        ask()
        until(self._app, lambda: self._condition is None)
        return (self.at - began) * 1000


class Probe:
    """The window of the library with marks."""

    def __init__(self, app: App) -> None:
        self.app, self.window = app, app.window
        self.reader = self.window.reader
        self.painted = Painted(app, self.window)

    def rest(self, seconds: float) -> None:
        """Let the window do what it does behind."""
        end = time.monotonic() + seconds
        until(self.app.application, lambda: time.monotonic() > end)

    def run(self) -> dict[str, float]:
        """All figures in milliseconds."""
        found = self.articles()
        figures: dict[str, float] = {}
        for kind, pair in found.items():
            text = self.app.pending.as_library().reading(pair[0]).article.text
            figures |= {f"{kind} {name}": value for name, value in self.article(pair, text).items()}
        return figures | self.notes() | self.long_note()

    def articles(self) -> dict[str, list[int]]:
        """Two articles of each kind, by how they are titled."""
        library = self.app.pending.as_library()
        found: dict[str, list[int]] = {}
        for row in library.first_rows(View(scope=Scope.ALL)):
            kind = (row.title or "").partition(":")[0]
            if kind in ("plain", "highlights", "notes"):
                found.setdefault(kind, []).append(row.id)
        return dict(sorted(found.items(), reverse=True))

    def article(self, pair: list[int], text: str) -> dict[str, float]:
        """Opening one of two articles in turn, beside Qt alone with the same text; then scrolling."""
        opened, floor, steps = [], [], []
        for number in range(OPENS + 2):
            article_id = pair[number % 2]
            ask = partial(self.app.commands.open_article, article_id)
            opened.append(self.painted.after(ask, partial(self.shows, article_id)))
            self.rest(0.1)
            floor.append(plain(text, self.reader.view.size()))
        self.rest(0.5)
        bar = self.reader.view.verticalScrollBar()
        step = STEP
        for _ in range(STEPS):
            if not bar.minimum() <= bar.value() + step <= bar.maximum():
                step = -step
            steps.append(self.painted.after(partial(bar.setValue, bar.value() + step)))
        return {
            "open": p95(opened[2:]),
            "median": statistics.median(opened[2:]),
            "floor": p95(floor[2:]),
            "step": p95(steps),
        }

    def shows(self, article_id: int) -> bool:
        """Whether the article is on screen."""
        reading = self.reader.reading
        return reading is not None and reading.article.id == article_id

    def notes(self) -> dict[str, float]:
        """The first rows of all notes, read anew each time."""
        commands, times = self.app.commands, []
        commands.show_notes()
        page = self.window.notes
        until(self.app.application, lambda: page.model.rowCount() > 0)
        self.rest(0.5)
        for _ in range(SHOWS):
            times.append(self.painted.after(page.refresh, partial(self.fresh, page.model._generation)))
            self.rest(0.05)
        return {"rows": float(page.model.rowCount()), "notes": p95(times)}

    def fresh(self, generation: int) -> bool:
        """Whether the notes were read again."""
        return self.window.notes.model._generation > generation

    def long_note(self) -> dict[str, float]:
        """A note of a megabyte in lines and in one line: its first screen, and a key typed into it; beside Qt alone."""
        page = self.window.notes
        figures: dict[str, float] = {}
        line = "The ferry came late, and nobody said why. "
        for name, part in (("lines", line + "\n"), ("one line", line)):
            body = part * (LONG_NOTE // len(part))
            shown = []
            for number in range(4):
                page.new_note()
                page.editor.set_body("")
                self.rest(0.1)
                shown.append(self.painted.after(partial(page.editor.set_body, body + str(number))))
            figures[f"{name} shown"], figures[f"{name} plain"] = (
                statistics.median(shown),
                self.plain_edit(body),
            )
            page.editor.field.setFocus()
            key = partial(QTest.keyClick, page.editor.field, Qt.Key.Key_A)
            figures[f"{name} key"] = p95([self.painted.after(key) for _ in range(KEYS)])
            preview = partial(page.editor.show_mode, "preview")
            figures[f"{name} preview"] = self.painted.after(preview, page.editor.preview.toPlainText)
            page.editor.show_mode("write")
        return figures

    def plain_edit(self, text: str) -> float:
        """QPlainTextEdit.setPlainText and one paint of it."""
        field = QPlainTextEdit()
        field.resize(self.window.notes.editor.field.size())
        began = time.perf_counter()
        field.setPlainText(text)
        field.grab()
        return (time.perf_counter() - began) * 1000


def main(library: Path) -> None:
    """Print one line of JSON: the figures, and on what they were taken."""
    gc.disable()  # as `ui/__main__.py` begins
    application = make_application(["bench"])
    app = App(application, library, samples=False)
    app.start([])
    app.window.resize(1440, 900)
    until(application, app.pending.is_open)
    app.complete()
    sys.excepthook = sys.__excepthook__  # the window's own would only show what fails here
    probe = Probe(app)
    probe.rest(1.5)
    print(json.dumps({"platform": application.platformName(), **probe.run()}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
