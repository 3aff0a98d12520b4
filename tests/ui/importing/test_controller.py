"""Importing real files into a real library, with the strip and the report."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from reader import Changes, ImportReport, Library, Progress
from ui.importing import ImportController, ImportStrip
from ui.importing.controller import first_article
from ui.tasks import Tasks
from ui.theme import Appearance


class Window(QWidget):
    """A window with a strip and a controller, and what they said."""

    def __init__(self, library: Library, tasks: Tasks, appearance: Appearance) -> None:
        super().__init__()
        self.resize(900, 200)
        self.strip = ImportStrip(appearance, self)
        self.strip.resize(900, 40)
        self.controller = ImportController(library, tasks, self.strip, self)
        self.changes: list[Changes] = []
        self.reports: list[ImportReport] = []
        self.asked: list[int] = []
        self.errors: list[Exception] = []
        self.controller.changed.connect(self.changes.append)
        self.controller.finished.connect(self.reports.append)
        self.controller.article_requested.connect(self.asked.append)
        self.controller.failed.connect(self.errors.append)


@pytest.fixture
def window(library: Library, tasks: Tasks, appearance: Appearance) -> Window:
    """The window on the screen."""
    made = Window(library, tasks, appearance)
    made.show()
    return made


def test_a_folder_comes_in_and_is_summed_up(
    window: Window, library: Library, articles: Path, wait_until: Callable[..., None]
) -> None:
    """Two articles imported, one refused, in one line with the way to the report."""
    window.controller.import_paths([str(articles)])
    wait_until(lambda: window.reports)
    assert 2 == library.counts().all
    assert "2 articles imported, 1 refused" == window.strip.words.whole()
    assert window.strip.report.isVisible()
    assert window.strip.bar.isHidden()
    assert window.changes[0].articles
    assert not window.controller.is_running()


def test_the_report_names_each_file_and_why(
    window: Window, articles: Path, wait_until: Callable[..., None]
) -> None:
    """It filters, and copies what it shows."""
    window.controller.import_paths([str(articles)])
    wait_until(lambda: window.reports)
    QTest.mouseClick(window.strip.report, Qt.MouseButton.LeftButton)
    dialog = window.controller.report_dialog()
    assert dialog is not None
    assert not dialog.isModal()
    assert 1 == dialog.model.rowCount()
    assert "empty" in str(dialog.model.index(0).data())
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert str(articles / "empty.txt") in QGuiApplication.clipboard().text()
    QTest.keyClicks(dialog.search, "no such file")
    wait_until(lambda: dialog.model.rowCount() == 0)
    assert not dialog.copy_button.isEnabled()
    dialog.close()


def test_the_same_again_is_known_already(
    window: Window, articles: Path, wait_until: Callable[..., None]
) -> None:
    """And with a file that was opened from outside, the known article is what is shown."""
    file = str(articles / "ferry.txt")
    for times in (1, 2):
        window.controller.import_paths([file], open_after=True)
        wait_until(lambda times=times: len(window.reports) == times)
    assert "1 known already" == window.strip.words.whole()
    assert 1 == window.reports[1].duplicates
    assert [first_article(window.reports[0])] == window.asked[:1]


def test_imports_wait_for_one_another(
    window: Window, library: Library, articles: Path, wait_until: Callable[..., None]
) -> None:
    """What is dropped while one runs comes after it."""
    window.controller.import_paths([str(articles / "ferry.txt")])
    window.controller.import_paths([str(articles / "crossing.txt")])
    wait_until(lambda: len(window.reports) == 2)
    assert 2 == library.counts().all


def test_progress_shows_only_after_a_while_and_cancel_keeps_what_is_done(
    window: Window, library: Library, wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Quick work shows nothing; slow work has a name, a count and Cancel."""
    started, report = threading.Event(), ImportReport(1, 0, 0, 0, True, (), Changes(membership=True))

    def slow(
        _paths: object, *, progress: Callable[[Progress], None], cancelled: Callable[[], bool], **_more: Any
    ) -> ImportReport:
        started.set()
        while not cancelled():
            progress(Progress(0, 10, "Importing articles"))
            threading.Event().wait(0.01)
        return report

    monkeypatch.setattr(library, "import_paths", slow)
    window.controller.import_paths(["/somewhere"])
    started.wait(5)
    assert window.strip.isHidden()
    wait_until(lambda: not window.strip.isHidden())
    wait_until(lambda: window.strip.count.text() == "0 of 10")
    assert window.strip.cancel.isVisible()
    QTest.mouseClick(window.strip.cancel, Qt.MouseButton.LeftButton)
    assert not window.strip.cancel.isEnabled()
    wait_until(lambda: window.reports)
    assert "1 article imported, stopped before the end" == window.strip.words.whole()


def test_an_import_that_fails_says_so_and_frees_the_strip(
    window: Window, library: Library, wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error goes where errors go; the next import can run."""

    def broken(*_given: object, **_more: object) -> ImportReport:
        raise OSError("the disk was taken away")

    monkeypatch.setattr(library, "import_paths", broken)
    window.controller.import_paths(["/somewhere"])
    wait_until(lambda: window.errors)
    assert window.strip.isHidden()
    assert not window.controller.is_running()


def test_files_are_chosen_in_a_dialog_of_the_window(window: Window) -> None:
    """It does not stop the program, and it goes when it is done."""
    window.controller.choose_files()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert QFileDialog.FileMode.ExistingFiles is dialog.fileMode()
    dialog.reject()
    window.controller.choose_folder()
    folder = next(d for d in window.findChildren(QFileDialog) if d is not dialog)
    assert QFileDialog.FileMode.Directory is folder.fileMode()
    folder.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [] == window.findChildren(QFileDialog)
