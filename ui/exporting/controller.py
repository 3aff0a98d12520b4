"""Asks what to export and where, writes it in the background, and says what was written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

import reader  # the formats are loaded with the first export
from reader import Library, Progress
from ui import wording
from ui.importing.strip import ImportStrip
from ui.tasks import LongTask, Tasks

if TYPE_CHECKING:
    from reader import ExportFormat, ExportResult
    from ui.commands import Commands
    from ui.main_window import MainWindow


NAMED = 3  # files that were left alone, by name; the foot of the window has one line


class ExportController(QObject):
    """One export at a time. `failed` carries what a person must be told."""

    failed = Signal(Exception)

    def __init__(self, library: Library, tasks: Tasks, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._library, self._tasks, self._window, self._commands = library, tasks, window, commands
        self._folder = str(Path.home())
        self._running: LongTask | None = None
        self.strip = ImportStrip(window.appearance)
        self.strip.cancel_pressed.connect(self.cancel)
        body = window.centralWidget().layout()
        if body is not None:
            body.addWidget(self.strip)  # below the window's own, for an import may run as well

    def choose(self) -> None:
        """Ask what and in which format; while an export runs, it is the answer."""
        if self._running is not None:
            self.strip.show()
            return
        selected = self._commands.selected()
        parts = []
        if len(selected) == 1:
            parts.append(("selection", self.tr("This article")))
        elif selected:
            parts.append(
                ("selection", self.tr("The {n} selected articles").format(n=wording.number(len(selected))))
            )
        parts.append(("view", self.tr("What the list shows")))
        parts.append(("all", self.tr("The whole library")))
        from ui.exporting.dialog import ExportDialog

        dialog = ExportDialog(parts, reader.export_formats(), self._window)
        dialog.chosen.connect(lambda part, form, private: self._ask_where(part, form, selected, private))
        dialog.open()

    def _ask_where(self, part: str, form: ExportFormat, selected: Sequence[int], private: bool) -> None:
        dialog = QFileDialog(self._window, self.tr("Export to"), self._folder)
        if form.folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(form.suffix.removeprefix("."))
            dialog.selectFile(f"on-record{form.suffix if form.suffix.startswith('.') else '.' + form.suffix}")
        dialog.fileSelected.connect(lambda file: self.export(part, form, selected, Path(file), private))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(
        self, part: str, form: ExportFormat, selected: Sequence[int], target: Path, private: bool = False
    ) -> None:
        """Write "selection", "view" or "all" to `target` in the background; private notes only if asked."""
        if self._running is not None:
            return
        self._folder = str(target.parent)
        view, library = self._window.list.view(), self._library

        def work(report: Callable[[Progress], None], cancelled: Callable[[], bool]) -> ExportResult:
            ids: Sequence[int] | None = list(selected)
            if part == "view":
                ids = library.directory(view).ids
            elif part == "all":
                ids = None
            return reader.export_articles(
                library, ids, form.name, target, private=private, progress=report, cancelled=cancelled
            )

        def done(result: ExportResult) -> None:
            words = wording.counted(result.articles, self.tr("%n article"), self.tr("%n articles"))
            said = self.tr("{articles} written to {file}").format(articles=words, file=target)
            if result.kept:  # somebody worked on them there, and their work is not lost
                kept = wording.counted(
                    len(result.kept),
                    self.tr("1 file was changed there and left as it is: {file}"),
                    self.tr("%n files were changed there and left as they are: {file}"),
                )
                said = f"{said}. {kept.format(file=', '.join(path.name for path in result.kept[:NAMED]))}"
            self.strip.end(said, False)

        label = self.tr("Exporting to {name}").format(name=target.name)
        self.strip.begin(label)
        self._running = self._tasks.long(label, work, done, self.failed.emit)
        self._running.progressed.connect(lambda progress: self._progressed(progress, label))
        # A cancelled export raised, and is heard of only so; what was written before stays as it was.
        self._running.finished.connect(self._ended)

    def _progressed(self, progress: object, label: str) -> None:
        if isinstance(progress, Progress) and self._running is not None and not self._running.is_cancelled():
            self.strip.show_progress(replace(progress, label=label))

    def _ended(self) -> None:
        self._running = None
        self.strip.clear()

    def is_running(self) -> bool:
        """True while an export is under way."""
        return self._running is not None

    def cancel(self) -> None:
        """Stop writing."""
        if self._running is not None:
            self._running.cancel()
