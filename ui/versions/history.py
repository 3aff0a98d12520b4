"""The versions of an article's text: what is different in one from the next, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader import Changes, DiffPart, Library, Provenance, Version, word_diff
from ui import wording
from ui.controls import Button, muted, primary_button, serif_title
from ui.tasks import Tasks
from ui.theme import Appearance, Theme, follow, reading_font, ui_font

_MOST = 200_000  # characters that are shown of a version


class VersionsDialog(QDialog):
    """`restored` carries the changes of going back; `failed` what a person must be told."""

    restored = Signal(Changes)
    failed = Signal(Exception)

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        appearance: Appearance,
        article_id: int,
        versions: Sequence[Version],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._article_id = library, tasks, article_id
        self._versions = list(reversed(versions))
        self._theme = appearance.theme
        self._parts: tuple[DiffPart, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions of the text"))
        self.resize(940, 680)
        self._lay_out()
        follow(appearance, self._apply_theme)
        self.list.currentRowChanged.connect(self._chosen)
        self.list.setCurrentRow(1 if len(self._versions) > 1 else 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(8)
        column.addWidget(serif_title(self.tr("Versions of the text"), 20))
        self.hint = muted("", 12)
        column.addWidget(self.hint)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setFont(ui_font(13))
        for version in self._versions:
            self.list.addItem(self._words(version))
        self.shown = QTextBrowser()
        self.shown.setOpenLinks(False)
        self.shown.setAccessibleName(self.tr("What is different from the current text"))
        self.shown.setFont(reading_font(16))
        parts = QSplitter()
        parts.setHandleWidth(1)
        parts.addWidget(self.list)
        parts.addWidget(self.shown)
        parts.setSizes([240, 640])
        parts.setStretchFactor(1, 1)
        column.addWidget(parts, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.setSpacing(8)
        close = Button(self.tr("Close"))
        self.back = primary_button(self.tr("Go back to this version"))
        close.clicked.connect(self.close)
        self.back.clicked.connect(self.restore)
        row.addWidget(close)
        row.addWidget(self.back)
        column.addLayout(row)

    def _words(self, version: Version) -> str:
        whose = self.tr("edited by you") if version.origin is Provenance.YOURS else self.tr("from the source")
        current = self.tr("current") if version.current else None
        head = self.tr("Version {number}").format(number=version.number)
        return f"{head}\n{wording.dotted(wording.when(version.imported), whose, current)}"

    def _apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show()

    def _chosen(self, row: int) -> None:
        version = self._versions[row]
        library, article_id = self._library, self._article_id
        current = self._versions[0]
        self.back.setEnabled(not version.current)

        def compare() -> tuple[DiffPart, ...]:
            text = library.version_text(article_id, version.number)
            if version.current:
                return (DiffPart("same", text),)
            return word_diff(text, library.version_text(article_id, current.number))

        self._tasks.latest("version", compare, self._compared, self.failed.emit)

    def _compared(self, parts: tuple[DiffPart, ...]) -> None:
        self._parts = parts
        gone = sum(len(part.text.split()) for part in parts if part.kind == "gone")
        new = sum(len(part.text.split()) for part in parts if part.kind == "new")
        if gone or new:
            self.hint.setText(
                self.tr("{gone} words are only in this version, {new} only in the current one.").format(
                    gone=wording.number(gone), new=wording.number(new)
                )
            )
        else:
            self.hint.setText(self.tr("This is the current text."))
        self._show()

    def _show(self) -> None:
        theme, left, pieces = self._theme, _MOST, []
        for part in self._parts:
            words = escape(part.text[:left]).replace("\n", "<br>")
            left -= len(part.text)
            if part.kind == "gone":
                words = f'<span style="background-color:{theme.marks[3]};">{words}</span>'
            elif part.kind == "new":
                words = f'<s><span style="color:{theme.muted};">{words}</span></s>'
            pieces.append(words)
            if left <= 0:
                break
        self.shown.setHtml("".join(pieces))

    def restore(self) -> None:
        """Make the chosen version the current text."""
        version = self._versions[self.list.currentRow()]
        if version.current:
            return
        library, article_id = self._library, self._article_id
        self.back.setEnabled(False)
        self._tasks.write(
            lambda: library.restore_version(article_id, version.number), self._restored, self._refused
        )

    def _restored(self, changes: Changes) -> None:
        self.restored.emit(changes)
        self.close()

    def _refused(self, error: Exception) -> None:
        self.back.setEnabled(True)
        self.failed.emit(error)
