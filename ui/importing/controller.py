"""Takes paths to import, one import at a time, and tells the window what came of them."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader import Changes, ImportReport, Library, Progress
from ui import wording
from ui.importing.strip import ImportStrip
from ui.tasks import LongTask, Tasks

if TYPE_CHECKING:
    from ui.importing.report import ImportReportDialog

AT_ONCE = (
    1_000  # articles of an import that are read for who says what before it ends; the others follow behind
)
GROWTH = 2_000  # ms between two looks at what a running import has brought
# Processes of a larger import; on a thread of this one it would hold up each paint. One processor is the window's.
JOBS = min(2, max(1, (os.cpu_count() or 1) - 1))


@dataclass(frozen=True, slots=True)
class _Wanted:
    paths: tuple[str, ...]
    open_after: bool


class ImportController(QObject):
    """Imports dropped and chosen paths. `article_requested`: one article is to be shown."""

    changed = Signal(Changes)
    grown = Signal(Changes)  # while an import runs: articles are there already
    failed = Signal(Exception)
    article_requested = Signal(int)
    begun = Signal()
    finished = Signal(ImportReport)

    def __init__(self, library: Library, tasks: Tasks, strip: ImportStrip, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._tasks, self._strip, self._window = library, tasks, strip, window
        self._waiting: deque[_Wanted] = deque()
        self._running: LongTask | None = None
        self._report: ImportReport | None = None
        self._dialog: ImportReportDialog | None = None
        self._folder = ""
        self._growing = QTimer(self, singleShot=True, interval=GROWTH)
        self._growing.timeout.connect(self._tell_growth)
        strip.cancel_pressed.connect(self.cancel)
        strip.report_pressed.connect(self.show_report)

    # Where paths come from

    def choose_files(self) -> None:
        """Ask for files. The dialog belongs to the window and does not stop it."""
        dialog = self._dialog_for(self.tr("Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("All files (*)"), self.tr("Text and Markdown (*.txt *.md *.markdown)")]
        )
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder, whose articles are imported with those of its folders."""
        dialog = self._dialog_for(self.tr("Import a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _dialog_for(self, title: str) -> QFileDialog:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, title, self._folder or documents)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _chosen(self, paths: Sequence[str]) -> None:
        if paths:
            self._folder = str(Path(paths[0]).parent)
            self.import_paths(paths)

    # The import

    def import_paths(self, paths: Sequence[str], open_after: bool = False) -> None:
        """Import files and folders, after what was asked before; `open_after` shows the first article."""
        wanted = _Wanted(tuple(paths), open_after)
        if not wanted.paths:
            return
        self._waiting.append(wanted)
        if self._running is None:
            self._next()

    def is_running(self) -> bool:
        """True while an import is under way."""
        return self._running is not None

    def cancel(self) -> None:
        """Stop; what was imported so far stays."""
        self._waiting.clear()
        if self._running is not None:
            self._running.cancel()

    def _next(self) -> None:
        if not self._waiting:
            return
        wanted = self._waiting.popleft()
        label = self._label(wanted.paths)
        self._strip.begin(label)
        paths = [Path(path) for path in wanted.paths]

        def work(report: Callable[[Progress], None], cancelled: Callable[[], bool]) -> ImportReport:
            return self._library.import_paths(
                paths, progress=report, cancelled=cancelled, jobs=JOBS, at_once=AT_ONCE, apart=True
            )

        self._running = self._tasks.long(
            label, work, lambda report: self._done(report, wanted), self._not_done
        )
        self._running.progressed.connect(self._progressed)
        # A cancelled import that raised is heard of only so.
        self._running.finished.connect(self._ended)
        self.begun.emit()

    def _label(self, paths: tuple[str, ...]) -> str:
        if len(paths) == 1:
            return self.tr("Importing {name}").format(name=Path(paths[0]).name or paths[0])
        return self.tr("Importing {n} files and folders").format(n=wording.number(len(paths)))

    def _progressed(self, progress: object) -> None:
        if isinstance(progress, Progress) and self._running is not None and not self._running.is_cancelled():
            self._strip.show_progress(progress)
            if progress.done and not self._growing.isActive():
                self._growing.start()

    def _tell_growth(self) -> None:
        if self._running is not None:
            self.grown.emit(Changes(membership=True))

    def _ended(self) -> None:
        self._running = None
        if not self._waiting:
            self._strip.clear()
        else:
            self._next()

    def _not_done(self, error: Exception) -> None:
        self.failed.emit(error)

    def _done(self, report: ImportReport, wanted: _Wanted) -> None:
        self._report = report
        self.changed.emit(report.changes)
        if self._running is None:
            self._strip.end(self.summary(report), bool(report.lines))
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_report(report, self.summary(report))
        article = first_article(report)
        if wanted.open_after and article is not None:
            self.article_requested.emit(article)
        self.finished.emit(report)

    # What came of it

    def summary(self, report: ImportReport) -> str:
        """One sentence on an import: "12 articles imported, 1 refused"."""
        parts = []
        if report.imported or not (report.versions or report.duplicates or report.rejected):
            parts.append(
                wording.counted(
                    report.imported, self.tr("%n article imported"), self.tr("%n articles imported")
                )
            )
        if report.versions:
            parts.append(
                wording.counted(report.versions, self.tr("%n newer version"), self.tr("%n newer versions"))
            )
        if report.duplicates:
            parts.append(
                wording.counted(report.duplicates, self.tr("%n known already"), self.tr("%n known already"))
            )
        if report.rejected:
            parts.append(wording.counted(report.rejected, self.tr("%n refused"), self.tr("%n refused")))
        if report.cancelled:
            parts.append(self.tr("stopped before the end"))
        return ", ".join(parts)

    def show_report(self) -> None:
        """Show the last import's report beside the window."""
        if self._report is None:
            return
        if self._dialog is None:
            from ui.importing.report import ImportReportDialog

            self._dialog = ImportReportDialog(self._strip.appearance, self._window)
            self._dialog.article_requested.connect(self.article_requested)
        self._dialog.show_report(self._report, self.summary(self._report))
        self._dialog.show()
        self._dialog.raise_()

    def report_dialog(self) -> ImportReportDialog | None:
        """The report's window, once it was shown."""
        return self._dialog


def first_article(report: ImportReport) -> int | None:
    """The article to show after an import: the new one, or the one that a file was known as."""
    if report.changes.created is not None:
        return report.changes.created
    if report.changes.articles:
        return min(report.changes.articles)
    return next((line.article_id for line in report.lines if line.article_id is not None), None)
