"""A hand on the real window: it types, clicks and drops, waits, and looks. Used by the journeys, in their process."""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader import Reading
from ui.app import App, make_application

PATIENCE = 100.0  # seconds, of those that the test gives a journey: it says what it waited for
SOON = 600  # ms: what the window does by itself after a pause
AT_ONCE = 50  # ms: what follows a key or click


def play(journey: Callable[..., object], *arguments: Any) -> None:
    """Go on a journey, and say where it failed; the interpreter's hook may be the window's, which is gone."""
    try:
        journey(*arguments)
    except Exception:  # noqa: BLE001  told, and then the end
        traceback.print_exc()
        sys.exit(1)


class Hand:
    """One start of the program on a library."""

    def __init__(self, library: Path, *, samples: bool = True) -> None:
        self.begin(library, samples=samples)
        self.until(self.app.pending.is_open)
        self.app.complete()  # a machine's hand is quicker than the menus, which come a moment after the first rows

    def begin(self, library: Path, *, samples: bool) -> None:
        """Start, and wait for the window but not for the library."""
        self.application = make_application(["onrecord"])
        self.app = App(self.application, library, samples=samples)
        self._asked: list[Future[Any]] = []
        tasks = self.app.tasks
        for pool in vars(tasks).values():
            if isinstance(pool, ThreadPoolExecutor) and pool is not tasks._long:
                self._take_note(pool)
        self.failures: list[BaseException] = []
        sys.excepthook = self._heard
        self.app.start([])
        self.window = self.app.window
        self.window.activateWindow()
        self.until(self.window.isVisible)

    def _heard(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An exception that nobody handled fails the journey, wherever it was raised."""
        self.failures.append(error)
        sys.__excepthook__(kind, error, trace)

    def until(self, condition: Callable[[], Any], what: str = "") -> Any:
        """Run the event loop until `condition()` holds; its value. Fails loudly where it never does."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.application.processEvents()
            found = condition()
            if found:
                return found
            QTest.qWait(2)
        raise AssertionError(f"waited in vain: {what or condition}")

    def still(self, within: int = AT_ONCE) -> None:
        """Let the window come to rest: nothing is read or written, and no timer runs out `within` so many ms.

        It is the window that says so and not a clock, so that it takes no longer than it must, and as long as that.
        """
        end, calm = time.monotonic() + PATIENCE, 0
        while calm < 3:
            assert time.monotonic() < end, "the window does not come to rest"
            self.application.sync()  # what the display still has to say, too
            calm = 0 if self._is_busy(within) else calm + 1
            QTest.qWait(1)

    def _is_busy(self, within: int) -> bool:
        """Whether a worker is at work, a result waits to be shown, or a timer is about to."""
        self._asked = [future for future in self._asked if not future.done()]
        timers = (t for owner in (self.window, self.app) for t in owner.findChildren(QTimer) if t.isActive())
        return bool(self._asked or self.app.tasks._waiting) or any(
            timer.interval() <= within and (timer.isSingleShot() or not timer.interval()) for timer in timers
        )

    def _take_note(self, pool: ThreadPoolExecutor) -> None:
        """Know what a pool is asked for."""
        submit = pool.submit

        def noted(*work: Any) -> Future[Any]:
            future = submit(*work)
            self._asked.append(future)
            return future

        pool.submit = noted  # type: ignore[method-assign, assignment]  # it is a hand of ours

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, to whatever has the focus."""
        QTest.keyClick(self.focus(), key, modifiers)
        self.still()

    def type(self, words: str) -> None:
        """Words, to whatever has the focus."""
        QTest.keyClicks(self.focus(), words)

    def focus(self) -> QWidget:
        """What has the focus; a dialog that was opened is given it by the display first, which takes a moment."""
        dialog = self.application.activeModalWidget()
        if dialog is not None:
            self.until(dialog.isActiveWindow, "the keyboard in the dialog")
        return self.application.focusWidget() or self.window

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """A click with the left button, in the middle unless told."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.still()

    def drop(self, *paths: Path) -> None:
        """Drop files on the window."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        middle = self.window.rect().center()
        enter = QDragEnterEvent(
            middle, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted(), "the window does not take files"
        event = QDropEvent(
            QPointF(middle),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QEvent.Type.Drop,
        )
        QApplication.sendEvent(self.window, event)

    def select(self, start: int, end: int) -> None:
        """Select `text[start:end]` of the article on screen."""
        view = self.window.reader.view
        article = view.article
        assert article is not None
        cursor = view.textCursor()
        cursor.setPosition(article.offsets.to_position(start))
        cursor.setPosition(article.offsets.to_position(end), QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)

    def reading(self) -> Reading:
        """The article on screen, once there is one."""
        found: Reading = self.until(lambda: self.app.commands.reading, "an article on screen")
        return found

    def open_row(self, row: int) -> Reading:
        """Click a row of the list and wait for its article."""
        table = self.window.list.table
        self.until(lambda: len(self.window.list.model.directory()) > row, f"row {row}")
        wanted = self.window.list.model.article_at(row)
        self.click(table.viewport(), table.visualRect(self.window.list.model.index(row, 0)).center())

        def there() -> bool:
            reading = self.app.commands.reading
            return reading is not None and reading.article.id == wanted

        self.until(there, f"the article of row {row}")
        self.still()
        return self.reading()

    def close(self) -> None:
        """Close the window as a person does."""
        self.window.close()
        self.until(lambda: not self.window.isVisible(), "the window to close")
        self.application.processEvents()
        assert not self.failures, self.failures
        # the application serves a second start in one process only where nothing of the first is left
        self.app.deleteLater()
        self.application.processEvents()


def picture(hand: Hand, name: str) -> None:
    """Keep a picture of the window where ONRECORD_PICTURES names a folder, to be looked at."""
    folder = os.environ.get("ONRECORD_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        hand.window.grab().save(str(Path(folder) / f"{name}.png"))
