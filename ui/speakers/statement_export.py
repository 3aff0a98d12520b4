"""Writes the statements that a speaker's page lists to a Markdown or CSV file, where the person says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

import reader  # the formats are loaded with the first export
from reader import Library, StatementRow
from ui import wording
from ui.controls import quiet_button
from ui.tasks import Tasks

_NOT_IN_NAMES = re.compile(r'[\s\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 80  # characters of a proposed name


class StatementExport(QObject):
    """The button and what it does. `written` carries a sentence, `failed` what a person must be told."""

    written = Signal(str)
    failed = Signal(Exception)

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._parent = library, tasks, parent
        self._name = ""
        self._rows: tuple[StatementRow, ...] = ()
        self._folder = Path.home()
        self.button = quiet_button(self.tr("Export") + "…")
        self.button.setAccessibleName(self.tr("Export the statements that are listed"))
        self.button.setToolTip(self.tr("Write what is listed to a Markdown or CSV file"))
        self.button.clicked.connect(self.choose)
        self.button.setEnabled(False)

    def set_statements(self, name: str, rows: Sequence[StatementRow]) -> None:
        """What would be written now: the statements that the page lists, of the speaker of this name."""
        self._name, self._rows = name, tuple(rows)
        self.button.setEnabled(bool(rows))

    def choose(self) -> None:
        """Ask where to, and in which of the two formats."""
        formats = {self.tr("Markdown, to read and cite from") + " (*.md)": "md"}
        formats[self.tr("CSV, to count with") + " (*.csv)"] = "csv"
        dialog = QFileDialog(self._parent, self.tr("Export the statements"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(formats))
        dialog.setDefaultSuffix("md")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(formats.get(name, "md")))
        dialog.selectFile(self.proposed_name())
        name, rows = self._name, self._rows
        dialog.fileSelected.connect(lambda file: self.write(name, rows, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def proposed_name(self) -> str:
        """A file name that every system takes."""
        plain = _NOT_IN_NAMES.sub(" ", self._name).strip(" .")[:_LONGEST].strip()
        return plain or self.tr("statements")

    def write(self, name: str, rows: Sequence[StatementRow], target: Path) -> None:
        """Write the statements in the background, and say so."""
        self._folder = target.parent

        def done(_none: object) -> None:
            words = wording.counted(len(rows), self.tr("%n statement"), self.tr("%n statements"))
            self.written.emit(self.tr("{statements} written to {file}").format(statements=words, file=target))

        self._tasks.long(
            self.tr("Export the statements"),
            lambda _report, _cancelled: reader.export_statements(
                name, rows, target, self._library.checks_of(rows)
            ),
            done,
            self.failed.emit,
        )
