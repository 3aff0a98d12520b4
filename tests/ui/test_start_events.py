"""What a start hears from the system: files that the Finder hands over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.start import FilesOfTheFinder


def test_files_of_the_finder_are_handed_over(qapp: QApplication, wait_until: Callable[..., None]) -> None:
    """macOS sends an event for a file that is opened with On Record, and no argument."""
    taken: list[list[str]] = []
    owner = QObject()
    qapp.installEventFilter(FilesOfTheFinder(taken.append, owner))
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/home/anna/an article.txt")))
    wait_until(lambda: taken)
    owner.deleteLater()
    assert [["/home/anna/an article.txt"]] == taken
