"""What a start has from the system: files that the Finder hands over, and a screen of some size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.start import FilesOfTheFinder, fit_on_screen


def test_files_of_the_finder_are_handed_over(qapp: QApplication, wait_until: Callable[..., None]) -> None:
    """macOS sends an event for a file that is opened with On Record, and no argument."""
    taken: list[list[str]] = []
    owner = QObject()
    qapp.installEventFilter(FilesOfTheFinder(taken.append, owner))
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/home/anna/an article.txt")))
    wait_until(lambda: taken)
    owner.deleteLater()
    assert [["/home/anna/an article.txt"]] == taken


def test_no_window_hangs_over_the_edge_of_its_screen(qapp: QApplication) -> None:
    """One that is too large for it opens as large as it; another stays as it was left."""
    room = qapp.primaryScreen().availableGeometry()
    wide, small = QWidget(), QWidget()
    wide.resize(room.width() + 640, room.height() + 100)
    small.resize(400, 300)
    for window in (wide, small):
        fit_on_screen(window)
    assert room.width() == wide.width()
    assert wide.height() < room.height()
    assert (400, 300) == small.size().toTuple()
