"""The window's panes: what a full screen shows of them, and what the next start finds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader import Library
from ui.app import App

Wait = Callable[..., None]


def _started(qapp: QApplication, library: Library, settings: Path, wait_until: Wait) -> App:
    app = App(qapp, library.path, settings=settings)
    app.start([])
    wait_until(app.pending.is_open)
    app.complete()
    wait_until(lambda: not app.window.is_blank())
    return app


def _panes(app: App) -> tuple[bool, bool, bool, bool]:
    window = app.window
    return tuple(
        part.isVisibleTo(window) for part in (window.menuBar(), window.sidebar, window.list, window.pages)
    )  # type: ignore[return-value]  # four of them


class Windows(QObject):
    """Keeps which widgets are shown as windows."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_part_is_a_window_for_a_moment(
    qapp: QApplication, filled: Library, tmp_path: Path, wait_until: Wait
) -> None:
    """A widget that is shown before it has a place is: it flickers, takes the keyboard, and costs milliseconds."""
    windows = Windows()
    qapp.installEventFilter(windows)
    app = _started(qapp, filled, tmp_path / "window.ini", wait_until)
    commands, pages = app.commands, app.window
    ways: dict[str, Callable[[], object]] = {
        "speakers": commands.show_speakers,
        "speaker": lambda: commands.show_speaker(filled.speakers()[0].id),
        "notes": app.actions["all-notes"].trigger,
        "review": app.actions["review"].trigger,
        "reader": lambda: commands.open_article(1),
    }
    for name, show in ways.items():
        show()
        wait_until(lambda name=name: pages.is_shown(name))
    wait_until(lambda: commands.reading is not None)
    wait_until(lambda: not pages.review._turns.is_running() and not pages.speaker._turns.is_running())
    qapp.removeEventFilter(windows)
    assert ["MainWindow"] == windows.shown
    app.window.close()


def test_a_full_screen_shows_the_page_alone(
    qapp: QApplication, filled: Library, tmp_path: Path, wait_until: Wait
) -> None:
    """The list unfolds by its key; leaving it, and the next start, find the panes as they were."""
    settings = tmp_path / "window.ini"
    app = _started(qapp, filled, settings, wait_until)
    app.window.resize(1440, 900)
    app.actions["toggle-sidebar"].trigger()
    assert (True, False, True, True) == _panes(app)
    app.actions["full-screen"].trigger()
    wait_until(app.window.isFullScreen)
    wait_until(lambda: _panes(app) == (False, False, False, True))
    app.actions["toggle-list"].trigger()
    assert (False, False, True, True) == _panes(app)
    app.actions["full-screen"].trigger()
    wait_until(lambda: _panes(app) == (True, False, True, True))
    app.actions["full-screen"].trigger()
    wait_until(lambda: _panes(app) == (False, False, False, True))
    app.window.close()
    again = _started(qapp, filled, settings, wait_until)
    again.window.setWindowState(again.window.windowState() & ~again.window.windowState().WindowFullScreen)
    wait_until(lambda: _panes(again) == (True, False, True, True))
    again.window.close()


def test_a_click_or_return_leads_to_the_article(
    qapp: QApplication, filled: Library, tmp_path: Path, wait_until: Wait
) -> None:
    """In a narrow window in place of the list, by arrows not; and from another page, also for the row one is at."""
    app = _started(qapp, filled, tmp_path / "window.ini", wait_until)
    window, table = app.window, app.window.list.table

    def click(row: int) -> None:
        at = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)

    wait_until(lambda: table.model().rowCount() == 2)
    click(0)
    wait_until(lambda: app.commands.reading is not None)
    app.commands.show_speakers()
    assert not window.is_shown("reader")
    click(0)
    assert window.is_shown("reader")
    window.resize(690, 600)
    window.turn_to_list()
    assert (True, False) == (window.list.isVisible(), window.pages.isVisible())
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert not window.pages.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (False, True) == (window.list.isVisible(), window.pages.isVisible())
    window.turn_to_list()
    click(0)
    assert window.pages.isVisible()
    window.close()
