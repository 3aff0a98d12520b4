"""Edits the text of an article. What is typed is kept from second to second, until it is saved or thrown away."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader import Article, Changes, Library
from ui.controls import Button, muted, primary_button, serif_title
from ui.tasks import Tasks
from ui.theme import reading_font

_PAUSE = 1000  # ms without a key after which what was typed is stored


def draft_key(article_id: int) -> str:
    """Under which setting of the library an unsaved text is kept."""
    return f"text-draft:{article_id}"


class TextEditor(QDialog):
    """`saved` carries the changes; `failed` what a person must be told, while the text stays open."""

    saved = Signal(Changes)
    failed = Signal(Exception)

    def __init__(
        self, library: Library, tasks: Tasks, article: Article, draft: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._article = library, tasks, article
        self._saving = self._leave = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the text"))
        self.resize(820, 680)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self._lay_out()
        kept = draft if isinstance(draft, Mapping) else {}
        self._former = str(kept.get("digest", article.digest))
        self.text.setPlainText(str(kept.get("text", article.text)))
        self.text.textChanged.connect(self._changed)
        if kept:
            self._say(self.tr("This is what you typed before; it was not saved yet."))
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        self.text.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(8)
        column.addWidget(serif_title(self.tr("Edit the text"), 20))
        self.hint = muted("", 12)
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        self._say(
            self.tr(
                "The former text is kept as a version. Notes, marks and statements find their places again."
            )
        )
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setFont(reading_font(16))
        self.text.setTabChangesFocus(True)
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.discard = Button(self.tr("Throw the changes away"))
        self.later = Button(self.tr("Close, save later"))
        self.go_on = primary_button(self.tr("Save"))
        self.discard.clicked.connect(self._throw_away)
        self.later.clicked.connect(self.close)
        self.go_on.clicked.connect(self.save)
        row.addWidget(self.discard)
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.go_on)
        column.addLayout(row)

    def _say(self, words: str) -> None:
        self.hint.setText(words)

    def is_changed(self) -> bool:
        """True while the article does not have this text."""
        return self.text.toPlainText() != self._article.text

    def _changed(self) -> None:
        self._pause.start()

    def keep(self) -> None:
        """Store what was typed, without making it the article's text."""
        self._pause.stop()
        if self._leave:
            return
        key, library = draft_key(self._article.id), self._library
        draft = {"text": self.text.toPlainText(), "digest": self._former} if self.is_changed() else None
        self._tasks.write(lambda: library.set_setting(key, draft), None, self.failed.emit)

    def save(self) -> None:
        """Make it the article's text."""
        if self._saving:
            return
        text, library, article_id = self.text.toPlainText(), self._library, self._article.id
        expected = self._former

        def work() -> Changes:
            changes = library.edit_text(article_id, text, expected=expected)
            library.set_setting(draft_key(article_id), None)
            return changes

        self._pause.stop()
        self._saving = True
        self.go_on.setEnabled(False)
        self._say(self.tr("Saving…"))
        self._tasks.write(work, self._saved, self._refused)

    def _saved(self, changes: Changes) -> None:
        self._leave = True
        self.saved.emit(changes)
        self.close()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self.go_on.setEnabled(True)
        self._say(str(error))
        self.keep()
        self.failed.emit(error)

    def _throw_away(self) -> None:
        key, library = draft_key(self._article.id), self._library
        self._leave = True
        self._pause.stop()
        self._tasks.write(lambda: library.set_setting(key, None), None, self.failed.emit)
        self.close()

    def reject(self) -> None:
        """However it is closed, for QDialog's closing comes here too: what was typed is kept for the next time."""
        if self._saving and not self._leave:
            return  # what becomes of it is known in a moment
        if not self._leave:
            self.keep()
        self._leave = True
        super().reject()
